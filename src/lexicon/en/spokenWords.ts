import { wordSet, wordTable } from '../table';

const source = 'English grammar and the style guides of newspapers; own list';

export const contractedEndings = wordTable(
  { use: 'what the ending of a contraction stands for: we’ll, we will', source },
  { "n't": 'not', "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'d": 'would', "'s": 'is' },
);

export const irregularContractions = wordTable(
  { use: 'contractions whose first part changes', source },
  { "can't": 'can not', cannot: 'can not', "won't": 'will not', "shan't": 'shall not', "ain't": 'is not' },
);

export const spelledOut = wordTable(
  {
    use: 'words that one copy desk writes otherwise than another in the same quotation, with the form to which they are folded',
    source,
  },
  {
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    kinda: 'kind of',
    em: 'them',
    "'em": 'them',
    "'cause": 'because',
    ok: 'okay',
    yeah: 'yes',
    percent: 'per cent',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cpl: 'corporal',
    maj: 'major',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    pres: 'president',
    prof: 'professor',
    dr: 'doctor',
    st: 'saint',
    jan: 'january',
    feb: 'february',
    aug: 'august',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    till: 'until',
    mum: 'mom',
    ceo: 'chief executive',
    bn: 'billion',
    mn: 'million',
    amongst: 'among',
    whilst: 'while',
    although: 'though',
    gotten: 'got',
    maths: 'math',
    grey: 'gray',
    fibre: 'fiber',
    calibre: 'caliber',
    sombre: 'somber',
    learnt: 'learned',
    burnt: 'burned',
    ageing: 'aging',
  },
);

export const conversationFillers = wordSet(
  {
    use: 'words of speech that a copy desk leaves out or puts in without changing what is said',
    source,
  },
  `um uh er ah oh hey well like look listen know mean really actually basically just very also then now yes okay
   am pm gmt utc est pst mr mrs ms miss about into onto upon within been being said says say told adding added quote unquote`,
);
