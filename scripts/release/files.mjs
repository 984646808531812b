// What a release writes into the project's files. Nothing is read or written here.

const pattern = /^(\d+)\.(\d+)\.(\d+)$/;

function partsOf(version) {
  const match = pattern.exec(version);
  if (!match) throw new Error(`${version} is no version: it takes three numbers, as in 1.4.0.`);
  return match.slice(1).map(Number);
}

/** Whether a version comes after another. @throws where one is no version */
export function isLater(version, other) {
  const [parts, others] = [partsOf(version), partsOf(other)];
  const differing = parts.findIndex((part, position) => part !== others[position]);
  return differing >= 0 && parts[differing] > others[differing];
}

/** The manifest or lock file with another version; all else stays as it was written. */
function withVersion(text, from, to, times) {
  const line = `"version": "${from}"`;
  let result = '';
  let rest = text;
  for (let i = 0; i < times; i++) {
    const at = rest.indexOf(line);
    if (at < 0) throw new Error(`The version ${from} does not stand where it is expected.`);
    result += rest.slice(0, at) + `"version": "${to}"`;
    rest = rest.slice(at + line.length);
  }
  return result + rest;
}

/** The changelog with what is unreleased under the new version and its date. */
function withHeading(changelog, version, date) {
  if (changelog.includes(`\n## ${version}`)) throw new Error(`The changelog has ${version} already.`);
  const heading = /^## Unreleased *$/m;
  if (!heading.test(changelog)) throw new Error('The changelog has no heading “## Unreleased” to release.');
  return changelog.replace(heading, `## ${version} (${date})`);
}

/**
 * @param {Record<'package.json' | 'package-lock.json' | 'CHANGELOG.md', string>} files as they are
 * @param {string} version of the release
 * @param {string} date of the release, ISO
 * @returns the same files as the release leaves them
 * @throws where the version is none or no later one, or a file is not as expected
 */
export function releasedFiles(files, version, date) {
  const current = JSON.parse(files['package.json']).version;
  if (!isLater(version, current)) throw new Error(`${version} does not come after ${current}.`);
  return {
    'package.json': withVersion(files['package.json'], current, version, 1),
    // The lock file names the version for itself and for the root package.
    'package-lock.json': withVersion(files['package-lock.json'], current, version, 2),
    'CHANGELOG.md': withHeading(files['CHANGELOG.md'], version, date),
  };
}
