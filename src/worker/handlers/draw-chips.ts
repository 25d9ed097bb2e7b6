import { recallMany } from '../../creators/recall';
import { keyOf } from '../../creators/record';
import { rememberMentions } from '../../creators/remember';
import type { Memory } from '../../engine/memory';
import { estimate } from '../../engine/run';
import type { Mark } from '../../messages/drawn';
import type { ChipsRequest } from '../../messages/requests';
import { chipView } from '../../presenter/chip-view';
import type { Reading } from '../../reading/reading';
import type { WorkerContext } from '../context';
import { inputWith } from '../visit';
import type { Visit } from '../visit';

/**
 * Remembers the followers that a list shows, and returns what to say beside each creator: from followers or
 * memory, never from likes. Memory counts here whatever the page's address: a list names whom it likes. So a page can
 * tell by a chip without followers whom the person has seen before (docs/privacy.md).
 */
export async function drawChips(
  { creators }: ChipsRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<(Mark | null)[]> {
  const speech = context.speech(visit.settings);
  const now = context.now();
  const memories = visit.remembers ? await memoriesOf(creators, context, now) : null;
  return creators.map((creator) => {
    const memory = memories?.get(keyOf(creator.handle)) ?? null;
    const input = inputWith(
      { reading: onlyNamed(creator), handle: creator.handle, memory: memory && viewed(memory) },
      visit,
      now,
    );
    return chipView(creator, estimate(input, { videos: false }), speech);
  });
}

/** What was remembered before is there also where nothing can be added. */
async function memoriesOf(
  creators: ChipsRequest['creators'],
  { memory }: WorkerContext,
  now: Date,
): Promise<Map<string, Memory> | null> {
  await memory.add((db) => rememberMentions(db, creators, now));
  const handles = creators.map(({ handle }) => handle);
  return memory.use((db) => recallMany(db, handles, now));
}

/**
 * Returns a memory without the posts whose views were never seen: lists show likes of them, which are no figure to go
 * by, and whether this list's own have been remembered yet must not decide.
 */
function viewed(memory: Memory): Memory {
  return { ...memory, videos: memory.videos?.filter(({ views = [] }) => views.length > 0) };
}

/** What a list tells of a creator. */
function onlyNamed({ handle, followers }: ChipsRequest['creators'][number]): Reading {
  const unknown = { name: null, following: null, likes: null, videoCount: null, verified: null };
  return {
    page: { kind: 'other', handle, videoId: null },
    creator: { ...unknown, handle, followers, region: null },
    videos: [],
    live: null,
    problems: [],
  };
}
