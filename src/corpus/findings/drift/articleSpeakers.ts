import type { Annotated } from '../../../annotations/annotate';
import { readSpeakers, type SpeakerReading } from '../../../annotations/quotations/speakers';

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
