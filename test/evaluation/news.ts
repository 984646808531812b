/** The project's own labelled news as a set of every table: what a part of its split says of the engine. */
import { annotate } from '../../src/annotations/annotate';
import { findFigures, type Figure } from '../../src/annotations/figures/figures';
import { findNames } from '../../src/annotations/names/names';
import type { Tagger } from '../../src/annotations/names/tagger';
import { findQuotations } from '../../src/annotations/quotations/quotations';
import { readArticle } from '../../src/article/article';
import type { Span } from '../../src/text/span';
import { isConflict } from '../../src/corpus/findings/figureValues';
import { Corpus } from '../../src/corpus/corpus';
import type { Parallel } from '../../src/corpus/index/parallel';
import type { NormalForm } from '../news/figures';
import {
  quoteMarks,
  type EntityKind,
  type LabelledArticle,
  type LabelledEvent,
  type LabelledPassage,
} from '../news/reader';
import { wordingBetween } from '../news/wording';
import { bare, common, overlapShare, percent, Score } from './data';

type Row = (string | number)[];

/** Whether two spans touch, or stand in apposition: labels name a speaker by the name alone. */
function beside(text: string, a: Span, b: Span): boolean {
  if (common(a, b) > 0) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start) === ', ';
}

const where = (text: string, { start, end }: Span, around = 40): string =>
  JSON.stringify(
    `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`,
  );
/** Blocks in which names and quotations are labelled. */
const read = (article: LabelledArticle): readonly Span[] =>
  article.blocks.filter(({ kind }) => kind !== 'byline' && kind !== 'credit' && kind !== 'boilerplate');
const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

export function blockRows(name: string, events: readonly LabelledEvent[], errors: boolean): Row[] {
  let right = 0;
  let all = 0;
  const kinds = new Map<string, Score>();
  const of = (kind: string): Score => kinds.get(kind) ?? kinds.set(kind, new Score()).get(kind)!;
  for (const { articles } of events) {
    for (const { id, text, blocks } of articles) {
      const found = readArticle(text).blocks;
      for (const gold of blocks) {
        const length = gold.end - gold.start;
        const hit = found.map((block) => ({ block, share: common(block, gold) })).sort((a, b) => b.share - a.share)[0];
        all++;
        of(gold.kind).labelled++;
        if (hit?.block.kind === gold.kind && hit.share * 2 > length) {
          right++;
          of(gold.kind).right++;
        } else if (errors)
          console.log(
            'BLOCK',
            id,
            gold.kind,
            'got',
            hit?.block.kind,
            JSON.stringify(text.slice(gold.start, gold.start + 80)),
          );
      }
      for (const block of found) of(block.kind).found++;
    }
  }
  const each = [...kinds]
    .sort((a, b) => b[1].labelled - a[1].labelled)
    .map(([kind, score]) => `${kind} ${percent(score.right, score.labelled)}`);
  return [[name, `blocks of the right kind ${percent(right, all)}`, each.join(', ')]];
}

export function quotationRows(name: string, events: readonly LabelledEvent[], errors: string): Row[] {
  const counts = { direct: 0, exact: 0, speakers: 0, speakersRight: 0, cues: 0, cuesRight: 0, mixed: 0, mixedRight: 0 };
  const nobody = new Score();
  const reported = new Score();
  for (const { articles } of events) {
    for (const article of articles) {
      const { text } = article;
      const quotations = findQuotations(readArticle(text));
      const marked = quotations
        .flatMap((q) => q.marks.map((mark) => ({ q, span: bare(text, mark.start, mark.end) })))
        .filter(({ span }) => span.end > span.start && inside(span, read(article)));
      for (const gold of article.quotations) {
        const spoken = gold.role === 'direct' || gold.role === 'mixed';
        if (!spoken) continue;
        for (const [i, segment] of gold.segments.entries()) {
          if (!quoteMarks.test(text[segment.start]) && gold.role === 'direct') continue; // a line of a transcript
          const span = bare(text, segment.start, segment.end);
          const hit = marked
            .map((m) => ({ ...m, share: common(m.span, span) }))
            .filter(({ share }) => share > 0)
            .sort((a, b) => b.share - a.share)[0];
          const says = hit?.q.speaker && text.slice(hit.q.speaker.start, hit.q.speaker.end);
          const rightSpeaker =
            hit?.q.speaker !== undefined &&
            (gold.speaker
              ? beside(text, hit.q.speaker, gold.speaker)
              : article.mentions.some((mention) => mention.entity === gold.by && common(mention, hit.q.speaker!) > 0));
          if (gold.role === 'mixed') {
            if (!gold.speaker) continue;
            counts.mixed++;
            if (rightSpeaker) counts.mixedRight++;
            else if (errors === 'mixed') console.log('MIXED', where(text, span), 'got', says);
            continue;
          }
          counts.direct++;
          if (hit && hit.span.start === span.start && hit.span.end === span.end) counts.exact++;
          else if (errors === 'direct')
            console.log('DIRECT', article.id, where(text, span), 'got', hit && where(text, hit.span, 5));
          if (gold.speaker || (gold.by && gold.by !== '?')) {
            counts.speakers++;
            if (rightSpeaker) counts.speakersRight++;
            else if (errors === 'speakers')
              console.log(
                'SPEAKER',
                article.id,
                gold.by ?? where(text, gold.speaker!, 0),
                'got',
                hit?.q.rule,
                says,
                where(text, span, 80),
              );
          }
          if (gold.cue && i === 0) {
            counts.cues++;
            if (hit?.q.cue && common(hit.q.cue, gold.cue) > 0) counts.cuesRight++;
            else if (errors === 'cues')
              console.log('CUE', where(text, gold.cue), 'got', hit?.q.cue && where(text, hit.q.cue, 5));
          }
        }
      }
      const spoken = article.quotations
        .filter(({ role }) => role === 'direct' || role === 'mixed' || role === 'indirect')
        .flatMap(({ segments }) => segments);
      const unspoken = article.quotations
        .filter(({ role }) => role === 'scare' || role === 'title' || role === 'term')
        .flatMap(({ segments }) => segments);
      nobody.labelled += unspoken.length;
      for (const { q, span } of marked) {
        if (q.speaker || q.cue) continue;
        nobody.found++;
        if (unspoken.some((u) => common(u, span) > 0)) nobody.right++;
        else if (errors === 'nobody' && spoken.some((s) => common(s, span) > 0))
          console.log('NOBODY', q.role, where(text, span));
      }
      const gold = article.quotations
        .filter(({ role, cue }) => (role === 'indirect' || role === 'mixed') && cue)
        .map(({ segments }) => bare(text, segments[0].start, segments[segments.length - 1].end));
      const found = quotations
        .filter(({ role, content }) => (role === 'indirect' || role === 'mixed') && inside(content[0], read(article)))
        .map(({ content }) => bare(text, content[0].start, content[content.length - 1].end));
      reported.labelled += gold.length;
      reported.found += found.length;
      for (const g of gold) {
        if (found.some((f) => overlapShare(f, g) >= 0.8)) reported.right++;
        else if (errors === 'reported')
          console.log(
            'REPORTED',
            where(text, g, 60),
            'got',
            found
              .filter((f) => common(f, g) > 0)
              .map((f) => where(text, f, 0))
              .join(' | '),
          );
      }
      if (errors === 'reported')
        for (const f of found)
          if (!gold.some((g) => overlapShare(f, g) >= 0.8)) console.log('EXTRA', where(text, f, 60));
    }
  }
  return [
    [name, 'direct span, exact recall', percent(counts.exact, counts.direct)],
    ['', 'direct: speaker overlaps', percent(counts.speakersRight, counts.speakers)],
    ['', 'direct: cue', percent(counts.cuesRight, counts.cues)],
    ['', 'mixed: speaker', percent(counts.mixedRight, counts.mixed)],
    ['', 'marks that nobody speaks', nobody.toString()],
    ['', 'indirect + mixed with a speech cue, overlap ≥ 0.8', reported.toString()],
  ];
}

const close = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-3 + 1e-9;

/** Whether a figure says what a label says: the value or an end of its range, and the interval. */
function says(figure: Figure, form: NormalForm): boolean {
  if (form.interval) return figure.interval?.[0] === form.interval[0] && figure.interval[1] === form.interval[1];
  if (form.kind === 'time') return figure.kind === 'time' && (form.value === undefined || figure.value === form.value);
  if (form.kind === 'date') return figure.kind === 'date' || figure.kind === 'duration';
  if (form.kind === 'score') return figure.kind === 'score';
  if (form.kind === 'ordinal' && form.value === undefined) return figure.kind === 'ordinal';
  if (form.low !== undefined)
    return close(figure.low, form.low) && (form.high === undefined || close(figure.high, form.high));
  if (form.value === undefined) return true;
  return (
    close(figure.value, form.value) ||
    close(figure.value === undefined ? undefined : -figure.value, form.value) ||
    (form.kind === 'percent' && close(figure.value, form.value / 100)) ||
    (form.kind === 'duration' && close(inSeconds(figure.value, figure.unit), inSeconds(form.value, form.unit)))
  );
}

const seconds: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};
const inSeconds = (value: number | undefined, unit: string | undefined): number | undefined =>
  value === undefined || unit === undefined || seconds[unit] === undefined ? undefined : value * seconds[unit];

export function figureRows(name: string, events: readonly LabelledEvent[], errors: string): Row[] {
  const span = new Score();
  const value = new Score();
  const dates = new Score();
  const units = { right: 0, all: 0 };
  for (const { articles } of events) {
    for (const { id, text, date, figures, blocks } of articles) {
      const running = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit');
      const found = findFigures(readArticle(text), date).filter((figure) => inside(figure, running));
      const gold = figures.filter((figure) => inside(figure, running));
      const used = new Set<Figure>();
      span.found += found.length;
      span.labelled += gold.length;
      for (const figure of gold) {
        const { form } = figure;
        const hits = found.filter((f) => !used.has(f) && common(f, figure) > 0);
        const hit = hits.find((f) => says(f, form)) ?? hits[0];
        if (hit) {
          span.right++;
          used.add(hit);
        }
        const dated = form.kind === 'date' || (form.kind === 'time' && form.interval !== undefined);
        const score = dated ? dates : value;
        score.labelled++;
        const right = hit !== undefined && says(hit, form);
        if (right) score.right++;
        else if (errors === 'values')
          console.log(
            'VALUE',
            id,
            JSON.stringify(form),
            where(text, figure),
            'got',
            hit &&
              JSON.stringify({
                kind: hit.kind,
                value: hit.value,
                low: hit.low,
                high: hit.high,
                interval: hit.interval,
                unit: hit.unit,
              }),
          );
        if (
          right &&
          form.unit &&
          (form.kind === 'count' || form.kind === 'measure' || form.kind === 'duration' || form.kind === 'money')
        ) {
          units.all++;
          if ((hit.currency ?? hit.unit) === form.unit) units.right++;
          else if (errors === 'units')
            console.log('UNIT', id, form.unit, 'got', hit.currency ?? hit.unit, where(text, figure));
        }
      }
      if (errors === 'values')
        for (const f of found) if (!used.has(f)) console.log('EXTRA', id, f.kind, where(text, f));
    }
  }
  return [
    [
      name,
      `span ${span.toString()}`,
      `values right ${percent(value.right, value.labelled)}, their unit ${percent(units.right, units.all)}`,
      `dates right ${percent(dates.right, dates.labelled)}`,
    ],
  ];
}

const typeOf: Partial<Record<EntityKind, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };

export function nameRows(name: string, events: readonly LabelledEvent[], tagger: Tagger, errors: string): Row[] {
  const total = new Score();
  const spans = new Score();
  const byType: Record<string, Score> = { PER: new Score(), LOC: new Score(), ORG: new Score() };
  for (const { articles, entities } of events) {
    for (const article of articles) {
      const { text } = article;
      const running = read(article);
      const gold = article.mentions.flatMap(({ start, end, entity, kind }) => {
        const type = kind === 'name' && typeOf[entities.find(({ id }) => id === entity)!.kind];
        return type && inside({ start, end }, running) ? [{ start, end, type }] : [];
      });
      const found = findNames(readArticle(text), tagger).filter((each) => byType[each.type] && inside(each, running));
      for (const each of found) {
        total.found++;
        spans.found++;
        byType[each.type].found++;
        if (errors === 'names' && !gold.some((g) => common(g, each) > 0))
          console.log('EXTRA', each.type, where(text, each));
      }
      for (const g of gold) {
        total.labelled++;
        spans.labelled++;
        byType[g.type].labelled++;
        const hit = found.find(({ start, end }) => start === g.start && end === g.end);
        if (hit) spans.right++;
        if (hit?.type === g.type) {
          total.right++;
          byType[g.type].right++;
        } else if (errors === 'names')
          console.log(
            hit ? `TYPE ${hit.type}≠${g.type}` : `MISS ${g.type}`,
            where(text, g),
            'got',
            found
              .filter((f) => common(f, g) > 0)
              .map((f) => `${text.slice(f.start, f.end)}/${f.type}`)
              .join(', '),
          );
      }
    }
  }
  return [
    [
      name,
      total.toString(),
      `span alone ${(100 * spans.f1).toFixed(1)}`,
      `PER/LOC/ORG ${['PER', 'LOC', 'ORG'].map((type) => (100 * byType[type].f1).toFixed(1)).join(' / ')}`,
    ],
  ];
}

interface Stated extends LabelledPassage {
  readonly article: string;
}

/** Whether two passages of different articles say the same; a part of it is a link that a reader accepts, but not one that must be there. */
function sameClaim(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a.some((x) => b.some((y) => x.claim === y.claim));
}

export function parallelRows(name: string, events: readonly LabelledEvent[], tagger: Tagger, errors: string): Row[] {
  const floors = [0.9, 0.8, 0.75, 0.7, 0.6] as const;
  const links = floors.map(() => ({ right: 0, all: 0, decoys: 0 }));
  const recall = floors.map(() => ({ verbatim: [0, 0], near: [0, 0], paraphrase: [0, 0] }));
  const wording = { right: 0, all: 0, outside: 0 };
  const conflicts = { raised: 0, right: 0, wanted: 0, found: 0 };
  const families = new Score();
  for (const event of events) {
    const corpus = new Corpus(tagger);
    for (const { id, text } of event.articles) corpus.put(id, annotate(text, 'plain', tagger));
    const texts = new Map(event.articles.map(({ id, text }) => [id, text]));
    const show = (uri: string, span: Span, around: number): string => where(texts.get(uri)!, span, around);
    const stated = event.articles.flatMap(({ id, passages }) =>
      passages.map((passage): Stated => ({ ...passage, article: id })),
    );
    const at = (article: string, span: Span): Stated[] =>
      stated.filter((passage) => passage.article === article && common(passage, span) > 0);
    const running = new Map(
      event.articles.map((article) => [
        article.id,
        article.blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit'),
      ]),
    );
    const all = corpus.allParallels(0);
    const said = ({ article, start, end }: Stated): string => texts.get(article)!.slice(start, end);
    const joins = (link: Parallel, a: Stated, b: Stated): boolean =>
      link.a.uri === a.article && link.b.uri === b.article && common(link.a, a) > 0 && common(link.b, b) > 0;
    // Whole statements of one claim, with the best link between them; -1 where there is none.
    const wanted = stated.flatMap((a, i) =>
      stated
        .slice(i + 1)
        .filter((b) => a.article !== b.article && a.claim === b.claim && a.differs !== 'part' && b.differs !== 'part')
        .map((b) => ({
          a,
          b,
          kind: wordingBetween(said(a), said(b)),
          score: Math.max(
            -1,
            ...all.filter((link) => joins(link, a, b) || joins(link, b, a)).map(({ score }) => score),
          ),
        })),
    );
    floors.forEach((floor, f) => {
      for (const link of all.filter(({ score }) => score >= floor)) {
        if (link.kind !== 'paraphrase') {
          if (f > 0) continue;
          // Outlets repeat sentences that no claim was made of: equal words are right by themselves.
          wording.all++;
          if (sameClaim(at(link.a.uri, link.a), at(link.b.uri, link.b))) wording.right++;
          else if (link.kind === 'verbatim' || link.score >= 0.99) wording.outside++;
          if (![link.a, link.b].every((side) => running.get(side.uri)!.some((block) => common(block, side) > 0)))
            console.log(`${event.name}: a link on boilerplate`);
          else if (
            errors === 'near' &&
            link.kind === 'near' &&
            !sameClaim(at(link.a.uri, link.a), at(link.b.uri, link.b))
          )
            console.log(
              'NEAR',
              event.name,
              link.score.toFixed(2),
              '\n  ',
              link.a.uri,
              show(link.a.uri, link.a, 0),
              '\n  ',
              link.b.uri,
              show(link.b.uri, link.b, 0),
            );
          continue;
        }
        links[f].all++;
        const right = sameClaim(at(link.a.uri, link.a), at(link.b.uri, link.b));
        if (right) links[f].right++;
        if (event.articles.some(({ id, decoy }) => decoy && (id === link.a.uri || id === link.b.uri)))
          links[f].decoys++;
        if (!right && errors === `paraphrase${floor}`)
          console.log(
            'WRONG',
            event.name,
            link.score.toFixed(2),
            '\n  ',
            link.a.uri,
            show(link.a.uri, link.a, 0),
            '\n  ',
            link.b.uri,
            show(link.b.uri, link.b, 0),
          );
      }
      for (const { a, b, kind, score } of wanted) {
        recall[f][kind][1]++;
        if (score >= floor) recall[f][kind][0]++;
        else if (errors === `missed${floor}` && kind !== 'paraphrase')
          console.log(
            'MISSED',
            kind,
            event.name,
            a.claim,
            '\n  ',
            a.article,
            JSON.stringify(said(a)),
            '\n  ',
            b.article,
            JSON.stringify(said(b)),
          );
      }
    });
    // Conflicts: a passage marked as such against those of its claim that are not.
    const raised = corpus
      .uris()
      .flatMap((uri) => corpus.comparisonsOf(uri, 0.75))
      .filter(({ a, b, verdict }) => a.uri < b.uri && isConflict(verdict));
    const clash = (a: readonly Stated[], b: readonly Stated[]): boolean =>
      a.some((x) => b.some((y) => x.claim === y.claim && (x.differs === 'conflict') !== (y.differs === 'conflict')));
    for (const { a, b } of raised) {
      conflicts.raised++;
      if (clash(at(a.uri, a), at(b.uri, b))) conflicts.right++;
      else if (errors === 'conflicts')
        console.log('RAISED', event.name, a.uri, show(a.uri, a, 40), b.uri, show(b.uri, b, 40));
    }
    for (const passage of stated.filter(({ differs }) => differs === 'conflict')) {
      conflicts.wanted++;
      const told = raised.some(
        ({ a, b }) =>
          (a.uri === passage.article && common(a, passage) > 0) ||
          (b.uri === passage.article && common(b, passage) > 0),
      );
      if (told) conflicts.found++;
      else if (errors === 'conflicts')
        console.log('UNTOLD', event.name, passage.claim, show(passage.article, passage, 0));
    }
    const pairs = (groups: readonly (readonly string[])[]): Set<string> =>
      new Set(groups.flatMap((group) => group.flatMap((x) => group.filter((y) => x < y).map((y) => `${x} ${y}`))));
    const gold = pairs(event.families);
    const found = pairs(corpus.families().map(({ articles }) => articles));
    families.labelled += gold.size;
    families.found += found.size;
    for (const pair of found) if (gold.has(pair)) families.right++;
    if (errors === 'families') {
      for (const pair of gold) if (!found.has(pair)) console.log('FAMILY MISSED', event.name, pair);
      for (const pair of found) if (!gold.has(pair)) console.log('FAMILY EXTRA', event.name, pair);
    }
  }
  const share = ([right, whole]: readonly number[]): string => percent(right, whole);
  return [
    [
      name,
      `verbatim and near links: ${wording.all}, in a claim ${percent(wording.right, wording.all)}`,
      `other equal sentences ${wording.outside}`,
    ],
    ...floors.map((floor, f): Row => [
      '',
      `paraphrase at ${floor}: ${links[f].right} of ${links[f].all} right (${percent(links[f].right, links[f].all)})`,
      `found: verbatim ${share(recall[f].verbatim)}, near ${share(recall[f].near)}, paraphrase ${share(recall[f].paraphrase)}; on decoys ${links[f].decoys}`,
    ]),
    [
      '',
      `conflicts: ${conflicts.right} of ${conflicts.raised} raised are right`,
      `${conflicts.found} of ${conflicts.wanted} passages in conflict are told`,
    ],
    ['', 'source families, pairs of articles', families.toString()],
  ];
}
