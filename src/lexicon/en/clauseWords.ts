import { phraseSet, wordSet } from '../table';

const source = 'English grammar: closed classes, as far as they stand beside cue verbs';

export const determiners = wordSet(
  { use: 'words that open a noun phrase', source },
  `the a an one another his her their its our my your some many several two three four five six other most each few any all
   no these those this that every both`,
);

export const prepositions = wordSet(
  { use: 'words that open a prepositional phrase', source },
  `in on at for from during to by with despite following since after before about under over through via amid among
   between against without within upon into throughout like outside inside`,
);

export const tellingPrepositions = wordSet(
  { use: 'prepositions that change what is said, so that a search for words goes by them', source },
  'against without despite since before after between over under',
);

export const phraseOpeners = wordSet(
  {
    use: 'words at which a statement may end: what they open says when, where, why or by whom',
    source:
      'English grammar; without those that a verb may need (“kept the ship from”) or that change what is said (“if”, “without”)',
  },
  `in on at for during by with despite following since after before about over under through via amid among between
   against within upon into throughout near when while where because although though`,
);

export const unstatedOpeners = wordSet(
  {
    use: 'words behind which a clause says when or on what condition something is so, not that it is',
    source: 'English grammar',
  },
  'when whenever if unless until whether once than as where',
);

export const conditionWords = wordSet(
  { use: 'words that bind a statement to what stands beside it: it is told whole', source: 'English grammar' },
  'if unless until whether without except only',
);

export const conditionPhrases = phraseSet(
  { use: 'phrases that open a condition, beside “if”, “unless” and “provided”', source: 'English grammar' },
  'as long as | so long as | on condition | on the condition | subject to | depending on | in the event | only when',
);

export const clauseOpeners = wordSet(
  { use: 'words behind which a clause has a verb of its own: “the man who | left”', source: 'English grammar' },
  'that who whom which whose where when whenever while because although though if unless whether',
);

export const clauseOrPhraseOpeners = wordSet(
  { use: 'words behind which a clause or a phrase may stand: “since the mayor left”, “since May”', source },
  'since after before until as than',
);

export const citeForms = wordSet(
  { use: 'verbs by which one report names another as its source', source: 'English grammar' },
  'quoted cited quoting citing quotes cites',
);

export const sayForms = wordSet(
  { use: 'cues that say nothing of what is said', source: 'English grammar' },
  'said says say told tells',
);

export const unfinishedEnds = wordSet(
  {
    use: 'words that want another behind them, beside prepositions and words that open a clause: “the result | of”',
    source: 'English grammar',
  },
  'of as than such what how why',
);

export const askForms = wordSet(
  { use: 'verbs behind whose object stands what is asked: “asked the mayor | to resign”', source: 'English grammar' },
  `ask asks asked asking urge urges urged urging order orders ordered ordering invite invites invited inviting
   want wants wanted wanting allow allows allowed allowing force forces forced forcing enable enables enabled enabling
   encourage encourages encouraged encouraging persuade persuades persuaded persuading require requires required requiring`,
);

export const askedOpeners = wordSet(
  { use: 'words that open what is asked', source: 'English grammar' },
  'to about for if whether that why how what when where',
);

export const memberOpeners = wordSet(
  { use: 'words behind a comma that name members of what was said before', source: 'English; own list' },
  'including especially particularly notably namely',
);

export const subordinators = wordSet(
  { use: 'words that open a clause after the main clause', source },
  `that which when while because as if although though since after before but so where whether than until unless yet
   whereas`,
);

export const verbGroupWords = wordSet(
  {
    use: 'adverbs and the like between a subject and its verb, beside auxiliaries and adverbs in -ly: “has since said”',
    source: 'read from the subjects that were missed in the training part of PolNeAR',
  },
  `also later then further again once recently reportedly repeatedly simply even not am never just often always still
   already previously publicly privately now quickly ultimately specifically flatly famously angrily quietly finally
   immediately initially openly clearly largely jokingly bluntly cautiously subsequently first soon only both all each to
   long since officially formally explicitly strongly correctly wrongly falsely rightly eventually`,
);

export const timeAdverbials = wordSet(
  {
    use: 'words of time beside a cue, with weekdays and months: “Smith on Tuesday said”, “said Smith yesterday”',
    source,
  },
  `yesterday today tomorrow earlier later last this next week month year morning afternoon evening night recently ago
   shortly`,
);

const trainingPart = 'read from the speakers that were missed or cut wrongly in the training part of PolNeAR';

export const nameInternalWords = wordSet(
  { use: 'small words and marks inside a name: “Bank of America”, “Ursula von der Leyen”', source: trainingPart },
  "of the de van von bin al and 's . -",
);

export const linkingWords = wordSet(
  { use: 'words that open a sentence before its subject', source: trainingPart },
  'but and so yet however still meanwhile then instead',
);

export const openingAdverbs = wordSet(
  { use: 'adverbs that open a phrase and are no part of its noun phrase: “meanwhile the mayor”', source: trainingPart },
  'then later earlier also meanwhile however still yesterday today',
);

export const openingParticiples = wordSet(
  { use: 'participles that open a sentence with an adverbial: “Asked about tolls, Rocha said”', source: trainingPart },
  'asked speaking writing responding',
);

export const reducingConjunctions = wordSet(
  { use: 'conjunctions before a participle without a subject of its own: “when asked about tolls”', source },
  'when if once unless although though',
);

export const openingAdverbials = wordSet(
  { use: 'adverbs that open a sentence and end at a comma, beside those in -ly: “Here in Kano, Rocha said”', source },
  'here there then now later earlier afterwards afterward instead alongside outside inside across beyond near behind nearly around besides',
);

export const determinersOfTime = wordSet(
  { use: 'words that open an adverbial of time: “last month, Rocha said”', source },
  'last this next that late early earlier later one every the',
);

export const timeDistances = wordSet(
  { use: 'last words of an adverbial of time before its comma: “Hours later, Rocha said”', source },
  'later ago earlier before after afterwards',
);

export const spansOfTime = wordSet(
  {
    use: 'nouns before the last word of an adverbial of time: “two weeks later, Rocha said”',
    source: 'English grammar',
  },
  `moment moments second seconds minute minutes hour hours day days week weeks fortnight month months year years decade
   decades century centuries while morning evening night`,
);

export const verbCoordinators = wordSet(
  { use: 'words that stand before a verb whose subject was named before: “came and said”', source: trainingPart },
  'and but or who then also',
);

export const nounComplementPrepositions = wordSet(
  { use: 'prepositions after which a form in -s is a plural noun: “reports on”, “claims about”', source: trainingPart },
  'on about over against from with in for',
);

export const pluralsWithoutS = wordSet(
  {
    use: 'plurals and collectives that do not end in -s, before a verb in the bare form: “the people claim”',
    source: 'English grammar',
  },
  `people police men women children staff media data both many some others who that they we you i which parents press public
   majority half few all most none government team crew committee board club side council`,
);

export const adjectiveEndings = wordSet(
  { use: 'endings of words that modify a noun after them: “initial reports”, “new claims”', source: trainingPart },
  'ing ed al ous ive ic ble ern ary ful full new first last own chief',
);

export const nonVerbEndings = wordSet(
  { use: 'endings in -s that no verb in the third person has: “famous”, “afterwards”, “always”', source: trainingPart },
  'ous ics ness ways wards times always perhaps',
);

export const adjectivesInLy = wordSet(
  {
    use: 'words in -ly that are no adverbs between a subject and its verb: “the family said”',
    source: 'English grammar',
  },
  'likely unlikely family assembly elderly ally monopoly supply bully anomaly lily fly reply',
);

export const invertedAdverbs = wordSet(
  { use: 'words between a quotation and its inverted cue: “…,” later said X', source: trainingPart },
  'also then later once further again has had recently reportedly famously angrily quietly jokingly',
);

export const mannerVerbs = wordSet(
  { use: 'verbs after “as” or “how” that need not be verbs of speech: “as X put it”', source: trainingPart },
  'put puts phrase phrased phrases sums summed',
);

export const comparedBeforeAs = wordSet(
  {
    use: 'words before “as” after which it compares or gives a name: “such as”, “known as”',
    source: 'English grammar',
  },
  'such known well much soon long far same just so not twice titled billed listed',
);

export const activeBeforePreposition = wordSet(
  {
    use: 'past forms that are active before “of”, “as”, “over”, “for”: “called for”, “asked for”',
    source: trainingPart,
  },
  'called asked said told agreed hoped',
);

export const partOpeners = wordSet(
  {
    use: 'words at which a sentence goes on to another statement: “arrived in Oslo | after signing a treaty”',
    source: 'English grammar; own list, chosen on the five sample articles and the labelled news (train, development)',
  },
  `and but or while after before when as who whom which where because although though despite following amid ahead
   during raising saying adding including since`,
);

export const clauseConnectives = wordSet(
  { use: 'words before a clause with a subject of its own; without them it stands alone', source: 'English grammar' },
  'and but or so yet while when as if because although though since after before whereas until that where',
);
