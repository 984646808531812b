import type { Trial } from './attack';

/** Signs and words that mean something to a reader of news, to Markdown, HTML, CSV, JSON, terminals or VS Code. */
const parts: readonly string[] = [
  ...'“”"‘’«»()[]{}<>&%$€£#*_~|\\/@=+-.,;:!?…–—\'`^',
  ...['\n', '\r\n', '\r', '\n\n', '\t', ' ', '  ', '. ', ', ', ' — ', '\u2028', '\u0085', '\u00a0', '\u00ad'],
  ...['\u0000', '\u001b[2J', '\u001b]0;x\u0007', '\ufeff', '\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u200b'],
  ...['😀', '👩\u200d🚒', '\ud83d', '\ude00', 'é', 'e\u0301', 'İ', 'ß', '水', 'ﬁ', '＝', '＋', '－', '＠'],
  ...[
    '[x](command:workbench.action.quit)',
    '[x](https://e.example)',
    '![x](y)',
    '$(gear)',
    '$(sync~spin)',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '</script><script>',
    '&lt;',
    '&amp;lt;',
    'javascript:alert(1)',
    'www.e.example',
    'https://e.example',
    'a@e.example',
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
    '```',
    '| a |',
    '=1+1',
    "=cmd|' /C calc'!A0",
    '";=1+1',
  ],
  ...['__proto__', 'constructor', 'toString', '{0}', '%41', '%zz', '../../', 'CON', 'nul.txt', '\\u0000'],
  ...[
    'Hanna Reyl',
    'Mr. ',
    'the mayor',
    'Kinn',
    'KINN, 3 March 2025 — ',
    ' (Reuters) – ',
    'said',
    ' said ',
    'told',
    'according to ',
    'he ',
    'that ',
    'and ',
    'of ',
    'Sgt ',
    'II',
    'U.S.',
    'a.m.',
  ],
  ...[
    '3.5',
    '1,000',
    '$3m',
    '£2.4bn',
    '5%',
    'from 3 to 5',
    'at least ',
    'half',
    'two hundred thousand',
    '1st',
    '2024-06-20',
    'June 20',
    'last year',
    'on Monday',
    '18:05',
    '90s',
    '24-year-old',
    '3-2',
    '1e400',
    '9'.repeat(40),
  ],
  ...[
    'subscribe to our newsletter',
    'Read more: ',
    '---\ntitle: x\n---\n',
    '---\n- [',
    '{"a":[',
    '<html>',
    'From: a@b\nSubject: x\n\n',
    'LENGTH: 300 words',
    'Document 1 of 2',
  ],
];

/** A text of random parts; sometimes one part very often. */
export function hostileText(trial: Trial, maxParts: number): string {
  const count = 1 + trial.below(maxParts);
  const kind = trial.below(6);
  if (kind === 0) {
    const some = [trial.pick(parts), trial.pick(parts), ' '.repeat(trial.below(2))];
    return some.join('').repeat(count);
  }
  return Array.from({ length: count }, () =>
    kind === 1 ? String.fromCharCode(trial.below(0x10000)) : trial.pick(parts),
  ).join(kind === 2 ? ' ' : '');
}
