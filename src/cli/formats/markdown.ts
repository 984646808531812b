import type { Corpus } from '../../corpus/corpus';
import type { Evidence } from '../../corpus/findings/families';
import { escapeMarkdown } from '../../server/wording/escape';
import type { Span } from '../../text/span';
import type { AnnotationDocument, PlaceAnnotation } from '../annotationDocument';
import { textIn } from '../texts';

/** Entities that are listed, most mentioned first. */
const maxEntities = 200;

/** A report to read: articles, sources, claims, what was not found in each, shared passages, quotations, entities. */
export function toMarkdown(document: AnnotationDocument, corpus: Corpus): string {
  const report = new Report(document, corpus);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Articles', report.articles()],
    ['Sources', report.sources()],
    ['Claims', report.claims()],
    ['Conflicts', report.findings('conflict')],
    ['Drift', report.findings('drift')],
    ['Left out, and only here', report.coverage()],
    ['Shared passages', report.passages()],
    ['Quotations', report.quotations()],
    ['Entities', report.entities()],
    ...(document.skipped.length > 0 ? [['Skipped', report.skipped()] as const] : []),
  ];
  return [
    '# Crossread report',
    ...sections.flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines]),
    '',
  ].join('\n');
}

/** The lines of each section. Article text passes `escapeMarkdown` on its way in. */
class Report {
  private readonly titles: ReadonlyMap<string, string>;

  constructor(
    private readonly document: AnnotationDocument,
    private readonly corpus: Corpus,
  ) {
    this.titles = new Map(document.articles.map(({ path, title }) => [path, title || path]));
  }

  articles(): string[] {
    return [
      '| Article | File | Date | Quotations | Figures |',
      '| --- | --- | --- | ---: | ---: |',
      ...this.document.articles.map(
        ({ title, path, date, quotations, figures }) =>
          `| ${escapeMarkdown(title)} | ${escapeMarkdown(path)} | ${date ?? ''} | ${quotations.length} | ${figures.length} |`,
      ),
    ];
  }

  sources(): string[] {
    const { articles, families } = this.document;
    const copies = families.reduce((sum, family) => sum + family.articles.length - 1, 0);
    return [
      `${articles.length} articles, about ${articles.length - copies} independent sources.`,
      '',
      ...families.flatMap((family) => [
        `- ${family.articles.map((path) => this.title(path)).join('; ')}`,
        ...family.evidence.map(
          (evidence) =>
            `  - ${evidence.articles.map((path) => this.title(path)).join(' and ')}: ${evidenceText(evidence)}`,
        ),
        ...(family.earliest ? [`  - ${this.title(family.earliest)} gives the earliest date`] : []),
      ]),
    ];
  }

  claims(): string[] {
    const { articles: all } = this.document;
    return this.document.claims.flatMap(({ label, articles, families, passages }) => [
      `- ${escapeMarkdown(label)} (${articles.length} of ${all.length} articles, about ${families} independent)`,
      ...passages.map((passage) => `  - ${this.title(passage.path)}: ${this.quote(passage)}`),
    ]);
  }

  findings(wanted: 'conflict' | 'drift'): string[] {
    return this.document.findings
      .filter(({ kind }) => kind === wanted)
      .map(({ reason, passages }) => {
        const sides = passages.map((passage) => `${this.quote(passage)} (${this.title(passage.path)})`);
        return `- ${escapeMarkdown(reason)}: ${sides.join(' — ')}`;
      });
  }

  coverage(): string[] {
    const labels = new Map(this.document.claims.map(({ id, label }) => [id, label]));
    return this.document.articles.flatMap(({ path, leavesOut, onlyHere }) => [
      `- ${this.title(path)}`,
      ...leavesOut.map((id) => `  - not found in it: ${escapeMarkdown(labels.get(id) ?? id)}`),
      ...onlyHere.map((span) => `  - only here: ${this.quote({ ...span, path })}`),
    ]);
  }

  passages(): string[] {
    return this.document.parallels.map(
      ({ a, b, kind, score }) =>
        `- *${kind}* (${score}): ${this.quote(a)} (${this.title(a.path)}) — ${this.quote(b)} (${this.title(b.path)})`,
    );
  }

  quotations(): string[] {
    return this.document.articles.flatMap(({ path, title, quotations }) =>
      quotations
        .filter(({ marks }) => marks.length > 0)
        .map((quotation) => {
          const { speaker, role } = quotation;
          const who = speaker ? this.words(path, speaker) : '(speaker not named)';
          return `- ${who}, *${role}*: ${this.words(path, quotation)} (${escapeMarkdown(title)})`;
        }),
    );
  }

  entities(): string[] {
    return this.document.entities.slice(0, maxEntities).map(({ name, kind, aliases }) => {
      const also = aliases.length > 0 ? `: ${aliases.map(escapeMarkdown).join(', ')}` : '';
      return `- ${escapeMarkdown(name)} (${kind})${also}`;
    });
  }

  skipped(): string[] {
    return this.document.skipped.map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${reason}`);
  }

  private title(path: string): string {
    return escapeMarkdown(this.titles.get(path) ?? path);
  }

  private words(path: string, span: Span): string {
    return escapeMarkdown(textIn(this.corpus, path, span));
  }

  private quote(place: PlaceAnnotation): string {
    return `“${this.words(place.path, place)}”`;
  }
}

function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'run':
      return `${evidence.words} words in a row are equal`;
    case 'words':
      return `${evidence.words} words in runs of eight and more are equal`;
    case 'sentences':
      return `${evidence.count} sentences are equal`;
    case 'order':
      return `${evidence.count} passages stand in the same order`;
    case 'agency':
      return `both credit ${escapeMarkdown(evidence.agency)}`;
  }
}
