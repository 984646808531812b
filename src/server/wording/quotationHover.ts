import { isSureOfSpeaker } from '../../annotations/quotations/confidences';
import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import type { ArticleView } from '../workspace/articleView';
import { roleNames, ruleNames } from './codeNames';
import { escapeHover } from './escape';
import { dim } from './hoverMarkup';
import { translate } from './translate';

/** The hover on a quotation: who speaks, by which cue. @param index of the quotation in the article */
export function quotationText(view: ArticleView, quotation: Quotation, index: number): string {
  const role = translate(roleNames[quotation.role]);
  if (!isSpoken(quotation)) return role;
  const rule = ruleNames[quotation.rule];
  return [
    `${speakerText(view, quotation, index)}${cueText(view, quotation)}`,
    `${role}${rule === undefined ? '' : ` · ${translate(rule)}`}`,
  ].join('  \n');
}

/** The same in a line, beside the answer on the sentence. */
export function quotationLine(view: ArticleView, quotation: Quotation, index: number): string {
  const role = translate(roleNames[quotation.role]);
  return isSpoken(quotation)
    ? `${speakerText(view, quotation, index)} ${dim([...cueWords(view, quotation), role].map((each) => `· ${each}`).join(' '))}`
    : dim(role);
}

/**
 * `**she** → Hanna Reyl`, `**Hanna Reyl**, his sister`, `perhaps **she**`: as the article says it, and the entity where
 * that has another name.
 */
function speakerText(view: ArticleView, quotation: Quotation, index: number): string {
  const { name: said, description } = view.speakerWordsOf(index) ?? { name: '' };
  if (said === '') return `*${translate('speaker not named')}*`;
  if (!isSureOfSpeaker(quotation)) return translate('perhaps {0}', `**${escapeHover(said)}**`);
  const name = view.speakerNameOf(index);
  const other = name !== undefined && name.toLowerCase() !== said.toLowerCase();
  const described = description === undefined ? '' : `, ${escapeHover(description)}`;
  return `**${escapeHover(said)}**${described}${other ? ` → ${escapeHover(name)}` : ''}`;
}

function cueText(view: ArticleView, quotation: Quotation): string {
  return cueWords(view, quotation)
    .map((cue) => ` · ${translate('cue')}: ${cue}`)
    .join('');
}

/** The cue as it stands, one or none: a dash or colon is a cue too, and visible. */
function cueWords(view: ArticleView, { cue }: Quotation): string[] {
  const text = cue ? view.textOf(cue) : '';
  return /\p{L}/u.test(text) ? [`“${escapeHover(text)}”`] : [];
}
