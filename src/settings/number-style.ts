/** How numbers are separated: as the browser's language has it, or as one of these shows. */
export const NUMBER_STYLES = ['auto', '1,234.5', '1.234,5', '1 234,5', "1'234.5"] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];
