import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { MarkupContent } from 'vscode-languageserver';
import type { Claim, ClaimPassage, ClaimSet } from '../../../src/corpus/findings/claims/claims';
import { disputedClaim, isOnLabel } from '../../../src/corpus/findings/claims/disputeClaims';
import { articleDetails } from '../../../src/server/features/articles';
import { briefAs, storyOf } from '../../../src/server/features/brief';
import { claimsResult } from '../../../src/server/features/claims';
import { headingOf } from '../../../src/server/features/disputes';
import { hoverAt } from '../../../src/server/features/hover';
import { lensesOf } from '../../../src/server/features/lens';
import { matrixOf } from '../../../src/server/features/matrix';
import { decide, undo } from '../../../src/server/features/decisions';
import { parallelRows } from '../../../src/server/features/parallels';
import { wordingOf } from '../../../src/server/wording/disputeText';
import { escapeHover } from '../../../src/server/wording/escape';
import { withoutColours } from '../../../src/server/wording/hoverMarkup';
import type { ArticleView } from '../../../src/server/workspace/articleView';
import { idOf } from '../../../src/server/workspace/ids';
import { contextAt } from '../../../src/server/workspace/positionContext';
import { passageFindings } from '../../../src/server/workspace/passageFindings';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { readEvents } from '../../news/events';
import { flood } from '../../fixtures/articles';
import { contextIn, storeOf, uriOf, viewOf, workspaceOf } from '../workspaceFixture';
import { ferry } from './event';

/** Checks that hover, views and matrix of a window take what they say of claims from one place. */
function holdsOneTruth(workspace: Workspace): void {
  const { corpus, events, articles } = workspace;
  const uris = corpus.uris();
  const set = events.claimsOf(uris);
  const shared = new Map(uris.map((uri) => [uri, new Set<number>()]));
  for (const claim of set.claims) {
    assert.deepEqual(claim.articles, [...new Set(claim.passages.map(({ uri }) => uri))].sort());
    assert.ok(claim.articles.length > 1 && claim.passages.includes(claim.labelPassage));
    for (const passage of claim.passages) {
      const view = articles.get(passage.uri);
      assert.ok(view);
      const { start, end } = view.article.sentences[passage.sentence];
      assert.ok(start <= passage.start && passage.start < passage.end && passage.end <= end);
      shared.get(passage.uri)?.add(passage.sentence);
      for (const offset of [passage.start, passage.end - 1]) {
        assert.deepEqual(set.claimsAt(passage.uri, offset), [claim]);
        const found = passageFindings(workspace, contextAt(view, events, offset));
        assert.equal(found?.carriers, claim.articles.length);
        const named = [view.uri, ...found.others.map((other) => other.view.uri)].sort();
        if (claim.articles.length <= 9) assert.deepEqual(named, claim.articles);
        const listed = new Set(parallelRows(workspace, contextAt(view, events, offset)).map(({ uri }) => uri));
        assert.ok(
          found.others.every((other) => listed.has(other.view.uri)),
          'counted, and in no list',
        );
      }
    }
    assert.ok(claim.articles.every((uri) => set.linkedTo(claim).has(uri)));
  }
  for (const uri of uris) checkArticle(workspace, uri, shared.get(uri) ?? new Set());
  checkDisputes(workspace);
  checkCounters(workspace);
  checkMatrix(workspace);
}

/** Checks that brief, Claims view, matrix and hover count as many articles for what differs. @returns how many hovers tell it */
function checkCounters(workspace: Workspace): number {
  const { articles, corpus, events } = workspace;
  const { brief } = storyOf(workspace, undefined);
  const { disputed, shared } = claimsResult(workspace, undefined);
  const matrix = matrixOf(workspace, undefined);
  const isDisputed = ({ id }: { readonly id: string }): boolean =>
    brief.differences.some(({ claim, dispute }) => claim?.id === id && isOnLabel(dispute, claim));
  assert.equal(brief.undisputed, shared.filter((row) => !isDisputed(row)).length);
  let told = 0;
  for (const dispute of events.disputesOf(corpus.uris())) {
    const label = headingOf(workspace, dispute);
    const places = dispute.sides.flatMap(({ passages }) => passages);
    const ids = places.map(({ uri, start, end }) => idOf(uri, { start, end })).sort();
    const row = disputed.find(
      (each) => each.label === label && isDeepStrictEqual(each.passages.map(({ id }) => id).sort(), ids),
    );
    const inBrief = brief.differences.find((each) => each.dispute === dispute);
    assert.ok(row && inBrief);
    assert.equal(row.articles, inBrief.articles.length);
    const inMatrix = matrix.rows.find(({ id }) => id === row.id) ?? matrix.rows.find(({ id }) => id === row.claim);
    assert.ok(inMatrix);
    assert.equal(inMatrix.articles, row.articles, label);
    const carrying = inMatrix.cells.flatMap(({ kind }, column) =>
      kind === 'absent' ? [] : [matrix.articles[column].uri],
    );
    assert.deepEqual(carrying.sort(), inBrief.articles);
    for (const { uri, start } of places) {
      const view = articles.get(uri);
      assert.ok(view);
      const context = contextAt(view, events, start);
      const found = passageFindings(workspace, context);
      if (!found?.disputes.includes(dispute)) continue;
      assert.equal(found.articlesOn(dispute), row.articles);
      const { value } = hoverAt(workspace, context)?.contents as MarkupContent;
      const said = found.carriers === row.articles ? `**${row.articles} of` : `(${row.articles} of`;
      if (found.carriers > 1) assert.ok(value.includes(said), value);
      told++;
    }
  }
  return told;
}

/** Checks that what differs where no claim is has the count of its row, and names whom it counts. @returns how many */
function checkDisputes(workspace: Workspace): number {
  const { corpus, events, articles } = workspace;
  const set = events.claimsOf(corpus.uris());
  let checked = 0;
  for (const dispute of events.disputesOf(corpus.uris()))
    for (const { uri, start } of dispute.sides.flatMap(({ passages }) => passages)) {
      const view = articles.get(uri);
      const found = view && passageFindings(workspace, contextAt(view, events, start));
      if (!found || set.claimsAt(uri, start).length > 0 || found.opposed.length > 0) continue;
      // Whom a part is linked to is counted by nothing.
      if (found.disputes.length === 0) continue;
      const [first] = found.disputes;
      if (headingOf(workspace, first) !== headingOf(workspace, dispute)) continue;
      const { articles: counted } = disputedClaim(dispute, set);
      assert.equal(found.carriers, counted.length);
      assert.deepEqual([uri, ...found.others.map((other) => other.view.uri)].sort(), counted);
      checked++;
    }
  return checked;
}

/** @param shared its sentences that make a claim */
function checkArticle(workspace: Workspace, uri: string, shared: ReadonlySet<number>): void {
  const { corpus, events } = workspace;
  const set = events.claimsOf(corpus.uris());
  checkMarks(workspace, uri, set);
  const details = articleDetails(workspace, uri);
  assert.equal(details?.passages, shared.size);
  assert.equal(details.shares, set.sharingWith(uri).length);
  const { missing, shared: rows } = claimsResult(workspace, uri);
  const linkedTo = new Map(set.claims.map((claim) => [claim.id, set.linkedTo(claim)]));
  for (const { id } of missing) assert.ok(!linkedTo.get(id)?.has(uri), 'said to lack what it is linked to');
  const lens = lensesOf(workspace, viewAt(workspace, uri))
    .map(({ command }) => command?.title ?? '')
    .join('');
  if (set.sharingWith(uri).length > 0)
    assert.equal(Number(/(\d+) shared claims? not found/.exec(lens)?.[1] ?? 0), missing.length);
  assert.equal(rows.length, set.claims.filter(({ articles }) => articles.includes(uri)).length);
  const { sentences } = corpus.get(uri)?.article ?? { sentences: [] };
  sentences.forEach((sentence, index) => {
    const parts = set.partsOf(uri, index);
    if (parts.length === 0) return;
    assert.deepEqual([parts[0].start, parts.at(-1)?.end], [sentence.start, sentence.end]);
    parts.slice(1).forEach((part, before) => assert.equal(part.start, parts[before].end));
  });
}

/** Checks that a mark leads where a claim does, so that a hover over it names the other article. */
function checkMarks(workspace: Workspace, uri: string, set: ClaimSet): void {
  const { articles, drawn, events } = workspace;
  const view = articles.get(uri);
  assert.ok(view);
  for (const { a, b, score } of drawn.of(view)) {
    assert.ok(score >= events.minScore);
    const claim = set.claimsOf(uri, a.sentence).find((each) => each.articles.includes(b.uri));
    assert.ok(claim, 'marked, and no hover names where it leads');
    for (const { start, end } of events.claimedParts(a))
      for (const offset of [start, end - 1])
        assert.ok(
          (passageFindings(workspace, contextAt(view, events, offset))?.carriers ?? 0) > 1,
          'marked without hover',
        );
  }
}

/** Checks the hovers over words that a link aligns in a part of no claim. @returns how many there are */
function checkLinkedParts(workspace: Workspace, uri: string): number {
  const { events, corpus } = workspace;
  const [view, set] = [viewAt(workspace, uri), events.claimsOf(corpus.uris())];
  let told = 0;
  for (const { kind, a, b, shared } of events.parallelsOf(uri)) {
    const alone = shared.find(({ a: { start } }) => set.claimsAt(uri, start).length === 0);
    if (!alone) continue;
    const context = contextAt(view, events, alone.a.start);
    const found = passageFindings(workspace, context);
    // Verbatim ones are no denials, and no single word carries them.
    if (kind === 'verbatim') assert.ok(found);
    if (!found || found.disputes.length > 0 || found.opposed.length > 0) continue;
    assert.equal(found.carriers, 0);
    if (found.others.length === 0 || found.others.every(({ link }) => link?.b.uri !== b.uri)) continue;
    const { value } = hoverAt(workspace, context)?.contents as MarkupContent;
    assert.ok(value.includes(`[${viewAt(workspace, b.uri).called}]`), value);
    assert.doesNotMatch(value, /\d of \d articles\*\*/);
    assert.ok(a.start <= context.offset);
    told++;
  }
  return told;
}

/**
 * Checks that a hover anywhere in a sentence names what it says otherwise than others, whichever of its parts does, and whether
 * or not the others carry its claim. @returns how many hovers do
 */
function checkEachDifference(workspace: Workspace): number {
  const { corpus, events, articles } = workspace;
  let told = 0;
  for (const { kind, sides } of events.disputesOf(corpus.uris()))
    for (const side of sides)
      for (const { uri, sentence, start } of side.passages) {
        const view = viewAt(workspace, uri);
        const { start: from, end } = view.article.sentences[sentence];
        const opponents = sides.filter((other) => other !== side).flatMap(({ passages }) => passages);
        for (const offset of [start + 1, from + 1, Math.floor((from + end) / 2), end - 1]) {
          const { value } = (hoverAt(workspace, contextAt(view, events, offset))?.contents ?? {}) as MarkupContent;
          const text = withoutColours(value);
          if (kind === 'drift') {
            const changes = text.split('\n').filter((line) => line.startsWith('≠'));
            assert.ok(
              opponents.some((place) => changes.some((line) => line.includes(`[${articles.calledOf(place.uri)}]`))),
              text,
            );
          } else
            for (const { says } of sides)
              assert.ok(says === '' || text.includes(wordingOf({ says }, escapeHover)), `${says} in ${text}`);
          told++;
        }
      }
  return told;
}

function viewAt({ articles }: Workspace, uri: string): ArticleView {
  const view = articles.get(uri);
  assert.ok(view);
  return view;
}

function checkMatrix(workspace: Workspace): void {
  const { articles, rows } = matrixOf(workspace, undefined);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const claim of workspace.events.claimsOf(workspace.corpus.uris()).claims) {
    const carried = byId
      .get(claim.id)
      ?.cells.flatMap(({ kind }, column) => (kind === 'absent' ? [] : [articles[column].uri]));
    assert.deepEqual(carried, claim.articles);
  }
}

const sample = Object.fromEntries(
  readdirSync('media/sample')
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file) => [file.slice(0, file.lastIndexOf('.')), readFileSync(`media/sample/${file}`, 'utf8')]),
);

describe('one count for each claim', () => {
  it('holds on the sample, where the sides of a dispute stand in two claims', () => {
    const workspace = workspaceOf(sample);
    holdsOneTruth(workspace);
    assert.ok(checkCounters(workspace) > 0);
    const { rows } = matrixOf(workspace, undefined);
    const people = rows.find(({ label }) => label.startsWith('214 or 241 people'));
    assert.equal(people?.articles, 5);
    assert.deepEqual(
      people.cells.map(({ kind }) => kind),
      ['conflict', 'conflict', 'conflict', 'absent', 'paraphrase', 'conflict'],
    );
  });

  it('says of how many claims nobody disputes the brief tells those that stand for themselves', () => {
    const workspace = workspaceOf(sample);
    const { text } = briefAs(workspace, { format: 'markdown' });
    const [, told, all] = /What they agree on \((\d+) of (\d+)\)/.exec(text) ?? [];
    const [, rest = '0'] = /(\d+) more(?:, (?:each )?in \d+ articles)?;/.exec(text) ?? [];
    const [, copied] = /(\d+) more in articles of one origin/.exec(text) ?? [];
    const [, besides = '0'] = /(\d+) more that says? who speaks/.exec(text) ?? [];
    assert.equal(Number(told) + Number(rest) + Number(copied) + Number(besides), Number(all));
    const section = text.slice(text.indexOf('What they agree on')).split('\n## ')[0];
    assert.equal(section.split('\n').filter((line) => /^\| \[?\d/.test(line)).length, Number(told), section);
    assert.equal(Number(all), storyOf(workspace, undefined).brief.undisputed);
  });

  it('names in a hover every article that it counts, those without a line of their own in the last', () => {
    const long = 'after the ministry had asked for it in a letter that runs to several pages and cites three laws';
    const paper = (name: string, verb: string): string =>
      `${name} on the dam\n\nThe river council of Ostrava Vale ${verb} the new dam at Kelm on Monday by nine votes to two ${long}, ${name} has learnt from people who were in the room and took notes of all of it.\n`;
    const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Iris', 'Juniper', 'Kale'];
    const workspace = workspaceOf(Object.fromEntries(names.map((name) => [name, paper(name, 'approved')])));
    const context = contextIn(workspace, 'Alder', 'approved');
    const found = passageFindings(workspace, context);
    const { value } = hoverAt(workspace, context)?.contents as MarkupContent;
    assert.equal(found?.carriers, names.length);
    assert.match(value, /also in .* and \d+ more/);
    const [, more] = /also in .* and (\d+) more/.exec(value) ?? [];
    const told = names.filter((name) => name !== 'Alder' && value.includes(`[${name}]`));
    assert.equal(told.length + Number(more), names.length - 1);
  });

  it('holds on small events', () => {
    holdsOneTruth(workspaceOf(flood));
    holdsOneTruth(workspaceOf(ferry));
  });

  it('holds at any setting of the least score', () => {
    for (const minScore of [0.3, 0.6, 0.9, 1]) {
      const workspace = workspaceOf(flood);
      workspace.events.minScore = minScore;
      holdsOneTruth(workspace);
    }
  });

  for (const { name, articles } of readEvents('development'))
    it(`holds on the labelled news: ${name}`, () => {
      holdsOneTruth(workspaceOf(Object.fromEntries(articles.map(({ id, text }) => [id, text]))));
    }).timeout(120_000);

  it('names whom the words of a part in no claim are linked to, and counts nobody', () => {
    let told = 0;
    for (const { articles } of readEvents('development')) {
      const workspace = workspaceOf(Object.fromEntries(articles.map(({ id, text }) => [id, text])));
      for (const uri of workspace.corpus.uris()) told += checkLinkedParts(workspace, uri);
    }
    assert.ok(told > 20, String(told));
  }).timeout(60_000);

  it('names all over a sentence what it says otherwise than others', () => {
    const told = readEvents('development').map(({ articles }) =>
      checkEachDifference(workspaceOf(Object.fromEntries(articles.map(({ id, text }) => [id, text])))),
    );
    assert.ok(told.reduce((sum, count) => sum + count, 0) > 80, told.join());
  }).timeout(60_000);

  it('names whom a claim does not count and the links align with its words', () => {
    let told = 0;
    for (const { articles } of readEvents('development')) {
      const workspace = workspaceOf(Object.fromEntries(articles.map(({ id, text }) => [id, text])));
      const { events, corpus } = workspace;
      for (const claim of events.claimsOf(corpus.uris()).claims)
        for (const { uri, start } of claim.passages) {
          const context = contextAt(viewAt(workspace, uri), events, start);
          const found = passageFindings(workspace, context);
          for (const { view, link } of found?.similar ?? []) {
            assert.ok(!claim.articles.includes(view.uri) && link.score >= events.minScore);
            const { value } = hoverAt(workspace, context)?.contents as MarkupContent;
            assert.match(value, /similar, not counted/);
            assert.ok(found?.others.every((other) => other.view !== view));
            told++;
          }
        }
    }
    assert.ok(told > 20, String(told));
  }).timeout(60_000);

  it('holds on articles put together at random', () => {
    const sentences = [...Object.values(flood), ...Object.values(ferry)].flatMap((text) =>
      text.split(/(?<=[.”])\s+/).filter((sentence) => sentence.length > 20),
    );
    const paper = fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 2, maxLength: 5 }), (papers) => {
        holdsOneTruth(
          workspaceOf(
            Object.fromEntries(
              papers.map((lines, index) => [
                `p${index}`,
                `Paper ${index}\n\n${lines.map((line) => sentences[line]).join(' ')}\n`,
              ]),
            ),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('counts where no claim is what differs, as its row does', () => {
    const [texts] = readEvents('development')
      .filter(({ name }) => name === 'noto-landing')
      .map(({ articles }) => Object.fromEntries(articles.map(({ id, text }) => [id, text])));
    assert.ok(checkDisputes(workspaceOf(texts)) > 0);
  });

  it('says at the head of a hover what the claim counts', () => {
    const workspace = workspaceOf(flood);
    for (const claim of workspace.events.claimsOf(workspace.corpus.uris()).claims)
      for (const { uri, start } of claim.passages) {
        const view = viewOf(workspace, uri.slice(uriOf('').length - 4, -4));
        const hover = hoverAt(workspace, contextAt(view, workspace.events, start));
        const { value } = hover?.contents as MarkupContent;
        assert.ok(value.includes(`**${claim.articles.length} of 3 articles**`), value);
      }
  });
});

describe('a passage that the reader set apart', () => {
  const sentenceIn = (workspace: Workspace, { uri, sentence }: { readonly uri: string; readonly sentence: number }) => {
    const span = workspace.articles.get(uri)?.article.sentences[sentence];
    return idOf(uri, span ?? { start: 0, end: 0 });
  };
  const setApart = (workspace: Workspace, one: ClaimPassage, other: ClaimPassage): (() => void) => {
    const store = storeOf(workspace);
    const [a, b] = [one, other].map((passage) => sentenceIn(workspace, passage));
    const draft = decide(workspace, store, { type: 'notComparable', a, b });
    assert.ok('token' in draft && store.settle(draft.token, true));
    return () => {
      const undone = undo(store);
      assert.ok(undone && 'token' in undone && store.settle(undone.token, true));
    };
  };
  const claimsOf = ({ corpus, events }: Workspace): readonly Claim[] => events.claimsOf(corpus.uris()).claims;
  const holdsBoth = (one: ClaimPassage, other: ClaimPassage) => (claim: Claim) =>
    [one, other].every(({ uri, sentence }) =>
      claim.passages.some((passage) => passage.uri === uri && passage.sentence === sentence),
    );
  /** Sets two passages apart, checks that no claim holds both and that all surfaces agree, and takes it back. */
  const checkApart = (workspace: Workspace, one: ClaimPassage, other: ClaimPassage): void => {
    const before = claimsOf(workspace);
    const takeBack = setApart(workspace, one, other);
    assert.deepEqual(claimsOf(workspace).filter(holdsBoth(one, other)), []);
    holdsOneTruth(workspace);
    takeBack();
    assert.deepEqual(claimsOf(workspace), before);
  };

  it('no longer counts as carrying the claim, wherever else its article says so', () => {
    const workspace = workspaceOf(sample);
    for (const claim of claimsOf(workspace).slice(0, 8))
      for (const passage of claim.passages)
        if (passage.uri !== claim.labelPassage.uri) checkApart(workspace, claim.labelPassage, passage);
  }).timeout(60_000);

  it('leaves by article: a headline that says the same goes with its sentence', () => {
    const twice = {
      ...flood,
      herald: flood.herald.replace(
        'Army brings food to flooded villages',
        'Flood killed 15 people near Veltra, interior ministry says',
      ),
    };
    const workspace = workspaceOf(twice);
    const toll = claimsOf(workspace).find(({ label }) => label.includes('killed'));
    assert.ok(toll);
    const [post, herald] = ['post', 'herald'].map((name) =>
      [...toll.passages].reverse().find(({ uri }) => uri === uriOf(name)),
    );
    assert.ok(post && herald);
    assert.equal(toll.passages.filter(({ uri }) => uri === uriOf('herald')).length, 2);
    setApart(workspace, post, herald);
    const left = claimsOf(workspace).find(({ label }) => label.includes('killed'));
    assert.deepEqual(left?.articles, [uriOf('echo'), uriOf('post')]);
    const view = viewOf(workspace, 'post');
    const { value } = hoverAt(workspace, contextAt(view, workspace.events, post.start))?.contents as MarkupContent;
    assert.ok(value.includes('**2 of 3 articles**') && !value.includes('herald'), value);
  });

  it('leaves no claim in which both are, in articles put together at random', () => {
    const sentences = [...Object.values(flood), ...Object.values(ferry)].flatMap((text) =>
      text.split(/(?<=[.”])\s+/).filter((sentence) => sentence.length > 20),
    );
    const paper = fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), (papers, first, second) => {
        const workspace = workspaceOf(
          Object.fromEntries(
            papers.map((lines, index) => [
              `p${index}`,
              `Paper ${index}\n\n${lines.map((line) => sentences[line]).join(' ')}\n`,
            ]),
          ),
        );
        const claims = claimsOf(workspace);
        if (claims.length === 0) return;
        const { passages } = claims[first % claims.length];
        const one = passages[second % passages.length];
        const other = passages.find(({ uri }) => uri !== one.uri);
        if (other) checkApart(workspace, one, other);
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);
});
