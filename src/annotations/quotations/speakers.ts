import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { pairsOf } from '../../text/tables';
import { tokenAt } from '../../text/tokens';
import type { Entities } from '../names/entities';
import type { Quotation } from './quotations';

/** Whom the words that name a speaker stand for. */
export interface SpeakerReading {
  /** Index into the article's entities. */
  readonly entity?: number;
  /** `spokesperson`, `official` …: in what part somebody speaks for the entity. */
  readonly role?: string;
}

const singularPronouns = new Set(['he', 'she', 'who', 'i']);
const parts = new Map<string, string>(
  pairsOf(
    'spokesman:spokesperson spokeswoman:spokesperson spokesperson:spokesperson official:official officials:officials source:source sources:sources aide:aide lawyer:lawyer statement:statement report:report',
  ),
);

/**
 * Resolves the speaker of each quotation to an entity of the article: the name inside the speaker's
 * words (a body behind its spokesperson), or, for a pronoun, the person named or speaking last
 * before it in the same or the previous paragraphs.
 * @returns one reading per quotation, empty where nobody is found
 */
export function readSpeakers(article: Article, quotations: readonly Quotation[], named: Entities): SpeakerReading[] {
  const { tokens: words } = article;
  let lastSpeaker: number | undefined;
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (!speaker) return {};
    const from = tokenAt(words, speaker.start);
    let role: string | undefined;
    for (let i = from; i < words.count && words.start[i] < speaker.end; i++) role ??= parts.get(words.lower[i]);
    const inside = named.mentions.filter(
      (mention) => mention.start >= speaker.start && mention.start < speaker.end && mention.kind !== 'demonym',
    );
    const person = inside.find((mention) => named.entities[mention.entity].kind === 'person');
    const body = inside.find((mention) => named.entities[mention.entity].kind === 'organisation') ?? inside[0];
    const entity = role ? (body ?? person)?.entity : (person ?? body)?.entity;
    if (entity !== undefined) {
      if (named.entities[entity].kind === 'person') lastSpeaker = entity;
      return { entity, ...(role ? { role } : {}) };
    }
    if (singularPronouns.has(words.lower[from]) && words.end[from] === speaker.end && words.lower[from] !== 'i') {
      const referent = lastPersonBefore(named, speaker) ?? lastSpeaker;
      if (referent !== undefined) {
        lastSpeaker = referent;
        return { entity: referent };
      }
    }
    return role ? { role } : {};
  });
}

/** The person named last before a pronoun, within 800 characters: pronouns seldom reach further. */
export function lastPersonBefore(named: Entities, pronoun: Span): number | undefined {
  let best: number | undefined;
  let at = -1;
  for (const mention of named.mentions) {
    if (mention.start >= pronoun.start) break;
    if (named.entities[mention.entity].kind !== 'person' || mention.kind === 'demonym') continue;
    if (pronoun.start - mention.start > 800) continue;
    if (mention.start > at) {
      at = mention.start;
      best = mention.entity;
    }
  }
  return best;
}
