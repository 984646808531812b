import assert from 'node:assert/strict';
import { isArticleName, isCodeProject, isFolderOfArticles, readsLikeProse } from '../../src/text/articleLook';

describe('names of articles', () => {
  for (const name of [
    'ferry.txt',
    'Ferry sinks.md',
    'FERRY.TXT',
    'newsroom.txt',
    'installation-of-a-king.md',
    'readmefirst.txt',
  ])
    it(`“${name}” is one`, () => assert.ok(isArticleName(name)));
  for (const name of [
    'README.md',
    'readme.de.md',
    'README-old.txt',
    'license_mit.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'requirementsdev.txt',
    'News.md',
    'third-party-notices.txt',
    'ferry.html',
    'ferry.txt.bak',
    'txt',
  ])
    it(`“${name}” is none`, () => assert.ok(!isArticleName(name)));
});

describe('a folder of articles', () => {
  const files = (...names: string[]) => names.map((name) => ({ name, isFile: true }));
  it('holds two and more', () => {
    assert.ok(isFolderOfArticles(files('a.txt', 'b.md')));
    assert.ok(!isFolderOfArticles(files('a.txt', 'README.md')));
    assert.ok(!isFolderOfArticles([...files('a.txt'), { name: 'b.txt', isFile: false }]), 'a folder is no file');
  });
  it('is no project', () => {
    for (const marker of ['package.json', 'Cargo.toml', 'Makefile', '.gitignore'])
      assert.ok(!isFolderOfArticles(files('a.txt', 'b.md', marker)), marker);
    assert.ok(isFolderOfArticles(files('a.txt', 'b.md', 'package.txt')));
    assert.ok(isCodeProject(files('a.txt', 'Go.mod')));
    assert.ok(!isCodeProject(files('a.txt', '.gitignore', 'package.txt')), 'articles may be kept in git');
  });
});

describe('prose', () => {
  const sentence =
    'The ferry to Kinn ran aground before the harbour on Friday evening and nobody was hurt at all, the crew told us. ';
  it('is several sentences of running words', () => {
    assert.ok(readsLikeProse(sentence.repeat(3)));
    assert.ok(!readsLikeProse(sentence.repeat(2)), 'too short');
    assert.ok(!readsLikeProse(sentence.replace('.', ';').repeat(5)), 'no sentence ends');
    assert.ok(!readsLikeProse(`${'word '.repeat(200)}${'So it was. '.repeat(3)}`), 'sentences of sixty words');
  });
  it('is no code', () => {
    assert.ok(!readsLikeProse(sentence.repeat(3) + 'const x = {}; // y'));
    assert.ok(readsLikeProse(sentence.repeat(3) + 'x;'));
  });
});
