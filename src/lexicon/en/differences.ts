import { wordSet, wordTable } from '../table';

const ownReading = 'own list; read on news of the project’s training parts';

const fateForms: Readonly<Record<string, string>> = {
  die: `dead die died dies dying death deaths kill kills killed killing perish perished perishes toll fatality
    fatalities body bodies corpse corpses slain murdered casualty casualties drowned`,
  injure:
    'injured injure injures injuring injury injuries wounded wound wounds wounding hurt hospitalised hospitalized',
  missing: 'missing unaccounted',
  arrest: 'arrest arrested arrests arresting detained jailed held seized charged nabbed apprehended custody cells',
  rescue: 'rescue rescued saved survived survivor survivors',
  sicken: 'infected sickened',
  evacuate: 'evacuate evacuated displaced fled homeless',
};

/** The name of its group for each form of a word. */
const byForm = (groups: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, forms]) =>
      forms
        .trim()
        .split(/\s+/)
        .map((form) => [form, name]),
    ),
  );

/** What happened to those who are counted. */
export const fatesByWord = wordTable<string>(
  { use: 'counts of people are compared where the same happened to them', source: ownReading },
  byForm(fateForms),
);

export const tollFates = wordSet(
  { use: 'what happens to people in accidents, of which an article may give one count', source: ownReading },
  'die injure missing',
);

export const lossesOfLife = wordSet(
  { use: 'verbs that tell of deaths beside `lives`: the flood claimed nine lives', source: 'English; own list' },
  'lose loses lost losing claim claims claimed claiming cost costs costing take takes took taken',
);

const propertyForms: Readonly<Record<string, string>> = {
  price: 'price priced prices cost costs costing',
  worth: 'worth value valued insured',
  reward: 'reward rewards bounty',
  prize: 'prize',
  fine: 'fine fined',
  ransom: 'ransom',
  salary: 'salary salaries wage wages',
  debt: 'debt debts owes owed',
  loss: 'loss losses',
  profit: 'profit profits',
  revenue: 'revenue revenues turnover',
  deficit: 'deficit shortfall',
  budget: 'budget',
  turnout: 'turnout',
  majority: 'majority',
  rent: 'rent rents',
  compensation: 'compensation settlement payout',
  bail: 'bail',
  bribe: 'bribe bribes bribery',
  loan: 'loan',
  donation: 'donation',
  subsidy: 'subsidy',
  height: 'height high tall',
  depth: 'depth deep',
  length: 'length long',
  width: 'width wide',
  weight: 'weight weigh weighs weighed weighing',
  speed: 'speed speeds',
  temperature: 'temperature temperatures',
  capacity: 'capacity',
  population: 'population',
  attendance: 'attendance',
  workforce: 'workforce',
  inflation: 'inflation',
  unemployment: 'unemployment',
  stake: 'stake',
  delay: 'delay delayed',
  sentence: 'sentence sentenced jailed jail imprisoned imprisonment prison caged',
};

/** What a thing has once, by the words that name it. */
export const propertiesByWord = wordTable<string>(
  { use: 'figures are compared where both give one property of a thing: its debts, its height', source: ownReading },
  byForm(propertyForms),
);

export const sentenceRequests = wordSet(
  { use: 'words before a sentence in court that is not given but asked for or possible', source: 'English; own list' },
  `ask asks asked asking seek seeks seeking sought demand demands demanded demanding request requests requested want
   wants wanted recommend recommends recommended urge urges urged call calls called push pushed face faces faced facing
   could may might maximum minimum`,
);

export const beginnings = wordSet(
  { use: 'participles of what happens to a thing once: a firm founded in 1921', source: ownReading },
  'founded established incorporated formed built erected born inaugurated',
);

/** What happens to a thing once, each with the words that tell of it before a date. */
const deedForms: Readonly<Record<string, string>> = {
  begin:
    'kick kicks kicked begin begins began start starts started open opens opened launch launches launched commence commences',
  close: 'close closes closed shut shuts',
  end: 'end ends ended finish finishes finished expire expires expired',
  find: 'find found discover discovered spotted unearthed uncovered',
  hold: 'held hold holds',
  sink: 'sank sunk capsized',
  resume: 'resume resumes resumed restart restarts restarted reopen reopens reopened',
};

export const deedsByWord = wordTable<string>(
  {
    use: 'what happened to a thing on a date, as a class: found in October, discovered last November',
    source: ownReading,
  },
  Object.fromEntries(
    Object.entries(deedForms).flatMap(([deed, forms]) => forms.split(' ').map((form) => [form, deed])),
  ),
);

export const peopleUnits = wordSet(
  { use: 'units of counts that say no more than that people are counted', source: ownReading },
  `person people dead victim body soldier civilian fighter passenger man woman child death casualty missing injured
   other militant policeman villager resident worker migrant life soul`,
);

export const tollUnits = wordSet(
  { use: 'nouns of people to whom something happens: an article gives one count of them', source: ownReading },
  `fan spectator visitor tourist holidaymaker commuter motorist pedestrian cyclist rider traveller driver
   hiker climber skier swimmer camper guest reveller worshipper pilgrim shopper protester demonstrator onlooker bystander
   pupil schoolchild student teacher boy girl teenager youngster adult pensioner firefighter rescuer miner sailor
   fisherman crewman employee patient inmate prisoner citizen inhabitant`,
);

export const kindsOfPeople = wordSet(
  { use: 'units of counts of people of one sex or age, beside whom there may be others', source: 'English grammar' },
  'man woman boy girl child teenager adult pensioner',
);

export const allPeopleUnits = wordSet(
  { use: 'units of counts of people, whoever they are', source: 'English grammar' },
  'person people suspect',
);

export const sides = wordSet(
  {
    use: 'words that tell on which side those stand who are counted; their opposites are in `oppositesByWord`',
    source: 'own list',
  },
  `for against backed opposed supported support oppose supports opposes accepted rejected refused approved men women
   male female guilty innocent cleared alive dead`,
);

const unitForms: Readonly<Record<string, string>> = {
  home: 'home house dwelling residence',
  job: 'job post position',
  lorry: 'lorry truck',
  shop: 'shop store',
  film: 'film movie',
  lawyer: 'lawyer attorney',
};

export const synonymsOfUnits = wordTable<string>(
  { use: 'nouns that count one thing by other names: 64 homes, 60 houses', source: 'English; own list' },
  byForm(unitForms),
);

export const anybodyUnits = wordSet(
  { use: 'nouns of people that say no more than that somebody is counted', source: 'English; own list' },
  'person people soul victim body life dead',
);

export const destructions = wordSet(
  { use: 'words beside a count of buildings that tell of their loss', source: 'English; own list' },
  'destroyed destroy destroys destroying destruction gone lost wiped razed gutted levelled leveled flattened burnt burned',
);

export const noNouns = wordSet(
  { use: 'words behind a number that are no noun which it counts: `26 crewmen aboard`', source: 'English; own list' },
  'aboard inside outside alive away ahead behind ago left there here together altogether',
);

export const additions = wordSet(
  { use: 'words beside a count that make it an addition to another: `three others`', source: ownReading },
  'other others more another further additional extra',
);

export const partsOfPlaces = wordSet(
  { use: 'parts of a place: shares in one are not those of the whole', source: 'English; own list' },
  `district districts province provinces region county constituency constituencies ward borough precinct
   neighbourhood neighborhood suburb municipality`,
);

export const anchors = wordSet(
  {
    use: 'words behind a figure that count from a point or compare: `five rounds sooner`',
    source: 'English grammar; own list',
  },
  'sooner earlier later ago left remaining longer shorter faster slower higher lower away apart',
);

export const vagueNumbers = wordSet(
  { use: 'words for many that are read as figures but are no numbers', source: ownReading },
  'scores dozens hundreds thousands millions billions dozen score several couple',
);

export const looseDateModifiers = wordSet(
  { use: 'modifiers of dates that leave their ends open', source: ownReading },
  'early mid late about approx',
);

export const overCauseWords = wordSet(
  { use: 'words behind which `over` tells why, not how much: jailed over a fraud of £3m', source: 'English; own list' },
  `jailed charged arrested held detained sentenced convicted sued fined accused prosecuted indicted questioned quizzed
   probed investigated sacked fired dismissed suspended resigns resigned quits quit banned row dispute clash anger fury
   outrage protest protests strike trial court lawsuit probe inquiry investigation talks deal`,
);

export const periodNouns = wordSet(
  {
    use: 'periods over which something is counted, whose last day is named: `the year to May`',
    source: 'English usage; own list',
  },
  'year years month months quarter quarters week weeks half season period',
);

export const periodEnds = wordSet(
  { use: 'words before the last day of a period: `the quarter ended 30 June`', source: 'English usage; own list' },
  'to ended ending through',
);

export const besideTimes = wordSet(
  {
    use: 'words before a time that is not itself when something happened: shortly before 1 a.m.',
    source: 'English grammar',
  },
  'before after by until till since towards toward past around about nearly almost between within',
);

export const stateChanges = wordSet(
  {
    use: 'verbs that tell of a later state before `to` and its count: extended to 12 counties',
    source: 'English; own list',
  },
  'extend extends extended expand expands expanded widen widens widened',
);

export const growingCounts = wordSet(
  {
    use: 'words beside figures that change from hour to hour: no two articles have to agree on them',
    source: ownReading,
  },
  `view views like likes share shares follower followers subscriber subscribers percent point points vote votes
   delegate delegates far poll polls index stock stocks trading`,
);

export const passingStates = wordSet(
  {
    use: 'words beside counts of a state that passes: who is still in hospital, who is without power now',
    source: ownReading,
  },
  'still now currently remain remains remained remaining already yet without',
);

export const quantifiers = wordSet(
  { use: 'words that bound how many of a group are meant; without one, all are', source: 'English grammar; own list' },
  'some many several few',
);

export const negations = wordSet(
  { use: 'words that deny a statement', source: 'English grammar; own list' },
  'not never no neither cannot without',
);

export const approximations = wordSet(
  { use: 'words beside a figure that bound or loosen it, whatever stands between: `an estimated`', source: ownReading },
  'estimate estimates estimated maximum minimum many much least most around some',
);

export const roundingWords = wordSet(
  { use: 'words right before a figure that make it a round one: `about a dozen`', source: 'English grammar; own list' },
  'about around approximately roughly nearly almost some circa',
);

export const farLimits = wordSet(
  { use: 'words that bound a figure a few words behind them: `in excess of`, `more than the`', source: ownReading },
  'more less fewer least most over under exceed exceeded exceeding excess upwards beyond north',
);

export const reachingVerbs = wordSet(
  { use: 'verbs that make a figure the most that there was: `speeds reached 40 knots`', source: 'English; own list' },
  `reach reaches reached reaching hit hits hitting peak peaks peaked peaking climb climbed climbing`,
);

export const doubts = wordSet(
  { use: 'words that leave open whether a statement is true', source: 'English grammar; own list' },
  `alleged allegedly reportedly apparently apparent suspected possible possibly probably likely unlikely may might
   perhaps presumed purported purportedly supposed supposedly seemingly`,
);

export const conditionOpeners = wordSet(
  { use: 'words that open a condition', source: 'English grammar; own list' },
  'if unless provided',
);

/** Words before `in the event of`, `in case of`: the noun of a condition, behind `in`. */
export const conditionNouns = wordSet(
  { use: 'nouns of conditions: in the event of war, in case of fire', source: 'English grammar; own list' },
  'event case',
);

export const titleWords = wordSet(
  { use: 'words inside a title beside roles and their modifiers', source: 'general knowledge, by hand' },
  `new newly elected outgoing incoming senior junior vice district city county town harbour harbor master parliamentary
   presidential political military naval army police fire labour trade energy education environment home opposition
   ruling socialist conservative liberal democratic republican secretary-general external internal independent`,
);

export const portfolios = wordTable(
  {
    use: 'fields of government in titles: one minister beside another; words of one field are told apart by nobody',
    source: 'names of ministries and departments in English-speaking countries, by hand',
  },
  {
    transport: 'transport',
    transportation: 'transport',
    infrastructure: 'transport',
    interior: 'interior',
    home: 'interior',
    foreign: 'foreign',
    finance: 'finance',
    treasury: 'finance',
    economy: 'finance',
    budget: 'finance',
    defence: 'defence',
    defense: 'defence',
    health: 'health',
    justice: 'justice',
    education: 'education',
    schools: 'education',
    environment: 'environment',
    climate: 'environment',
    energy: 'energy',
    agriculture: 'agriculture',
    farming: 'agriculture',
    fisheries: 'fisheries',
    culture: 'culture',
    tourism: 'tourism',
    housing: 'housing',
    labour: 'labour',
    labor: 'labour',
    employment: 'labour',
    trade: 'trade',
    commerce: 'trade',
    business: 'trade',
    industry: 'trade',
    immigration: 'immigration',
    migration: 'immigration',
  },
);

export const posts = wordSet(
  { use: 'roles that are a post: another one beside a name is another title', source: 'general knowledge, by hand' },
  `president vice-president premier chancellor minister secretary senator representative governor mayor ambassador envoy
   general colonel major captain lieutenant sergeant admiral commander marshal chief leader chairman chairwoman
   chairperson director prosecutor manager head ceo cfo editor commissioner inspector superintendent sheriff consul
   principal dean rector vice-chancellor councillor king queen prince princess pope cardinal bishop archbishop master
   treasurer speaker diplomat professor`,
);

export const titleEnds = wordSet(
  {
    use: 'words that end a title beside the posts: chief executive, external auditor',
    source: 'general knowledge, by hand',
  },
  'executive exec officer auditor chair deputy boss constable',
);

export const informalPosts = wordSet(
  {
    use: 'words that news says for whatever post somebody leads by: the coastguard chief is its commander',
    source: ownReading,
  },
  'chief boss head',
);

export const policeRanks = wordSet(
  { use: 'ranks of which somebody has one: a constable is no sergeant', source: 'general knowledge, by hand' },
  'constable sergeant inspector superintendent',
);

export const businessFunctions = wordSet(
  {
    use: 'words before a post that say for what part of a firm it is: its finance manager is not its finance director',
    source: 'general knowledge, by hand',
  },
  'finance financial sales marketing operations personnel communications commercial production',
);

export const postsByVerb = wordTable<string>(
  { use: 'verbs behind `who` that tell a post: who chairs the board', source: 'general knowledge, by hand' },
  { chairs: 'chair', chaired: 'chair', edits: 'editor', captains: 'captain' },
);

export const accompanyingPosts = wordSet(
  {
    use: 'posts and ranks that somebody may have beside another: a professor and director, a senator and chairman',
    source: ownReading,
  },
  `senator representative councillor professor general colonel major captain lieutenant sergeant admiral marshal king queen
   prince princess pope cardinal bishop archbishop diplomat ambassador envoy speaker president premier minister chancellor
   secretary governor commissioner`,
);
