import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What a person reads: changing a word of a sentence is no fault in a rule. A word alone may be a code. */
const isZin = (tekst) => tekst.trim().includes(' ');

const zinnen = {
  shouldIgnore({ node }) {
    if (node.type === 'StringLiteral' && isZin(node.value)) return 'a sentence for a person';
    if (node.type === 'TemplateLiteral' && node.quasis.some((deel) => isZin(deel.value.cooked ?? '')))
      return 'a sentence for a person';
    if (node.type === 'NewExpression' && node.callee.name === 'RangeError')
      return 'a fault of the programmer';
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'zinnen', zinnen)];
