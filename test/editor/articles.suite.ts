import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toRanges } from '../../src/editor/places';
import type { TreeNode } from '../../src/editor/views/tree';
import { assistantTools } from '../../src/protocol/assistant';
import type { EntityRow } from '../../src/protocol/entities';
import { exported } from '../fixtures/files';
import { api, extensionId, file, hoverText, indexed, labelOf, linksIn, open, positionOf, until, write } from './help';

/** Name of an entity of the Entities view. */
function nameOf({ row }: TreeNode): string {
  return (row as EntityRow).name;
}

/** A folder of articles: the sample, copied. */
export function suite(): void {
  describe(`a folder of articles (${vscode.workspace.isTrusted ? 'trusted' : 'not trusted'})`, () => {
    const total = 6;

    it('is read when an article in it is opened', async () => {
      await open('1-northern-wire.txt');
      const running = await api();
      await until(() => running.controller.state === 'running', 'the server, with nobody asking for it');
      await indexed(total);
    });

    it('declares every command it registers, and registers every command it declares', async () => {
      await indexed(total);
      const manifest = vscode.extensions.getExtension(extensionId)!.packageJSON as {
        contributes: { commands: { command: string }[]; views: { crossread: { id: string }[] } };
      };
      const declared = manifest.contributes.commands.map(({ command }) => command);
      // VS Code makes some of its own for each view.
      const ofViews = manifest.contributes.views.crossread.map(({ id }) => `${id}.`);
      const registered = (await vscode.commands.getCommands(true)).filter(
        (name) => name.startsWith('crossread.') && !ofViews.some((prefix) => name.startsWith(prefix)),
      );
      assert.deepEqual(registered.sort(), declared.sort());
    });

    it('shows marks of every kind', async () => {
      const running = await indexed(total);
      const editor = await open('2-harbour-gazette.txt');
      const result = await until(() => running.controller.marks.of(editor.document.uri), 'marks');
      assert.ok(result.marks.quotation.length >= 8);
      assert.ok(result.marks.figure.length >= 20);
      assert.ok(result.marks.verbatim.length >= 12);
      assert.ok(result.marks.near.length >= 4);
      const dimmed = result.marks.boilerplate;
      assert.ok(dimmed.length >= 16);
      // The appeal that is glued to the first sentence ends inside its line.
      const noSpaceBefore = editor.document
        .getText()
        .split('\n')
        .findIndex((line) => line.includes('give what you can.Everyone'));
      assert.ok(
        [...Array(dimmed.length / 4).keys()].some(
          (i) => dimmed[i * 4] <= noSpaceBefore && dimmed[i * 4 + 2] === noSpaceBefore && dimmed[i * 4 + 3] < 90,
        ),
      );
    });

    it('hovers a quotation with its wordings elsewhere, and each link jumps', async () => {
      await indexed(total);
      const editor = await open('1-northern-wire.txt');
      const { text, hovers } = await hoverText(
        editor.document.uri,
        positionOf(editor.document, 'no reason to believe'),
      );
      const [first, second] = text.split('\n').map((line) => line.trim());
      assert.match(first, /^\*\*4 of 6 articles\*\* · about 3 independent sources$/);
      assert.match(second, /≠ .*\[Coast Today\].* drops “\*\*some of\*\*”/);
      assert.match(text, /Ingrid Solheim/);
      const ids = linksIn(text, 'reveal').map(([id]) => id);
      // What differs links to its article, and so does the line of each article.
      assert.equal(ids.length, 4);
      for (const content of hovers.flatMap((hover) => hover.contents)) {
        if (typeof content === 'string' || !('isTrusted' in content) || !content.isTrusted) continue;
        assert.notEqual(content.isTrusted, true, 'hovers trust their own commands only');
      }
      const seen = new Set<string>();
      for (const id of ids) {
        await vscode.commands.executeCommand('crossread.reveal', id);
        seen.add(vscode.window.activeTextEditor!.document.uri.path.split('/').pop()!);
      }
      assert.deepEqual([...seen].sort(), ['2-harbour-gazette.txt', '3-coast-today.txt', '5-atlantic-digest.md']);
    });

    it('compares wordings and opens beside from the hover', async () => {
      await indexed(total);
      const { document } = await open('1-northern-wire.txt');
      const { text } = await hoverText(document.uri, positionOf(document, 'Eleven passengers'));
      const [compared, ...otherCompared] = linksIn(text, 'compareWordings');
      const [beside, ...otherBeside] = linksIn(text, 'openBeside');
      assert.deepEqual([otherCompared, otherBeside], [[], []]);
      await vscode.commands.executeCommand('crossread.compareWordings', ...compared);
      const input = await until(() => {
        const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return shown instanceof vscode.TabInputTextDiff ? shown : undefined;
      }, 'the difference');
      for (const side of [input.original, input.modified])
        assert.match((await vscode.workspace.openTextDocument(side)).getText(), /treated for hypothermia/);
      assert.notEqual(input.original.toString(), input.modified.toString());
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await open('1-northern-wire.txt');
      void vscode.commands.executeCommand('crossread.openBeside', ...beside);
      await until(async () => {
        if (vscode.window.visibleTextEditors.length === 2) return true;
        // Several articles carry the sentence: the first of the list is taken.
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return false;
      }, 'the article beside');
      const [left, right] = [...vscode.window.visibleTextEditors].sort(
        (one, other) => (one.viewColumn ?? 0) - (other.viewColumn ?? 0),
      );
      assert.match(left.document.uri.path, /1-northern-wire/);
      assert.doesNotMatch(right.document.uri.path, /1-northern-wire/);
      assert.match(right.document.lineAt(right.selection.active.line).text, /hypothermia/);
      await vscode.commands.executeCommand('crossread.stopAligning');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 0, groups: [{}] });
    });

    it('follows the cursor through a file of several articles, and reads two of them beside each other', async () => {
      const running = await indexed(total);
      await write('export.txt', exported);
      try {
        await indexed(total + 1);
        const editor = await open('export.txt');
        const { document } = editor;
        await vscode.commands.executeCommand('crossread.claims.focus');
        await vscode.window.showTextDocument(document);
        const { view } = running.controller.views.claims;
        const moveTo = async (words: string): Promise<void> => {
          const position = positionOf(document, words);
          editor.selection = new vscode.Selection(position, position);
          await until(() => editor.selection.active.isEqual(position), 'the cursor');
        };
        await moveTo('Kari Lund said');
        await until(() => view.description === 'Kinn Evening Post', 'the claims of the second article');
        await moveTo('closed to all traffic');
        await until(() => view.description?.endsWith('Ledger'), 'the claims of the first article');
        void vscode.commands.executeCommand('crossread.openBeside');
        const right = await until(async () => {
          const beside = vscode.window.visibleTextEditors.find(
            ({ viewColumn }) => viewColumn === vscode.ViewColumn.Two,
          );
          // Where several passages carry the sentence the first of the list is taken.
          if (!beside) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return beside;
        }, 'the second article beside');
        assert.equal(right.document.uri.toString(), document.uri.toString());
        await until(() => view.description === 'Kinn Evening Post', 'the claims of the article beside');
        const wordsMarked = async (shown: vscode.TextEditor): Promise<string> => {
          const { viewColumn } = shown;
          const front = await vscode.window.showTextDocument(document, viewColumn);
          const before = front.selection.active;
          return until(async () => {
            await vscode.commands.executeCommand('crossread.nextDifference');
            const { active } = front.selection;
            const word = document.getWordRangeAtPosition(active);
            return !active.isEqual(before) && word ? document.getText(word) : undefined;
          }, 'words that differ');
        };
        // Each side marks its own words, though both show one document.
        assert.equal(await wordsMarked(right), 'Kari');
        assert.equal(await wordsMarked(editor), 'every');
        await vscode.commands.executeCommand('crossread.stopAligning');
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 0, groups: [{}] });
        await vscode.workspace.fs.delete(file('export.txt'));
        await indexed(total);
      }
    });

    it('marks the words that differ, and says at the end of their lines what others have', async () => {
      const running = await indexed(total);
      const of = async (name: string): Promise<{ words: string[]; hints: Record<string, string> }> => {
        const { document } = await open(name);
        const { marks, gutter, hints } = await until(() => {
          const result = running.controller.marks.of(document.uri);
          return result && result.hints.length > 0 ? result : undefined;
        }, 'hints');
        assert.deepEqual(new Set(gutter.differs), new Set(hints.map(({ line }) => line)));
        return {
          words: toRanges(marks.differs).map((range) => document.getText(range)),
          hints: Object.fromEntries(hints.map(({ line, text }) => [document.lineAt(line).text.slice(0, 12), text])),
        };
      };
      assert.deepEqual(await of('1-northern-wire.txt'), {
        words: ['214', 'some of'],
        hints: {
          'FLORØ, Norwa': '≠ Coast Today: 241',
          '“We have no ': '≠ Coast Today drops “some of” and 10 words',
          'The ferry’s ': '≠ Radio Kinn drops 13 words',
        },
      });
      const coast = await of('3-coast-today.txt');
      assert.ok(coast.words.includes('241'), coast.words.join(', '));
      const hints = Object.values(coast.hints);
      assert.ok(hints.includes('≠ 214 in 3 articles'), hints.join('; '));
      assert.ok(
        hints.some((hint) => hint.startsWith('≠ drops “some of”')),
        hints.join('; '),
      );
    });

    it('ignores a reveal with an argument that it did not make', async () => {
      const before = vscode.window.activeTextEditor?.document.uri.toString();
      for (const id of ['0-1:file:///etc/passwd', 'nonsense', { a: 1 }, undefined])
        await vscode.commands.executeCommand('crossread.reveal', id);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
    });

    it('hovers a figure and a name', async () => {
      await indexed(total);
      const editor = await open('1-northern-wire.txt');
      const { document } = editor;
      assert.match(
        (await hoverText(document.uri, positionOf(document, 'late on Tuesday').translate(0, 9))).text,
        /Tuesday 11 March 2025/,
      );
      // Names are off: their hover is for the caret alone.
      const name = positionOf(document, 'Marte Bakke');
      const named = /\*\*Marte Bakke\*\*.*chief executive.*named in \d articles/;
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      assert.doesNotMatch((await hoverText(document.uri, name)).text, named);
      editor.selection = new vscode.Selection(name, name);
      assert.match((await hoverText(document.uri, name)).text, named);
    });

    it('opens on the first time with the brief and the earliest article, and not again', async () => {
      const running = await indexed(total);
      const { brief, firstOpening } = running.controller;
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const titles = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      await firstOpening.follow(running.controller.status!);
      await until(() => brief.isOpen && titles().length === 2, 'the brief and an article');
      assert.deepEqual(titles(), ['Story Brief', '1-northern-wire.txt']);
      assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'Story Brief');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await firstOpening.follow(running.controller.status!);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(titles(), []);
    });

    it('opens the brief when asked, and copies it', async () => {
      const running = await indexed(total);
      await vscode.commands.executeCommand('crossread.openBrief');
      await until(() => running.controller.brief.isOpen, 'the brief');
      await vscode.commands.executeCommand('crossread.copyBrief');
      const text = await vscode.env.clipboard.readText();
      assert.match(text, /### ≠ 214 or 241 people \[5\/6\]\(\d-[a-z-]+\.txt#L\d+\)/);
      await vscode.commands.executeCommand('crossread.showClaim', 'no claim', '0-1:file:///etc/passwd');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await until(() => !running.controller.brief.isOpen, 'the brief to close');
    });

    it('goes to the best parallel and lists all', async () => {
      await indexed(total);
      const { document } = await open('1-northern-wire.txt');
      const position = positionOf(document, 'treated for hypothermia');
      const links = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      assert.equal(links.length, 1);
      assert.match(('targetUri' in links[0] ? links[0].targetUri : links[0].uri).path, /2-harbour/);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      const names = new Set(references.map((r) => r.uri.path.split('/').pop()));
      // Not where the reader stands: VS Code previews the nearest first.
      assert.deepEqual([...names].sort(), ['2-harbour-gazette.txt', '3-coast-today.txt', '5-atlantic-digest.md']);
    });

    it('lists mentions of a person across articles', async () => {
      await indexed(total);
      const { document } = await open('4-radio-kinn.txt');
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, 'Jonas Myklebust'),
      );
      assert.ok(references.some((r) => r.uri.path.endsWith('6-lagos-mariner.txt')));
    });

    it('has symbols of the document and of the folder', async () => {
      await indexed(total);
      const { document } = await open('1-northern-wire.txt');
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.equal(symbols[0].name, 'Ferry runs aground off western Norway, all aboard brought ashore');
      assert.ok(symbols[0].children.length >= 2);
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Solheim',
      );
      assert.ok(found.some((symbol) => symbol.name === 'Ingrid Solheim'));
    });

    it('moves between marks', async () => {
      const running = await indexed(total);
      const editor = await open('1-northern-wire.txt');
      await until(() => running.controller.marks.of(editor.document.uri)?.article, 'marks');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('crossread.nextAnnotation');
      const first = editor.selection.active;
      await vscode.commands.executeCommand('crossread.nextAnnotation');
      assert.ok(editor.selection.active.isAfter(first));
      await vscode.commands.executeCommand('crossread.previousAnnotation');
      assert.deepEqual(editor.selection.active, first);
      await vscode.commands.executeCommand('crossread.nextParallel');
      assert.notDeepEqual(editor.selection.active, first);
    });

    it('fills the views', async () => {
      const running = await indexed(total);
      const { articles, claims, entities, speakers } = running.controller.views;
      const rows = await articles.getChildren();
      assert.equal(rows.length, total);
      const item = articles.getTreeItem(rows[0]);
      assert.equal(item.label, 'Northern Wire');
      assert.equal(item.description, 'Ferry runs aground off western Norway, all aboard brought ashore');
      assert.equal(articles.view.description, '6 · about 5 sources');
      const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const solheim = (await entities.getChildren(people)).find((node) => nameOf(node) === 'Ingrid Solheim')!;
      assert.equal(entities.getTreeItem(solheim).label, '4/6 Ingrid Solheim');
      assert.match(String(entities.getTreeItem(solheim).description), /4 quotations$/);
      const inArticles = await entities.getChildren(solheim);
      assert.ok(inArticles.length >= 3);
      const [mention] = await entities.getChildren(inArticles[0]);
      const { command } = entities.getTreeItem(mention);
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      const editor = vscode.window.activeTextEditor!;
      assert.match(editor.document.getText(editor.selection), /Solheim/);
      const groups = await claims.getChildren();
      assert.deepEqual(
        groups.map(({ id }) => id).filter((id) => id !== 'group:onlyHere'),
        ['group:disputed', 'group:shared', 'group:missing'],
      );
      const [toll] = await claims.getChildren(groups[0]);
      assert.equal(labelOf(claims.getTreeItem(toll)), '5/6 214 or 241 people');
      const sides = (await claims.getChildren(toll)).map((node) => claims.getTreeItem(node));
      assert.deepEqual(
        sides.map(({ label, resourceUri }) => [label, resourceUri !== undefined]),
        [
          ['Northern Wire', false],
          ['Harbour Gazette', false],
          ['Coast Today', true],
          ['Lagos Mariner', false],
          ['Atlantic Digest', false],
        ],
      );
      const shared = groups.find(({ id }) => id === 'group:shared')!;
      const agreed = (await claims.getChildren(shared)).map((node) => labelOf(claims.getTreeItem(node)));
      assert.ok(!agreed.some((label) => label.includes('214')), agreed.join(' | '));
      assert.ok((await claims.getChildren(shared)).length >= 5);
      const spoken = await speakers.getChildren();
      assert.ok(spoken.some((node) => speakers.getTreeItem(node).label === 'Ingrid Solheim'));
      const [quoted] = await speakers.getChildren(spoken[0]);
      const quotation = speakers.getTreeItem(quoted);
      assert.equal(quotation.label, 'Northern Wire');
      assert.match(String(quotation.description), /^[“"‘']/);
    });

    it('filters rows', async () => {
      const { articles } = (await indexed(total)).controller.views;
      articles.setFilter('norwegian');
      const some = await articles.getChildren();
      assert.ok(some.length > 0 && some.length < total);
      articles.setFilter('');
      assert.equal((await articles.getChildren()).length, total);
    });

    it('keeps a merge in the folder, and undoes it', async () => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '.crossread/decisions.json');
      const names = async (): Promise<string[]> => {
        const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
        return (await entities.getChildren(people)).map(nameOf);
      };
      const ids = async (name: string): Promise<string> => {
        const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
        const node = (await entities.getChildren(people)).find((each) => nameOf(each) === name)!;
        return node.id.slice('entity:'.length);
      };
      const before = await names();
      const [one, two] = before;
      assert.ok(await controller.decisions.decide({ type: 'merge', id: await ids(two), into: await ids(one) }));
      assert.ok(!(await names()).includes(two));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      const written = JSON.parse(text) as { decisions: { type: string; entity: { name: string } }[] };
      assert.deepEqual(
        written.decisions.map(({ type, entity }) => [type, entity.name]),
        [['merge', two]],
      );
      await vscode.commands.executeCommand('crossread.undoDecision');
      assert.deepEqual(await names(), before);
      assert.deepEqual(
        (JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as { decisions: unknown[] })
          .decisions,
        [],
      );
    });

    it('takes in decisions that come from outside', async () => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const [first] = await entities.getChildren(people);
      const name = nameOf(first);
      const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '.crossread/decisions.json');
      await vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode(
          JSON.stringify({
            crossread: 1,
            decisions: [{ type: 'rename', entity: { name, kind: 'person' }, name: 'Somebody Else' }],
          }),
        ),
      );
      const has = async (wanted: string): Promise<boolean> =>
        (await entities.getChildren((await entities.getChildren()).find(({ id }) => id === 'group:person'))).some(
          (node) => nameOf(node) === wanted,
        );
      await until(async () => ((await has('Somebody Else')) ? true : undefined), 'the new name');
      await vscode.workspace.fs.delete(file);
      await until(async () => ((await has(name)) ? true : undefined), 'the old name');
    });

    it('writes over nothing that another window has just written', async () => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '.crossread/decisions.json');
      const people = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const [one, two, three] = (await entities.getChildren(people)).map(({ id }) => id.slice('entity:'.length));
      const read = async (): Promise<{ type: string; name?: string }[]> => {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        return (JSON.parse(text) as { decisions: { type: string; name?: string }[] }).decisions;
      };
      /** What another window decides: it is written at once, as its own writing is. */
      const theirs = async (name: string): Promise<void> => {
        const decisions = [...(await read()), { type: 'rename', entity: { name: 'Nobody', kind: 'person' }, name }];
        const next = file.with({ path: `${file.path}.theirs` });
        await vscode.workspace.fs.writeFile(
          next,
          new TextEncoder().encode(JSON.stringify({ crossread: 1, decisions })),
        );
        await vscode.workspace.fs.rename(next, file, { overwrite: true });
      };
      assert.ok(await controller.decisions.decide({ type: 'rename', id: one, name: 'Ours 1' }));
      await theirs('Theirs 1');
      assert.ok(await controller.decisions.decide({ type: 'rename', id: two, name: 'Ours 2' }));
      await theirs('Theirs 2');
      assert.ok(await controller.decisions.decide({ type: 'rename', id: three, name: 'Ours 3' }));
      assert.deepEqual(
        (await read()).map(({ name }) => name),
        ['Ours 1', 'Theirs 1', 'Ours 2', 'Theirs 2', 'Ours 3'],
      );
      for (let i = 0; i < 5; i++) assert.ok(await controller.decisions.undo());
      assert.deepEqual(await read(), []);
      const names = (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(file, '..'))).map(([name]) => name);
      assert.deepEqual(
        names.filter((name) => name !== 'notes'),
        ['decisions.json'],
        'nothing is left beside it',
      );
      await vscode.workspace.fs.delete(file);
    });

    it('dims what is called boilerplate, until that is undone', async () => {
      const running = await indexed(total);
      const editor = await open('1-northern-wire.txt');
      const marks = (): number => running.controller.marks.of(editor.document.uri)?.marks.boilerplate.length ?? 0;
      await until(() => running.controller.marks.of(editor.document.uri)?.article, 'marks');
      const before = marks();
      const start = positionOf(editor.document, 'Eleven passengers').translate(0, -1);
      editor.selection = new vscode.Selection(start, start.translate(0, 40));
      await vscode.commands.executeCommand('crossread.markBoilerplate');
      await until(() => marks() > before, 'the dimmed words');
      await vscode.commands.executeCommand('crossread.undoDecision');
      await until(() => marks() === before, 'the words as they were');
    });

    it('has decisions go along when their article is renamed', async () => {
      const running = await indexed(total);
      const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, '.crossread/decisions.json');
      const paths = async (): Promise<string> => {
        const bytes = await vscode.workspace.fs.readFile(file).then(undefined, () => undefined);
        const text = bytes ? new TextDecoder().decode(bytes) : '{"decisions":[]}';
        return (JSON.parse(text) as { decisions: { passage: { path: string } }[] }).decisions
          .map(({ passage }) => passage.path)
          .join();
      };
      const rename = async (from: string, to: string): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(vscode.Uri.joinPath(file, '../..', from), vscode.Uri.joinPath(file, '../..', to));
        assert.ok(await vscode.workspace.applyEdit(edit));
      };
      const editor = await open('6-lagos-mariner.txt');
      const start = editor.document.positionAt(0);
      editor.selection = new vscode.Selection(start, editor.document.lineAt(0).range.end);
      await vscode.commands.executeCommand('crossread.markBoilerplate');
      await until(async () => (await paths()) === '6-lagos-mariner.txt', 'the decision');
      await rename('6-lagos-mariner.txt', 'lagos #6.txt');
      await until(async () => (await paths()) === 'lagos #6.txt', 'the new name');
      const renamed = await open('lagos #6.txt');
      // The headline begins at the first character.
      const dimmed = (): readonly number[] =>
        running.controller.marks.of(renamed.document.uri)?.marks.boilerplate.slice(0, 2) ?? [];
      await until(() => dimmed().join() === '0,0', 'the headline to be dimmed under the new name');
      await rename('lagos #6.txt', '6-lagos-mariner.txt');
      await until(async () => (await paths()) === '6-lagos-mariner.txt', 'the old name');
      await vscode.commands.executeCommand('crossread.undoDecision');
      await until(async () => (await paths()) === '', 'no decision');
      await indexed(total);
    });

    it('reports what differs as problems with quick fixes', async () => {
      await indexed(total);
      const editor = await open('3-coast-today.txt');
      const problem = await until(
        () =>
          vscode.languages
            .getDiagnostics(editor.document.uri)
            .find(({ source, message }) => source === 'Crossread' && message.includes('241')),
        'the problem',
      );
      assert.ok((problem.relatedInformation?.length ?? 0) > 0);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        problem.range,
      );
      const titles = actions.map(({ title }) => title);
      assert.ok(titles.includes('Compare wordings') && titles.includes('Not comparable'), titles.join(', '));
      const { command } = actions.find(({ title }) => title === 'Compare wordings')!;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      await until(
        () =>
          vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff ? true : undefined,
        'the difference',
      );
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('has one lens above the headline, and hints when they are wanted', async () => {
      await indexed(total);
      const { document } = await open('3-coast-today.txt');
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      const own = lenses.filter(({ command }) => command?.command === 'crossread.showClaims');
      assert.equal(own.length, 1);
      assert.match(own[0].command!.title, /^≠ [1-9]\d* · [1-9]\d* shared claims? not found here$/);
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const wire = (await open('1-northern-wire.txt')).document;
      const hintsOf = async (kind?: vscode.InlayHintKind): Promise<vscode.InlayHint[]> =>
        (
          await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', wire.uri, all)
        ).filter((hint) => hint.kind === kind);
      assert.deepEqual(await hintsOf(vscode.InlayHintKind.Parameter), []);
      const told = await until(async () => {
        const labels = (await hintsOf()).map(({ label }) =>
          (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim(),
        );
        return labels.length > 0 ? labels : undefined;
      }, 'hints of what differs');
      assert.ok(told.includes('≠ Coast Today: 241'), told.join('; '));
      await vscode.workspace
        .getConfiguration('crossread')
        .update('hints.speakers', true, vscode.ConfigurationTarget.Global);
      await until(async () => ((await hintsOf(vscode.InlayHintKind.Parameter)).length > 0 ? true : undefined), 'hints');
      await vscode.workspace
        .getConfiguration('crossread')
        .update('hints.speakers', undefined, vscode.ConfigurationTarget.Global);
    });

    it('opens the coverage matrix, and the same as text', async () => {
      await indexed(total);
      await open('1-northern-wire.txt');
      await vscode.commands.executeCommand('crossread.showMatrix');
      await until(
        () =>
          vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview ? true : undefined,
        'the matrix',
      );
      await open('1-northern-wire.txt');
      await vscode.commands.executeCommand('crossread.showMatrixAsText');
      const text = await until(
        () =>
          vscode.window.activeTextEditor?.document.uri.scheme === 'crossread'
            ? vscode.window.activeTextEditor.document.getText()
            : undefined,
        'the text',
      );
      assert.match(text, /\| Claim \| Sources \|/);
      assert.match(text, /● same words/);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('follows edits', async () => {
      const running = await indexed(total);
      const editor = await open('3-coast-today.txt');
      const before = await until(() => running.controller.marks.of(editor.document.uri), 'marks');
      const position = positionOf(editor.document, 'Eleven passengers');
      await editor.edit((edit) =>
        edit.insert(position.translate(0, -1), '“We saw the lights go out,” said Anna Berg. '),
      );
      const after = await until(() => {
        const result = running.controller.marks.of(editor.document.uri);
        return result &&
          result.version === editor.document.version &&
          result.marks.quotation.length > before.marks.quotation.length
          ? result
          : undefined;
      }, 'marks of the new version');
      assert.equal(after.version, editor.document.version);
      await vscode.commands.executeCommand('undo');
    });

    it('toggles marks by kind', async () => {
      const config = (): boolean => vscode.workspace.getConfiguration('crossread.marks').get('figures', true);
      const before = config();
      await vscode.commands.executeCommand('crossread.toggle.figures');
      assert.equal(config(), !before);
      await vscode.commands.executeCommand('crossread.toggle.figures');
      assert.equal(config(), before);
    });

    it('toggles a setting where it rules', async () => {
      const settings = () => vscode.workspace.getConfiguration('crossread.marks');
      const user = settings().inspect('figures')?.globalValue;
      await settings().update('figures', false, vscode.ConfigurationTarget.Workspace);
      try {
        await vscode.commands.executeCommand('crossread.toggle.figures');
        const { workspaceValue, globalValue } = settings().inspect('figures') ?? {};
        assert.deepEqual([workspaceValue, globalValue], [true, user]);
      } finally {
        await settings().update('figures', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('wraps articles at the width of the window', () => {
      assert.equal(vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' }).get('wordWrap'), 'on');
    });

    it('puts no box around the quotation marks of articles', () => {
      for (const languageId of ['plaintext', 'markdown'])
        assert.equal(
          vscode.workspace.getConfiguration('editor.unicodeHighlight', { languageId }).get('nonBasicASCII'),
          false,
          languageId,
        );
    });

    it('notices files that come, change, are renamed and go', async () => {
      const running = await indexed(total);
      const text =
        'Tug on its way to reef\n\nThe Havtind struck a reef near the island of Kinn at about 10:40 p.m. after losing power in heavy seas, the coastguard said. A tug left Bergen at noon.\n';
      await write('7-late.txt', text);
      await indexed(total + 1);
      const { document } = await open('1-northern-wire.txt');
      const carriers = async (): Promise<string[]> => {
        const rows = await running.controller.parallelsAt(document, positionOf(document, 'struck a reef near'));
        return (rows ?? []).map((row) => row.uri.split('/').pop()!).sort();
      };
      await until(async () => (await carriers()).includes('7-late.txt'), 'the new file among the parallels');
      await write(
        '7-late.txt',
        'Tug on its way to reef\n\nA tug left the harbour at noon and will reach the reef tomorrow.\n',
      );
      await until(async () => !(await carriers()).includes('7-late.txt'), 'the change');
      await vscode.workspace.fs.rename(file('7-late.txt'), file('8-renamed.txt'));
      await until(async () => {
        const rows = await running.controller.articleRows();
        return (
          rows.some((row) => row.uri.endsWith('8-renamed.txt')) && !rows.some((row) => row.uri.endsWith('7-late.txt'))
        );
      }, 'the rename');
      await vscode.workspace.fs.delete(file('8-renamed.txt'));
      await indexed(total);
    });

    it('names what it skips, and works on', async () => {
      const running = await indexed(total);
      await vscode.workspace.fs.writeFile(file('bad.txt'), new Uint8Array([1, 2, 0, 3, 0, 0, 5]));
      await write('empty.txt', '');
      await write('huge.txt', 'word '.repeat(500_000));
      const status = await until(
        () =>
          running.controller.status && running.controller.status.skipped.all === 3
            ? running.controller.status
            : undefined,
        'three skipped files',
      );
      const skipped = await running.controller.skippedFiles(9);
      assert.deepEqual(skipped.map(({ reason }) => reason).sort(), ['binary', 'empty', 'larger than 2.0 MB']);
      assert.equal(status.done, total);
      for (const name of ['bad.txt', 'empty.txt', 'huge.txt']) await vscode.workspace.fs.delete(file(name));
      await until(() => running.controller.status?.skipped.all === 0, 'the notice to go');
    });

    it('turns no article text into commands, HTML or icons', async () => {
      const sentence =
        '“A [quote](command:evil?%5B1%5D) with <img src=x onerror=alert(1)> and `code`, we think,” said **Mallory** $(gear) in court.';
      await write('evil1.txt', `Evil text one\n\n${sentence}\n`);
      await write('evil2.txt', `Evil text two\n\n${sentence}\n`);
      await indexed(total + 2);
      const { document } = await open('evil1.txt');
      const { text } = await hoverText(document.uri, positionOf(document, 'quote]'));
      assert.match(text, /2 of 8 articles/);
      for (const link of text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(link[1], /^command:crossread\./);
      assert.ok(!/<img/i.test(text));
      await vscode.workspace.fs.delete(file('evil1.txt'));
      await vscode.workspace.fs.delete(file('evil2.txt'));
      await indexed(total);
    });

    it('answers assistants of the editor, and tells them what they ask wrongly', async () => {
      await indexed(total);
      const ask = async (tool: string, input: object): Promise<Record<string, unknown>> => {
        const { token } = new vscode.CancellationTokenSource();
        const result = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined }, token);
        const [part] = result.content as vscode.LanguageModelTextPart[];
        return JSON.parse(part.value) as Record<string, unknown>;
      };
      const offered = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('crossread_'));
      assert.deepEqual(offered.sort(), assistantTools.map(({ name }) => name).sort());
      const articles = await ask('crossread_articles', {});
      assert.equal(articles.articles, total);
      const files = (articles.rows as { file: string }[]).map(({ file: name }) => name);
      assert.ok(files.includes('1-northern-wire.txt'), files.join(', '));
      const checked = await ask('crossread_check', {
        words: 'We have no reason to believe that the safety rules were ignored by the crew',
        source: '1-northern-wire.txt',
      });
      assert.equal((checked.rows as { verdict: string }[])[0].verdict, 'changed');
      assert.match(JSON.stringify(checked.rows), /"file":"1-northern-wire\.txt","line":9/);
      const differences = await ask('crossread_differences', {});
      assert.match(JSON.stringify(differences.rows), /214 or 241/);
      const compared = await ask('crossread_compare', { file: '1-northern-wire.txt', other: '3-coast-today.txt' });
      assert.match(JSON.stringify(compared.rows), /214 or 241/);
      assert.match(String((await ask('crossread_brief', { file: '/etc/passwd' })).error), /no article of the folder/);
    });

    it('opens all articles in a grid', async () => {
      await indexed(total);
      await vscode.commands.executeCommand('crossread.openAll');
      await until(() => vscode.window.visibleTextEditors.length === total, 'six editors');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.commands.executeCommand('vscode.setEditorLayout', { orientation: 0, groups: [{}] });
    });

    it('starts again after a stop', async () => {
      const running = await indexed(total);
      await vscode.commands.executeCommand('crossread.restart');
      await indexed(total);
      assert.equal(running.controller.state, 'running');
    });
  });
}
