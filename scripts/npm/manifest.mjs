// The manifest of the npm package; the extension has one of its own.

/** What stands in the package beside its manifest, with where it comes from in the project. */
export const packageFiles = {
  'README.md': 'scripts/npm/README.md',
  LICENSE: 'LICENSE',
  'LICENCES.txt': 'dist/LICENCES.txt',
  'cli.js': 'dist/cli.js',
  'node.js': 'dist/node.js',
  'mcp.js': 'dist/mcp.js',
  'import.js': 'dist/import.js',
  'nameModel.bin': 'dist/nameModel.bin',
  'wordVectors.bin': 'dist/wordVectors.bin',
  'schema.json': 'src/cli/schema.json',
};

/** The library's own file: the bundle holds more than it gives. */
export const indexFile = `'use strict';
const { annotate, check, version } = require('./node.js');
module.exports = { annotate, check, version };
`;

/** @param extension manifest of the extension, @param description in English */
export function npmManifest(extension, description) {
  const { name, version, license, keywords, engines, repository, bugs, homepage } = extension;
  return {
    name,
    version,
    description,
    license,
    keywords,
    ...(repository ? { repository } : {}),
    ...(bugs ? { bugs } : {}),
    ...(homepage ? { homepage } : {}),
    type: 'commonjs',
    main: './index.js',
    types: './index.d.ts',
    bin: { crossread: './cli.js' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './schema.json': './schema.json',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', ...Object.keys(packageFiles).filter((file) => !/^(?:README|LICENSE)/.test(file))],
    engines: { node: engines.node },
  };
}
