import type { RoleSpan } from '../../formats/fileDocument';
import type { Format } from '../../formats/format';
import type { Tokens } from '../../text/tokens';
import type { Block } from './block';
import { closeWithBoilerplate, smoothBoilerplate } from './boilerplateRuns';
import { markAuthorNotes } from './authorNotes';
import { markCaptions } from './captions';
import { cutLine } from './cutLine';
import { markDayLine } from './dayLines';
import { markHeadings } from './headings';
import { markSiteBoilerplate } from './siteBoilerplate';
import { markHeadline, markNamedHeadline, promoteHeading } from './headlines';
import { isHardWrapped, joinLines, splitLines } from './lines';
import { markKnownRoles } from './knownRoles';
import { Page, type Piece } from './page';
import { markOpeningStamps } from './stamps';
import { markOpening } from './standfirsts';

/** A text with what was read of it before its blocks. */
export interface ScannedText {
  /** As it is stored. */
  readonly text: string;
  /** Without markup, offsets unchanged. */
  readonly shown: string;
  readonly tokens: Tokens;
  readonly language: string;
  readonly format: Format;
  /** What the file itself says of stretches, in order. */
  readonly roles: readonly RoleSpan[];
  /** What the file calls the article, if it does. */
  readonly title?: string | undefined;
}

/**
 * Splits an article into blocks. Its lines, or wrapped paragraphs, are first cut where their role changes
 * within them; what is left is told apart by position and form.
 * @returns the blocks, which tile the text, and whether a line end within a paragraph is a soft wrap
 */
export function readBlocks({ text, shown, tokens, language, format, roles, title }: ScannedText): {
  blocks: Block[];
  wrapped: boolean;
} {
  const lines = splitLines(text, shown, tokens, format);
  const wrapped = format === 'markdown' || isHardWrapped(shown, lines);
  const english = language === 'en' || language === 'und';
  const page = new Page(shown, tokens, wrapped ? joinLines(shown, lines, format) : lines, english, wrapped);
  for (const line of page.lines) page.pieces.push(cutLine(page, line));
  markOpeningStamps(page);
  markSiteBoilerplate(page);
  if (english) markDayLine(page);
  const headline = markKnownRoles(page, roles) ?? markNamedHeadline(page, title);
  if (english) {
    smoothBoilerplate(page);
    closeWithBoilerplate(page);
  }
  markCaptions(page);
  markOutline(page, headline, title !== undefined);
  if (english) markAuthorNotes(page);
  return { blocks: tile(page.pieces.flat(), text.length), wrapped };
}

/** Marks headline, bylines, standfirst and headings. @param known line of the headline where the file tells it */
function markOutline(page: Page, known: number | undefined, isNamed: boolean): void {
  // Above a headline may stand when the paper came out.
  const lead = page.pieces.findIndex(
    ([{ rule }], index) => !page.isAllBoilerplate(index) && rule !== 'day-line' && rule !== 'date-line',
  );
  if (lead < 0) return;
  const headline = known ?? markHeadline(page, lead, isNamed);
  const body = headline === undefined ? lead : headline + 1;
  markOpening(page, headline, body);
  markHeadings(page, body);
  if (headline === undefined && !isNamed) promoteHeading(page, lead);
}

/** Pieces as blocks: blanks between two pieces belong to the first, those before all to the first too. */
function tile(pieces: readonly Piece[], length: number): Block[] {
  if (pieces.length === 0) return length > 0 ? [{ start: 0, end: length, kind: 'paragraph', rule: 'paragraph' }] : [];
  return pieces.map(({ start, kind, rule }, index) => ({
    start: index === 0 ? 0 : start,
    end: index + 1 < pieces.length ? pieces[index + 1].start : length,
    kind,
    rule,
  }));
}
