import assert from 'node:assert/strict';
import { finish } from '../../../src/corpus/steps';
import { flood } from '../../fixtures/articles';
import { ferry } from '../features/event';
import { uriOf, workspaceOf } from '../workspaceFixture';

const whales = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`w${String(index).padStart(2, '0')}`, `Whale ${index}\n`]),
  );

describe('events', () => {
  it('are the whole folder up to 48 articles, and those around one in larger ones', () => {
    const small = workspaceOf({ ...ferry, ...whales(45) });
    assert.equal(small.events.articlesOf(undefined).length, 48);
    assert.equal(small.events.articlesOf(uriOf('a')).length, 48);
    const large = workspaceOf({ ...ferry, ...whales(46) });
    assert.deepEqual(large.events.articlesOf(undefined), []);
    assert.deepEqual(large.events.articlesOf('file:///none.txt'), []);
    assert.deepEqual(large.events.articlesOf(uriOf('a')), ['a', 'b', 'c'].map(uriOf));
    assert.deepEqual(large.events.articlesOf(uriOf('w00')), [uriOf('w00')]);
  });

  it('have twenty articles at most in larger folders', () => {
    const many = workspaceOf({
      ...whales(27),
      ...Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`a${index}`, ferry.a])),
    });
    assert.equal(many.events.articlesOf(uriOf('a7')).length, 20);
    assert.equal(many.events.articlesOf(uriOf('a7'))[0], uriOf('a7'));
  });

  it('are searched by their own claims where they are small, in a large folder by those of no other event', () => {
    const { events, corpus } = workspaceOf({ ...ferry, ...whales(46) });
    const asked: (string | undefined)[] = [];
    const claims = corpus.claims.bind(corpus);
    corpus.claims = (minScore, event) => {
      asked.push(event?.at(0));
      return claims(minScore, event);
    };
    finish(events.searchSteps(uriOf('a')));
    assert.deepEqual(asked, [uriOf('a')]);
    const found = events
      .claimsOf(events.articlesOf(uriOf('a')))
      .claims.map((claim) => events.notFoundIn(claim, events.articlesOf(uriOf('a'))));
    assert.ok(found.some((missing) => missing.length > 0));
    assert.deepEqual(asked, [uriOf('a')]);
  });

  it('leave out links that are less sure than the reader wants', () => {
    const { events } = workspaceOf(flood);
    const count = (minScore: number): number => {
      events.minScore = minScore;
      return events.parallelsOf(uriOf('post')).length;
    };
    const [all, near, verbatim] = [count(0), count(0.95), count(1)];
    assert.ok(all > near && near > verbatim && verbatim > 0, [all, near, verbatim].join());
    const [{ score }] = events.parallelsOf(uriOf('post'));
    assert.equal(score, 1);
    events.minScore = 0.95;
    assert.ok(events.claimsOf(events.articlesOf(undefined)).claims.length > 0);
    assert.ok(events.parallelsOf(uriOf('post')).every((link) => link.score >= 0.95));
  });

  it('keep their claims until an article changes', () => {
    const workspace = workspaceOf(flood);
    const { events, corpus } = workspace;
    const uris = corpus.uris();
    assert.equal(events.hasClaimsOf(uris), false);
    const before = events.claimsOf(uris);
    assert.equal(events.hasClaimsOf(uris), true);
    assert.equal(events.claimsOf([...uris]), before);
    assert.notEqual(events.claimsOf(uris.slice(1)), before);
    assert.equal(events.claimsOf(uris), before);
    events.minScore = 0.9;
    assert.equal(events.hasClaimsOf(uris), false);
    assert.notEqual(events.claimsOf(uris), before);
    events.minScore = 0.75;
    corpus.read(uriOf('echo'), `${flood.echo}\nMore.\n`);
    assert.notEqual(events.claimsOf(uris), before);
  });

  it('know coverage, and the family of an article', () => {
    const { events } = workspaceOf(ferry);
    assert.equal(events.coverageOf(uriOf('c')).notFound.length, 1);
    assert.deepEqual(events.coverageOf('file:///none.txt'), { notFound: [], onlyHere: [] });
    assert.deepEqual(events.familyOf(uriOf('a'))?.articles, [uriOf('a'), uriOf('b')]);
    assert.deepEqual(events.familyOf(uriOf('c'))?.articles, [uriOf('c')]);
    assert.equal(events.familyOf('file:///none.txt'), undefined);
    assert.deepEqual(events.around(uriOf('c')), ['c', 'a', 'b'].map(uriOf));
  });
});
