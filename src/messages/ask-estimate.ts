import { estimateSchema } from '../engine/estimate';
import type { Estimate } from '../engine/estimate';
import type { EstimateRequest } from './requests';
import { ask } from './transport';
import type { Answer } from './transport';

/** Asks the worker for the whole Estimate of a reading, under the user's settings. */
export function askEstimate(request: EstimateRequest): Promise<Answer<Estimate>> {
  return ask('estimate', request, (raw) => estimateSchema.parse(raw));
}
