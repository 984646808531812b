import assert from 'node:assert/strict';
import fs from 'node:fs';
import { assistantTools, schemaOf } from '../../src/protocol/assistant';

interface ManifestTool {
  readonly name: string;
  readonly modelDescription: string;
  readonly inputSchema: object;
}

describe('tools for assistants', () => {
  it('are the same in the manifest of the editor and in the model-context protocol', () => {
    const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      readonly contributes: { readonly languageModelTools: readonly ManifestTool[] };
    };
    assert.deepEqual(
      manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
      assistantTools.map((tool) => ({
        name: tool.name,
        modelDescription: tool.description,
        inputSchema: JSON.parse(JSON.stringify(schemaOf(tool))) as object,
      })),
    );
  });
});
