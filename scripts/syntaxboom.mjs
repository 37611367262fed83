import { parseSync } from '@swc/core';

/** The syntax tree of one source file. Throws on a syntax error. */
export function ontleed(pad, tekst) {
  return parseSync(tekst, { syntax: 'typescript', tsx: pad.endsWith('x'), target: 'es2022' });
}

/** Every node of a syntax tree, outermost first. */
export function* knopen(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const deel of Object.values(node)) yield* knopen(deel);
}

/** What stands in the strings and templates of a source file: not its names, not its comments. */
export function literalsIn(pad, tekst) {
  return [...knopen(ontleed(pad, tekst))].flatMap((node) => {
    if (node.type === 'StringLiteral') return [node.value];
    return node.type === 'TemplateElement' ? [node.raw] : [];
  });
}

/** The specifiers that a source file imports or passes on when it is loaded: not those of types, nor `import()`. */
export function geladenDoor(pad, tekst) {
  return ontleed(pad, tekst).body.flatMap((node) => {
    const alleenTypes =
      node.typeOnly ||
      (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.isTypeOnly));
    return node.source && !alleenTypes ? [node.source.value] : [];
  });
}
