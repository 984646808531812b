import type { Dispute } from '../../corpus/findings/differences/disputes';
import { rankOf } from '../../corpus/findings/differences/weight';
import type { Parallel } from '../../corpus/index/parallel';
import { originRows } from '../features/origins';
import { notFoundRow, onlyHereRow } from './absenceRows';
import type { AnswerSources } from './answerSources';
import { placeRow } from './places';
import { articlesNamed, AskedWrongly, type Question } from './question';
import { differenceRow, rounded, type Rows } from './storyRows';
import { askedWordsIn, findChanged, maxAskedWords, type WordChange } from './wordsElsewhere';

/** Two articles beside each other: one origin, what they say otherwise, what both have, what was found in one alone. */
export function compareRows(sources: AnswerSources, { file = '', other = '' }: Question): Rows {
  const [here, there] = [oneNamed(sources, file), oneNamed(sources, other)];
  if (here === there) throw new AskedWrongly('file and other are one article');
  const rows = [
    ...originRow(sources, here, there),
    ...disputesBetween(sources, here, there).map((dispute) => differenceRow(sources, dispute)),
    ...sources.events
      .parallelsOf(here)
      .filter(({ b }) => b.uri === there)
      .flatMap((link) => bothRow(sources, link)),
    ...absencesIn(sources, there, here),
    ...absencesIn(sources, here, there),
  ];
  return {
    rows,
    compared: 2,
    remark: 'A sentence that no row names is neither linked with the other article nor surely missing there.',
  };
}

/** @throws AskedWrongly where a name stands for several articles, or none */
function oneNamed(sources: AnswerSources, name: string): string {
  const [uri, ...more] = articlesNamed(sources, name);
  if (more.length === 0) return uri;
  const paths = [uri, ...more].map((each) => sources.corpus.pathOf(each));
  throw new AskedWrongly(
    `${JSON.stringify(name.slice(0, 200))} names ${paths.length} articles: ${paths.slice(0, 12).join(', ')}; name one`,
  );
}

/** What speaks for one origin of the two, and which of them credits the other; nothing where nothing does. */
function originRow(sources: AnswerSources, here: string, there: string): object[] {
  const origin = originRows(sources, here).find(({ uri }) => uri === there);
  if (!origin) return [];
  const isOneOrigin = sources.events.familyOf(here)?.articles.includes(there) ?? false;
  return [{ kind: isOneOrigin ? 'one origin' : 'credit', evidence: origin.evidence, rule: 'words, order and credits' }];
}

/** What one article says on one side, and the other on another one. */
function disputesBetween({ events }: AnswerSources, here: string, there: string): Dispute[] {
  return events
    .disputesIn(here)
    .filter(({ sides }) => {
      const sidesOf = (uri: string): number[] =>
        sides.flatMap(({ passages }, index) => (passages.some((passage) => passage.uri === uri) ? [index] : []));
      const theirs = sidesOf(there);
      return sidesOf(here).some((side) => theirs.some((other) => other !== side));
    })
    .sort((one, next) => rankOf(one) - rankOf(next));
}

function bothRow(sources: AnswerSources, { a, b, kind, score }: Parallel): object[] {
  const [here, there] = [placeRow(sources, a), placeRow(sources, b)];
  if (!here || !there) return [];
  const changes = kind === 'near' ? changesBetween(sources, a, b) : undefined;
  return [
    {
      kind: 'both',
      how: kind,
      score: rounded(score),
      rule: `${kind} link`,
      here,
      there,
      ...(changes ? { changes } : {}),
    },
  ];
}

/** Words of one passage that stand otherwise in another one of nearly the same words. */
function changesBetween(
  { corpus }: AnswerSources,
  a: Parallel['a'],
  b: Parallel['b'],
): readonly { readonly here: string; readonly there: string }[] | undefined {
  const [ours, theirs] = [corpus.get(a.uri)?.article, corpus.get(b.uri)?.article];
  if (!ours || !theirs) return undefined;
  const words = askedWordsIn(ours, a).slice(0, maxAskedWords);
  const found = findChanged(ours, words, theirs, askedWordsIn(theirs, b));
  return found?.changes.map(({ asked, there }: WordChange) => ({ here: asked, there }));
}

/** What an article is without and the other has, with what the other alone has. */
function absencesIn(sources: AnswerSources, without: string, having: string): object[] {
  const { notFound } = sources.events.coverageOf(without);
  const { onlyHere } = sources.events.coverageOf(having);
  return [
    ...notFound
      .filter(({ articles }) => articles.includes(having))
      .map((claim) => notFoundRow(sources, without, claim)),
    ...onlyHere.flatMap((passage) => onlyHereRow(sources, passage)),
  ];
}
