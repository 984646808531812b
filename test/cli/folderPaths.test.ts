import assert from 'node:assert/strict';
import path from 'node:path';
import { commonFolder, isWithin, shownPath } from '../../src/cli/folderPaths';

const { posix, win32 } = path;

describe('paths of a folder', () => {
  const within: readonly (readonly [system: path.PlatformPath, folder: string, file: string, is: boolean])[] = [
    [posix, '/news', '/news/a.txt', true],
    [posix, '/news', '/news', true],
    [posix, '/news', '/newsroom/a.txt', false],
    [posix, '/news', '/a.txt', false],
    [posix, '/news', '/news/..a.txt', true],
    [posix, '/news', '/news/../a.txt', false],
    [posix, '/', '/a.txt', true],
    // On Windows names differ by more than case, whatever separates them.
    [win32, 'C:\\news', 'c:\\NEWS\\a.txt', true],
    [win32, 'C:\\news', 'C:/news/deep/a.txt', true],
    [win32, 'C:\\news', 'C:\\news\\..\\a.txt', false],
    [win32, 'C:\\news', 'C:/news\\../a.txt', false],
    [win32, 'C:\\news', 'C:\\news\\..a.txt', true],
    [win32, 'C:\\', 'C:\\a.txt', true],
    // Other drives and servers.
    [win32, 'C:\\news', 'D:\\news\\a.txt', false],
    [win32, 'C:\\news', '\\\\server\\share\\a.txt', false],
    [win32, '\\\\server\\share', '\\\\server\\share\\a.txt', true],
    [win32, '\\\\server\\share', '\\\\SERVER\\share\\a.txt', true],
    [win32, '\\\\server\\share', '\\\\server\\other\\a.txt', false],
    [win32, '\\\\server\\share', '\\\\other\\share\\a.txt', false],
    [win32, '\\\\server\\share', 'C:\\a.txt', false],
    [win32, 'C:\\news', '\\\\?\\C:\\other\\a.txt', false],
    [win32, 'C:\\news', '\\\\.\\NUL', false],
  ];
  for (const [system, folder, file, is] of within)
    it(`${file} is ${is ? '' : 'not '}in ${folder}`, () => assert.equal(isWithin(folder, file, system), is));

  it('of hundreds of folders are told like any other', () => {
    const deep = `C:\\news${'\\deeper'.repeat(5000)}\\a.txt`;
    assert.equal(isWithin('C:\\news', deep, win32), true);
    assert.equal(isWithin('C:\\news', `${deep}${'\\..'.repeat(5002)}\\a.txt`, win32), false);
  });

  const common: readonly (readonly [system: path.PlatformPath, folders: readonly string[], wanted: string])[] = [
    [posix, ['/news/a', '/news/b'], '/news'],
    [posix, ['/news/a', '/newsroom/b'], '/'],
    [posix, ['/news', '/news/a/b'], '/news'],
    [posix, ['/news'], '/news'],
    [win32, ['C:\\news\\a', 'C:\\news\\b'], 'C:\\news'],
    [win32, ['C:\\news\\a', 'c:\\News\\b'], 'C:\\news'],
    // `C:` alone would be the folder that the process has on that drive.
    [win32, ['C:\\', 'C:\\news'], 'C:\\'],
    [win32, ['C:\\news', 'C:\\other'], 'C:\\'],
    [win32, ['C:\\news', 'D:\\news'], 'C:\\'],
    [win32, ['\\\\server\\share\\a', '\\\\server\\share\\b'], '\\\\server\\share\\'],
    [win32, ['\\\\server\\share\\a', '\\\\other\\share\\a'], '\\\\server\\share\\'],
  ];
  for (const [system, folders, wanted] of common)
    it(`${folders.join(' and ')} lie in ${wanted}`, () => assert.equal(commonFolder(folders, system), wanted));

  it('are shown from the ancestor, with slashes', () => {
    assert.equal(shownPath('/news', '/news/a/b.txt', posix), 'a/b.txt');
    assert.equal(shownPath('/news/a.txt', '/news/a.txt', posix), 'a.txt');
    assert.equal(shownPath('C:\\', 'C:\\news\\a.txt', win32), 'news/a.txt');
    assert.equal(shownPath('C:\\', 'D:\\news\\a.txt', win32), 'D:/news/a.txt');
    assert.equal(shownPath('\\\\server\\share\\', '\\\\server\\share\\a\\b.txt', win32), 'a/b.txt');
  });
});
