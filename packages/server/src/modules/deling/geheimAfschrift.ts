import type { Afschrift } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutelAlle } from '../../platform/sleutels/index.ts';

/** What a share tells: the copy, and what people wrote with it. */
export type Deelinhoud = {
  readonly afschrift: Afschrift;
  readonly doel: string;
  readonly noodzaak: string;
  readonly opmerking: string | null;
};
type Waar = { readonly id: string; readonly dossierId: string; readonly compartiment: Compartiment };
const LEEG = { afschrift: null, doel: null, noodzaak: null, opmerking: null } as const;

/** How shares are stored: those in a compartment encrypted as a whole, by the key of the dossier. */
export async function sluitDelingen(
  tx: Tx,
  gemeenteId: string,
  delingen: readonly (Waar & { readonly inhoud: Deelinhoud })[],
) {
  const dicht = delingen.filter(({ compartiment }) => compartiment !== 'gewoon');
  const geheimen = await versleutelAlle(
    tx,
    dicht.map((deling) => ({ plek: plekVan(gemeenteId, deling), tekst: JSON.stringify(deling.inhoud) })),
  );
  const perDeling = new Map(dicht.map((deling, i) => [deling, geheimen[i]!]));
  return delingen.map((deling) => {
    const geheim = perDeling.get(deling) ?? null;
    if (geheim !== null) return { ...LEEG, geheim };
    return { ...deling.inhoud, afschrift: JSON.stringify(deling.inhoud.afschrift), geheim };
  });
}

type Rij = {
  readonly id: string;
  readonly dossier_id: string;
  readonly compartiment: Compartiment;
  readonly geheim: Uint8Array | null;
};

/** Rows as they were before they were encrypted; the keys of all of them in one query. */
export async function openDelingen<R extends Rij>(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly R[],
): Promise<(Omit<R, 'geheim' | keyof Deelinhoud> & Deelinhoud)[]> {
  const dicht = rijen.filter(({ geheim }) => geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: plekVan(gemeenteId, { ...rij, dossierId: rij.dossier_id }),
      geheim: rij.geheim!,
    })),
  );
  const teksten = new Map(dicht.map((rij, i) => [rij.id, open[i]!]));
  return rijen.map((rij) => {
    const { geheim: _, ...rest } = rij;
    const tekst = teksten.get(rij.id);
    // The database keeps an open row whole (`geheim_of_open`).
    return { ...rest, ...(tekst === undefined ? {} : JSON.parse(tekst)) } as Omit<
      R,
      'geheim' | keyof Deelinhoud
    > &
      Deelinhoud;
  });
}

const plekVan = (gemeenteId: string, { id, dossierId, compartiment }: Waar): Plek => ({
  gemeenteId,
  houder: dossierId,
  doel: compartiment as Exclude<Compartiment, 'gewoon'>,
  rij: id,
  veld: 'deling',
});
