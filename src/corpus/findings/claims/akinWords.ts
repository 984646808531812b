import { fieldsOfStem } from '../search/wordFields';
import { isSameWordFamily } from '../wordFamilies';

/** Whether two stems are of one family or may stand for one another: `warn` and `alert`. */
export function areAkin(one: string, other: string): boolean {
  if (isSameWordFamily(one, other)) return true;
  const fields = fieldsOfStem(other);
  return fields.length > 0 && fieldsOfStem(one).some((field) => fields.includes(field));
}
