import { estimate } from '../../engine/run';
import type { DrawnCard } from '../../messages/drawn';
import type { CardRequest } from '../../messages/requests';
import { cardTree } from '../../presenter/card-tree';
import { cardView } from '../../presenter/card-view';
import { isLoading } from '../../reading/blocking';
import type { WorkerContext } from '../context';
import { inputOf, keep } from '../visit';
import type { Visit } from '../visit';

/** Remembers a reading, and returns its creator card in words; `null` while the page is still loading. */
export async function drawCard(
  { reading }: CardRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<DrawnCard | null> {
  if (isLoading(reading)) return null;
  await keep(reading, visit, context);
  const whole = estimate(await inputOf(reading, visit, context), { videos: false });
  const { settings } = visit;
  return cardTree(cardView(reading, whole, context.speech(settings)), settings.surfaces);
}
