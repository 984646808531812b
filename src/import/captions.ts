import { decodeText } from './encodings';
import { decodeEntities } from './entities';
import { type Imported, Refused } from './imported';
import { escapeInline, escapeLineStart, oneLine } from './markdownText';
import { languageCode, sourceOf } from './sourceFields';
import { stemOf } from './fileNames';

/** A stretch of speech. Times in seconds. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

interface Turn {
  readonly speaker: string | undefined;
  readonly texts: string[];
}

/** Silence after which a paragraph begins where no speaker is named and no mark ends sentences, in seconds. */
const longPause = 3;
/** Without a pause a paragraph ends at a sentence's end after so many characters. */
const longParagraph = 600;

/** Subtitles (SRT, WebVTT) as a transcript: a paragraph for each turn, speakers in bold. */
export function importCaptions(bytes: Uint8Array, name: string): Imported {
  const lines = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/);
  const cues = withoutRepeats(readCues(lines));
  const markdown = turnsOf(cues)
    .map(turnText)
    .filter((text) => text !== '')
    .join('\n\n');
  if (!/\p{L}/u.test(markdown)) throw new Refused('noText');
  const language = languageCode(
    /^Language: (\S+)/.exec(lines.slice(0, 10).find((line) => line.startsWith('Language:')) ?? '')?.[1],
  );
  const title = oneLine(stemOf(name).replace(/_/g, ' '));
  return {
    documents: [
      {
        source: sourceOf({ title, kind: 'transcript', language }),
        markdown: `# ${escapeInline(title)}\n\n${markdown}`,
      },
    ],
    left: [],
  };
}

const timing =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

/** The cues: a time line and the lines under it up to a blank one. Notes, styles and numbers stand outside. */
function readCues(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const times = timing.exec(lines[at]);
    if (!times) continue;
    const [start, end] = [seconds(times, 1), seconds(times, 5)];
    const texts: string[] = [];
    while (at + 1 < lines.length && lines[at + 1].trim() !== '' && !timing.test(lines[at + 1])) texts.push(lines[++at]);
    cues.push({ start, end, lines: texts });
  }
  return cues;
}

function seconds(times: RegExpExecArray, from: number): number {
  const [hours, minutes, whole, part] = [0, 1, 2, 3].map((step) => times[from + step]);
  return Number(hours || 0) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${part}`);
}

/** Automatic captions show each line again above the next: a line is kept unless it was the last one kept. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  let last: string | undefined;
  return cues
    .map((cue) => ({
      ...cue,
      lines: cue.lines.filter((line) => {
        const words = wordsIn(line);
        if (words === '' || words === last) return false;
        last = words;
        return true;
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** A line without times, voices and styles. */
function wordsIn(line: string): string {
  return oneLine(decodeEntities(line.replace(/<[^<>]{0,200}>/g, '').replace(/\{\\[^{}]{0,40}\}/g, '')));
}

/** `<v Ada Brook>`, `ADA BROOK: `, `>> ADA: `, `- ` (another speaker, not named). */
function speakerOf(line: string): { readonly speaker?: string; readonly rest: string; readonly turns: boolean } {
  const voice = /<v(?:\.[\w.]{0,40})?\s+([^<>]{1,80})>/.exec(line)?.[1];
  if (voice !== undefined) return { speaker: oneLine(decodeEntities(voice)), rest: wordsIn(line), turns: true };
  const words = wordsIn(line);
  const arrows = /^(?:>>+|»)\s*/.exec(words)?.[0] ?? '';
  const text = words.slice(arrows.length);
  const named = /^\[?(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})\]?: (?=\S)/u.exec(text);
  if (named) return { speaker: named[1], rest: text.slice(named[0].length), turns: true };
  const dash = /^[-–—] ?(?=\p{Lu}|["“])/u.exec(text)?.[0] ?? '';
  return { rest: text.slice(dash.length), turns: arrows !== '' || dash !== '' };
}

function turnsOf(cues: readonly Cue[]): Turn[] {
  const turns: Turn[] = [];
  let end = -Infinity;
  let length = 0;
  for (const cue of cues) {
    for (const line of cue.lines) {
      const { speaker, rest, turns: isTurn } = speakerOf(line);
      const last = turns.at(-1);
      const isBreak =
        last === undefined ||
        (speaker !== undefined ? speaker !== last.speaker : isTurn) ||
        (last.speaker === undefined &&
          (cue.start - end > longPause || (length > longParagraph && /[.?!]["”]?$/.test(last.texts.at(-1) ?? ''))));
      if (isBreak) {
        turns.push({ speaker, texts: [rest] });
        length = rest.length;
      } else {
        last.texts.push(rest);
        length += rest.length;
      }
      end = cue.end;
    }
  }
  return turns;
}

function turnText({ speaker, texts }: Turn): string {
  const words = escapeInline(oneLine(texts.join(' ')));
  if (words === '') return '';
  return speaker === undefined ? escapeLineStart(words) : `**${escapeInline(speaker)}:** ${words}`;
}
