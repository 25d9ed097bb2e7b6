import type { RememberRequest } from '../../messages/requests';
import type { WorkerContext } from '../context';
import { keep } from '../visit';
import type { Visit } from '../visit';

/** Remembers what a page of many creators showed of each; there is nothing to draw from it. */
export async function rememberReading(
  { reading }: RememberRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<null> {
  await keep(reading, visit, context);
  return null;
}
