/**
 * Says whether a value from outside has the shape that is expected: what zod does elsewhere, in half a
 * kilobyte, for the content script, which every TikTok page carries (docs/decisions/0004).
 */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape stands for. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = Record<string, Shape<unknown>>;

export const isString: Shape<string> = (value) => typeof value === 'string';
export const isBoolean: Shape<boolean> = (value) => typeof value === 'boolean';
/** A finite number: NaN and Infinity are no figures. */
export const isNumber: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Returns the shape of `null` or what `shape` takes. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => value === null || shape(value);
}

/** Returns the shape of what may be absent, `null`, or what `shape` takes. */
export function maybe<T>(shape: Shape<T>): Shape<T | null | undefined> {
  return (value) => value === undefined || value === null || shape(value);
}

/** Returns the shape of one of `values`. */
export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** Returns the shape of what any of `shapes` takes. */
export function either<T extends readonly Shape<unknown>[]>(...shapes: T): Shape<Of<T[number]>> {
  return (value): value is Of<T[number]> => shapes.some((shape) => shape(value));
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** Returns the shape of an object with any keys and values of `shape`. */
export function recordOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(shape);
}

/** Returns the shape of an object with these fields as its own; it may have others. */
export function objectOf<F extends Fields>(fields: F): Shape<{ [K in keyof F]: Of<F[K]> }> {
  const entries = Object.entries(fields);
  return (value): value is { [K in keyof F]: Of<F[K]> } =>
    isObject(value) &&
    entries.every(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
