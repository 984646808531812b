import type { Annotated } from '../../../annotations/annotate';
import {
  namedSpeaker,
  readSpeakers,
  type NamedSpeaker,
  type SpeakerReading,
} from '../../../annotations/quotations/speakers';

const speakersByArticle = new WeakMap<Annotated, readonly SpeakerReading[]>();

/** Who speaks each quotation, as entities of the article; a pronoun is the person it stands for. Kept as long as the article. */
export function speakersIn(annotated: Annotated): readonly SpeakerReading[] {
  let speakers = speakersByArticle.get(annotated);
  if (!speakers) {
    speakers = readSpeakers(annotated.article, annotated.quotations, annotated.named);
    speakersByArticle.set(annotated, speakers);
  }
  return speakers;
}

/** The name of the person who speaks a quotation, by its index, apart from what is said of it; see `namedSpeaker`. */
export function namedSpeakerOf(annotated: Annotated, index: number): NamedSpeaker | undefined {
  const { article, quotations, named } = annotated;
  const { speaker } = quotations[index];
  const { entity } = speakersIn(annotated)[index];
  return speaker && entity !== undefined ? namedSpeaker(article, named, speaker, entity) : undefined;
}
