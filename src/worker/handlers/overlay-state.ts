import * as z from 'zod/mini';
import { report } from '../../faults/report';
import { CORNERS } from '../../messages/overlay-state';
import type { OverlayState } from '../../messages/overlay-state';
import type { OverlayPatch } from '../../messages/requests';
import { updateSettings } from '../../settings/update';
import type { WorkerContext } from '../context';
import type { Visit } from '../visit';

/** Where the card stands in the extension's storage: it is left as it was, which is no setting. */
const KEY = 'card';

const cardSchema = z.object({
  cardOpen: z.catch(z.boolean(), false),
  cardPosition: z.catch(z.enum(CORNERS), 'bottom-end'),
});
type CardState = z.infer<typeof cardSchema>;

/** Returns how the overlays are to be, as they were left and as the settings say. */
export async function answerOverlayState(
  _request: null,
  { settings }: Visit,
  context: WorkerContext,
): Promise<OverlayState> {
  const card = await loadCard(context);
  return { surfaces: settings.surfaces, theme: settings.theme, ...card };
}

/**
 * Keeps what the person changed on the page, and returns what is in force then; null where the browser's storage
 * is full or blocked, and all is as it was.
 */
export async function saveOverlayState(
  { surfaces, ...left }: OverlayPatch,
  { settings: before }: Visit,
  context: WorkerContext,
): Promise<OverlayState | null> {
  let settings = before;
  if (surfaces) {
    const updated = await updateSettings(
      context.storage,
      (settings) => {
        Object.assign(settings.surfaces, surfaces);
        return settings;
      },
      context.locks,
    );
    if (!updated.ok) return null;
    settings = updated.settings;
  }
  if (Object.keys(left).length > 0 && !(await keepCard(left, context))) return null;
  const card = await loadCard(context);
  return { surfaces: settings.surfaces, theme: settings.theme, ...card };
}

async function loadCard(context: WorkerContext): Promise<CardState> {
  try {
    const stored = await context.storage.get(KEY);
    return cardSchema.parse(stored[KEY] ?? {});
  } catch (error) {
    report(error, 'reading how the card was left');
    return cardSchema.parse({});
  }
}

/** Returns whether it could be kept. */
async function keepCard(
  patch: Omit<OverlayPatch, 'surfaces'>,
  context: WorkerContext,
): Promise<boolean> {
  try {
    await context.locks.request('permille.card', async () => {
      const card = await loadCard(context);
      await context.storage.set({ [KEY]: { ...card, ...patch } });
    });
    return true;
  } catch (error) {
    report(error, 'keeping how the card was left');
    return false;
  }
}
