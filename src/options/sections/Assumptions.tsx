import { Account } from '../assumptions/Account';
import { Creating } from '../assumptions/Creating';
import { Counting } from '../assumptions/Counting';
import { Criteria } from '../assumptions/Criteria';

/** What is taken for a creator where no page says it. */
export function Assumptions() {
  return (
    <>
      <Account />
      <Creating />
      <Criteria />
      <Counting />
    </>
  );
}
