import type { Quotation } from '../../annotations/quotations/quotations';
import type { ArticleView } from '../workspace/articleView';
import { roleNames, ruleLine, ruleNames } from './codeNames';
import { escapeHover } from './escape';
import { translate } from './translate';

/** The hover on a quotation: who speaks, by which cue, and the rule that read it. @param index of the quotation in the article */
export function quotationText(view: ArticleView, quotation: Quotation, index: number): string {
  const role = translate(roleNames[quotation.role]);
  const speaks = quotation.role === 'direct' || quotation.role === 'mixed' || quotation.role === 'indirect';
  if (!speaks) return [role, ruleLine(quotation.rule)].join('  \n');
  const rule = ruleNames[quotation.rule];
  return [
    `${speakerText(view, quotation, index)}${cueText(view, quotation)}`,
    `${role}${rule === undefined ? '' : ` · ${translate(rule)}`}`,
    ruleLine(quotation.rule),
  ].join('  \n');
}

/** `**she** → Hanna Reyl`: as the article says it, and the entity where that has another name. */
function speakerText(view: ArticleView, quotation: Quotation, index: number): string {
  if (!quotation.speaker) return `*${translate('speaker not named')}*`;
  const said = view.textOf(quotation.speaker);
  if (said === '') return `*${translate('speaker not named')}*`;
  const name = view.speakerNameOf(index);
  const other = name !== undefined && name.toLowerCase() !== said.toLowerCase();
  return `**${escapeHover(said)}**${other ? ` → ${escapeHover(name)}` : ''}`;
}

function cueText(view: ArticleView, { cue }: Quotation): string {
  const text = cue ? view.textOf(cue) : '';
  // A dash or colon is a cue too, and visible.
  return /\p{L}/u.test(text) ? ` · ${translate('cue')}: *${escapeHover(text)}*` : '';
}
