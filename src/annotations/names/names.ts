import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { ambiguousNames } from '../../lexicon/en/ambiguousNames';
import { formsOfAddress } from '../../lexicon/en/honorifics';
import { bodyNouns, organisations } from '../../lexicon/en/organisations';
import { peoples } from '../../lexicon/en/peoples';
import { places } from '../../lexicon/en/places';
import { roleModifiers } from '../../lexicon/en/roles';
import { countryNames, demonyms } from './countries';
import { isTitleCase } from '../../text/capitalisation';
import { lineCaseOf } from './lineCase';
import { WordFlag } from './wordFlags';
import { infosOf, type WordInfo } from './wordInfo';
import type { NameType } from './tags';
import type { Tagger } from './tagger';

/** A name as it stands in the text, typed; `demonym` marks adjectives and nouns of a people. */
export interface Name extends Span {
  readonly type: NameType;
  readonly demonym: boolean;
  /** Stands after a form of address or a role: `Mr Osei`, `President Osei`. */
  readonly titled: boolean;
}

interface Candidate {
  from: number;
  to: number;
  type: NameType;
  demonym: boolean;
  titled: boolean;
  /** 2: from the lists or a title, not to be outvoted; 1: tagged; 0: guessed from the same name elsewhere. */
  confidence: 0 | 1 | 2;
}

interface SentenceWords {
  readonly article: Article;
  readonly first: number;
  readonly infos: readonly WordInfo[];
  readonly context: number;
}

/** Longest listed phrase by first word: countries, peoples, places, organisations. */
const listed = new Map<string, { words: string[]; type: NameType; demonym: boolean }[]>();
function list(phrase: string, type: NameType, demonym: boolean): void {
  const words = phrase
    .replaceAll('-', ' - ')
    .replaceAll("'s", " 's")
    .split(' ')
    .filter((word) => word !== '');
  const first = words[0];
  const entries = listed.get(first);
  const entry = { words, type, demonym };
  if (entries) entries.push(entry);
  else listed.set(first, [entry]);
}
for (const name of countryNames.keys()) list(name, 'LOC', false);
for (const name of demonyms.keys()) if (!countryNames.has(name)) list(name, 'MISC', true);
for (const name of peoples) list(name, 'MISC', true);
for (const name of places) if (!countryNames.has(name)) list(name, 'LOC', false);
for (const name of organisations) list(name, 'ORG', false);
for (const entries of listed.values()) entries.sort((a, b) => b.words.length - a.words.length);

const longestPiece = 300;

/** Names of an article in order; English articles only. */
export function findNames(article: Article, tagger: Tagger): Name[] {
  if (article.language !== 'en' && article.language !== 'und') return [];
  const { tokens: words, shown } = article;
  const sentences: SentenceWords[] = [];
  const all: Candidate[][] = [];
  for (const sentence of article.sentences) {
    // A table or list without a stop is read in pieces, so that work stays in proportion.
    const begin = tokenAt(words, sentence.start);
    const end = tokenAt(words, sentence.end);
    for (let first = begin; first < end; first += longestPiece) {
      const last = Math.min(end, first + longestPiece);
      const infos = infosOf(shown, words, first, last);
      const block = article.blocks[sentence.block].kind;
      const context = lineCaseOf(infos);
      const titled = context === 0 && (block === 'headline' || block === 'heading') && isTitleCase(infos, 1);
      const read = { article, first, infos, context: titled ? 2 : context };
      sentences.push(read);
      const names = readSentence(read, tagger);
      if (block === 'dateline' && sentence.start === article.blocks[sentence.block].start)
        datelineDecides(infos, names);
      all.push(names);
    }
  }
  dropTitleCapitals(sentences, all);
  vote(sentences, all);
  const out: Name[] = [];
  sentences.forEach(({ first }, s) => {
    for (const candidate of all[s]) {
      out.push({
        start: words.start[first + candidate.from],
        end: words.end[first + candidate.to - 1],
        type: candidate.type,
        demonym: candidate.demonym,
        titled: candidate.titled,
      });
    }
  });
  return out;
}

function readSentence(sentence: SentenceWords, tagger: Tagger): Candidate[] {
  const { infos, context } = sentence;
  const out: Candidate[] = [];
  const tagged: Candidate[] = tagger
    .tag(infos)
    .map((t) => ({ ...t, demonym: false, titled: false, confidence: 1 as const }));
  for (const candidate of tagged) {
    const trimmed = trimName(infos, candidate);
    if (trimmed) for (const part of splitPossessor(infos, trimmed)) out.push(...splitDemonym(infos, part));
  }
  for (const hit of listedIn(infos, context)) {
    const clash = out.filter((candidate) => candidate.from < hit.to && hit.from < candidate.to);
    // A longer name keeps its parts: `Bank of America`, `Hanoi University`.
    if (clash.some((candidate) => candidate.to - candidate.from > hit.to - hit.from)) continue;
    for (const c of clash) out.splice(out.indexOf(c), 1);
    out.push(hit);
  }
  for (const candidate of out) {
    leadDecides(infos, candidate);
    headDecides(infos, candidate);
    closeHyphens(sentence, candidate);
  }
  addTitled(infos, out, context);
  extendRuns(infos, out, context);
  addHeaded(infos, out, context);
  addMissions(infos, out);
  return out.sort((a, b) => a.from - b.from);
}

/** A dateline opens with the place it was written in, and has the agency in brackets: `FLORØ, Norway, March 12 (Northern Wire) –`. */
function datelineDecides(infos: readonly WordInfo[], names: Candidate[]): void {
  const bracket = infos.findIndex(({ lower }) => lower === '(');
  for (const name of names) {
    if (name.demonym) continue;
    name.type = bracket < 0 || name.from < bracket ? 'LOC' : 'ORG';
    name.confidence = 2;
  }
}

/** Titles, clitics and marks at the edges are not part of a name. */
function trimName(infos: readonly WordInfo[], candidate: Candidate): Candidate | undefined {
  let { from, to, titled } = candidate;
  while (to > from && (infos[to - 1].lower === "'s" || /^[.,;:'"’”“()-]$/.test(infos[to - 1].lower))) {
    if (
      infos[to - 1].lower === '.' &&
      to - 2 >= from &&
      /^(jr|sr|inc|corp|co|ltd|st|bros|[a-z])$/.test(infos[to - 2].lower)
    )
      break;
    to--;
  }
  if (candidate.type === 'PER') {
    for (;;) {
      const prefix =
        roleModifiers.has(infos[from].lower) && from + 2 < to && (infos[from + 1].flags & WordFlag.Role) !== 0; // Prime Minister X
      const title =
        (infos[from].flags & (WordFlag.Honorific | WordFlag.Role) && !(infos[from].flags & WordFlag.GivenName)) ||
        infos[from].lower === '.' ||
        infos[from].lower === '-';
      if (from >= to - 1 || !(prefix || title)) break;
      titled = true;
      from++;
    }
    // `President`, `Minister` alone name nobody
    if (
      to - from === 1 &&
      infos[from].flags & (WordFlag.Honorific | WordFlag.Role) &&
      !(infos[from].flags & WordFlag.GivenName)
    )
      return undefined;
  }
  while (from < to && /^["'“‘’(.,-]$/.test(infos[from].lower)) from++;
  // The article is part of some papers' names and of nothing else.
  if (infos[from]?.lower === 'the' && to - from > 1) {
    let whole = 'the';
    for (let i = from + 1; i < to; i++) whole += ' ' + infos[i].lower;
    if (!organisations.has(whole)) from++;
  }
  if (from >= to) return undefined;
  if (infos[from].flags & WordFlag.FunctionWord && to - from === 1 && !infos[from].isAllCaps) return undefined;
  if (to - from === 1 && (infos[from].flags & WordFlag.Calendar || compass.test(infos[from].lower))) return undefined;
  return { ...candidate, from, to, titled };
}

const compass = /^(?:north|south|east|west)(?:ern)?$/;

/** `the UN’s International Court of Justice`: whose it is, and what it is. */
function splitPossessor(infos: readonly WordInfo[], candidate: Candidate): Candidate[] {
  for (let i = candidate.from + 1; i < candidate.to - 1; i++) {
    if (infos[i].lower !== "'s" || !(infos[i - 1].flags & (WordFlag.Country | WordFlag.Place | WordFlag.Organisation)))
      continue;
    const owner: Candidate = { ...candidate, to: i, type: infos[i - 1].flags & WordFlag.Organisation ? 'ORG' : 'LOC' };
    const rest = trimName(infos, { ...candidate, from: i + 1 });
    return rest ? [owner, rest] : [owner];
  }
  return [candidate];
}

/** `Lee Jae-myung`, `Kim Jong-un`: the second syllable after the hyphen is written small. */
function closeHyphens({ article, first, infos }: SentenceWords, candidate: Candidate): void {
  const { tokens: words } = article;
  const hyphen = first + candidate.to;
  if (
    candidate.type !== 'PER' ||
    candidate.to + 1 >= infos.length ||
    infos[candidate.to].lower !== '-' ||
    infos[candidate.to + 1].wordClass !== 0
  )
    return;
  if (
    words.start[hyphen] === words.end[hyphen - 1] &&
    words.start[hyphen + 1] === words.end[hyphen] &&
    words.kind[hyphen + 1] === TokenKind.Word &&
    candidate.to - candidate.from >= 2
  ) {
    if (!/^(led|born|based|backed|era|style|style|elect|run|owned|appointed|like)$/.test(infos[candidate.to + 1].lower))
      candidate.to += 2;
  }
}

/** `Russian President Vladimir Putin` tagged as one: the demonym stands by itself. */
function splitDemonym(infos: readonly WordInfo[], candidate: Candidate): Candidate[] {
  if (
    candidate.type !== 'PER' ||
    candidate.to - candidate.from < 2 ||
    !(infos[candidate.from].flags & WordFlag.Demonym) ||
    infos[candidate.from].flags & WordFlag.GivenName
  )
    return [candidate];
  const demonym: Candidate = {
    from: candidate.from,
    to: candidate.from + 1,
    type: 'MISC',
    demonym: true,
    titled: false,
    confidence: 2,
  };
  const rest = trimName(infos, { ...candidate, from: candidate.from + 1 });
  return rest ? [demonym, rest] : [demonym];
}

function listedIn(infos: readonly WordInfo[], context: number): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i];
    if (info.wordClass !== 2) continue;
    const first = info.lower.endsWith('.') ? info.lower.slice(0, -1) : info.lower;
    for (const entry of listed.get(first) ?? []) {
      const end = i + entry.words.length;
      if (end > infos.length) continue;
      let k = 1;
      while (
        k < entry.words.length &&
        infos[i + k].lower.replace(/\.$/, '') === entry.words[k] &&
        (infos[i + k].wordClass !== 0 || /^(of|the|and|-|'s)$/.test(entry.words[k]))
      )
        k++;
      if (k < entry.words.length) continue;
      if (entry.words.length === 1) {
        if (i + 1 < infos.length && infos[i + 1].lower === '$') break; // US$
        const short = first.length <= 4 && entry.type === 'ORG';
        if ((ambiguousNames.has(first) || short) && !info.isAllCaps) break;
        if (ambiguousNames.has(first) && context === 1) break;
        // The first or last name of somebody: `Paris Hilton`, `Jack London`
        const neighbour = (k2: number): boolean =>
          k2 >= 0 &&
          k2 < infos.length &&
          infos[k2].capital &&
          infos[k2].wordClass === 2 &&
          !(
            infos[k2].flags &
            (WordFlag.Role | WordFlag.Honorific | WordFlag.Demonym | WordFlag.FunctionWord | WordFlag.Calendar)
          );
        if (context === 0 && entry.type !== 'MISC' && (neighbour(i + 1) || (neighbour(i - 1) && i - 1 > 0))) break;
      }
      out.push({
        from: i,
        to: end,
        type: entry.type,
        demonym: entry.demonym,
        titled: false,
        confidence: ambiguousNames.has(first) && !info.isAllCaps ? 1 : 2,
      });
      i = end - 1;
      break;
    }
  }
  return out;
}

/** `Ho Chi Minh Mausoleum` is a place, `Boston University` an organisation, `Cold War` neither. */
function headDecides(infos: readonly WordInfo[], candidate: Candidate): void {
  if (candidate.to - candidate.from < 2 || candidate.confidence === 2) return;
  const head = infos[candidate.to - 1];
  if (!head.capital) return;
  if (candidate.type === 'PER' && !(head.flags & (WordFlag.PlaceWord | WordFlag.OrganisationWord))) return;
  if (candidate.type === 'PER' && candidate.titled) return;
  const plain = head.flags & (WordFlag.PlaceWord | WordFlag.OrganisationWord | WordFlag.EventWord);
  if (plain === WordFlag.PlaceWord) candidate.type = 'LOC';
  else if (plain === WordFlag.OrganisationWord && !/^(sun|star|capital|forces|house|cup)$/.test(head.lower))
    candidate.type = 'ORG';
  else if (plain === WordFlag.EventWord) candidate.type = 'MISC';
}

/** What stands before a single word: nobody is called `the Havtind`, and one is seldom `off` or `near` a person. */
function leadDecides(infos: readonly WordInfo[], candidate: Candidate): void {
  if (candidate.type !== 'PER' || candidate.to - candidate.from !== 1 || candidate.titled || candidate.from === 0)
    return;
  if (infos[candidate.from].flags & WordFlag.GivenName) return;
  const before = infos[candidate.from - 1].lower;
  if (before === 'the') candidate.type = 'MISC';
  else if (/^(in|near|off|outside|into|across|throughout)$/.test(before)) candidate.type = 'LOC';
}

/** Capitals after a form of address are a person, tagged or not: `Mr Osei`, `Dr. Amara Diallo`. */
function addTitled(infos: readonly WordInfo[], out: Candidate[], context: number): void {
  for (let i = 0; i + 1 < infos.length; i++) {
    const info = infos[i];
    const form = info.capital && formsOfAddress.has(info.lower);
    // `the state president, To Lam,`: after a role two capitals make a name, whatever words they are
    const role = !form && context === 0 && (info.flags & WordFlag.Role) !== 0;
    const source = !form && !role && context === 0 && info.lower === 'to' && infos[i - 1]?.lower === 'according';
    if (source) {
      // `according to Le Hong Hiep, a fellow at …`: two to four capitals before a comma or the end are somebody
      let to = i + 1;
      while (
        to < infos.length &&
        to - i <= 4 &&
        infos[to].capital &&
        !(
          infos[to].flags &
          (WordFlag.OrganisationWord |
            WordFlag.PlaceWord |
            WordFlag.Calendar |
            WordFlag.Demonym |
            WordFlag.Country |
            WordFlag.Organisation |
            WordFlag.Role |
            WordFlag.Honorific)
        )
      )
        to++;
      const clash = out.filter((candidate) => candidate.from < to && i + 1 <= candidate.to - 1);
      if (
        to - i - 1 >= 2 &&
        (infos[to] === undefined || /^[,.]$/.test(infos[to].lower)) &&
        !clash.some(
          (candidate) =>
            candidate.confidence === 2 || candidate.to > to || candidate.type === 'PER' || candidate.type === 'ORG',
        )
      ) {
        for (const candidate of clash) out.splice(out.indexOf(candidate), 1);
        out.push({ from: i + 1, to, type: 'PER', demonym: false, titled: false, confidence: 1 });
      }
    }
    if (!form && !role) continue;
    let from = i + 1;
    if (infos[from].lower === (role ? ',' : '.')) from++;
    if (role) {
      let to = from;
      while (
        to < infos.length &&
        to - from < 4 &&
        infos[to].capital &&
        !(
          infos[to].flags &
          (WordFlag.Calendar |
            WordFlag.Demonym |
            WordFlag.Role |
            WordFlag.Honorific |
            WordFlag.OrganisationWord |
            WordFlag.Country)
        )
      )
        to++;
      if (to - from < 2 || (infos[from].flags & WordFlag.Place && to - from === 2)) continue;
      if (from === i + 2 && !(infos[to] === undefined || /^[,.]$/.test(infos[to].lower))) continue;
      if (!out.some((candidate) => candidate.from < to && from < candidate.to))
        out.push({ from, to, type: 'PER', demonym: false, titled: true, confidence: 1 });
      continue;
    }
    let to = from;
    while (
      to < infos.length &&
      to - from < 5 &&
      ((infos[to].capital && !(infos[to].flags & (WordFlag.Calendar | WordFlag.FunctionWord))) ||
        (to > from && infos[to].lower === '-' && infos[to + 1]?.capital) ||
        (to > from && infos[to].particle && infos[to + 1]?.capital))
    )
      to++;
    if (to === from) continue;
    const clash = out.filter((candidate) => candidate.from < to && from < candidate.to);
    if (clash.some((candidate) => candidate.from <= from && candidate.to >= to && candidate.type === 'PER')) {
      for (const c of clash) {
        c.titled = true;
        c.confidence = 2;
      }
      continue;
    }
    if (clash.some((candidate) => candidate.to > to)) continue;
    for (const c of clash) out.splice(out.indexOf(c), 1);
    out.push({ from, to, type: 'PER', demonym: false, titled: true, confidence: 2 });
  }
}
/** A name goes on through unlisted capitals: `Le Hong` | `Hiep`; after `according to` it is somebody’s. */
function extendRuns(infos: readonly WordInfo[], out: Candidate[], context: number): void {
  if (context !== 0) return;
  for (const candidate of out) {
    if (candidate.demonym || candidate.confidence === 2) continue;
    const before = candidate.to;
    while (
      candidate.to < infos.length &&
      candidate.to - candidate.from < 5 &&
      infos[candidate.to].capital &&
      infos[candidate.to].flags === 0 &&
      !out.some((o) => o !== candidate && o.from <= candidate.to && candidate.to < o.to)
    )
      candidate.to++;
    if (
      candidate.to > before &&
      candidate.type === 'LOC' &&
      infos[candidate.from - 1]?.lower === 'to' &&
      infos[candidate.from - 2]?.lower === 'according'
    )
      candidate.type = 'PER';
    if (candidate.type !== 'PER' && candidate.from > 0 && bodyNouns.has(infos[candidate.from - 1].lower))
      candidate.type = 'ORG';
    if (
      candidate.type === 'PER' &&
      !candidate.titled &&
      candidate.from > 0 &&
      bodyNouns.has(infos[candidate.from - 1].lower)
    )
      candidate.type = 'ORG';
  }
}
/** Capitals that end in the word for a body or a place are its name, tagged or not: `International Seabed Authority`. */
function addHeaded(infos: readonly WordInfo[], out: Candidate[], context: number): void {
  if (context !== 0) return;
  const covered = new Uint8Array(infos.length);
  for (const candidate of out) covered.fill(1, candidate.from, candidate.to);
  for (let i = 0; i < infos.length; i++) {
    if (covered[i] || !infos[i].capital || infos[i].flags & (WordFlag.FunctionWord | WordFlag.Calendar)) continue;
    let to = i;
    let last = -1;
    while (to < infos.length && to - i < 8 && !covered[to]) {
      const info = infos[to];
      if (info.capital && !(info.flags & WordFlag.Calendar)) {
        if (info.flags & (WordFlag.OrganisationWord | WordFlag.PlaceWord)) last = to;
      } else if (!(to > i && /^(of|and|for|&)$/.test(info.lower) && infos[to + 1]?.capital)) break;
      to++;
    }
    if (last > i) {
      out.push({
        from: i,
        to: last + 1,
        type: infos[last].flags & WordFlag.OrganisationWord ? 'ORG' : 'LOC',
        demonym: false,
        titled: false,
        confidence: 1,
      });
      covered.fill(1, i, last + 1);
    }
    i = Math.max(i, to - 1);
  }
}

/** `the US embassy in Hanoi`: a mission is a body of its own. */
function addMissions(infos: readonly WordInfo[], out: Candidate[]): void {
  for (let i = 1; i < infos.length; i++) {
    if (!/^(embassy|consulate)$/.test(infos[i].lower)) continue;
    const owner = out.find(
      (candidate) =>
        (candidate.to === i && (candidate.type === 'LOC' || candidate.demonym)) ||
        (candidate.to === i + 1 &&
          candidate.to - candidate.from === 2 &&
          (infos[candidate.from].flags & (WordFlag.Country | WordFlag.Demonym)) !== 0),
    );
    if (!owner) continue;
    const from = owner.from;
    let to = i + 1;
    const seat =
      infos[to]?.lower === 'in'
        ? out.find((candidate) => candidate.from === to + 1 && candidate.type === 'LOC')
        : undefined;
    if (seat) to = seat.to;
    for (const candidate of out.filter((o) => o.from < to && from < o.to)) out.splice(out.indexOf(candidate), 1);
    out.push({ from, to, type: 'ORG', demonym: false, titled: false, confidence: 2 });
  }
}

/** Capitals of a title say nothing: an unlisted name there needs to stand in running text too. */
function dropTitleCapitals(sentences: readonly SentenceWords[], all: Candidate[][]): void {
  const form = (s: number, candidate: Candidate): string => formOf(sentences[s].infos, candidate);
  const running = new Set<string>();
  const surnames = new Set<string>();
  let prose = false;
  all.forEach((candidates, s) => {
    if (sentences[s].context !== 0) return;
    prose = true;
    for (const candidate of candidates) {
      running.add(form(s, candidate));
      if (candidate.type === 'PER') surnames.add(sentences[s].infos[candidate.to - 1].lower);
    }
  });
  if (!prose) return;
  all.forEach((candidates, s) => {
    if (sentences[s].context === 0) return;
    for (let k = candidates.length - 1; k >= 0; k--) {
      const candidate = candidates[k];
      if (
        candidate.confidence === 2 ||
        running.has(form(s, candidate)) ||
        surnames.has(sentences[s].infos[candidate.to - 1].lower)
      )
        continue;
      if (candidate.type !== 'PER' || candidate.to - candidate.from === 1) candidates.splice(k, 1);
    }
  });
}

function formOf(infos: readonly WordInfo[], candidate: Candidate): string {
  let key = '';
  for (let i = candidate.from; i < candidate.to; i++) key += (i > candidate.from ? ' ' : '') + infos[i].lower;
  return key;
}

/**
 * One name, one type in an article: occurrences vote, sure ones count most; short forms of a
 * person named in full are persons; capitalised words equal to a name found elsewhere are it too.
 */
function vote(sentences: readonly SentenceWords[], all: Candidate[][]): void {
  const votes = new Map<string, Map<NameType, number>>();
  const surnames = new Map<string, number>();
  const form = (s: number, candidate: Candidate): string => formOf(sentences[s].infos, candidate);
  all.forEach((candidates, s) => {
    const weight = sentences[s].context === 0 ? 1 : 0.3;
    for (const candidate of candidates) {
      if (candidate.demonym) continue;
      const key = form(s, candidate);
      let counts = votes.get(key);
      if (!counts) votes.set(key, (counts = new Map()));
      counts.set(candidate.type, (counts.get(candidate.type) ?? 0) + (candidate.confidence === 2 ? 5 : 1) * weight);
      if (candidate.type === 'PER' && candidate.to - candidate.from >= 2) {
        const last = sentences[s].infos[candidate.to - 1].lower;
        surnames.set(last, (surnames.get(last) ?? 0) + weight * (candidate.titled ? 2 : 1));
      }
    }
  });
  const winner = new Map<string, NameType>();
  for (const [key, counts] of votes) {
    if (!key.includes(' ') && surnames.has(key)) counts.set('PER', (counts.get('PER') ?? 0) + 2 * surnames.get(key)!);
    let best: NameType = 'MISC';
    let most = -1;
    for (const [type, count] of counts) {
      if (count > most) {
        most = count;
        best = type;
      }
    }
    winner.set(key, best);
  }
  all.forEach((candidates, s) => {
    for (const candidate of candidates) {
      if (candidate.demonym || candidate.confidence === 2) continue;
      candidate.type = winner.get(form(s, candidate)) ?? candidate.type;
    }
    // Untagged repeats of a name of the article
    const { infos } = sentences[s];
    const covered = new Uint8Array(infos.length);
    for (const c of candidates) covered.fill(1, c.from, c.to);
    let added = false;
    for (let i = 0; i < infos.length; i++) {
      const info = infos[i];
      if (
        covered[i] ||
        !info.capital ||
        info.flags & (WordFlag.FunctionWord | WordFlag.Calendar | WordFlag.Role | WordFlag.Honorific)
      )
        continue;
      const type = winner.get(info.lower) ?? (surnames.has(info.lower) ? 'PER' : undefined);
      if (!type || type === 'MISC') continue;
      candidates.push({ from: i, to: i + 1, type, demonym: false, titled: false, confidence: 0 });
      covered[i] = 1;
      added = true;
    }
    if (added) candidates.sort((a, b) => a.from - b.from);
  });
}
