import { z } from 'zod';
import { zDossierVorm } from './dossier.schema.ts';
import { FEITEN_AKKOORD, FEITEN_JA_NEE } from './feiten.ts';

/**
 * The JSON Schema (2020-12) of `luwte-dossier/1`, made from the schema that reads dossiers, so that the two cannot
 * differ. It says what form a file has; `leesDossier` also checks that its parts fit together.
 */
export function dossierJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(zDossierVorm, { io: 'input', target: 'draft-2020-12' });
  const feiten = schema.properties?.feiten;
  if (typeof feiten === 'object') {
    feiten.properties = {
      ...Object.fromEntries(FEITEN_JA_NEE.map((naam) => [naam, { type: 'boolean' as const }])),
      ...Object.fromEntries(FEITEN_AKKOORD.map((naam) => [naam, { enum: [true, false, 'nvt'] }])),
    };
  }
  return { $id: 'luwte-dossier-1.schema.json', title: 'Dossier luwte-dossier/1', ...schema };
}
