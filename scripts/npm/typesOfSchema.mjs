// TypeScript types of a JSON schema (2020-12), as far as Crossread's own schemas go.

const indent = '  ';
const comment = (text, by = '') => (text ? `${by}/** ${text.replaceAll('*/', '*\\/')} */\n` : '');
const nameOf = (definition) => definition[0].toUpperCase() + definition.slice(1);
const nested = (text) => text.replaceAll('\n', `\n${indent}`);

/** The type of a value under a schema. */
function typeOf(schema) {
  if (schema.$ref) return nameOf(schema.$ref.slice('#/$defs/'.length));
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' | ');
  switch (schema.type) {
    case 'object':
      return objectType(schema);
    case 'array':
      return arrayType(schema);
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
      return schema.type;
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

function arrayType({ items, minItems, maxItems }) {
  const item = typeOf(items);
  if (minItems !== undefined && minItems === maxItems)
    return `readonly [${Array.from({ length: minItems }, () => item).join(', ')}]`;
  return `readonly ${/^[\w.]+$/.test(item) ? item : `(${item})`}[]`;
}

function objectType({ properties, required = [] }) {
  const lines = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${comment(schema.description, indent)}${indent}readonly ${name}${mark}: ${nested(typeOf(schema))};\n`;
  });
  return `{\n${lines.join('')}}`;
}

/** The declarations of a document and of everything that its schema defines. @param name of the document's type */
export function typesOfSchema(schema, name) {
  const declared = [[name, schema], ...Object.entries(schema.$defs ?? {})];
  return declared
    .map(([definition, each]) => `${comment(each.description)}export type ${nameOf(definition)} = ${typeOf(each)};\n`)
    .join('\n');
}
