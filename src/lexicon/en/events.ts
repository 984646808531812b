import { wordSet, wordTable } from '../table';

const ownReading =
  'the project’s own reading of the figures of its labelled news (training part) and of the five sample articles’ event';

/** Events of the news, each with the words that tell of it. */
const eventForms: Readonly<Record<string, string>> = {
  die: 'die dies died dying dead kill kills killed killing death deaths fatality fatalities perish perished toll',
  shoot: 'shoot shoots shot shooting shootings',
  injure:
    'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospitalised hospitalized',
  arrive: 'arrive arrives arrived arriving arrival land lands landed landing touched',
  leave: 'leave leaves left depart departs departed departure',
  arrest: 'arrest arrests arrested arresting detain detains detained nabbed apprehend apprehends apprehended',
  rescue: 'rescue rescues rescued rescuing save saves saved',
  evacuate: 'evacuate evacuates evacuated evacuation displace displaced',
  crash:
    'crash crashes crashed crashing collide collides collided collision derail derailed capsize capsized sink sank sunk aground',
  hit: 'hit hits strike strikes struck',
  explode: 'explode explodes exploded explosion blast',
  begin: 'begin begins began begun start starts started launch launches launched',
  open: 'open opens opened opening',
  close: 'close closes closed closing closure shut shuts',
  end: 'end ends ended finish finishes finished conclude concludes concluded',
  sign: 'sign signs signed signing',
  resign: 'resign resigns resigned resignation quit quits',
  elect: 'elect elects elected',
  sentence: 'sentence sentences sentenced jail jailed imprisoned imprisonment caged',
  fine: 'fine fined',
  buy: 'buy buys bought acquire acquires acquired purchase purchased',
  sell: 'sell sells sold',
  cost: 'cost costs priced worth valued',
  raise: 'raise raises raised',
  rise: 'rise rises rose risen increase increases increased grow grows grew climb climbs climbed jump jumped',
  fall: 'fall falls fell fallen drop drops dropped decline declines declined decrease decreased',
  born: 'born',
  marry: 'marry marries married',
  steal: 'steal stole stolen',
  hire: 'hire hires hired employ employs employed',
  dismiss: 'dismiss dismissed layoff layoffs sack sacked',
  destroy: 'destroy destroys destroyed',
  damage: 'damage damages damaged',
  carry: 'aboard carry carries carried carrying',
  vote: 'vote votes voted',
  attend: 'attend attends attended attendance',
};

/** The event that a word tells of, as a class: `kill`, `die` and `death` are one. */
export const eventsByWord = wordTable<string>(
  { use: 'the event that a toll, a date or a sum belongs to', source: ownReading },
  Object.fromEntries(
    Object.entries(eventForms).flatMap(([event, forms]) => forms.split(' ').map((form) => [form, event])),
  ),
);

/** Events that happen once to somebody: two dates for one of them are two accounts. */
export const onceOnlyEvents = wordSet(
  { use: 'classes of events whose dates are compared across whole articles', source: ownReading },
  'arrive leave die arrest crash explode sign resign born sentence open close hit',
);

/** Events whose tolls change from day to day. */
export const growingEvents = wordSet(
  { use: 'classes of events whose amounts may differ in articles of different days', source: ownReading },
  'die injure arrest rescue evacuate destroy damage rise fall raise vote',
);

export const eventNouns = wordSet(
  {
    use: 'words of events that are nouns and stand before others: `a rescue team`',
    source: 'English compounds; own list',
  },
  'rescue evacuation arrest crash collision explosion damage death injury arrival departure',
);

export const nounsNamedByEvents = wordSet(
  {
    use: 'nouns that the noun of an event before them says the use of, so that it tells of none: `a rescue team`',
    source: 'English compounds; own list',
  },
  `team teams crew crews worker workers service services boat boats ship ships vessel vessels helicopter helicopters
   plane planes mission missions effort efforts operation operations centre centres center centers plan plans package
   warrant warrants record records zone zones site sites insurance fund funds squad squads equipment dog dogs`,
);

export const clauseBoundaries = wordSet(
  { use: 'subordinators and relative pronouns at which another clause begins', source: 'English grammar; own list' },
  `that which who whom whose when while because as if although though since after before but where whereas until
   unless following`,
);

export const hedges = wordSet(
  { use: 'words beside a figure that make it planned, possible, former or partial', source: ownReading },
  `could may might would should will expect expected expects plan plans planned due scheduled set aim aims target
   targets hope hopes likely if unless estimate estimated previous previously initial initially earlier originally
   former additional another further other others more less fewer extra next up threatened feared`,
);

export const amountScopes = wordSet(
  { use: 'words that say what stretch of things or time an amount covers', source: ownReading },
  `total overall altogether combined far career season average annual annually monthly weekly daily yearly quarter
   half month week since cumulative nationwide worldwide`,
);

export const rates = wordSet(
  { use: 'words that make the amount beside them a rate or a mean: 600 monthly, 5 on average', source: ownReading },
  'average annual annually monthly weekly daily yearly',
);

export const beforeRates = wordSet(
  { use: 'words before a stretch of time that make an amount a rate: 600 a month', source: 'English grammar' },
  'a per each every',
);

export const scopeOrders = wordSet(
  { use: 'words before a stretch of time that tell it from another: the first half', source: 'English; own list' },
  'first second third fourth last next previous',
);

export const partitives = wordSet(
  { use: 'words after a count that make it a part of a group: `twelve of the forty`', source: 'English grammar' },
  'of among',
);

export const anaphoricDeterminers = wordSet(
  {
    use: 'words before a count that take up what was said before: `the two countries`',
    source: 'English grammar; own list',
  },
  'the these those both his her their its',
);

export const personNouns = wordSet(
  { use: 'nouns that say no more of what is counted than that it is people', source: ownReading },
  `person people persons individual individuals dead victim victims casualty casualties life lives fatality
   fatalities man woman men women`,
);

export const verbsBehindAges = wordSet(
  {
    use: 'verbs behind an age that so stands for a person, and not beside a noun: the 34-year-old was held',
    source: 'English grammar; own list',
  },
  'is was has had will would who can could may told said did does denies denied',
);
