import type { z } from 'zod';
import { GEBEURTENIS_SCHEMAS, type Gebeurtenis, type GebeurtenisSoort } from '../dossier/index.ts';
import { zTijdstip } from '../shared/index.ts';

/** What a field of an event holds, read from the format itself so that the two can never differ. */
export type VeldVorm = {
  readonly soort: 'ja-nee' | 'getal' | 'tekst' | 'keuze' | 'tijdstip' | 'lijst' | 'object' | 'gemengd';
  /** The allowed values of a `keuze`. */
  readonly keuzes?: readonly (string | number)[];
  /** What a `lijst` is made of. */
  readonly element?: VeldVorm;
};

type Schema = z.core.$ZodType;
type Def = {
  type: string;
  innerType?: Schema;
  entries?: Record<string, string>;
  values?: (string | number | boolean)[];
  element?: Schema;
  valueType?: Schema;
  shape?: Record<string, Schema>;
};

const VORMEN = new Map<GebeurtenisSoort, Record<string, Schema>>(
  GEBEURTENIS_SCHEMAS.map((schema) => [schema.shape.soort.value, schema.shape]),
);
const defVan = (schema: Schema): Def => (schema as unknown as { _zod: { def: Def } })._zod.def;

/** Form of the field at this path of this kind of event; undefined when the format has no such field. */
export function veldVorm(soort: GebeurtenisSoort, pad: string): VeldVorm | undefined {
  let velden: Record<string, Schema> | undefined = VORMEN.get(soort);
  let schema: Schema | undefined;
  for (const deel of pad.split('.')) {
    if (velden === undefined || !Object.hasOwn(velden, deel)) return undefined;
    schema = kern(velden[deel]!);
    const def = defVan(schema);
    velden = def.shape ?? (def.valueType && openRecord(def.valueType));
  }
  return schema && vorm(schema);
}

/** Paths a person may mean, for the message about an unknown one. */
export const veldnamen = (soort: GebeurtenisSoort): string[] =>
  Object.entries(VORMEN.get(soort) ?? {}).flatMap(([naam, schema]) => {
    const diep = defVan(kern(schema)).shape;
    return diep ? [naam, ...Object.keys(diep).map((d) => `${naam}.${d}`)] : [naam];
  });

const kern = (schema: Schema): Schema => {
  const def = defVan(schema);
  return def.innerType ? kern(def.innerType) : schema;
};

/** Every key of a record exists; a proxy says so without listing them. */
const openRecord = (waarde: Schema): Record<string, Schema> =>
  new Proxy<Record<string, Schema>>(
    {},
    {
      get: () => waarde,
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: waarde }),
    },
  );

function vorm(ruw: Schema): VeldVorm {
  const schema = kern(ruw);
  if ((schema as unknown) === zTijdstip) return { soort: 'tijdstip' };
  const def = defVan(schema);
  switch (def.type) {
    case 'boolean':
      return { soort: 'ja-nee' };
    case 'number':
      return { soort: 'getal' };
    case 'string':
      return { soort: 'tekst' };
    case 'enum':
      return { soort: 'keuze', keuzes: Object.values(def.entries ?? {}) };
    case 'literal':
      return { soort: 'keuze', keuzes: (def.values ?? []) as (string | number)[] };
    case 'array':
      return { soort: 'lijst', element: vorm(def.element!) };
    case 'object':
    case 'record':
      return { soort: 'object' };
    default:
      return { soort: 'gemengd' };
  }
}

/** Reads one path from events; undefined where it is not filled in. The path must exist in the format. */
export function maakLezer(pad: string): (g: Gebeurtenis) => unknown {
  const [eerste, tweede, ...rest] = pad.split('.') as [string, string?, ...string[]];
  if (tweede === undefined) return (g) => (g as unknown as Record<string, unknown>)[eerste];
  if (rest.length === 0) {
    return (g) => {
      const deel = (g as unknown as Record<string, unknown>)[eerste];
      return deel === undefined ? undefined : (deel as Record<string, unknown>)[tweede];
    };
  }
  const dieper = [eerste, tweede, ...rest];
  return (g) => {
    let nu: unknown = g;
    for (const deel of dieper) {
      if (nu === undefined) return undefined;
      nu = (nu as Record<string, unknown>)[deel];
    }
    return nu;
  };
}
