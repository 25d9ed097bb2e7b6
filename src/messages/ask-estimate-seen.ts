import type { EstimateSeenQuestion } from './requests';
import { askUnread } from './transport';
import type { Answer } from './transport';

/**
 * Asks the worker to read what a page saw, and for the Estimate of that, under the user's settings. It needs
 * no schema, so that the popup can ask before its other parts are there; `readEstimated` takes the answer.
 */
export function askEstimateSeen(question: EstimateSeenQuestion): Promise<Answer<unknown>> {
  return askUnread('estimate-seen', question);
}
