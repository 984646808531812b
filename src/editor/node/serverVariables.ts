import path from 'node:path';

/**
 * Variables of the environment that the server's process is given. From version 22.1 on, Node keeps there what it
 * compiled, so that the next start compiles nothing; earlier versions do not know of it.
 * @param storage folder of the extension, of this user alone
 */
export function serverVariables(storage: string): Readonly<Record<string, string>> {
  return { NODE_COMPILE_CACHE: path.join(storage, 'compiled') };
}
