import { Help } from '../../help/Help';
import { resolveRates } from '../../rates/cards';
import { useOptions } from '../page';
import { useSubject } from '../subject';
import { useEstimate } from '../use-estimate';

/** The help, with the rates in force and the creator read last. */
export function HelpSection() {
  const { settings, speech } = useOptions();
  const subject = useSubject();
  const isRead = subject !== null && !subject.example;
  const answer = useEstimate(isRead ? { reading: subject.reading } : null);
  const rates = resolveRates({ card: settings.card, edits: settings.rateEdits });
  const read =
    isRead && answer?.ok === true ? { name: subject.name, estimate: answer.value } : null;
  return <Help speech={speech} rates={rates} card={settings.card} read={read} />;
}
