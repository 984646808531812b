/**
 * Offsets at which a pattern stands in a text, those that overlap included, in order (Knuth, Morris and Pratt 1977).
 * Linear in both, whatever they are: `indexOf` from match to match takes quadratic time on *aaaa…*.
 */
export function* occurrencesOf(text: string, pattern: string): Generator<number> {
  if (pattern === '') return;
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = borders[matched - 1];
    if (pattern.charCodeAt(matched) === unit) matched++;
    if (matched < pattern.length) continue;
    yield at + 1 - matched;
    matched = borders[matched - 1];
  }
}

/** For each beginning of a pattern, the length of its longest proper part that it both begins and ends with. */
function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let length = 0;
  for (let i = 1; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    while (length > 0 && pattern.charCodeAt(length) !== unit) length = borders[length - 1];
    if (pattern.charCodeAt(length) === unit) length++;
    borders[i] = length;
  }
  return borders;
}
