import { ok, type Result } from '@luwte/core/shared';
import { type Organisatiesoort, ROLLEN, type Rol } from '@luwte/core/toegang';
import type { Deps } from '../../platform/deps.ts';
import { maakWachtwoordHash } from '../../platform/toegang/wachtwoord.ts';
import { loadGemeente, saveLogin, saveMedewerker, saveOrganisatie } from './beheer.store.ts';
import type { BeheerFout } from './openGemeente.ts';

/** Partner roles belong to an organisation of a kind of their own, the others to the municipality. */
const ORGANISATIE: Readonly<Partial<Record<Rol, readonly [naam: string, soort: Organisatiesoort]>>> = {
  politie: ['Politie', 'politie'],
  corporatie: ['Woningcorporatie', 'corporatie'],
  zorg: ['Zorgpartner', 'zorg'],
  jongerenwerk: ['Jongerenwerk', 'jongerenwerk'],
  partner: ['Buurtbemiddeling', 'bemiddeling'],
};
const KORTSTE_WACHTWOORD = 12;

export type AccountInvoer = {
  readonly gemeenteId: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly rol: string;
  readonly wachtwoord: string;
  /** Name of the organisation; left out: the municipality itself, or the partner of that kind in this town. */
  readonly organisatie?: string | undefined;
};

/**
 * Gives somebody a login and a place of work with one role. An existing login gets this password; an
 * existing place of work gets this role and organisation.
 * @returns every fault at once, with nothing stored
 */
export async function geefAccount(
  { db, klok, nieuweId }: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  invoer: AccountInvoer,
): Promise<Result<void, readonly BeheerFout[]>> {
  const { gemeenteId, rol } = invoer;
  const gemeente = await db.inTransactie({ rol: 'aanmelden' }, (tx) => loadGemeente(tx, gemeenteId));
  const fouten: BeheerFout[] = [];
  if (!gemeente) fouten.push({ veld: 'gemeente', reden: 'deze gemeente is er niet: open haar eerst' });
  if (!(ROLLEN as readonly string[]).includes(rol))
    fouten.push({ veld: 'rol', reden: `kies uit ${ROLLEN.join(', ')}` });
  if (!/^\S{3,200}$/.test(invoer.gebruikersnaam))
    fouten.push({ veld: 'gebruikersnaam', reden: 'geef 3 tot 200 tekens zonder spaties' });
  if (invoer.naam.trim() === '') fouten.push({ veld: 'naam', reden: 'geef de naam van de medewerker' });
  if (invoer.wachtwoord.length < KORTSTE_WACHTWOORD) {
    fouten.push({ veld: 'wachtwoord', reden: `gebruik minstens ${KORTSTE_WACHTWOORD} tekens` });
  }
  if (fouten.length > 0 || !gemeente) return { ok: false, error: fouten };

  const hash = await maakWachtwoordHash(invoer.wachtwoord);
  await plaatsAccount({ db, klok, nieuweId }, { ...invoer, gemeente: gemeente.naam, rol: rol as Rol, hash });
  return ok(undefined);
}

export type Geplaatst = { readonly medewerkerId: string; readonly organisatieId: string };

/** The login and the place of work themselves, for a judged role and a hashed password. */
export async function plaatsAccount(
  { db, klok, nieuweId }: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  a: Pick<AccountInvoer, 'gemeenteId' | 'gebruikersnaam' | 'naam' | 'organisatie'> & {
    readonly gemeente: string;
    readonly rol: Rol;
    readonly hash: string;
  },
): Promise<Geplaatst> {
  const { gemeenteId, naam, rol } = a;
  const accountId = await db.inTransactie({ rol: 'aanmelden' }, (tx) =>
    saveLogin(tx, { id: nieuweId(), gebruikersnaam: a.gebruikersnaam, naam, hash: a.hash }),
  );
  return db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const [begin, soort] = ORGANISATIE[rol] ?? ['Gemeente', 'gemeente'];
    const organisatie = a.organisatie ?? `${begin} ${a.gemeente}`;
    const organisatieId = await saveOrganisatie(tx, { gemeenteId, soort, naam: organisatie, id: nieuweId() });
    const medewerkerId = await saveMedewerker(tx, {
      gemeenteId,
      id: nieuweId(),
      accountId,
      organisatieId,
      naam,
      rollen: [rol],
      actiefVan: klok.vandaag(),
    });
    return { medewerkerId, organisatieId };
  });
}
