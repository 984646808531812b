// `npm run package`: a VSIX with only what is needed.
import fs from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { build, install, root, run } from './steps.mjs';

/** Packages the extension; returns the file. */
export function packageExtension(file = path.join(root, 'crossread.vsix')) {
  install();
  build();
  fs.rmSync(file, { force: true });
  run(
    process.execPath,
    [
      path.join(root, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--skip-license',
      '--baseContentUrl',
      'https://example.invalid',
      '--baseImagesUrl',
      'https://example.invalid',
      '--out',
      file,
    ],
    { quiet: true },
  );
  return file;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url).pathname)) {
  readArguments({ usage: 'usage: npm run package' });
  const file = packageExtension();
  console.log(`${path.relative(process.cwd(), file)}, ${(fs.statSync(file).size / 1024).toFixed(0)} KB`);
}
