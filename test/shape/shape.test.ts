import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  either,
  isBoolean,
  isNumber,
  isString,
  listOf,
  maybe,
  objectOf,
  oneOf,
  orNull,
  recordOf,
} from '../../src/shape/shape';
import type { Shape } from '../../src/shape/shape';

const point = objectOf({ x: isNumber, name: maybe(isString) });

const cases: [name: string, shape: Shape<unknown>, takes: unknown[], refuses: unknown[]][] = [
  ['isString', isString, ['', 'a'], [1, null, undefined, {}]],
  ['isBoolean', isBoolean, [true, false], [0, 'true', null]],
  ['isNumber', isNumber, [0, -1.5], [NaN, Infinity, '1', null]],
  ['orNull', orNull(isString), [null, 'a'], [undefined, 1]],
  ['maybe', maybe(isString), [null, undefined, 'a'], [1, {}]],
  ['oneOf', oneOf('yes', 'no'), ['yes', 'no'], ['maybe', '', null, 'toString']],
  ['either', either(isString, isNumber), ['a', 1], [true, null, NaN]],
  ['listOf', listOf(isNumber), [[], [1, 2]], [[1, '2'], { length: 0 }, null]],
  ['recordOf', recordOf(isNumber), [{}, { a: 1 }], [{ a: 'b' }, [1], null, 'a']],
  [
    'objectOf',
    point,
    [{ x: 1 }, { x: 1, name: null }, { x: 1, name: 'a', more: true }],
    [{}, { x: '1' }, { x: 1, name: 2 }, [], null, 'x', Object.create({ x: 1 })],
  ],
];

describe.each(cases)('%s', (_name, shape, takes, refuses) => {
  it.each(takes.map((value) => [value]))('takes %o', (value) => {
    expect(shape(value)).toBe(true);
  });
  it.each(refuses.map((value) => [value]))('refuses %o', (value) => {
    expect(shape(value)).toBe(false);
  });
});

describe('every shape', () => {
  it('answers for any value, hostile ones too', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        for (const [, shape] of cases) expect(typeof shape(value)).toBe('boolean');
      }),
    );
  });
});
