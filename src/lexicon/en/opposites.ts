import { wordSet, wordTable } from '../table';

const ownList = 'English grammar and news usage; own list';

const opposites = `more less|more fewer|most least|most fewest|higher lower|larger smaller|above below|rose fell|rise fall|rising falling
  rises falls|increase decrease|increased decreased|increases decreases|increased reduced|gained lost|won lost|win lose|before after|
  earlier later|open shut|open closed|open locked|opened closed|opened shut|opening closing|either both|any all|some all|all none|
  accepted rejected|accepted refused|approved rejected|backed rejected|backed opposed|supported opposed|support oppose|supports opposes|
  for against|favour against|favor against|favour opposed|favor opposed|guilty innocent|guilty cleared|convicted acquitted|legal illegal|possible impossible|complete incomplete|
  public private|first last|north south|east west|northern southern|eastern western|with without|inside outside|
  widened narrowed|strengthened weakened|improved worsened|allowed banned|allowed barred|confirmed denied|denied admitted|
  succeeded failed|passed failed|safe dangerous|alive dead|enough insufficient|always never|high low|old new|maximum minimum|better worse|
  early late|male female|men women|husband wife|brother sister|father mother|son daughter|best worst|long short|left right|
  resigned dismissed|resigned sacked|resigned fired|resigned ousted|quit dismissed|quit sacked|quit fired`;

/** Words that say the contrary of each other, each with its opposites. */
export const oppositesByWord = wordTable<readonly string[]>(
  { use: 'one stands where the other stands in an otherwise equal sentence', source: ownList },
  opposites
    .split('|')
    .map((pair) => pair.trim().split(/\s+/))
    .reduce<Record<string, readonly string[]>>((table, [one, other]) => {
      table[one] = [...(table[one] ?? []), other];
      table[other] = [...(table[other] ?? []), one];
      return table;
    }, {}),
);

export const claimVerbs = wordSet(
  { use: 'verbs that leave open whether what was said is so', source: ownList },
  'alleged alleges claimed claims suspected suspects suggested suggests feared argued contended insisted',
);

export const factVerbs = wordSet(
  { use: 'verbs by which the writer says that what was said is so', source: ownList },
  'proved proves proven showed shows established found confirmed confirms revealed reveals demonstrated noted exposed',
);

export const supportVerbs = wordSet(
  { use: 'verbs of those who back what is somebody else’s: *for supporting a plan*', source: ownList },
  `support supports supported supporting back backs backed backing endorse endorses endorsed endorsing favour favours
   favoured favouring favor favors favored favoring`,
);

export const prosWords = wordSet(
  { use: 'words behind a share or count by which those whom it counts are for a thing', source: ownList },
  'favour favor favoured favored support supported supporting backed backing approved yes',
);

export const consWords = wordSet(
  { use: 'words behind a share or count by which those whom it counts are against a thing', source: ownList },
  'against opposed opposing oppose rejected objected no disapproved',
);

export const strengths = wordSet(
  { use: 'adjectives that say how strong something was', source: ownList },
  `sharp fierce harsh strong severe heavy widespread massive mass broad deep overwhelming slight mild limited
   cautious partial grave strict significant`,
);

export const ordinalWords = wordSet(
  { use: 'ordinals in words: which one in a row something is', source: ownList },
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);

const loadedClasses: Readonly<Record<string, string>> = {
  war: 'war conflict crisis invasion attack operation aggression incursion',
  fighter: 'terrorist terrorists militant militants fighter fighters rebel rebels insurgent insurgents',
  crowd: 'protest protests riot riots unrest',
  rule: 'regime government administration',
  migrant: 'migrant migrants refugee refugees',
  death: 'killing murder execution assassination death',
};

/** Nouns by which a writer judges what happened, with the class in which one may stand for another. */
export const loadedWords = wordTable<string>(
  { use: 'one stands where another stands in an otherwise equal sentence', source: ownList },
  Object.fromEntries(
    Object.entries(loadedClasses).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
  ),
);

export const topRanks = wordSet(
  { use: 'words that rank something before all others of its kind', source: ownList },
  'top biggest largest leading main greatest strongest foremost',
);

export const lesserRanks = wordSet(
  { use: 'words that say that something matters, not that it comes first', source: ownList },
  'major key important significant standing long-standing longstanding longtime long-time traditional big large',
);

export const rankModifiers = wordSet(
  { use: 'words that make a post another one, or say that somebody does not hold it for good', source: ownList },
  // Not `former`: who held a post then held it then, and who tells it later says former.
  'deputy vice acting interim assistant caretaker',
);

export const leaderPosts = wordSet(
  { use: 'posts of whoever leads a body: one word stands for another', source: ownList },
  'head leader chief president chairman chairwoman chairperson chair director boss ceo manager',
);

export const conditionDoubts = wordSet(
  { use: 'words by which a sentence without `if` may state a condition or leave something open', source: ownList },
  `if unless once when whenever until should would could may might failing depending provided providing assuming
   subject condition case event long whether pending conditional conditionally only`,
);

export const askingWords = wordSet(
  { use: 'words before an `if` that asks and states no condition: `asked if`', source: ownList },
  `ask asks asked asking wonder wonders wondered wondering see sees saw know knows knew known knowing say said tell told
   decide decided determine determined unclear unsure sure clear question questions questioned find check checked
   doubt doubts doubted doubtful learn matter understand certain idea test tested consider even as what`,
);

export const groupNouns = wordSet(
  { use: 'nouns of people and bodies that take part in something', source: ownList },
  `owners owner union unions club board party parties council police army government ministry court families family
   residents workers teachers nurses doctors students parents farmers fishermen crews crew players pupils
   scientists researchers experts officials lawyers engineers activists protesters volunteers soldiers troops rebels
   company companies firm firms bank banks charity charities church school hospital university association federation
   committee commission agency authority authorities group groups team teams wife husband son daughter brother sister
   mother father children friends colleagues deputies ministers presidents mayors governors ambassadors leaders chiefs`,
);
