import type { Evidence } from '../corpus/findings/families';
import type { Corpus } from '../corpus/corpus';
import { csvCell, escapeMarkdown } from '../server/wording/escape';
import type { AnnotationDocument } from './document';

/** W3C Web Annotations (JSON-LD), one page: quotations, figures, mentions and parallels. */
export function toW3c(document: AnnotationDocument, corpus: Corpus): string {
  const items: object[] = [];
  const target = (path: string, start: number, end: number): object => {
    const text = corpus.get(path)!.article.text;
    return {
      source: path,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        },
      ],
    };
  };
  const add = (motivation: string, body: object, ...targets: object[]): void => {
    items.push({
      id: `urn:crossread:${items.length + 1}`,
      type: 'Annotation',
      motivation,
      body,
      target: targets.length === 1 ? targets[0] : targets,
    });
  };
  for (const article of document.articles) {
    for (const q of article.quotations as {
      start: number;
      end: number;
      role: string;
      speaker?: { start: number; end: number };
    }[]) {
      const text = corpus.get(article.path)!.article.text;
      add(
        'describing',
        {
          type: 'TextualBody',
          purpose: 'tagging',
          value: `quotation: ${q.role}${q.speaker ? `, ${text.slice(q.speaker.start, q.speaker.end)}` : ''}`,
        },
        target(article.path, q.start, q.end),
      );
    }
    for (const f of article.figures as {
      start: number;
      end: number;
      kind: string;
      value?: number;
      interval?: [string, string];
    }[]) {
      add(
        'describing',
        {
          type: 'TextualBody',
          purpose: 'tagging',
          value: `figure: ${f.kind}${f.value === undefined ? '' : ` ${f.value}`}${f.interval ? ` ${f.interval.join('/')}` : ''}`,
        },
        target(article.path, f.start, f.end),
      );
    }
    for (const m of article.mentions) {
      add(
        'identifying',
        { type: 'TextualBody', purpose: 'identifying', value: m.entity },
        target(article.path, m.start, m.end),
      );
    }
  }
  for (const p of document.parallels) {
    add(
      'linking',
      { type: 'TextualBody', purpose: 'tagging', value: `parallel: ${p.kind} ${p.score}` },
      target(p.a.path, p.a.start, p.a.end),
      target(p.b.path, p.b.start, p.b.end),
    );
  }
  return (
    JSON.stringify(
      { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:crossread:page', type: 'AnnotationPage', items },
      undefined,
      1,
    ) + '\n'
  );
}

/** One row an annotation: path, what, start, end, text, detail. */
export function toCsv(document: AnnotationDocument, corpus: Corpus): string {
  const rows: (string | number)[][] = [
    ['path', 'what', 'kind', 'start', 'end', 'text', 'detail', 'other path', 'other start', 'other end', 'score'],
  ];
  for (const article of document.articles) {
    const text = corpus.get(article.path)!.article.text;
    const translate = (s: { start: number; end: number }): string => text.slice(s.start, s.end).replace(/\s+/g, ' ');
    for (const q of article.quotations as {
      start: number;
      end: number;
      role: string;
      speaker?: { start: number; end: number };
    }[]) {
      rows.push([
        article.path,
        'quotation',
        q.role,
        q.start,
        q.end,
        translate(q),
        q.speaker ? translate(q.speaker) : '',
        '',
        '',
        '',
        '',
      ]);
    }
    for (const f of article.figures as {
      start: number;
      end: number;
      kind: string;
      value?: number;
      unit?: string;
      currency?: string;
      interval?: [string, string];
    }[]) {
      rows.push([
        article.path,
        'figure',
        f.kind,
        f.start,
        f.end,
        translate(f),
        [f.value, f.currency ?? f.unit, f.interval?.join('/')].filter((x) => x !== undefined).join(' '),
        '',
        '',
        '',
        '',
      ]);
    }
    for (const m of article.mentions)
      rows.push([article.path, 'mention', m.kind, m.start, m.end, translate(m), m.entity, '', '', '', '']);
  }
  for (const p of document.parallels) {
    const text = corpus.get(p.a.path)!.article.text;
    rows.push([
      p.a.path,
      'parallel',
      p.kind,
      p.a.start,
      p.a.end,
      text.slice(p.a.start, p.a.end).replace(/\s+/g, ' '),
      '',
      p.b.path,
      p.b.start,
      p.b.end,
      p.score,
    ]);
  }
  return rows.map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'run':
      return `${evidence.words} words in a row are equal`;
    case 'sentences':
      return `${evidence.count} sentences are equal`;
    case 'order':
      return `${evidence.count} passages stand in the same order`;
    case 'agency':
      return `both credit ${escapeMarkdown(evidence.agency)}`;
  }
}

/** A report to read: articles, sources, claims, what each leaves out, shared passages, quotations, entities. */
export function toMarkdown(document: AnnotationDocument, corpus: Corpus): string {
  const out: string[] = ['# Crossread report', ''];
  const title = new Map(document.articles.map((a) => [a.path, a.title || a.path]));
  out.push('## Articles', '', '| Article | File | Date | Quotations | Figures |', '| --- | --- | --- | ---: | ---: |');
  for (const a of document.articles)
    out.push(
      `| ${escapeMarkdown(a.title)} | ${escapeMarkdown(a.path)} | ${a.date ?? ''} | ${a.quotations.length} | ${a.figures.length} |`,
    );
  const name = (path: string): string => escapeMarkdown(title.get(path) ?? path);
  const quote = (place: { path: string; start: number; end: number }): string =>
    `“${escapeMarkdown(corpus.get(place.path)!.article.text.slice(place.start, place.end))}”`;
  out.push(
    '',
    '## Sources',
    '',
    `${document.articles.length} articles, about ${document.articles.length - document.families.reduce((sum, family) => sum + family.articles.length - 1, 0)} independent sources.`,
    '',
  );
  for (const family of document.families) {
    out.push(`- ${family.articles.map(name).join('; ')}`);
    for (const evidence of family.evidence)
      out.push(`  - ${evidence.articles.map(name).join(' and ')}: ${evidenceText(evidence)}`);
    if (family.earliest) out.push(`  - ${name(family.earliest)} gives the earliest date`);
  }
  out.push('', '## Claims', '');
  for (const claim of document.claims) {
    out.push(
      `- ${escapeMarkdown(claim.label)} (${claim.articles.length} of ${document.articles.length} articles, about ${claim.families} independent)`,
    );
    for (const passage of claim.passages) out.push(`  - ${name(passage.path)}: ${quote(passage)}`);
  }
  for (const [kind, heading] of [
    ['conflict', 'Conflicts'],
    ['drift', 'Drift'],
  ]) {
    out.push('', `## ${heading}`, '');
    for (const { passages, reason } of document.findings.filter((finding) => finding.kind === kind))
      out.push(`- ${escapeMarkdown(reason)}: ${passages.map((p) => `${quote(p)} (${name(p.path)})`).join(' — ')}`);
  }
  out.push('', '## Left out, and only here', '');
  const labels = new Map(document.claims.map(({ id, label }) => [id, label]));
  for (const a of document.articles) {
    out.push(`- ${escapeMarkdown(a.title || a.path)}`);
    for (const id of a.leavesOut) out.push(`  - leaves out: ${escapeMarkdown(labels.get(id) ?? id)}`);
    for (const place of a.onlyHere) out.push(`  - only here: ${quote({ path: a.path, ...place })}`);
  }
  out.push('', '## Shared passages', '');
  for (const p of document.parallels) {
    out.push(`- *${p.kind}* (${p.score}): ${quote(p.a)} (${name(p.a.path)}) — ${quote(p.b)} (${name(p.b.path)})`);
  }
  out.push('', '## Quotations', '');
  for (const a of document.articles) {
    const text = corpus.get(a.path)!.article.text;
    for (const q of a.quotations as {
      start: number;
      end: number;
      role: string;
      marks: { start: number; end: number }[];
      speaker?: { start: number; end: number };
    }[]) {
      if (q.marks.length === 0) continue;
      out.push(
        `- ${q.speaker ? escapeMarkdown(text.slice(q.speaker.start, q.speaker.end)) : '(speaker not named)'}, *${q.role}*: ${escapeMarkdown(text.slice(q.start, q.end))} (${escapeMarkdown(a.title)})`,
      );
    }
  }
  out.push('', '## Entities', '');
  for (const e of document.entities.slice(0, 200))
    out.push(
      `- ${escapeMarkdown(e.name)} (${e.kind})${e.aliases.length > 0 ? `: ${e.aliases.map(escapeMarkdown).join(', ')}` : ''}`,
    );
  if (document.skipped.length > 0) {
    out.push('', '## Skipped', '');
    for (const s of document.skipped) out.push(`- ${escapeMarkdown(s.path)}: ${s.reason}`);
  }
  return out.join('\n') + '\n';
}
