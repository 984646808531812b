import assert from 'node:assert/strict';
import { readTag } from '../../src/import/tags';

describe('tags', () => {
  for (const [what, markup, kind, name, isSelfClosing, rest] of [
    ['of an element', '<B>c', 'start', 'B', false, 'c'],
    ['of a name that begins with a low line', '<_a>c', 'start', '_a', false, 'c'],
    ['that end an element', '</b >c', 'end', 'b', false, 'c'],
    ['that close themselves', '<b/>c', 'start', 'b', true, 'c'],
    ['with blanks behind the slash', '<b a / >c', 'start', 'b', true, 'c'],
    ['with a slash before an attribute', '<b / a>c', 'start', 'b', false, 'c'],
    ['with a slash behind a value', '<b a=d />c', 'start', 'b', true, 'c'],
    ['with a slash in a value', '<b a=d/>c', 'start', 'b', false, 'c'],
    ['with a bracket in a quoted value', '<b a= "d>e">c', 'start', 'b', false, 'c'],
    ['with a bracket between single quotes', "<b a='d>e'>c", 'start', 'b', false, 'c'],
    ['without an end', '<b a="d>', 'start', 'b', false, ''],
    ['that are a comment', '<!-- <b> -->c', 'none', '', false, 'c'],
    ['that are a whole comment of no length', '<!-->c', 'none', '', false, 'c'],
    ['that are data', '<![CDATA[ <b> ]]>c', 'none', '', false, 'c'],
    ['that are an instruction', '<?xml <b?>c', 'none', '', false, 'c'],
    ['that are a declaration', '<!DOCTYPE html>c', 'none', '', false, 'c'],
    ['that are none', '<3c', 'none', '', false, '3c'],
    ['before another', '<<b>', 'none', '', false, '<b>'],
  ] as const)
    it(what, () => {
      const tag = readTag(markup, 0);
      assert.deepEqual({ ...tag, end: markup.slice(tag.end) }, { kind, name, isSelfClosing, end: rest });
    });
});
