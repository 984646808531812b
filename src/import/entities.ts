import { entityNames } from '../lexicon/entityNames';

/** Text whose HTML entities are read as what they mean. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,31});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return entityNames.get(name) ?? entity;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
