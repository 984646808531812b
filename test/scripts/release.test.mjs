import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { isLater, releasedFiles } from '../../scripts/release/files.mjs';

const files = {
  'package.json': '{\n  "name": "crossread",\n  "version": "0.1.9",\n  "engines": { "node": ">=20" }\n}\n',
  'package-lock.json':
    '{\n  "version": "0.1.9",\n  "packages": {\n    "": { "version": "0.1.9" },\n    "node_modules/x": { "version": "0.1.9" }\n  }\n}\n',
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.1.9\n\n- The first.\n',
};

describe('release', () => {
  it('puts the version into manifest and lock file, and into no package', () => {
    const released = releasedFiles(files, '0.2.0', '2025-06-11');
    assert.equal(JSON.parse(released['package.json']).version, '0.2.0');
    const lock = JSON.parse(released['package-lock.json']);
    assert.equal(lock.version, '0.2.0');
    assert.equal(lock.packages[''].version, '0.2.0');
    assert.equal(lock.packages['node_modules/x'].version, '0.1.9');
  });
  it('dates what is unreleased', () => {
    const { 'CHANGELOG.md': changelog } = releasedFiles(files, '0.2.0', '2025-06-11');
    assert.equal(changelog, '# Changelog\n\n## 0.2.0 (2025-06-11)\n\n- Something new.\n\n## 0.1.9\n\n- The first.\n');
  });
  it('refuses a version that is none or comes before', () => {
    for (const version of ['1', '1.2', 'v1.2.3', '1.2.3-beta', '0.1.9', '0.1.8', '0.0.10'])
      assert.throws(() => releasedFiles(files, version, '2025-06-11'), /is no version|does not come after/, version);
  });
  it('compares versions by numbers, not by letters', () => {
    assert.ok(isLater('0.10.0', '0.9.9'));
    assert.ok(isLater('1.0.0', '0.99.99'));
    assert.ok(!isLater('0.9.10', '0.10.0'));
    assert.ok(!isLater('1.0.0', '1.0.0'));
  });
  it('refuses a changelog without news, or with the version', () => {
    const without = { ...files, 'CHANGELOG.md': '# Changelog\n\n## 0.1.9\n' };
    assert.throws(() => releasedFiles(without, '0.2.0', '2025-06-11'), /no heading/);
    const twice = { ...files, 'CHANGELOG.md': `${files['CHANGELOG.md']}\n## 0.2.0\n` };
    assert.throws(() => releasedFiles(twice, '0.2.0', '2025-06-11'), /already/);
  });
});

describe('actions of the workflows', () => {
  const folder = '.github/workflows';
  const used = fs
    .readdirSync(folder)
    .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => /\buses:/.test(line));
  const pinned = /^\s*(?:- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  it('are pinned to a commit, with the version beside it', () => {
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((line) => !pinned.test(line)),
      [],
    );
  });
  it('are of one commit wherever they are used', () => {
    const commits = new Map();
    for (const line of used) {
      const [name, commit] = line.split('uses: ')[1].split('@');
      assert.equal(commits.get(name) ?? commit, commit, name);
      commits.set(name, commit);
    }
  });
  it('would be found where they are pinned by version or by a short commit', () => {
    for (const line of ['- uses: actions/checkout@v4', '  uses: actions/checkout@11bd719 # v4.2.2'])
      assert.doesNotMatch(line, pinned);
  });
});
