import { fieldsOfStem } from '../search/wordFields';
import { isSameWordFamily } from '../wordFamilies';

/** Endings by which a noun is made of a verb, as they stand in stems. */
const nounEndings: readonly string[] = ['ment', 'ance', 'enc', 'er', 'or', 'ure', 'al', 'age', 'ition'];
/** Shorter stems only look as if a longer one was made of them: `car`, `carer`. */
const minVerb = 4;

/** Whether two stems are of one family or may stand for one another: `warn` and `alert`, `treat` and `treatment`. */
export function areAkin(one: string, other: string): boolean {
  if (isSameWordFamily(one, other) || isDerived(one, other) || isDerived(other, one)) return true;
  const fields = fieldsOfStem(other);
  return fields.length > 0 && fieldsOfStem(one).some((field) => fields.includes(field));
}

function isDerived(verb: string, noun: string): boolean {
  return verb.length >= minVerb && noun.startsWith(verb) && nounEndings.includes(noun.slice(verb.length));
}
