import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { animate } from '../../scripts/listing/apng.mjs';
import { listedManifest, listedText, pictureFaults, picturesIn, repositoryOf } from '../../scripts/listing/listing.mjs';
import { packVsix } from '../../scripts/package.mjs';
import { root } from '../../scripts/steps.mjs';

const repository = 'https://example.org/press/crossread';

describe('listing', () => {
  it('has its addresses from one setting', () => {
    const none = {};
    assert.equal(repositoryOf(undefined, {}, none), undefined);
    assert.equal(repositoryOf('', {}, none), undefined);
    for (const named of [`${repository}.git`, `git+${repository}.git`, `${repository}/`, repository]) {
      assert.equal(repositoryOf(named, {}, none), repository);
      assert.equal(repositoryOf(undefined, {}, { CROSSREAD_REPOSITORY: named }), repository);
      assert.equal(repositoryOf(undefined, { repository: { type: 'git', url: named } }, none), repository);
    }
    assert.equal(
      repositoryOf(repository, { repository: 'https://a.b/c/d' }, { CROSSREAD_REPOSITORY: 'x' }),
      repository,
    );
    for (const wrong of [
      'press/crossread',
      'http://a.b/c/d',
      'https://a.b/c',
      'https://a.b/c/d?e',
      'https://a.b/c/d e',
    ])
      assert.throws(() => repositoryOf(wrong, {}, none), /is no address of a repository/, wrong);
    const listed = listedManifest({ name: 'n', private: true, scripts: {}, devDependencies: {} }, repository);
    assert.deepEqual(listed, {
      name: 'n',
      repository: { type: 'git', url: `${repository}.git` },
      bugs: { url: `${repository}/issues` },
      homepage: `${repository}#readme`,
    });
    assert.deepEqual(listedManifest({ name: 'n', repository: 'old' }, undefined), { name: 'n' });
  });

  it('has pictures and links that lead somewhere wherever it is read', () => {
    const text =
      'See ![a hover](media/a.png), [the guide](docs/guide.md#marks), [above](#up) and [W3C](https://w3.org).';
    assert.deepEqual(picturesIn(text), ['media/a.png']);
    assert.equal(
      listedText(text, { repository, version: '1.2.3' }),
      `See ![a hover](${repository}/raw/v1.2.3/media/a.png), [the guide](${repository}/blob/v1.2.3/docs/guide.md#marks), [above](#up) and [W3C](https://w3.org).`,
    );
    assert.match(
      listedText(text, { repository: 'https://gitlab.com/a/b', version: '1.2.3' }),
      /b\/-\/raw\/v1\.2\.3\/media/,
    );
    assert.equal(
      listedText(text, { repository: undefined, version: '1', dataOf: (name) => `<${name}>` }),
      'See ![a hover](data:image/png;base64,<media/a.png>), the guide, [above](#up) and [W3C](https://w3.org).',
    );
  });

  it('is told what is wrong with its pictures', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-pictures-'));
    fs.writeFileSync(path.join(folder, 'a.png'), 'x');
    fs.writeFileSync(path.join(folder, 'large.png'), Buffer.alloc(700_001));
    const told = (name, isKept = true) => pictureFaults(`![x](${name})`, folder, () => isKept);
    assert.deepEqual(told('a.png'), []);
    assert.match(told('a.png', false)[0], /not committed/);
    assert.match(told('large.png')[0], /has 700 KB, more than 700/);
    assert.match(told('none.png')[0], /is not there/);
    assert.match(told('https://a.b/c.png')[0], /lie in the project/);
    fs.rmSync(folder, { recursive: true });
  });

  it('shows pictures that are there, in README and changelog, and every page that is named is there', () => {
    for (const name of [
      'README.md',
      'CHANGELOG.md',
      ...fs.readdirSync(path.join(root, 'docs')).map((each) => `docs/${each}`),
    ]) {
      if (!name.endsWith('.md')) continue;
      const text = fs.readFileSync(path.join(root, name), 'utf8');
      const folder = path.join(root, path.dirname(name));
      assert.deepEqual(
        pictureFaults(text, folder, () => true),
        [],
        name,
      );
      for (const [, page] of text.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g))
        assert.ok(fs.existsSync(path.join(folder, page)), `${name}: ${page}`);
    }
  });

  it('has an icon of 256 pixels and one in one colour', () => {
    const icon = fs.readFileSync(path.join(root, 'media/icon.png'));
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
    const mono = fs.readFileSync(path.join(root, 'media/crossread.svg'), 'utf8');
    assert.deepEqual(new Set(mono.match(/(?:fill|stroke)="[^"]+"/g)), new Set(['fill="currentColor"']));
  });
});

describe('animated picture', () => {
  const still = fs.readFileSync(path.join(root, 'media/icon.png'));
  const types = (png) => {
    const found = [];
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
      found.push(png.toString('latin1', at + 4, at + 8));
    return found.filter((type, index) => type !== found[index - 1]);
  };

  it('holds each picture after the other', () => {
    const made = animate([
      { png: still, ms: 500 },
      { png: still, ms: 1500 },
    ]);
    assert.deepEqual(types(made), ['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
    assert.equal(made.readUInt32BE(8 + 25 + 8), 2);
  });

  it('refuses pictures of two sizes', () => {
    const other = Buffer.from(still);
    other.writeUInt32BE(128, 16);
    assert.throws(
      () =>
        animate([
          { png: still, ms: 1 },
          { png: other, ms: 1 },
        ]),
      /picture 2 is of another size/,
    );
  });
});

describe('packaged extension', function () {
  this.timeout(120_000);
  let folder;
  let entries;
  let told;
  const textOf = (name) => Buffer.from(entries[`extension/${name}`]).toString('utf8');
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-vsix-'));
    told = packVsix(path.join(folder, 'a.vsix'), undefined);
    entries = unzipSync(fs.readFileSync(path.join(folder, 'a.vsix')));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('holds what runs, and nothing else', () => {
    const media = fs
      .readdirSync(path.join(root, 'media'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    const bundles = ['cli', 'editor', 'import', 'mcp', 'node', 'server'].map((name) => `dist/${name}.js`);
    const web = ['editor', 'import', 'server'].map((name) => `dist/web/${name}.js`);
    const panels = ['copies', 'matrix', 'timeline'].map((name) => `dist/webview/${name}.js`);
    const data = ['LICENCES.txt', 'crossread.d.ts', 'nameModel.bin', 'wordVectors.bin'].map((name) => `dist/${name}`);
    const texts = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'changelog.md', 'package.json', 'readme.md'];
    const languages = ['package.nls.json', 'package.nls.de.json'];
    assert.deepEqual(
      Object.keys(entries)
        .filter((name) => name.startsWith('extension/') && !name.endsWith('/'))
        .map((name) => name.slice('extension/'.length))
        .sort(),
      [...media, ...bundles, ...web, ...panels, ...data, ...texts, ...languages].sort(),
    );
    const sizes = Object.entries(entries).map(([name, bytes]) => [bytes.length, name]);
    sizes.sort((one, other) => other[0] - one[0]);
    const packed = fs.statSync(path.join(folder, 'a.vsix')).size;
    for (const [size, name] of sizes.slice(0, 8)) console.log(`${' '.repeat(6)}${String(size).padStart(9)}  ${name}`);
    console.log(`${' '.repeat(6)}${String(packed).padStart(9)}  packed`);
    assert.ok(packed < 9_000_000, `${packed} bytes`);
  });

  it('has the engine once for Node and once for the browser', () => {
    const holding = Object.keys(entries).filter(
      (name) => name.endsWith('.js') && textOf(name.slice(10)).includes('cue-after-inverted'),
    );
    assert.deepEqual(holding.sort(), ['extension/dist/node.js', 'extension/dist/web/server.js']);
    for (const name of Object.keys(entries).filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(textOf(name.slice(10)).slice(-200), /sourceMappingURL/, name);
  });

  it('is packed without a warning', () => assert.doesNotMatch(told, /WARN|deprecat/i));

  it('shows its pictures without a repository, and names one where it is known', () => {
    const readme = textOf('readme.md');
    const pictures = picturesIn(readme);
    assert.ok(pictures.length >= 4);
    for (const picture of pictures) assert.match(picture, /^data:image\/png;base64,iVBOR/);
    assert.doesNotMatch(readme, /invalid|\]\(docs\//);
    const manifest = JSON.parse(textOf('package.json'));
    assert.deepEqual(manifest.galleryBanner, { color: '#14263B', theme: 'dark' });
    for (const name of ['private', 'scripts', 'devDependencies', 'repository']) assert.equal(manifest[name], undefined);
    packVsix(path.join(folder, 'b.vsix'), repository);
    const other = unzipSync(fs.readFileSync(path.join(folder, 'b.vsix')));
    const { version, bugs, homepage } = JSON.parse(Buffer.from(other['extension/package.json']).toString());
    assert.deepEqual([bugs.url, homepage], [`${repository}/issues`, `${repository}#readme`]);
    for (const picture of picturesIn(Buffer.from(other['extension/readme.md']).toString()))
      assert.ok(picture.startsWith(`${repository}/raw/v${version}/`), picture);
    assert.match(Buffer.from(other['extension.vsixmanifest']).toString(), new RegExp(`${repository}/issues`));
  });

  it('is named where a repository is wrong or unknown', () => {
    const release = (...args) =>
      spawnSync(process.execPath, [path.join(root, 'scripts/release.mjs'), '99.0.0', ...args], {
        encoding: 'utf8',
        env: { ...process.env, CROSSREAD_REPOSITORY: '' },
      });
    assert.match(release('--repository', 'nowhere').stderr, /nowhere is no address of a repository/);
    assert.match(
      release().stderr,
      /No repository is known: --repository URL or CROSSREAD_REPOSITORY names it|not committed/,
    );
  });
});
