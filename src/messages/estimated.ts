import * as z from 'zod/mini';
import { estimateSchema } from '../engine/estimate';
import { readingSchema } from '../reading/reading';
import { understand } from './transport';
import type { Answer } from './transport';

/** What was read of a page, and what it amounts to: with all of its videos, or with the first alone. */
const estimatedSchema = z.object({ reading: readingSchema, estimate: estimateSchema });
export type Estimated = z.infer<typeof estimatedSchema>;

/** Returns the worker's answer to `estimate-seen`, parsed. */
export function readEstimated(answer: Answer<unknown>): Answer<Estimated> {
  return understand(answer, 'estimate-seen', (raw) => estimatedSchema.parse(raw));
}
