import type { Estimate } from '../../engine/estimate';
import type { Reading } from '../../reading/reading';
import { Disclosure } from '../../ui/Disclosure';
import { useText } from '../services';
import { AlsoPossible } from './AlsoPossible';
import { Criteria } from './Criteria';
import { Marketplace } from './Marketplace';
import { NineToFive } from './NineToFive';
import { Streams } from './Streams';

interface Props {
  reading: Reading;
  estimate: Estimate;
}

/** What the month is made of, what else is possible, and what it compares with. */
export function MonthTab({ estimate }: Props) {
  const text = useText();
  const { criteria, status } = estimate.eligibility;
  return (
    <>
      <Streams estimate={estimate} />
      <NineToFive estimate={estimate} />
      <Disclosure title={text(`popup.eligibility.${status}`)}>
        <Criteria criteria={criteria} />
      </Disclosure>
      <Disclosure title={text('popup.alsoPossible')}>
        <AlsoPossible estimate={estimate} />
      </Disclosure>
      <Disclosure title={text('popup.marketplace.title')}>
        <Marketplace marketplace={estimate.marketplace} />
      </Disclosure>
    </>
  );
}
