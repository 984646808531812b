import { wordSet, wordTable } from '../table';

const ownReading = 'the project’s own reading of news';
const developmentArticles = 'the words met so in the development articles';

export const modifiers = wordTable(
  {
    use: 'words before a number that bound or blur it, with the modifier that they give',
    source: ownReading,
  },
  {
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    circa: 'about',
    estimated: 'about',
    close: 'about',
    'close to': 'about',
    nearly: 'nearly',
    almost: 'nearly',
    over: 'over',
    above: 'over',
    exceeding: 'over',
    'more than': 'over',
    'greater than': 'over',
    'higher than': 'over',
    'longer than': 'over',
    'larger than': 'over',
    under: 'under',
    below: 'under',
    'less than': 'under',
    'fewer than': 'under',
    'lower than': 'under',
    'shorter than': 'under',
    'at least': 'at least',
    'minimum of': 'at least',
    'at most': 'at most',
    'maximum of': 'at most',
    'up to': 'up to',
    'many as': 'up to',
    'much as': 'up to',
    'few as': 'at least',
    'little as': 'at least',
    only: 'just',
    just: 'just',
    barely: 'just',
    merely: 'just',
    exactly: 'exactly',
  },
);

export const verbsWithUp = wordSet(
  {
    use: 'verbs that `up` makes another verb of, so that it puts no amount out of reach: picked up 14 crates',
    source: 'English phrasal verbs; own list',
  },
  `pick picks picked picking turn turns turned turning take takes took taking make makes made making give gives gave
   giving bring brings brought bringing dig digs dug digging use uses used using eat eats ate eating swallow swallowed
   rack racks racked racking run runs ran running clock clocked notch notched chalk chalked line lined sign signs signed
   signing round rounds rounded rounding snap snapped snapping buy buys bought buying break breaks broke breaking blow
   blows blew blowing tear tears tore call calls called calling wind winds wound set sets setting
   put puts putting hold holds held holding save saves saved saving mop mopped swept sweep lock locks locked throw threw
   coughed cough fished fish hauled haul`,
);

export const boundNegators = wordSet(
  { use: 'words before a bound that turn it round: no more than 5, nothing under £50', source: 'English grammar' },
  'no not nothing never',
);

export const upwardVerbs = wordSet(
  {
    use: 'verbs with which up before to a figure says where it came to, and bounds nothing: revenue went up to $5 million',
    source: 'English grammar',
  },
  'go goes went gone going move moves moved moving push pushed pushing edge edged edging creep crept inch inched shoot shot',
);

export const upwardVerbsWithObject = wordSet(
  {
    use: 'verbs whose object stands before such an up to: the bank pushed its rate up to 5 per cent',
    source: 'English grammar',
  },
  'push pushes pushed pushing nudge nudges nudged nudging bump bumps bumped bumping ratchet ratchets ratcheted ratcheting',
);

export const turnedModifiers = wordTable(
  { use: 'what a bound says once a negator has turned it round', source: 'English grammar' },
  { over: 'at most', under: 'at least' },
);

export const modifiersAfter = wordTable(
  { use: 'words after a figure and or that bound it: 70 or more, ten or fewer', source: ownReading },
  {
    more: 'at least',
    above: 'at least',
    over: 'at least',
    older: 'at least',
    higher: 'at least',
    longer: 'at least',
    fewer: 'at most',
    less: 'at most',
    under: 'at most',
    younger: 'at most',
    lower: 'at most',
  },
);

export const sizeComparatives = wordSet(
  {
    use: 'adjectives right behind a number and before what it counts: “two smaller flats”; elsewhere they end its phrase',
    source: 'English grammar',
  },
  'cheaper higher lower longer shorter older younger bigger larger smaller faster slower newer',
);

export const nounPhraseEnds = wordSet(
  {
    use: 'words that end the noun phrase after a number, so that the noun before them is what is counted',
    source: 'function words of English and the verbs that follow a counted noun most often in news',
  },
  `the a an and or but of in on at to for from by with as is are was were be been being has have had do does did will
  would can could may might must should that which who whom this these those it its he she they we i you his her their
  our my your not no than then so if when while where there here after before since until during between among into
  over under about up down out off per more less most least such also even only just still again against within
  without across through each every both all any some many much few several other another said says told according
  because what how why yet now onto toward towards via too very went going came making made including ago earlier
  later last next yesterday today tomorrow cheaper higher lower longer shorter older younger bigger smaller faster slower
  ahead away apart became become remain remained fled begins began`,
);

export const frequencyAdverbs = wordSet(
  { use: 'adverbs after a number that are no noun: rose to 476 annually', source: 'English grammar' },
  'annually yearly monthly weekly daily nightly hourly quarterly',
);

export const additionWords = wordSet(
  { use: 'words between a number and what it counts: eight other employees, two more people', source: ownReading },
  'more other additional further such',
);

export const partitiveDeterminers = wordSet(
  { use: 'determiners after number and of, before what is counted: two of the deputies', source: ownReading },
  'the its his her their our those these',
);

export const irregularPlurals = wordSet(
  {
    use: 'plurals without -s that end the noun phrase after a number or make its letter a scale: 2m people',
    source: 'the plurals of persons that news counts',
  },
  'people men women children',
);

export const singularsInS = wordSet(
  { use: 'short words in -s that are no plurals: 2m is, 15m as', source: 'function words of English' },
  'is was has as its this',
);

export const labelNouns = wordSet(
  {
    use: 'nouns whose number is a label rather than an amount: Article 5, page 12, Grade 7',
    source: developmentArticles,
  },
  `game category model chapter section row article no number page pages phase grade level type series version formula
  route flight iphone group covid zip room act figure table item class block unit part volume vol title windows channel
  highway interstate apollo gate platform psalm verse rule clause paragraph annex bill resolution proposition amendment
  area apartment suite tier division league cop`,
);

export const indexNames = wordSet(
  { use: 'names of share indices and lists that a number is part of: the FTSE 100 firms', source: ownReading },
  'p ftse nasdaq fortune dax cac nikkei stoxx asx',
);

export const hyphenatedPrefixes = wordSet(
  { use: 'prefixes that make no name with the number after a hyphen: Mid-2023, Under-21', source: ownReading },
  'mid pre post under over sub minus now',
);

export const suffixesAfterDigits = wordSet(
  {
    use: 'letters attached to digits that leave them a number: 3x, 15k, 10am; others make a name: 4WD',
    source: ownReading,
  },
  'x m k b am pm bn tn',
);

export const determinersBeforeOne = wordSet(
  { use: 'words before one that make it a pronoun even before of: any one of them', source: ownReading },
  'no this that any every each another which some the',
);

export const nounsBeforeOne = wordSet(
  { use: 'further words before one that make it no count: square one, day one, the only one', source: ownReading },
  'square day only',
);

export const wordsAfterOne = wordSet(
  {
    use: 'words after one that make it a pronoun or part of a phrase: one another, one can, one day',
    source: ownReading,
  },
  `another thing side hand way who time day of is was has can could would should may might must will does that which by
  to in on at for from with and or but as if after than hopes thinks feels wonders suspects imagines assumes expects
  supposes knows needs wants gets sees finds`,
);

export const verbsAfterCount = wordSet(
  { use: 'verbs straight behind a number of people, before a preposition: 620 work in the city', source: ownReading },
  'work live remain stay commute belong come go die want say think need sleep',
);

export const beforePart = wordSet(
  {
    use: 'words before a part with no noun behind it: rose by a third, fell to a fifth, more than a third',
    source: 'the project’s own reading of news',
  },
  'by to than nearly almost roughly over under',
);

export const wordsAfterPart = wordSet(
  {
    use: 'words after “by half”, “by a third” that are no noun: “rents rose by a third since May”',
    source: 'the project’s own reading of news',
  },
  'since in over from to after compared and this last on for during between while when as at within but',
);

export const comparativesAfterPart = wordSet(
  { use: 'comparatives after a part of one: a third lower, a quarter more', source: 'English grammar' },
  `more less fewer lower higher cheaper dearer larger smaller bigger longer shorter faster slower heavier lighter taller
  older younger`,
);

export const wordsAfterHalf = wordSet(
  { use: 'words after half that make it a fraction of what follows: half of them, half the town', source: ownReading },
  'of the its their his her all a an',
);

export const wordsAfterOneHyphen = wordSet(
  {
    use: 'words that after one and a hyphen make an adjective in which nothing is counted: one-sided, one-off',
    source: 'compounds with one in English dictionaries',
  },
  'sided off time way handed size stop dimensional liner horse upmanship piece eyed',
);

export const wordsAfterZero = wordSet(
  {
    use: 'words that after zero make a policy or a class of it rather than an amount: zero tolerance, zero-sum',
    source: 'compounds with zero in English dictionaries and in news',
  },
  'tolerance sum covid carbon waste gravity hour hours day emission emissions trust',
);

export const resultNouns = wordSet(
  { use: 'nouns after two numbers with a hyphen that make them a score: a 3-2 win', source: developmentArticles },
  'lead win wins victory loss defeat draw tie record vote majority decision aggregate score triumph deficit down up',
);

export const cricketWords = wordSet(
  { use: 'words near runs and wickets that make them a score: 62 for 5 in 20 overs', source: 'terms of cricket' },
  'wicket wickets overs innings batsman batsmen batter batters bowler bowlers stumps declared cricket runs wicketkeeper',
);

export const resultWords = wordSet(
  {
    use: 'words earlier in the sentence that make two numbers with a hyphen a score: beat them 3-2',
    source: developmentArticles,
  },
  `won win wins beat beats beating lost lose loss losing defeat defeated victory victories draw drew drawn lead led
  leading trailed trailing tied score vote voted ruled ruling thrashed edged downed record past over finished ended`,
);

export const ageWords = wordSet(
  { use: 'words straight before a number that make it an age: aged 45, age 7, ages 3', source: ownReading },
  'aged age ages',
);

export const wordsBeforeSecond = wordSet(
  { use: 'words before second that make it a unit of time: 40 feet per second, one second', source: ownReading },
  'a per each every one split',
);
