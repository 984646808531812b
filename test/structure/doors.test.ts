import assert from 'node:assert/strict';
import fs from 'node:fs';
import { sourcesBelow } from './sources';

interface Door {
  /** A way to show, send or write something, however it is got hold of. */
  readonly way: RegExp;
  /** The files that alone may use it: there the text is made safe for its place. */
  readonly files: readonly string[];
}

/** Ways to show something in the editor. */
const editorDoors: readonly Door[] = [
  { way: /\bshow(?:Information|Warning|Error)Message\b/, files: ['src/editor/messages.ts'] },
  { way: /\bsetStatusBarMessage\b/, files: ['src/editor/statusMessage.ts'] },
  { way: /\bcreateStatusBarItem\b/, files: ['src/editor/status.ts'] },
  { way: /\b(?:showQuickPick|createQuickPick)\b/, files: ['src/editor/pick.ts', 'src/editor/findPick.ts'] },
  { way: /\bMarkdownString\(/, files: ['src/editor/lineHints.ts', 'src/editor/notes/noteWords.ts'] },
  // Words of notes are trusted with nothing.
  { way: /\bisTrusted\b(?! = false)/, files: ['src/editor/clientOptions.ts'] },
  { way: /\bsupportHtml\b(?! = false)/, files: ['src/editor/clientOptions.ts'] },
  { way: /\bsupportThemeIcons\b/, files: [] },
  { way: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write)\b/, files: [] },
];

/** Ways out of the server: messages, hovers, links, the log. */
const serverDoors: readonly Door[] = [
  {
    way: /\bshow(?:Information|Warning|Error)?Message\b(?!\(plainMessage\(|', \{ type: \d, message: plainMessage\()/,
    files: [],
  },
  { way: /\bshowDocument\b|\bapplyEdit\b|\bsendTelemetry|\bexecuteCommand\b/, files: ['src/cli/lsp/session.ts'] },
  { way: /\bsendDiagnostics\b/, files: ['src/server/features/problems.ts'] },
  {
    way: /MarkupKind\.Markdown\b|kind: 'markdown'/,
    files: ['src/cli/lsp/plainResults.ts', 'src/server/features/hover.ts'],
  },
  // Addresses that run a command: their arguments are encoded there.
  { way: /['"`]command:/, files: ['src/server/wording/links.ts'] },
  {
    way: /\bconsole\./,
    files: ['src/server/checkedConnection.ts', 'src/server/connection.ts', 'src/server/node/main.ts'],
  },
];

/** Ways out of the command line: the terminal and the disk. */
const commandLineDoors: readonly Door[] = [
  { way: /\bprocess\.(?:stdout|stderr)\b/, files: ['src/cli/main.ts', 'src/cli/tell.ts', 'src/server/node/main.ts'] },
  { way: /\bwriteError\(/, files: ['src/cli/tell.ts'] },
  {
    way: /\bwriteAll\(/,
    files: [
      'src/cli/destination.ts',
      'src/cli/importCommand.ts',
      'src/cli/main.ts',
      'src/cli/output.ts',
      'src/cli/passim/command.ts',
      'src/cli/tell.ts',
    ],
  },
  {
    way: /\b(?:write|append|create|rename|rm|rmdir|unlink|mkdir|symlink|link|copy|cp|chmod|truncate)\w*(?:Sync|Stream)\b|\bfs\.promises\b/,
    files: [
      'src/cli/compiledFolder.ts',
      'src/cli/diskStore.ts',
      'src/cli/newFile.ts',
      'src/cli/output.ts',
      'src/cli/passim/command.ts',
      'src/cli/passim/passimOutput.ts',
      'src/server/node/diskStorage.ts',
      'src/server/node/readingJournal.ts',
    ],
  },
  { way: /\bchild_process\b|\bnode:(?:net|https?|dgram|tls|http2|dns)\b|\bWebSocket\b|\bfetch\(/, files: [] },
];

function describeDoors(name: string, folders: readonly string[], doors: readonly Door[]): void {
  describe(`doors of ${name}`, () => {
    const sources = folders.flatMap((folder) => sourcesBelow(folder));
    for (const { way, files } of doors)
      it(`${way.source} stands in ${files.join(', ') || 'no file'}`, () => {
        const found = sources.filter((source) => way.test(fs.readFileSync(source, 'utf8')));
        assert.deepEqual(found.sort(), [...files].sort());
      });
  });
}

const engine = ['lexicon', 'text', 'formats', 'article', 'annotations', 'corpus', 'protocol', 'import'].map(
  (folder) => `src/${folder}`,
);
describeDoors('the editor', ['src/editor', 'src/webview'], editorDoors);
describeDoors('the server', ['src/server', 'src/cli', 'src/mcp', ...engine], serverDoors);
describeDoors('the command line', ['src/cli', 'src/mcp', 'src/server', ...engine], commandLineDoors);
