import { createHash } from 'node:crypto';
import { beoordeelPoging, netwerkVan, type Remsoort } from '@luwte/core/aanmelden';
import type { Tx } from '../../platform/db/index.ts';
import { deleteRem, type Rem, saveRem, vergrendelRem } from './rem.store.ts';

/** What tries of this kind are counted on. Only a hash is kept: somebody may type a password where the name goes. */
export const eenRem = (soort: Remsoort, ...delen: readonly string[]): Rem => ({
  soort,
  sleutel: createHash('sha256')
    .update(JSON.stringify([soort, ...delen]))
    .digest(),
});

/**
 * What a try with this name is counted on. The same for a name that nobody has: the answer may not tell. Always in the
 * same order, so that tries that share a key never wait for each other in a circle.
 */
export function remmenVan(naam: string, adres: string, bekendApparaat: Buffer | undefined): readonly Rem[] {
  if (bekendApparaat) return [eenRem('apparaat', bekendApparaat.toString('hex'))];
  const account = naam.toLowerCase();
  const netwerk = netwerkVan(adres);
  return [eenRem('account', account), eenRem('adres', netwerk), eenRem('paar', account, netwerk)];
}

/** Counts a try on all of these, or on none when one says that it is too early. */
export async function neemPoging(tx: Tx, remmen: readonly Rem[], nu: Date): Promise<boolean> {
  const na = [];
  for (const rem of remmen) {
    const stand = await vergrendelRem(tx, rem, nu);
    na.push({ rem, stand: beoordeelPoging(rem.soort, stand, nu) });
  }
  if (na.some(({ stand }) => !stand)) return false;
  for (const { rem, stand } of na) if (stand) await saveRem(tx, rem, stand);
  return true;
}

/** Others may try on these too. */
const GEDEELD: ReadonlySet<Remsoort> = new Set(['account', 'adres', 'link']);

/**
 * Takes a try back that was right. What is counted for this person alone starts anew; what others share keeps
 * their tries, so that somebody with an account of the own cannot wipe out the count of an address.
 */
export async function geefTerug(tx: Tx, remmen: readonly Rem[], nu: Date): Promise<void> {
  for (const rem of remmen) {
    if (!GEDEELD.has(rem.soort)) {
      await deleteRem(tx, rem);
      continue;
    }
    const { pogingen, laatste } = await vergrendelRem(tx, rem, nu);
    await saveRem(tx, rem, { pogingen: Math.max(0, pogingen - 1), laatste, wachtTot: null });
  }
}
