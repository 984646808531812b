import { wordSet, wordTable } from '../table';

const source = 'general knowledge, by hand';

/** The word under which posts that are one are counted. */
export const onePost = wordTable<string>(
  { use: 'roles that differ in wording alone are one: chairwoman and chair, barrister and lawyer', source },
  {
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    'vice-chairman': 'vice-chair',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    ceo: 'executive',
    dci: 'inspector',
    di: 'inspector',
    dsu: 'superintendent',
    pm: 'minister',
    headteacher: 'teacher',
    headmaster: 'teacher',
    headmistress: 'teacher',
    principal: 'teacher',
    barrister: 'lawyer',
    solicitor: 'lawyer',
    attorney: 'lawyer',
    counsel: 'lawyer',
    congressman: 'representative',
    congresswoman: 'representative',
    lawmaker: 'representative',
    councilman: 'councillor',
    alderman: 'councillor',
    alderwoman: 'councillor',
    advisor: 'adviser',
    veterinarian: 'vet',
    physician: 'doctor',
    surgeon: 'doctor',
    skipper: 'captain',
    reporter: 'journalist',
    correspondent: 'journalist',
    columnist: 'journalist',
    author: 'writer',
    novelist: 'writer',
    actress: 'actor',
    'co-founder': 'founder',
    businesswoman: 'businessman',
    entrepreneur: 'businessman',
    tycoon: 'businessman',
    billionaire: 'businessman',
    officer: 'official',
  },
);

/** Words for whoever leads, in whatever post. */
export const generalRoles = wordSet(
  { use: 'roles that give way to a post: the leader who is president', source },
  'leader head chief boss ruler official member politician',
);

/** Posts that somebody holds for a body or a country. */
export const heldPosts = wordSet(
  { use: 'roles that are shown before a trade or a rank: the chairman who is a professor', source },
  `
    president vice-president premier chancellor minister secretary governor mayor ambassador envoy chair director
    manager executive treasurer registrar commissioner superintendent sheriff principal dean rector vice-chancellor
    governor-general editor coach captain king queen prince princess pope cardinal bishop archbishop emperor sultan
    speaker spokesperson founder owner trustee prosecutor judge coroner teacher adviser aide ombudsman vice-chair
    co-chair vice-captain harbourmaster stationmaster candidate nominee
  `,
);

/** Ranks and seats that somebody has beside a post. */
export const ranks = wordSet(
  { use: 'roles that give way to a post or a trade: Councillor, Commander, Professor', source },
  `
    general colonel major lieutenant sergeant admiral commander marshal inspector constable detective corporal private
    brigadier councillor mp mep mla senator representative delegate professor doctor justice sheikh
  `,
);

/** What somebody is to another person, or in the story. */
export const relations = wordSet(
  { use: 'roles that give way to all others: husband, victim', source },
  `
    wife husband father mother son daughter brother sister uncle aunt nephew niece cousin grandson widow widower
    resident victim suspect defendant plaintiff witness survivor pensioner student volunteer tenant
  `,
);

/** What tells nobody who somebody is, without the other whose it is. */
export const comparisons = wordSet(
  { use: 'roles that are not shown: rival, successor', source },
  'friend colleague partner rival predecessor successor supporter',
);

/** Words before a post that make it another one. */
export const postModifiers = wordSet(
  { use: 'a deputy leader is no leader', source },
  'deputy vice acting interim assistant caretaker shadow associate junior',
);

/** Words that say that a post is held no longer. */
export const formerModifiers = wordSet(
  { use: 'posts of former times give way to those of today and contradict nobody', source },
  'former ex retired late onetime',
);
