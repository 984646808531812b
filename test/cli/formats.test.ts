import assert from 'node:assert/strict';
import type { AnnotationDocument } from '../../src/cli/annotationDocument';
import { documentOf } from '../../src/cli/document';
import { toCsv } from '../../src/cli/formats/csv';
import { toMarkdown } from '../../src/cli/formats/markdown';
import { toW3c } from '../../src/cli/formats/w3c';
import { Corpus } from '../../src/corpus/corpus';
import { copy, flood, hostile, wire } from '../fixtures/articles';
import { tagger } from '../fixtures/tagger';

function read(texts: Readonly<Record<string, string>>): { corpus: Corpus; document: AnnotationDocument } {
  const corpus = new Corpus(tagger);
  for (const [name, text] of Object.entries(texts)) corpus.read(name, text);
  return { corpus, document: documentOf(corpus, [], 0.75) };
}

function reportOf(texts: Readonly<Record<string, string>>): string {
  const { document, corpus } = read(texts);
  return toMarkdown(document, corpus);
}

function section(report: string, heading: string): string[] {
  const [, lines = ''] = report.split(`\n## ${heading}\n`);
  return lines.split('\n## ')[0].trim().split('\n');
}

describe('document', () => {
  const story = 'They met Ana Obi at the harbour on Friday, and nobody said a word about the boat.\n';
  const texts = {
    'a.txt': `Boat lost\n\nBy Nora Quill\n\n${story}`,
    'b.txt': `Boat found\n\nBy Nora Quill\n\n${story}`,
  };

  it('has those who wrote the articles behind those of the story, each once', () => {
    const { document, corpus } = read(texts);
    const { id } = document.entities[document.entities.length - 1];
    assert.deepEqual(
      document.entities.map(({ name }) => name),
      ['Ana Obi', 'Nora Quill'],
    );
    for (const { mentions } of document.articles)
      assert.deepEqual(
        mentions.map(({ entity, kind }) => [entity === id, kind]),
        [
          [true, 'name'],
          [false, 'name'],
        ],
      );
    assert.deepEqual(
      corpus.entities().map(({ name }) => name),
      ['Ana Obi'],
    );
    assert.deepEqual(section(reportOf(texts), 'Entities'), ['- Ana Obi (person)']);
  });

  it('has a reporter whom another article names as that entity', () => {
    const { document } = read({ ...texts, 'c.txt': `Boat raised\n\n${story}Nora Quill was there, she told them.\n` });
    const quill = document.entities.filter(({ name }) => name === 'Nora Quill');
    assert.equal(quill.length, 1);
    for (const { mentions } of document.articles) assert.ok(mentions.some(({ entity }) => entity === quill[0].id));
  });
});

describe('report', () => {
  it('has a section for each kind of finding, with all sides', () => {
    const report = reportOf(flood);
    assert.deepEqual(section(report, 'Conflicts').slice(0, 6), [
      '- “12” in 2 articles, “15” in 1 (same-gap, sure)',
      '  - 2 articles: “12”',
      '    - Reyl vows to rebuild dam after flood: “The flood killed 12 people near Veltra.”',
      '    - Flood cuts off Marovia valley: “The flood killed 12 people near Veltra, the interior ministry said on Tuesday.”',
      '  - 1 article: “15”',
      '    - Army brings food to flooded villages: “Near Veltra, the flood killed 15 people, according to the interior ministry.”',
    ]);
    assert.ok(section(report, 'Shared passages').length > 1);
    assert.deepEqual(section(report, 'Drift'), [
      '- dropped “some” in 1 of 3 articles (dropped, sure)',
      '  - 2 articles: “We will rebuild the dam whatever some engineers in the capital may say about it,”',
      '    - Reyl vows to rebuild dam after flood',
      '    - Flood cuts off Marovia valley',
      '  - 1 article: “We will rebuild the dam whatever engineers in the capital may say about it,”',
      '    - Army brings food to flooded villages',
    ]);
  });

  it('counts sources and gives the evidence, with names where a family has more than two articles', () => {
    assert.deepEqual(section(reportOf(flood), 'Sources'), [
      '3 articles, about 2 independent sources.',
      '',
      '- Army brings food to flooded villages; Flood cuts off Marovia valley',
      '  - 27 words in a row are equal',
      '  - 38 words in runs of eight and more are equal',
      '  - 2 sentences are equal',
    ]);
    assert.deepEqual(section(reportOf({ 'a.txt': wire }), 'Sources'), ['1 article, about 1 independent source.']);
    const three = { 'a.txt': flood.post, 'b.txt': flood.post, 'c.txt': flood.post };
    const [, , names, evidence] = section(reportOf(three), 'Sources');
    const title = 'Flood cuts off Marovia valley';
    assert.equal(names, `- ${title} (a.txt); ${title} (b.txt); ${title} (c.txt)`);
    assert.ok(evidence.startsWith(`  - ${title} (a.txt) and ${title} (b.txt): `), evidence);
  });

  it('names the form of each passage of a claim', () => {
    const claims = section(reportOf(flood), 'Claims').join('\n');
    for (const line of [
      '- The flood killed 12 people near Veltra. (3 of 3 articles, about 2 independent)',
      '  - Flood cuts off Marovia valley: “The flood killed 12 people near Veltra, the interior ministry said on Tuesday.” (nearly the same)',
      '  - Army brings food to flooded villages: “Near Veltra, the flood killed 15 people, according to the interior ministry.” (differs)',
      '  - Reyl vows to rebuild dam after flood: “The flood killed 12 people near Veltra.” (same words)',
    ])
      assert.ok(claims.includes(`${line}\n`) || claims.endsWith(line), line);
  });

  it('says once what copies of one origin say', () => {
    const report = reportOf(flood);
    const both = 'Army brings food to flooded villages; Flood cuts off Marovia valley: “Soldiers carried bread';
    assert.equal(section(report, 'Claims').filter((line) => line.includes('“Soldiers')).length, 1);
    assert.ok(section(report, 'Claims').join('\n').includes(`  - ${both}`));
    const lines = report.split('\n').filter((line) => line.startsWith('  - ') && line.includes('“'));
    assert.deepEqual(
      lines.filter((line, index) => lines.indexOf(line) !== index),
      [],
    );
  });

  it('tells apart articles of one title', () => {
    const report = reportOf({ 'a.txt': flood.post, 'b.txt': flood.post.replace('Flood cuts', 'FLOOD cuts') });
    assert.match(report, /- Flood cuts off Marovia valley \(a\.txt\); FLOOD cuts off Marovia valley \(b\.txt\)\n/);
  });

  it('leaves out sections without lines', () => {
    assert.equal(reportOf({}), '# Crossread report\n');
    const headings = [...reportOf({ 'a.txt': wire }).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Articles', 'Sources', 'Quotations', 'Entities']);
    for (const texts of [flood, { 'a.txt': wire, 'b.txt': copy }, { 'a.txt': 'x' }])
      assert.doesNotMatch(reportOf(texts), /^## .*\n+(?:## |$(?![^]))/m);
  });

  it('never says that an article omits something', () => {
    assert.match(reportOf(flood), /## Not found, and only here\n\n- .*\n {2}- not found in it: Soldiers carried/);
    assert.doesNotMatch(reportOf(flood), /left out|leaves out|omits/i);
  });

  it('shows article text as it is, and runs none', () => {
    const bill =
      'Late bill\n\nThe “Night Act” passed at 10:40 p.m. and costs Norrick ($3.6 million) a year, a-b & c.\n';
    assert.match(reportOf({ 'a.txt': bill }), /“Night Act”/);
    const report = reportOf({ 'a.txt': hostile, 'b.txt': hostile });
    assert.doesNotMatch(report, /(?<!\\)\]\(|<script|<img|(?<!\\)\$\(/i);
    assert.match(report, /A \\\[quote\\\]\(command\\:evil/);
  });
});

describe('CSV', () => {
  it('has a row for each passage of a claim and of the sides of a finding, after the others', () => {
    const { document, corpus } = read(flood);
    const rows = toCsv(document, corpus).trimEnd().split('\r\n');
    const whats = rows.slice(1).map((row) => row.split(',')[1]);
    assert.deepEqual([...new Set(whats)].slice(-3), ['parallel', 'claim', 'finding']);
    // What was there before stays before what was added.
    assert.ok(
      whats.lastIndexOf('parallel') < whats.indexOf('claim') && whats.lastIndexOf('claim') < whats.indexOf('finding'),
    );
    const claimed = document.claims.reduce((sum, { passages }) => sum + passages.length, 0);
    assert.equal(whats.filter((what) => what === 'claim').length, claimed);
    assert.ok(
      rows.includes(
        'herald,claim,differs,150,226,"Near Veltra, the flood killed 15 people, according to the interior ministry.",The flood killed 12 people near Veltra. (254-293:echo),,,,',
      ),
    );
    assert.deepEqual(rows.filter((row) => row.includes(',finding,conflict,')).slice(0, 3), [
      'echo,finding,conflict,271,273,12,"finding 2, side 1: “12” in 2 articles, “15” in 1 (same-gap, sure)",,,,',
      'post,finding,conflict,160,162,12,"finding 2, side 1: “12” in 2 articles, “15” in 1 (same-gap, sure)",,,,',
      'herald,finding,conflict,180,182,15,"finding 2, side 2: “12” in 2 articles, “15” in 1 (same-gap, sure)",,,,',
    ]);
    assert.ok(
      rows.includes('echo,figure,count,271,273,12,12 person,,,,'),
      rows.find((row) => row.includes('271,273')),
    );
    assert.ok(
      rows.includes(
        'post,finding,conflict,519,531,Monday night,"finding 3, side 2: “Sunday morning” in 1 article, “Monday night” in 1 (event-date, sure)",,,,',
      ),
    );
  });
});

describe('W3C annotations', () => {
  it('give each quotation, figure, mention and link with its place and words', () => {
    const { document, corpus } = read(flood);
    const { items } = JSON.parse(toW3c(document, corpus, new Map())) as { items: Record<string, unknown>[] };
    const { articles, parallels } = document;
    const count = articles.reduce(
      (sum, { quotations, figures, mentions }) => sum + quotations.length + figures.length + mentions.length,
      parallels.length,
    );
    assert.equal(items.length, count);
    const linking = items.filter(({ motivation }) => motivation === 'linking');
    assert.equal(linking.length, parallels.length);
    assert.ok(linking.every(({ target }) => Array.isArray(target) && target.length === 2));
    const figure = items.find(({ body }) => (body as { value: string }).value === 'figure: count 12');
    assert.deepEqual(figure, {
      id: figure?.id,
      type: 'Annotation',
      motivation: 'describing',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'figure: count 12' },
      target: {
        source: 'echo',
        selector: [
          { type: 'TextPositionSelector', start: 271, end: 273 },
          {
            type: 'TextQuoteSelector',
            exact: '12',
            prefix: flood.echo.slice(271 - 32, 271),
            suffix: flood.echo.slice(273, 273 + 32),
          },
        ],
      },
    });
  });
});
