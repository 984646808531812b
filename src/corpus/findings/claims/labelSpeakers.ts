import type { Quotation } from '../../../annotations/quotations/quotations';
import { addToList } from '../../../text/multimap';
import { askedOpeners, sayForms } from '../../../lexicon/en/clauseWords';
import { accusers } from '../../../lexicon/en/doubts';
import { subjectPronouns } from '../../../lexicon/en/pronouns';
import type { WordRange } from '../clauses/sentenceWords';
import { isNegator } from '../polarity';
import type { SaidWords } from '../clauses/speech';
import type { Carried } from './claimCarriers';
import type { Label } from './label';
import type { SearchedWords } from './labelCover';
import type { LinkedSentence, PartGraph } from './linkedParts';
import type { PartShares } from './partShares';
import {
  areOneQuotation,
  fullestWording,
  isSaidByPronoun,
  quotedWordsAt,
  withoutSpeaker,
  withSpeaker,
  type QuotedWords,
} from './quotedLabels';

/** The names of the person or body that speaks a quotation of an article, in lower case; undefined where it is not known. */
export type NamesOfSpeaker = (uri: string, quotation: Quotation) => ReadonlySet<string> | undefined;

/** A label and the part that it stands in. */
interface PlacedLabel {
  readonly holder: number;
  readonly label: Label;
}

/** What an article says of a claim: its parts, the first of which gives the article. */
interface SaidBy {
  readonly article: number;
  readonly parts: readonly number[];
  /** Of the sentences that they stand in. */
  readonly words: SearchedWords;
}

/** A quotation of an article of a claim, and the part of the claim that holds it. */
interface PlacedQuotation extends QuotedWords {
  readonly part: number;
}

/** An article states a label without saying who does where it holds so much of it. As for labels. */
const fullCover = 0.75;

/**
 * Tells in which words a label is shown: a quotation is whole, and who says it is told where all articles of the claim have it
 * from the same.
 */
export class LabelSpeakers {
  constructor(
    private readonly graph: PartGraph,
    private readonly shares: Pick<PartShares, 'meter' | 'searched'>,
    private readonly namesOf: NamesOfSpeaker,
  ) {}

  /** @param voices articles of the claim */
  shown(placed: PlacedLabel, voices: readonly SaidBy[]): PlacedLabel {
    const { holder, label } = this.fullest(placed, voices);
    const { sentence } = this.graph.parts[holder];
    const bare = withoutSpeaker(sentence, label);
    if (!bare) return { holder, label };
    const others = voices.filter(({ article }) => article !== sentence.article);
    const isShared = others.every((voice) => this.isSaidBySame(sentence, label, bare, voice));
    return { holder, label: isShared ? label : bare };
  }

  /** A claim whose label was put together, in the words in which it is shown. */
  inShownWords(claim: Carried): Carried {
    const byArticle = new Map<number, number[]>();
    for (const part of claim.parts) addToList(byArticle, this.graph.parts[part].sentence.article, part);
    const voices = [...byArticle].map(([article, parts]) => ({ article, parts, words: this.shares.searched(parts) }));
    return { ...claim, ...this.shown(claim, voices) };
  }

  /** Whether an article has the quotation that a label stands in, whole or in part. */
  quotes(voice: SaidBy, { holder, label }: PlacedLabel): boolean {
    const own = this.quotationAt(holder, label);
    return own !== undefined && this.quotationsOf(voice).some((other) => areOneQuotation(own, other));
  }

  private quotationsOf({ parts }: SaidBy): PlacedQuotation[] {
    return parts.flatMap((part) => this.quotationAt(part, this.graph.parts[part]) ?? []);
  }

  /** A label that is a quotation becomes that which most articles have; what is cut from one is whole. */
  private fullest(placed: PlacedLabel, voices: readonly SaidBy[]): PlacedLabel {
    const own = this.quotationAt(placed.holder, placed.label);
    if (!own) return placed;
    const isWhole = placed.label.from <= own.from && own.to <= placed.label.to;
    // Who quotes less of it cuts no words: `We will stay` of `We will stay, and we will build`.
    if (!isWhole && !placed.label.subject) return placed;
    const others = voices.flatMap((voice) =>
      voice.article === own.sentence.article ? [] : this.quotationsOf(voice).slice(0, 1),
    );
    const best = fullestWording(own, others);
    if (best === own && isWhole && !placed.label.subject) return placed;
    return { holder: best.part, label: withSpeaker(best) };
  }

  private quotationAt(part: number, range: WordRange): PlacedQuotation | undefined {
    const quoted = quotedWordsAt(this.graph.parts[part].sentence, range);
    return quoted && { ...quoted, part };
  }

  private coverOf(sentence: LinkedSentence, label: Label, { words }: SaidBy): number {
    const { meter } = this.shares;
    const told = meter.wordsOf(sentence, label);
    return told ? meter.coverOf(told, words).all : 0;
  }

  /** Whether an article has what a label says from whom the label has it. @param bare the label without who says it */
  private isSaidBySame(sentence: LinkedSentence, label: Label, bare: Label, voice: SaidBy): boolean {
    const quoted = quotedWordsAt(sentence, bare);
    const ours = quoted?.said ?? sentence.speech.said.find(({ from, to }) => from < bare.to && bare.from < to);
    if (!ours) return true;
    if (quoted && isSaidByPronoun(sentence, ours)) return false;
    const theirs = voice.parts.flatMap((part) => {
      const { sentence: other, from, to } = this.graph.parts[part];
      return other.speech.said.filter((said) => said.from < to && from < said.to).map((said) => ({ other, said }));
    });
    if (quoted) {
      const names = this.namesOf(sentence.passage.uri, ours.quotation);
      return theirs.some(({ other, said }) => {
        const others = this.namesOf(other.passage.uri, said.quotation);
        return names && others ? areSame(names, others) : isNamedBeside(sentence, ours, other, said);
      });
    }
    // Who hopes or insists does more than say; whom `he` stands for may be told by who says it.
    if (!isPlainlySaid(sentence, label, bare) || subjectPronouns.has(sentence.lower[bare.from])) return true;
    // `Prosecutors said he took bribes` stays an allegation, unless another article states it as a fact.
    const isBehind = label.to > bare.to;
    if (theirs.length === 0) return !isBehind && this.coverOf(sentence, bare, voice) < fullCover;
    return (
      isSaidByParty(speakerWords(sentence, label, bare)) ||
      theirs.some(
        ({ other, said: { speaker } }) => speaker && isSaidByParty(other.lower.slice(speaker.from, speaker.to)),
      ) ||
      isSaidByPronoun(sentence, ours) ||
      theirs.some(({ other, said }) => isSaidByPronoun(other, said) || nameSame(sentence, ours, other, said))
    );
  }
}

/** Whether all names of one are the other's: `Reyl` may be `Hanna Reyl`, `Jon Reyl` is not. */
function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size > 0 && [...few].every((name) => many.has(name));
}

/** Words of a label that tell who speaks. */
function speakerWords({ lower }: LinkedSentence, label: Label, bare: Label): string[] {
  return [...lower.slice(label.from, bare.from), ...lower.slice(bare.to, label.to)];
}

/** Whether a verb that says nothing of what is said leads to a statement: not `nobody would say | what it costs`. */
function isPlainlySaid(sentence: LinkedSentence, label: Label, bare: Label): boolean {
  const beside = speakerWords(sentence, label, bare);
  const saysSo = beside.some(
    (word, index) => sayForms.has(word) || (word === 'according' && beside[index + 1] === 'to'),
  );
  return saysSo && !beside.some((word) => isNegator(word)) && !askedOpeners.has(sentence.lower[bare.from]);
}

/** Whether somebody says it who accuses or defends: it stays theirs. @param speaker words that tell who speaks */
function isSaidByParty(speaker: readonly string[]): boolean {
  return speaker.some((word) => accusers.has(word));
}

/** Whether a sentence names beside what is said there who says it in another: `“We will stay,” shrugged governor Hanna Reyl`. */
function isNamedBeside({ words }: LinkedSentence, ours: SaidWords, other: LinkedSentence, theirs: SaidWords): boolean {
  if (!ours.speaker) return false;
  const ids = new Set(words.id.subarray(ours.speaker.from, ours.speaker.to));
  return other.words.id.some(
    (id, index) => (index < theirs.from || index >= theirs.to) && other.words.bits[index] > 0 && ids.has(id),
  );
}

/** Whether the words that tell who speaks have one in common that tells something. */
function nameSame(
  { words }: LinkedSentence,
  ours: SaidWords,
  { words: others }: LinkedSentence,
  theirs: SaidWords,
): boolean {
  if (!ours.speaker || !theirs.speaker) return false;
  const ids = new Set(words.id.subarray(ours.speaker.from, ours.speaker.to));
  for (let i = theirs.speaker.from; i < theirs.speaker.to; i++)
    if (others.bits[i] > 0 && ids.has(others.id[i])) return true;
  return false;
}
