import { isSureOfSpeaker } from '../../annotations/quotations/confidences';
import type { Quotation } from '../../annotations/quotations/quotations';
import { translate } from './translate';

/** Who speaks in a line of plain text: `perhaps the mayor` where that is not sure. @param said as the article says it */
export function speakerText(said: string, quotation: Quotation): string {
  if (said === '') return translate('speaker not named');
  return isSureOfSpeaker(quotation) ? said : translate('perhaps {0}', said);
}
