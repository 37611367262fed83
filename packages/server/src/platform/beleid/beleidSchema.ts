import { zBeleid } from '@luwte/core/beleid';
import { z } from 'zod';

/** Where the published schema of a policy file lies, from the root: for integrators, and beside the policies. */
export const BELEIDSCHEMA_BESTANDEN = [
  'docs/schema/luwte-beleid-1.schema.json',
  'beleid/schema/beleid.v1.schema.json',
] as const;

/**
 * The JSON Schema of `luwte-beleid/1`, as text with a closing newline. Made from the zod schema that reads policies,
 * so that the two cannot differ. Editors use it to help while a policy is written; `luwte beleid controleer` checks more.
 */
export function beleidSchemaTekst(): string {
  const schema = z.toJSONSchema(zBeleid, { io: 'input', target: 'draft-2020-12' });
  const kop = { $id: 'luwte-beleid-1.schema.json', title: 'Beleid luwte-beleid/1' };
  return `${JSON.stringify({ ...kop, ...schema }, undefined, 2)}\n`;
}
