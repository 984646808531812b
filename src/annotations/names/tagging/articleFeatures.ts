import { featureKey as key } from './hashing';
import { LineCase } from './lineCase';
import { type FeatureSink, type Run, type TaggedLine } from './taggedLine';
import { type WordUse, type WordUses } from './wordUses';

/** None, one, or more. */
const grade = (count: number): number => Math.min(count, 2);

/** Which kinds of names a word is used for, as bits. */
function kindsOf(use: WordUse | undefined): number {
  if (!use) return -1;
  return (
    (use.person > 0 ? 1 : 0) |
    (use.place > 0 ? 2 : 0) |
    (use.organisation > 0 ? 4 : 0) |
    (use.givenName ? 8 : 0) |
    (use.isAcronym ? 16 : 0)
  );
}

/** Features of a word by how the article uses it and the ends of its run. */
export function articleFeatures(
  uses: WordUses,
  { words, lineCase }: TaggedLine,
  index: number,
  { start, end }: Run,
  isInitial: boolean,
  sink: FeatureSink,
): void {
  const { info } = words[index];
  const length = Math.min(end - start, 4);
  const place = length * 8 + Math.min(index - start, 4);
  const use = uses.of(info);
  if (use) {
    const inLine = (isInitial ? 1 : 0) | (lineCase << 1);
    // Its own capital here does not count.
    const inside = Math.max(0, use.inside - (isInitial || lineCase !== LineCase.Sentence ? 0 : 1));
    const written = grade(use.small) * 3 + grade(inside);
    sink.add(key(400, written));
    sink.add(key(401, written ^ (inLine << 8)));
    sink.add(key(402, kindsOf(use)));
    sink.add(key(403, grade(use.person) * 9 + grade(use.place) * 3 + grade(use.organisation)));
    if (use.person > 0) sink.add(key(404, place));
    if (use.place > 0) sink.add(key(405, place));
    if (use.organisation > 0) sink.add(key(406, place));
    if (use.isAcronym && info.isAllCaps) sink.add(key(407, 1));
    if (use.givenName) sink.add(key(408, place));
    sink.add(key(409, (use.small > 0 ? 1 : 0) | (info.flags << 2)));
  }
  sink.add(key(410, kindsOf(uses.of(words[end].info)) ^ (place << 6)));
  sink.add(key(411, kindsOf(uses.of(words[start].info)) ^ (place << 6)));
  if (end > start) sink.add(key(412, smallInRun(uses, words, start, end) ^ (lineCase << 4)));
}

/** Whether the words of a run are written small elsewhere: 0 none, 1 some, 2 all. */
function smallInRun(uses: WordUses, words: TaggedLine['words'], start: number, end: number): number {
  let capitals = 0;
  let small = 0;
  for (let k = start; k <= end; k++) {
    if (!words[k].info.capital) continue;
    capitals++;
    if ((uses.of(words[k].info)?.small ?? 0) > 0) small++;
  }
  return small === 0 ? 0 : small < capitals ? 1 : 2;
}
