/** Measures what is told of the labelled news: claims, absences, drifts, differences and families. */
import type { Tagger } from '../../../src/annotations/names/tagger';
import type { LabelledEvent, LabelledPassage } from '../../news/reader';
import { expectedBetween, isKind, type LabelledStretch } from '../../news/stretches';
import { common, Score, Share } from '../data';
import { countFamilies } from '../news/families';
import type { ErrorReport } from '../news/report';
import { absenceKey, ClaimFigures, countClaims, toldAbsences, type GoldFolder } from './claims';
import { shown, touches } from './seeds';
import { readTellings, type Place, type Tellings, type ToldFinding } from './tellings';

export class FindingFigures {
  readonly claims = new ClaimFigures();
  /** Listed absences that are told, and listed look-alikes of which one is told. */
  readonly listedAbsences = new Share();
  readonly silentAbsences = new Share();
  /** Findings that are right, of those told, by kind and rule. */
  readonly rightByRule = new Map<string, Share>();
  readonly right = new Share();
  /** The same of those told as a problem. */
  readonly rightOfSure = new Share();
  /** Counts that are told as of another date, which the passages say nothing of. */
  unjudged = 0;
  /** Passages marked as drift or conflict that are told. */
  readonly passages = { conflict: new Share(), drift: new Share() };
  /** Stretches that differ and are told, by kind; look-alikes that are told as if they differed. */
  readonly stretches = new Map<string, Share>();
  readonly silent = new Map<string, Share>();
  readonly families = new Score();
}

export function measureFindings(events: readonly LabelledEvent[], tagger: Tagger, report: ErrorReport): FindingFigures {
  const figures = new FindingFigures();
  for (const event of events) countEvent(event, readTellings(event.articles, tagger), figures, report);
  return figures;
}

/** Holds what is told of an event against its labels. */
export function countEvent(
  event: LabelledEvent,
  tellings: Tellings,
  figures: FindingFigures,
  report: ErrorReport,
): void {
  const folder = newsFolder(event);
  countClaims(folder, tellings, figures.claims, report);
  countListedAbsences(event, folder, tellings, figures);
  new FindingReading(event, figures, report).count(tellings.findings);
  countFamilies(event, tellings.families, figures.families, report);
}

/** An event in the shape in which its claims are measured. */
export function newsFolder({ name, articles, claims: labelled }: LabelledEvent): GoldFolder {
  const placed = articles.flatMap(({ id, passages }) =>
    passages.map(({ claim, start, end }) => ({ claim, place: { uri: id, start, end } })),
  );
  const claims = labelled.map(({ id }) => {
    const places = placed.filter(({ claim }) => claim === id).map(({ place }) => place);
    return { id, places, articles: new Set(places.map(({ uri }) => uri)) };
  });
  return {
    name,
    articles: articles.map(({ id, text, decoy }) => ({ id, text, isDecoy: decoy })),
    claims,
    asked: claims.flatMap((claim) => claim.places.map((place) => ({ claim, places: [place] }))),
    minShareOfClaim: 0.5,
  };
}

function countListedAbsences(
  { absences }: LabelledEvent,
  folder: GoldFolder,
  tellings: Tellings,
  figures: FindingFigures,
): void {
  if (absences.length === 0) return;
  const told = toldAbsences(folder, tellings);
  for (const { claim, article, isSilent } of absences)
    (isSilent ? figures.silentAbsences : figures.listedAbsences).count(told.has(absenceKey(claim, article)));
}

type Stated = LabelledPassage & Place;
type Stretch = LabelledStretch & Place;
type Judgement = 'right' | 'wrong' | 'unjudged';

/** The findings of one event held against its labels. */
class FindingReading {
  private readonly passages: readonly Stated[];
  private readonly stretches: readonly Stretch[];
  private readonly toldPassages = new Set<Stated>();
  private readonly toldStretches = new Set<Stretch>();

  constructor(
    private readonly event: LabelledEvent,
    private readonly figures: FindingFigures,
    private readonly report: ErrorReport,
  ) {
    const { articles } = event;
    this.passages = articles.flatMap(({ id, passages }) => passages.map((each) => ({ ...each, uri: id })));
    this.stretches = articles.flatMap(({ id, stretches }) => stretches.map((each) => ({ ...each, uri: id })));
  }

  count(findings: readonly ToldFinding[]): void {
    for (const finding of findings) this.countFinding(finding);
    this.countPassages();
    this.countStretches();
  }

  private countFinding(finding: ToldFinding): void {
    const judgement = this.judge(finding);
    if (judgement === 'unjudged') {
      this.figures.unjudged++;
      return;
    }
    const isRight = judgement === 'right';
    this.figures.right.count(isRight);
    countIn(this.figures.rightByRule, `${finding.kind} ${finding.rule}`, isRight);
    if (finding.isSure) this.figures.rightOfSure.count(isRight);
    if (!isRight) this.report('drifts', 'NOT SO', this.event.name, ...shown(finding, this.event.articles));
  }

  /** By the stretches that two sides touch, where they are of one group; else by their passages. */
  private judge(finding: ToldFinding): Judgement {
    const pairs = finding.sides.flatMap((ours, i) =>
      finding.sides
        .slice(i + 1)
        .flatMap((theirs) => ours.flatMap((a) => theirs.filter((b) => b.uri !== a.uri).map((b) => [a, b] as const))),
    );
    const judged = pairs.map(([a, b]) => this.judgeByStretches(a, b, finding));
    if (judged.includes('right')) return 'right';
    if (judged.includes('wrong') || this.event.layers === 'findings') return 'wrong';
    if (finding.isAtAnotherDate) return 'unjudged';
    return pairs.filter(([a, b]) => this.isRightByPassages(a, b, finding)).length > 0 ? 'right' : 'wrong';
  }

  private judgeByStretches(a: Place, b: Place, { isAtAnotherDate }: ToldFinding): Judgement {
    let judgement: Judgement = 'unjudged';
    for (const one of this.stretches.filter((stretch) => touches(stretch, a))) {
      for (const other of this.stretches.filter((each) => each.group === one.group && touches(each, b))) {
        const expected = expectedBetween(one, other);
        if (expected === 'told' || (expected === 'later' && isAtAnotherDate)) {
          judgement = 'right';
          for (const each of [one, other])
            if (isKind(each.standing) || each.standing === 'later') this.toldStretches.add(each);
        } else {
          if (judgement === 'unjudged') judgement = 'wrong';
          for (const each of [one, other])
            if (each.standing === 'fits' || each.standing === 'other') this.toldStretches.add(each);
        }
      }
    }
    return judgement;
  }

  /** Whether both sides stand in passages of a claim of which one is marked so. */
  private isRightByPassages(a: Place, b: Place, { kind }: ToldFinding): boolean {
    const here = this.passages.filter((passage) => passage.uri === a.uri && common(passage, a) > 0);
    const there = this.passages.filter((passage) => passage.uri === b.uri && common(passage, b) > 0);
    const isMarked = ({ differs }: Stated): boolean =>
      differs === 'conflict' || (differs === 'drift' && kind !== 'conflict');
    const marked = [
      ...here.filter(({ claim }) => there.some((other) => other.claim === claim)),
      ...there.filter(({ claim }) => here.some((other) => other.claim === claim)),
    ].filter(isMarked);
    for (const passage of marked) this.toldPassages.add(passage);
    return marked.length > 0;
  }

  private countPassages(): void {
    if (this.event.layers === 'findings') return;
    for (const passage of this.passages) {
      const { differs } = passage;
      if (differs !== 'conflict' && differs !== 'drift') continue;
      if (!this.figures.passages[differs].count(this.toldPassages.has(passage)))
        this.report('drifts', `UNTOLD ${differs}`, this.event.name, passage.claim, this.words(passage));
    }
  }

  private countStretches(): void {
    for (const stretch of this.stretches) {
      const { standing, group } = stretch;
      if (standing === 'base') continue;
      const isSilent = standing === 'fits' || standing === 'other';
      const isTold = this.toldStretches.has(stretch);
      countIn(isSilent ? this.figures.silent : this.figures.stretches, standing, isTold);
      if (isSilent === isTold)
        this.report('drifts', isSilent ? 'TRAP' : 'UNTOLD', this.event.name, group, standing, this.words(stretch));
    }
  }

  private words({ uri, start, end }: Place): string {
    const text = this.event.articles.find(({ id }) => id === uri)?.text ?? '';
    return `${uri} ${JSON.stringify(text.slice(start, end))}`;
  }
}

function countIn(shares: Map<string, Share>, name: string, isRight: boolean): void {
  const share = shares.get(name) ?? new Share();
  shares.set(name, share);
  share.count(isRight);
}
