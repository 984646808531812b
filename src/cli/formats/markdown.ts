import type { Corpus } from '../../corpus/corpus';
import type { PassageForm } from '../../corpus/findings/claims/claims';
import type { Evidence } from '../../corpus/findings/families';
import { escapeMarkdown } from '../../server/wording/escape';
import type {
  AnnotationDocument,
  FamilyAnnotation,
  FindingAnnotation,
  FindingSideAnnotation,
} from '../annotationDocument';
import { noteStatuses } from '../../corpus/notes/note';
import { lostText } from '../../server/wording/noteText';
import type { PrintedNote } from '../notes';
import { ReportWords } from './reportWords';
import { Stories } from './stories';

/** Entities that are listed, most mentioned first. */
const maxEntities = 200;

const formNames: Readonly<Record<PassageForm, string>> = {
  same: 'same words',
  near: 'nearly the same',
  'other words': 'in other words',
  differs: 'differs',
  'fits both': 'fits both',
};

/**
 * A report to read: articles, sources, claims, what articles say otherwise, what was not found in each, shared passages,
 * quotations, entities, notes. A section without lines is left out.
 */
export function toMarkdown(document: AnnotationDocument, corpus: Corpus, notes: readonly PrintedNote[] = []): string {
  const report = new Report(document, corpus);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Articles', report.articles()],
    ['Sources', report.sources()],
    ['Claims', report.claims()],
    ['Conflicts', report.findings('conflict')],
    ['Differences', report.findings('difference')],
    ['Drift', report.findings('drift')],
    ['Not found, and only here', report.coverage()],
    ['Shared passages', report.passages()],
    ['Quotations', report.quotations()],
    ['Entities', report.entities()],
    ['Notes', report.notes(notes)],
    ['Skipped', report.skipped()],
  ];
  return [
    '# Crossread report',
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines]),
    '',
  ].join('\n');
}

/** The lines of each section. Article text passes `escapeMarkdown` on its way in. */
class Report {
  private readonly text: ReportWords;

  constructor(
    private readonly document: AnnotationDocument,
    private readonly corpus: Corpus,
  ) {
    this.text = new ReportWords(document, corpus);
  }

  articles(): string[] {
    const { articles } = this.document;
    if (articles.length === 0) return [];
    return [
      '| Article | Tag | File | Date | Quotations | Figures |',
      '| --- | --- | --- | --- | ---: | ---: |',
      ...articles.map(
        ({ title, tag, path, date, quotations, figures }) =>
          `| ${escapeMarkdown(title)} | ${escapeMarkdown(tag)} | ${escapeMarkdown(path)} | ${date ?? ''} | ${quotations.length} | ${figures.length} |`,
      ),
    ];
  }

  sources(): string[] {
    const { articles, families } = this.document;
    if (articles.length === 0) return [];
    const copies = families.reduce((sum, family) => sum + family.articles.length - 1, 0);
    return [
      `${counted(articles.length, 'article')}, about ${counted(articles.length - copies, 'independent source')}.`,
      ...(families.length > 0 ? [''] : []),
      ...families.flatMap((family) => this.family(family)),
    ];
  }

  private family({ articles, evidence, earliest }: FamilyAnnotation): string[] {
    const named = (paths: readonly string[], between: string): string =>
      paths.map((path) => this.text.name(path)).join(between);
    return [
      `- ${named(articles, '; ')}`,
      ...evidence.map((each) => {
        const pair = articles.length > 2 ? `${named(each.articles, ' and ')}: ` : '';
        return `  - ${pair}${evidenceText(each)}`;
      }),
      ...(earliest ? [`  - ${this.text.name(earliest)} gives the earliest date`] : []),
    ];
  }

  claims(): string[] {
    const stories = new Stories(this.document, this.corpus.stories.all());
    return this.document.claims.flatMap(({ label, articles, families, passages }) => [
      `- ${escapeMarkdown(label)} (${articles.length} of ${stories.sizeAround(articles)} articles, about ${families} independent)`,
      ...this.text
        .together(
          passages,
          ({ path }) => path,
          (passage) => `${passage.form} ${this.text.quote(passage)}`,
        )
        .map(({ first, who }) => `  - ${who}: ${this.text.quote(first)} (${formNames[first.form]})`),
    ]);
  }

  findings(wanted: FindingAnnotation['kind']): string[] {
    return this.document.findings
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ reason, rule, sure, sides }) => [
        `- ${escapeMarkdown(reason)} (${rule}${sure ? ', sure' : ''})`,
        ...sides.flatMap((side) => this.side(side, wanted)),
      ]);
  }

  /** What a side says and who: of a figure or of words the whole sentences, a quotation is whole itself. */
  private side({ says, passages }: FindingSideAnnotation, kind: FindingAnnotation['kind']): string[] {
    const count = counted(new Set(passages.map(({ path }) => path)).size, 'article');
    const told = this.text.together(
      passages,
      ({ path }) => path,
      (passage) => (kind === 'drift' ? '' : this.text.sentence(passage)),
    );
    const said = kind === 'drift' ? escapeMarkdown(says) : says === '' ? 'without it' : `“${escapeMarkdown(says)}”`;
    return [
      `  - ${count}: ${said}`,
      ...told.map(({ first, who }) => `    - ${who}${kind === 'drift' ? '' : `: ${this.text.sentence(first)}`}`),
    ];
  }

  coverage(): string[] {
    // Beside no other nothing is missing and all is only here.
    if (this.document.articles.length < 2) return [];
    const labels = new Map(this.document.claims.map(({ id, label }) => [id, label]));
    const lines = this.document.articles.map(({ path, leavesOut, onlyHere }) => ({
      path,
      lines: [
        ...leavesOut.map((id) => `  - not found in it: ${escapeMarkdown(labels.get(id) ?? id)}`),
        ...onlyHere.map((span) => `  - only here: ${this.text.quote({ ...span, path })}`),
      ],
    }));
    return this.text
      .together(
        lines.filter((article) => article.lines.length > 0),
        ({ path }) => path,
        (article) => article.lines.join('\n'),
      )
      .flatMap(({ first, who }) => [`- ${who}`, ...first.lines]);
  }

  passages(): string[] {
    const bySecond = this.text.together(
      this.document.parallels,
      ({ b }) => b.path,
      ({ a, b }) => `${this.text.origin(a.path)} ${this.text.quote(a)} ${this.text.quote(b)}`,
    );
    return bySecond.map(({ first: { a, b, kind, score }, who }) => {
      return `- *${kind}* (${score}): ${this.text.quote(a)} (${this.text.name(a.path)}) — ${this.text.quote(b)} (${who})`;
    });
  }

  quotations(): string[] {
    const quotations = this.document.articles.flatMap(({ path, quotations: all }) =>
      all
        .filter(({ marks }) => marks.length > 0)
        .map((quotation) => {
          const { speaker, role } = quotation;
          const by = speaker ? this.text.words(path, speaker) : '(speaker not named)';
          return { path, line: `${by}, *${role}*: ${this.text.words(path, quotation)}` };
        }),
    );
    return this.text
      .together(
        quotations,
        ({ path }) => path,
        ({ line }) => line,
      )
      .map(({ first, who }) => `- ${first.line} (${who})`);
  }

  /** Of the story: those who are credited around it are no part of it. */
  entities(): string[] {
    return this.corpus
      .entities()
      .slice(0, maxEntities)
      .map(({ name, kind, aliases }) => {
        const also = aliases.length > 0 ? `: ${aliases.map(escapeMarkdown).join(', ')}` : '';
        return `- ${escapeMarkdown(name)} (${kind})${also}`;
      });
  }

  /** By status, each with the answers to it. */
  notes(notes: readonly PrintedNote[]): string[] {
    return noteStatuses.flatMap((status) =>
      notes.filter(({ first }) => first.note.about.status === status).flatMap((note) => this.note(note)),
    );
  }

  private note({ first, replies, placement }: PrintedNote): string[] {
    const { path, status, selectors } = first.note.about;
    const lost = lostText(placement);
    const said = ({ text, creator }: { readonly text: string; readonly creator?: string }): string =>
      `${creator === undefined ? '' : `${escapeMarkdown(creator)}: `}${escapeMarkdown(text)}`;
    return [
      `- *${status}*: “${escapeMarkdown(selectors.exact)}” (${this.text.name(path)})${lost === undefined ? '' : ` — ${lost}`}`,
      ...[first, ...replies].filter(({ note }) => note.text !== '').map(({ note }) => `  - ${said(note)}`),
    ];
  }

  skipped(): string[] {
    return this.document.skipped.map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${reason}`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
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
    case 'address':
      return 'versions of one address';
    case 'outlet':
      return `both printed by ${escapeMarkdown(evidence.outlet)}`;
    case 'agency':
      return `both credit ${escapeMarkdown(evidence.agency)}`;
  }
}
