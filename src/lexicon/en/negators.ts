import { wordSet, wordTable } from '../table';

export const negators = wordSet(
  {
    use: 'words that turn a statement into its contrary; contractions with n’t are told by their ending',
    source:
      'English grammar; “no” and “without” are left out: they negate a noun, and stand as often on both sides of a pair',
  },
  'not never cannot neither nor deny denies denied denying refute refutes refuted reject rejects rejected untrue false',
);

export const nounNegators = wordSet(
  {
    use: 'words that negate a noun or a whole clause: beside them it is not clear what a sentence with a negator denies',
    source: 'English grammar',
  },
  'no none nobody nothing nowhere without hardly scarcely barely unlikely unable',
);

export const lackVerbs = wordSet(
  { use: 'words that say without a negator that something is not there or was not done', source: 'own list' },
  'need needs needed lack lacks lacked lacking fail fails failed failing failure absence absent zero ruled rule rules ruling dismissed refused',
);

export const personNegators = wordSet(
  { use: 'words that stand for people or things of which a verb does not hold', source: 'English grammar' },
  'nobody none nothing',
);

export const unnegatedBehindNo = wordSet(
  { use: 'words behind which a `no` denies no noun: bounds of figures and set phrases', source: 'own list' },
  'more less fewer later earlier sooner doubt matter wonder means other only',
);

export const unnegatedBehindNot = wordSet(
  { use: 'words behind which a `not` denies no verb: not only, not until', source: 'English grammar' },
  'only just merely simply even least until till because',
);

export const softenedNegations = wordSet(
  { use: 'words that deny in part or by themselves: beside them it is not clear what is so', source: 'own list' },
  'rule rules ruled ruling refuse refuses refused fail fails failed failing lack lacks lacked dismiss dismissed than free',
);

export const lightNouns = wordSet(
  {
    use: 'nouns that say little without what stands behind them: took no part in it, paid for part of it',
    source: 'own list',
  },
  `part parts place places time times way ways thing things word words sign signs evidence reason reasons idea ideas
   intention intentions plan plans comment comments suggestion indication question questions point points sense chance
   problem problems issue issues case cases kind kinds sort one people person man woman day year week month more less doubt
   difference change changes choice option answer link links mention longer`,
);

const deniedFields: Readonly<Record<string, string>> = {
  question: 'questioned interviewed quizzed',
  need: 'need needed required',
  warn: 'warned alerted',
  arrest: 'arrest arrests arrested detained',
  affect: 'affected covered',
  ask: 'asked consulted',
  tell: 'told informed briefed notified',
  apologise: 'apologised apologized apology',
  resign: 'resigned quit',
};

export const deniedFieldsByWord = wordTable<string>(
  {
    use: 'one article denies a thing in one word, another tells it in another of its field: never questioned, interviewed',
    source: 'own list',
  },
  Object.fromEntries(
    Object.entries(deniedFields).flatMap(([field, forms]) =>
      forms.split(' ').map((form) => [form, `${field} (field)`]),
    ),
  ),
);

export const nounOpenings = wordSet(
  { use: 'words between `without` and the noun that it denies', source: 'English grammar' },
  'a an the any his her its their our my your further longer',
);

export const stateWords = wordSet(
  {
    use: 'words of a state or verdict that cannot hold together with their opposites in `oppositesByWord`',
    source: 'own list',
  },
  'open closed shut locked alive dead guilty innocent safe dangerous convicted acquitted legal illegal approved rejected',
);

export const verdictVerbs = wordSet(
  {
    use: 'what is decided or said of one thing, which cannot hold together with its opposite in `oppositesByWord`',
    source: 'own list',
  },
  'accepted rejected refused approved backed opposed supported supports opposes allowed banned barred confirmed denied convicted acquitted',
);

export const lightAdjectives = wordSet(
  { use: 'words before a noun that do not tell one thing from another: a new fee, a new toll', source: 'own list' },
  'new old latest proposed whole entire final revised planned',
);
