import fc from 'fast-check';
import type { z } from 'zod';
import type { Dossier } from './dossier.schema.ts';
import { GEBEURTENIS_SCHEMAS } from './gebeurtenis.schema.ts';
import { tekst, type Velden, velden } from './ruw.ts';
import { MAAKT_BESLUIT, verwijzingenVan } from './verwijzingen.ts';

type Def = z.core.$ZodTypeDef & Record<string, unknown>;

const dag = fc.integer({ min: 0, max: 3_000 }).map((n) => {
  const jaar = 2018 + (n % 9);
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${jaar}-${twee(1 + (n % 12))}-${twee(1 + (n % 28))}`;
});
const moment = fc
  .tuple(dag, fc.integer({ min: 0, max: 23 }))
  .map(([d, u]) => `${d}T${String(u).padStart(2, '0')}:15`);
const woord = fc.string({ minLength: 1, maxLength: 12 });

/** Arbitrary values of a zod schema as this format uses them; an unknown construct throws, so none is missed. */
function uitSchema(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  const deel = (naam: string) => def[naam] as z.core.$ZodType;
  switch (def.type) {
    case 'string':
      return String((schema as z.ZodType).meta()?.pattern ?? '').startsWith('^[0-9]{4}')
        ? fc.oneof(dag, moment)
        : woord;
    case 'number': {
      const { minValue, maxValue } = schema as z.ZodNumber;
      return fc.integer({ min: Math.max(minValue ?? 0, 0), max: Math.min(maxValue ?? 1e6, 1e6) });
    }
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(def.values as unknown[]));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, unknown>));
    case 'array':
      return fc.array(uitSchema(deel('element')), { minLength: 1, maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('duur', 'tijd', 'plaats'), uitSchema(deel('valueType')), {
        noNullPrototype: true,
      });
    case 'union':
      return fc.oneof(...(def.options as z.core.$ZodType[]).map(uitSchema));
    case 'optional':
      return uitSchema(deel('innerType'));
    case 'object': {
      const vorm = def.shape as Record<string, z.core.$ZodType>;
      const verplicht = Object.keys(vorm).filter((sleutel) => vorm[sleutel]!._zod.def.type !== 'optional');
      const velden = Object.fromEntries(Object.entries(vorm).map(([sleutel, s]) => [sleutel, uitSchema(s)]));
      return fc.record(velden, { requiredKeys: verplicht, noNullPrototype: true });
    }
    default:
      throw new Error(`No arbitrary for zod type ${def.type}`);
  }
}

const gebeurtenissen = fc.oneof(
  ...GEBEURTENIS_SCHEMAS.map((schema) => uitSchema(schema) as fc.Arbitrary<Velden>),
);

/** Random valid dossiers over the whole event union: ids made unique, references pointed at what exists. */
export const willekeurigDossier: fc.Arbitrary<Dossier> = fc
  .array(gebeurtenissen, { minLength: 1, maxLength: 25 })
  .map((kroniek) => ({
    formaat: 'luwte-dossier/1',
    gemeente: 'Voorbeeldstad',
    spoor: 'woonoverlast',
    object: {},
    partijen: [{ id: 'p1', rol: 'overlastgever' }],
    documenten: [{ id: 'd1', soort: 'foto', naam: 'foto.jpg', sha256: '0'.repeat(64) }],
    kroniek: [
      { id: 'v', op: '2022-01-01', soort: 'vraag', aan: 'politie', vorm: 'tekst', doel: 'weten' },
      { id: 'b', op: '2022-01-01', soort: 'afwijzing', besluitId: 'b', orgaan: 'burgemeester' },
      { id: 'o', op: '2022-01-01', soort: 'overtreding', besluitId: 'b', waarneming: {} },
      ...kroniek.map((g, i) => kloppend(g, i)),
    ],
  })) as unknown as fc.Arbitrary<Dossier>;

function kloppend(gebeurtenis: Velden, i: number): Velden {
  const soort = tekst(gebeurtenis.soort)!;
  const klaar: Record<string, unknown> = { ...gebeurtenis, id: `g${i}` };
  delete klaar.tot;
  delete klaar.periodeTot;
  delete klaar.huisverbod;
  delete klaar.gedragsregel;
  if ((MAAKT_BESLUIT as string[]).includes(soort)) klaar.besluitId = `b${i}`;
  if (Array.isArray(klaar.gedragsregels)) {
    klaar.gedragsregels = klaar.gedragsregels.map((regel, r) => ({ ...velden(regel), id: `r${r}` }));
  }
  // What was dealt with has a reaction to each of its points.
  if (klaar.beantwoord === true && Array.isArray(klaar.punten)) {
    klaar.punten = klaar.punten.map((punt) => ({ reactie: 'Besproken.', ...velden(punt) }));
  }
  for (const { veld, naar, soort: doel } of verwijzingenVan(soort)) {
    const id = {
      partij: 'p1',
      besluit: 'b',
      document: 'd1',
      gebeurtenis: doel === 'overtreding' ? 'o' : 'v',
    }[naar[0]!];
    const [eerste, tweede] = veld.split('.') as [string, string?];
    const waarde = klaar[eerste];
    if (waarde === undefined) continue;
    if (tweede === undefined) klaar[eerste] = Array.isArray(waarde) ? [id] : id;
    else if (velden(waarde)[tweede] !== undefined) klaar[eerste] = { ...velden(waarde), [tweede]: id };
  }
  return klaar;
}
