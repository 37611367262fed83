import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ontsleutelAlle, type Plek, versleutelAlle } from '../../platform/sleutels/index.ts';

type TeSluiten = {
  readonly id: string;
  readonly naam: string;
  readonly compartiment: Compartiment;
  readonly bestandssleutel: Buffer | undefined;
  /** Why it is kept, as it is stored. */
  readonly doelredenering?: string | undefined;
};

/**
 * How documents are stored: of one in a compartment the name and why it is kept, and of every one the key of the bytes,
 * encrypted by keys of the dossier.
 */
export async function sluitDocumenten(
  tx: Tx,
  { gemeenteId, dossierId }: { readonly gemeenteId: string; readonly dossierId: string },
  documenten: readonly TeSluiten[],
) {
  const waar = { gemeenteId, dossierId };
  const items = documenten.flatMap(({ id, naam, compartiment, bestandssleutel, doelredenering }) => [
    ...(compartiment === 'gewoon' ? [] : [{ plek: naamPlek(waar, id, compartiment), tekst: naam }]),
    ...(compartiment === 'gewoon' || doelredenering === undefined
      ? []
      : [{ plek: redenPlek(waar, id, compartiment), tekst: doelredenering }]),
    ...(bestandssleutel ? [{ plek: bestandPlek(waar, id), tekst: bestandssleutel.toString('base64') }] : []),
  ]);
  const dicht = await versleutelAlle(tx, items);
  const bij = new Map(items.map(({ plek }, i) => [`${plek.rij}/${plek.veld}`, dicht[i]!]));
  return documenten.map(({ id, naam, compartiment }) => ({
    naam: compartiment === 'gewoon' ? naam : '',
    naam_geheim: bij.get(`${id}/naam`) ?? null,
    bestandssleutel: bij.get(`${id}/bestand`) ?? null,
    doelredenering: bij.get(`${id}/doelredenering`) ?? null,
  }));
}

export async function openNamen<
  R extends {
    readonly id: string;
    readonly dossier_id: string;
    readonly naam: string;
    readonly naam_geheim: Uint8Array | null;
    readonly compartiment: Compartiment;
  },
>(tx: Tx, gemeenteId: string, rijen: readonly R[]): Promise<Omit<R, 'naam_geheim'>[]> {
  const dicht = rijen.filter((rij) => rij.naam_geheim !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: naamPlek(
        { gemeenteId, dossierId: rij.dossier_id },
        rij.id,
        rij.compartiment as GeheimCompartiment,
      ),
      geheim: rij.naam_geheim!,
    })),
  );
  const namen = new Map(dicht.map((rij, i) => [rij, open[i]!]));
  return rijen.map((rij) => {
    const { naam_geheim: _, ...rest } = rij;
    return { ...rest, naam: namen.get(rij) ?? rij.naam };
  });
}

/** The keys of the bytes, in the order of the rows; undefined for bytes from before files were encrypted. */
export async function openBestandssleutels(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly {
    readonly id: string;
    readonly dossier_id: string;
    readonly bestandssleutel: Uint8Array | null;
  }[],
): Promise<readonly (Buffer | undefined)[]> {
  const dicht = rijen.filter((rij) => rij.bestandssleutel !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map((rij) => ({
      plek: bestandPlek({ gemeenteId, dossierId: rij.dossier_id }, rij.id),
      geheim: rij.bestandssleutel!,
    })),
  );
  const sleutels = new Map(dicht.map((rij, i) => [rij, Buffer.from(open[i]!, 'base64')]));
  return rijen.map((rij) => sleutels.get(rij));
}

/** Why documents are kept, in the order of the rows; undefined where nothing was said. */
export async function openDocumentredenen(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly {
    readonly id: string;
    readonly dossier_id: string;
    readonly compartiment: Compartiment;
    readonly doelredenering: Uint8Array | null;
  }[],
): Promise<readonly (string | undefined)[]> {
  const dicht = rijen.filter((rij) => rij.doelredenering !== null);
  const open = await ontsleutelAlle(
    tx,
    dicht.map(({ id, dossier_id: dossierId, compartiment, doelredenering }) => ({
      plek: redenPlek({ gemeenteId, dossierId }, id, compartiment as GeheimCompartiment),
      geheim: doelredenering!,
    })),
  );
  const redenen = new Map(dicht.map((rij, i) => [rij, open[i]!]));
  return rijen.map((rij) => redenen.get(rij));
}

type GeheimCompartiment = Exclude<Compartiment, 'gewoon'>;
type Waar = { readonly gemeenteId: string; readonly dossierId: string };

const naamPlek = ({ gemeenteId, dossierId }: Waar, id: string, doel: GeheimCompartiment): Plek => ({
  gemeenteId,
  houder: dossierId,
  doel,
  rij: id,
  veld: 'naam',
});
const redenPlek = (waar: Waar, id: string, doel: GeheimCompartiment): Plek => ({
  ...naamPlek(waar, id, doel),
  veld: 'doelredenering',
});
const bestandPlek = ({ gemeenteId, dossierId }: Waar, id: string): Plek => ({
  gemeenteId,
  houder: dossierId,
  doel: 'bestanden',
  rij: id,
  veld: 'bestand',
});
