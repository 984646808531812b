import type { ImportFailure } from '../../import/host/importSources';
import type { Left, Refusal } from '../../import/imported';
import { formatNumber, translate } from './translate';

/** Why nothing was taken from a file, as a sentence. */
export function refusalText(refusal: Refusal): string {
  switch (refusal) {
    case 'empty':
      return translate('The file is empty.');
    case 'unknownKind':
      return translate('Files of this kind cannot be imported.');
    case 'encrypted':
      return translate('The file is protected by a password; save it without one and import it again.');
    case 'encryptedOffice':
      return translate(
        'The file is protected by a password, or in an old format of Office; save it as .docx without a password.',
      );
    case 'oldWord':
      return translate('Old Word files (.doc) cannot be read; save it as .docx or .rtf and import that.');
    case 'scanned':
      return translate('The PDF holds pictures of pages and no text; run text recognition (OCR) on it first.');
    case 'nested':
      return translate('The file is nested too deep to be read safely.');
    case 'unpacksTooLarge':
      return translate('The file unpacks to more than 100 MB and was not read.');
    case 'tooManyParts':
      return translate('The archive holds too many parts and was not read.');
    case 'tooManyElements':
      return translate('The page holds too many elements to be read in time.');
    case 'broken':
      return translate('The file is damaged, or not of the kind that its name says.');
    case 'noText':
      return translate('The file holds no text.');
    case 'linksOnly':
      return translate('The file holds links and no articles; save the pages themselves and import those.');
    case 'noRecords':
      return translate('The file holds no articles that could be found.');
    case 'passages':
      return translate('The file holds passages that a program found, and no articles.');
    case 'tooLarge':
      return translate('The file is too large to be imported.');
    case 'tookTooLong':
      return translate('Reading the file took too long and was given up.');
  }
}

/** Why a file was given up outside its reading, as a sentence. */
export function failureText(failure: ImportFailure): string {
  switch (failure) {
    case 'tookTooLong':
    case 'tooLarge':
      return refusalText(failure);
    case 'failed':
      return translate('The file could not be read safely and was given up.');
    case 'noParsers':
      return translate('The part of Crossread that reads files of this kind is missing; install Crossread again.');
    case 'cancelled':
      return translate('The import was cancelled.');
    case 'unreadable':
      return translate('The file cannot be read.');
    case 'unwritable':
      return translate('Nothing can be written there.');
    case 'noColumn':
      return translate('Which column holds the text is not clear.');
  }
}

/** What was left of a file: `3 pictures`. */
export function leftText({ kind, count }: Left): string {
  const number = formatNumber(count);
  switch (kind) {
    case 'images':
      return translate('pictures: {0}', number);
    case 'attachments':
      return translate('attachments: {0}', number);
    case 'comments':
      return translate('comments: {0}', number);
    case 'notes':
      return translate('footnotes: {0}', number);
    case 'pageHeads':
      return translate('page heads and numbers: {0}', number);
    case 'pagesWithoutText':
      return translate('pages without text: {0}', number);
    case 'rowsWithoutText':
      return translate('entries without text: {0}', number);
    case 'unreadableArticles':
      return translate('articles that cannot be read: {0}', number);
    case 'cutTexts':
      return translate('entries whose text was cut short: {0}', number);
    case 'chaptersWithoutText':
      return translate('parts without text: {0}', number);
    case 'pagesBeyond':
      return translate('pages beyond the first thousand: {0}', number);
    case 'coverNotes':
      return translate('notes above forwarded e-mails: {0}', number);
    case 'documentsBeyond':
      return translate('articles beyond the first twenty thousand: {0}', number);
  }
}
