import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutel } from '../../platform/sleutels/index.ts';

type Inhoud = Readonly<Record<string, unknown>>;
type TeSluiten = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly inhoud: Inhoud;
  readonly mondelingeOpdracht: string | undefined;
};

/**
 * How a prepared decision is stored: one for a compartment encrypted, with the order it rests on. A formal step goes
 * where the event itself says.
 */
export async function sluitVoorstel(
  tx: Tx,
  { gemeenteId, id, dossierId, inhoud, mondelingeOpdracht }: TeSluiten,
) {
  const compartiment = (inhoud.compartiment ?? 'gewoon') as Compartiment;
  if (compartiment === 'gewoon') {
    return {
      inhoud: JSON.stringify(inhoud),
      mondelinge_opdracht: mondelingeOpdracht ?? null,
      geheim: null,
    };
  }
  const tekst = JSON.stringify({ inhoud, mondelinge_opdracht: mondelingeOpdracht ?? null });
  return {
    inhoud: JSON.stringify({ compartiment }),
    mondelinge_opdracht: null,
    geheim: await versleutel(tx, plekVan(gemeenteId, dossierId, id, compartiment), tekst),
  };
}

type Gesloten = {
  readonly id: string;
  readonly dossier_id: string;
  readonly inhoud: Record<string, unknown>;
  readonly mondelinge_opdracht: string | null;
  readonly geheim: Uint8Array | null;
};

export async function openVoorstellen<R extends Gesloten>(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly R[],
): Promise<Omit<R, 'geheim'>[]> {
  const dicht = rijen.filter((rij) => rij.geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: plekVan(gemeenteId, rij.dossier_id, rij.id, rij.inhoud.compartiment as GeheimCompartiment),
      geheim: rij.geheim!,
    })),
  );
  const teksten = new Map(dicht.map((rij, i) => [rij, open[i]!]));
  return rijen.map((rij) => {
    const { geheim: _, ...rest } = rij;
    const tekst = teksten.get(rij);
    if (tekst === undefined) return rest;
    return { ...rest, ...(JSON.parse(tekst) as Pick<Gesloten, 'inhoud' | 'mondelinge_opdracht'>) };
  });
}

type GeheimCompartiment = Exclude<Compartiment, 'gewoon'>;

const plekVan = (
  gemeenteId: string,
  dossierId: string,
  id: string,
  compartiment: GeheimCompartiment,
): Plek => ({ gemeenteId, houder: dossierId, doel: compartiment, rij: id, veld: 'voorstel' });
