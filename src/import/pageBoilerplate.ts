import {
  advertisementLines,
  consentWords,
  otherArticleLeads,
  type PageSign,
  pageSigns,
  pictureCreditWords,
} from '../lexicon/pageWords';
import { attributeOf, wordsOf } from './dom';
import { personIn } from './sourceFields';

/** What a page says of its author beside the article, where its data say nothing. */
export interface PageBoilerplate {
  readonly bylines: readonly string[];
}

/** Related articles, share bars and comments hold less than this share of a page's letters, else they are the page. */
const maxAsideShare = 0.4;
/** Share bars and lists of related articles are links for this share of their letters and more: a table of share prices is not. */
const minLinkedShare = 0.4;
/** Links to other articles, credits and marks of advertisements are short, in letters. */
const maxLineLetters = 240;
/** A byline with its role and place, in letters. */
const maxBylineLetters = 200;
/** What stands over a headline and names its section, in letters. */
const maxKickerLetters = 40;

/**
 * Takes out of a page what is no text of its article: boxes that ask for consent, share bars, lists of related articles,
 * forms of newsletters, comments, credits of pictures, bylines. A part goes by a sign in its markup and by what it
 * holds: never one with a headline or an article in it, nor one that holds much of the page.
 */
export function dropBoilerplate(document: Document): PageBoilerplate {
  const walk = new Walk(lettersIn(document.body.textContent));
  walk.read(document.body, outside);
  dropKickers(document);
  return { bylines: walk.bylines };
}

function lettersIn(text: string | null): number {
  return (text ?? '').replace(/\s+/gu, '').length;
}

/** What an element holds, of what is left of it. */
interface Content {
  readonly letters: number;
  readonly linked: number;
  /** An article, a main part or a headline: never dropped. */
  readonly isHeld: boolean;
  readonly asksConsent: boolean;
  /** Paragraphs and boxes below it. */
  readonly hasBlocks: boolean;
}

/** What an element stands in. */
interface Place {
  /** A figure with a picture and a caption. */
  readonly inFigure: boolean;
  readonly inCaption: boolean;
  readonly inQuotation: boolean;
}

const outside: Place = { inFigure: false, inCaption: false, inQuotation: false };

function placeIn(element: Element, place: Place): Place {
  switch (element.nodeName) {
    case 'FIGURE':
      return {
        ...place,
        inFigure: element.querySelector('figcaption') !== null && element.querySelector('img') !== null,
      };
    case 'FIGCAPTION':
      return { ...place, inCaption: true };
    case 'BLOCKQUOTE':
    case 'ASIDE':
      return { ...place, inQuotation: true };
    default:
      return place;
  }
}

const held: ReadonlySet<string> = new Set(['ARTICLE', 'MAIN', 'H1']);
const blocks: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'FIGURE', 'TABLE', 'BLOCKQUOTE']);
/** Elements whose text is no text of the page. */
const passedOver: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

const none: Content = { letters: 0, linked: 0, isHeld: false, asksConsent: false, hasBlocks: false };

class Walk {
  readonly bylines: string[] = [];

  constructor(private readonly pageLetters: number) {}

  /** Depth first, so that what is left of an element is known before it is judged. */
  read(element: Element, outer: Place): Content {
    const place = placeIn(element, outer);
    let [letters, linked] = [0, 0];
    let [isHeld, asksConsent, hasBlocks] = [held.has(element.nodeName), false, false];
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? '';
        letters += lettersIn(text);
        asksConsent ||= asksForConsent(text);
      } else if (node.nodeType === 1 && !passedOver.has(node.nodeName)) {
        const child = node as Element;
        const inner = this.readChild(child, place);
        letters += inner.letters;
        linked += child.nodeName === 'A' || child.nodeName === 'BUTTON' ? inner.letters : inner.linked;
        isHeld ||= inner.isHeld;
        asksConsent ||= inner.asksConsent;
        hasBlocks ||= inner.hasBlocks || blocks.has(child.nodeName);
      }
    }
    return { letters, linked, isHeld, asksConsent, hasBlocks };
  }

  private readChild(child: Element, place: Place): Content {
    const content = this.read(child, place);
    if (content.isHeld || content.letters === 0 || !this.isBoilerplate(child, content, place)) return content;
    child.remove();
    return none;
  }

  private isBoilerplate(element: Element, content: Content, place: Place): boolean {
    const { letters, hasBlocks, asksConsent } = content;
    const signs = signsOf(element);
    if (asksConsent && (signs.has('consent') || attributeOf(element, 'role') === 'dialog')) return true;
    if (letters < maxAsideShare * this.pageLetters) {
      if (signs.has('aside')) return true;
      if (signs.has('links') && content.linked >= minLinkedShare * letters) return true;
      if (signs.has('form') && element.querySelector('form, input, button, a') !== null) return true;
    }
    if (letters > maxLineLetters) return false;
    if (signs.has('byline')) {
      if (letters <= maxBylineLetters && !place.inQuotation && !place.inFigure && this.takeByline(element)) return true;
      // Who says a quotation that stands apart is its author too, and no author of the article to Readability.
      for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name);
      return false;
    }
    if (signs.has('credit') && (place.inFigure || isCredit(wordsOf(element) ?? ''))) return true;
    // A line under a picture that is not its caption credits it.
    if (place.inFigure && !place.inCaption && element.querySelector('img, figcaption') === null)
      return element.nodeName !== 'FIGCAPTION';
    return !hasBlocks && isBoilerplateLine(element, content, place);
  }

  /** A byline goes where it names somebody: a box about an author that has none stays. */
  private takeByline(element: Element): boolean {
    const found = [element, ...element.querySelectorAll('*')]
      .filter(({ childElementCount }) => childElementCount === 0)
      .map((leaf) => personIn(wordsOf(leaf) ?? ''))
      .filter((name) => name !== undefined);
    const whole = personIn(wordsOf(element) ?? '');
    const names = whole === undefined ? found : [whole];
    if (this.bylines.length === 0) this.bylines.push(...names.slice(0, 1));
    return names.length > 0;
  }
}

/** Longer texts are not looked through for the words of a box that asks for consent, in characters. */
const maxConsentText = 2000;

function asksForConsent(text: string): boolean {
  const words = text
    .slice(0, maxConsentText)
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.some((word) => consentWords.has(word)) ?? false;
}

/** Longer classes are no names of parts, in characters. */
const maxSignLength = 300;

/** What the words of an element's class, id and names among the parts say it is: `cookie-bar`, `articleShare`. */
function signsOf(element: Element): ReadonlySet<PageSign> {
  const named = ['class', 'id', 'data-component', 'data-testid']
    .map((name) => (element.getAttribute(name) ?? '').slice(0, maxSignLength))
    .join(' ');
  const words =
    named
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+\d?/g) ?? [];
  return new Set(words.map((word) => pageSigns.get(word)).filter((sign) => sign !== undefined));
}

function isBoilerplateLine(element: Element, { letters, linked }: Content, { inCaption }: Place): boolean {
  const line = wordsOf(element) ?? '';
  const words = line.toLowerCase();
  if (advertisementLines.has(words)) return true;
  const isLine = element.nodeName === 'P' || element.nodeName === 'DIV' || element.nodeName === 'LI';
  if (!isLine && !inCaption) return false;
  if (isCredit(line)) return true;
  if (linked === 0 || !isLine) return false;
  const lead = [...otherArticleLeads].find(
    (phrase) => words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)),
  );
  return lead !== undefined && letters - linked <= lettersIn(lead) + 2 && lettersIn(lead) < letters;
}

/** `Photo:`, `Image credit …`, `Credit/`: a word for pictures up to a mark. */
const markedCredit = /^[[(]?(\p{L}+)(?: by| credit| von)? ?(?:[:/…]|\.{3}) ?(?=\S)/u;
/** `Foto von Jon Vale`: a word for pictures before a name. */
const namedCredit = /^[[(]?(\p{L}+) (?:by|von) (?=\p{Lu})/u;

/** A line that credits a picture and says nothing else. */
export function isCredit(line: string): boolean {
  const lead = markedCredit.exec(line) ?? namedCredit.exec(line);
  if (lead === null || !pictureCreditWords.has(lead[1].toLowerCase())) return false;
  return !/[.!?]\s+\p{L}/u.test(line.slice(lead[0].length));
}

/** What stands over the headline and names its section. */
function dropKickers(document: Document): void {
  for (const headline of document.querySelectorAll('h1'))
    for (let before = headline.previousElementSibling; before;) {
      const element = before;
      before = before.previousElementSibling;
      const words = wordsOf(element);
      if (words === undefined || words.length > maxKickerLetters || /[.!?]["”]?$/.test(words)) break;
      if (element.querySelector('img, h1') === null) element.remove();
    }
}
