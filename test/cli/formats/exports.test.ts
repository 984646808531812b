import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import Papa from 'papaparse';
import type { AnnotationDocument } from '../../../src/cli/annotationDocument';
import { documentOf } from '../../../src/cli/document';
import { toBrat } from '../../../src/cli/formats/brat';
import { fileNameOf } from '../../../src/cli/formats/coded';
import { toRefi } from '../../../src/cli/formats/refi';
import { tableNames, toTable, type TableName } from '../../../src/cli/formats/tables';
import { toTei } from '../../../src/cli/formats/tei';
import { toW3c } from '../../../src/cli/formats/w3c';
import { Corpus } from '../../../src/corpus/corpus';
import { flood, hostile } from '../../fixtures/articles';
import { clipped, exported } from '../../fixtures/files';
import { tagger } from '../../fixtures/tagger';

/** Characters of two code units, line ends of two, markup, several articles in a file, a quotation over paragraphs. */
const texts: Readonly<Record<string, string>> = {
  'news/echo 1.txt': flood.echo.replace('after flood', '😀 after flood').replace(/\n/g, '\r\n'),
  'news/herald.txt': `😀 ${flood.herald}`,
  'news/post.txt': `${flood.post}\n“We stay,” said Hanna Reyl. “We stay here.\n\n“And we 😀 work on,” she added.\n`,
  'news/hostile.md': hostile,
  'news/export.txt': exported,
  'news/clipped.md': clipped,
};

/** What is asked of a document or element of XML. */
interface Xml {
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<Xml>;
  querySelector(selector: string): Xml | null;
  getAttribute(name: string): string | null;
}

const parseXml = (text: string): Xml => new DOMParser().parseFromString(text, 'text/xml') as unknown as Xml;

describe('exports for other programs', () => {
  let corpus: Corpus;
  let document: AnnotationDocument;
  before(() => {
    corpus = new Corpus(tagger);
    for (const [name, text] of Object.entries(texts)) corpus.read(name, text);
    document = documentOf(corpus, [], 0.75);
  });
  const files = new Map(Object.entries(texts));
  const codePoints = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('');
  const unix = (text: string): string => text.replace(/\r\n/g, '\n');

  describe('Web Annotations', () => {
    interface Target {
      readonly source: string;
      readonly selector: readonly [
        { readonly type: string; readonly start: number; readonly end: number },
        { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      ];
    }
    interface Item {
      readonly id: string;
      readonly type: string;
      readonly motivation: string;
      readonly target: Target | readonly Target[];
    }
    const targetsOf = (target: Item['target']): readonly Target[] => ('source' in target ? [target] : target);
    const items = (): readonly Item[] => (JSON.parse(toW3c(document, corpus, files)) as { items: Item[] }).items;

    it('have places in code points that hold the exact words, with both selectors', () => {
      let seen = 0;
      for (const { target } of items())
        for (const { source, selector } of targetsOf(target)) {
          const [position, quote] = selector;
          assert.deepEqual([position.type, quote.type], ['TextPositionSelector', 'TextQuoteSelector']);
          const text = unix(texts[decodeURIComponent(source)]);
          assert.equal(codePoints(text, position.start, position.end), quote.exact);
          assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
          seen++;
        }
      assert.ok(seen > 60);
    });

    it('keep to the rules of the model', () => {
      const page = JSON.parse(toW3c(document, corpus, files)) as Record<string, unknown>;
      assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
      assert.equal(page.type, 'AnnotationPage');
      const ids = items().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, type, motivation, target } of items()) {
        assert.match(id, /^urn:crossread:\d+$/);
        assert.equal(type, 'Annotation');
        assert.ok(['describing', 'identifying', 'linking'].includes(motivation));
        for (const { source } of targetsOf(target)) assert.doesNotMatch(source, /[\s<>"{}|\\^`]/);
      }
    });
  });

  describe('tables', () => {
    const read = (name: TableName): Record<string, string>[] => {
      const { data, errors } = Papa.parse<Record<string, string>>(toTable(name, document, corpus, files), {
        header: true,
        skipEmptyLines: true,
      });
      assert.deepEqual(errors, []);
      return data;
    };

    for (const name of tableNames)
      it(`of ${name} are read back, each row with its place`, () => {
        const rows = read(name);
        assert.ok(rows.length > 0);
        for (const { file, line, outlet, words } of rows) {
          const [path] = file.split('#');
          assert.ok(path in texts && outlet !== '', file);
          const from = unix(texts[path])
            .split('\n')
            .slice(Number(line) - 1)
            .join(' ');
          const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
          assert.ok(from.includes(first), `${file}:${line} ${words}`);
        }
      });

    it('give a quotation in its marks, or what is attributed where there are none, with nobody where nobody speaks', () => {
      const own = new Corpus(tagger);
      own.read(
        'a.txt',
        'Pier shut\n\nThe pier is “not safe at all”, the harbour master said on Friday.\n\nMayor Ada Moe said that the pier would stay shut until May.\n\nBoats kept away.\n\n“Nine pillars are cracked and nobody saw it.”\n',
      );
      const table = toTable('quotations', documentOf(own, [], 0.75), own, new Map());
      const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
      const told = data.map(({ words, speaker, cue }) => [words, speaker, cue]);
      assert.ok(
        told.some(([words, , cue]) => words === '“not safe at all”' && cue === 'said'),
        JSON.stringify(told),
      );
      assert.ok(
        told.some(([words]) => words.includes('pier would stay shut') && !words.includes('“')),
        JSON.stringify(told),
      );
      assert.ok(
        told.some(([words, speaker, cue]) => words.startsWith('“Nine pillars') && speaker === '' && cue === ''),
        JSON.stringify(told),
      );
    });

    it('tell speaker, entity, claim and the sides of what differs', () => {
      const quotation = read('quotations').find(
        ({ file, words }) => file === 'news/herald.txt' && words.includes('rebuild'),
      );
      assert.deepEqual(
        [quotation?.speaker, quotation?.described, quotation?.entity, quotation?.date],
        ['Hanna Reyl', 'governor', 'Hanna Reyl', '2025-03-04'],
      );
      assert.match(quotation?.claim ?? '', /rebuild the dam/);
      const figure = read('figures').find(({ words, of }) => words === '15' && of === 'people');
      assert.deepEqual([figure?.kind, figure?.value], ['count', '15']);
      const date = read('figures').find(({ words }) => words === 'Tuesday');
      assert.deepEqual([date?.from, date?.to], ['2025-03-04', '2025-03-05']);
      const sides = read('differences').filter(({ reason }) => reason.includes('“15”'));
      assert.deepEqual([...new Set(sides.map(({ side, says }) => `${side} ${says}`))], ['1 12', '2 15']);
      assert.ok(
        read('mentions').some(
          ({ words, entity, kind }) => words === 'she' && entity === 'Hanna Reyl' && kind === 'person',
        ),
      );
      assert.ok(read('claims').every(({ articles }) => Number(articles) > 1));
    });
  });

  it('TEI holds every block, and elements that are read back with their words', () => {
    const tei = toTei(document, corpus);
    const parsed = parseXml(tei);
    const own = [...parsed.querySelectorAll('TEI')];
    assert.equal(own.length, document.articles.length);
    own.forEach((element, index) => {
      const { path, blocks } = document.articles[index];
      const text = corpus.get(path)?.article.text ?? '';
      const told = [...element.querySelectorAll('ab')].map((block) => block.textContent ?? '');
      // The parser of the test keeps the reference of a carriage return as it is.
      assert.deepEqual(
        told.map((block) => block.replaceAll('&#13;', '\r')),
        blocks.map(({ start, end }) => text.slice(start, end)),
      );
    });
    const wordsOf = (name: string): string[] =>
      [...parsed.querySelectorAll(name)].map((each) => each.textContent ?? '');
    assert.ok(wordsOf('persName').includes('Hanna Reyl'));
    assert.ok(wordsOf('placeName').includes('Veltra'));
    assert.ok(wordsOf('quote').some((words) => words.startsWith('“We will rebuild the dam')));
    assert.ok(wordsOf('num').includes('15'));
    assert.doesNotMatch(tei, /<script/);
  });

  it('brat has a text and annotations of each article, whose pieces are its words', () => {
    const written = toBrat(document, corpus);
    assert.equal(written.size, 2 * document.articles.length + 1);
    const types = new Set(written.get('annotation.conf')?.split('\n'));
    let seen = 0;
    for (const [name, lines] of written) {
      if (!name.endsWith('.ann')) continue;
      const text = written.get(name.replace(/ann$/, 'txt'));
      assert.ok(text !== undefined);
      for (const line of lines.split('\n').filter((each) => each.startsWith('T'))) {
        const [id, place, words] = line.split('\t');
        const [type, ...offsets] = place.split(' ');
        assert.match(id, /^T\d+$/);
        assert.ok(types.has(type), type);
        const pieces: string[] = offsets
          .join(' ')
          .split(';')
          .map((piece): readonly number[] => piece.split(' ').map(Number))
          .map(([start, end]) => codePoints(text, start, end));
        assert.equal(pieces.join(' '), words);
        assert.ok(pieces.every((piece) => !piece.includes('\n') && piece !== ''));
        seen++;
      }
    }
    assert.ok(seen > 100);
  });

  it('REFI-QDA is a project whose sources, codes and selections fit each other', () => {
    const packed = unzipSync(toRefi(document, corpus));
    const project = parseXml(strFromU8(packed['project.qde']));
    const guids = [...project.querySelectorAll('[guid]')].map((each) => each.getAttribute('guid') ?? '');
    assert.ok(guids.every((guid) => /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(guid)));
    assert.equal(new Set(guids).size, guids.length);
    const codes = new Map(
      [...project.querySelectorAll('Code')].map((code) => [code.getAttribute('guid'), code.getAttribute('name')]),
    );
    const sources = [...project.querySelectorAll('TextSource')];
    assert.equal(sources.length, document.articles.length);
    const coded: string[] = [];
    for (const source of sources) {
      const path = source.getAttribute('plainTextPath')?.replace('internal://', 'sources/') ?? '';
      assert.ok(path in packed, path);
      const text = strFromU8(packed[path]);
      for (const selection of source.querySelectorAll('PlainTextSelection')) {
        const [start, end] = ['startPosition', 'endPosition'].map((name) => Number(selection.getAttribute(name)));
        const words = codePoints(text, start, end);
        assert.ok(words !== '' && end <= Array.from(text).length);
        const target = selection.querySelector('CodeRef')?.getAttribute('targetGUID');
        assert.ok(codes.has(target ?? ''));
        coded.push(`${codes.get(target ?? '')}: ${words}`);
      }
    }
    for (const wanted of ['Hanna Reyl: Hanna Reyl', 'count: 15', 'speaker: governor Hanna Reyl', 'Veltra: Veltra'])
      assert.ok(coded.includes(wanted), wanted);
    assert.deepEqual(toRefi(document, corpus), toRefi(document, corpus));
  });

  it('names files so that none takes the place of another or leaves its folder', () => {
    const taken = new Map<string, number>();
    assert.deepEqual(
      ['a/b.txt', 'a_b.txt', 'A_B.md', '../../x.txt', 'e.txt#2', 'e.txt#12'].map((path) => fileNameOf(path, taken)),
      ['a_b', 'a_b_2', 'A_B_3', '__.._x', 'e_2', 'e_12'],
    );
  });

  it('looks at no name twice for each of many that come to the same', () => {
    let looks = 0;
    class CountedNames extends Map<string, number> {
      override has(name: string): boolean {
        looks++;
        return super.has(name);
      }
    }
    const taken = new CountedNames();
    const names = Array.from({ length: 500 }, (_, index) => fileNameOf(`${'★'.repeat(index + 1)}.txt`, taken));
    assert.deepEqual([names[0], names[1], names[499], new Set(names).size], ['_', '__2', '__500', 500]);
    assert.ok(looks <= 2 * names.length, `${looks} looks`);
  });

  it('names files so that they can be made on every system', () => {
    const paths = [
      'CON.txt',
      'nul',
      'com1.md',
      'aux.report.txt',
      'D:/b.txt',
      '\\\\server\\share\\a.txt',
      'a.txt:b',
      'deep\\..\\up',
    ];
    const odd = ['$(zap) \u202egpj.txt', `${'very long folder/'.repeat(300)}a.txt`, `${'\u{20000}'.repeat(300)}.txt`];
    const taken = new Map<string, number>();
    const names = [...paths, ...odd].map((path) => fileNameOf(path, taken));
    assert.deepEqual(names.slice(0, paths.length), [
      'CON_',
      'nul_',
      'com1_',
      'aux_.report',
      'D_b',
      '_server_share_a',
      'a.txt_b',
      'deep_.._up',
    ]);
    for (const name of names) {
      assert.match(name, /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u);
      assert.ok(Buffer.byteLength(`${name}.ann`) <= 255, name);
    }
  });
});
