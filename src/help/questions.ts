/** The questions that are answered, in order; the name is the anchor: `#help/per-view`. */
export const QUESTIONS = [
  'how-paid',
  'per-view',
  'million',
  'eligible',
  'qualified',
  'without',
  'duets',
  'below',
  'gifts',
  'replace',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];
