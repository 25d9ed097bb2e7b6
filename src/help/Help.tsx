import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Estimate } from '../engine/estimate';
import type { Rates } from '../rates/cards';
import type { Card } from '../rates/rate';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';
import { helpFigures } from './figures';
import css from './Help.module.css';
import { Picture } from './Picture';
import { QUESTIONS } from './questions';
import type { QuestionId } from './questions';
import { theirFigures } from './their-figures';

const ADVICE = ['marketplace', 'fitting', 'balance', 'mix'] as const;

interface Props {
  speech: FullSpeech;
  rates: Rates;
  /** The rate card in force. */
  card: Card;
  /** The creator read last and what a month probably comes to; `null` where none was read. */
  read: { name: string; estimate: Estimate } | null;
}

/** The questions people ask, answered from the rates in force and with the figures of the creator read last. */
export function Help({ speech, rates, card, read }: Props) {
  const figures = helpFigures(rates, card, speech);
  return (
    <>
      <nav aria-label={speech.text('help.questions', {})}>
        <ul className={css.contents}>
          {QUESTIONS.map((id) => (
            <li key={id}>
              <a href={`#help/${id}`}>{speech.text(`help.question.${id}`, figures)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="picture" title={speech.text('help.picture.title', {})}>
        <Picture speech={speech} figures={figures} />
      </Part>
      {QUESTIONS.map((id) => (
        <Part key={id} id={id} title={speech.text(`help.question.${id}`, figures)}>
          <p>{speech.text(`help.answer.${id}`, figures)}</p>
          {read && <Theirs id={id} read={read} speech={speech} />}
        </Part>
      ))}
      <Part id="advice" title={speech.text('help.adviceTitle', {})}>
        <ul className={css.advice}>
          {ADVICE.map((id) => (
            <li key={id}>{speech.text(`help.advice.${id}`, figures)}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} className={css.part} aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading} className={css.question}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface TheirsProps {
  id: QuestionId;
  read: NonNullable<Props['read']>;
  speech: FullSpeech;
}

function Theirs({ id, read, speech }: TheirsProps) {
  const said = theirFigures(id, read.name, read.estimate, (range) => speech.usdRange(range));
  return said && <p className={css.theirs}>{say(said, speech)}</p>;
}
