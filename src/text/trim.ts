/**
 * Where a text ends without those characters at its end that are marks. It takes a step a character; a pattern such as
 * `/[\s,]+$/` is tried anew at each character of a long run in the middle.
 * @param marks tells one character
 */
export function endWithout(text: string, marks: RegExp): number {
  let end = text.length;
  while (end > 0 && marks.test(text[end - 1])) end--;
  return end;
}
