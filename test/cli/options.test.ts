import assert from 'node:assert/strict';
import { help, usageOf } from '../../src/cli/help';
import { annotateFormats, readCommandLine, type CommandLine } from '../../src/cli/options';

const noPath = 'no path given: name a file or a folder of articles';

const annotate = (paths: string[], format = 'json', minScore = 0.75): unknown => ({
  run: 'annotate',
  options: { paths, followLinks: false, format, minScore },
});

describe('options of the command line', () => {
  for (const [words, wanted] of [
    [['news'], annotate(['news'])],
    [['annotate', 'news'], annotate(['news'])],
    [['annotate', 'annotate'], annotate(['annotate'])],
    [['news', 'annotate'], annotate(['news', 'annotate'])],
    [['a.txt', 'b.txt', '--format', 'csv'], annotate(['a.txt', 'b.txt'], 'csv')],
    [['--format=w3c', 'a.txt'], annotate(['a.txt'], 'w3c')],
    [['--format', 'csv', 'a.txt', '--format', 'markdown'], annotate(['a.txt'], 'markdown')],
    [['a.txt', '--min-score', '0'], annotate(['a.txt'], 'json', 0)],
    [['a.txt', '--min-score=1'], annotate(['a.txt'], 'json', 1)],
    [['a.txt', '--min-score', '.5'], annotate(['a.txt'], 'json', 0.5)],
    [['--', '--format'], annotate(['--format'])],
    [['--help'], { run: 'help' }],
    [['-h', 'news'], { run: 'help' }],
    [['annotate', '--help'], { run: 'help' }],
    [['--version'], { run: 'version' }],
    [['-v'], { run: 'version' }],
  ] as const)
    it(`reads ${words.join(' ')}`, () => assert.deepEqual(readCommandLine(words), wanted));

  for (const [words, wanted] of [
    [[], /^no path given: name a file or a folder of articles$/],
    [['annotate'], /^no path given: name a file or a folder of articles$/],
    [['news', '--format', 'xml'], /^unknown format xml: it is one of json, w3c, .* and refi$/],
    [['news', '--format'], /'--format/],
    [['news', '--verbose'], /^Unknown option '--verbose'/],
    [['news', '--fromat', 'csv'], /^unknown option --fromat: did you mean --format\?$/],
    [['news', '--min-scor=1'], /^unknown option --min-scor: did you mean --min-score\?$/],
    [['news', ''], /^a path is empty; \. is the folder that this runs in$/],
    [['check', 'news', '--baseline', ''], /^--baseline: a path is empty$/],
    [['news', '--out='], /^--out: a path is empty$/],
    [['passim', 'news', '--to', ''], /^--to: a path is empty$/],
    [['passim', 'news', '--to', '-'], /^--to takes a folder: one of this name is \.\/-$/],
    [['passim', 'news', '--from', '-'], /^--from takes a folder/],
    [['import', 'news', '--out', '-'], /^--out takes a folder/],
    [['news', '-x'], /^Unknown option '-x'/],
    [['news', '--min-score', 'high'], /^--min-score is a number from 0 to 1$/],
    [['news', '--min-score='], /^--min-score is a number from 0 to 1$/],
    [['news', '--min-score', ' '], /^--min-score is a number from 0 to 1$/],
    [['news', '--min-score', '1.01'], /^--min-score is a number from 0 to 1$/],
    [['news', '--min-score=-0.01'], /^--min-score is a number from 0 to 1$/],
    [['news', '--help=yes'], /--help/],
  ] as const)
    it(`refuses “${words.join(' ')}”`, () => {
      const command: CommandLine = readCommandLine(words);
      assert.ok(command.run === 'error');
      assert.match(command.message, wanted);
    });

  it('names every option in its help', () => {
    for (const name of [
      '--to',
      '--from',
      '--format',
      '--min-score',
      '--follow-links',
      '--help',
      '--version',
      usageOf(),
    ])
      assert.ok(help.includes(name), name);
  });
});

describe('the command line of a brief', () => {
  const lines: readonly [string[], CommandLine][] = [
    [
      ['brief', 'a', 'b'],
      { run: 'brief', options: { paths: ['a', 'b'], followLinks: false, format: 'markdown', minScore: 0.75 } },
    ],
    [
      ['brief', 'a', '--format', 'html', '--min-score', '0.6', '--around', 'a/b.txt', '--follow-links'],
      { run: 'brief', options: { paths: ['a'], followLinks: true, format: 'html', minScore: 0.6, around: 'a/b.txt' } },
    ],
    [['a', '--format', 'refi'], { run: 'error', message: '--format refi needs --out' }],
    [
      ['a', '--format', 'brat', '--out', 'o'],
      { run: 'annotate', options: { paths: ['a'], followLinks: false, format: 'brat', minScore: 0.75, out: 'o' } },
    ],
    [['brief'], { run: 'error', message: noPath }],
    [
      ['brief', 'a', '--format', 'json'],
      { run: 'error', message: 'unknown format json of a brief: it is one of markdown and html' },
    ],
    [['brief', 'a', '--min-score', '2'], { run: 'error', message: '--min-score is a number from 0 to 1' }],
    [
      ['brief', 'a', '--out', 'o'],
      { run: 'brief', options: { paths: ['a'], followLinks: false, format: 'markdown', minScore: 0.75, out: 'o' } },
    ],
    [
      ['check', 'a', '--out', 'o'],
      {
        run: 'check',
        options: { paths: ['a'], followLinks: false, format: 'text', minScore: 0.75, writesBaseline: false, out: 'o' },
      },
    ],
    [
      ['check', 'a', '--baseline', 'b', '--write-baseline', '--out', 'o'],
      { run: 'error', message: '--write-baseline writes nothing else: leave --out away' },
    ],
    [
      ['import', 'a', '--follow-links'],
      { run: 'error', message: '--follow-links belongs to annotate, brief, check, mcp and passim' },
    ],
    [['annotate', 'a', '--around', 'b'], { run: 'error', message: '--around belongs to brief' }],
    [
      ['annotate', 'a', '--format', 'html'],
      {
        run: 'error',
        message: `unknown format html: it is one of ${annotateFormats.slice(0, -1).join(', ')} and refi`,
      },
    ],
  ];
  for (const [words, expected] of lines) it(words.join(' '), () => assert.deepEqual(readCommandLine(words), expected));

  it('is told of in the help', () => assert.match(help, /crossread brief PATH… \[--format markdown\|html\]/));
});

describe('the command line of check, lsp and mcp', () => {
  const where = { paths: ['a'], followLinks: false, minScore: 0.75 };
  const lines: readonly [string[], CommandLine][] = [
    [['check', 'a'], { run: 'check', options: { ...where, format: 'text', writesBaseline: false } }],
    [
      ['check', 'a', '--format', 'sarif', '--baseline', 'b', '--write-baseline'],
      { run: 'check', options: { ...where, format: 'sarif', baseline: 'b', writesBaseline: true } },
    ],
    [['check', 'a', '--write-baseline'], { run: 'error', message: '--write-baseline needs --baseline FILE' }],
    [
      ['check', 'a', '--format', 'csv'],
      { run: 'error', message: 'unknown format csv of a check: it is one of text, json and sarif' },
    ],
    [['annotate', 'a', '--baseline', 'b'], { run: 'error', message: '--baseline belongs to check' }],
    [['lsp', '--stdio'], { run: 'lsp' }],
    [['lsp'], { run: 'error', message: 'lsp needs --stdio: it speaks on standard input and output' }],
    [['lsp', '--stdio', 'a'], { run: 'error', message: 'lsp takes no path: its client names the folders' }],
    [['mcp', 'a', '--min-score', '1'], { run: 'mcp', options: { ...where, minScore: 1 } }],
    [['mcp'], { run: 'error', message: noPath }],
    [['mcp', 'a', '--format', 'json'], { run: 'error', message: '--format belongs to annotate, brief and check' }],
  ];
  for (const [words, expected] of lines) it(words.join(' '), () => assert.deepEqual(readCommandLine(words), expected));
});

describe('the command line of passim', () => {
  const lines: readonly [string[], CommandLine][] = [
    [['passim', 'a', 'b', '--to', 'o'], { run: 'passim', options: { paths: ['a', 'b'], followLinks: false, to: 'o' } }],
    [
      ['passim', 'a', '--from', 'o', '--follow-links'],
      { run: 'passim', options: { paths: ['a'], followLinks: true, from: 'o' } },
    ],
    [['passim', '--to', 'o'], { run: 'error', message: noPath }],
    [['passim', 'a'], { run: 'error', message: 'passim needs --to DIR or --from DIR' }],
    [['annotate', 'a', '--to', 'o'], { run: 'error', message: '--to belongs to passim' }],
    [
      ['passim', 'a', '--to', 'o', '--min-score', '1'],
      { run: 'error', message: '--min-score belongs to annotate, brief, check and mcp' },
    ],
  ];
  for (const [words, expected] of lines) it(words.join(' '), () => assert.deepEqual(readCommandLine(words), expected));
});

describe('the command line of import', () => {
  for (const [words, expected] of [
    [['import', 'a', 'b'], { run: 'import', options: { paths: ['a', 'b'] } }],
    [
      ['import', 'a', '--out', 'o', '--text-column', 't', '--title-column', 'h'],
      { run: 'import', options: { paths: ['a'], out: 'o', textColumn: 't', titleColumn: 'h' } },
    ],
    [['import'], { run: 'error', message: noPath }],
    [
      ['a', '--out', 'o'],
      { run: 'annotate', options: { paths: ['a'], followLinks: false, format: 'json', minScore: 0.75, out: 'o' } },
    ],
    [['mcp', 'a', '--out', 'o'], { run: 'error', message: '--out belongs to annotate, brief, check and import' }],
    [['annotate', 'a', '--text-column', 't'], { run: 'error', message: '--text-column belongs to import' }],
  ] as const)
    it(`reads ${words.join(' ')}`, () => {
      assert.deepEqual(readCommandLine(words), expected);
    });
});
