import { browser } from 'wxt/browser';
import { openCreators } from '../../creators/database';
import { memoryProblemWords } from '../../creators/problem';
import { roomOf } from '../../creators/room';
import { useMemoryFull } from '../../creators/use-memory-full';
import { say } from '../../words/say';
import { CreatorList } from '../memory/CreatorList';
import css from '../memory/Memory.module.css';
import { Remembering } from '../memory/Remembering';
import { Transfer } from '../memory/Transfer';
import { useMemory } from '../memory/use-memory';
import { useOptions } from '../page';

const room = roomOf(browser.storage);

/** What is remembered of creators: whether, how long, of whom, and the way out and in. */
export function Memory() {
  const { settings, speech } = useOptions();
  const memory = useMemory(openCreators);
  const isFull = useMemoryFull(room) && settings.memory.on;
  const problem = memory.opened?.ok === false ? memory.opened.problem : isFull ? 'full' : null;
  return (
    <>
      {problem !== null && (
        <p className={css.problem} role="alert">
          {say(memoryProblemWords(problem), speech)}
        </p>
      )}
      <Remembering />
      <CreatorList memory={memory} />
      <Transfer memory={memory} />
    </>
  );
}
