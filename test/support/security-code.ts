/**
 * Looks through a program for what a plugin must never hold: ways to run text as code, to reach the network, to make
 * elements of text, and what some devices cannot load. Reads the syntax tree, so that words in strings do not count.
 */
import ts from 'typescript';

/** Names that are dangerous wherever they stand as an expression or a property. */
const forbiddenNames = new Set([
  ...['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'Worker', 'SharedWorker', 'importScripts', 'sendBeacon', 'requestUrl'],
  ...['outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseFromString'],
  ...['DOMParser', 'srcdoc', 'execCommand', 'showModalDialog', 'cookie'],
]);
/** Node's own, which a phone does not have; as a property they are anybody's. */
const nodeNames = new Set(['process', 'Buffer', '__dirname']);
/** Counted apart: the drawing library has its own branch for it, which nothing of ours reaches. */
const countedNames = new Set(['innerHTML', 'dangerouslySetInnerHTML']);
const timers = new Set(['setTimeout', 'setInterval']);
const writers = new Set(['write', 'writeln']);
const lookbehind = /\(\?<[=!]/u;

/** What was found, each as the text of its place, and how often each counted name stands there. */
export interface Finding {
  forbidden: string[];
  counted: Map<string, number>;
  /** Modules that are asked for. */
  modules: string[];
}

const isText = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));

/** The name that a call goes to: `setTimeout` of `window.setTimeout(…)`. */
function calledName(node: ts.CallExpression | ts.NewExpression): string {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** True for a name that is used, not for one that a property, parameter or variable is given. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  const isDeclared =
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isFunctionDeclaration(parent)) &&
    parent.name === node;
  return !isDeclared;
}

function isNodeName(node: ts.Node): boolean {
  const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  return ts.isIdentifier(node) && nodeNames.has(node.text) && !isProperty;
}

/** True for `typeof x.then === "function"`-like places and for `x instanceof Function`, which run nothing. */
function isHarmless(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isTypeOfExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
  );
}

function faultOfCall(node: ts.CallExpression | ts.NewExpression): boolean {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  const name = calledName(node);
  const first = node.arguments?.[0];
  if (timers.has(name)) return isText(first);
  if (name === 'RegExp') return first !== undefined && isText(first) && lookbehind.test(first.getText());
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const owner = expression.expression.getText();
  if (owner === 'console') return !['warn', 'error', 'debug'].includes(name);
  return writers.has(name) && /(^|\.)(activeDocument|document|doc)$/u.test(owner);
}

/** Looks through the text of a program. */
export function inspectCode(code: string): Finding {
  const file = ts.createSourceFile('program.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const finding: Finding = { forbidden: [], counted: new Map(), modules: [] };
  const tell = (node: ts.Node) => finding.forbidden.push(node.getText().slice(0, 80));
  const count = (name: string) => finding.counted.set(name, (finding.counted.get(name) ?? 0) + 1);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
      const isKey = ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
      if (countedNames.has(node.text)) count(node.text);
      const isName = ts.isIdentifier(node) ? isUse(node) && !isHarmless(node) : isKey;
      if (isName && (forbiddenNames.has(node.text) || isNodeName(node))) tell(node.parent);
    }
    if (ts.isRegularExpressionLiteral(node) && lookbehind.test(node.text)) tell(node);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (faultOfCall(node)) tell(node);
      const [first] = node.arguments ?? [];
      if (calledName(node) === 'require' && first && ts.isStringLiteralLike(first))
        finding.modules.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return finding;
}
