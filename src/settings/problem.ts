import { words } from '../words/words';
import type { Words } from '../words/words';
import type { SettingsProblem } from './store';

/** Returns what to tell the user whose stored settings are not in force. */
export function settingsProblemWords(problem: SettingsProblem): Words {
  return words(`settingsProblem.${problem}`);
}
