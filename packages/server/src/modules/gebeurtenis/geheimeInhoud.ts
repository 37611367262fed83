import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutelAlle } from '../../platform/sleutels/index.ts';

type Inhoud = Readonly<Record<string, unknown>>;
export type TeSluiten = {
  readonly dossierId: string;
  readonly id: string;
  readonly compartiment: Compartiment;
  readonly inhoud: Inhoud;
  readonly zout: Uint8Array;
  readonly doelredenering?: string | undefined;
};
/** The columns of an event whose content may be a secret. */
export type InhoudKolommen = {
  readonly inhoud: string;
  readonly zout: Uint8Array | null;
  readonly geheim: Uint8Array | null;
  readonly doelredenering: Uint8Array | null;
};

/** Of a secret content SQL needs no more: which decision an event makes or names. */
const blijftOpen = ({ besluitId }: Inhoud): Inhoud => (typeof besluitId === 'string' ? { besluitId } : {});

/** How events are stored: those in a compartment encrypted, content and salt together. */
export async function sluitInhoud(
  tx: Tx,
  gemeenteId: string,
  regels: readonly TeSluiten[],
): Promise<readonly InhoudKolommen[]> {
  const geheimen = regels.flatMap((regel) =>
    isGeheim(regel.compartiment)
      ? [{ plek: plekVan(gemeenteId, regel.dossierId, regel.id, regel.compartiment), tekst: alsTekst(regel) }]
      : [],
  );
  const redenen = regels.flatMap((regel) =>
    isGeheim(regel.compartiment) && regel.doelredenering !== undefined
      ? [
          {
            plek: plekVan(gemeenteId, regel.dossierId, regel.id, regel.compartiment, 'doelredenering'),
            tekst: regel.doelredenering,
          },
        ]
      : [],
  );
  const dicht = await versleutelAlle(tx, [...geheimen, ...redenen]);
  const bij = new Map(
    [...geheimen, ...redenen].map(({ plek }, i) => [`${plek.rij}/${plek.veld}`, dicht[i]!]),
  );
  return regels.map((regel) =>
    isGeheim(regel.compartiment)
      ? {
          inhoud: JSON.stringify(blijftOpen(regel.inhoud)),
          zout: null,
          geheim: bij.get(`${regel.id}/inhoud`)!,
          doelredenering: bij.get(`${regel.id}/doelredenering`) ?? null,
        }
      : { inhoud: JSON.stringify(regel.inhoud), zout: regel.zout, geheim: null, doelredenering: null },
  );
}

export type Gesloten = {
  readonly dossier_id: string;
  readonly id: string;
  readonly compartiment: Compartiment | null;
  readonly geheim: Uint8Array | null;
};

/**
 * Rows as they were before they were encrypted; the keys of all of them in one query.
 * @throws SleutelOntbreekt when what a row holds was destroyed or cannot be opened here
 */
export async function openInhoud<R extends Gesloten & { readonly inhoud?: unknown; readonly zout?: unknown }>(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly R[],
): Promise<
  (Omit<R, 'geheim'> & { readonly inhoud: Record<string, unknown>; readonly zout: Buffer | null })[]
> {
  const dicht = rijen.filter((rij) => rij.geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: plekVan(gemeenteId, rij.dossier_id, rij.id, rij.compartiment as GeheimCompartiment),
      geheim: rij.geheim!,
    })),
  );
  const teksten = new Map(dicht.map((rij, i) => [rij, open[i]!]));
  return rijen.map((rij) => {
    const { geheim: _, ...rest } = rij;
    const tekst = teksten.get(rij);
    if (tekst === undefined) {
      return {
        ...rest,
        inhoud: rij.inhoud as Record<string, unknown>,
        zout: (rij.zout ?? null) as Buffer | null,
      };
    }
    const { inhoud, zout } = JSON.parse(tekst) as { inhoud: Record<string, unknown>; zout: string };
    return { ...rest, inhoud, zout: Buffer.from(zout, 'base64') };
  });
}

/** Why events were recorded, in the order of the rows; undefined where nothing was said. */
export async function openDoelredeneringen(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly (Omit<Gesloten, 'geheim'> & { readonly doelredenering: Uint8Array | null })[],
): Promise<readonly (string | undefined)[]> {
  const dicht = rijen.filter((rij) => rij.doelredenering !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: plekVan(
        gemeenteId,
        rij.dossier_id,
        rij.id,
        rij.compartiment as GeheimCompartiment,
        'doelredenering',
      ),
      geheim: rij.doelredenering!,
    })),
  );
  const teksten = new Map(dicht.map((rij, i) => [rij, open[i]!]));
  return rijen.map((rij) => teksten.get(rij));
}

type GeheimCompartiment = Exclude<Compartiment, 'gewoon'>;
const isGeheim = (compartiment: Compartiment): compartiment is GeheimCompartiment =>
  compartiment !== 'gewoon';

const alsTekst = ({ inhoud, zout }: TeSluiten): string =>
  JSON.stringify({ inhoud, zout: Buffer.from(zout).toString('base64') });

const plekVan = (
  gemeenteId: string,
  dossierId: string,
  id: string,
  compartiment: GeheimCompartiment,
  veld: 'inhoud' | 'doelredenering' = 'inhoud',
): Plek => ({ gemeenteId, houder: dossierId, doel: compartiment, rij: id, veld });
