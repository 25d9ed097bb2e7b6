import Papa from 'papaparse';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { videosCsv } from '../../src/exports/videos-csv';
import { words } from '../../src/words/words';
import { creator, exact, profile, video } from '../creators/samples';
import { sampleEstimate } from '../overlay/samples';

const posted = '2026-06-01T00:00:00.000Z';
const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true }).data;

describe('videosCsv', () => {
  it('writes a line for each video, with what it earned', () => {
    const seen = video(posted, { views: exact(1234), durationSeconds: 75, topics: ['A, b', 'C'] });
    const earned = { low: 0.1, likely: 0.256, high: 1 };
    const estimate = sampleEstimate({
      videos: [
        {
          id: seen.id,
          rewards: { low: 0, likely: 0, high: 0 },
          ifEligible: earned,
          earns: 'yes',
          reason: 'earns',
          why: words('engine.why.earns'),
        },
      ],
    });
    const csv = videosCsv(profile([seen, video('2026-06-02T00:00:00.000Z')]), estimate);
    expect(csv.startsWith('\ufeffid,address,posted_at,kind,')).toBe(true);
    const [first, second] = read(csv);
    expect(first).toMatchObject({
      id: seen.id,
      address: `https://www.tiktok.com/@willow.fern/video/${seen.id}`,
      posted_at: posted,
      views: '1234',
      seconds: '75',
      topics: 'A, b; C',
      earned_usd_high: '0',
      if_eligible_usd_likely: '0.26',
    });
    expect(second).toMatchObject({ views: '', seconds: '', duet: '', earned_usd_low: '' });
  });

  it('has its columns even without a video', () => {
    expect(videosCsv(profile([]), sampleEstimate())).toMatch(/^\ufeffid,address,.*high\s*$/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|x\n', '  =1', '＝1+1', '\r=1'])(
    'lets no text of the page become a formula: %j',
    (topic) => {
      const csv = videosCsv(profile([video(posted, { topics: [topic] })]), sampleEstimate());
      expect(read(csv)[0]!.topics).toBe(`'${topic}`);
    },
  );

  it('survives any text: one line per video, its cells as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 3 }),
        (topics) => {
          const reading = profile([video(posted, { topics })], { creator: creator() });
          const rows = read(videosCsv(reading, sampleEstimate()));
          expect(rows).toHaveLength(1);
          expect(rows[0]!.topics!.replace(/^'/, '')).toBe(topics.join('; ').replace(/^'/, ''));
        },
      ),
    );
  });
});
