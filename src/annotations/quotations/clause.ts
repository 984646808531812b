import { fullMonths, fullWeekdays } from '../../lexicon/en/calendar';
import { isDash, isUpper } from '../../text/characters';
import { finiteAuxiliaries, nonFiniteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { nounLikeCueForms } from '../../lexicon/en/cues';
import { determiners, prepositions, subordinators, timeAdverbials, verbGroupWords } from '../../lexicon/en/clauseWords';
import { reflexivePronouns, subjectPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { TokenKind, type Tokens } from '../../text/tokens';
import { Cue, cueKinds } from './cues';

/**
 * A clause is the words of a sentence, or of the text between two quotations, as indices into
 * `Words`; quoted stretches are left out of it. The subject finders below are shallow: they know
 * noun phrases, appositions and relative clauses by their edges, which is what English puts beside
 * a cue verb.
 */
export type Clause = readonly number[];

export interface Subject extends Span {
  readonly pronoun: boolean;
  /** Position in the clause of its first and last word. */
  readonly from: number;
  readonly to: number;
}

export interface CueWord {
  /** Position in the clause. */
  readonly at: number;
  readonly kinds: number;
  /** `according to`: two words, the speaker follows. */
  readonly according: boolean;
}

/** Words that stand between a subject and its verb: `has since repeatedly said`. */
const verbGroup: ReadonlySet<string> = new Set([
  ...finiteAuxiliaries,
  ...nonFiniteAuxiliaries,
  ...reflexivePronouns,
  ...verbGroupWords,
]);
const times: ReadonlySet<string> = new Set([...fullWeekdays.keys(), ...fullMonths.keys(), ...timeAdverbials]);

export class ClauseReader {
  constructor(
    readonly text: string,
    readonly words: Tokens,
  ) {}

  lower(clause: Clause, at: number): string {
    return at >= 0 && at < clause.length ? this.words.lower[clause[at]] : '';
  }

  capital(clause: Clause, at: number): boolean {
    return at >= 0 && at < clause.length && isUpper(this.text.charCodeAt(this.words.start[clause[at]]));
  }

  isMark(clause: Clause, at: number): boolean {
    return at >= 0 && at < clause.length && this.words.kind[clause[at]] === TokenKind.Mark;
  }

  isWord(clause: Clause, at: number): boolean {
    if (at < 0 || at >= clause.length) return false;
    const kind = this.words.kind[clause[at]];
    return kind === TokenKind.Word || kind === TokenKind.Number;
  }

  start(clause: Clause, at: number): number {
    return this.words.start[clause[at]];
  }

  end(clause: Clause, at: number): number {
    return this.words.end[clause[at]];
  }

  /** Cue verbs of the clause in order; noun readings are left out. */
  cues(clause: Clause): CueWord[] {
    const out: CueWord[] = [];
    const title = this.isTitle(clause);
    for (let i = 0; i < clause.length; i++) {
      if (this.words.kind[clause[i]] !== TokenKind.Word) continue;
      const lower = this.lower(clause, i);
      if (lower === 'according' && this.lower(clause, i + 1) === 'to') {
        out.push({ at: i, kinds: Cue.Speech | Cue.Strong, according: true });
        continue;
      }
      const kinds = cueKinds(lower);
      if (kinds === 0) continue;
      if (this.capital(clause, i) && i > 0 && !this.isMark(clause, i - 1) && !title) continue;
      if (this.isNoun(clause, i)) continue;
      out.push({ at: i, kinds, according: false });
    }
    return out;
  }

  /** Whether capitals carry no signal because the whole clause is set like a title. */
  isTitle(clause: Clause): boolean {
    let long = 0;
    let capitals = 0;
    for (let i = 0; i < clause.length && i < 40; i++) {
      if (this.words.kind[clause[i]] !== TokenKind.Word || this.end(clause, i) - this.start(clause, i) < 4) continue;
      long++;
      if (this.capital(clause, i)) capitals++;
    }
    return long >= 2 && capitals >= long * 0.8;
  }

  /**
   * Whether the cue is passive, so that its subject is spoken of and does not speak: `is accused of`,
   * headline `Minister accused of …`, `visit condemned by US`; the agent after `by` is the speaker.
   */
  passive(clause: Clause, cue: number): { readonly agent?: Subject } | undefined {
    const form = this.lower(clause, cue);
    if (!/(?:ed|en|told|said|held|thought|known|read|put|taught|written)$/.test(form)) return undefined;
    let before = cue - 1;
    while (
      before >= 0 &&
      /ly$|^(also|often|not|never|now|still|once|widely|being|been)$/.test(this.lower(clause, before))
    )
      before--;
    const be =
      /^(is|are|was|were|be|been|being|'s|get|got|gets)$/.test(this.lower(clause, before)) ||
      /^(being|been)$/.test(this.lower(clause, cue - 1));
    const by =
      this.lower(clause, cue + 1) === 'by' ? cue + 1 : be && this.lower(clause, cue + 2) === 'by' ? cue + 2 : -1;
    if (by > 0) {
      const agent = this.subjectAfter(clause, by + 1);
      return agent ? { agent } : {};
    }
    if (be) return {};
    // No auxiliary: a reduced passive shows by the preposition that stands where an object would.
    const reduced =
      /^(of|as|over|for)$/.test(this.lower(clause, cue + 1)) && !/^(called|asked|said|told|agreed|hoped)$/.test(form);
    const auxiliary = /^(has|have|had|having)$/.test(this.lower(clause, before));
    return reduced && !auxiliary && !subjectPronouns.has(this.lower(clause, cue - 1)) ? {} : undefined;
  }

  private isNoun(clause: Clause, index: number): boolean {
    const lower = this.lower(clause, index);
    const before = this.lower(clause, index - 1);
    if (index > 0 && this.words.kind[clause[index - 1]] === TokenKind.Clitic)
      return nounLikeCueForms.has(lower) || lower.endsWith('ing');
    // `for supporting X`, `after criticising Y`: what somebody did, not what is said
    if (lower.endsWith('ing') && prepositions.has(before) && !(cueKinds(lower) & Cue.Strong) && before !== 'by')
      return true;
    if (!nounLikeCueForms.has(lower))
      return /ing$/.test(lower) && (before === 'the' || before === 'of' || before === 'a');
    if (determiners.has(before) || before === 'of' || before === 'and' || before === 'per' || before === 'or')
      return true;
    if (this.words.kind[clause[index - 1]] === TokenKind.Number) return true;
    // A preposition or an adjective before a bare form: `in states`, `new reports`.
    if (prepositions.has(before)) return true;
    const after = this.lower(clause, index + 1);
    if (after === 'of' || after === 'and') return true;
    if (
      lower.endsWith('s') &&
      /^(on|about|over|against|from|with|in|for)$/.test(after) &&
      !subjectPronouns.has(before) &&
      !this.capital(clause, index - 1)
    )
      return true;
    return (
      /(?:ing|al|ous|ive|ic|ble|ern|ary|ful|full|new|first|last|own|chief)$/.test(before) && !verbGroup.has(before)
    );
  }

  /** The noun phrase that the verb at `verb` has on its left as subject. */
  subjectBefore(clause: Clause, verb: number): Subject | undefined {
    let i = verb - 1;
    while (
      i >= 0 &&
      (verbGroup.has(this.lower(clause, i)) || (/ly$/.test(this.lower(clause, i)) && !this.capital(clause, i)))
    )
      i--;
    if (i < 0) return undefined;
    // `Smith (R., Ohio) said`
    if (this.lower(clause, i) === ')') {
      let k = i - 1;
      while (k >= 0 && this.lower(clause, k) !== '(' && i - k < 30) k--;
      if (k > 0) i = k - 1;
      while (i >= 0 && verbGroup.has(this.lower(clause, i))) i--;
      if (i < 0) return undefined;
    }
    const lower = this.lower(clause, i);
    if (lower === 'who' || lower === 'which' || lower === 'that') {
      let k = i - 1;
      if (this.lower(clause, k) === ',') {
        const antecedent = this.beforeApposition(clause, k);
        if (antecedent) return antecedent;
        k--;
      }
      return (k >= 0 ? this.phraseEndingAt(clause, k) : undefined) ?? this.subject(clause, i, i, true);
    }
    if (lower === ',' || this.isDashAt(clause, i)) return this.beforeApposition(clause, i);
    if (this.isMark(clause, i) && lower !== '.' && lower !== ')' && lower !== '%') return undefined;
    // Time between subject and verb: `Smith on Tuesday said`
    let k = i;
    while (k >= 0 && times.has(this.lower(clause, k))) k--;
    if (k >= 0 && k < i && (this.lower(clause, k) === 'on' || this.lower(clause, k) === 'in')) k--;
    if (k >= 0 && k < i && this.isWord(clause, k) && !prepositions.has(this.lower(clause, k))) i = k;
    return this.phraseEndingAt(clause, i);
  }

  private isDashAt(clause: Clause, index: number): boolean {
    if (!this.isMark(clause, index)) return false;
    const unit = this.text.charCodeAt(this.start(clause, index));
    return isDash(unit) || (unit === 45 && index > 0 && this.end(clause, index - 1) < this.start(clause, index));
  }

  /**
   * `Carl Thayer, a security expert at X, noted`: from the comma at `comma`, the phrase before the
   * apposition or relative clause that it closes.
   */
  private beforeApposition(clause: Clause, comma: number): Subject | undefined {
    const mark = this.lower(clause, comma);
    let right = comma;
    let fallback: Subject | undefined;
    for (let steps = 0; steps < 7; steps++) {
      let left = right - 1;
      while (left >= 0 && this.lower(clause, left) !== mark && right - left < 40) {
        const lower = this.lower(clause, left);
        if (lower === ';' || lower === ':' || (lower === '.' && !this.isAbbreviation(clause, left))) break;
        left--;
      }
      const first = left + 1;
      if (first >= right) break;
      const lower = this.lower(clause, first);
      const hanging = left < 0 || this.lower(clause, left) !== mark;
      const phrase = this.phraseEndingAt(clause, right - 1);
      const modifies =
        lower === 'who' ||
        lower === 'which' ||
        lower === 'whose' ||
        lower === 'whom' ||
        lower === 'where' ||
        prepositions.has(lower) ||
        this.words.kind[clause[first]] === TokenKind.Number ||
        /(?:ed|ing)$/.test(lower) ||
        lower === 'and' ||
        lower === 'or';
      const named = this.capital(clause, first) && !determiners.has(lower);
      if (phrase && !(modifies && !hanging)) {
        // The segment to the left is a bare name: this one describes it.
        if (!hanging && this.isBareName(clause, left)) fallback = undefined;
        else if (named || hanging || phrase.pronoun) return phrase;
        fallback ??= phrase;
      } else if (hanging && phrase) return phrase;
      if (hanging) break;
      right = left;
    }
    return fallback;
  }

  /** Whether the segment that ends before the comma at `comma` is a capitalised name and nothing else. */
  private isBareName(clause: Clause, comma: number): boolean {
    let names = 0;
    for (let k = comma - 1; k >= 0; k--) {
      const lower = this.lower(clause, k);
      if (this.isMark(clause, k) && lower !== '.' && lower !== '-') break;
      if (this.capital(clause, k)) names++;
      else if (!/^(of|the|de|van|von|bin|al|and|'s|\.|-)$/.test(lower)) {
        return names >= 2 && k >= 0 && (prepositions.has(lower) || subordinators.has(lower) || cueKinds(lower) > 0);
      }
    }
    return names >= 2;
  }

  private isAbbreviation(clause: Clause, dot: number): boolean {
    return (
      dot > 0 &&
      this.capital(clause, dot - 1) &&
      this.end(clause, dot - 1) - this.start(clause, dot - 1) <= 5 &&
      this.end(clause, dot - 1) === this.start(clause, dot)
    );
  }

  /** The noun phrase whose last word stands at `last`, prepositional attributes included. */
  phraseEndingAt(clause: Clause, last: number): Subject | undefined {
    if (last < 0) return undefined;
    const head = this.lower(clause, last);
    if (subjectPronouns.has(head)) return this.subject(clause, last, last, true);
    let k = last;
    while (k >= 0 && last - k <= 18) {
      const lower = this.lower(clause, k);
      if (
        this.isMark(clause, k) &&
        !(lower === '.' && this.isAbbreviation(clause, k)) &&
        lower !== '-' &&
        lower !== '&' &&
        lower !== '/' &&
        lower !== '’' &&
        lower !== "'" &&
        lower !== '$' &&
        lower !== '%'
      )
        break;
      if (k !== last) {
        if (subordinators.has(lower) && lower !== 'after') break;
        if (lower === 'who' || lower === 'which') break;
        if (
          cueKinds(lower) > 0 &&
          !this.capital(clause, k) &&
          !nounLikeCueForms.has(lower) &&
          (cueKinds(lower) & (Cue.Strong | Cue.Speech)) > 0
        )
          break;
        if (
          (lower === 'and' || lower === 'or') &&
          !(this.capital(clause, k - 1) && (this.capital(clause, k + 1) || determiners.has(this.lower(clause, k + 1))))
        )
          break;
        if (/^(is|was|are|were|has|have|had|will|would|did)$/.test(lower)) break;
      }
      k--;
    }
    let first = k + 1;
    while (first < last && this.isMark(clause, first)) first++;
    // A leading adverbial: `On Tuesday Mr Smith`, `In a statement the ministry`
    if (prepositions.has(this.lower(clause, first)) && first < last) {
      let name = last;
      while (
        name > first &&
        (this.capital(clause, name) || /^(\.|of|the|and|de|van|von|-|'s)$/.test(this.lower(clause, name)))
      )
        name--;
      let from = Math.min(last, name + 1);
      while (from < last && !this.capital(clause, from) && !determiners.has(this.lower(clause, from))) from++;
      while (from < last && times.has(this.lower(clause, from))) from++;
      first = from;
    }
    // `has drawn criticism from the US`: the last phrase after a preposition
    if (first < last && /(?:ed|wn|ing)$/.test(this.lower(clause, first)) && !this.capital(clause, first)) {
      for (let p = last - 1; p > first; p--) {
        if (!prepositions.has(this.lower(clause, p))) continue;
        first = p + 1;
        break;
      }
    }
    while (
      first < last &&
      (/ly$/.test(this.lower(clause, first)) ||
        /^(then|later|earlier|also|meanwhile|however|still|yesterday|today)$/.test(this.lower(clause, first))) &&
      !determiners.has(this.lower(clause, first))
    )
      first++;
    if (
      first > last ||
      (!this.isWord(clause, last) &&
        this.lower(clause, last) !== '.' &&
        this.words.kind[clause[last]] !== TokenKind.Clitic)
    )
      return undefined;
    return this.subject(clause, first, last, false);
  }

  /** The capitalised name, or pronoun, that ends at `last`. */
  nameEndingAt(clause: Clause, last: number): Subject | undefined {
    if (subjectPronouns.has(this.lower(clause, last))) return this.subject(clause, last, last, true);
    let first = last;
    while (
      first > 0 &&
      (this.capital(clause, first - 1) ||
        (this.lower(clause, first - 1) === '.' && this.isAbbreviation(clause, first - 1)))
    )
      first--;
    return this.capital(clause, first) ? this.subject(clause, first, last, false) : undefined;
  }

  /** The noun phrase that follows an inverted cue: `…,” said Mr Smith, who …`. */
  subjectAfter(clause: Clause, from: number): Subject | undefined {
    let first = from;
    while (first < clause.length && verbGroup.has(this.lower(clause, first)) && !this.capital(clause, first)) first++;
    if (first >= clause.length || !this.isWord(clause, first)) return undefined;
    if (subjectPronouns.has(this.lower(clause, first)) && !this.capital(clause, first))
      return this.subject(clause, first, first, true);
    let k = first;
    while (k < clause.length && k - first <= 16) {
      const lower = this.lower(clause, k);
      if (
        this.isMark(clause, k) &&
        !(lower === '.' && this.isAbbreviation(clause, k) && k + 1 < clause.length) &&
        lower !== '-' &&
        lower !== '&' &&
        lower !== '/'
      )
        break;
      if (k > first) {
        if (subordinators.has(lower) || lower === 'who' || lower === 'which' || lower === 'during') break;
        if (prepositions.has(lower) && lower !== 'for' && lower !== 'from' && lower !== 'with') break;
        // The `year` of a `31-year-old nurse` is no time
        if (
          times.has(lower) &&
          !(lower === 'last' || lower === 'may' || lower === 'march') &&
          this.lower(clause, k - 1) !== '-'
        )
          break;
        if (lower === 'last' || (lower === 'and' && !this.capital(clause, k + 1))) break;
        if (cueKinds(lower) & Cue.Strong && !this.capital(clause, k)) break;
      }
      k++;
    }
    let last = k - 1;
    while (last > first && this.isMark(clause, last) && this.lower(clause, last) !== '.') last--;
    return last >= first ? this.subject(clause, first, last, false) : undefined;
  }

  /** The first noun phrase of the sentence, leading adverbials skipped. */
  firstSubject(clause: Clause): Subject | undefined {
    let i = 0;
    const opener = this.lower(clause, 0);
    if (
      prepositions.has(opener) ||
      subordinators.has(opener) ||
      /^(asked|speaking|when|while|as|writing|responding)$/.test(opener)
    ) {
      let k = 0;
      while (k < clause.length && this.lower(clause, k) !== ',') k++;
      if (k < clause.length - 1) i = k + 1;
    }
    while (
      i < clause.length &&
      (!this.isWord(clause, i) || /^(but|and|so|yet|however|still|meanwhile|then)$/.test(this.lower(clause, i)))
    )
      i++;
    if (i >= clause.length) return undefined;
    if (subjectPronouns.has(this.lower(clause, i))) return this.subject(clause, i, i, true);
    let k = i;
    if (this.capital(clause, i) && !determiners.has(this.lower(clause, i))) {
      while (
        k < clause.length &&
        (this.capital(clause, k) ||
          this.words.kind[clause[k]] === TokenKind.Number ||
          /^(\.|-)$/.test(this.lower(clause, k)) ||
          (/^(of|the|de|van|von|and)$/.test(this.lower(clause, k)) && this.capital(clause, k + 1)))
      )
        k++;
    } else {
      while (
        k < clause.length &&
        k - i < 8 &&
        this.isWord(clause, k) &&
        !verbGroup.has(this.lower(clause, k)) &&
        !subordinators.has(this.lower(clause, k)) &&
        !(/ed$/.test(this.lower(clause, k)) && k > i + 1)
      )
        k++;
    }
    let last = k - 1;
    while (last > i && this.isMark(clause, last)) last--;
    return last >= i ? this.subject(clause, i, last, false) : undefined;
  }

  private subject(clause: Clause, from: number, to: number, pronoun: boolean): Subject {
    // `Vietnam’s` as the last word of a phrase keeps its clitic out.
    return { start: this.start(clause, from), end: this.end(clause, to), pronoun, from, to };
  }
}
