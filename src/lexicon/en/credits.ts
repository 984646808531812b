import { phraseSet, wordSet } from '../table';

const source = 'compiled by hand from the credits that agencies and papers print';

export const creditOpeners = phraseSet(
  { use: 'credits: phrases, as tokens, with which a line that only credits somebody begins', source },
  `
    photograph : | photographs : | photo : | photos : | photo by | photo credit | picture : | pictures : | image : |
    images : | image credit | image source | photo courtesy | picture credit | credit : | credits : | illustration : |
    graphic : | video : | source : | sources : | additional reporting | reporting by | additional writing | writing by |
    editing by | compiled by | edited by | written by | with inputs from | with input from | with reporting by |
    with additional reporting | with agencies | with files from | with agency inputs | this report was
  `,
);

export const creditLines = phraseSet(
  { use: 'credits: lines that credit agencies without naming one', source },
  `agencies | agency | with agencies | staff and agencies | staff and agency | wire reports | news agencies |
   from wire services`,
);

export const reportWords = wordSet(
  { use: 'credits: words in lower case of a line that says who reported from where, and nothing else', source },
  `reported reporting contributed from and in at with for the also to this report writer writers reporter reporters
   journalist journalists correspondent correspondents`,
);

export const photoCreditWords = wordSet(
  { use: 'credits: words before the colon of a photo credit that stands behind a caption', source },
  'photograph photo picture image photos images pictures credit illustration composite',
);

export const photoByWords = wordSet(
  { use: 'credits: words before the `by` of a photo credit that stands behind a caption', source },
  'photo image picture',
);

export const captionLabels = phraseSet(
  { use: 'captions: what stands before the colon or dash with which a caption begins', source },
  'file photo | file - | file picture | photo | image | caption | pictured | video',
);

export const bylineWords = wordSet(
  { use: 'bylines: words that a byline may have in lower case', source },
  `and in for at with of from by our own the a an special writer editors agency de van von der den al bin del la le`,
);

export const bylineTrades = wordSet(
  { use: 'bylines: words that show a line to be a byline though no person is named', source },
  'staff reporter reporters correspondent correspondents writers editor bureau desk agencies newsroom',
);

export const publicationNouns = wordSet(
  {
    use: 'date lines: words in lower case that say what a publication or its writer is: Quay Loyal fanzine, 3 May 2026',
    source: 'English usage',
  },
  `blog weblog fanzine zine magazine newsletter newspaper newsroom journal column columnist blogger podcast bulletin gazette
   weekly daily monthly website site radio edition correspondent reporter editor`,
);

export const datelineInstitutions = wordSet(
  { use: 'datelines: words in brackets that stand for an agency whose name is not listed: (News Agency of X)', source },
  'agency news reporter press',
);

export const datelineParticles = wordSet(
  { use: 'datelines: words in lower case that are part of a place or a date: RIO DE JANEIRO, Bay of Kotor', source },
  'de al of and the',
);

export const bioTrades = wordSet(
  { use: 'notes on the author below an article: what they say that the author is', source },
  `author authors columnist contributor correspondent critic editor essayist fellow historian journalist lecturer novelist
   producer professor reporter researcher reviewer scholar writer`,
);

export const bioVerbs = wordSet(
  { use: 'notes on the author below an article: the verb behind the name', source },
  'is was covers writes reports edits teaches lives has joined can',
);

export const authorWords = wordSet(
  { use: 'notes on the author below an article: what stands for the name behind *the*', source },
  'author writer columnist reviewer contributor',
);

export const contactOpeners = wordSet(
  { use: 'notes on the author below an article: how a line with an address or a handle begins', source },
  'follow contact email e-mail reach write tweet twitter send find',
);
