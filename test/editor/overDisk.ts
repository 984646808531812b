import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import esbuild from 'esbuild';

/** Sources of the editor over a disk that writes in two parts, in the place of VS Code's file systems. @param source exports them */
export function loadOverDisk<Exports extends object>(source: string): Exports {
  const built = esbuild.buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    alias: { vscode: path.resolve('test/attack/vscode.ts') },
  });
  const load = vm.runInThisContext(`(function (module, exports, require) {${built.outputFiles[0].text}\n})`) as (
    module: { exports: Exports },
    exports: object,
    require: NodeJS.Require,
  ) => void;
  const module = { exports: {} as Exports };
  load(module, module.exports, createRequire(path.resolve('out/overDisk.js')));
  return module.exports;
}
