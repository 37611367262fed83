import type { Zegelsleutels } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { publiekePem } from '../../platform/keten/index.ts';
import { loadLaatsteZegel, loadSleutelgebruik } from './zegel.store.ts';
import { hoofdVan } from './zegel.ts';

/** Every key that sealed the log of this municipality, oldest first, with the last head. */
export async function laadZegelsleutels(
  { hoofdSleutel }: Pick<Deps, 'hoofdSleutel'>,
  tx: Tx,
  gemeenteId: string,
): Promise<Zegelsleutels> {
  const gebruik = new Map((await loadSleutelgebruik(tx, gemeenteId)).map((rij) => [rij.sleutel, rij]));
  const item = (sleutel: string) => {
    const gebruikt = gebruik.get(sleutel);
    return { sleutel, zegels: gebruikt?.zegels ?? 0, ...(gebruikt && { van: gebruikt.van.toISOString() }) };
  };
  const hoofd = await laadHoofd(tx, gemeenteId);
  return {
    items: [
      ...hoofdSleutel.eerder.map(({ eerdere, pem, tot, sleutel, handtekening }) => ({
        ...item(eerdere),
        pem,
        tot,
        door: sleutel,
        handtekening,
      })),
      { ...item(hoofdSleutel.id), pem: publiekePem(hoofdSleutel) },
    ],
    ...(hoofd && { hoofd }),
  };
}

/** The same, for an export of a dossier: whoever makes one may not read the log itself. */
export const laadHoofdVoorExport = (
  { db }: Pick<Deps, 'db'>,
  gemeenteId: string,
): Promise<Logboekhoofd | undefined> =>
  db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => laadHoofd(tx, gemeenteId));

type Logboekhoofd = Awaited<ReturnType<typeof laadHoofd>>;

/** The last seal as it was signed, or undefined before the first. */
export async function laadHoofd(tx: Tx, gemeenteId: string) {
  const rij = await loadLaatsteZegel(tx, gemeenteId);
  if (!rij) return undefined;
  const { sleutel, handtekening, volgnummer, verzegeld_op: verzegeldOp } = rij;
  return { ...hoofdVan({ gemeenteId, volgnummer, verzegeldOp }, rij.hash), sleutel, handtekening };
}
