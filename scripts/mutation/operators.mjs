// The faults that `npm run mutate` plants. An operator looks at one node of the syntax tree and names the
// replacements it would make there; nothing is changed here.
import ts from 'typescript';

/**
 * One fault that could be planted.
 * @typedef {object} Fault
 * @property {number} start offset in the file of what is replaced
 * @property {number} end exclusive
 * @property {string} mutated the source that stands there instead
 * @property {'expression' | 'statement' | 'row' | 'member'} form how the switch between both is written
 * @property {string} operator
 */

const comparisons = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
]);
const arithmetic = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);
const assignments = new Map([
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
]);
const members = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);
/** Properties that say something of a row and change nothing that it does. */
const descriptive = new Set(['id', 'example', 'counterexample', 'use', 'source', 'message', 'label', 'title']);
/** Calls whose texts are for people. */
const wordings = /(?:^|\.)(?:translate|t|Error|TypeError|RangeError|log|warn|error|info|debug)$/;
/** Lists and tables of at least so many entries are data; single entries of them are not touched. */
const dataSize = 6;

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isParenthesizedExpression(node) && isText(node.expression));

/** Whether the node is one entry of a long list or table of plain literals. */
function isData(node) {
  const isLiteral = (each) =>
    ts.isLiteralExpression(each) ||
    (ts.isPrefixUnaryExpression(each) && ts.isNumericLiteral(each.operand)) ||
    (ts.isArrayLiteralExpression(each) && each.elements.every(isLiteral));
  for (let at = node; at.parent && (isLiteral(at) || ts.isPropertyAssignment(at)); at = at.parent) {
    const { parent } = at;
    if (ts.isArrayLiteralExpression(parent) && parent.elements.length >= dataSize && parent.elements.every(isLiteral))
      return true;
    if (
      ts.isObjectLiteralExpression(parent) &&
      parent.properties.length >= dataSize &&
      parent.properties.every((each) => ts.isPropertyAssignment(each) && isLiteral(each.initializer))
    )
      return true;
  }
  return false;
}

/** Whether a node stands in a text for people or in a description. */
function isDescriptive(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) && descriptive.has(parent.name.getText())) return true;
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && wordings.test(parent.expression.getText()))
      return true;
    if (ts.isStatement(parent) || ts.isArrowFunction(parent)) return false;
  }
  return false;
}

/** Whether a text names what a pattern takes out of an object: `const { 'a-b': c } = d`. */
const isTakenKey = (node) => ts.isBindingElement(node.parent) && node.parent.propertyName === node;

const isAssignmentTarget = (node) =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  node.parent.left === node;

function changedNumber(text) {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value)) return String(value + (value < 0.1 ? value : 0.1));
  if (/^0x/i.test(text)) return `0x${(value + 1).toString(16)}`;
  return String(value <= 100 ? value + 1 : value * 2);
}

/** @returns {Fault[]} what could be planted at this node itself, its children apart */
export function faultsAt(node) {
  /** @type {Fault[]} */
  const faults = [];
  const add = (operator, mutated, { at = node, form = 'expression', start = at.getStart(), end = at.end } = {}) =>
    faults.push({ start, end, mutated, form, operator });

  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    const kind = operatorToken.kind;
    const rewritten = (operator) => `(${left.getText()}) ${operator} (${right.getText()})`;
    for (const other of comparisons.get(kind) ?? []) add('comparison', rewritten(other));
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
      add('logical', rewritten(kind === ts.SyntaxKind.BarBarToken ? '&&' : '||'));
      add('dropped condition', left.getText());
      add('dropped condition', right.getText());
    }
    if (arithmetic.has(kind) && !isText(left) && !isText(right)) add('arithmetic', rewritten(arithmetic.get(kind)));
    if (assignments.has(kind) && !isText(right))
      add('arithmetic', `${left.getText()} ${assignments.get(kind)} ${right.getText()}`);
  }
  if (ts.isIfStatement(node)) {
    add('condition', 'true', { at: node.expression });
    add('condition', 'false', { at: node.expression });
  }
  if (ts.isWhileStatement(node)) add('condition', 'false', { at: node.expression });
  if (ts.isConditionalExpression(node)) {
    add('condition', 'true', { at: node.condition });
    add('condition', 'false', { at: node.condition });
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add('dropped negation', node.operand.getText());
  if (
    ts.isNumericLiteral(node) &&
    !isTakenKey(node) &&
    !isData(node) &&
    Number(node.text) < 1e6 &&
    !isDescriptive(node)
  )
    add('number', changedNumber(node.getText()));
  if (
    ts.isStringLiteralLike(node) &&
    node.text !== '' &&
    !isTakenKey(node) &&
    !/[a-z] [a-z]/i.test(node.text) &&
    !isData(node) &&
    !isDescriptive(node)
  )
    add('string', "''");
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isAssignmentTarget(node)) {
    const inList = ts.isArrayLiteralExpression(node.parent);
    if (!inList) add('list', '[]');
    if (node.elements.length > 1)
      for (const row of node.elements) {
        const isRow = ts.isArrayLiteralExpression(row) || ts.isObjectLiteralExpression(row);
        // A rule's examples go with its row, so nothing could notice that the row is gone.
        const isRule =
          ts.isObjectLiteralExpression(row) && row.properties.some((each) => each.name?.getText() === 'example');
        if (isRow && !isRule && !isData(row)) add('row', '', { at: row, form: 'row' });
      }
  }
  const isTrue = node.kind === ts.SyntaxKind.TrueKeyword;
  if (
    (isTrue || node.kind === ts.SyntaxKind.FalseKeyword) &&
    (ts.isReturnStatement(node.parent) || (ts.isArrowFunction(node.parent) && node.parent.body === node))
  )
    add('returned boolean', String(!isTrue));
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    const text = expression.getText();
    if (!/^(?:super\(|console\.)/.test(text) && !ts.isStringLiteral(expression))
      add('removed statement', '', { at: expression, form: 'statement' });
  }
  if (
    ts.isContinueStatement(node) ||
    (ts.isBreakStatement(node) && !ts.isCaseOrDefaultClause(node.parent)) ||
    (ts.isReturnStatement(node) && !node.expression)
  )
    add('removed statement', '', { form: 'statement' });
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
    const name = node.name.text;
    if (members.has(name))
      add('member', members.get(name), { form: 'member', start: node.expression.end, end: node.end });
    if (node.expression.getText() === 'Math' && (name === 'min' || name === 'max'))
      add('member', name === 'min' ? 'max' : 'min', { form: 'member', start: node.expression.end, end: node.end });
  }
  return faults;
}

/** Whether nothing below a node runs: types, imports, enums, declarations. */
export const isInert = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);

/** Children that may hold faults: no property keys, no declared names. */
function visitRunning(node, visit) {
  ts.forEachChild(node, (child) => {
    if (child === node.name && !ts.isComputedPropertyName(child) && !ts.isBindingPattern?.(child)) {
      if (!ts.isObjectBindingPattern(child) && !ts.isArrayBindingPattern(child)) return;
    }
    visit(child);
  });
}

/** @returns {Fault[]} everything that could be planted in a source file */
export function faultsIn(fileName, text) {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const faults = [];
  (function visit(node) {
    if (isInert(node)) return;
    faults.push(...faultsAt(node));
    visitRunning(node, visit);
  })(source);
  return faults;
}
