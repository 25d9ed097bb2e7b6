import { estimate } from '../../engine/run';
import type { Card } from '../../messages/drawn';
import type { CardRequest } from '../../messages/requests';
import { cardView } from '../../presenter/card-view';
import type { WorkerContext } from '../context';
import { inputOf, keep } from '../visit';
import type { Visit } from '../visit';

/** Remembers a reading, and returns its creator card in words. */
export async function drawCard(
  { reading }: CardRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Card> {
  await keep(reading, visit, context);
  const whole = estimate(await inputOf(reading, visit, context), { videos: false });
  return cardView(reading, whole, context.speech(visit.settings));
}
