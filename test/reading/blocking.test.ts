import { describe, expect, it } from 'vitest';
import texts from '../../src/locales/en.json';
import { blockingProblem } from '../../src/reading/blocking';
import { problemSchema } from '../../src/reading/reading';
import { sampleReading, sampleVideo } from '../overlay/samples';

const privateAccount = { code: 'private-account', message: 'private' } as const;
const countsAbsent = { code: 'counts-absent', message: 'no counts' } as const;
const loginWall = { code: 'login-wall', message: 'log in' } as const;

describe('blockingProblem', () => {
  it('is what leaves nothing to estimate', () => {
    const reading = sampleReading({ problems: [countsAbsent, privateAccount] });
    expect(blockingProblem(reading)).toEqual(privateAccount);
  });

  it('has a sentence that says why, or what to do, for each code that it can have', () => {
    const blocking = problemSchema.shape.code.options.filter(
      (code) => blockingProblem(sampleReading({ problems: [{ code, message: '' }] })) !== null,
    );
    const keys = blocking.map((code) => code.replaceAll('-', '_'));
    expect(Object.keys(texts.popup.blocked).sort()).toEqual(keys.sort());
  });

  it('is not a problem that only limits what can be said', () => {
    expect(blockingProblem(sampleReading({ problems: [countsAbsent] }))).toBeNull();
  });

  it('is not a wall in front of videos that were read', () => {
    const reading = sampleReading({ problems: [loginWall], videos: [sampleVideo('1')] });
    expect(blockingProblem(reading)).toBeNull();
  });
});
