import type { RoleSpan, Speech } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';
import type { Span } from '../../text/span';
import type { Structure } from './structure';

/** The label of a turn: who speaks, and where what is said begins. */
interface Label {
  /** The name, without role, clock and marks; offsets in the text. */
  readonly name: Span;
  readonly text: string;
  /** Whether the form is one that nothing else has: capitals, a role or party in brackets, a clock. */
  readonly isPlain: boolean;
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
  /^(?:\[[\d:.]+\]\s*)?\*\*(?<name>[^*:\n]{1,60}?)(?:\s*\([^)]*\))?\s*(?::\*\*|\*\*:)\s*/u,
  // MARTA VELL, COUNCIL LEADER: / VELL [on screen]:
  /^(?:\[[\d:.]+\]\s*)?(?<name>\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4})(?:,[^:.!?\n]{1,60})?(?: \[[^\]\n]{1,30}\]| \([^)\n]{1,30}\))?:\s+/u,
  // Lucy Berger (Hallam West) (Lab): / The Minister for Transport (Ana Prior): / Speaker 1 (00:02):
  /^(?:\[[\d:.]+\]\s*)?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3}|\d{1,2})){0,6})(?: \([^)\n]{1,60}\)){0,3}:\s*/u,
  // Q: / A.
  /^(?<name>[QA])[:.]\s+/,
];

/** Ada Brook  0:04 */
const clockLine = /^(?<name>\S.{0,40}?)?[ \t]{2,}(?:\d{1,2}:)?\d{1,2}:\d{2}[ \t]*$/;

/** The turns of a transcript, each with its speaker; nothing for other texts. */
export function readTurns(lines: readonly FileLine[]): Structure {
  const filled = lines.filter((line) => !isEmptyLine(line));
  // *Marie Bule: ‘The reef does not vote’* above a talk is its headline.
  const labels = filled.map((line, index) => (index === 0 && isHeadline(line) ? undefined : labelOf(line)));
  const first = labels.findIndex((label) => label !== undefined);
  const count = labels.filter((label) => label !== undefined).length;
  const none: Structure = { roles: [], speeches: [] };
  const last = labels.reduce((found, label, index) => (label ? index : found), -1);
  if (count < minTurns || count < (last + 1 - first) * minShare || !areSpeakers(labels)) return none;
  const roles: RoleSpan[] = [];
  const speeches: Speech[] = [];
  const isClocked = filled.some(({ text }) => clockLine.test(text));
  let speaker: Span | undefined;
  filled.forEach((line, index) => {
    const label = labels[index];
    if (label) {
      speaker = label.name;
      roles.push({ start: line.start, end: label.end, role: 'byline' });
    }
    if (/^Transcribed by /.test(line.text)) {
      roles.push({ start: line.start, end: line.end, role: 'boilerplate' });
      return;
    }
    // Above the first label and below the last the text may stand in its own words, but for the heading of the talk.
    const isTurn = index >= first && (index <= last || isClocked);
    if (!label && (isTurn || index === first - 1) && isHeading(line, index)) {
      roles.push({ start: line.start, end: line.end, role: 'heading' });
      return;
    }
    const speech = !isTurn ? undefined : speechIn(line, label?.end ?? line.start);
    if (speech) speeches.push({ ...speech, kind: 'turn', ...(speaker && isName(speaker) ? { speaker } : {}) });
  });
  const sentences = filled.filter((line, index) => labels[index] && /[.!?…]["”’)\]]*\s*$/.test(line.text)).length;
  return isClocked || sentences >= count * minSentences ? { roles, speeches } : none;
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
  return new Set(names.map(({ text }) => text)).size < names.length || names.some(({ isPlain }) => !isPlain);
}

function labelOf(line: FileLine): Label | undefined {
  const clocked = clockLine.exec(line.text);
  if (clocked) {
    const name = clocked.groups?.name ?? '';
    const span = { start: line.start, end: line.start + name.length };
    return { name: span, text: name, isPlain: false, end: line.end };
  }
  for (const form of forms) {
    const match = form.exec(line.text);
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    const start = line.start + match[0].indexOf(name);
    const isPlain = !/[([]/.test(match[0]) && (/\d/.test(name) || name !== name.toUpperCase());
    return {
      name: { start, end: start + name.length },
      text: name,
      isPlain,
      end: line.start + match[0].trimEnd().length,
    };
  }
  return undefined;
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
  if (words === '' || /^[([][^)\]]*[)\]]$/.test(words) || /^#/.test(words)) return undefined;
  return { start: from + said.length - said.trimStart().length, end: end - (said.length - said.trimEnd().length) };
}

/** Letters of an interview say who asks and who answers, not who that is. */
function isName({ start, end }: Span): boolean {
  return end - start > 1;
}
