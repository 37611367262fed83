import { zEmail } from '@luwte/core/contract';
import { ok, type Result } from '@luwte/core/shared';
import { type Organisatiesoort, ROLLEN, type Rol } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { linkAdres } from '../../platform/toegang/linkadres.ts';
import { maakHerstellink } from '../sessie/maakHerstellink.ts';
import { GEEN_ADRES, maakUitnodiging } from '../uitnodiging/nodigUit.ts';
import {
  insertMedewerker,
  loadAccountId,
  loadGemeente,
  loadGenodigde,
  loadMedewerkerVan,
  saveLogin,
  saveOrganisatie,
  updateMedewerker,
} from './beheer.store.ts';
import type { BeheerFout } from './openGemeente.ts';

/** Partner roles belong to an organisation of a kind of their own, the others to the municipality. */
const ORGANISATIE: Readonly<Partial<Record<Rol, readonly [naam: string, soort: Organisatiesoort]>>> = {
  politie: ['Politie', 'politie'],
  corporatie: ['Woningcorporatie', 'corporatie'],
  zorg: ['Zorgpartner', 'zorg'],
  jongerenwerk: ['Jongerenwerk', 'jongerenwerk'],
  partner: ['Buurtbemiddeling', 'bemiddeling'],
};

export type AccountInvoer = {
  readonly gemeenteId: string;
  /** Work address; the name to sign in with. */
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rol: string;
  /** Name of the organisation; left out: the municipality itself, or the partner of that kind in this town. */
  readonly organisatie?: string | undefined;
};

/** A link that starts an account, or gives one that is there another password. */
export type Toegangslink = { readonly soort: 'uitnodiging' | 'wachtwoord'; readonly link: string };

/**
 * Gives somebody a place of work with one role, and a link by which that person chooses a password: nobody else ever knows
 * it. An existing place of work gets this role and organisation; its account keeps its password until the link is used.
 * @returns every fault at once, with nothing stored
 */
export async function geefAccount(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId' | 'instellingen'>,
  invoer: AccountInvoer,
): Promise<Result<Toegangslink, readonly BeheerFout[]>> {
  const { db } = deps;
  const { gemeenteId, rol, gebruikersnaam } = invoer;
  const gemeente = await db.inTransactie({ rol: 'aanmelden' }, (tx) => loadGemeente(tx, gemeenteId));
  const adres = linkAdres(deps.instellingen);
  const fouten: BeheerFout[] = [];
  if (!gemeente) fouten.push({ veld: 'gemeente', reden: 'deze gemeente is er niet: open haar eerst' });
  if (!(ROLLEN as readonly string[]).includes(rol))
    fouten.push({ veld: 'rol', reden: `kies uit ${ROLLEN.join(', ')}` });
  if (!zEmail.safeParse(gebruikersnaam).success)
    fouten.push({ veld: 'gebruikersnaam', reden: 'geef een e-mailadres van het werk' });
  if (invoer.naam.trim() === '') fouten.push({ veld: 'naam', reden: 'geef de naam van de medewerker' });
  if (adres === undefined) fouten.push({ veld: 'LUWTE_ADRES', reden: GEEN_ADRES });
  if (fouten.length > 0 || !gemeente || adres === undefined) return { ok: false, error: fouten };

  const accountId = await db.inTransactie({ rol: 'aanmelden' }, (tx) => loadAccountId(tx, gebruikersnaam));
  const plek = { ...invoer, gemeente: gemeente.naam, rol: rol as Rol };
  const uitnodiging = await db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const { medewerkerId, heeftAccount } = await plaatsMedewerker(deps, tx, plek, {
      accountId,
      koppel: false,
    });
    if (heeftAccount) return undefined;
    return maakUitnodiging(
      deps,
      tx,
      { gemeenteId, medewerkerId, email: gebruikersnaam, door: undefined },
      adres,
    );
  });
  if (uitnodiging !== undefined) return ok({ soort: 'uitnodiging', link: uitnodiging });
  const link = await db.inTransactie({ rol: 'aanmelden' }, (tx) =>
    maakHerstellink(deps, tx, accountId ?? '', adres),
  );
  return ok({ soort: 'wachtwoord', link });
}

export type Geplaatst = { readonly medewerkerId: string; readonly organisatieId: string };
type Plek = Pick<AccountInvoer, 'gemeenteId' | 'gebruikersnaam' | 'naam' | 'organisatie'> & {
  readonly gemeente: string;
  readonly rol: Rol;
};

/** The login and the place of work themselves, for a judged role and a hashed password: for the demo. */
export async function plaatsAccount(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  a: Plek & { readonly hash: string },
): Promise<Geplaatst> {
  const { gemeenteId, gebruikersnaam, naam, hash } = a;
  const id = deps.nieuweId();
  const accountId = await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) =>
    saveLogin(tx, { id, gebruikersnaam, naam, hash }),
  );
  return deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
    plaatsMedewerker(deps, tx, a, { accountId, koppel: true }),
  );
}

/**
 * The place of work of this account, or of who was invited under this name, with this role from now on; a new one when there is
 * none. `koppel` gives a new one to the account at once; otherwise that waits for the invitation.
 */
async function plaatsMedewerker(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, gebruikersnaam, gemeente, naam, organisatie, rol }: Plek,
  { accountId, koppel }: { readonly accountId: string | undefined; readonly koppel: boolean },
): Promise<Geplaatst & { readonly heeftAccount: boolean }> {
  const [begin, soort] = ORGANISATIE[rol] ?? ['Gemeente', 'gemeente'];
  const organisatieId = await saveOrganisatie(tx, {
    gemeenteId,
    soort,
    naam: organisatie ?? `${begin} ${gemeente}`,
    id: nieuweId(),
  });
  const bestaand =
    (accountId && (await loadMedewerkerVan(tx, gemeenteId, accountId))) ||
    (await loadGenodigde(tx, gemeenteId, gebruikersnaam));
  const velden = { gemeenteId, organisatieId, naam, rollen: [rol] };
  if (bestaand) {
    await updateMedewerker(tx, { ...velden, id: bestaand.id });
    return { medewerkerId: bestaand.id, organisatieId, heeftAccount: bestaand.account_id !== null };
  }
  const medewerkerId = nieuweId();
  await insertMedewerker(tx, {
    ...velden,
    id: medewerkerId,
    accountId: koppel ? accountId : undefined,
    actiefVan: klok.vandaag(),
  });
  return { medewerkerId, organisatieId, heeftAccount: koppel };
}
