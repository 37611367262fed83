import type { Rol } from '@luwte/core/toegang';
import type { Database, Tx } from '../platform/db/index.ts';
import type { NieuweId } from '../platform/poorten/ids.ts';
import type { DemoGemeenteIds, DemoOrganisatie } from './demoAccounts.ts';

/** The municipality and its organisations; gives the organisation ids, existing ones when they are there. */
export async function saveGemeente(
  tx: Tx,
  g: { id: string; naam: string; afkorting: string; woorden: Record<string, string> },
  organisaties: Readonly<Record<DemoOrganisatie, (gemeente: string) => string>>,
  nieuweId: NieuweId,
): Promise<Record<DemoOrganisatie, string>> {
  await tx
    .insertInto('gemeente')
    .values({ gemeente_id: g.id, naam: g.naam, afkorting: g.afkorting, woorden: JSON.stringify(g.woorden) })
    .onConflict((oc) => oc.column('gemeente_id').doUpdateSet({ woorden: JSON.stringify(g.woorden) }))
    .execute();
  const bestaand = await tx
    .selectFrom('organisatie')
    .select(['id', 'soort'])
    .where('gemeente_id', '=', g.id)
    .execute();
  const ids = {} as Record<DemoOrganisatie, string>;
  for (const [soort, naam] of Object.entries(organisaties) as [DemoOrganisatie, (g: string) => string][]) {
    const al = bestaand.find((o) => o.soort === soort);
    ids[soort] = al?.id ?? nieuweId();
    if (al) continue;
    await tx
      .insertInto('organisatie')
      .values({ gemeente_id: g.id, id: ids[soort], naam: naam(g.naam), soort })
      .execute();
  }
  return ids;
}

type NieuwAccount = {
  gemeenteId: string;
  gebruikersnaam: string;
  naam: string;
  rol: Rol;
  organisatieId: string;
  hash: string;
  vandaag: string;
  nieuweId: NieuweId;
};

/** Account and place of work. The account is global, so it takes a transaction of the role that signs in. */
export async function saveAccount(db: Database, a: NieuwAccount): Promise<string> {
  const accountId = await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const al = await tx
      .selectFrom('account')
      .select('id')
      .where((eb) => eb(eb.fn<string>('lower', ['gebruikersnaam']), '=', a.gebruikersnaam))
      .executeTakeFirst();
    if (al) {
      await tx
        .updateTable('account')
        .set({ wachtwoord_hash: a.hash, mislukte_pogingen: 0, geblokkeerd_tot: null })
        .where('id', '=', al.id)
        .execute();
      return al.id;
    }
    const id = a.nieuweId();
    await tx
      .insertInto('account')
      .values({ id, gebruikersnaam: a.gebruikersnaam, wachtwoord_hash: a.hash, naam: a.naam })
      .execute();
    return id;
  });
  return db.inTransactie({ rol: 'systeem', gemeenteId: a.gemeenteId }, async (tx) => {
    const al = await tx
      .selectFrom('medewerker')
      .select('id')
      .where('gemeente_id', '=', a.gemeenteId)
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (al) return al.id;
    const id = a.nieuweId();
    await tx
      .insertInto('medewerker')
      .values({
        gemeente_id: a.gemeenteId,
        id,
        account_id: accountId,
        organisatie_id: a.organisatieId,
        rollen: [a.rol],
        naam: a.naam,
        // A year back, so that demo dossiers of the past year have somebody who recorded them.
        actief_van: `${Number(a.vandaag.slice(0, 4)) - 2}-01-01`,
      })
      .execute();
    return id;
  });
}

export async function heeftDossiers(tx: Tx, gemeenteId: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

/** One in three dossiers is worked on with the police, one in four with the housing corporation. */
export async function saveDemoToegang(
  tx: Tx,
  nieuweId: NieuweId,
  g: DemoGemeenteIds,
  dossierId: string,
  nummer: number,
  vandaag: string,
): Promise<void> {
  const partners: DemoOrganisatie[] = [];
  if (nummer % 3 === 0) partners.push('politie');
  if (nummer % 4 === 0) partners.push('corporatie');
  if (nummer % 10 === 0) partners.push('zorg');
  if (partners.length === 0) return;
  await tx
    .insertInto('dossier_toegang')
    .values(
      partners.map((soort) => ({
        gemeente_id: g.gemeente.id,
        id: nieuweId(),
        dossier_id: dossierId,
        organisatie_id: g.organisaties[soort],
        rol: 'partner',
        van: vandaag,
      })),
    )
    .execute();
}

/** Most dossiers have a next action or wait for somebody; some have neither, so that Vandaag has work to show. */
export async function saveDemoActies(
  tx: Tx,
  nieuweId: NieuweId,
  g: DemoGemeenteIds,
  dossierId: string,
  nummer: number,
  dag: (n: number) => string,
): Promise<void> {
  if (nummer % 5 === 0) return;
  const regisseur = g.medewerkers.get('casusregisseur') ?? null;
  const bij = {
    gemeente_id: g.gemeente.id,
    id: nieuweId(),
    dossier_id: dossierId,
    aangemaakt_door: regisseur,
  };
  const wacht = nummer % 4;
  if (wacht === 0) {
    await tx
      .insertInto('taak')
      .values({
        ...bij,
        soort: 'wacht-op',
        wat: 'Wacht op de terugkoppeling van het huisbezoek',
        wie_organisatie_id: g.organisaties.corporatie,
        uiterlijk: dag((nummer % 17) - 5),
      })
      .execute();
    return;
  }
  await tx
    .insertInto('taak')
    .values({
      ...bij,
      soort: 'volgende-actie',
      wat: ACTIES[nummer % ACTIES.length]!,
      wie_medewerker_id: regisseur,
      uiterlijk: dag((nummer % 19) - 4),
    })
    .execute();
}

const ACTIES = [
  'Bel de melder terug en vraag of het nog doorgaat',
  'Plan een gesprek aan huis',
  'Vraag de wijkagent om de registraties van de laatste maand',
  'Leg de bevindingen van het nachttoezicht vast',
  'Maak het concept van de brief',
  'Bespreek de zaak in het overleg',
] as const;
