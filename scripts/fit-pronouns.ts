/**
 * Fits the weights by which `src/annotations/names/pronouns/ranker.ts` tells whom a pronoun stands for, on the training
 * part of the project's own labelled news, and says how many are right there and in the development part.
 *
 * usage: npm run fit-pronouns
 */
import { findPronouns } from '../src/annotations/names/pronouns/pronouns';
import { bestEntity, featureNames, type Candidate } from '../src/annotations/names/pronouns/ranker';
import { labelledPronouns, measurePronouns, type LabelledPronouns } from '../test/evaluation/news/pronouns';
import { loadTagger } from '../test/evaluation/names';
import { readEvents } from '../test/news/events';
import { readArguments } from './arguments.mjs';

/** Passes over the pronouns; the weights do not move any more after about sixty. */
const passes = 80;
/** First step of a weight, which shrinks as its gradients add up (Adagrad: Duchi and others, 2011). */
const firstStep = 0.3;
/** Keeps weights of few examples small. Chosen, not fitted. */
const ridge = 0.02;
const firstSum = 0.1;

/** A pronoun: its antecedents, and for each whether it is one of whom the pronoun stands for. */
interface Example {
  readonly features: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
}

/** Pronouns without a label stand for somebody without a name, or for a person who is not labelled either. */
function examplesOf(texts: readonly LabelledPronouns[]): Example[] {
  const examples: Example[] = [];
  for (const { annotated, persons, labels } of texts) {
    const { article, quotations, named } = annotated;
    findPronouns(article, quotations, named, (candidates, { start }) => {
      const person = persons.get(start);
      const isRight = candidates.map(({ antecedent: { entity } }: Candidate) =>
        entity < 0 ? person === undefined : labels[entity] === person,
      );
      if (isRight.includes(true) && isRight.includes(false))
        examples.push({ features: candidates.map(({ features }) => features), isRight });
      const right = candidates.at(isRight.indexOf(true))?.antecedent.entity ?? -1;
      return isRight.includes(true) && right >= 0 ? right : undefined;
    });
  }
  return examples;
}

/** Softmax over the antecedents of a pronoun, by gradients of one pronoun after the other. */
function fit(examples: readonly Example[]): number[] {
  const weights = featureNames.map(() => 0);
  const sums = featureNames.map(() => firstSum);
  for (let pass = 0; pass < passes; pass++) {
    for (const { features, isRight } of examples) {
      const scores = features.map((row) => Math.exp(row.reduce((sum, value, i) => sum + value * weights[i], 0)));
      const all = scores.reduce((sum, score) => sum + score, 0);
      const right = scores.reduce((sum, score, row) => sum + (isRight[row] ? score : 0), 0);
      for (let i = 0; i < weights.length; i++) {
        let gradient = -ridge * weights[i];
        for (const [row, score] of scores.entries())
          gradient += ((isRight[row] ? score / right : 0) - score / all) * features[row][i];
        sums[i] += gradient * gradient;
        weights[i] += (firstStep * gradient) / Math.sqrt(sums[i]);
      }
    }
  }
  return weights;
}

readArguments({ usage: 'usage: npm run fit-pronouns', most: 0 });
const tagger = loadTagger();
const training = labelledPronouns(readEvents('train'), tagger);
const examples = examplesOf(training);
const weights = fit(examples);
console.log(`${examples.length} pronouns with a choice`);
for (const [index, name] of featureNames.entries()) console.log(`  ${name}: ${weights[index].toFixed(2)},`);
const development = labelledPronouns(readEvents('development'), tagger);
for (const [name, texts] of [
  ['training', training],
  ['development', development],
] as const)
  console.log(
    `${name}: ${measurePronouns(texts, undefined, (candidates) => bestEntity(candidates, weights)).toString()}`,
  );
