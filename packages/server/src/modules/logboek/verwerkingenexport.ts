import type { Readable } from 'node:stream';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { alsJsonregels, stroomPaginas } from './logexport.ts';
import { alsOtlp, type Verwerkingsregel } from './otlp.ts';
import { loadVerwerkingen, type Verwerkingvraag } from './verwerkingvraag.store.ts';

/** Lines per transaction and per line of the file. */
const DEEL = 500;

/**
 * The processing log as a file with one OTLP/JSON trace export per line. The first part is read before anything is sent.
 *
 * @param inTx opens a transaction as whoever asks
 */
export async function exporteerVerwerkingen(
  { instellingen }: Pick<Deps, 'instellingen'>,
  inTx: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>,
  gemeenteId: string,
  vraag: Verwerkingvraag,
): Promise<Readable> {
  const lees = (na?: Verwerkingsregel) => inTx((tx) => loadVerwerkingen(tx, gemeenteId, vraag, na, DEEL));
  const register = `${instellingen.adres ?? ''}/api/v1/verwerkingsregister`;
  return stroomPaginas('', await lees(), lees, (rijen) =>
    alsJsonregels([alsOtlp(rijen, gemeenteId, register)]),
  );
}
