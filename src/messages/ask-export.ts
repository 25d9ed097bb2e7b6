import * as z from 'zod/mini';
import { estimateSchema } from '../engine/estimate';
import { estimateInputSchema } from '../engine/input';
import type { ExportQuestion } from './requests';
import { ask } from './transport';
import type { Answer } from './transport';

const exportedSchema = z.extend(estimateInputSchema, { estimate: estimateSchema });

/** An Estimate beside what it was made from: the same input gives the same Estimate, to the last bit. */
export type Exported = z.infer<typeof exportedSchema>;

/** Asks the worker for an Estimate with all that it is made from. */
export function askExport(question: ExportQuestion): Promise<Answer<Exported>> {
  return ask('export-estimate', question, (raw) => exportedSchema.parse(raw));
}
