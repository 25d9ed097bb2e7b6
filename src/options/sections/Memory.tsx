import { openCreators } from '../../creators/database';
import { memoryProblemWords } from '../../creators/problem';
import { say } from '../../words/say';
import { CreatorList } from '../memory/CreatorList';
import css from '../memory/Memory.module.css';
import { Remembering } from '../memory/Remembering';
import { Transfer } from '../memory/Transfer';
import { useMemory } from '../memory/use-memory';
import { useOptions } from '../page';

/** What is remembered of creators: whether, how long, of whom, and the way out and in. */
export function Memory() {
  const { speech } = useOptions();
  const memory = useMemory(openCreators);
  return (
    <>
      {memory.opened?.ok === false && (
        <p className={css.problem} role="alert">
          {say(memoryProblemWords(memory.opened.problem), speech)}
        </p>
      )}
      <Remembering />
      <CreatorList memory={memory} />
      <Transfer memory={memory} />
    </>
  );
}
