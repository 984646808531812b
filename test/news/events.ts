import fs from 'node:fs';
import path from 'node:path';
import { readEvent, type Layers, type LabelledEvent, type Part } from './reader';

/** Events in which every layer is labelled. */
export const eventsFolder = path.resolve('test/news/events');
/** Events that are labelled for claims, absences, drifts and differences only. */
export const findingsFolder = path.resolve('test/news/findings');

/** Short texts of other kinds than news reports, labelled for quotations, figures and names. */
export const stylesFolder = path.resolve('test/news/styles');
/** Folder of an event's file by what it is labelled for. */
export const folderOf: Readonly<Record<Layers, string>> = {
  all: eventsFolder,
  findings: findingsFolder,
  styles: stylesFolder,
};

export function eventFiles(folder = eventsFolder): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.news'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Part of an event file: 60, 15 and 25 of a hundred by its number, fixed before the first article was written; of styles, half and half. */
export function partOf(file: string, layers: Layers = 'all'): Part {
  const number = Number.parseInt(path.basename(file), 10) % 20;
  if (layers === 'styles') return number % 2 === 0 ? 'test' : 'train';
  return number % 4 === 3 ? 'test' : [1, 9, 14].includes(number) ? 'development' : 'train';
}

/** The events of a part of the split, or all. @throws NewsError */
export function readEvents(part?: Part, folder = eventsFolder): LabelledEvent[] {
  return eventFiles(folder)
    .map((file) => readEvent(fs.readFileSync(file, 'utf8'), path.basename(file)))
    .filter((event) => part === undefined || event.part === part);
}
