import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compiledCode } from '../server/node/compiledCode';

// Node keeps what it compiled of the command line in a folder of the user, so that the next start compiles less. What is
// kept there is run: it is taken from no place where somebody else may write.

type Environment = Readonly<Record<string, string | undefined>>;

/** Bits of a mode by which others than the owner may write. */
const othersMayWrite = 0o022;

/** Where programs of this user keep what they can make again. */
export function cacheFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library/Caches');
  if (platform === 'win32') return environment.LOCALAPPDATA ?? path.join(home, 'AppData/Local');
  const named = environment.XDG_CACHE_HOME;
  return named !== undefined && path.isAbsolute(named) ? named : path.join(home, '.cache');
}

/** Makes the folder of compiled code where it is missing. @returns undefined where it is not this user's alone */
export function compiledFolder(caches: string, user = process.getuid?.()): string | undefined {
  const own = path.join(caches, 'crossread');
  const folder = path.join(own, 'compiled');
  // Nobody's home is made: root's command line would leave a folder there that its user may not write.
  const above = fs.existsSync(caches) ? caches : path.dirname(caches);
  const isPrivate = (place: string) => {
    const { uid, mode } = fs.statSync(place);
    return user === undefined || (uid === user && (mode & othersMayWrite) === 0);
  };
  if (!isPrivate(above)) return undefined;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return [own, folder].every(isPrivate) ? folder : undefined;
}

/** Has Node keep what it compiles, where it can; a folder that `NODE_COMPILE_CACHE` names stays the one. */
export function keepCompiledCode({ enableCompileCache } = compiledCode, environment: Environment = process.env): void {
  if (!enableCompileCache || environment.NODE_COMPILE_CACHE || environment.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const folder = compiledFolder(cacheFolder(environment, process.platform, os.homedir()));
    if (folder === undefined) return;
    enableCompileCache(folder);
    // Threads take it from there.
    process.env.NODE_COMPILE_CACHE = folder;
  } catch {
    // No home, or one that cannot be written: everything is compiled, as ever.
  }
}
