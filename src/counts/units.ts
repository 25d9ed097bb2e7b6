/**
 * The words that stand for a power of ten beside a shown number. TikTok itself writes K, M and B in
 * every language it was seen in; the others are read so that a localised page gives a figure or a
 * reason, never a wrong figure.
 */

/** Words with one meaning wherever they are used, by power of ten, without their final full stop. */
const everywhere: readonly (readonly [power: number, words: string])[] = [
  [3, 'k tsd tys tis rb тыс тис хил χιλ ألف هزار 千 천'],
  [4, '万 萬 만'],
  [5, 'लाख'],
  [6, 'm mln mio milj mill jt млн εκ مليون میلیون'],
  [8, '億 亿 억'],
  [9, 'b mrd mld mlrd млрд δισ مليار میلیارد'],
];

/** Words that mean something else, or nothing, in another language. */
const local: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cs: { mil: 6 },
  da: { t: 3, mia: 9 },
  es: { mil: 3, 'mil m': 9 },
  fi: { t: 3 },
  fr: { md: 9 },
  hr: { mil: 6 },
  pt: { mil: 3, mi: 6, bi: 9, 'mil m': 9 },
  ro: { mil: 6 },
  sk: { mil: 6 },
  sv: { tn: 3, mn: 6, md: 9 },
  tr: { bin: 3, mn: 6, mr: 9, mlr: 9 },
  vi: { n: 3, tr: 6, t: 9 },
};

/**
 * Letters of TikTok's own that mean another power of ten in a language: Turkish B is "bin", a
 * thousand; Indonesian M is "miliar", a thousand million; Spanish and Hungarian B is a million
 * million; Catalan m is a thousand.
 */
const contested: Readonly<Record<string, string>> = { ca: 'm', es: 'b', hu: 'b', id: 'm', tr: 'b' };

/**
 * Returns the power of ten that `unit` stands for in `language` (a BCP 47 tag, or '' for unknown), or
 * the reason why it cannot be told. `ownStyle` says that the whole text is written the way TikTok
 * writes ("1.2M": no space, a point, upper case), which these languages' own style never is; a Turkish
 * B stays ambiguous even then, because a thousand times too much is the worst of the mistakes.
 */
export function unitPower(
  unit: string,
  language: string,
  ownStyle: boolean,
): number | 'ambiguous' | 'unknown-unit' {
  const word = unit.toLowerCase().replace(/\.$/, '');
  const tongue = language.toLowerCase().replace(/[-_].*/, '');
  if (word === at(contested, tongue) && !(ownStyle && tongue !== 'tr')) return 'ambiguous';
  const here = at(at(local, tongue) ?? {}, word);
  if (here !== undefined) return here;
  const common = everywhere.find(([, words]) => words.split(' ').includes(word));
  if (common) return common[0];
  return Object.values(local).some((words) => Object.hasOwn(words, word))
    ? 'ambiguous'
    : 'unknown-unit';
}

function at<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
