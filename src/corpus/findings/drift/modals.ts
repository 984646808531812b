import { modalClasses } from '../../../lexicon/en/bounds';
import type { ComparedWord } from './comparedWords';
import type { Gap } from './gaps';

export function isModal({ form }: ComparedWord): boolean {
  return modalClasses.has(form);
}

/** Whether one modal verb stands for another that says something else: `[cannot] wait`, `[will not] wait`. */
export function isOtherModal({ a, b }: Gap): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [one, other] = [modalClasses.get(a[0].form), modalClasses.get(b[0].form)];
  return one !== undefined && other !== undefined && one !== other;
}
