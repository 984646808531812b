import fs from 'node:fs';
import path from 'node:path';
import type { EntityKind } from '../../test/news/reader';
import { readEvents } from '../../test/news/events';
import { cleanLabels, type Label } from './cleanLabels';

/** A text whose names are labelled. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Names whose labels are of no use: nothing is learned from what is around them. */
  readonly unsure: readonly { readonly start: number; readonly end: number }[];
  /** Names that are of no person, place or organisation are not labelled: one found there is no error. */
  readonly noMisc: boolean;
  /** How often it is learned from, in each round: 0 to 1. */
  readonly share: number;
  /** Stretches whose names are labelled; without it the whole text. */
  readonly within?: readonly { readonly start: number; readonly end: number }[];
  /** Sentences of the same story that were learned from: outlets of one event copy each other. */
  readonly known: Set<string>;
}

// Sets whose licence allows shipping what is learned from them; THIRD-PARTY-NOTICES.md names them.
const sets: { file: string; noMisc?: boolean; share?: number }[] = [
  { file: 'gum.train', noMisc: true },
  { file: 'wikigold.train' },
  { file: 'wnut17.train', noMisc: true },
  { file: 'btc.train', noMisc: true, share: 0.5 },
  { file: 'sec.train' },
  { file: 're3d.open', noMisc: true },
];

/** The texts of the sets below a folder. */
export function readSets(root: string): LabelledText[] {
  return sets.flatMap(({ file, noMisc = false, share = 1 }) => {
    const name = path.join(root, 'data/entities', `${file}.jsonl`);
    if (!fs.existsSync(name)) throw new Error(`${name} is not there.`);
    const lines = fs.readFileSync(name, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const { text, entities } = JSON.parse(line) as { text: string; entities: Label[] };
      return { text, ...cleanLabels(file, text, entities), noMisc, share, known: new Set<string>() };
    });
  });
}

const types: Record<EntityKind, string> = { person: 'PER', place: 'LOC', organisation: 'ORG', other: 'MISC' };

/** The training part of the project's own labelled news. */
export function readOwnNews(): LabelledText[] {
  return readEvents('train').flatMap(({ articles, entities }) => {
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    const known = new Set<string>();
    return articles.map(({ text, mentions, blocks }) => ({
      text,
      labels: mentions.flatMap(({ start, end, entity, kind }) => {
        const entityKind = kinds.get(entity);
        if ((kind !== 'name' && kind !== 'demonym') || !entityKind) return [];
        return [{ start, end, type: kind === 'demonym' ? 'MISC' : types[entityKind] }];
      }),
      unsure: [],
      noMisc: true,
      share: 1,
      within: blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'credit' && kind !== 'boilerplate'),
      known,
    }));
  });
}
