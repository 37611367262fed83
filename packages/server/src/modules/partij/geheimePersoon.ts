import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutelAlle } from '../../platform/sleutels/index.ts';

/** What tells who somebody is. */
export type Persoonsvelden = {
  readonly naam: string | null;
  readonly adres: string | null;
  readonly geboortedatum: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly taal: string | null;
  readonly organisatie: string | null;
};
const LEEG: Persoonsvelden = {
  naam: null,
  adres: null,
  geboortedatum: null,
  telefoon: null,
  email: null,
  taal: null,
  organisatie: null,
};

export type Persoonskolommen = Persoonsvelden & {
  readonly compartiment: Compartiment;
  readonly geheim: Uint8Array | null;
};

/** How people are stored: whoever told something encrypted, under a key of that person alone. */
export async function sluitPersonen(
  tx: Tx,
  gemeenteId: string,
  personen: readonly { readonly id: string; readonly verhuld: boolean; readonly velden: Persoonsvelden }[],
): Promise<readonly Persoonskolommen[]> {
  const geheim = personen.filter(({ verhuld }) => verhuld);
  const dicht = await versleutelAlle(
    tx,
    geheim.map(({ id, velden }) => ({ plek: plekVan(gemeenteId, id), tekst: JSON.stringify(velden) })),
  );
  const perId = new Map(geheim.map(({ id }, i) => [id, dicht[i]!]));
  return personen.map(({ id, verhuld, velden }) =>
    verhuld
      ? { ...LEEG, compartiment: 'melderidentiteit', geheim: perId.get(id)! }
      : { ...velden, compartiment: 'gewoon', geheim: null },
  );
}

/** Rows with who it is, as they were before they were encrypted; the keys of all of them in one query. */
export async function openPersonen<
  R extends { readonly partij_id: string; readonly geheim: Uint8Array | null },
>(tx: Tx, gemeenteId: string, rijen: readonly R[]): Promise<Omit<R, 'geheim'>[]> {
  const dicht = rijen.filter((rij) => rij.geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({ plek: plekVan(gemeenteId, rij.partij_id), geheim: rij.geheim! })),
  );
  const velden = new Map(dicht.map((rij, i) => [rij, JSON.parse(open[i]!) as Persoonsvelden]));
  return rijen.map((rij) => {
    const { geheim: _, ...rest } = rij;
    return { ...rest, ...velden.get(rij) };
  });
}

const plekVan = (gemeenteId: string, partijId: string): Plek => ({
  gemeenteId,
  houder: partijId,
  doel: 'melderidentiteit',
  rij: partijId,
  veld: 'persoon',
});
