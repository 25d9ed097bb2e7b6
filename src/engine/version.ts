/** Version of the model: it changes whenever the same input gives another estimate. */
export const MODEL = 'permille-5';
