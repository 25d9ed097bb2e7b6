import type { Estimate } from '../engine/estimate';
import { blockingProblem } from '../reading/blocking';
import type { Reading } from '../reading/reading';
import type { FullSpeech } from '../words/speech';
import { Criteria } from './Criteria';
import { HowRead } from './HowRead';
import { Month } from './Month';
import css from './Popup.module.css';
import { Streams } from './Streams';

interface Props {
  reading: Reading;
  estimate: Estimate;
  speech: FullSpeech;
}

/** One creator: name and followers, the month, the streams, eligibility, and how it was read. */
export function Creator({ reading, estimate, speech }: Props) {
  const { creator, page } = reading;
  if (page.kind !== 'profile' || page.handle === null) {
    return (
      <div className={css.message}>
        <h1>{speech.text('popup.noPageTitle', {})}</h1>
        <p className="soft">{speech.text('popup.noPage', {})}</p>
      </div>
    );
  }
  const blocking = blockingProblem(reading);
  return (
    <>
      <section className={css.who}>
        <h1>
          <bdi>{creator?.name ?? `@${page.handle}`}</bdi>
        </h1>
        <p className="small soft">
          <bdi>@{page.handle}</bdi>
          {creator?.followers &&
            ` · ${speech.text('popup.followers', { followers: creator.followers.value })}`}
        </p>
      </section>
      {blocking ? (
        <p className={css.message} data-testid="month">
          {speech.text(`problem.${blocking.code}`, {})}
        </p>
      ) : (
        <>
          <Month reading={reading} estimate={estimate} speech={speech} />
          <Streams estimate={estimate} speech={speech} />
          <Criteria eligibility={estimate.eligibility} speech={speech} />
          <HowRead reading={reading} estimate={estimate} speech={speech} />
        </>
      )}
    </>
  );
}
