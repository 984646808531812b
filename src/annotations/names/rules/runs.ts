import { ambiguousOrganisationWords, bodyNouns } from '../../../lexicon/en/organisations';
import { type Rule } from '../../../text/rule';
import { type NameRule } from '../nameRule';
import { type Candidate, type CandidateRule, type SentenceNames } from '../sentenceNames';
import { Trigger } from '../tagging/triggers';
import { WordFlag } from '../tagging/wordFlags';
import { isBeat } from './beats';

/** Longest name that goes on through unlisted capitals, in words. */
const maxExtended = 5;
/** Longest name with a head noun that the tagger did not find, in words: `Food and Agriculture Organization`. */
const maxHeaded = 8;

const isUncertain = ({ demonym, sure }: Candidate): boolean => !demonym && !sure;

/** Names that the tagger found in part, and what stands before them. For sentences in which capitals mark names. */
export const runRules: readonly CandidateRule[] = [
  {
    // `Le Hong` | `Hiep`; after `according to` a place that goes on is somebody.
    id: 'capitals-after',
    example: 'The song by [Karol G] also won.',
    counterexample: 'The song by Karol President also won.',
    read: (sentence, name) => {
      if (!isUncertain(name)) return false;
      const { to } = name;
      while (
        name.to - name.from < maxExtended &&
        sentence.at(name.to).capital &&
        sentence.at(name.to).flags === 0 &&
        !isBeat(sentence, name.to) &&
        !sentence.names.some((other) => other !== name && other.from <= name.to && name.to < other.to)
      )
        name.to++;
      if (name.to === to) return false;
      const isSource = sentence.lower(name.from - 1) === 'to' && sentence.lower(name.from - 2) === 'according';
      if (isSource && name.type === 'LOC') name.type = 'PER';
      return true;
    },
  },
  {
    // `the newspaper Nhan Dan` is no person, unless somebody with a title.
    id: 'body-noun-before',
    example: 'She told the newspaper [Yara Tarvik] about it.',
    counterexample: 'She told the reader Yara Tarvik about it.',
    read: (sentence, name) => {
      if (!isUncertain(name) || (name.type === 'PER' && name.titled) || !bodyNouns.has(sentence.lower(name.from - 1)))
        return false;
      name.type = 'ORG';
      return true;
    },
  },
];

/** Most words of what a body is of. */
const maxField = 5;

/** Whether a word names a kind of body and `of` follows. */
function isHead(sentence: SentenceNames, index: number): boolean {
  return (
    sentence.has(index, WordFlag.OrganisationWord) &&
    sentence.lower(index + 1) === 'of' &&
    !ambiguousOrganisationWords.has(sentence.lower(index))
  );
}

/** A rule on a whole sentence: adds names, and returns them. */
type SentenceRule = Rule<NameRule, (sentence: SentenceNames) => readonly Candidate[]>;

/** Words in lower case that may stand between the capitals of a body's or a place's name. */
const headedConnectors = new Set(['of', 'and', 'for', '&']);

/**
 * The capitals from a word on, with the connectors between them, up to a word that is covered.
 * @returns the index after them, and that of the last head noun among them, or -1
 */
function headedRun(sentence: SentenceNames, from: number, covered: Uint8Array): { to: number; head: number } {
  let to = from;
  let head = -1;
  while (to - from < maxHeaded && covered[to] === 0) {
    const isName = sentence.at(to).capital && !sentence.has(to, WordFlag.Calendar);
    const isInside = to > from && headedConnectors.has(sentence.lower(to)) && sentence.at(to + 1).capital;
    if (!isName && !isInside) break;
    if (isName && sentence.has(to, WordFlag.OrganisationWord | WordFlag.PlaceWord)) head = to;
    to++;
  }
  return { to, head };
}

/** Names that the tagger did not find. */
export const headedRules: readonly SentenceRule[] = [
  {
    // Capitals that end in the word for a body or a place are its name: `International Seabed Authority`.
    id: 'capitals-with-head',
    example: 'It was paid by the Registrar and the [Extractive Veltra Transparency Initiative].',
    counterexample: 'It was paid by the Registrar and the Extractive Veltra Transparency.',
    read: (sentence) => {
      if (!sentence.isSentenceCase || !sentence.hasAny(WordFlag.OrganisationWord | WordFlag.PlaceWord)) return [];
      const found: Candidate[] = [];
      const covered = sentence.coverage();
      for (let i = 0; i < sentence.length; i++) {
        if (covered[i] === 1 || !sentence.at(i).capital || sentence.has(i, WordFlag.FunctionWord | WordFlag.Calendar))
          continue;
        const { to, head } = headedRun(sentence, i, covered);
        if (head > i) {
          const type = sentence.has(head, WordFlag.OrganisationWord) ? 'ORG' : 'LOC';
          found.push({ from: i, to: head + 1, type, demonym: false, titled: false, sure: false });
        }
        i = Math.max(i, to - 1);
      }
      return found.map((name) => sentence.put(name));
    },
  },
  {
    // What a body is of, where the tagger found neither: `Office of the Prime Minister`.
    id: 'head-of-capitals',
    example: 'It was a plan by the [Office of the Harbour Registrar] there.',
    counterexample: 'It was a plan by the office of the Harbour Registrar there.',
    read: (sentence) => {
      if (!sentence.isSentenceCase || !sentence.hasAny(WordFlag.OrganisationWord)) return [];
      const found: Candidate[] = [];
      const covered = sentence.coverage();
      for (let i = 1; i < sentence.length; i++) {
        if (covered[i] === 1 || !sentence.at(i).capital || !isHead(sentence, i)) continue;
        const from = sentence.lower(i + 2) === 'the' ? i + 3 : i + 2;
        let to = from;
        while (
          to - from < maxField &&
          sentence.at(to).capital &&
          covered[to] === 0 &&
          !sentence.has(to, WordFlag.Calendar)
        )
          to++;
        // A single word may be half of a longer name.
        if (to - from < 2 || covered[to] === 1) continue;
        found.push({ from: i, to, type: 'ORG', demonym: false, titled: false, sure: false });
        i = to - 1;
      }
      return found.map((name) => sentence.put(name));
    },
  },
  {
    // A mission is a body of its own, with its seat: `the US embassy in Hanoi`.
    id: 'mission',
    example: 'Staff of the [US embassy in Hanoi] left.',
    counterexample: 'Staff of the embassy in Hanoi left.',
    read: (sentence) => {
      const found: Candidate[] = [];
      for (const i of sentence.indicesOf(Trigger.Mission)) {
        const sender = sentence.names.find((name) => isSender(sentence, name, i));
        if (!sender) continue;
        const seat =
          sentence.lower(i + 1) === 'in'
            ? sentence.names.find((name) => name.from === i + 2 && name.type === 'LOC')
            : undefined;
        const to = seat ? seat.to : i + 1;
        found.push(sentence.put({ from: sender.from, to, type: 'ORG', demonym: false, titled: false, sure: true }));
      }
      return found;
    },
  },
];

/** Whether a name is the country before the word for its mission, or both together: `US embassy`. */
function isSender(sentence: SentenceNames, { from, to, type, demonym }: Candidate, mission: number): boolean {
  if (to === mission) return type === 'LOC' || demonym;
  return to === mission + 1 && to - from === 2 && sentence.has(from, WordFlag.Country | WordFlag.Demonym);
}

/** Adds names that the tagger did not find. */
export function addHeadedNames(sentence: SentenceNames): void {
  for (const rule of headedRules) for (const name of rule.read(sentence)) sentence.note(rule.id, name);
}
