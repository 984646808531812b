import { ClaimForms } from '../../corpus/findings/claims/claimForms';
import type { Claim, ClaimPassage, PassageForm } from '../../corpus/findings/claims/claims';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute, DisputeSide } from '../../corpus/findings/differences/disputes';
import { changeOn, changesAmong, driftsAmong } from '../../corpus/findings/disputeDrifts';
import { weightOf, type Weight } from '../../corpus/findings/differences/weight';
import type { Passage } from '../../corpus/index/parallel';
import type { DisputeRow } from '../../protocol/claims';
import { matrixRequest, matrixTextRequest, type Matrix, type MatrixCell, type MatrixRow } from '../../protocol/matrix';
import { type CellKind } from '../../protocol/matrixCells';
import { addToList } from '../../text/multimap';
import { meets, overlaps, type Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { shorten, withoutMarks } from '../wording/excerpt';
import { doneText } from '../wording/hintText';
import { matrixText } from '../wording/matrixText';
import { translate } from '../wording/translate';
import { wordsChanged } from '../workspace/differingWords';
import { idOf, parseId, type Place } from '../workspace/ids';
import { namesIn } from './claimNames';
import { familiesOf, sourcesOf } from './claims';
import { disputesAmong, isOfDispute } from './disputes';
import { maxRowText, wholeSentences } from './passages';

export function registerMatrix({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(matrixRequest, async ({ uri }, token) => {
    return matrixOf(workspace, await prepare.event(uri, token));
  });
  connection.onRequest(matrixTextRequest, async ({ uri, rows, format }, token) => {
    return matrixText(matrixOf(workspace, await prepare.event(uri, token)), rows, format);
  });
}

/** A stretch of a sentence that differs from others. */
interface SentenceFinding {
  readonly kind: 'conflict' | 'drift';
  /** Other words for one fact are told in the cell, and are no difference. */
  readonly weight: Weight;
  readonly at: DifferenceSide;
  /** What it says, or what was done there to a quotation: `drops “some of”`. */
  readonly says: string;
  readonly others: readonly OtherPlace[];
}

/** A place that says otherwise, and of a quotation the words in which the one at hand does; none where all of it differs. */
interface OtherPlace extends DifferenceSide {
  readonly words: readonly Span[];
}

/** What the rows of an event are made from. */
interface EventFindings {
  readonly event: readonly string[];
  readonly familyOf: ReadonlyMap<string, number>;
  /** By key of the sentence. */
  readonly findings: ReadonlyMap<string, readonly SentenceFinding[]>;
  readonly forms: ClaimForms;
}

/** Claims by articles: who carries what, in which form; what differs stands first. */
export function matrixOf(sources: Sources, uri: string | undefined): Matrix {
  const { corpus, articles, events } = sources;
  const event = events.articlesOf(uri);
  if (event.length === 0) return { articles: [], rows: [], ...(corpus.size > 0 ? { needsArticle: true } : {}) };
  const familyOf = familiesOf(sources, event);
  const findings: EventFindings = {
    event,
    familyOf,
    findings: findingsBySentence(sources, event),
    forms: new ClaimForms(events.disputesOf(event), (each) => corpus.figuresOf(each)),
  };
  const claims = events.claimsOf(event).claims;
  return {
    articles: event.map((each, index) => ({
      uri: each,
      tag: articles.calledOf(each),
      title: articles.titleOf(each),
      family: familyOf.get(each) ?? index,
    })),
    rows: [
      ...claims.map((claim) => claimRow(sources, claim, findings)),
      ...disputesAmong(sources, event)
        .map((dispute) => ({ dispute, claim: claims.find(({ id }) => id === dispute.claim) }))
        .filter(({ dispute, claim }) => !claim || !holdsAll(claim, sidesOf(dispute)))
        .map(({ dispute, claim }) => disputeRow(sources, dispute, claim, findings)),
    ].sort(compareRows),
  };
}

/** What differs first, figures and dates before words, and other words for one fact last; then by sources, then articles. */
function compareRows(one: MatrixRow, other: MatrixRow): number {
  return rankOf(one) - rankOf(other) || other.sources - one.sources || other.articles - one.articles;
}

function rankOf({ id, disputed, cells }: MatrixRow): number {
  if (!disputed) return isOfDispute(id) ? 3 : 2;
  return cells.some(({ kind }) => kind === 'conflict') ? 0 : 1;
}

const absent: MatrixCell = { kind: 'absent', passages: [] };

function keyOf({ uri, sentence }: Pick<Passage, 'uri' | 'sentence'>): string {
  return `${sentence} ${uri}`;
}

function sidesOf({ passages }: DisputeRow): Place[] {
  return passages.flatMap(({ id }) => parseId(id) ?? []);
}

/** Whether a claim holds all sides of a dispute: then its row has the count of the dispute. */
function holdsAll({ passages }: Claim, sides: readonly Place[]): boolean {
  return sides.every(({ uri, span }) => passages.some((passage) => passage.uri === uri && overlaps(passage, span)));
}

/** @param claim on which the articles differ: who carries it and is on no side is counted too, as brief and Claims view do */
function disputeRow(
  sources: Sources,
  { id, label, reason, kind, weight, passages }: DisputeRow,
  claim: Claim | undefined,
  { event, familyOf, findings, forms }: EventFindings,
): MatrixRow {
  const departing = new Map(
    [...findings.values()].flat().map((finding) => [idOf(finding.at.uri, finding.at), finding]),
  );
  const articles = [...new Set([...passages.map(({ uri }) => uri), ...(claim?.articles ?? [])])];
  const carrying = passagesByArticle(claim, forms);
  const isFact = weight === 'fact';
  const cell: CellKind = !isFact ? 'paraphrase' : kind === 'drift' || kind === 'difference' ? 'drift' : 'conflict';
  return {
    id,
    label: `${label} (${reason})`,
    articles: articles.length,
    sources: sourcesOf({ articles }, familyOf),
    disputed: isFact,
    entities: [],
    cells: event.map((uri): MatrixCell => {
      const own = passages.filter((passage) => passage.uri === uri).map(({ id, text }) => ({ id, text }));
      if (own.length === 0) return besideCell(sources, carrying.get(uri) ?? []);
      const found = own.flatMap(({ id }) => departing.get(id) ?? []);
      // Who has a quotation whole did not change it.
      return { ...(found.length === 0 ? { kind: 'same' } : saidIn(cell, found)), passages: own };
    }),
  };
}

/** The passages of a claim in each article, the closest to the label first: that is what is compared. */
function passagesByArticle(claim: Claim | undefined, forms: ClaimForms): Map<string, ClaimPassage[]> {
  const byArticle = new Map<string, ClaimPassage[]>();
  for (const passage of claim ? forms.passagesOf(claim) : []) addToList(byArticle, passage.uri, passage);
  for (const own of byArticle.values()) own.sort((one, other) => formOrder[one.form] - formOrder[other.form]);
  return byArticle;
}

/** An article that carries the claim of a dispute and is on no side of it. @param own its passages of the claim */
function besideCell(sources: Sources, own: readonly ClaimPassage[]): MatrixCell {
  if (own.length === 0) return absent;
  const { form } = own.find((passage) => passage.form === 'fits both') ?? own[0];
  // What it says otherwise is told of another dispute.
  return { ...formCell(form === 'differs' ? 'other words' : form), passages: cellPassages(sources, own) };
}

function cellPassages(sources: Sources, own: readonly ClaimPassage[]): MatrixCell['passages'] {
  return wholeSentences(sources, own).map((each) => ({
    id: idOf(each.uri, each),
    text: sources.articles.get(each.uri)?.textOf(each).slice(0, maxRowText) ?? '',
  }));
}

/**
 * The sides of a dispute that are marked: of figures all; of a quotation those whose words were changed, as the brief tells
 * it; of other words those that depart from the side by which they are measured, or from most.
 */
function departingSides({ corpus, articles }: Sources, dispute: Dispute): DepartingSide[] {
  const { kind, about, sides, reference } = dispute;
  if (about === 'quotation') {
    const drifts = driftsAmong(corpus, dispute);
    const changes = changesAmong(dispute, drifts);
    return sides.flatMap((side, index): DepartingSide[] => {
      const drift = changeOn(dispute, index, drifts, changes);
      const [from, to] = drift ? [articles.get(drift.a.uri), articles.get(drift.b.uri)] : [];
      if (!drift) return [];
      return [{ side, says: (from && to && doneText(dispute, drift, from.article, to.article)) ?? '' }];
    });
  }
  const faithful = kind === 'conflict' ? undefined : reference === undefined ? majorityOf(sides) : sides[reference];
  return sides.filter((side) => side !== faithful).map((side) => ({ side, says: withoutMarks(side.says) }));
}

/** A side that is marked, with what it says, or what it did to a quotation. */
interface DepartingSide {
  readonly side: DisputeSide;
  readonly says: string;
}

/** The side on which most articles stand, where one has more than every other. */
function majorityOf(sides: readonly DisputeSide[]): DisputeSide | undefined {
  const counts = sides.map(({ passages }) => new Set(passages.map(({ uri }) => uri)).size);
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? sides[counts.indexOf(most)] : undefined;
}

/**
 * By sentence: the sides of disputes that stand in it, with those that say otherwise. Of words that some changed those are
 * marked who depart from most; of figures all are, since none is known to be right.
 */
function findingsBySentence(sources: Sources, event: readonly string[]): Map<string, SentenceFinding[]> {
  const out = new Map<string, SentenceFinding[]>();
  for (const dispute of sources.events.disputesOf(event)) {
    const { kind, sides } = dispute;
    for (const { side, says } of departingSides(sources, dispute))
      for (const at of side.passages) {
        const others = sides
          .filter((other) => other !== side)
          .flatMap(({ passages }) => passages)
          .map((other) => ({ ...other, words: kind === 'drift' ? wordsChanged(sources, at, other) : [] }));
        addToList(out, keyOf(at), {
          kind: kind === 'conflict' ? 'conflict' : 'drift',
          weight: weightOf(dispute),
          at,
          says,
          others,
        });
      }
  }
  return out;
}

function claimRow(sources: Sources, claim: Claim, findings: EventFindings): MatrixRow {
  const byArticle = passagesByArticle(claim, findings.forms);
  const cells = findings.event.map((uri): MatrixCell => {
    const own = byArticle.get(uri) ?? [];
    const passages = cellPassages(sources, own);
    return passages.length === 0 ? absent : { ...differingCell(own, claim, findings), passages };
  });
  return {
    id: claim.id,
    label: claim.label,
    articles: claim.articles.length,
    sources: sourcesOf(claim, findings.familyOf),
    disputed: cells.some(({ kind }) => kind === 'conflict' || kind === 'drift'),
    entities: namesIn(sources, claim),
    cells,
  };
}

/** How a cell shows the form of a passage; the closest to the label comes first. */
const kindOfForm: Readonly<Record<PassageForm, CellKind>> = {
  same: 'same',
  near: 'near',
  'fits both': 'paraphrase',
  'other words': 'paraphrase',
  differs: 'conflict',
};
const formOrder: Readonly<Record<PassageForm, number>> = {
  same: 0,
  near: 1,
  'fits both': 2,
  'other words': 3,
  differs: 4,
};

function formCell(form: PassageForm): Pick<MatrixCell, 'kind' | 'said'> {
  return { kind: kindOfForm[form], ...(form === 'fits both' ? { said: translate('fits both') } : {}) };
}

/** Characters of a cell's own words. */
const maxSaid = 40;

/**
 * A dispute within the claim counts more than how alike the words are to its label.
 * @param own passages of an article, the closest to the label first
 */
function differingCell(
  own: readonly ClaimPassage[],
  claim: Claim,
  { findings }: EventFindings,
): Pick<MatrixCell, 'kind' | 'said'> {
  const found = own
    .flatMap((passage) => (findings.get(keyOf(passage)) ?? []).filter(({ at }) => meets(passage, at)))
    .filter(({ others }) =>
      others.some(
        (other) =>
          claim.passages.some((passage) => passage.uri === other.uri && meets(passage, other)) &&
          // A quotation may part from another in a sentence or clause that this claim has not.
          (other.words.length === 0 || other.words.some((words) => own.some((passage) => meets(passage, words)))),
      ),
    );
  const [{ form }] = own;
  const facts = found.filter(({ weight }) => weight === 'fact');
  if (facts.length > 0) return saidIn(facts.some((each) => each.kind === 'conflict') ? 'conflict' : 'drift', facts);
  const cell = formCell(form);
  return found.length === 0 || cell.said !== undefined ? cell : saidIn(cell.kind, found);
}

/** A cell with what it says otherwise: of a conflict the figure or date, whatever else differs there. */
function saidIn(kind: CellKind, found: readonly SentenceFinding[]): Pick<MatrixCell, 'kind' | 'said'> {
  const told = found.filter(({ says }) => says.trim() !== '');
  const said = shorten((told.find((each) => each.kind === kind) ?? told.at(0))?.says ?? '', maxSaid);
  return said === '' ? { kind } : { kind, said };
}
