import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shape, svgFile } from '../../../src/webview/shared/shapes';

const file = (...shapes: Parameters<typeof svgFile>[0]): string =>
  svgFile(shapes, { width: 30, height: 20, font: '"Inter", serif', background: '#fff' });

describe('a picture as a file', () => {
  it('has its size, font and ground, then its shapes', () => {
    assert.equal(
      file(shape('g', { transform: 'translate(1 2)' }, shape('text', { x: 1 }, 'Kinn'))),
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20" font-family="&quot;Inter&quot;, serif">' +
        '<rect width="30" height="20" fill="#fff"></rect><g transform="translate(1 2)"><text x="1">Kinn</text></g></svg>\n',
    );
  });

  it('has nothing that is for its page alone', () => {
    const page = shape('g', {
      class: 'card',
      role: 'button',
      tabindex: 0,
      id: 'x',
      'aria-label': 'a',
      'data-card': 1,
      fill: 'red',
    });
    assert.ok(file(page).includes('<g fill="red"></g>'));
  });

  it('holds any text as text', () => {
    const hostile = '</text><script>alert("1")</script>&\u0000\uFFFF';
    const written = file(shape('text', { 'font-family': hostile }, hostile));
    assert.ok(!written.includes('<script'));
    assert.ok(written.includes('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</text>'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = /<text>([^]*)<\/text>/.exec(file(shape('text', {}, text)))?.[1] ?? '';
        assert.doesNotMatch(inner, /[<>"]|&(?!(?:amp|lt|gt|quot);)/);

        assert.doesNotMatch(inner, /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
      }),
    );
  });
});
