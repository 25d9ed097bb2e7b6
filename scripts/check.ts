/** `npm run check`: everything that needs no browser. Ends at the first failure, with a line that names it. */
import { checks } from './support/checks';
import { runSteps } from './support/steps';

const failed = await runSteps(checks(), console.log);
console.log(failed === null ? '\nAll checks passed.' : `\nFailed: ${failed}.`);
process.exitCode = failed === null ? 0 : 1;
