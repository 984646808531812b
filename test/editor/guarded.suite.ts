import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { EntityRow } from '../../src/protocol/entities';
import { toPlainRange } from '../../src/editor/places';
import { file, hoverText, indexed, open, positionOf, until, write } from './help';

/** The sample with a `.crossread` that is a link to a folder beside it, which is not there. */
export function suite(): void {
  describe('a folder whose .crossread leads elsewhere', () => {
    const total = 6;
    const folder = (): string => vscode.workspace.workspaceFolders![0].uri.fsPath;
    const outside = (): string => path.join(folder(), '..', 'outside');
    const mergeTwo = async (): Promise<boolean> => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const [one, two] = (await entities.getChildren(people)).map(({ id }) => id.slice('entity:'.length));
      return controller.decisions.decide({ type: 'merge', id: two, into: one });
    };
    const addNote = async (name: string, words: string): Promise<boolean> => {
      const { controller } = await indexed(total);
      const { document } = await open(name);
      const start = positionOf(document, words).translate(0, -1);
      const range = new vscode.Range(start, start.translate(0, words.length));
      const uri = document.uri.toString();
      return controller.notes.carryOut({ type: 'add', uri, range: toPlainRange(range), text: words, status: 'ask' });
    };

    it('has nothing written where the link points to', async () => {
      assert.ok(fs.lstatSync(path.join(folder(), '.crossread')).isSymbolicLink());
      assert.equal(await mergeTwo(), false, 'a file that is not read is not written over');
      assert.ok(await addNote('3-coast-today.txt', '241'), 'a note is kept in the storage of the window');
      const { controller } = await indexed(total);
      await until(() => controller.notes.rows.some(({ words }) => words === '241'), 'the note');
      assert.ok(!fs.existsSync(outside()));
      const { id } = controller.notes.rows[0];
      assert.ok(await controller.notes.carryOut({ type: 'delete', id }));
    });

    it('has nothing read behind the link, be it a folder or a file', async () => {
      const { controller } = await indexed(total);
      const note = JSON.stringify({
        id: 'urn:x',
        type: 'Annotation',
        body: 'theirs',
        target: { source: '3-coast-today.txt', selector: { type: 'TextQuoteSelector', exact: '241' } },
      });
      fs.mkdirSync(path.join(outside(), 'notes'), { recursive: true });
      fs.writeFileSync(path.join(outside(), 'notes', 'x.json'), note);
      fs.writeFileSync(path.join(outside(), 'decisions.json'), '{"crossread":1,"decisions":[]}');
      await controller.notes.send();
      await controller.notes.refresh();
      assert.deepEqual(controller.notes.rows, []);
      fs.unlinkSync(path.join(folder(), '.crossread'));
      fs.mkdirSync(path.join(folder(), '.crossread/notes'), { recursive: true });
      fs.symlinkSync(path.join(outside(), 'notes/x.json'), path.join(folder(), '.crossread/notes/x.json'));
      await controller.notes.send();
      await controller.notes.refresh();
      assert.deepEqual(controller.notes.rows, []);
      fs.rmSync(path.join(folder(), '.crossread'), { recursive: true });
      fs.rmSync(outside(), { recursive: true });
    });

    it('shows thousands of notes', async () => {
      const { controller } = await indexed(total);
      const count = 2000;
      const words = ['Ingrid Solheim', 'Havtind', 'hypothermia'];
      fs.mkdirSync(path.join(folder(), '.crossread/notes'), { recursive: true });
      for (let i = 0; i < count; i++)
        fs.writeFileSync(
          path.join(folder(), `.crossread/notes/${i}.json`),
          JSON.stringify({
            id: `urn:${i}`,
            type: 'Annotation',
            body: `note ${i}`,
            target: {
              source: '1-northern-wire.txt',
              selector: { type: 'TextQuoteSelector', exact: words[i % words.length] },
            },
          }),
        );
      const from = performance.now();
      await controller.notes.send();
      await controller.notes.refresh();
      await until(() => controller.notes.rows.length === count, 'all notes', 30);
      console.log(`crossread: ${count} notes read and shown in ${Math.round(performance.now() - from)} ms`);
      const { document } = await open('1-northern-wire.txt');
      assert.match((await hoverText(document.uri, positionOf(document, 'no reason'))).text, /4 of 6 articles/);
      fs.rmSync(path.join(folder(), '.crossread'), { recursive: true });
      await controller.notes.send();
      await until(() => controller.notes.rows.length === 0, 'the notes to go', 30);
    });

    it('keeps notes in the storage of the window where nothing can be written', async () => {
      // A file in the way: no folder can be made, whoever runs the test.
      fs.writeFileSync(path.join(folder(), '.crossread'), '');
      assert.ok(await addNote('1-northern-wire.txt', 'hypothermia'));
      assert.equal(fs.statSync(path.join(folder(), '.crossread')).size, 0);
      const { controller } = await indexed(total);
      const [{ id }] = controller.notes.rows;
      assert.ok(await controller.notes.carryOut({ type: 'delete', id }));
      fs.rmSync(path.join(folder(), '.crossread'));
    });

    it('loses no decision, whoever else writes the file meanwhile', async () => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '.crossread/decisions.json');
      const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const [node] = await entities.getChildren(people);
      const id = node.id.slice('entity:'.length);
      const namesIn = (text: string): string[] =>
        (JSON.parse(text) as { decisions: { name: string }[] }).decisions.map(({ name }) => name);
      const text = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const wanted: string[] = [];
      /** What another program adds, which reads and writes at once. */
      const addFromOutside = (name: string): void => {
        const held = fs.existsSync(uri.fsPath) ? fs.readFileSync(uri.fsPath, 'utf8') : '{"decisions":[]}';
        const { decisions } = JSON.parse(held) as { decisions: unknown[] };
        const added = { type: 'rename', entity: { name: 'Nobody', kind: 'person' }, name };
        fs.writeFileSync(uri.fsPath, JSON.stringify({ crossread: 1, decisions: [...decisions, added] }));
        wanted.push(name);
      };
      fs.mkdirSync(path.dirname(uri.fsPath), { recursive: true });
      for (let round = 0; round < 8; round++) {
        const decided = controller.decisions.decide({ type: 'rename', id, name: `Own ${round}` });
        for (let step = 0; step < 3; step++) {
          addFromOutside(`Other ${round}.${step}`);
          await new Promise((done) => setTimeout(done, 4 * step));
        }
        if (await decided) wanted.push(`Own ${round}`);
      }
      assert.deepEqual(namesIn(await text()).sort(), wanted.sort());
      assert.ok(wanted.some((name) => name.startsWith('Own')));
      assert.deepEqual(
        fs.readdirSync(path.dirname(uri.fsPath)).filter((name) => name.endsWith('.new')),
        [],
      );
      await vscode.workspace.fs.delete(uri);
      const isRenamed = async (): Promise<boolean> =>
        (await entities.getChildren(people)).some(({ row }) => /^Own/.test((row as EntityRow).name));
      await until(async () => !(await isRenamed()), 'the name');
    });

    it('has a brief that follows edits and deletions while it is open', async () => {
      const { controller } = await indexed(total);
      await vscode.commands.executeCommand('crossread.openBrief');
      await until(() => controller.brief.isOpen, 'the brief');
      const editor = await vscode.window.showTextDocument(file('3-coast-today.txt'), {
        viewColumn: vscode.ViewColumn.Beside,
      });
      const at = positionOf(editor.document, '241').translate(0, -1);
      for (let i = 0; i < 20; i++)
        await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 3)), String(220 + i)));
      assert.ok(controller.brief.isOpen, 'after edits');
      // The focus may have gone to the brief.
      await vscode.window.showTextDocument(editor.document, editor.viewColumn);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      const text = fs.readFileSync(path.join(folder(), '3-coast-today.txt'), 'utf8');
      await vscode.workspace.fs.delete(file('3-coast-today.txt'));
      assert.ok(controller.brief.isOpen, 'after a revert');
      await indexed(total - 1);
      await write('3-coast-today.txt', text);
      await indexed(total);
      assert.ok(controller.brief.isOpen);
      await vscode.commands.executeCommand('crossread.copyBrief');
      assert.match(await vscode.env.clipboard.readText(), /214 or 241/);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('has hovers in which the tag of an article is text', async () => {
      const sentence =
        'The bridge at Tarvik was closed to all traffic on Sunday after inspectors found a crack in its cable.';
      const outlet = '[x](command:evil) <img src=x onerror=alert(1)> $(gear) **b** `c` &lt;';
      await write('evil1.md', `---\ntitle: Bridge\npublisher: '${outlet}'\n---\n\n${sentence}\n`);
      await write('evil2.md', `---\ntitle: Bridge\npublisher: '${outlet}'\n---\n\n${sentence}\n`);
      await write('](command:evil) <b>.txt', `Bridge\n\n${sentence}\n`);
      await indexed(total + 3);
      const { document } = await open('evil1.md');
      const { text } = await hoverText(document.uri, positionOf(document, 'inspectors'));
      assert.match(text, /3 of 9 articles/);
      for (const link of text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(link[1], /^command:crossread\./);
      assert.ok(!/<(?!\/?span)/.test(text), text);
      assert.ok(!/(?<!\\)\$\(/.test(text), text);
      for (const name of ['evil1.md', 'evil2.md', '](command:evil) <b>.txt'])
        await vscode.workspace.fs.delete(file(name));
      await indexed(total);
    });

    it('takes a second article from elsewhere, and one from the clipboard', async () => {
      await open('1-northern-wire.txt');
      const elsewhere = path.join(folder(), '..', 'elsewhere');
      fs.mkdirSync(elsewhere, { recursive: true });
      const source = path.join(elsewhere, '3-coast-today.txt');
      fs.writeFileSync(source, 'A second article\n\nThe bridge at Tarvik was closed to all traffic on Sunday.\n');
      const shown = vscode.window.showOpenDialog;
      const answer = (uris: vscode.Uri[] | undefined): void => {
        Object.assign(vscode.window, { showOpenDialog: () => Promise.resolve(uris) });
      };
      try {
        answer(undefined);
        await vscode.commands.executeCommand('crossread.addArticle');
        await indexed(total);
        answer([vscode.Uri.file(source)]);
        await vscode.commands.executeCommand('crossread.addArticle');
        // Nothing is written over.
        assert.ok(fs.existsSync(path.join(folder(), '3-coast-today-2.txt')));
        await indexed(total + 1);
      } finally {
        Object.assign(vscode.window, { showOpenDialog: shown });
      }
      await vscode.env.clipboard.writeText('  \n');
      await vscode.commands.executeCommand('crossread.pasteArticle');
      await indexed(total + 1);
      await vscode.env.clipboard.writeText('Tarvik: bridge shut!\n\nThe bridge at Tarvik was closed on Sunday.\n');
      await vscode.commands.executeCommand('crossread.pasteArticle');
      await indexed(total + 2);
      assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/tarvik-bridge-shut\.txt$/);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const name of ['3-coast-today-2.txt', 'tarvik-bridge-shut.txt'])
        await vscode.workspace.fs.delete(file(name));
      await indexed(total);
    });
  });
}
