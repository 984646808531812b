import { type Rule } from '../../../text/rule';
import { isFirmWord, shortNameOfFirm } from '../resolution/nameParts';
import { ownShortFormsOf } from '../givenNameForms';
import { type NameRule } from '../nameRule';
import { type Candidate, type SentenceNames } from '../sentenceNames';
import { type NameType } from '../tagging/tags';
import { organisationWords } from '../../../lexicon/en/organisations';
import { WordFlag } from '../tagging/wordFlags';

// Weights of the votes, set by hand: a name from the lists outweighs four that are only tagged; capitals in titles
// mislead the tagger, so that its guesses there decide only where the text has none.
const sureVote = 5;
const taggedVote = 1;
const runningTextWeight = 1;
const titleWeight = 0.3;
/** A full name is a vote for the short one, of twice the weight with a title before it. */
const bearerVote = 1;
const titledBearerVote = 2;
const shortFormWeight = 2;

/** A plural by its letters: `Herons`, not `Congress`. */
const plural = /[^s]s$/;

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function winnerOf(counts: ReadonlyMap<NameType, number>): NameType {
  let winner: NameType = 'MISC';
  let most = 0;
  for (const [type, count] of counts) {
    if (count <= most) continue;
    most = count;
    winner = type;
  }
  return winner;
}

/** What the names of an article say of one another. */
export class Votes {
  private readonly winners = new Map<string, NameType>();
  /** Weight of the persons named in full, by their last name. */
  private readonly surnames = new Map<string, number>();
  /** The same by their first name, and by what people of that name are called for short: `Joss` of `Joseph`. */
  private readonly firstNames = new Map<string, number>();
  /** The same of firms named in full, by what they are called for short. */
  private readonly firms = new Map<string, number>();
  /** Last words of the names of teams of listed places: `Herons` of `Oslo Herons`. */
  private readonly teams = new Set<string>();

  constructor(sentences: readonly SentenceNames[]) {
    const byForm = new Map<string, Map<NameType, number>>();
    for (const sentence of sentences) {
      const weight = sentence.isSentenceCase ? runningTextWeight : titleWeight;
      for (const name of sentence.names) {
        if (name.demonym) continue;
        const form = sentence.formOf(name);
        let counts = byForm.get(form);
        if (!counts) byForm.set(form, (counts = new Map<NameType, number>()));
        add(counts, name.type, (name.sure ? sureVote : taggedVote) * weight);
        this.addBearer(sentence, name, weight);
      }
    }
    for (const [form, counts] of byForm) {
      const bearers = this.surnames.get(form);
      if (bearers !== undefined) add(counts, 'PER', shortFormWeight * bearers);
      const namesakes = this.firstNames.get(form);
      if (namesakes !== undefined) add(counts, 'PER', shortFormWeight * namesakes);
      const firms = this.firms.get(form);
      if (firms !== undefined) add(counts, 'ORG', shortFormWeight * firms);
      this.winners.set(form, winnerOf(counts));
    }
  }

  /** Takes in what a name of several words may be called for short. */
  private addBearer(sentence: SentenceNames, { from, to, type, titled }: Candidate, weight: number): void {
    if (to - from === 1) return;
    const [first, last] = [sentence.lower(from), sentence.lower(to - 1)];
    if (type === 'PER') {
      add(this.surnames, last, weight * (titled ? titledBearerVote : bearerVote));
      for (const name of [first, ...ownShortFormsOf(first)]) add(this.firstNames, name, weight * bearerVote);
    } else if (type === 'ORG' && isFirmWord(last)) {
      const name = shortNameOfFirm(sentence.formOf({ from, to }).split(' '));
      if (name !== undefined) add(this.firms, name, weight * titledBearerVote);
    } else if (
      type === 'ORG' &&
      sentence.has(from, WordFlag.Place) &&
      plural.test(last) &&
      !organisationWords.has(last)
    )
      this.teams.add(last);
  }

  /** The type that most names of a form have; undefined where the article has none. */
  typeOf(form: string): NameType | undefined {
    return this.winners.get(form);
  }

  /** Whether a team of a listed place is called so: `Chiefs`, whatever else that word is. */
  isTeam(word: string): boolean {
    return this.teams.has(word);
  }

  /** What a single word is that the tagger did not take for a name. */
  typeOfRepeat(word: string): NameType | undefined {
    return this.winners.get(word) ?? (this.surnames.has(word) ? 'PER' : this.teams.has(word) ? 'ORG' : undefined);
  }
}

/** Kinds of words that are a name seldom, even where they are one elsewhere. */
const notRepeated = WordFlag.FunctionWord | WordFlag.Calendar | WordFlag.Role | WordFlag.Honorific;

/** One name, one type in an article. */
export const voteRules: readonly Rule<NameRule, (votes: Votes, sentence: SentenceNames) => readonly Candidate[]>[] = [
  {
    // Sure names count most; the last name of a person named in full is that person.
    id: 'article-vote',
    example: 'Mr Dunmore left. The plan of [Dunmore] failed.',
    counterexample: 'Mr Dunmore left. The plan of Marovia failed.',
    read: (votes, sentence) =>
      sentence.names.filter((name) => {
        const type = votes.typeOf(sentence.formOf(name));
        if (name.demonym || name.sure || type === undefined || type === name.type) return false;
        name.type = type;
        return true;
      }),
  },
  {
    // A capitalised word that is a name elsewhere in the article is one here.
    id: 'repeated-name',
    example: 'Ana Quill spoke. “[Quill]!” they called.',
    counterexample: 'Ana March spoke. “March!” they called.',
    read: (votes, sentence) => {
      const repeats: Candidate[] = [];
      for (let index = 0; index < sentence.length; index++) {
        const { capital, lower, flags } = sentence.infos[index];
        if (!capital) continue;
        const type = votes.typeOfRepeat(lower);
        if (type === undefined || type === 'MISC') continue;
        const isTitleOrFunctionWord = (flags & notRepeated) !== 0;
        if ((isTitleOrFunctionWord && !votes.isTeam(lower)) || sentence.isCovered(index)) continue;
        repeats.push({ from: index, to: index + 1, type, demonym: false, titled: false, sure: false });
      }
      for (const name of repeats) sentence.put(name);
      return repeats;
    },
  },
];

/** Gives the names of an article one type each, and adds those that the tagger missed in places. */
export function applyVotes(sentences: readonly SentenceNames[]): void {
  const votes = new Votes(sentences);
  for (const sentence of sentences) {
    for (const rule of voteRules) for (const name of rule.read(votes, sentence)) sentence.note(rule.id, name);
    sentence.sort();
  }
}
