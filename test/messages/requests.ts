import { sampleReading } from '../overlay/samples';
import { seenOf } from './seen-of';

const reading = sampleReading();
const seen = seenOf(reading);

/** For each message that the worker answers, a request that parses. */
export const requests: Readonly<Record<string, unknown>> = {
  estimate: { reading },
  'estimate-seen': { reading: seen, isPrivate: false, videos: 'all' },
  'export-estimate': { subject: { seen, isPrivate: false } },
  gift: { coins: 200 },
  'draw-card': { reading: seen },
  'draw-videos': { reading: seen, account: 'eligible' },
  'draw-pill': { reading: seen },
  'draw-live': { reading: seen },
  'draw-chips': { language: 'en', creators: [{ handle: 'willow.fern', followers: '1.2M' }] },
  remember: { reading: seen },
  report: { reading: seen },
  'overlay-state': null,
  'save-overlay-state': { cardOpen: true },
};
