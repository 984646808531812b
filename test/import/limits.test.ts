import assert from 'node:assert/strict';
import { unpack } from '../../src/import/archive';
import { decodePage, decodeText } from '../../src/import/encodings';
import { Refused } from '../../src/import/imported';
import { importFile } from '../../src/import/importFile';
import { kindOf } from '../../src/import/kinds';
import { checkNesting } from '../../src/import/nesting';
import { latin1, makeZip, onlyDocument, refusalOf, utf8 } from './files';

const refusalIn = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

describe('nesting', () => {
  for (const [what, markup, refusal] of [
    ['as deep as is allowed', '<div>'.repeat(500), undefined],
    ['one deeper', '<div>'.repeat(501), 'nested'],
    ['closed again and again', '<div></div>'.repeat(2000), undefined],
    ['of elements without ends', '<br><img src="a"><hr>'.repeat(2000), undefined],
    ['of elements whose ends are left out', '<p>a<tr><td>b<li>c'.repeat(300), undefined],
    ['of cells', '<td>a'.repeat(2000), undefined],
    ['of heads of tables before their feet', '<thead><tfoot></tfoot>'.repeat(2000), undefined],
    ['of brackets around readings', '<rp>('.repeat(2000), undefined],
    ['of paragraphs in a list, all left open', '<li><p>a'.repeat(700), undefined],
    ['of so many of them that no tree can be made', '<li><p>a'.repeat(800), 'nested'],
    ['of paragraphs that end each other', '<p>a<div>b</div>'.repeat(5000), undefined],
    ['of elements that a page cannot close so', '<div/>'.repeat(501), 'nested'],
    ['of values with a slash at their end', '<a href=b/>'.repeat(501), 'nested'],
    ['of drawings that close themselves', `<svg>${'<path/>'.repeat(2000)}</svg>`, undefined],
    ['of formulas that close themselves', `<math>${'<mi/>'.repeat(2000)}</math>`, undefined],
    ['after a drawing', `<svg></svg>${'<div/>'.repeat(501)}`, 'nested'],
    ['of two of which one ends', '<div><div></div>'.repeat(501), 'nested'],
    ['after an end that ends nothing', '<div></b>'.repeat(501), 'nested'],
    ['after a comment of no length', `<!-->${'<div>'.repeat(501)}`, 'nested'],
    ['after a value that looks like a comment', `<b title="> <!-- ">a</b>${'<div>'.repeat(501)}`, 'nested'],
    ['after a value that looks like a script', `<b title='<script>'>a</b>${'<div>'.repeat(501)}`, 'nested'],
    ['after a title that closes itself', `<title/>${'<div>'.repeat(501)}`, 'nested'],
    ['in values', `<b title="${'<div>'.repeat(2000)}">a</b>`, undefined],
    ['after data', `<![CDATA[ <!-- ]]>${'<div>'.repeat(501)}`, 'nested'],
    ['in comments', `<!-- ${'<div>'.repeat(2000)} -->`, undefined],
    ['in scripts, whatever stands there', `<script>if (a </b) '${'<div>'.repeat(2000)}'</script>`, undefined],
    ['in scripts that hold the end of another', `<script></scripts>${'<div>'.repeat(2000)}</script>`, undefined],
    ['after scripts that end in capitals', `<script></SCRIPT>${'<div>'.repeat(501)}`, 'nested'],
    ['after scripts', `<script></script>${'<div>'.repeat(2000)}`, 'nested'],
    ['after a title that is not closed', `<title>${'<div>'.repeat(2000)}`, undefined],
    ['of what is no element', '< 5 <= <3 '.repeat(2000), undefined],
  ] as const)
    it(what, () => {
      assert.equal(
        refusalIn(() => checkNesting(markup)),
        refusal,
      );
    });
});

describe('nesting of XML', () => {
  for (const [what, markup, refusal] of [
    ['of elements that close themselves', '<x/>'.repeat(2000), undefined],
    ['of elements that a page would end', '<p>'.repeat(501), 'nested'],
    ['of elements that have no end in a page', '<br>'.repeat(501), 'nested'],
    ['of elements that are text in a page', `<title>${'<a>'.repeat(501)}`, 'nested'],
    ['of names that differ in case', '<a></A>'.repeat(501), 'nested'],
  ] as const)
    it(what, () => {
      assert.equal(
        refusalIn(() => checkNesting(markup, 'xml')),
        refusal,
      );
    });
});

describe('archives', () => {
  it('give the parts that are wanted and the names of all', () => {
    const { parts, names } = unpack(makeZip({ 'a.xml': 'A', 'b.png': 'B' }, ['b.png']), (name) =>
      name.endsWith('.xml'),
    );
    assert.deepEqual(
      [...parts].map(([name, part]) => [name, new TextDecoder().decode(part)]),
      [['a.xml', 'A']],
    );
    assert.deepEqual([...names], ['a.xml', 'b.png']);
  });

  it('of too many parts, and broken ones, are refused', () => {
    const many = makeZip(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, ''])));
    assert.equal(
      refusalIn(() => unpack(many, () => false)),
      'tooManyParts',
    );
    assert.equal(
      refusalIn(() => unpack(latin1('PK\x03\x04'), () => true)),
      'broken',
    );
    assert.equal(
      refusalIn(() => unpack(utf8('no archive'), () => true)),
      'broken',
    );
  });

  it('whose parts lie about their size are counted as they unpack', () => {
    const zip = makeZip({ 'a.xml': new Uint8Array(101_000_000) });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    // The size that the part declares is 10.
    view.setUint32(22, 10, true);
    assert.equal(
      refusalIn(() => unpack(zip, () => true)),
      'unpacksTooLarge',
    );
  });
});

describe('kinds of files', () => {
  for (const [name, bytes, kind] of [
    ['a.docx', latin1('{\\rtf1'), 'rtf'],
    ['a.txt', latin1('%PDF-1.4'), 'pdf'],
    ['a.docx', latin1('\xd0\xcf\x11\xe0'), 'ole'],
    ['a.bin', makeZip({ mimetype: 'application/epub+zip' }, ['mimetype']), 'epub'],
    ['a.zip', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }, ['mimetype']), 'odt'],
    ['a.docx', makeZip({ 'a.xml': '' }), 'docx'],
    ['a.csv', makeZip({ 'a.xml': '' }), undefined],
    ['a.doc', utf8('plain'), undefined],
    ['a.txt', utf8('\uFEFF <!DOCTYPE html><html>'), 'page'],
    ['a.txt', utf8('An article.'), undefined],
    ['A.HTM', utf8('x'), 'page'],
    ['a.JSONL', utf8('{}'), 'jsonLines'],
    ['a', utf8('x'), undefined],
  ] as const)
    it(`${name} that begins ${JSON.stringify(new TextDecoder().decode(bytes).slice(0, 12))} is ${kind ?? 'none'}`, () => {
      assert.equal(kindOf(name, bytes), kind);
    });

  it('are refused where they are empty, too large or unknown', async () => {
    assert.equal(refusalOf(await importFile('a.html', new Uint8Array(0))), 'empty');
    assert.equal(refusalOf(await importFile('a.html', new Uint8Array(100_000_001))), 'tooLarge');
    assert.equal(refusalOf(await importFile('a.exe', utf8('x'))), 'unknownKind');
  });
});

describe('encodings', () => {
  const wide = (text: string, isBig = false): Uint8Array =>
    Uint8Array.from(
      [...`\uFEFF${text}`].flatMap((unit) => {
        const code = unit.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  it('go by the mark, else UTF-8, else one byte a letter', () => {
    assert.equal(decodeText(wide('é—')), 'é—');
    assert.equal(decodeText(wide('é—', true)), 'é—');
    assert.equal(decodeText(utf8('é—')), 'é—');
    assert.equal(decodeText(latin1('caf\xe9 \x96 \x93so\x94')), 'café – “so”');
    assert.equal(decodeText(latin1('can\xd5t and won\xd5t')), 'can’t and won’t');
  });

  it('of pages go by what they say where they are no UTF-8', () => {
    assert.match(decodePage(latin1('<meta charset="iso-8859-2">\xe8')), /č$/);
    assert.match(
      decodePage(latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcf')),
      /П$/,
    );
    assert.match(decodePage(utf8('<meta charset="iso-8859-2">č')), /č$/);
    assert.match(decodePage(wide('<html>č')), /č$/);
  });

  it('of tables may be wide', async () => {
    assert.equal(onlyDocument(await importFile('a.csv', wide('title;text\nCafé;Es ist zu.\n'))).source.title, 'Café');
  });
});
