import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folderUris, readHello } from '../../src/server/hello';

const uri = 'file:///n';

describe('what is read of initialize', () => {
  it('takes what fits', () => {
    const hello = readHello({
      processId: 5,
      rootUri: 'file:///root',
      workspaceFolders: [{ uri, name: 'n' }],
      capabilities: {
        general: { positionEncodings: ['utf-8'], markdown: { parser: 'p', allowedTags: ['span'] } },
        workspace: { configuration: true, inlayHint: { refreshSupport: true } },
        textDocument: { hover: { contentFormat: ['plaintext'] } },
      },
      initializationOptions: {
        l10n: { yes: 'ja' },
        language: 'de',
        storage: '/kept',
        vectors: new Uint8Array(2),
        lens: false,
      },
    });
    assert.deepEqual(hello.folders, [uri]);
    assert.deepEqual(hello.capabilities.general, {
      positionEncodings: ['utf-8'],
      markdown: { allowedTags: ['span'] },
    });
    assert.equal(hello.capabilities.workspace?.configuration, true);
    assert.equal(hello.capabilities.workspace.inlayHint?.refreshSupport, true);
    assert.deepEqual(hello.capabilities.textDocument?.hover?.contentFormat, ['plaintext']);
    assert.deepEqual(hello.options, {
      l10n: { yes: 'ja' },
      language: 'de',
      storage: '/kept',
      vectors: new Uint8Array(2),
    });
    assert.equal((hello.settings as { lens: boolean }).lens, false);
  });

  it('takes the root where there are no folders', () => {
    for (const workspaceFolders of [undefined, null, 5])
      assert.deepEqual(readHello({ rootUri: uri, workspaceFolders }).folders, [uri]);
    for (const rootUri of [undefined, null, '', 5]) assert.deepEqual(readHello({ rootUri }).folders, []);
    assert.deepEqual(readHello({ rootUri: uri, workspaceFolders: [] }).folders, []);
    assert.deepEqual(folderUris([null, 5, { uri: 7 }, [], { uri }, { name: 'n' }]), [uri]);
  });

  it('leaves out what does not fit, and leaves the rest', () => {
    const { capabilities, options } = readHello({
      capabilities: {
        general: { positionEncodings: 5, markdown: { allowedTags: ['span', null] } },
        workspace: { configuration: 'yes', codeLens: null, inlayHint: { refreshSupport: true } },
        window: 7,
      },
      initializationOptions: { l10n: { yes: 5 }, language: 'no such language', storage: [], vectors: 'x' },
    });
    assert.deepEqual(capabilities.general, { markdown: {} });
    assert.deepEqual(capabilities.workspace?.inlayHint, { refreshSupport: true });
    assert.equal(capabilities.workspace.configuration, undefined);
    assert.deepEqual(options, {});
  });

  it('refuses in a sentence what is no object', () => {
    for (const params of [undefined, null, 5, 'x', [], [{}]])
      assert.throws(() => readHello(params), { code: -32602, message: 'initialize needs an object as its params' });
  });

  it('reads any object, and any language that it takes can be used', () => {
    fc.assert(
      fc.property(fc.object(), fc.anything(), fc.string(), (record, anything, language) => {
        for (const params of [
          record,
          { capabilities: anything, initializationOptions: { language }, workspaceFolders: anything },
        ]) {
          const { options, folders } = readHello(params);
          new Intl.NumberFormat(options.language).format(1);
          for (const folder of folders) assert.equal(typeof folder, 'string');
        }
      }),
    );
  });
});
