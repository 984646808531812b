import * as vscode from 'vscode';
import type { ClaimRow, ClaimsResult, DisputeRow } from '../../protocol/claims';
import { differingRow, noIcon } from '../differsBadges';
import type { PassageRow } from '../../protocol/passages';
import { groupItem } from './entitiesView';
import { type Order, type TreeNode } from './tree';
import { openCommand } from '../places';
import { wholeWords } from '../wholeWords';

export const claimOrders = (): Order[] => [
  { id: 'articles', label: vscode.l10n.t('Carried by Most First') },
  { id: 'sources', label: vscode.l10n.t('Most Independent Sources First') },
  { id: 'text', label: vscode.l10n.t('In the Order of the Article') },
];

/** Rows of the Claims view for one article: where it differs, what is agreed on, not found in it, and only in it. */
export function claimNodes(result: ClaimsResult, order: string): TreeNode[] {
  const groups: TreeNode[] = [];
  const add = <R>(id: string, name: string, rows: readonly R[], make: (row: R, parent: TreeNode) => TreeNode): void => {
    if (rows.length === 0) return;
    const group: TreeNode = {
      id: `group:${id}`,
      item: () => groupItem(name, rows.length, collapsedGroups.has(id)),
      children: () => rows.map((row) => make(row, group)),
    };
    groups.push(group);
  };
  const sorted = (rows: readonly ClaimRow[]): readonly ClaimRow[] => {
    if (order === 'sources') return [...rows].sort((a, b) => b.sources - a.sources || b.articles - a.articles);
    return order === 'text' ? [...rows].sort((a, b) => placeIn(a, result.uri) - placeIn(b, result.uri)) : rows;
  };
  const { uri, tag = '', of, shared, missing, onlyHere } = result;
  const disputes = disputesOf(result);
  const isDisputed = ({ id }: ClaimRow): boolean => disputes.some(({ row }) => row.claim === id);
  const isHere = ({ row, claim }: Disputed): boolean =>
    uri === undefined || [...row.passages, ...(claim?.passages ?? [])].some((passage) => passage.uri === uri);
  const disputed = (each: Disputed, parent: TreeNode): TreeNode => disputeNode(each, of, parent);
  const claim = (row: ClaimRow, parent: TreeNode): TreeNode => claimNode(row, of, parent);
  const facts = disputes.filter(({ row }) => row.weight === 'fact');
  add('disputed', vscode.l10n.t('Differs'), facts.filter(isHere), disputed);
  const agreed = sorted(shared).filter((row) => !isDisputed(row));
  add('shared', vscode.l10n.t('Agreed'), agreed, claim);
  const elsewhere = facts.filter((each) => !isHere(each));
  add('disputedElsewhere', vscode.l10n.t('Differs among the others'), elsewhere, disputed);
  // What the others differ on is not found here all the same: the lens above the headline counts it.
  const notHere = (row: ClaimRow, parent: TreeNode): TreeNode =>
    claimNode(row, of, parent, isDisputed(row) ? 'notHere' : 'claim');
  add('missing', vscode.l10n.t('Not in {0}', tag), sorted(missing), notHere);
  add('onlyHere', vscode.l10n.t('Only in {0}', tag), onlyHere, (row, parent) =>
    passageNode(row, parent, { own: true }),
  );
  // Other words for one fact are no difference that is counted.
  const wordings = disputes.filter(({ row }) => row.weight === 'wording');
  add('wordings', vscode.l10n.t('Worded differently'), wordings, disputed);
  return groups;
}

const collapsedGroups = new Set(['disputedElsewhere', 'onlyHere', 'wordings']);

/** A dispute with the claim on which articles differ; the first on a claim stands for it. */
interface Disputed {
  readonly row: DisputeRow;
  readonly claim: ClaimRow | undefined;
  readonly standsForClaim: boolean;
}

function disputesOf({ disputed, shared, missing }: ClaimsResult): Disputed[] {
  const claims = new Map([...shared, ...missing].map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return disputed.map((row) => {
    const standsForClaim = row.claim !== undefined && !seen.has(row.claim);
    if (row.claim !== undefined) seen.add(row.claim);
    return { row, claim: row.claim === undefined ? undefined : claims.get(row.claim), standsForClaim };
  });
}

function placeIn({ passages }: ClaimRow, uri: string | undefined): number {
  const own = passages.find((passage) => passage.uri === uri) ?? passages[0];
  return own.range.start.line * 10_000 + own.range.start.character;
}

/** Characters of a claim that a row shows. */
const maxLabel = 40;

/** `4/5`, then the words, cut behind a whole one. Not in bold: a highlight of a label has the tint of a find match. */
function countedLabel({ label, articles }: Pick<ClaimRow, 'label' | 'articles'>, of: number): string {
  return `${articles}/${of} ${wholeWords(label, maxLabel)}`;
}

/** @param kind of its id: what leads to a claim leads to the row that begins with `claim` */
function claimNode(row: ClaimRow, of: number, parent: TreeNode, kind = 'claim'): TreeNode {
  const counts = vscode.l10n.t('{0} of {1} articles, about {2} independent', row.articles, of, row.sources);
  const node: TreeNode = {
    id: `${kind}:${row.id}`,
    parent,
    text: row.label,
    row,
    item: () => {
      const item = new vscode.TreeItem(countedLabel(row, of), vscode.TreeItemCollapsibleState.Collapsed);
      item.contextValue = 'claim';
      item.tooltip = `${row.label}\n${counts}`;
      // Counts first, as they are seen.
      item.accessibilityInformation = { label: `${counts}: ${row.label}` };
      return item;
    },
    children: () => row.passages.map((passage) => passageNode(passage, node)),
  };
  return node;
}

function disputeNode({ row, claim, standsForClaim }: Disputed, of: number, parent: TreeNode): TreeNode {
  const sides = new Set(row.passages.map(({ uri }) => uri));
  // Who carries the claim and is on no side agrees with both, or leaves out what differs.
  const others = claim?.passages.filter(({ uri }) => !sides.has(uri) && sides.add(uri)) ?? [];
  const node: TreeNode = {
    // What leads to a claim leads here.
    id: standsForClaim ? `claim:${row.claim}` : row.id,
    parent,
    text: `${row.label} ${[...row.passages, ...others].map(({ text }) => text).join(' ')}`,
    copied: `${countedLabel(row, of)} — ${row.reason}`,
    row,
    item: () => {
      const item = new vscode.TreeItem(countedLabel(row, of), vscode.TreeItemCollapsibleState.Collapsed);
      const isFact = row.weight === 'fact';
      if (isFact) item.resourceUri = differingRow(row.id);
      item.contextValue = 'dispute';
      // Which fact it is: a value alone may be of anything.
      if (claim) item.description = wholeWords(claim.label, maxLabel);
      item.tooltip = [row.label, ...(claim ? [claim.label] : []), row.reason].join('\n');
      const counts = vscode.l10n.t('{0} of {1} articles', row.articles, of);
      item.accessibilityInformation = {
        label: [counts, ...(isFact ? [vscode.l10n.t('differs')] : []), row.label, row.reason].join(', '),
      };
      return item;
    },
    children: () =>
      [...row.passages, ...others].map((passage) =>
        passageNode(passage, node, { differs: row.weight === 'fact' && row.standingOut.includes(passage.id) }),
      ),
  };
  return node;
}

interface PassageLook {
  /** Of the article in front: its tag need not be said. */
  readonly own?: boolean;
  /** It stands alone against others. */
  readonly differs?: boolean;
}

function passageNode(row: PassageRow, parent: TreeNode, { own = false, differs = false }: PassageLook = {}): TreeNode {
  const id = `${parent.id}:${row.id}`;
  return {
    id,
    parent,
    ...(own ? { text: row.text } : {}),
    row,
    item: () => {
      const item = new vscode.TreeItem(own ? row.text : row.tag);
      if (!own) item.description = row.telling ?? row.text;
      if (differs) {
        item.resourceUri = differingRow(id);
        item.iconPath = noIcon;
      }
      item.tooltip = own ? row.text : `${row.tag}\n${row.text}`;
      item.contextValue = 'passage';
      item.command = openCommand(vscode.l10n.t('Open Passage'), row.uri, row.range);
      const told = [row.tag, ...(differs ? [vscode.l10n.t('differs')] : [])].join(', ');
      item.accessibilityInformation = { label: own ? row.text : `${told}: ${row.text}` };
      return item;
    },
  };
}
