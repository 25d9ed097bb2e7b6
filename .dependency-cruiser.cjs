/**
 * Who may import whom. The data goes one way: page → Reading → worker → Estimate → views.
 * Each rule's comment is what a contributor reads when the rule stops them.
 */
const may = (from, allowed, comment) => ({
  name: `${from}-stays-in-its-place`,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, 'signals', ...allowed].join('|')})(/|\\.ts$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third: find it.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      comment: 'Entrypoints only wire. What two contexts share lives in src.',
      from: { path: '^(src|scripts)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'shipped-code-knows-no-tests',
      severity: 'error',
      comment: 'What ships must not reach into test/ or scripts/.',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-react-on-the-page',
      severity: 'error',
      comment: 'React weighs 230 kB in a content script. The overlay is plain DOM.',
      from: {
        path: '^(src/(overlay|tiktok|counts|reading|messages|words)|entrypoints/tiktok\\.content)/',
      },
      to: { path: 'node_modules/react' },
    },
    {
      name: 'no-zod-on-the-page',
      severity: 'error',
      comment:
        'zod weighs 19 kB in a content script: send what was seen, and read it in the worker (docs/decisions/0008).',
      from: { path: '^src/(overlay|tiktok|counts)/', pathNot: '^src/tiktok/seen/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'zod-mini-only',
      severity: 'error',
      comment:
        "Full zod probes Function, which an extension's CSP reports. Import from 'zod/mini'.",
      from: { path: '^(src|entrypoints)/' },
      to: { path: 'node_modules/zod/(v4/classic|index|v3)' },
    },
    may('counts', [], 'A count knows nothing but numbers and languages.'),
    may('words', ['counts'], 'Words are texts and their parameters, nothing else.'),
    may('reading', ['counts'], 'A Reading is facts: it knows neither the page nor money.'),
    may('tiktok', ['counts', 'reading'], 'The page reader never knows money.'),
    may('rates', ['words'], 'Rates are data; what is said of them are texts.'),
    may('faults', [], 'Faults are reported, not judged.'),
    may('signals', [], 'When something is over, whatever it is: everyone may end by it.'),
    may('versions', [], 'How versions follow each other, whatever they are versions of.'),
    may(
      'creators',
      ['counts', 'reading', 'engine', 'words', 'faults', 'versions'],
      'Memory keeps what readings said; it estimates nothing and knows no view.',
    ),
    may(
      'exports',
      ['reading', 'engine', 'creators', 'settings', 'words', 'faults', 'versions'],
      'Files that leave Permille and come back: they show nothing and estimate nothing.',
    ),
    may(
      'engine',
      ['counts', 'reading', 'rates', 'words'],
      'The engine never knows a page, a browser or a view.',
    ),
    {
      name: 'streams-stand-apart',
      severity: 'error',
      comment:
        'A stream knows no other stream, so that a new one changes none: what several need is a part they share.',
      from: { path: '^src/engine/streams/', pathNot: '^src/engine/streams/all\\.ts$' },
      to: {
        path: '^src/engine/streams/',
        pathNot: '^src/engine/streams/(multiplied|sales|stream|unknown|views-factor)\\.ts$',
      },
    },
    may(
      'settings',
      ['counts', 'reading', 'engine', 'rates', 'words', 'faults', 'versions'],
      'Settings are what the user chose; they know no view.',
    ),
    may(
      'messages',
      ['counts', 'reading', 'rates', 'engine', 'settings', 'words', 'faults', 'tiktok/seen'],
      'The protocol knows the data, not who draws it.',
    ),
    may(
      'worker',
      [
        'messages',
        'reading',
        'rates',
        'engine',
        'settings',
        'creators',
        'presenter',
        'words',
        'faults',
        'tiktok/seen',
        'tiktok/address',
      ],
      'The worker answers messages: it looks at no page and draws nothing.',
    ),
    may(
      'presenter',
      ['messages', 'reading', 'counts', 'engine', 'words'],
      'The presenter says an Estimate in words; it estimates nothing and draws nothing.',
    ),
    may(
      'overlay',
      ['messages', 'reading', 'tiktok', 'faults'],
      'The overlay draws what the worker answered: no sentence, number or money is made on the page.',
    ),
    {
      name: 'views-never-estimate',
      severity: 'error',
      comment:
        "Views may know the Estimate's shape (engine/estimate, engine/range, engine/input) and the model's version, never the model: ask the worker.",
      from: {
        path: '^src/(overlay|presenter|popup|options|help|ui|messages|settings|creators|exports)/',
      },
      to: {
        path: '^src/engine/',
        pathNot: '^src/engine/(estimate|range|input|memory|version)\\.ts$',
      },
    },
    may(
      'popup',
      [
        'ui',
        'messages',
        'reading',
        'engine',
        'rates',
        'settings',
        'creators',
        'exports',
        'counts',
        'words',
        'faults',
      ],
      'The popup shows Estimates; it asks the worker for them.',
    ),
    may(
      'options',
      [
        'help',
        'ui',
        'messages',
        'reading',
        'engine',
        'rates',
        'settings',
        'creators',
        'exports',
        'counts',
        'words',
        'faults',
      ],
      'Options change settings and memory; they read no page.',
    ),
    may(
      'help',
      ['ui', 'engine', 'rates', 'counts', 'words'],
      'Help explains the rates and an Estimate that it is given; it changes nothing.',
    ),
    may(
      'ui',
      ['counts', 'words', 'engine', 'rates'],
      'Shared parts know shapes, not pages or messages.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
