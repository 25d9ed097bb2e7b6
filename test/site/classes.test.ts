import { describe, expect, it } from 'vitest';
import { classNames, styleFor } from './classes';

describe('classNames', () => {
  it('has the form of each generation', () => {
    expect(classNames(2026)('DivCardFooter')).toMatch(
      /^css-[a-z0-9]+-7937d88b--DivCardFooter e[a-z0-9]+$/,
    );
    expect(classNames(2025)('DivContainer', 'StyledDivContainerV2')).toMatch(
      /^css-[a-z0-9]+-5e6d46e3--DivContainer-5e6d46e3--StyledDivContainerV2 e[a-z0-9]+$/,
    );
  });
});

describe('styleFor', () => {
  it('selects what the names of the last label say, in every generation', () => {
    const [, selected] = /^\.(\S+) \{$/.exec(styleFor('.StyledDivContainerV2 {')) ?? [];
    for (const generation of [2025, 2026] as const) {
      const names = classNames(generation)('DivContainer', 'StyledDivContainerV2').split(' ');
      expect(names).toContain(selected);
    }
  });

  it('leaves all else as it is', () => {
    const css = "a:hover, .small[data-x='Y'] { margin: 0.5px; opacity: .5 }";
    expect(styleFor(css)).toBe(css);
  });
});
