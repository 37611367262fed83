import { type Gebeurtenis, maakVerhulling, type Partij, verwijzingenVan } from '../dossier/index.ts';

/** Ids, and who recorded it: what belongs to the file and not to what happened. */
const VAN_DOSSIER = ['id', 'compartiment', 'vastgelegdOp', 'vastgelegdDoor', 'besluitId', 'voor'];

/**
 * An event as somebody outside the dossier may hold it: every person a code, and nothing that points at what was not
 * shared along with it.
 *
 * @param codes the code of each party of the dossier, by id
 */
export function maakAfschrift(
  gebeurtenis: Gebeurtenis,
  partijen: readonly Pick<Partij, 'id'>[],
  codes: ReadonlyMap<string, string>,
): Record<string, unknown> {
  // Everybody is hidden here, also who may be named inside the municipality: fields of a party are shared by themselves.
  const ieder = partijen.map(({ id }) => ({ id, rol: 'melder' as const }));
  const uit = maakVerhulling(ieder, codes).verhul(gebeurtenis);
  const elders = verwijzingenVan(gebeurtenis.soort)
    .filter(({ naar }) => !naar.includes('partij'))
    .flatMap(({ veld }) => veld.split('.')[0] ?? []);
  const weg = new Set([...VAN_DOSSIER, ...elders, 'items']);
  return Object.fromEntries(Object.entries(uit).filter(([veld]) => !weg.has(veld)));
}

/** The parties that an event names, by id. */
export function partijenIn(gebeurtenis: Gebeurtenis, partijen: readonly Pick<Partij, 'id'>[]): string[] {
  const bekend = new Set(partijen.map(({ id }) => id));
  const gevonden = verwijzingenVan(gebeurtenis.soort)
    .filter(({ naar }) => naar.includes('partij'))
    .flatMap(
      ({ veld }) => veld.split('.').reduce<unknown>((deel, stap) => opVeld(deel, stap), gebeurtenis) ?? [],
    );
  return [...new Set(gevonden.flat().filter((id): id is string => typeof id === 'string' && bekend.has(id)))];
}

const opVeld = (deel: unknown, veld: string): unknown =>
  typeof deel === 'object' && deel !== null && Object.hasOwn(deel, veld)
    ? (deel as Readonly<Record<string, unknown>>)[veld]
    : undefined;
