import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NoteRow } from '../../src/protocol/notes';
import type { Api } from '../../src/editor/extension';
import { toPlainRange } from '../../src/editor/places';
import { file, indexed, labelOf, open, positionOf, until, write } from './help';

/** Notes beside the articles of the sample. */
export function suite(): void {
  describe('notes in a folder of articles', () => {
    const total = 6;
    const folder = '.crossread/notes';
    let running: Api;

    const names = async (): Promise<string[]> => {
      try {
        return (await vscode.workspace.fs.readDirectory(file(folder))).map(([name]) => name).sort();
      } catch {
        return [];
      }
    };
    /** The text of a file, empty at the moment in which VS Code puts a new one in its place. */
    const read = async (name: string): Promise<string> => {
      const bytes = await vscode.workspace.fs.readFile(file(`${folder}/${name}`)).then(undefined, () => undefined);
      return bytes ? new TextDecoder().decode(bytes) : '';
    };
    const rows = (): readonly NoteRow[] => running.controller.notes.rows;
    const row = (test: (each: NoteRow) => boolean, what: string): Promise<NoteRow> =>
      until(() => rows().find(test), what);
    const add = async (name: string, words: string, text: string): Promise<NoteRow> => {
      const { document } = await open(name);
      const start = positionOf(document, words).translate(0, -1);
      const range = new vscode.Range(start, start.translate(0, words.length));
      const uri = document.uri.toString();
      assert.ok(
        await running.controller.notes.carryOut({
          type: 'add',
          uri,
          range: toPlainRange(range),
          text,
          status: 'to check',
        }),
      );
      return row(({ comments }) => comments[0].text === text, text);
    };
    const annotation = (id: string, source: string, exact: string): string =>
      JSON.stringify({
        id,
        type: 'Annotation',
        creator: { name: 'Ada' },
        body: { type: 'TextualBody', value: `note ${id}` },
        target: { source, selector: { type: 'TextQuoteSelector', exact } },
      });

    before(async () => {
      running = await indexed(total);
      await vscode.commands.executeCommand('crossread.checks.focus');
    });
    after(async () => {
      await vscode.workspace.fs.delete(file(folder), { recursive: true });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await until(() => rows().length === 0, 'the notes to go');
    });

    it('are written as files of their own, and shown in the Checks view', async () => {
      const { id, words, status, state } = await add('3-coast-today.txt', '241', 'Ask the coastguard');
      assert.deepEqual([words, status, state], ['241', 'to check', 'here']);
      const [name, ...others] = await names();
      assert.deepEqual(others, []);
      assert.match(await read(name), /"source": "3-coast-today.txt"/);
      const { checks } = running.controller.views;
      const [group] = await checks.getChildren();
      const [shown] = await checks.getChildren(group);
      assert.equal(labelOf(checks.getTreeItem(shown)), '241');
      assert.match(String(checks.getTreeItem(shown).description), /Ask the coastguard/);
      await vscode.commands.executeCommand('crossread.note.setStatus', id, 'checked');
      await row((each) => each.id === id && each.status === 'checked', 'the status');
      // A status is a file beside that of its note.
      const set = (await names()).filter((each) => each !== name);
      assert.equal(set.length, 1);
      assert.match(await read(set[0]), /"assessing"[^]*"value": "checked"/);
      await vscode.commands.executeCommand('crossread.note.open', id);
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.uri.path ?? '', /3-coast-today/);
    });

    it('of a colleague appear and go, and what is no note is named and left', async () => {
      await write(`${folder}/ada.json`, annotation('urn:ada', '1-northern-wire.txt', 'Ingrid Solheim'));
      await write(`${folder}/merge.json`, '<<<<<<< ours\n');
      await write(`${folder}/out.json`, annotation('urn:out', '../x.txt', 'a'));
      await row(({ comments }) => comments[0].creator === 'Ada', 'the note of a colleague');
      const { checks } = running.controller.views;
      const unread = async (): Promise<unknown> => {
        const group = (await checks.getChildren()).find(({ id }) => id === 'group:unread');
        return group && (await checks.getChildren(group)).map((node) => labelOf(checks.getTreeItem(node)));
      };
      await until(async () => String(await unread()) === 'merge.json,out.json', 'files that are no notes');
      assert.deepEqual(await read('merge.json'), '<<<<<<< ours\n');
      for (const name of ['ada', 'merge', 'out']) await vscode.workspace.fs.delete(file(`${folder}/${name}.json`));
      await until(() => rows().every(({ comments }) => comments[0].creator !== 'Ada'), 'the note to go');
    });

    it('are not written over what somebody else has just written', async () => {
      const { id } = await add('1-northern-wire.txt', 'helicopter', 'How many?');
      const name = decodeURIComponent(id.split(':')[1]);
      const theirs = (await read(name)).replace('How many?', 'How many, and when?');
      await write(`${folder}/${name}`, theirs);
      assert.equal(await running.controller.notes.carryOut({ type: 'edit', id, text: 'Mine' }), false);
      assert.equal(await read(name), theirs);
      await row(({ comments }) => comments[0].text === 'How many, and when?', 'their words');
      assert.ok(await running.controller.notes.carryOut({ type: 'delete', id }));
      assert.ok(!(await names()).includes(name));
    });

    it('move with their words, and say so when they are lost', async () => {
      const note = await add('5-atlantic-digest.md', '210', 'From whom?');
      const editor = await open('5-atlantic-digest.md');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Updated at noon\n\n'));
      const moved = await row(({ id, state }) => id === note.id && state === 'moved', 'the note to move');
      assert.equal(moved.range?.start.line, (note.range?.start.line ?? 0) + 2);
      const at = positionOf(editor.document, '210').translate(0, -1);
      await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 3)), '212'));
      const lost = await row(({ id, state }) => id === note.id && state === 'lost', 'the note to be lost');
      assert.equal(lost.now, '212');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      await row(({ id, state }) => id === note.id && state === 'here', 'the note to come back');
    });

    it('go along when their article is renamed', async () => {
      const { id } = await add('4-radio-kinn.txt', 'Jonas Myklebust', 'Who is he?');
      const name = decodeURIComponent(id.split(':')[1]);
      const rename = async (from: string, to: string): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(file(from), file(to));
        assert.ok(await vscode.workspace.applyEdit(edit));
      };
      await rename('4-radio-kinn.txt', 'radio kinn #4.txt');
      await until(async () => /"source": "radio%20kinn%20%234\.txt"/.test(await read(name)), 'the new name');
      await row((each) => each.id === id && each.state === 'here' && /%234\.txt$/.test(each.uri ?? ''), 'the note');
      await rename('radio kinn #4.txt', '4-radio-kinn.txt');
      await until(async () => (await read(name)).includes('"source": "4-radio-kinn.txt"'), 'the old name');
      await indexed(total);
      assert.ok(await running.controller.notes.carryOut({ type: 'delete', id }));
    });

    it('begin on the sentence at the cursor, in a box that VS Code opens', async () => {
      const editor = await open('1-northern-wire.txt');
      const at = positionOf(editor.document, 'treated for hypothermia');
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('crossread.addNote');
      assert.match(editor.document.getText(editor.selection), /treated for hypothermia/);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('are carried away with the view, and words with their source', async () => {
      await vscode.commands.executeCommand('crossread.copy.checks');
      assert.match(await vscode.env.clipboard.readText(), /^# Checks.*\n\n- .*\n {2}- “241” — .*Ask the coastguard/s);
      const editor = await open('1-northern-wire.txt');
      const at = positionOf(editor.document, 'no reason to believe').translate(0, -1);
      editor.selection = new vscode.Selection(at, at.translate(0, 'no reason to believe'.length));
      await vscode.commands.executeCommand('crossread.copyCitation');
      assert.match(
        await vscode.env.clipboard.readText(),
        /^“no reason to believe” \(Ingrid Solheim.*1-northern-wire\.txt, line \d+\)$/,
      );
    });
  });
}
