import { wordSet } from '../table';

const ownReading = 'the project’s own reading of news';

export const phoneWords = wordSet(
  { use: 'words up to two places before digits that make them a telephone number: call 555 0100', source: ownReading },
  'call called calling phone phoned telephone tel dial dialled dialed dialling text texting hotline helpline whatsapp fax',
);

export const emergencyNumbers = wordSet(
  {
    use: 'numbers of emergency services',
    source: 'ITU list of emergency numbers: those that English-language news names',
  },
  '911 999 112 000 111 101 988',
);

export const emergencyNouns = wordSet(
  { use: 'nouns that an emergency number stands before: a 911 call', source: ownReading },
  'call calls caller callers operator operators dispatcher dispatchers dispatch service services line calltaker',
);

export const numeralLabels = wordSet(
  { use: 'abbreviations whose number is a name: No. 10, Vol. 2, pp. 4-5', source: 'English usage' },
  'no nos vol vols pp fig figs art arts sec para ch',
);

export const formationNouns = wordSet(
  { use: 'nouns after numbers with hyphens that say where players stand: a 3-2 formation', source: ownReading },
  'formation system defence defense',
);

export const newsTakes = wordSet(
  { use: 'words in capitals before the number of a wire’s report: UPDATE 2-Port shuts', source: 'agency style' },
  'update wrapup corrected refile focus preview',
);

export const changeVerbs = wordSet(
  {
    use: 'verbs before two amounts and to, of which the first is how much and the second where it ends: rose $12 to $90',
    source: 'financial news; own list',
  },
  `rose rise rises rising fell fall falls falling fallen risen gained gain gains gaining lost lose loses losing dropped
   drop drops dropping slid slide slides sliding slipped slip slips slipping climbed climb climbs climbing jumped jump
   jumps jumping soared soar soars soaring surged surge surges surging plunged plunge plunges plunging sank sink sinks
   sinking tumbled tumble tumbles tumbling edged edge edges edging eased ease eases easing advanced advance advances
   advancing declined decline declines declining increased increase increases increasing decreased decrease decreases
   decreasing grew grow grows growing grown shed sheds shedding added add adds adding shrank shrink shrinks shrinking
   dipped dip dips dipping up down cut cuts raised raise raises lowered lower lowers trimmed trim trims slumped slump
   slumps rallied rally rallies`,
);

export const eventNouns = wordSet(
  {
    use: 'nouns of times and turns that make two numbers with in no share: three goals in five games',
    source: ownReading,
  },
  'game games match matches outing outings start starts inning innings race races round rounds over overs go goes',
);

export const temperatureWords = wordSet(
  { use: 'words earlier in the sentence that make the 30s degrees, no decade', source: ownReading },
  'temperature temperatures high highs low lows degrees mercury thermometer thermometers heat cold warm chilly',
);

export const harmVerbs = wordSet(
  { use: 'verbs before a bare number that make it people: killing 18', source: ownReading },
  'killed killing kills injured injuring injures wounded wounding wounds hurt hurting',
);

export const totalNouns = wordSet(
  {
    use: 'nouns before of and what a later number counts: the number of guests stood at 206',
    source: 'English; own list',
  },
  'number total tally count',
);

export const beforeTotals = wordSet(
  { use: 'words before such a number: stood at 206, rose to 206, was 206', source: 'English; own list' },
  'at to was is were are reached exceeded hit topped passed from',
);

export const endsTotals = wordSet(
  {
    use: 'words behind which another thing may be counted: the number of guests fell and sales …',
    source: 'English grammar',
  },
  'and but or while when as which after before since until because although though with where whereas if than by',
);

export const groupNouns = wordSet(
  { use: 'nouns of people before of and a bare number: a crew of four', source: ownReading },
  'crew family group team party squad gang panel jury staff crowd',
);

export const adjectivesOfPeople = wordSet(
  {
    use: 'adjectives and verbs that after a number stand for people: 18 dead, two died',
    source: 'English usage; own list',
  },
  'dead hurt injured wounded missing killed arrested died perished drowned',
);
