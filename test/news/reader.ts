/** Reads an event of the project's labelled news: articles as text and spans, and refuses what does not fit together. */
import type { BlockKind } from '../../src/article/blocks/block';
import type { Span } from '../../src/text/span';
import { contradiction, figureKinds, readNormalForm, type NormalForm } from './figures';
import { MarkupError, parseMarkup } from './markup';
import {
  checkAbsences,
  checkStretches,
  readAbsence,
  readStretch,
  type LabelledAbsence,
  type LabelledStretch,
} from './stretches';
import { wordingBetween, type Wording } from './wording';

export const parts = ['train', 'development', 'test'] as const;
export type Part = (typeof parts)[number];
/**
 * What an event is labelled for. `findings`: claims, absences, drifts and differences only; `styles`: a short
 * text of another kind than a news report, labelled for quotations, figures and names only.
 */
export const layerSets = ['all', 'findings', 'styles'] as const;
export type Layers = (typeof layerSets)[number];
export type EntityKind = 'person' | 'place' | 'organisation' | 'other';
export type Role = 'direct' | 'mixed' | 'indirect' | 'scare' | 'title' | 'term';
export type MentionKind = 'name' | 'nominal' | 'demonym' | 'pronoun';

export interface LabelledEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Forms of its name; the first is the full one. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Phrases that always mean it within the event. */
  readonly nominals: readonly string[];
}

export interface LabelledBlock extends Span {
  readonly kind: BlockKind;
}

export interface LabelledQuotation {
  readonly id: string;
  readonly role: Role;
  /** The labelled stretches; of direct ones with their marks, of mixed and indirect ones the reported clause. */
  readonly segments: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  /** Entity of a speaker who is named elsewhere; `?` where the article does not say. */
  readonly by?: string;
}

export interface LabelledFigure extends Span {
  readonly form: NormalForm;
}

export interface LabelledMention extends Span {
  readonly entity: string;
  readonly kind: MentionKind;
}

/** A stretch of one or more sentences that says what an article elsewhere says. */
export interface LabelledPassage extends Span {
  readonly claim: string;
  /** Its words beside the most alike passage of the claim in another article. */
  readonly wording: Wording;
  /** Says only a part of the claim, or says it otherwise, or with incompatible figures. */
  readonly differs?: 'part' | 'drift' | 'conflict';
}

export interface LabelledArticle {
  readonly id: string;
  readonly outlet: string;
  readonly genre: string;
  /** ISO date of publication, whether the text says so or not. */
  readonly date: string;
  readonly style: string;
  /** Tells of another event that is much alike. */
  readonly decoy: boolean;
  readonly text: string;
  readonly blocks: readonly LabelledBlock[];
  readonly quotations: readonly LabelledQuotation[];
  readonly figures: readonly LabelledFigure[];
  readonly mentions: readonly LabelledMention[];
  readonly passages: readonly LabelledPassage[];
  /** Words that stand otherwise in another article, or look so. */
  readonly stretches: readonly LabelledStretch[];
}

export interface LabelledEvent {
  readonly name: string;
  readonly part: Part;
  readonly layers: Layers;
  readonly topic: string;
  readonly entities: readonly LabelledEntity[];
  readonly claims: readonly { readonly id: string; readonly says: string }[];
  /** Ids of articles that draw on one origin. */
  readonly families: readonly (readonly string[])[];
  /** Articles in which a claim was looked for and is not, or only seems not to be. */
  readonly absences: readonly LabelledAbsence[];
  readonly articles: readonly LabelledArticle[];
}

/** All that is wrong with an event, one line each. */
export class NewsError extends Error {
  constructor(
    readonly event: string,
    readonly problems: readonly string[],
  ) {
    super(`${event}:\n  ${problems.join('\n  ')}`);
  }
}

const blockKinds = ['headline', 'standfirst', 'byline', 'dateline', 'heading', 'caption', 'credit', 'boilerplate'];
export const isBlockKind = (name: string): boolean => blockKinds.includes(name);
const blockLine = new RegExp(`^(${blockKinds.join('|')})\\| `);
const entityKinds = new Set(['person', 'place', 'organisation', 'other']);
const roles = new Set(['direct', 'mixed', 'indirect', 'scare', 'title', 'term']);
const mentionKinds = new Set(['name', 'nominal', 'demonym', 'pronoun']);
const wordings = new Set(['verbatim', 'near', 'paraphrase']);
const kindsOfFigure: ReadonlySet<string> = new Set(figureKinds);
const differences = new Set(['part', 'drift', 'conflict']);
const pronouns = new Set(
  'he him his himself she her hers herself it its itself they them their theirs themselves we us our ours ourselves i me my mine myself you your yours who whom whose which this these those that one'.split(
    ' ',
  ),
);
export const quoteMarks = /["“”„«»‘’'‹›]/;
export const isStyle = (name: string): boolean =>
  ['curly', 'straight', 'single', 'plain-single', 'guillemet'].includes(name);

/** Letters of a name without case and typographic marks. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'");

export interface Header {
  readonly fields: ReadonlyMap<string, string>;
  readonly entities: readonly LabelledEntity[];
  readonly claims: readonly { readonly id: string; readonly says: string }[];
  readonly absences: readonly LabelledAbsence[];
  /** Head line and body of each article. */
  readonly articles: readonly { readonly head: string; readonly body: string }[];
}

/** The parts of an event file, with nothing checked but its form. */
export function readHeader(source: string, problems: string[]): Header {
  const [header, ...rest] = source.replaceAll('\r\n', '\n').split(/^=== /m);
  const fields = new Map<string, string>();
  const entities: LabelledEntity[] = [];
  const claims: { id: string; says: string }[] = [];
  const absences: LabelledAbsence[] = [];
  let list = '';
  for (const line of header.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('  ')) {
      const cells = line
        .trim()
        .split(' | ')
        .map((cell) => cell.trim());
      if (list === 'entities') {
        const [id, kind] = cells[0].split(' ');
        if (!entityKinds.has(kind)) problems.push(`entity ${id}: no kind: ${kind}`);
        const forms = cells.slice(1);
        entities.push({
          id,
          kind: kind as EntityKind,
          names: forms.filter((form) => !/^[~+]/.test(form)),
          demonyms: forms.filter((form) => form.startsWith('~')).map((form) => form.slice(1)),
          nominals: forms.filter((form) => form.startsWith('+')).map((form) => form.slice(1)),
        });
      } else if (list === 'claims') claims.push({ id: cells[0], says: cells.slice(1).join(' | ') });
      else if (list === 'absences') {
        const read = readAbsence(cells);
        if (read) absences.push(...read);
        else problems.push(`no absence: ${line}`);
      } else problems.push(`a line that belongs to nothing: ${line}`);
      continue;
    }
    const [, name, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (!name) problems.push(`no field: ${line}`);
    else {
      list = name;
      fields.set(name, value);
    }
  }
  const articles = rest.map((section) => {
    const end = section.indexOf('\n');
    return { head: section.slice(0, end), body: section.slice(end + 1).trim() };
  });
  return { fields, entities, claims, absences, articles };
}

/** @throws NewsError with everything that does not fit */
export function readEvent(source: string, file: string): LabelledEvent {
  const problems: string[] = [];
  const header = readHeader(source, problems);
  const { fields, entities, claims, absences } = header;
  const name = fields.get('event') ?? '';
  if (!name) problems.push('no event name');
  const part = fields.get('part') as Part;
  if (!parts.includes(part)) problems.push(`no part of the split: ${part}`);
  const layers = layerSets.find((each) => each === (fields.get('layers') ?? 'all'));
  if (!layers) problems.push(`no layers: ${fields.get('layers')}`);
  unique(
    entities.map(({ id }) => id),
    'entity',
    problems,
  );
  unique(
    claims.map(({ id }) => id),
    'claim',
    problems,
  );
  for (const entity of entities)
    if (entity.names.length + entity.nominals.length === 0) problems.push(`entity ${entity.id} has no form`);
  const context = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: new Set(claims.map(({ id }) => id)),
    leastWords: layers === 'all' ? 150 : 60,
    hasQuotations: layers !== 'findings',
  };
  const articles = header.articles.map(({ head, body }) => readArticleLabels(head, body, context, problems));
  unique(
    articles.map(({ id }) => id),
    'article',
    problems,
  );
  const families = (fields.get('families') ?? '').split('|').map((family) => family.trim().split(/\s+/));
  const inFamilies = families.flat();
  unique(inFamilies, 'article of a family', problems);
  for (const { id } of articles) if (!inFamilies.includes(id)) problems.push(`article ${id} is in no family`);
  for (const id of inFamilies)
    if (!articles.some((article) => article.id === id)) problems.push(`family of an unknown article: ${id}`);
  checkUse(entities, claims, articles, problems);
  checkStretches(articles, (what) => void problems.push(what));
  checkAbsences(absences, articles, context.claims, (what) => void problems.push(what));
  if (problems.length > 0) throw new NewsError(file, problems);
  return {
    name,
    part,
    layers: layers ?? 'all',
    topic: fields.get('topic') ?? '',
    entities,
    claims,
    families,
    absences,
    articles,
  };
}

function unique(ids: readonly string[], what: string, problems: string[]): void {
  ids.forEach((id, i) => {
    if (!/^[a-z0-9-]+$/.test(id)) problems.push(`${what}: no id: ${JSON.stringify(id)}`);
    if (ids.indexOf(id) !== i) problems.push(`${what} ${id} stands twice`);
  });
}

/** Entities that nobody mentions, claims told by one article, and wordings that are not so. */
function checkUse(
  entities: readonly LabelledEntity[],
  claims: readonly { id: string }[],
  articles: readonly LabelledArticle[],
  problems: string[],
): void {
  for (const { id } of entities)
    if (!articles.some(({ mentions }) => mentions.some(({ entity }) => entity === id)))
      problems.push(`nobody mentions entity ${id}`);
  for (const { id } of claims) {
    const carriers = articles.filter(({ passages }) => passages.some(({ claim }) => claim === id));
    if (carriers.length < 2) problems.push(`claim ${id} is told by ${carriers.length} article`);
    for (const article of carriers) {
      for (const passage of article.passages.filter(({ claim }) => claim === id)) {
        const wording = wordingAmong(article, passage, articles);
        if (wording !== passage.wording)
          problems.push(
            `${article.id}: passage of ${id} is ${wording}, not ${passage.wording}: ${JSON.stringify(article.text.slice(passage.start, passage.start + 60))}`,
          );
      }
    }
  }
}

/** How a passage's words stand to the most alike passage of its claim in another article. */
export function wordingAmong(
  article: { id: string; text: string },
  passage: Span & { claim: string },
  articles: readonly { id: string; text: string; passages: readonly (Span & { claim: string })[] }[],
): Wording {
  const words = article.text.slice(passage.start, passage.end);
  const order: readonly Wording[] = ['verbatim', 'near', 'paraphrase'];
  const others = articles
    .filter(({ id }) => id !== article.id)
    .flatMap(({ text, passages }) =>
      passages
        .filter(({ claim }) => claim === passage.claim)
        .map(({ start, end }) => wordingBetween(words, text.slice(start, end))),
    );
  return order.find((wording) => others.includes(wording)) ?? 'paraphrase';
}

interface Context {
  readonly entities: ReadonlyMap<string, LabelledEntity>;
  readonly claims: ReadonlySet<string>;
  /** Words that an article has at least. */
  readonly leastWords: number;
  /** Whether every mark is labelled. */
  readonly hasQuotations: boolean;
}

/** Text, blocks and labelled stretches of an article's marked lines. */
export function readBody(
  body: string,
  problem: (what: string) => void,
): { text: string; blocks: LabelledBlock[]; spans: (Span & { label: string })[] } {
  let text = '';
  const blocks: { start: number; kind: BlockKind }[] = [];
  const spans: (Span & { label: string })[] = [];
  for (const line of body.split('\n')) {
    const kind = blockLine.exec(line);
    try {
      const parsed = parseMarkup(kind ? line.slice(kind[0].length) : line);
      const offset = text.length;
      if (parsed.text.trim() !== '') {
        const inner = parsed.spans.filter(({ labels }) => labels.some((label) => blockKinds.includes(label)));
        const base = (kind?.[1] ?? 'paragraph') as BlockKind;
        // What is told apart inside a line divides it: before, itself, after.
        const cuts = [
          { start: 0, kind: base },
          ...inner.flatMap(({ start, end, labels }) => [
            { start, kind: labels.find((label) => blockKinds.includes(label)) as BlockKind },
            { start: end, kind: base },
          ]),
        ];
        for (const [i, cut] of cuts.entries()) {
          const to = cuts[i + 1]?.start ?? parsed.text.length;
          if (parsed.text.slice(cut.start, to).trim() !== '')
            blocks.push({ start: offset + cut.start, kind: cut.kind });
        }
      }
      for (const { start, end, labels } of parsed.spans)
        for (const label of labels)
          if (!blockKinds.includes(label)) spans.push({ start: offset + start, end: offset + end, label });
      text += `${parsed.text}\n`;
    } catch (error) {
      if (!(error instanceof MarkupError)) throw error;
      problem(error.message);
    }
  }
  return {
    text,
    blocks: blocks.map((block, i) => ({
      start: i === 0 ? 0 : block.start,
      end: blocks[i + 1]?.start ?? text.length,
      kind: block.kind,
    })),
    spans,
  };
}

function readArticleLabels(head: string, body: string, context: Context, problems: string[]): LabelledArticle {
  const cells = head.split(' | ').map((cell) => cell.trim());
  const [id, outlet, genre] = cells;
  const [date, style] = [cells.at(3) ?? '', cells.at(4) ?? ''];
  const decoy = cells.at(5);
  const problem = (what: string): void => void problems.push(`${id}: ${what}`);
  if (!outlet || !genre) problem('no outlet or genre');
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) problem(`no date: ${date}`);
  if (!isStyle(style)) problem(`no style of marks: ${style}`);
  if (decoy !== undefined && decoy !== 'decoy') problem(`neither decoy nor nothing: ${decoy}`);
  const { text, blocks, spans } = readBody(body, problem);
  const figures: LabelledFigure[] = [];
  const mentions: LabelledMention[] = [];
  const passages: LabelledPassage[] = [];
  const stretches: LabelledStretch[] = [];
  const quotations = new Map<string, { role?: Role; segments: Span[]; cue?: Span; speaker?: Span; by?: string }>();
  const quotation = (key: string): { role?: Role; segments: Span[]; cue?: Span; speaker?: Span; by?: string } => {
    const held = quotations.get(key) ?? { segments: [] };
    quotations.set(key, held);
    return held;
  };
  for (const { start, end, label } of spans) {
    const span = { start, end };
    const words = text.slice(start, end);
    const refuse = (what: string): void => problem(`${what}: ${JSON.stringify(words)} {${label}}`);
    if (words === '' || words.trim() !== words) refuse('a stretch that is empty or has blanks at its edge');
    const [first, ...rest] = label.split(' ');
    const number = /^([qcs])(\d+)$/.exec(first);
    if (first.startsWith('@')) {
      const entity = context.entities.get(first.slice(1));
      const kind = rest[0] ?? 'name';
      if (!entity) refuse('an unknown entity');
      else if (!mentionKinds.has(kind) || rest.length > 1) refuse('no kind of mention');
      else if (kind === 'name' && !entity.names.some((form) => foldName(form) === foldName(words)))
        refuse('no form of this entity');
      else if (kind === 'demonym' && !entity.demonyms.some((form) => foldName(form) === foldName(words)))
        refuse('no demonym of this entity');
      else if (kind === 'pronoun' && !pronouns.has(foldName(words))) refuse('no pronoun');
      else if (
        mentions.some((other) => other.start < end && start < other.end && kind === 'name' && other.kind === 'name')
      )
        refuse('a name in a name');
      mentions.push({ ...span, entity: first.slice(1), kind: kind as MentionKind });
    } else if (first.startsWith('#')) {
      const [wording] = rest;
      const differs = rest.at(1);
      if (!context.claims.has(first.slice(1))) refuse('an unknown claim');
      if (!wordings.has(wording)) refuse('no wording');
      if (differs !== undefined && !differences.has(differs)) refuse('no difference');
      passages.push({
        ...span,
        claim: first.slice(1),
        wording: wording as Wording,
        ...(differs ? { differs: differs as 'part' } : {}),
      });
    } else if (first.startsWith('~')) {
      const stretch = readStretch(span, label);
      if (stretch) stretches.push(stretch);
      else refuse('no stretch of a group');
    } else if (number?.[1] === 'q') {
      const held = quotation(number[2]);
      if (!roles.has(rest[0])) refuse('no role');
      if (held.role && held.role !== rest[0]) refuse('two roles of one quotation');
      held.role = rest[0] as Role;
      held.segments.push(span);
      if (rest[1] === 'by' && rest[2]) held.by = rest[2];
      else if (rest.length > 1) refuse('not understood');
      if (held.by && held.by !== '?' && !context.entities.has(held.by)) refuse('spoken by an unknown entity');
      const marked =
        quoteMarks.test(words[0]) ||
        quoteMarks.test(words[words.length - 1]) ||
        words.startsWith('— ') ||
        words.startsWith('– ');
      if (held.role === 'direct' && !marked && held.segments.length === 1 && genre !== 'transcript')
        refuse('a direct quotation without marks');
      if (['scare', 'title', 'term'].includes(held.role) && !marked) refuse('no marks');
      if (held.role === 'indirect' && /["“”„«»]/.test(words)) refuse('marks in an indirect quotation');
    } else if (number) {
      const held = quotation(number[2]);
      const side = number[1] === 'c' ? 'cue' : 'speaker';
      if (rest.length > 0) refuse('not understood');
      if (held[side]) refuse(`two ${side}s of one quotation`);
      held[side] = span;
    } else if (kindsOfFigure.has(first)) {
      const form = readNormalForm(label);
      if (typeof form === 'string') refuse(form);
      else {
        const against = contradiction(words, form);
        if (against) refuse(against);
        figures.push({ ...span, form });
      }
    } else refuse('an unknown label');
  }
  const told: LabelledQuotation[] = [];
  for (const [key, { role, segments, cue, speaker, by }] of quotations) {
    const spoken = role === 'direct' || role === 'mixed' || role === 'indirect';
    if (!role) problem(`cue or speaker of quotation ${key}, which is not there`);
    else if (spoken && !speaker && !by)
      problem(`nobody speaks quotation ${key}: ${JSON.stringify(text.slice(segments[0].start, segments[0].end))}`);
    else if (!spoken && (speaker ?? cue)) problem(`quotation ${key} is a ${role} and is spoken`);
    else {
      if (role === 'mixed' && !segments.some(({ start, end }) => quoteMarks.test(text.slice(start, end))))
        problem(`quotation ${key} is mixed and has no marks`);
      told.push({
        id: key,
        role,
        segments,
        ...(cue ? { cue } : {}),
        ...(speaker ? { speaker } : {}),
        ...(by ? { by } : {}),
      });
    }
  }
  const length = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const least = context.leastWords;
  if (length < least || length > 900) problem(`${length} words; an article has ${least} to 900`);
  if (context.hasQuotations) checkMarks(text, blocks, told, problem);
  return {
    id,
    outlet,
    genre,
    date,
    style,
    decoy: decoy !== undefined,
    text,
    blocks,
    quotations: told,
    figures,
    mentions,
    passages,
    stretches,
  };
}

/** Every stretch between double marks in running text belongs to a quotation with a role. */
function checkMarks(
  text: string,
  blocks: readonly LabelledBlock[],
  quotations: readonly LabelledQuotation[],
  problem: (what: string) => void,
): void {
  const segments = quotations.flatMap((quotation) => quotation.segments);
  for (const { start, end, kind } of blocks) {
    if (kind === 'boilerplate' || kind === 'credit') continue;
    for (let at = start; at < end; at++) {
      if (!/["“”«»]/.test(text[at])) continue;
      // Inches, and marks that another outlet's typing lost, stand outside.
      if (/\d/.test(text[at - 1] ?? '') && text[at] === '"') continue;
      if (!segments.some((segment) => segment.start <= at && at < segment.end))
        problem(
          `a mark without a role: ${JSON.stringify(text.slice(Math.max(start, at - 20), Math.min(end, at + 40)))}`,
        );
    }
  }
}
