import { findNames, type Name } from '../../../src/annotations/names/names';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { readArticle } from '../../../src/article/article';
import type { Span } from '../../../src/text/span';
import type { EntityKind, LabelledArticle, LabelledEntity, LabelledEvent } from '../../news/reader';
import { common, Score } from '../data';
import { labelledBlocks, liesInOneOf, where, type ErrorReport, type Row } from './report';

/** Types that are measured, as the model calls them. */
export const nameTypes = ['PER', 'LOC', 'ORG'] as const;
type NameType = (typeof nameTypes)[number];
export const isNameType = (type: string): type is NameType => nameTypes.some((each) => each === type);

const typeOf: Readonly<Record<EntityKind, NameType | undefined>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  other: undefined,
};

export class NameFigures {
  /** Span and type exact. */
  readonly names = new Score();
  /** Span exact, whatever the type. */
  readonly spans = new Score();
  readonly byType: Readonly<Record<NameType, Score>> = { PER: new Score(), LOC: new Score(), ORG: new Score() };

  countFound(type: NameType): void {
    for (const score of [this.names, this.spans, this.byType[type]]) score.found++;
  }
  countLabelled(type: NameType): void {
    for (const score of [this.names, this.spans, this.byType[type]]) score.labelled++;
  }
  countRight(type: NameType): void {
    for (const score of [this.names, this.byType[type]]) score.right++;
  }
  toString(): string {
    const byType = nameTypes.map((type) => (100 * this.byType[type].f1).toFixed(1));
    return `PER/LOC/ORG ${byType.join(' / ')}`;
  }
}

export interface LabelledName extends Span {
  readonly type: string;
}

export function measureNames(events: readonly LabelledEvent[], tagger: Tagger, report: ErrorReport): NameFigures {
  const figures = new NameFigures();
  for (const { articles, entities } of events) {
    for (const article of articles) {
      const blocks = labelledBlocks(article);
      const found = findNames(readArticle(article.text), tagger).filter((name) => liesInOneOf(name, blocks));
      countNames(article.text, labelledNames(article, entities), found, figures, (...details) =>
        report('names', ...details),
      );
    }
  }
  return figures;
}

function labelledNames(article: LabelledArticle, entities: readonly LabelledEntity[]): LabelledName[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return article.mentions.flatMap(({ start, end, entity, kind }) => {
    const entityKind = kinds.get(entity);
    const type = kind === 'name' && entityKind ? typeOf[entityKind] : undefined;
    return type && liesInOneOf({ start, end }, labelledBlocks(article)) ? [{ start, end, type }] : [];
  });
}

/** Compares the names of one text with its labels; both of other types are left out. */
export function countNames(
  text: string,
  labelled: readonly LabelledName[],
  names: readonly Name[],
  figures: NameFigures,
  report: (...details: readonly unknown[]) => void,
): void {
  const found = names.filter(({ type }) => isNameType(type));
  const wanted = labelled.filter(({ type }) => isNameType(type));
  for (const name of found) {
    if (!isNameType(name.type)) continue;
    figures.countFound(name.type);
    if (!wanted.some((each) => common(each, name) > 0)) report('EXTRA', name.type, where(text, name));
  }
  for (const name of wanted) {
    if (!isNameType(name.type)) continue;
    figures.countLabelled(name.type);
    const hit = found.find(({ start, end }) => start === name.start && end === name.end);
    if (hit) figures.spans.right++;
    if (hit?.type === name.type) figures.countRight(name.type);
    else {
      const instead = found
        .filter((each) => common(each, name) > 0)
        .map((each) => `${text.slice(each.start, each.end)}/${each.type}`);
      report(hit ? `TYPE ${hit.type}≠${name.type}` : `MISS ${name.type}`, where(text, name), 'got', instead.join(', '));
    }
  }
}

export function nameRows(name: string, figures: NameFigures): Row[] {
  return [[name, figures.names.toString(), `span alone ${(100 * figures.spans.f1).toFixed(1)}`, figures.toString()]];
}
