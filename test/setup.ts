import fc from 'fast-check';
import { runs, times } from './runs';

const SEED = 1_000;

/** Cases of a property that says no number of its own. */
const CASES = 100;

fc.configureGlobal({ ...runs(CASES), ...(times === 1 && { seed: SEED }) });
