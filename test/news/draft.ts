/**
 * Turns a draft into a labelled event. A draft is what an editor types: straight marks, names unmarked,
 * `word@entity` for pronouns, `<claim|old=>new>` for what one outlet takes from another. The guide has all of it.
 */
import { factorOf, scalePattern } from './figures';
import { isBlockKind, isStyle, readBody, readHeader, wordingAmong, type Header, type LabelledEntity } from './reader';
import { parseMarkup, writeMarkup, type Labelled } from './markup';
import { readArticle } from '../../src/article/article';
import { isRunningText } from '../../src/article/blocks/block';
import type { Span } from '../../src/text/span';
import { inCommon } from './wording';

const pronouns =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|ourselves|i|me|my|mine|myself|you|your|yours|who|whom|whose|which|this|these|those|that)$/i;
const drafted: Record<string, string> = { q: 'direct', m: 'mixed', i: 'indirect' };

/** Event text with every label written out. @throws Error with what cannot be worked out */
export function writeEvent(draft: string, part: string): string {
  const problems: string[] = [];
  const header = readHeader(draft, problems);
  const entities = new Map(header.entities.map((entity) => [entity.id, entity]));
  const passages = new Map<string, string>();
  const articles = header.articles.map(({ head, body }) => {
    const [id, , , date, style] = head.split(' | ').map((cell) => cell.trim());
    if (!isStyle(style)) problems.push(`${id}: no style ${style}`);
    const problem = (what: string): void => void problems.push(`${id}: ${what}`);
    const whole = endSentences(takeOver(shorthand(body, date, entities, problem), passages, problem));
    // A headline is not what others copy.
    gather(whole.replace(/^headline\| .*$/gm, ''), id, passages);
    const read = readBody(whole, problem);
    const text = typeset(read.text, style);
    const spans = read.spans.map((span) => ({ ...span, label: mention(span, read.text, entities, problem) }));
    const named = nameMarks(read.text.replaceAll('’', "'"), spans, header.entities, problem);
    const numbered = number(read.text, widened(spans, named), problem);
    return {
      id,
      head,
      body: whole,
      text,
      blocks: read.blocks,
      spans: [...numbered, ...named],
      passages: spans
        .filter(({ label }) => label.startsWith('#'))
        .map(({ start, end, label }) => ({ start, end, claim: label.slice(1).split(' ')[0] })),
    };
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const copied = markCopies(articles);
  // What one article alone says is no claim of several.
  const shared = new Set(
    [...header.claims, ...copied]
      .map(({ id }) => id)
      .filter((id) => articles.filter(({ passages }) => passages.some(({ claim }) => claim === id)).length > 1),
  );
  const sections = articles.map((article) => {
    const spans = article.spans
      .filter(
        ({ label }) =>
          !label.startsWith('#') ||
          ![...header.claims, ...copied].some(({ id }) => id === label.slice(1).split(' ')[0]) ||
          shared.has(label.slice(1).split(' ')[0]),
      )
      .map((span) => {
        if (!span.label.startsWith('#')) return span;
        const [claim, ...rest] = span.label.split(' ');
        return {
          ...span,
          label: [claim, wordingAmong(article, { ...span, claim: claim.slice(1) }, articles), ...rest].join(' '),
        };
      });
    return `=== ${article.head}\n\n${lines(article.text, article.body, spans)}\n`;
  });
  const unused = header.entities
    .filter(
      ({ id }) =>
        !articles.some(({ spans }) => spans.some(({ label }) => label === `@${id}` || label.startsWith(`@${id} `))),
    )
    .map(({ id }) => id);
  return `${headerText(draft, header, part, copied, [...unused.map((id) => new RegExp(`^  ${id} (?!\\|)`)), ...header.claims.filter(({ id }) => !shared.has(id)).map(({ id }) => new RegExp(`^  ${id} \\|`))])}\n\n${sections.join('\n\n')}`;
}

/** The header with its part of the split, without entities that nobody mentions and claims that one article alone makes. */
function headerText(
  draft: string,
  { fields }: Header,
  part: string,
  more: readonly { id: string; says: string }[],
  dropped: readonly RegExp[],
): string {
  const header = draft
    .split(/^=== /m)[0]
    .trim()
    .split('\n')
    .filter((line) => !dropped.some((of) => of.test(line)))
    .concat('')
    .join('\n')
    .replace(
      /^claims:\n(?: {2}.*\n)*/m,
      (list) => `${list}${more.map(({ id, says }) => `  ${id} | ${says}\n`).join('')}`,
    )
    .trim();
  return fields.has('part') ? header : header.replace(/^(event:.*)$/m, `$1\npart: ${part}`);
}

/**
 * What a draft shortens: `she@mensah`, `[the minister]@mensah@s`, `said@c`; `{d12}` and `{d05-30 morning}` for
 * days of the article's month or year; `[3.5 million]{money NGN}`, whose value its digits tell.
 */
function shorthand(
  body: string,
  date: string,
  entities: ReadonlyMap<string, LabelledEntity>,
  problem: (what: string) => void,
): string {
  const known = (whole: string, marks: string): string[] | undefined => {
    const labels = marks.slice(1).split('@');
    for (const label of labels) {
      const id = label.replace(/!$/, '');
      if (!entities.has(id) && !/^[qmics](?:\d|[A-Z])?$/.test(id)) {
        problem(`not understood: ${whole}`);
        return undefined;
      }
    }
    return labels.map((label) => (entities.has(label.replace(/!$/, '')) ? `@${label.replace(/!$/, ' name')}` : label));
  };
  return body
    .replace(/\]((?:@[A-Za-z0-9-]+!?)+)/g, (whole, marks: string) => `]{${known(whole, marks)?.join(', ') ?? ''}}`)
    .replace(/([\p{L}\p{N}’'-]+)((?:@[A-Za-z0-9-]+!?)+)/gu, (whole, word: string, marks: string) => {
      const labels = known(whole, marks);
      return labels ? `[${word}]{${labels.join(', ')}}` : whole;
    })
    .replace(
      /\{d(?:(\d\d)-)?(\d\d?)( early| morning| afternoon| evening| night)?\}/g,
      (_, month: string | undefined, day: string, part = '') =>
        `{${part ? 'time' : 'date'} ${date.slice(0, 4)}-${month ?? date.slice(5, 7)}-${day.padStart(2, '0')}${part}}`,
    )
    .replace(
      /\[([^[\]{}]*)\]\{(money|percent|count|measure|duration|age|number|ordinal)((?: (?![\d?-]|last)[^,{}]*)?)\}/g,
      (whole, words: string, kind: string, rest: string) => {
        const value = spelled(words);
        if (value === undefined) problem(`no digits to read: ${whole}`);
        return `[${words}]{${kind} ${value}${rest}}`;
      },
    );
}

/** The number that the digits of a figure give, with the scale behind them. */
function spelled(words: string): number | undefined {
  const found = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?${scalePattern})?`, 'i').exec(words);
  if (!found) return undefined;
  const value = Number(found[1].replaceAll(',', '')) * factorOf(found[2], found[3]);
  return Number(value.toPrecision(12));
}

/** Passages of earlier articles in place of `<claim>`, `<article.claim>`, with changes after bars. */
function takeOver(body: string, passages: ReadonlyMap<string, string>, problem: (what: string) => void): string {
  return body.replace(/<([a-z0-9.-]+)((?:\|(?:=>|[^|<>])*)*)>/g, (whole, key: string, changes: string) => {
    let text = passages.get(key);
    if (text === undefined) {
      problem(`nothing to take over: ${whole}`);
      return '';
    }
    for (const change of changes.split('|').slice(1)) {
      const equals = change.indexOf('=>');
      const [from, to] = equals < 0 ? ['', ''] : [change.slice(0, equals), change.slice(equals + 2)];
      if (equals < 0) text = text.replace(/\{(#[^{}]*)\}$/, `{$1 ${change}}`);
      else if (!text.includes(from)) problem(`not in the passage ${key}: ${from}`);
      else text = text.replace(from, () => to);
    }
    return text;
  });
}

/** Full stops where a clause taken over became the end of a sentence. */
function endSentences(body: string): string {
  return body.replace(
    /([^\s.!?…:;,"'\]}|])((?:\]\{[^{}]*\})*\]\{#[^{}]*\})(?=\n|$| +\[*(?:["\p{Lu}]))/gmu,
    (whole, last: string, brackets: string, at: number) => {
      const line = body.slice(body.lastIndexOf('\n', at) + 1);
      return /^(?:headline|heading|caption)\||^[-*\d]|\|/.test(line.split('\n')[0]) ? whole : `${last}${brackets}.`;
    },
  );
}

/** Remembers the passages of an article by claim: the first of the event, and each by article. */
function gather(body: string, id: string, passages: Map<string, string>): void {
  const open: number[] = [];
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '[') open.push(at);
    else if (body[at] === ']' && body[at + 1] === '{') {
      const start = open.pop() ?? 0;
      const close = body.indexOf('}', at);
      if (close < 0) return;
      const claims = body
        .slice(at + 2, close)
        .split(',')
        .map((label) => label.trim())
        .filter((label) => label.startsWith('#'));
      for (const claim of claims) {
        const key = claim.slice(1).split(' ')[0];
        const passage = body.slice(start, close + 1);
        if (!passages.has(key)) passages.set(key, passage);
        if (!passages.has(`${id}.${key}`)) passages.set(`${id}.${key}`, passage);
      }
      at = close;
    }
  }
}

/** Marks and apostrophes as the outlet sets them; one character stays one character. */
function typeset(text: string, style: string): string {
  const [open, close, innerOpen, innerClose, apostrophe] =
    { curly: '“”‘’’', straight: `""'''`, single: '‘’“”’', 'plain-single': `''""'`, guillemet: '«»‹›’' }[style] ??
    `""'''`;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') out += /[\s(\u2014\u2013/[-]/.test(text[i - 1] ?? ' ') || text[i - 1] === '‹' ? open : close;
    else if (c === '‹') out += innerOpen;
    else if (c === '›') out += innerClose;
    else if (c === "'") out += apostrophe;
    else out += c;
  }
  return out;
}

/** A mention's label with its kind written out. */
function mention(
  { start, end, label }: Span & { label: string },
  text: string,
  entities: ReadonlyMap<string, LabelledEntity>,
  problem: (what: string) => void,
): string {
  if (!label.startsWith('@')) return label;
  const [at, kind] = label.split(' ');
  const entity = entities.get(at.slice(1));
  const words = text.slice(start, end);
  if (!entity) problem(`unknown entity ${label}: ${words}`);
  if (kind === 'name') return at;
  if (kind) return label;
  if (pronouns.test(words)) return `${at} pronoun`;
  if (entity?.demonyms.includes(words)) return `${at} demonym`;
  return entity?.names.includes(words) ? at : `${at} nominal`;
}

/** The forms of the event's entities wherever they stand and nothing else was said. */
function nameMarks(
  text: string,
  spans: readonly (Span & { label: string })[],
  entities: readonly LabelledEntity[],
  problem: (what: string) => void,
): (Span & { label: string })[] {
  const forms = entities.flatMap(({ id, names, demonyms, nominals }) => [
    ...names.map((form) => ({ form, label: `@${id}` })),
    ...demonyms.map((form) => ({ form, label: `@${id} demonym` })),
    ...nominals.map((form) => ({ form, label: `@${id} nominal` })),
  ]);
  const all = forms
    .flatMap(({ form, label }) =>
      [
        form,
        ...(form === form.toUpperCase() || label.endsWith('nominal') ? [] : [form.toUpperCase()]),
        ...(label.endsWith('nominal') ? [form[0].toUpperCase() + form.slice(1)] : []),
      ].map((each) => ({ form: each, label })),
    )
    .sort((a, b) => b.form.length - a.form.length);
  for (const [i, { form, label }] of all.entries())
    if (all.slice(i + 1).some((other) => other.form === form && other.label !== label) && label.endsWith('nominal'))
      problem(`two entities have the form ${form}`);
  const taken = spans.filter(({ label }) => label.startsWith('@') || label === 'none');
  const out: (Span & { label: string })[] = [];
  for (const { form, label } of all) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      if (
        taken.some((other) => other.start < end && at < other.end) ||
        out.some((other) => other.start < end && at < other.end)
      )
        continue;
      out.push({ start: at, end, label });
    }
  }
  return out;
}

interface Drafted {
  readonly id: string;
  readonly text: string;
  readonly spans: (Span & { label: string })[];
  readonly passages: (Span & { claim: string })[];
}

/** Words of the shorter sentence that a copy has in common with its source. */
const copiedShare = 0.8;

/** Claims for sentences that one outlet took from another and that the draft says nothing of. */
function markCopies(articles: readonly Drafted[]): { id: string; says: string }[] {
  const free = articles.flatMap((article) => {
    const read = readArticle(article.text);
    return read.sentences
      .filter(({ block }) => isRunningText(read.blocks[block].kind) && read.blocks[block].kind !== 'headline')
      .map(({ start, end }) => ({
        article,
        start,
        end,
        words:
          article.text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      }))
      .filter(
        ({ start, end, words }) =>
          words.length >= 6 &&
          !article.passages.some((passage) => passage.start < end && start < passage.end) &&
          !article.spans.some(
            (span) =>
              span.start < end &&
              start < span.end &&
              !(start <= span.start && span.end <= end) &&
              !(span.start <= start && end <= span.end),
          ),
      );
  });
  const claims: { id: string; says: string }[] = [];
  const taken = new Set<(typeof free)[number]>();
  for (const first of free) {
    if (taken.has(first)) continue;
    const copies = free.filter(
      (other) =>
        other.article !== first.article &&
        !taken.has(other) &&
        inCommon(first.words, other.words) >=
          Math.max(6, copiedShare * Math.min(first.words.length, other.words.length)),
    );
    if (copies.length === 0) continue;
    const id = `copied-${claims.length + 1}`;
    claims.push({ id, says: first.article.text.slice(first.start, first.end).replace(/["“”«»]/g, '') });
    for (const { article, start, end } of [first, ...copies]) {
      article.spans.push({ start, end, label: `#${id}` });
      article.passages.push({ start, end, claim: id });
    }
    taken.add(first);
    for (const copy of copies) taken.add(copy);
  }
  return claims;
}

/** A speaker of whom a draft marked one word of the name is the whole name. */
function widened(
  spans: readonly (Span & { label: string })[],
  named: readonly (Span & { label: string })[],
): (Span & { label: string })[] {
  return spans.map((span) => {
    const name = /^s(?:\d|[A-Z])?$/.test(span.label)
      ? named.find(({ start, end }) => start <= span.start && span.end <= end)
      : undefined;
    return name ? { ...span, start: name.start, end: name.end } : span;
  });
}

/** Quotations numbered through the article: unnumbered ones belong together within a passage, else within a paragraph. */
function number(
  text: string,
  spans: readonly (Span & { label: string })[],
  problem: (what: string) => void,
): (Span & { label: string })[] {
  const passages = spans.filter(({ label }) => label.startsWith('#'));
  const numbers = new Map<string, number>();
  const speech = spans.map((span) => ({
    span,
    match: /^([qmics]|scare|title|term)(\d*|[A-Z])(?: (.*))?$/.exec(span.label),
  }));
  const keyOf = (span: Span, digits: string): string => {
    if (/[A-Z]/.test(digits)) return digits;
    const inside = passages
      .filter(
        (passage) =>
          passage.start <= span.start && span.end <= passage.end && passage.end - passage.start > span.end - span.start,
      )
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .at(0);
    const paragraph = text.slice(0, span.start).split('\n').length;
    return `${inside ? `passage ${inside.start}` : `paragraph ${paragraph}`} ${digits}`;
  };
  let alone = 0;
  const keys = speech.map(({ span, match }) =>
    match ? (match[1].length > 1 ? `alone ${alone++}` : keyOf(span, match[2])) : '',
  );
  const sorted = speech
    .map((each, i) => ({ ...each, key: keys[i] }))
    .filter(({ match }) => match)
    .sort((a, b) => a.span.start - b.span.start);
  for (const { key } of sorted) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  return speech.flatMap(({ span, match }, i) => {
    if (span.label === 'none') return [];
    if (!match) return [span];
    const n = numbers.get(keys[i])!;
    const rest = match[3] ? ` ${match[3]}` : '';
    if (match[1] === 'c' || match[1] === 's') {
      if (!sorted.some(({ key, match: other }) => key === keys[i] && /^[qmi]/.test(other![1])))
        problem(`cue or speaker of no quotation: ${text.slice(span.start, span.end)}`);
      return [{ ...span, label: `${match[1]}${n}` }];
    }
    return [{ ...span, label: `q${n} ${drafted[match[1]] ?? match[1]}${rest}` }];
  });
}

/** The marked lines again, each with its kind of block in front and the blocks inside it. */
export function lines(text: string, body: string, spans: readonly (Span & { label: string })[]): string {
  const drafts = body.split('\n');
  let offset = 0;
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, i) => {
      const prefix = /^[a-z]+\| /.exec(drafts[i])?.[0] ?? '';
      const inner: Labelled[] = spans
        .filter(({ start, end }) => start >= offset && end <= offset + line.length)
        .map(({ start, end, label }) => ({ start: start - offset, end: end - offset, labels: [label] }));
      const blocks = parseMarkup(drafts[i].slice(prefix.length))
        .spans.map(({ start, end, labels }) => ({ start, end, labels: labels.filter((label) => isBlockKind(label)) }))
        .filter(({ labels }) => labels.length > 0);
      offset += line.length + 1;
      return prefix + writeMarkup(line, [...blocks, ...inner]);
    })
    .join('\n');
}
