import { phraseSet, wordSet, wordTable } from '../table';

export const speechRoles = wordTable(
  {
    use: 'nouns in the words that name a speaker, with the part in which somebody speaks for a body',
    source: 'agency style: who may be quoted without a name',
  },
  {
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    spokesperson: 'spokesperson',
    official: 'official',
    officials: 'officials',
    source: 'source',
    sources: 'sources',
    aide: 'aide',
    lawyer: 'lawyer',
    statement: 'statement',
    report: 'report',
  },
);

export const kinNouns = wordSet(
  {
    use: 'nouns before of and a name that make it another person: the wife of Rao, a friend of Rao',
    source: 'own list',
  },
  `wife husband father mother son daughter brother sister uncle aunt nephew niece cousin widow widower friend friends
   colleague neighbour neighbor partner relative relatives family parents parent children supporter supporters lawyer
   lawyers agent aide victim victims rival successor predecessor biographer`,
);

export const bodiesOfPlaces = wordSet(
  {
    use: 'nouns before of and the name of a place or body that speak for it: the government of Norland, the city of Kano',
    source: 'own list',
  },
  `government governments state republic kingdom commonwealth emirate sultanate province region county district city town
   village municipality borough parish island islands territory nation people company firm group bank club church party
   university college ministry embassy`,
);

export const headlineLabels = wordSet(
  {
    use: 'first words before the colon of a headline that say what the article is: Watch: ‘We had a near miss’',
    source: 'news sites',
  },
  `watch live video exclusive breaking opinion analysis updated update explainer listen pictures photos gallery poll
   review interview revealed profile comment editorial factbox timeline`,
);

export const statementNouns = wordSet(
  {
    use: 'nouns before by or from and a name in the line above words set apart: Statement by Ana Ruiz:',
    source: 'press releases',
  },
  'statement remarks message comment comments reply response letter reaction words',
);

export const labelsWithoutName = wordSet(
  {
    use: 'words in capitals before a colon that say who speaks in a transcript without a name: UNIDENTIFIED MALE:',
    source: 'own list after the labels of broadcast transcripts',
  },
  `unidentified unknown unnamed male female man woman boy girl speaker voice reporter journalist question answer
   moderator host presenter anchor narrator interviewer translator interpreter announcer audience crowd member first
   second third`,
);

export const presenceLabels = phraseSet(
  {
    use: 'labels at the head of a record behind which stands who is there and nobody speaks: Witnesses: Ana Ruiz, Omar Haddad',
    source: 'printed records of committees and councils',
  },
  `witness | witnesses | present | also present | members present | in attendance | attending | apologies | absent |
   panel | guests | speakers`,
);

export const spokenNouns = wordSet(
  {
    use: 'nouns of what somebody says, before words between marks: “her remark that ‘…’”',
    source: 'English; own list',
  },
  `remark remarks comment comments claim claims warning assertion assertions statement suggestion call calls rejection
   promise pledge vow description argument criticism praise denunciation dismissal characterization characterisation
   insistence admission boast charge accusation accusations complaint prediction advice contention`,
);

export const afterSpokenNoun = wordSet(
  { use: 'words behind such a noun that lead into what was said: “her remark that ‘…’”', source: 'English grammar' },
  'that of for to about as',
);

export const wordCarriers = wordSet(
  { use: 'things on which words stand: “held a sign reading ‘…’”', source: 'English; own list' },
  `sign signs banner banners placard placards posters shirt shirts t-shirt hat hats cap caps sticker stickers note
   message tweet letter text cover headline caption billboard flag plaque`,
);

export const inscribedThings = wordSet(
  { use: 'things that have words on them and say none: “a banner that said ‘…’”', source: 'English; own list' },
  `sign signs banner banners placard placards posters shirt shirts t-shirt t-shirts hoodie hoodies hat hats cap
   caps jacket jackets vest vests sticker stickers badge badges button buttons flag flags plaque plaques billboard
   billboards bottle bottles cans mug mugs cup cups box boxes bag bags wall walls door doors
   graffiti mural murals tattoo tattoos wristband wristbands headstone headstones gravestone gravestones tombstone
   inscription inscriptions screen screens scoreboard notice notices leaflet leaflets flyer flyers wreath wreaths ribbon`,
);

export const thingsOrBodies = wordSet(
  {
    use: 'things with words on them behind a; behind the they may be a body or a person: “a board that said ‘…’”',
    source: 'English; own list',
  },
  'board card label poster notice screen panel slip',
);

export const inscriptionVerbs = wordSet(
  { use: 'verbs that say what words stand on a thing: “a banner that said ‘…’”', source: 'English; own list' },
  'said say says saying read reads reading declared declare declares declaring proclaimed proclaims proclaiming',
);

export const groupsOfThings = wordSet(
  { use: 'nouns before of that count things: “rows of bottles”', source: 'English; own list' },
  `row rows stack stacks line lines pile piles number series pair dozens hundreds thousands lots set sets handful sea
   couple`,
);

export const mediaOfSpeech = wordSet(
  { use: 'by which words reach somebody and who says none of them: “replied by email”', source: 'English; own list' },
  'email e-mail mail phone telephone text letter fax post video videolink satellite radio',
);
