import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { EntityRow } from '../../src/protocol/entities';
import { hoverText, indexed, labelOf, open, positionOf, until, write } from './help';

/** Words that are a link that runs a command, a picture and a turn of direction wherever they are not text. */
const hostile = '[x](command:workbench.action.closeWindow) $(gear) \u202e<b>';

/** The sample under attack: hostile decisions, another window, a server that is killed. */
export function suite(): void {
  describe('a folder under attack', () => {
    const total = 6;
    const folder = (): string => vscode.workspace.workspaceFolders![0].uri.fsPath;
    const decisionsFile = (): string => path.join(folder(), '.crossread/decisions.json');
    const people = async (): Promise<EntityRow[]> => {
      const { controller } = await indexed(total);
      const { entities } = controller.views;
      const group = (await entities.getChildren()).find(({ id }) => id === 'group:person');
      return group ? (await entities.getChildren(group)).map(({ row }) => row as EntityRow) : [];
    };
    const namesIn = (text: string): string[] =>
      (JSON.parse(text) as { decisions: { name?: string; entity?: { name: string } }[] }).decisions.map(
        ({ name, entity }) => name ?? entity?.name ?? '',
      );

    it('shows the name of a hostile decision as text, in messages, rows and hovers', async () => {
      const { controller } = await indexed(total);
      const [first] = await people();
      const entity = { name: first.name, kind: first.kind };
      fs.mkdirSync(path.dirname(decisionsFile()), { recursive: true });
      fs.writeFileSync(
        decisionsFile(),
        JSON.stringify({ crossread: 1, decisions: [{ type: 'rename', entity, name: hostile }] }),
      );
      const renamed = await until(
        async () => (await people()).find(({ name }) => name.includes('closeWindow')),
        'the name',
      );
      const { entities } = controller.views;
      const group = (await entities.getChildren()).find(({ id }) => id === 'group:person')!;
      const labels = (await entities.getChildren(group)).map((node) => labelOf(entities.getTreeItem(node)));
      assert.ok(labels.some((label) => label.includes('closeWindow')));
      for (const label of labels) assert.doesNotMatch(label, /\u202e/);
      const shown = { brief: [] as string[], message: [] as string[] };
      const noteIn =
        (list: string[]) =>
        (text: string): Promise<undefined> => {
          list.push(text);
          return Promise.resolve(undefined);
        };
      const { setStatusBarMessage, showWarningMessage, showInformationMessage } = vscode.window;
      Object.assign(vscode.window, {
        setStatusBarMessage: noteIn(shown.brief),
        showWarningMessage: noteIn(shown.message),
        showInformationMessage: noteIn(shown.message),
      });
      try {
        assert.ok(await controller.decisions.decide({ type: 'rename', id: renamed.id, name: `${hostile} again` }));
        assert.ok(await controller.decisions.undo());
        // That of the file.
        assert.ok(await controller.decisions.undo());
      } finally {
        Object.assign(vscode.window, { setStatusBarMessage, showWarningMessage, showInformationMessage });
      }
      assert.equal(shown.brief.filter((text) => text.includes('closeWindow')).length, 3, JSON.stringify(shown));
      for (const text of shown.brief) assert.doesNotMatch(text, /(?<!\\)\$\(|\u202e/, 'a picture or a turn');
      assert.equal(shown.message.length, 0, JSON.stringify(shown));
      await until(async () => (await people()).every(({ name }) => !name.includes('closeWindow')), 'the old name');
    });

    it('writes nothing over what somebody wrote since the file was read', async () => {
      const { controller } = await indexed(total);
      const [{ id }] = await people();
      const request = controller.request.bind(controller);
      const wanted: string[] = [];
      // Whatever is drafted, another program has written by the time it comes.
      Object.assign(controller, {
        request: async (...given: Parameters<typeof request>): Promise<unknown> => {
          const answer: unknown = await request(...given);
          if (given[0].method !== 'crossread/decide' || wanted.length >= 3) return answer;
          const held = fs.existsSync(decisionsFile()) ? fs.readFileSync(decisionsFile(), 'utf8') : '{"decisions":[]}';
          const { decisions } = JSON.parse(held) as { decisions: unknown[] };
          const name = `Between ${wanted.length}`;
          wanted.push(name);
          const added = { type: 'rename', entity: { name: 'Nobody', kind: 'person' }, name };
          fs.mkdirSync(path.dirname(decisionsFile()), { recursive: true });
          fs.writeFileSync(decisionsFile(), JSON.stringify({ decisions: [...decisions, added] }));
          return answer;
        },
      });
      try {
        assert.ok(await controller.decisions.decide({ type: 'rename', id, name: 'Own' }));
      } finally {
        Reflect.deleteProperty(controller, 'request');
      }
      assert.equal(wanted.length, 3);
      assert.deepEqual(namesIn(fs.readFileSync(decisionsFile(), 'utf8')), [...wanted, 'Own']);
      fs.rmSync(path.dirname(decisionsFile()), { recursive: true });
      await until(async () => (await people()).every(({ name }) => name !== 'Own'), 'the old name');
    });

    it('loses no decision of two windows that write at once', async function () {
      this.timeout(180_000);
      const { controller } = await indexed(total);
      const other = spawn(process.execPath, [path.join(__dirname, 'window.js'), folder(), 'Other', '60'], {
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      });
      const said: string[] = [];
      other.stdout.on('data', (part: Buffer) => said.push(...part.toString().split('\n')));
      const wanted: string[] = [];
      const [{ id }] = await people();
      await until(() => said.some((line) => line.startsWith('Other')), 'the other window', 30);
      for (let round = 0; round < 40; round++)
        if (await controller.decisions.decide({ type: 'rename', id, name: `Own ${round}` }))
          wanted.push(`Own ${round}`);
      await until(() => said.includes('done'), 'the other window', 90);
      assert.equal(wanted.length, 40);
      wanted.push(...Array.from({ length: 60 }, (_, index) => `Other ${index}`));
      // What one wrote over another's is written again once the file has told of it.
      const held = (): string[] => namesIn(fs.readFileSync(decisionsFile(), 'utf8'));
      // One of an earlier test may stand beside them: a file that was deleted right after a decision is written again.
      const missing = (): string[] => wanted.filter((name) => !held().includes(name));
      await until(() => missing().length === 0, `100 decisions, ${missing().join()} are not there`, 30);
      other.stdin.end();
      await until(() => other.exitCode !== null, 'the end of the other window', 30);
      fs.rmSync(path.dirname(decisionsFile()), { recursive: true });
    });

    it('goes on when its server is killed while it reads', async function () {
      if (process.platform === 'win32') this.skip();
      this.timeout(120_000);
      const { controller } = await indexed(total);
      const before = serverOf(process.pid);
      assert.equal(before.length, 1, 'one server');
      const more = 80;
      const [sample] = await vscode.workspace.findFiles('1-northern-wire.txt');
      const text = fs.readFileSync(sample.fsPath, 'utf8');
      for (let i = 0; i < more; i++) await write(`more-${i}.txt`, `${text}\nA note of its own, number ${i}.\n`);
      await until(() => (controller.status?.total ?? 0) > total, 'files that are read');
      process.kill(before[0], 'SIGKILL');
      await until(() => serverOf(process.pid).some((pid) => pid !== before[0]), 'another server', 60);
      await until(
        () => controller.status?.done === total + more && controller.status.total === total + more,
        'all files',
        60,
      );
      for (let i = 0; i < more; i++) fs.rmSync(path.join(folder(), `more-${i}.txt`));
      await until(() => controller.status?.total === total && controller.status.done === total, 'the sample', 60);
      const { document } = await open('1-northern-wire.txt');
      assert.match((await hoverText(document.uri, positionOf(document, 'no reason'))).text, /4 of 6 articles/);
    });
  });
}

/** Processes of our server under another process, at any depth: the host may start it by a process of its own. */
function serverOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] }] : [];
  });
  const isBelow = (pid: number): boolean => {
    const process = all.find((each) => each.pid === pid);
    return process !== undefined && (process.parent === parent || isBelow(process.parent));
  };
  return all.filter(({ pid, command }) => /dist[/\\]server\.js/.test(command) && isBelow(pid)).map(({ pid }) => pid);
}
