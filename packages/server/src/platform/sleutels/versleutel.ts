import { createHmac } from 'node:crypto';
import type { Database, Tx } from '../db/types.ts';
import {
  type Datasleutel,
  nieuweDatasleutel,
  ontsleutelWaarde,
  ontwikkel,
  type Plek,
  type Sleuteldoel,
  type Sleutelnaam,
  versieVan,
  versleutelWaarde,
  wikkel,
} from './envelop.ts';
import { SleutelOntbreekt } from './fouten.ts';
import {
  deleteOudeSleutels,
  deleteSleutels,
  insertInstallatiesleutels,
  insertSleutels,
  loadInstallatiesleutels,
  loadSleutels,
  NIEMAND,
  type Sleutelrij,
} from './sleutel.store.ts';
import type { Sleutelkast } from './sleutelkast.ts';

/** What one transaction has opened. It ends with the transaction: a key of one that is rolled back is kept by nobody. */
type Bos = { readonly kast: Sleutelkast; readonly geladen: Map<string, Map<string, Datasleutel[]>> };

const bossen = new WeakMap<Tx, Bos>();
const STUK = 1_000;

/** The same database, whose transactions can encrypt and decrypt. */
export const metSleutels = (db: Database, kast: Sleutelkast): Database => ({
  ...db,
  inTransactie: (sessie, fn) =>
    db.inTransactie(sessie, (tx) => {
      bossen.set(tx, { kast, geladen: new Map() });
      return fn(tx);
    }),
});

/**
 * Encrypts values, each for its place only. Makes the data keys that are not there yet. All keys in one go:
 * call it once for a list.
 */
export async function versleutelAlle(
  tx: Tx,
  items: readonly { readonly plek: Plek; readonly tekst: string }[],
): Promise<readonly Buffer[]> {
  const sleutels = await schrijfsleutels(
    tx,
    items.map(({ plek }) => plek),
  );
  return items.map(({ plek, tekst }, i) => versleutelWaarde(sleutels[i]!, plek, tekst));
}

export async function versleutel(tx: Tx, plek: Plek, tekst: string): Promise<Buffer> {
  const [geheim] = await versleutelAlle(tx, [{ plek, tekst }]);
  return geheim!;
}

/**
 * Opens values. All keys in one go: call it once for a list.
 * @throws SleutelOntbreekt when a key was destroyed or its master key is not here; GeheimBeschadigd when a value was
 *   changed or belongs elsewhere
 */
export async function ontsleutelAlle(
  tx: Tx,
  items: readonly { readonly plek: Plek; readonly geheim: Uint8Array }[],
): Promise<readonly string[]> {
  const sleutels = await leessleutels(tx, items);
  return items.map(({ plek, geheim }, i) => ontsleutelWaarde(sleutels[i]!, plek, geheim));
}

export async function ontsleutel(tx: Tx, plek: Plek, geheim: Uint8Array): Promise<string> {
  const [tekst] = await ontsleutelAlle(tx, [{ plek, geheim }]);
  return tekst!;
}

/**
 * A keyed hash that is the same for the same text of the same field in one municipality: finds an equal value
 * without storing it. The caller brings the text in one form first. It is a hash of what may be guessed, so it
 * stands only where rows are found by it.
 */
export async function zoekhash(tx: Tx, gemeenteId: string, veld: string, tekst: string): Promise<Buffer> {
  const [datasleutel] = await schrijfsleutels(tx, [{ gemeenteId, houder: NIEMAND, doel: 'zoeken' }]);
  return createHmac('sha256', datasleutel!.sleutel)
    .update(JSON.stringify([veld, tekst]))
    .digest();
}

/** Secrets that belong to no municipality: a second factor, the secret of an OpenID Connect client. */
export const geheimhouder = {
  /** @param plek whose secret it is, such as `account/<id>/totp`: it opens for nobody else */
  versleutel: (tx: Tx, plek: string, tekst: string): Promise<Buffer> => versleutel(tx, plekVan(plek), tekst),
  /** @throws SleutelOntbreekt, GeheimBeschadigd */
  ontsleutel: (tx: Tx, plek: string, geheim: Uint8Array): Promise<string> =>
    ontsleutel(tx, plekVan(plek), geheim),
};

/** Destroys the keys of a dossier or party; the role must be luwte_vernietiger. Other processes forget within a minute. */
export async function vernietigSleutels(tx: Tx, gemeenteId: string, houder: string): Promise<void> {
  const bos = bosVan(tx);
  await deleteSleutels(tx, gemeenteId, houder);
  bos.kast.vergeet({ gemeenteId, houder });
  bos.geladen.delete(houderVan({ gemeenteId, houder }));
}

/** Puts a new data key of each purpose in use for a holder; the role must be luwte_sleutelbeheer. */
export async function vernieuwSleutels(tx: Tx, gemeenteId: string, houder: string): Promise<void> {
  const bos = bosVan(tx);
  await laad(tx, bos, [{ gemeenteId, houder, doel: 'bestanden' }]);
  const moeder = bos.kast.actief();
  const rijen = [...bos.geladen.get(houderVan({ gemeenteId, houder }))!].map(([doel, sleutels]) => {
    const naam: Sleutelnaam = { gemeenteId, houder, doel: doel as Sleuteldoel };
    const versie = Math.max(...sleutels.map((sleutel) => sleutel.versie)) + 1;
    const gewikkeld = wikkel(moeder, naam, nieuweDatasleutel(versie));
    return { houder, doel, versie, gewikkeld, moedersleutel: moeder.id };
  });
  if (rijen.length > 0) await insertSleutels(tx, gemeenteId, rijen);
  bos.geladen.delete(houderVan({ gemeenteId, houder }));
}

/** Removes the keys that nothing is encrypted by any more. */
export async function verwijderOudeSleutels(tx: Tx, gemeenteId: string, houder: string): Promise<void> {
  await deleteOudeSleutels(tx, gemeenteId, houder);
  bosVan(tx).kast.vergeet({ gemeenteId, houder });
}

const plekVan = (plek: string): Plek => ({
  gemeenteId: '',
  houder: NIEMAND,
  doel: 'instelling',
  rij: plek,
  veld: 'geheim',
});

function bosVan(tx: Tx): Bos {
  const bos = bossen.get(tx);
  if (!bos) throw new SleutelOntbreekt('deze transactie heeft geen sleutelkast');
  return bos;
}

const houderVan = ({ gemeenteId, houder }: Omit<Sleutelnaam, 'doel'>): string => `${gemeenteId}/${houder}`;

/** Always from the database and never from memory: what it encrypts must open after this transaction too. */
async function schrijfsleutels(tx: Tx, namen: readonly Sleutelnaam[]): Promise<readonly Datasleutel[]> {
  const bos = bosVan(tx);
  await laad(tx, bos, namen);
  const nieuw = new Map<string, Sleutelnaam>();
  for (const naam of namen) if (!nieuwste(bos, naam)) nieuw.set(`${houderVan(naam)}/${naam.doel}`, naam);
  if (nieuw.size > 0) await maak(tx, bos, [...nieuw.values()]);
  return namen.map((naam) => nieuwste(bos, naam)!);
}

async function leessleutels(
  tx: Tx,
  items: readonly { readonly plek: Plek; readonly geheim: Uint8Array }[],
): Promise<readonly Datasleutel[]> {
  const bos = bosVan(tx);
  const versies = items.map(({ geheim }) => versieVan(geheim));
  const bekend = items.map(({ plek }, i) => bos.kast.onthouden(plek, versies[i]!));
  await laad(
    tx,
    bos,
    items.filter((_, i) => !bekend[i]).map(({ plek }) => plek),
  );
  return items.map(({ plek }, i) => bekend[i] ?? kies(bos, plek, versies[i]!));
}

function kies(bos: Bos, naam: Sleutelnaam, versie: number): Datasleutel {
  const gevonden = bos.geladen
    .get(houderVan(naam))
    ?.get(naam.doel)
    ?.find((sleutel) => sleutel.versie === versie);
  if (!gevonden) throw new SleutelOntbreekt(`geen sleutel voor ${naam.doel}, versie ${versie}`);
  bos.kast.onthoud(naam, gevonden);
  return gevonden;
}

const nieuwste = (bos: Bos, naam: Sleutelnaam): Datasleutel | undefined =>
  bos.geladen
    .get(houderVan(naam))
    ?.get(naam.doel)
    ?.reduce((een, ander) => (ander.versie > een.versie ? ander : een));

/** Fetches the keys of all holders that this transaction did not look at yet, a thousand holders per query. */
async function laad(tx: Tx, bos: Bos, namen: readonly Sleutelnaam[]): Promise<void> {
  const nodig = new Map<string, Set<string>>();
  for (const naam of namen) {
    if (bos.geladen.has(houderVan(naam))) continue;
    nodig.set(naam.gemeenteId, (nodig.get(naam.gemeenteId) ?? new Set()).add(naam.houder));
  }
  for (const [gemeenteId, houders] of nodig) {
    const alle = [...houders];
    for (let i = 0; i < alle.length; i += STUK) {
      const stuk = alle.slice(i, i + STUK);
      const rijen =
        gemeenteId === '' ? await loadInstallatiesleutels(tx) : await loadSleutels(tx, gemeenteId, stuk);
      for (const houder of stuk) bos.geladen.set(houderVan({ gemeenteId, houder }), new Map());
      for (const rij of rijen) neemOp(bos, gemeenteId, rij);
    }
  }
}

function neemOp(bos: Bos, gemeenteId: string, rij: Sleutelrij): void {
  const naam: Sleutelnaam = { gemeenteId, houder: rij.houder, doel: rij.doel as Sleuteldoel };
  const sleutel = ontwikkel(bos.kast.moeder(rij.moedersleutel), naam, rij.versie, rij.gewikkeld);
  const perDoel = bos.geladen.get(houderVan(naam))!;
  perDoel.set(rij.doel, [...(perDoel.get(rij.doel) ?? []), sleutel]);
}

/** Makes first keys. Of two transactions that do so at once the second waits and takes the key of the first. */
async function maak(tx: Tx, bos: Bos, namen: readonly Sleutelnaam[]): Promise<void> {
  const moeder = bos.kast.actief();
  const perGemeente = new Map<string, Sleutelnaam[]>();
  for (const naam of namen)
    perGemeente.set(naam.gemeenteId, [...(perGemeente.get(naam.gemeenteId) ?? []), naam]);
  for (const [gemeenteId, alle] of perGemeente) {
    for (let i = 0; i < alle.length; i += STUK) {
      const stuk = alle.slice(i, i + STUK);
      const rijen = stuk.map((naam) => ({
        houder: naam.houder,
        doel: naam.doel,
        versie: 1,
        gewikkeld: wikkel(moeder, naam, nieuweDatasleutel(1)),
        moedersleutel: moeder.id,
      }));
      const gemaakt =
        gemeenteId === ''
          ? await insertInstallatiesleutels(tx, rijen)
          : await insertSleutels(tx, gemeenteId, rijen);
      for (const rij of gemaakt) neemOp(bos, gemeenteId, rij);
      const voorgegaan = stuk.filter((naam) => !nieuwste(bos, naam));
      for (const naam of voorgegaan) bos.geladen.delete(houderVan(naam));
      await laad(tx, bos, voorgegaan);
    }
  }
}
