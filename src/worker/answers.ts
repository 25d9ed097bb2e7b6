import { answer } from '../messages/answer';
import {
  cardRequest,
  chipsRequest,
  estimateRequest,
  estimateSeenRequest,
  exportRequest,
  giftRequest,
  liveRequest,
  overlayPatch,
  pillRequest,
  rememberRequest,
  reportRequest,
  videosRequest,
} from '../messages/requests';
import type { Parse } from '../messages/transport';
import type { Asker, WorkerContext } from './context';
import { drawCard } from './handlers/draw-card';
import { drawChips } from './handlers/draw-chips';
import { drawLive } from './handlers/draw-live';
import { drawPill } from './handlers/draw-pill';
import { drawVideos } from './handlers/draw-videos';
import { answerEstimate, answerExport, answerSeen } from './handlers/estimate';
import { answerGift } from './handlers/gift';
import { answerOverlayState, saveOverlayState } from './handlers/overlay-state';
import { rememberReading } from './handlers/remember';
import { healthOf } from '../tiktok/seen/health';
import { visitOf } from './visit';
import type { Visit } from './visit';

/** Registers the handler of messages of `type` that `who` may send. */
type Register = (type: string, who: Asker, context: WorkerContext) => void;

function by<T>(
  schema: { parse: Parse<T> },
  handle: (request: T, visit: Visit, context: WorkerContext) => unknown,
): Register {
  return (type, who, context) => {
    answer(
      type,
      (raw) => schema.parse(raw),
      async (request, sender) => handle(request, await visitOf(context, who, sender), context),
      { isAllowed: (sender) => context.isFrom(who, sender) },
    );
  };
}

/**
 * Every message that the worker answers, by who may send it. A page of TikTok's has its own messages and no others:
 * what it shows is no reason to hand it what else is remembered.
 */
export const MESSAGES: Readonly<Record<Asker, Readonly<Record<string, Register>>>> = {
  extension: {
    estimate: by(estimateRequest, answerEstimate),
    'estimate-seen': by(estimateSeenRequest, answerSeen),
    'export-estimate': by(exportRequest, answerExport),
    gift: by(giftRequest, answerGift),
  },
  page: {
    'draw-card': by(cardRequest, drawCard),
    'draw-videos': by(videosRequest, drawVideos),
    'draw-pill': by(pillRequest, drawPill),
    'draw-live': by(liveRequest, drawLive),
    'draw-chips': by(chipsRequest, drawChips),
    remember: by(rememberRequest, rememberReading),
    report: by(reportRequest, ({ reading }) => healthOf(reading)),
    'overlay-state': by({ parse: () => null }, answerOverlayState),
    'save-overlay-state': by(overlayPatch, saveOverlayState),
  },
};

/**
 * Registers the worker's handlers. Call it at once when the worker starts, so that a message that wakes it finds
 * them.
 */
export function answerMessages(context: WorkerContext): void {
  for (const who of ['extension', 'page'] as const) {
    for (const [type, register] of Object.entries(MESSAGES[who])) register(type, who, context);
  }
}
