import { isSpoken } from '../../../annotations/quotations/quotations';
import type { Mention } from '../../../annotations/names/entities';
import { firstStartingFrom, overlaps, type Span } from '../../../text/span';
import { isTitleWord } from './titleStems';
import { personsOfArticle } from '../mainPersons';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { overlappingIn } from '../overlapping';

/** Links in other words below this score are no reason to look for who took part. Chosen, not fitted. */
const minScore = 0.85;
/** Share of the shorter sentence that is aligned. Chosen on PolNeAR. */
const minShare = 0.3;
/** Telling words that the two sentences share at least. Chosen on ECB+ topics. */
const minShared = 4;
/** Characters between two persons who are named together: `and top party diplomat`. Chosen, not fitted. */
const maxBetween = 60;

export const lostParticipants: WordRule = {
  id: 'lost-participant',
  kind: 'participant',
  example: [
    'The ferry from Norrick was met on the quay by the mayor Ines Varga [and harbour master Jon Arvel].',
    'The ferry from Norrick was met on the quay by the mayor Ines Varga[] and a brass band.',
  ],
  counterexample: [
    'The ferry from Norrick was met on the quay by the mayor Ines Varga and harbour master Jon Arvel.',
    'The ferry from Norrick was met on the quay by the harbour master Jon Arvel and mayor Ines Varga.',
  ],
  read: (pair) => {
    if (!pair.isNear && !pair.reaches(minScore)) return [];
    // Few sentences name two, and to align words costs most.
    if (personsIn(pair.a).length < 2 && personsIn(pair.b).length < 2) return [];
    if (pair.sharedTelling < minShared || pair.alignedShare < minShare) return [];
    return [
      ...lostIn(pair, pair.a, pair.b),
      ...lostIn(pair, pair.b, pair.a).map(({ a, b, isLone }): WordFinding => ({ a: b, b: a, isLone })),
    ];
  },
};

/** Persons whom one sentence names together with another, and whom the other sentence's article never names. */
function lostIn(pair: SentencePair, ours: ComparedSentence, theirs: ComparedSentence): WordFinding[] {
  const { words } = personsOfArticle(theirs.source.annotated);
  const persons = personsIn(ours);
  const findings: WordFinding[] = [];
  for (let i = 0; i + 1 < persons.length; i++) {
    const [known, lost] = [persons[i], persons[i + 1]];
    const join = joinBetween(ours, known, lost);
    if (!join || isQuoted(ours, lost) || namesOf(ours, lost).some((word) => isKnownName(word, words))) continue;
    const person = ours.source.entityId(known.entity);
    const place = personsIn(theirs).find(({ entity }) => theirs.source.entityId(entity) === person);
    if (!place || person === undefined || !isAlignedAt(pair, ours, known)) continue;
    findings.push({ a: { start: join.start, end: lost.end }, b: { start: place.end, end: place.end }, isLone: false });
  }
  return findings;
}

/** Whether a name is known, with or without a last letter that is not heard: `Lock` and `Locke`. `Trung` and `Trong` are two. */
function isKnownName(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || known.has(`${name}e`) || (name.endsWith('e') && known.has(name.slice(0, -1)));
}

/** Words around a name among which the sentences have something in common beside names. Chosen on ECB+ topics. */
const alignedReach = 12;

/** Whether the sentences say the same around a person: a telling word that is no name is aligned near the name. */
function isAlignedAt({ pairs, a }: SentencePair, ours: ComparedSentence, { start }: Mention): boolean {
  const side = ours === a ? 0 : 1;
  const at = ours.words.findIndex((word) => word.start >= start);
  return pairs.some((pair) => {
    const { isTelling, isCapitalised, lower } = ours.words[pair[side]];
    return (
      isTelling &&
      !isCapitalised &&
      !isTitleWord(lower) &&
      lower !== 'former' &&
      lower !== 'front-runner' &&
      Math.abs(pair[side] - at) <= alignedReach
    );
  });
}

/** Whether each of two sentences names a person whom the other does not. */
export function haveOwnPersons({ a, b }: SentencePair): boolean {
  const idsIn = (sentence: ComparedSentence): (string | undefined)[] =>
    personsIn(sentence).map(({ entity }) => sentence.source.entityId(entity));
  const [ours, theirs] = [idsIn(a), idsIn(b)];
  return ours.some((id) => !theirs.includes(id)) && theirs.some((id) => !ours.includes(id));
}

/** The persons that a sentence names, in its order. */
export function personsIn({ source, passage }: ComparedSentence): Mention[] {
  const { mentions, entities } = source.annotated.named;
  return mentions
    .slice(firstStartingFrom(mentions, passage.start), firstStartingFrom(mentions, passage.end))
    .filter(({ kind, entity }) => kind === 'name' && entities[entity].kind === 'person');
}

/** The words between two persons who are named together, where only an `and` and a title stand there. */
function joinBetween({ source }: ComparedSentence, one: Mention, next: Mention): Span | undefined {
  const between = source.annotated.article.text.slice(one.end, next.start);
  if (between.length > maxBetween) return undefined;
  const joined = /^,? and (?:the |his |her )?/.exec(between);
  if (!joined) return undefined;
  const words = between
    .slice(joined[0].length)
    .split(' ')
    .filter((word) => word !== '');
  const isTitle = words.every((word) => /^\p{Lu}/u.test(word) || isTitleWord(word.toLowerCase()));
  return isTitle ? { start: one.end + between.indexOf('and'), end: next.start } : undefined;
}

function isQuoted({ source }: ComparedSentence, span: Span): boolean {
  return overlappingIn(source.annotated.quotations, span).some(
    (quotation) => isSpoken(quotation) && quotation.marks.some((mark) => overlaps(mark, span)),
  );
}

function namesOf({ source }: ComparedSentence, { entity }: Mention): string[] {
  return source.annotated.named.entities[entity].name.toLowerCase().split(' ').slice(-1);
}
