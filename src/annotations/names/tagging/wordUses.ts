import { placeBeforeName, speechAfterName } from '../../../lexicon/en/nameContexts';
import { LineCase } from './lineCase';
import { WordFlag } from './wordFlags';
import { WordClass, type WordInfo } from './wordInfo';

/** How an article uses a word, wherever it stands (Chieu and Ng 2002: global features). */
export interface WordUse {
  /** How often it is written small. */
  small: number;
  /** How often it has its capital inside a sentence, where that says something. */
  inside: number;
  /** Whether it ends what stands after a title or before *said*, or follows a given name. */
  person: number;
  /** Whether it stands after *in*, *near* and the like. */
  place: number;
  /** Whether it is part of a run of capitals that ends in a word for bodies. */
  organisation: number;
  /** Whether it begins a person’s name of two words and more. */
  givenName: boolean;
  /** Whether a run of capitals has it for its initials. */
  isAcronym: boolean;
}

/** A sentence as the tagger gets it. */
export interface ReadLine {
  readonly infos: readonly WordInfo[];
  readonly lineCase: LineCase;
}

const opensSentence = new Set('"“‘\'(.:!?-');
const innerConnector = new Set(['of', 'for', 'and', '&']);

/** `The` of `The Tarvik Council`; a form of address is a function word too. */
const isOpening = ({ flags }: WordInfo): boolean =>
  (flags & WordFlag.FunctionWord) !== 0 && !(flags & WordFlag.Honorific);

/** What the capitals of an article say of its words, by lower case. Linear in its words. */
export class WordUses {
  private readonly uses = new Map<string, WordUse>();
  private readonly initials = new Set<string>();

  constructor(lines: readonly ReadLine[]) {
    for (const { infos, lineCase } of lines) if (lineCase === LineCase.Sentence) this.readCapitals(infos);
    for (const { infos } of lines)
      for (const { capital, wordClass, lower } of infos) {
        if (capital || wordClass !== WordClass.Other) continue;
        const use = this.uses.get(lower);
        if (use) use.small++;
      }
    for (const initials of this.initials) {
      const use = this.uses.get(initials);
      if (use) use.isAcronym = true;
    }
  }

  /** Undefined for words that have no capital in a sentence. */
  of({ lower }: WordInfo): WordUse | undefined {
    return this.uses.get(lower);
  }

  private useOf({ lower }: WordInfo): WordUse {
    let use = this.uses.get(lower);
    if (!use)
      this.uses.set(
        lower,
        (use = { small: 0, inside: 0, person: 0, place: 0, organisation: 0, givenName: false, isAcronym: false }),
      );
    return use;
  }

  private readCapitals(infos: readonly WordInfo[]): void {
    let i = 0;
    while (i < infos.length) {
      if (!infos[i].capital) {
        i++;
        continue;
      }
      const start = i;
      while (
        i < infos.length &&
        (infos[i].capital || (innerConnector.has(infos[i].lower) && i + 1 < infos.length && infos[i + 1].capital))
      ) {
        if (infos[i].capital) {
          const use = this.useOf(infos[i]);
          if (i > 0 && !opensSentence.has(infos[i - 1].lower)) use.inside++;
        }
        i++;
      }
      this.readRun(infos, start, i);
    }
  }

  /** What a run of capitals [from, to) says of its words. */
  private readRun(infos: readonly WordInfo[], from: number, to: number): void {
    let start = from;
    while (start < to && isOpening(infos[start])) start++;
    const before = start > 0 ? infos[start - 1].lower : '';
    const after = to < infos.length ? infos[to].lower : '';
    const isTitle = ({ flags }: WordInfo): boolean =>
      (flags & (WordFlag.Honorific | WordFlag.Role)) !== 0 && !(flags & WordFlag.GivenName);
    let name = start;
    while (name < to - 1 && isTitle(infos[name])) name++;
    if (name >= to) return;
    const first = infos[name];
    const last = infos[to - 1];
    const length = to - name;
    const isTitled = name > start;
    const isHeaded = (last.flags & (WordFlag.OrganisationWord | WordFlag.PlaceWord)) !== 0;
    if (isTitled || (length > 1 && first.flags & WordFlag.GivenName && !isHeaded)) {
      this.useOf(last).person++;
      if (length > 1) this.useOf(first).givenName = true;
    }
    if (speechAfterName.has(after)) this.useOf(last).person++;
    if (isTitled) return;
    if (length > 1 && last.flags & WordFlag.OrganisationWord)
      for (let k = name; k < to - 1; k++) if (infos[k].capital) this.useOf(infos[k]).organisation++;
    if (length <= 2 && placeBeforeName.has(before))
      for (let k = name; k < to; k++) if (infos[k].capital) this.useOf(infos[k]).place++;
    this.noteInitials(infos, name, to);
  }

  private noteInitials(infos: readonly WordInfo[], from: number, to: number): void {
    let initials = '';
    for (let k = from; k < to && k - from < maxInitials; k++) if (infos[k].capital) initials += infos[k].lower[0];
    if (initials.length > 1) this.initials.add(initials);
  }
}

/** Longest run whose initials are an acronym, in words. */
const maxInitials = 10;
