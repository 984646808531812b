import { determiners, prepositions } from '../../lexicon/en/clauseWords';
import { adverbialOpeners, hearerForms, tellingForms } from '../../lexicon/en/reportedClauses';
import { TokenKind } from '../../text/tokens';
import { isRole } from '../names/resolution/described';
import type { Clause } from './clause';
import { Cue } from './cues';
import type { CueToken } from './cueTokens';
import { find, hasFinite, isFinite, startsClause } from './finiteClauses';
import { timesBesideCue } from './circumstances';
import { nounPhrase } from './nounPhrases';
import type { ReportedRange, ReportingCue } from './reporting';
import { subjectAfter } from './subjects';

/** Tokens behind a closing `, Mr Osei said`: `to reporters in Kano on Monday`. By hand. */
const maxTokensAfterFinalCue = 7;

/** `The gates stay shut, Mr Osei said.` In `The owner, Mr Osei, said …` a noun phrase without a verb stands before. */
export function readFinal({ clause, cue, last, subject }: ReportingCue): ReportedRange | undefined {
  // The owner, Mr Osei, said: “…”
  const leads = clause.lower(cue.at + 1) === ':';
  if (cue.isAccording || !subject || leads || clause.lower(cue.at).endsWith('ing')) return undefined;
  // `The wall sank, geologists report.`: at the very end any verb of speech closes what is said.
  const closes =
    (cue.kinds & Cue.Strong) !== 0 || (cue.at === last && subject.to === cue.at - 1 && (cue.kinds & Cue.Speech) !== 0);
  if (!closes) return undefined;
  const comma = subject.from - 1;
  const isFinal =
    last - cue.at <= maxTokensAfterFinalCue &&
    (comma > 3 || (comma === 3 && hasFinite(clause, 0, comma))) &&
    clause.lower(comma) === ',' &&
    !adverbialOpeners.has(clause.lower(0)) &&
    (find(clause, 'that', cue.at + 1) ?? clause.length) > last;
  if (!isFinal || takesObject(clause, cue.at, last)) return undefined;
  if (!hasFinite(clause, 0, comma) && startsClause(clause, cue.at + 1)) return undefined;
  if (isOnlySubject(clause, comma)) return undefined;
  // The head of the board, Mr Osei, asked people to leave
  const isOrder = tellingForms.has(clause.lower(cue.at)) && find(clause, 'to', cue.at + 2) !== undefined;
  if (isOrder && !hasFinite(clause, 0, comma)) return undefined;
  // `The gates stay shut, the owner, Mr Osei, said`
  const opening = clause.lower(cue.at - 1) === ',' ? appositionBefore(clause, comma) : undefined;
  let to = (opening ?? comma) - 1;
  while (to > 0 && clause.isMark(to) && !/[”"’']/.test(clause.lower(to))) to--;
  const speaker = opening === undefined ? subject : nounPhrase(clause, opening + 1, subject.to);
  return { from: 0, to, speaker, until: last };
}

/** `The mayor, who had read it, promised an inquiry`: before the comma stands a noun with its relative clause and no verb. */
function isOnlySubject(clause: Clause, comma: number): boolean {
  const first = find(clause, ',', 0) ?? comma;
  const isRelative = first < comma && /^(?:who|which|whose)$/.test(clause.lower(first + 1));
  return isRelative && !hasFinite(clause, 0, first) && find(clause, ',', first + 1) === comma;
}

/** `…, the owner, denied the report`, `…, local officials said they …`: what is reported stands behind the cue. */
function takesObject(clause: Clause, cue: number, last: number): boolean {
  const after = cue + 1;
  const lower = clause.lower(after);
  if (after > last || tellingForms.has(clause.lower(cue))) return false;
  return clause.isWord(after) && !prepositions.has(lower) && !timesBesideCue.has(lower) && !lower.endsWith('ly');
}

/** Longest noun phrase that a name stands beside, in tokens: `the head of the press service of the water board`. By hand. */
const maxTitlePhrase = 14;

/** The comma before a noun phrase that ends at the comma at `close`: `, the owner,`. */
function appositionBefore(clause: Clause, close: number): number | undefined {
  for (let at = close - 1; at > 3 && close - at <= maxTitlePhrase; at--) {
    // the owner’s name
    if (isFinite(clause.lower(at)) && clause.kind(at) !== TokenKind.Clitic) return undefined;
    if (clause.lower(at) !== ',') continue;
    return determiners.has(clause.lower(at + 1)) && hasFinite(clause, 0, at) ? at : undefined;
  }
  return undefined;
}

/** Words of a post between a verb of speech and the name of who speaks, at most: `said fund director Ana Osei`. By hand. */
const maxPost = 4;

/** Whether a speaker begins behind an inverted verb: a capital, a determiner, or after *said* a post before a name. */
function opensSpeaker(clause: Clause, { at, kinds }: CueToken): boolean {
  // Its books, opened on Saturday, show a hole
  if (determiners.has(clause.lower(at + 1))) return (kinds & Cue.Strong) !== 0 || !/^an?$/.test(clause.lower(at + 1));
  let name = at + 1;
  while ((kinds & Cue.Strong) !== 0 && name - at <= maxPost && isCommonWord(clause, name)) name++;
  return clause.isCapitalised(name) && (name === at + 1 || isRole(clause.lower(name - 1)));
}

function isCommonWord(clause: Clause, at: number): boolean {
  return clause.kind(at) === TokenKind.Word && !clause.isCapitalised(at);
}

/** From so many tokens before its comma on, what *said* stands behind is a clause, whatever its verb. By hand. */
const minSaid = 5;

/** `The gates stay shut, said Mr Osei, the owner.` */
export function readFinalInverted({ clause, cue, last }: ReportingCue): ReportedRange | undefined {
  const comma = cue.at - 1;
  const isInverted =
    !cue.isAccording &&
    (cue.kinds & (Cue.Strong | Cue.Speech)) !== 0 &&
    clause.lower(comma) === ',' &&
    comma > 2 &&
    !clause.lower(cue.at).endsWith('ing') &&
    !hearerForms.has(clause.lower(cue.at)) &&
    clause.lower(cue.at + 1) !== 'that' &&
    opensSpeaker(clause, cue);
  if (!isInverted) return undefined;
  // The fund holds no bonds, said
  const isClause = (comma >= minSaid && /^sa(?:id|ys)$/.test(clause.lower(cue.at))) || hasFinite(clause, 0, comma);
  if (!isClause || isOnlySubject(clause, comma)) return undefined;
  // When the treasurer, Ines Rocha, queried an invoice
  const before = lastComma(clause, comma - 1);
  if (before !== undefined && isName(clause, before + 1, comma) && !clause.isCapitalised(cue.at + 1)) return undefined;
  const speaker = subjectAfter(clause, cue.at + 1);
  if (!speaker || hasFinite(clause, speaker.from, speaker.to + 2)) return undefined;
  let to = comma - 1;
  while (to > 0 && clause.isMark(to) && !/[”"’']/.test(clause.lower(to))) to--;
  return { from: 0, to, speaker, until: last };
}

/** Longest apposition to an inset speaker, in tokens: `, the head of the water board,`. By hand. */
const maxInsetApposition = 10;

/** Longest subject before an inset cue, in tokens. By hand. */
const maxInsetSubject = 20;

/** `The mayor, says Mr Osei, is wrong.`: the subject stands before the cue and its verb behind the speaker. */
export function readInsetInverted({ clause, cue, last }: ReportingCue): ReportedRange | undefined {
  const comma = cue.at - 1;
  const isInverted =
    !cue.isAccording &&
    (cue.kinds & Cue.Strong) !== 0 &&
    clause.lower(comma) === ',' &&
    comma > 1 &&
    comma <= maxInsetSubject &&
    /(?:s|ed|id)$/.test(clause.lower(cue.at)) &&
    !hearerForms.has(clause.lower(cue.at)) &&
    (clause.isCapitalised(cue.at + 1) || determiners.has(clause.lower(cue.at + 1)));
  const speaker = isInverted && !hasFinite(clause, 0, comma) ? subjectAfter(clause, cue.at + 1) : undefined;
  if (!speaker || clause.lower(speaker.to + 1) !== ',') return undefined;
  let close = speaker.to + 1;
  if (determiners.has(clause.lower(close + 1))) {
    const next = find(clause, ',', close + 1);
    if (next !== undefined && next - close <= maxInsetApposition) close = next;
  }
  if (!isFinite(clause.lower(close + 1))) return undefined;
  return { from: close + 1, to: last, speaker, before: { from: 0, to: comma - 1 } };
}

/** Longest name in apposition before its verb, in tokens. By hand. */
const maxNameInApposition = 6;

/** The nearest comma on the left of a position, or there. */
function lastComma(clause: Clause, from: number): number | undefined {
  for (let at = from; at > 0 && from - at <= maxNameInApposition; at--) if (clause.lower(at) === ',') return at;
  return undefined;
}

/** Whether nothing but capitals stands from one position up to another. */
export function isName(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!clause.isCapitalised(at)) return false;
  return from < to;
}
