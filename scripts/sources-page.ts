import { ALL_RATES } from '../src/rates/all';
import { builtInPerUsd, CURRENCIES, CURRENCY_RATES } from '../src/rates/currencies';
import { ALL_LISTS } from '../src/rates/lists';
import { isOneNumber } from '../src/rates/rate';
import type { Citation, List, Rate, RateValue } from '../src/rates/schema';
import { ARTICLE } from '../src/rates/sources';
import { UNIT_WORDS } from '../src/rates/unit';
import { say } from '../src/words/say';
import { english } from './support/english';

const HEADINGS: Readonly<Record<string, string>> = {
  rewards: 'Creator Rewards Program',
  fund: 'Creator Fund (old)',
  live: 'LIVE gifts',
  brand: 'Brand deals',
  engagement: 'Engagement and reach',
  subscriptions: 'Subscriptions',
  affiliate: 'Affiliate marketing',
  shop: 'TikTok Shop',
  comparison: 'A full-time income to compare with',
  model: 'Assumptions of the model',
};

const speech = english();

const CURRENCY_NOTE =
  'Reference rates, approximate: rounded to three digits. Nothing is fetched; the options take today’s.';

const INTRODUCTION = `# Where the numbers come from

<!-- Written by \`npm run sources\` from src/rates: change the data, not this page. -->

Every number Permille estimates with stands here, with its source and how far to trust it. Two rate
cards ship: the **article card** (the default) holds the article's figures, the **observed card**
what other evidence says where it differs. Where the article is silent, both use the same value, and
its grade tells that it is not the article's.

The article is a Dutch consumer guide to earning on TikTok. It has no public address to name here.

A range is low – **likely** – high: four times in five the truth is expected between its ends. "From"
is the date from which a value holds, or else on which its source was published or read. What is marked
"for comparison" goes into no figure.

| Grade | Meaning                                                           |
| ----- | ----------------------------------------------------------------- |
| O     | The own page of TikTok or of the app store                        |
| N     | Press report or public statistics                                 |
| B     | Blog or calculator of a vendor: weak, often copied from another   |
| A     | The article                                                       |
| P     | Permille's own assumption, as nobody measured it: the note says why |
`;

/** Returns docs/sources.md as it must read: every rate and every list that ships, one table per programme. */
export function sourcesPage(
  rates: readonly Rate[] = ALL_RATES,
  lists: readonly List[] = ALL_LISTS,
): string {
  const programmes = [...new Set(rates.map(programmeOf))];
  const sections = programmes.map((programme) =>
    section(
      HEADINGS[programme] ?? programme,
      ['What', 'Article card', 'Observed card', 'Unit', 'From', 'Source', 'Grade', 'Note'],
      rates.filter((rate) => programmeOf(rate) === programme).map(rateRow),
    ),
  );
  const facts = section(
    'Countries, exclusions, niches',
    ['What', 'Article card', 'Observed card', 'From', 'Source', 'Grade', 'Note'],
    lists.map(listRow),
  );
  const currencies = section(
    'Currencies',
    ['What', 'Units for one US dollar', 'From', 'Source', 'Grade', 'Note'],
    CURRENCIES.map((currency) => [
      `\`${currency}\``,
      numberText(builtInPerUsd(currency)),
      ...citationCells(CURRENCY_RATES, undefined).slice(0, -1),
      CURRENCY_NOTE,
    ]),
  );
  return [INTRODUCTION, ...sections, facts, currencies].join('\n');
}

function programmeOf({ id }: Rate): string {
  return id.slice(0, id.indexOf('.'));
}

/** The tables are kept as they are: aligned by the formatter, the notes would make them unreadably wide. */
function section(heading: string, columns: string[], rows: string[][]): string {
  const lines = [columns, columns.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map(escaped).join(' | ')} |`,
  );
  const table = ['<!-- prettier-ignore-start -->', ...lines, '<!-- prettier-ignore-end -->'];
  return [`## ${heading}`, '', ...table, ''].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

function rateRow(rate: Rate): string[] {
  const { title, id, unit, reference, article, observed } = rate;
  return [
    `${title}${reference === true ? ' (for comparison)' : ''}<br>\`${id}\``,
    valueText(article),
    observed === undefined ? 'the same' : valueText(observed),
    UNIT_WORDS[unit],
    ...citationCells(article, observed),
  ];
}

function listRow(list: List): string[] {
  const { title, id, article, observed } = list;
  return [
    `${title}<br>\`${id}\``,
    itemsText(article),
    observed === undefined ? 'the same' : itemsText(observed),
    ...citationCells(article, observed),
  ];
}

function valueText(value: RateValue): string {
  const mark = value.disputed === undefined ? '' : ' (disputed)';
  if (isOneNumber(value)) return numberText(value.likely) + mark;
  return `${numberText(value.low)} – **${numberText(value.likely)}** – ${numberText(value.high)}${mark}`;
}

function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function itemsText({ items, complete, disputed }: List['article']): string {
  const others = complete ? '' : ' and others';
  return `${items.join(', ')}${others}${disputed === undefined ? '' : ' (disputed)'}`;
}

function citationCells(article: Citation, observed: Citation | undefined): string[] {
  return [dateText, sourceText, gradeText, noteText].map((text) => {
    const first = text(article);
    if (observed === undefined) return first;
    const second = text(observed);
    if (first === second) return first;
    return [first && `Article: ${first}`, second && `Observed: ${second}`]
      .filter((line) => line !== '')
      .join('<br>');
  });
}

function dateText({ validFrom }: Citation): string {
  return validFrom;
}

function sourceText({ source }: Citation): string {
  if (source.title === ARTICLE.title) return 'The article';
  return source.url === null ? source.title : `[${source.title}](${source.url})`;
}

function gradeText({ grade }: Citation): string {
  return grade;
}

function noteText({ note, disputed }: Citation): string {
  const said = note === undefined ? '' : say(note, speech);
  const doubt = disputed === undefined ? '' : `**Disputed:** ${say(disputed, speech)}`;
  return [doubt, said].filter((line) => line !== '').join(' ');
}
