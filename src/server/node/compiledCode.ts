import module from 'node:module';

/** What Node has for keeping what it compiled; version 20 has none of it. */
export interface CompiledCode {
  /** From version 22.8 on. */
  readonly enableCompileCache?: (folder: string) => unknown;
  /** From version 22.10 on. */
  readonly flushCompileCache?: () => void;
}

export const compiledCode = module as CompiledCode;

/** By then a folder was read: what it takes is compiled. */
const compiledAfterMs = 20_000;

/** Writes what was compiled, where it is kept, while the process goes on: one that is killed writes nothing at its end. */
export function writeCompiledSoon({ flushCompileCache } = compiledCode, afterMs = compiledAfterMs): void {
  if (flushCompileCache) setTimeout(flushCompileCache, afterMs).unref();
}
