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

/**
 * Registers the worker's handlers, one per message. Call it at once when the worker starts, so that a
 * message that wakes it finds them. A page of TikTok's has its own messages and no others: what it shows is
 * no reason to hand it what else is remembered.
 */
export function answerMessages(context: WorkerContext): void {
  const from =
    (who: Asker) =>
    <T>(
      type: string,
      parse: Parse<T>,
      handle: (request: T, visit: Visit, context: WorkerContext) => unknown,
    ): void => {
      answer(
        type,
        parse,
        async (request, sender) => handle(request, await visitOf(context, sender), context),
        {
          isAllowed: (sender) => context.isFrom(who, sender),
        },
      );
    };

  const fromExtension = from('extension');
  fromExtension('estimate', (raw) => estimateRequest.parse(raw), answerEstimate);
  fromExtension('estimate-seen', (raw) => estimateSeenRequest.parse(raw), answerSeen);
  fromExtension('export-estimate', (raw) => exportRequest.parse(raw), answerExport);
  fromExtension('gift', (raw) => giftRequest.parse(raw), answerGift);

  const fromPage = from('page');
  fromPage('draw-card', (raw) => cardRequest.parse(raw), drawCard);
  fromPage('draw-videos', (raw) => videosRequest.parse(raw), drawVideos);
  fromPage('draw-pill', (raw) => pillRequest.parse(raw), drawPill);
  fromPage('draw-live', (raw) => liveRequest.parse(raw), drawLive);
  fromPage('draw-chips', (raw) => chipsRequest.parse(raw), drawChips);
  fromPage('remember', (raw) => rememberRequest.parse(raw), rememberReading);
  fromPage(
    'report',
    (raw) => reportRequest.parse(raw),
    ({ reading }) => healthOf(reading),
  );
  fromPage('overlay-state', () => null, answerOverlayState);
  fromPage('save-overlay-state', (raw) => overlayPatch.parse(raw), saveOverlayState);
}
