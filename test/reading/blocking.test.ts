import { describe, expect, it } from 'vitest';
import { blockingProblem } from '../../src/reading/blocking';
import { sampleReading, sampleVideo } from '../overlay/samples';

const privateAccount = { code: 'private-account', message: 'private' } as const;
const countsAbsent = { code: 'counts-absent', message: 'no counts' } as const;
const loginWall = { code: 'login-wall', message: 'log in' } as const;

describe('blockingProblem', () => {
  it('is what leaves nothing to estimate', () => {
    const reading = sampleReading({ problems: [countsAbsent, privateAccount] });
    expect(blockingProblem(reading)).toEqual(privateAccount);
  });

  it('is not a problem that only limits what can be said', () => {
    expect(blockingProblem(sampleReading({ problems: [countsAbsent] }))).toBeNull();
  });

  it('is not a wall in front of videos that were read', () => {
    const reading = sampleReading({ problems: [loginWall], videos: [sampleVideo('1')] });
    expect(blockingProblem(reading)).toBeNull();
  });
});
