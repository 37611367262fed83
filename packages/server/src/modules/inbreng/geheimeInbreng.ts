import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutel } from '../../platform/sleutels/index.ts';

type Inhoud = Readonly<Record<string, string>>;
type Waar = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly compartiment: Compartiment;
};

/** How it is stored: in a compartment encrypted, by the key of the dossier. */
export async function sluitInbreng(tx: Tx, waar: Waar & { readonly inhoud: Inhoud }) {
  const tekst = JSON.stringify(waar.inhoud);
  if (waar.compartiment === 'gewoon') return { inhoud: tekst, geheim: null };
  return { inhoud: null, geheim: await versleutel(tx, plekVan(waar), tekst) };
}

/** Rows with what was told; the keys of all of them in one query. */
export async function openInbreng<
  R extends {
    readonly id: string;
    readonly dossier_id: string;
    readonly compartiment: Compartiment;
    readonly inhoud: Inhoud | null;
    readonly geheim: Uint8Array | null;
  },
>(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly R[],
): Promise<(Omit<R, 'geheim' | 'inhoud'> & { inhoud: Inhoud })[]> {
  const dicht = rijen.filter(({ geheim }) => geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: plekVan({ ...rij, gemeenteId, dossierId: rij.dossier_id }),
      geheim: rij.geheim!,
    })),
  );
  const teksten = new Map(dicht.map(({ id }, i) => [id, open[i]!]));
  return rijen.map((rij) => {
    const { geheim: _, inhoud, ...rest } = rij;
    const tekst = teksten.get(rij.id);
    return { ...rest, inhoud: tekst === undefined ? (inhoud ?? {}) : (JSON.parse(tekst) as Inhoud) };
  });
}

const plekVan = ({ gemeenteId, dossierId, compartiment, id }: Waar): Plek => ({
  gemeenteId,
  houder: dossierId,
  doel: compartiment as Exclude<Compartiment, 'gewoon'>,
  rij: id,
  veld: 'inbreng',
});
