// What the packaged extension says of itself: manifest, README and changelog as they are listed. Nothing is written here.
import fs from 'node:fs';
import path from 'node:path';

/** The one setting: where the project is kept. Until it is known, `--repository URL` or this variable names it. */
export const repositoryVariable = 'CROSSREAD_REPOSITORY';

/** Pictures of the README; larger ones are slow to show. */
const maxPictureSize = 700_000;

/**
 * Address of the repository, without a slash or `.git` at its end.
 * @param given what was named for this run @param manifest of the project
 * @returns undefined where none is known
 * @throws where it is no address of a repository on the web
 */
export function repositoryOf(given, manifest, variables = process.env) {
  const named = given ?? variables[repositoryVariable] ?? manifest.repository?.url ?? manifest.repository;
  if (named === undefined || named === '') return undefined;
  const address = named
    .replace(/^git\+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  if (!/^https:\/\/[\w.-]+(?:\/[\w.~-]+){2,}$/.test(address))
    throw new Error(`${named} is no address of a repository: it begins with https:// and names owner and project.`);
  return address;
}

/** What the project alone needs of its manifest; the repository comes from the setting. */
const ofProject = ['private', 'scripts', 'devDependencies', 'repository'];

/** The manifest as it ships: with its addresses, and without what only the project needs. */
export function listedManifest(manifest, repository) {
  const listed = Object.fromEntries(Object.entries(manifest).filter(([name]) => !ofProject.includes(name)));
  if (!repository) return listed;
  return {
    ...listed,
    repository: { type: 'git', url: `${repository}.git` },
    bugs: { url: `${repository}/issues` },
    homepage: `${repository}#readme`,
  };
}

const picture = /!\[([^\]]*)\]\(([^)\s]+)\)/g;
const link = /(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)/g;

/** Pictures that a text shows, as they are named in it. */
export const picturesIn = (text) => [...text.matchAll(picture)].map(([, , name]) => name);

/**
 * A text with pictures and links that lead somewhere wherever it is read: to the repository at a version; where none is
 * known, pictures stand in the text itself and links are plain words.
 * @param dataOf base64 of a picture by its name
 */
export function listedText(text, { repository, version, dataOf }) {
  if (!repository)
    return text
      .replace(picture, (_, words, name) => `![${words}](data:image/png;base64,${dataOf(name)})`)
      .replace(link, (_, words) => words);
  // GitLab has a dash before what is shown of a project.
  const at = /^https:\/\/gitlab\./.test(repository) ? `${repository}/-` : repository;
  return text
    .replace(picture, (_, words, name) => `![${words}](${at}/raw/v${version}/${name})`)
    .replace(link, (_, words, name) => `[${words}](${at}/blob/v${version}/${name})`);
}

/** What is wrong with the pictures of a text, a line each. @param isKept whether version control has a file */
export function pictureFaults(text, folder, isKept) {
  const names = picturesIn(text);
  return names.flatMap((name) => {
    if (/^https?:/.test(name)) return [`${name}: pictures lie in the project`];
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) return [`${name} is not there`];
    const { size } = fs.statSync(file);
    return [
      ...(size > maxPictureSize
        ? [`${name} has ${(size / 1000).toFixed(0)} KB, more than ${maxPictureSize / 1000}`]
        : []),
      ...(isKept(name) ? [] : [`${name} is not committed: it would not be found at the repository`]),
    ];
  });
}
