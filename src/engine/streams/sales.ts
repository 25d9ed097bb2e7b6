import type { ResolvedRate } from '../../rates/cards';
import type { StreamId } from '../estimate';
import { once } from '../explain';
import { multiplied, productFactor, rateFactor, ratesProduct } from './multiplied';
import type { StreamContext, StreamResult } from './stream';
import { unknownStream } from './unknown';

/** The rates of a stream that sells something. */
export interface SalesRates {
  readonly clickRate: ResolvedRate;
  readonly conversion: ResolvedRate;
  readonly basket: ResolvedRate;
  readonly commission: ResolvedRate;
}

/** Returns views × click rate × conversion × basket × commission: a calculator, as no page shows a sale. */
export function salesOf(
  id: Extract<StreamId, 'affiliate' | 'shop'>,
  { facts, views }: StreamContext,
  rates: SalesRates,
  headline: boolean,
): StreamResult {
  if (views === null) return unknownStream(id, headline, once('note.noViews'));
  const perView = ratesProduct('salesPerView', rates.commission.id, facts.rates, () => [
    rateFactor('clickRate', rates.clickRate, 'sales'),
    rateFactor('conversion', rates.conversion, 'sales'),
    rateFactor('basket', rates.basket, 'sales'),
    rateFactor('commission', rates.commission, 'sales'),
  ]);
  const { range, amount, explanation } = multiplied(
    id,
    [views, productFactor(perView)],
    once('note.calculator'),
  );
  const stream = { id, now: range, ifEligible: range, headline, explanation };
  return { stream, amount, assumptions: headline ? [once('assumption.sales')] : [] };
}
