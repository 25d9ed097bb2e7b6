import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/engine/rules';
import type { RuleFacts } from '../../src/engine/rules';

const open: RuleFacts = {
  kind: 'video',
  duet: null,
  stitch: null,
  sponsored: null,
  durationSeconds: null,
};

describe('a video’s own rules', () => {
  it.each<[Partial<RuleFacts>, string]>([
    [{}, 'length-unknown'],
    [{ durationSeconds: 60 }, 'earns'],
    [{ durationSeconds: 59.99 }, 'too-short'],
    [{ duet: false, stitch: false, sponsored: false, durationSeconds: 61 }, 'earns'],
    [{ duet: true, durationSeconds: 61 }, 'duet'],
    [{ stitch: true, durationSeconds: 61 }, 'stitch'],
    [{ sponsored: true, durationSeconds: 61 }, 'sponsored'],
    [{ kind: 'photo', durationSeconds: 61 }, 'photo'],
    [{ kind: 'photo', duet: true }, 'photo'],
    [{ reposted: true, durationSeconds: 61 }, 'reposted'],
    [{ reposted: true, kind: 'photo' }, 'reposted'],
    [{ reposted: false, durationSeconds: 61 }, 'earns'],
    [{ duet: true, stitch: true, durationSeconds: 3 }, 'duet'],
    [{ sponsored: true }, 'sponsored'],
  ])('of %j: %s', (facts, rule) => {
    expect(ruleOf({ ...open, ...facts }, 60, 'article')).toBe(rule);
    expect(ruleOf({ ...open, ...facts }, 60, 'observed')).toBe(rule);
  });
});
