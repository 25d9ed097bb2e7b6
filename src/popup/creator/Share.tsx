import type { Estimate } from '../../engine/estimate';
import type { Memory } from '../../engine/memory';
import type { Exported } from '../../messages/ask-export';
import type { Estimated } from '../../messages/estimated';
import type { Answer } from '../../messages/transport';
import type { Reading } from '../../reading/reading';
import { Button } from '../../ui/Button';
import { plainName, summaryLines, summaryOf } from '../model/summary';
import { useAround, useText } from '../services';
import css from './Share.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
  memory: Memory | null;
  /** Asks for the same with every video. */
  askAll: () => Promise<Answer<Estimated>>;
  /** Asks for the same with all that it is made from. */
  askExport: () => Promise<Answer<Exported>>;
}

/** Takes the result elsewhere: as text, as a picture, as data. Each carries the disclaimer. */
export function Share({ reading, estimate, memory, askAll, askExport }: Props) {
  const { services, speech, tell } = useAround();
  const text = useText();
  if (estimate.total === null) return null;
  const handle = reading.creator?.handle ?? reading.page.handle ?? '';
  const today = services.now().toISOString();
  const summary = () => summaryOf({ reading, estimate, at: today, memory, speech });
  const fileName = (ending: string) =>
    `permille-${plainName(handle)}-${today.slice(0, 10)}.${ending}`;

  async function copy(): Promise<void> {
    try {
      await services.copy(summaryLines(summary()).join('\n'));
      tell(text('popup.share.copied'));
    } catch {
      // The browser may refuse the clipboard; the text can still be selected.
      tell(text('popup.share.notCopied'), true);
    }
  }

  async function save(ending: 'png' | 'csv' | 'json'): Promise<void> {
    const name = fileName(ending);
    const made = await { png: picture, csv, json }[ending]();
    if (made === null) {
      tell(text('popup.fault.title'), true);
      return;
    }
    services.save(name, made);
    tell(text('popup.share.saved', { name }));
  }

  async function picture(): Promise<Blob> {
    return (await import('../picture')).pictureOf(summary(), document);
  }

  async function csv(): Promise<Blob | null> {
    const all = await askAll();
    if (!all.ok) return null;
    const { videosCsv } = await import('../../exports/videos-csv');
    return new Blob([videosCsv(all.value.reading, all.value.estimate)], { type: 'text/csv' });
  }

  async function json(): Promise<Blob | null> {
    const whole = await askExport();
    if (!whole.ok) return null;
    const { estimateJson } = await import('../../exports/estimate-json');
    return new Blob([estimateJson(whole.value)], { type: 'application/json' });
  }

  return (
    <section className={css.share} aria-label={text('popup.share.title')}>
      <Button onClick={() => void copy()}>{text('popup.share.copy')}</Button>
      <Button onClick={() => void save('png')}>{text('popup.share.picture')}</Button>
      <Button onClick={() => void save('csv')}>{text('popup.share.csv')}</Button>
      <Button onClick={() => void save('json')}>{text('popup.share.json')}</Button>
    </section>
  );
}
