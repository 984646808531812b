import { givenNames } from '../../lexicon/en/givenNames';
import { honorifics } from '../../lexicon/en/honorifics';
import { roles as roleWords } from '../../lexicon/en/roles';
import { presenceLabels } from '../../lexicon/en/speechRoles';
import type { RoleSpan, Speech } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';
import type { Span } from '../../text/span';
import { participantsIn } from './introductions';
import type { Structure } from './structure';

/** The label of a turn: who speaks, and where what is said begins. */
interface Label {
  /** The name, without role, clock and marks; offsets in the text. */
  readonly name: Span;
  readonly text: string;
  /** Whether the form is one that nothing else has: capitals, a role or party in brackets, a clock. */
  readonly isPlain: boolean;
  /** Whether it says that somebody is named: by a clock, a form of address, a role or party beside the name, a given name. */
  readonly isPerson: boolean;
  readonly end: number;
}

/** Fewer labelled lines are no transcript; neither is a text of which most lines have none. By hand, on transcripts. */
const minTurns = 3;
const minShare = 0.4;
/** Half of the turns must be said in sentences: entries of a list are not. */
const minSentences = 0.5;

/** The forms that labels have, in the order in which they are tried: clock, name, role or party, what closes it. */
const forms: readonly RegExp[] = [
  // **Ada Brook:** and **Ada Brook**:
  /^(?:(?:\[[\d:.]+\]|\d{1,2}:\d{2}:\d{2})\s*)?\*\*(?<name>[^*:\n]{1,60}?)(?:\s*\([^)]*\))?\s*(?::\*\*|\*\*:)\s*/u,
  // MARTA VELL, COUNCIL LEADER: / VELL [on screen]:
  /^(?:(?:\[[\d:.]+\]|\d{1,2}:\d{2}:\d{2})\s*)?(?<name>\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4})(?:,[^:.!?\n]{1,60})?(?: \[[^\]\n]{1,30}\]| \([^)\n]{1,30}\))?:\s+/u,
  // Lucy Berger (Hallam West) (Lab): / The Minister for Transport (Ana Prior): / Speaker 1 (00:02):
  // Q14 Mr Berger:
  /^(?:(?:\[[\d:.]+\]|\d{1,2}:\d{2}:\d{2}|Q\d{1,3})\s*)?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3}|\d{1,2})){0,6})(?: \([^)\n]{1,60}\)){0,3}:\s*/u,
  // 00:00:04	Ada Brook	The quay is shut.
  /^\d{1,2}:\d{2}(?::\d{2})?\t(?<name>\p{Lu}[^\t]{1,60})\t/u,
  // Mr. LOWE. / The CHAIRMAN.
  /^(?<name>(?:M[rs]{1,2}|Dr|The|Senator)\.? \p{Lu}{3,}[\p{Lu}'’ -]{0,40})\.\s+(?=\S)/u,
  // Q: / A.
  /^(?<name>[QA])[:.]\s+/,
];

/** Ada Brook  0:04 */
const clockLine = /^(?<name>\S.{0,40}?)?[ \t]{2,}(?:\d{1,2}:)?\d{1,2}:\d{2}[ \t]*$/;
/** A clock alone, among lines with a name before theirs. */
const clockAlone = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[ \t]*$/;
/** `Column 412`, `[Col 413]`, `27WH`: where a column of the printed record begins. */
const column = /^\[?(?:col(?:umn|\.)?[ \u00a0]?)?\d{1,4}[A-Z]{0,3}\]?$/i;

/** The turns of a transcript, each with its speaker; nothing for other texts. */
export function readTurns(lines: readonly FileLine[]): Structure {
  const filled = withClocksBeside(lines).filter((line) => !isEmptyLine(line));
  // *Marie Bule: ‘The reef does not vote’* above a talk is its headline.
  const isClocked = filled.some(({ text }) => clockLine.test(text));
  const labels = filled.map((line, index) =>
    index === 0 && isHeadline(line) ? undefined : (labelOf(line) ?? (isClocked ? clockOf(line) : undefined)),
  );
  const first = labels.findIndex((label) => label !== undefined);
  const count = labels.filter((label) => label !== undefined).length;
  const none: Structure = { roles: [], speeches: [] };
  const last = labels.reduce((found, label, index) => (label ? index : found), -1);
  const lastSpoken = last >= 0 && isBare(filled[last], labels[last]) ? last + 1 : last;
  if (count < minTurns || count < (last + 1 - first) * minShare || !areSpeakers(labels)) return none;
  const isLettered = labels.some((label) => label?.text === 'A');
  const participants = isLettered ? participantsIn(filled.slice(0, first)) : undefined;
  const roles: RoleSpan[] = [];
  const speeches: Speech[] = [];
  let speaker: Span | undefined;
  filled.forEach((line, index) => {
    const label = labels[index];
    if (label) {
      // Letters say who asks and who answers; who that is stands above the first of them.
      const isLetter = label.text.length === 1;
      speaker = isLetter ? (label.text === 'A' ? participants?.asked : participants?.asker) : fullLabel(labels, label);
      roles.push({ start: line.start, end: label.end, role: 'byline' });
    }
    // Above the first label and below the last the text may stand in its own words, but for the heading of the talk.
    const isTurn = index >= first && (index <= lastSpoken || isClocked);
    if (isTurn ? isUnspoken(line.text) : /^Transcribed by /.test(line.text)) {
      roles.push({ start: line.start, end: line.end, role: 'boilerplate' });
      return;
    }
    if (!label && (isTurn || index === first - 1) && isHeading(line, index)) {
      roles.push({ start: line.start, end: line.end, role: 'heading' });
      return;
    }
    const speech = !isTurn ? undefined : speechIn(line, label?.end ?? line.start);
    if (speech)
      speeches.push({ ...speech, kind: 'turn', ...(speaker && speaker.end > speaker.start ? { speaker } : {}) });
  });
  const sentences = filled.filter(
    (line, index) =>
      labels[index] && endsSentence(isBare(line, labels[index]) ? (filled.at(index + 1)?.text ?? '') : line.text),
  ).length;
  return isClocked || sentences >= count * minSentences ? { roles, speeches } : none;
}

/** A name alone, straight above its clock. */
const nameAlone = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[ \t]*$/u;

/** Lines of a recorder that writes the clock below the name, as one. */
function withClocksBeside(lines: readonly FileLine[]): readonly FileLine[] {
  if (!lines.some(({ text }) => clockAlone.test(text))) return lines;
  const beside: FileLine[] = [];
  for (const line of lines) {
    const last = beside.at(-1);
    if (last && clockAlone.test(line.text) && last.next === line.start && nameAlone.test(last.text))
      beside[beside.length - 1] = { ...line, start: last.start, text: `${last.text.trimEnd()}  ${line.text}` };
    else beside.push(line);
  }
  return beside;
}

/** Whether what is said stands below its label. */
function isBare({ start, text }: FileLine, label: Label | undefined): boolean {
  return label !== undefined && label.end >= start + text.trimEnd().length;
}

function endsSentence(text: string): boolean {
  return /[.!?…]["”’)\]]*\s*(?:\[[^\]]{1,40}\]\s*)?$/.test(text);
}

/** Columns of the record, stage directions and the mark of a program. */
function isUnspoken(text: string): boolean {
  const line = text.trim();
  return column.test(line) || /^(?:\([^)]*\)|\[[^\]]*\])$/.test(line) || line.startsWith('Transcribed by ');
}

function isHeadline({ text }: FileLine): boolean {
  return !/[.!?…]["”’)\]]*\s*$|:\s*$/.test(text) && !clockLine.test(text);
}

/**
 * Whether labels name who speaks: one of them comes again, or has a form of its own. *Fact 1*, *Fact 2* count a list;
 * questions without answers are an article's headings.
 */
function areSpeakers(labels: readonly (Label | undefined)[]): boolean {
  const names = labels.flatMap((label) => label ?? []);
  const isAsked = names.some(({ text }) => text === 'Q');
  if (isAsked && !names.some(({ text }) => text === 'A')) return false;
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (names.every(({ isPlain }) => isPlain)) return counts.size < names.length;
  // *ROADS: The bridge is shut.*, *SHELTER: The gym is open.*: headings of a release, each once.
  const recurring = names.filter(({ text }) => (counts.get(text) ?? 0) > 1 || isSpelledOut(names, text)).length;
  const persons = names.filter(({ isPerson }) => isPerson).length;
  return recurring >= names.length * minRecurring || persons >= names.length * minPersons;
}

/** Labels that come again, and those that name somebody, where few come again: shares of all. By hand. */
const minRecurring = 1 / 3;
const minPersons = 1 / 2;

/** Whether initials are those of another label: `AM` of `Ada Moss`. */
function isSpelledOut(labels: readonly Label[], text: string): boolean {
  return isInitials(text) && labels.some((label) => initialsOf(label.text) === text);
}

function labelOf(line: FileLine): Label | undefined {
  const clocked = clockLine.exec(line.text);
  if (clocked) {
    const name = clocked.groups?.name ?? '';
    const span = { start: line.start, end: line.start + name.length };
    return { name: span, text: name, isPlain: false, isPerson: true, end: line.end };
  }
  for (const form of forms) {
    const match = form.exec(line.text);
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    if (presenceLabels.has(name.toLowerCase())) return undefined;
    const start = line.start + match[0].indexOf(name);
    const isPlain = !/[([]/.test(match[0]) && (/\d/.test(name) || name !== name.toUpperCase());
    return {
      name: { start, end: start + name.length },
      text: name,
      isPlain,
      isPerson: /[\d([,]/.test(match[0].slice(name.length)) || namesPerson(name),
      end: line.start + match[0].trimEnd().length,
    };
  }
  return undefined;
}

/** `Mr LOWE`, `ADA BROOK`, `COUNCIL LEADER`: words of which one is a form of address, a given name or a role. */
function namesPerson(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.some((word) => honorifics.has(word) || givenNames.has(word) || roleWords.has(word));
}

/** The label that spells initials out: `Ada Moss` for `AM`; the label itself where none does, or two do. */
function fullLabel(labels: readonly (Label | undefined)[], { name, text }: Label): Span {
  if (!isInitials(text)) return name;
  const full = labels.flatMap((label) => (label && initialsOf(label.text) === text ? label : []));
  return new Set(full.map((label) => label.text)).size === 1 ? full[0].name : name;
}

function isInitials(text: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(text);
}

function initialsOf(name: string): string {
  const words = name.split(' ');
  return words.length > 1 ? words.map(([first]) => first).join('') : '';
}

/** A turn whose speaker the program did not know. */
function clockOf({ start, end, text }: FileLine): Label | undefined {
  return clockAlone.test(text)
    ? { name: { start, end: start }, text: '', isPlain: false, isPerson: true, end }
    : undefined;
}

/** A short line without a stop or a number is a heading, the first two aside: title and date. */
const maxHeadingWords = 8;

function isHeading({ text }: FileLine, index: number): boolean {
  const line = text.trim();
  return (
    index > 1 && /^\p{Lu}/u.test(line) && !/[.!?…:)\]]$|\d/.test(line) && line.split(/\s+/).length <= maxHeadingWords
  );
}

/** What is said in a line; nothing in a stage direction: `(APPLAUSE)`. */
function speechIn({ start, end, text }: FileLine, from: number): Span | undefined {
  const said = text.slice(from - start);
  const words = said.trim();
  if (words === '' || isUnspoken(words) || /^#/.test(words)) return undefined;
  return { start: from + said.length - said.trimStart().length, end: end - (said.length - said.trimEnd().length) };
}
