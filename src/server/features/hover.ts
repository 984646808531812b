import { displayText } from '../../article/article';
import type { Figure } from '../../annotations/figures/figures';
import { readSpeakers } from '../../annotations/quotations/speakers';
import type { Span } from '../../text/span';
import { isConflict, type Verdict } from '../../corpus/findings/figureValues';
import { normalForm } from '../wording/figureText';
import { commandLink, mentionId, revealLink } from './links';
import type { PositionContext } from './lookup';
import { maxLines, passageText, titleOf } from '../wording/passageText';
import type { Session } from '../workspace/session';
import { escape, kindNames, roleNames, ruleNames, translate, verdictNames } from '../wording/text';

export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/** The composed hover at a spot: name or figure, quotation, then the sentence's parallels. */
export function hoverAt(session: Session, uri: string, context: PositionContext): HoverText | undefined {
  const parts: string[] = [];
  let span: Span | undefined;
  const { article } = context.annotated;
  if (context.figure) {
    parts.push(figureText(session, uri, context.figure));
    span ??= context.figure;
  }
  if (context.mention) {
    const text = mentionText(session, uri, context);
    if (text) {
      parts.push(text);
      span ??= context.mention;
    }
  }
  const quotation = context.quotation && context.quotation.marks.length > 0 ? context.quotation : undefined;
  if (quotation) {
    parts.push(quotationText(session, uri, context));
    span ??= quotation;
  }
  if (context.parallels.length > 0) {
    const focus = quotation?.marks.find((mark) => mark.start <= context.offset && context.offset <= mark.end);
    parts.push(passageText(session, uri, context, focus));
    span ??= article.sentences[context.sentence];
  }
  if (parts.length === 0 || !span) return undefined;
  return { markdown: parts.join('\n\n---\n\n'), span };
}

function figureText(session: Session, uri: string, figure: Figure): string {
  const { article } = session.corpus.get(uri)!;
  const normal = normalForm(figure);
  const lines = [`**${escape(normal || displayText(article, figure))}**`];
  const details: string[] = [translate(figure.kind)];
  if (figure.modifier) details.push(translate(figure.modifier));
  if (figure.head && figure.kind !== 'count') details.push(translate('of: {0}', escape(figure.head)));
  const date = session.corpus.dateOf(uri);
  if ((figure.kind === 'date' || figure.kind === 'time') && figure.interval && date && relativeRules.has(figure.rule)) {
    details.push(
      date.from === 'event'
        ? translate('counted from {0}, the date that other articles on the event give', date.date)
        : translate('counted from the article’s date, {0}', date.date),
    );
  } else if (
    (figure.kind === 'date' || figure.kind === 'time') &&
    !figure.interval &&
    figure.rule !== 'clock' &&
    figure.rule !== 'time-word'
  ) {
    details.push(translate('no date to count from'));
  }
  lines.push(details.join(' · '));
  const text = lines.join('  \n');
  const others = figureLines(session, uri, figure);
  return others.length > 0 ? `${text}\n\n${others.join('\n')}` : text;
}

/** What other articles give for the same fact, disagreement first. */
function figureLines(session: Session, uri: string, figure: Figure): string[] {
  const found = session.comparisonsOf(uri).filter(({ a }) => a.start === figure.start);
  const order: readonly Verdict[] = ['conflict', 'touching', 'later', 'compatible', 'same'];
  const lines = [...found]
    .sort((x, y) => order.indexOf(x.verdict) - order.indexOf(y.verdict))
    .slice(0, maxLines)
    .map(({ b, verdict }) => {
      const { article } = session.corpus.get(b.uri)!;
      const words = escape(displayText(article, b));
      const normal = normalForm(b.figure);
      const date = verdict === 'later' ? session.corpus.dateOf(b.uri)?.date : undefined;
      const said = isConflict(verdict)
        ? `**${translate(verdictNames[verdict])}**`
        : `*${translate(verdictNames[verdict])}*`;
      return `- ${revealLink(titleOf(session, b.uri, 70), b.uri, b)} · ${said}: “${words}”${normal !== '' && verdict !== 'same' ? ` (${escape(normal)})` : ''}${date ? `, ${date}` : ''}`;
    });
  if (found.length > lines.length) lines.push(`- ${translate('and {0} more', found.length - lines.length)}`);
  return lines;
}

const relativeRules = new Set([
  'weekday',
  'day-word',
  'deictic',
  'ago',
  'month',
  'day-month',
  'season',
  'day-part',
  'next-day',
]);

function mentionText(session: Session, uri: string, context: PositionContext): string | undefined {
  const id = session.corpus.entityId(uri, context.mention!.entity);
  const entity = id && session.corpus.entity(id);
  if (!entity) return undefined;
  const lines = [
    `**${escape(entity.name)}** · ${translate(kindNames[entity.kind])}${context.mention!.kind === 'demonym' ? ` · ${translate('demonym')}` : ''}`,
  ];
  if (entity.roles.length > 0) lines.push(entity.roles.slice(0, 4).map(escape).join(', '));
  if (entity.aliases.length > 0) lines.push(translate('also: {0}', entity.aliases.slice(0, 6).map(escape).join(', ')));
  const counts = session.corpus
    .articlesOf(entity.id)
    .slice(0, maxLines)
    .map(
      ({ uri: other, mentions }) =>
        `${commandLink(titleOf(session, other, 50), 'crossread.reveal', mentionId(entity.id, other))} ${mentions}`,
    );
  const more =
    entity.articles > counts.length
      ? ` · ${commandLink(translate('Show all {0}', entity.articles), 'crossread.showEntity', entity.id)}`
      : '';
  lines.push(
    `${translate('{0} mentions in {1} of {2} articles', entity.mentions, entity.articles, session.corpus.size)}: ${counts.join(' · ')}${more}`,
  );
  return lines.join('  \n');
}

function quotationText(session: Session, uri: string, context: PositionContext): string {
  const { annotated, quotation } = context;
  const { article } = annotated;
  const lines: string[] = [];
  if (quotation!.role === 'direct' || quotation!.role === 'mixed' || quotation!.role === 'indirect') {
    const reading = readSpeakers(article, annotated.quotations, annotated.named)[context.quotationIndex];
    const id = reading.entity === undefined ? undefined : session.corpus.entityId(uri, reading.entity);
    const entity = id ? session.corpus.entity(id) : undefined;
    const words = quotation!.speaker ? displayText(article, quotation!.speaker) : '';
    const who =
      words === ''
        ? `*${translate('speaker not named')}*`
        : `**${escape(words)}**${entity && entity.name.toLowerCase() !== words.toLowerCase() ? ` → ${escape(entity.name)}` : ''}`;
    const cueText = quotation!.cue ? displayText(article, quotation!.cue) : '';
    const cue = /\p{L}/u.test(cueText) ? ` · ${translate('cue')}: *${escape(cueText)}*` : '';
    lines.push(`${who}${cue}`);
    const rule = ruleNames[quotation!.rule];
    lines.push(`${translate(roleNames[quotation!.role])}${rule ? ` · ${translate(rule)}` : ''}`);
  } else {
    lines.push(translate(roleNames[quotation!.role]));
  }
  return lines.join('  \n');
}
