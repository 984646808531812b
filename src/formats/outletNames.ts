import { agencies } from '../lexicon/en/agencies';
import { fullWeekdays } from '../lexicon/en/calendar';
import { bylineTrades } from '../lexicon/en/credits';
import { authorTrades } from '../lexicon/fieldWords';
import {
  datedMastheadWords,
  editionNouns,
  editionWords,
  mastheadWords,
  nameArticles,
  nameLinks,
  outletWords,
  sectionWords,
} from '../lexicon/siteWords';
import { fieldDate } from './fieldDate';

// Names of papers, stations, agencies and sites, told by their words.

const maxNameLine = 60;
const maxNameWords = 5;

/**
 * Whether a name by itself is that of an outlet: *Dale Courier*, *Radio Orm*, *Reuters*, *ormnews.example*; not *World
 * News*, a part of a site, nor *News Editor*.
 * @param isDated whether the day or the writer stands beside it, so that words of many uses tell too: *The Orm Beacon*,
 * *Sunday Orm*
 */
export function isOutletName(name: string, isDated: boolean): boolean {
  if (name.length > maxNameLine || /[()[\]]|^by /i.test(name)) return false;
  if (isAddressOfSite(name)) return true;
  const words = name.toLowerCase().split(/\s+/);
  const last = words[words.length - 1];
  if (words.length < 2) return /^\p{Lu}/u.test(name) && agencies.has(last);
  const isSection = (word: string): boolean => sectionWords.has(word) || fullWeekdays.has(word);
  if (words.every(isSection) || bylineTrades.has(last) || authorTrades.has(last)) return false;
  if (fieldDate(name) !== undefined) return false;
  const isMediumWord = (word: string): boolean => outletWords.has(word) || mastheadWords.has(word);
  if (isNamedAfter(name, isMediumWord)) return true;
  const bare = name.replace(/^the /i, '');
  if (!isDated) return false;
  // Orm Courier International
  const isEdition = editionWords.has(last) && isMediumWord(words[words.length - 2]);
  return isNamedAfter(
    bare,
    (word) => isMediumWord(word) || datedMastheadWords.has(word) || (isEdition && word === last),
  );
}

/** Whether a name is of a few capitalised words, the first or last of which is what papers and stations are called. */
export function isNamedAfter(name: string, isMediumWord: (word: string) => boolean): boolean {
  const words = name.match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (words.length === 0 || words.length > maxNameWords || /[.,!?;:"“>›»]/.test(name)) return false;
  if (!words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and)$/.test(word))) return false;
  return [words.at(0), words.at(-1)].some((word) => word !== undefined && isMediumWord(word.toLowerCase()));
}

/** *English edition*, *International pages*: what tells one edition of a paper from others. */
export function isEdition(text: string): boolean {
  const [first, ...others] = text.toLowerCase().split(' ');
  return editionWords.has(first) && others.length === 1 && editionNouns.has(others[0]);
}

/** *OrmNow.example*: the address of a site as its name. */
function isAddressOfSite(name: string): boolean {
  return /^\p{L}[\p{L}\d-]+(?:\.[\p{L}\d-]{2,})*\.\p{Ll}{2,}$/u.test(name);
}

/**
 * Whether a name beside the day is an outlet's by its article. *The Meridian*: no place but The Hague has one. *El
 * Correo de Orm*, *La Voz di Dale*: of two words it may be a place, as *La Paz* is.
 */
export function isNamedWithArticle(name: string): boolean {
  if (/^The \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name)) return name !== 'The Hague';
  const [article, noun, link, ...place] = name.split(' ');
  return (
    nameArticles.has(article.toLowerCase()) &&
    nameLinks.has(link) &&
    [noun, ...place].every((word) => /^\p{Lu}/u.test(word))
  );
}
