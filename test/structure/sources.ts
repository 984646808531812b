import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The TypeScript files below a folder, declarations apart; paths are POSIX and relative to the project. */
export function sourcesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourcesBelow(name) : name.endsWith('.ts') && !name.endsWith('.d.ts') ? [name] : [];
  });
}

/** What a file imports or exports from, as written; type-only and dynamic imports included. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(fs.readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative import means, or `undefined` where there is none. */
export function resolveImport(file: string, imported: string): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), imported);
  return [`${target}.ts`, target].find((name) => fs.existsSync(name) && fs.statSync(name).isFile());
}
