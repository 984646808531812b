import { withoutDevice } from '../text/deviceNames';

/** UTF-16 units of a name without ending: 255 bytes are the limit of most file systems, and a letter has up to 3. */
const maxNameLength = 80;

/**
 * A name for a file or folder out of a title, safe on every system: one part of a path, no separator or control
 * character, no dot or blank at its ends, no device. `fallback` where nothing is left of it.
 */
export function safeName(title: string, fallback: string): string {
  const plain = title
    .normalize('NFC')
    // Separators, marks that Windows refuses, control and invisible characters, lone surrogates.
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const cut = trimEnds(cutAtWord(trimEnds(plain)));
  return cut === '' ? fallback : withoutDevice(cut);
}

function trimEnds(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && ' .'.includes(name[start])) start++;
  while (end > start && ' .'.includes(name[end - 1])) end--;
  return name.slice(start, end);
}

function cutAtWord(name: string): string {
  if (name.length <= maxNameLength) return name;
  const space = name.lastIndexOf(' ', maxNameLength);
  // A pair of surrogates is not parted.
  const end = space > maxNameLength / 2 ? space : maxNameLength;
  return name.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
}

/** The name of a file without its last ending. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** `name.md`, `name 2.md`, `name 3.md` …: names to try until one is free. */
export function numberedName(stem: string, attempt: number): string {
  return attempt === 1 ? `${stem}.md` : `${stem} ${attempt}.md`;
}
