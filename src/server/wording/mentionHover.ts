import type { MentionKind } from '../../annotations/names/entities';
import type { Entity } from '../../corpus/index/mergeEntities';
import { mentionId } from '../workspace/ids';
import { maxLines } from '../workspace/passageFindings';
import { kindNames } from './codeNames';
import { escapeHover } from './escape';
import { shorten } from './excerpt';
import { dim } from './hoverMarkup';
import { commandLink } from './links';
import { translate } from './translate';

/** Roles and aliases that are told. */
const maxRoles = 4;
const maxAliases = 6;

/** How often an article mentions an entity. */
export interface MentionCount {
  readonly uri: string;
  readonly tag: string;
  readonly mentions: number;
}

/** The hover on a name: whose it is, roles, aliases, mentions by article. @param counts by article, most first */
export function mentionText(
  { id, name, kind, roles, aliases, mentions, articles }: Entity,
  mentionKind: MentionKind,
  counts: readonly MentionCount[],
  allArticles: number,
): string {
  const demonym = mentionKind === 'demonym' ? ` · ${translate('demonym')}` : '';
  const lines = [`**${escapeHover(name)}** · ${translate(kindNames[kind])}${demonym}`];
  if (roles.length > 0) lines.push(roles.slice(0, maxRoles).map(escapeHover).join(', '));
  if (aliases.length > 0) lines.push(translate('also: {0}', aliases.slice(0, maxAliases).map(escapeHover).join(', ')));
  const shown = counts.slice(0, maxLines);
  const links = shown.map(
    (count) =>
      `${commandLink(escapeHover(shorten(count.tag, 50)), 'crossread.reveal', mentionId(id, count.uri))} ${count.mentions}`,
  );
  if (articles > shown.length) links.push(commandLink(translate('Show all {0}', articles), 'crossread.showEntity', id));
  lines.push(
    `${
      mentions === 1
        ? translate('1 mention in 1 of {0} articles', allArticles)
        : translate('{0} mentions in {1} of {2} articles', mentions, articles, allArticles)
    }: ${links.join(' · ')}`,
  );
  return lines.join('  \n');
}

/** The same in a line, beside the answer on the sentence. */
export function mentionLine({ id, name, kind, mainRole, articles }: Entity): string {
  const role = escapeHover(mainRole ?? translate(kindNames[kind]));
  const count = translate('named in {0} {0:article|articles}', articles);
  return `**${escapeHover(name)}** ${dim(role)} · ${commandLink(count, 'crossread.showEntity', id)}`;
}
