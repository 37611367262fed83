import type { Tx } from '../platform/db/index.ts';
import type { NieuweId } from '../platform/poorten/ids.ts';
import type { DemoGemeenteIds, DemoOrganisatie } from './demoAccounts.ts';

export async function heeftDossiers(tx: Tx, gemeenteId: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

const CONVENANT = {
  grond: 'convenant',
  reden: 'Werkt mee aan de aanpak van deze overlast (oefenvoorbeeld).',
} as const;
const PLAATS: Readonly<Partial<Record<DemoOrganisatie, { grond: string; reden: string }>>> = {
  politie: CONVENANT,
  corporatie: CONVENANT,
  zorg: { grond: 'zonder-persoonsgegevens', reden: 'Denkt mee over hulp (oefenvoorbeeld).' },
};

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
        ...PLAATS[soort],
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

export type DemoDossier = { readonly id: string; readonly adres: string | null };

export async function loadDemoDossiers(tx: Tx, gemeenteId: string, aantal: number): Promise<DemoDossier[]> {
  return await tx
    .selectFrom('dossier')
    .select(['id', 'adres'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('kenmerk')
    .limit(aantal)
    .execute();
}

export async function saveDemoStraat(
  tx: Tx,
  s: { readonly gemeenteId: string; readonly medewerkerId: string; readonly merk: string; readonly op: Date },
): Promise<void> {
  await tx
    .insertInto('eigen_straat')
    .values({ gemeente_id: s.gemeenteId, medewerker_id: s.medewerkerId, merk: s.merk, op: s.op })
    .execute();
}

export async function saveDemoOordeel(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly noodtoegangId: string;
    readonly akkoord: boolean;
    readonly opmerking: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('noodtoegang_beoordeling')
    .values({
      gemeente_id: b.gemeenteId,
      noodtoegang_id: b.noodtoegangId,
      akkoord: b.akkoord,
      opmerking: b.opmerking,
      door: b.door,
      op: b.op,
    })
    .execute();
}

export async function saveDemoNoodtoegang(
  tx: Tx,
  n: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly dossierId: string;
    readonly medewerkerId: string;
    readonly reden: string;
    readonly van: Date;
    readonly tot: Date;
  },
): Promise<void> {
  await tx
    .insertInto('noodtoegang')
    .values({
      gemeente_id: n.gemeenteId,
      id: n.id,
      dossier_id: n.dossierId,
      medewerker_id: n.medewerkerId,
      compartimenten: ['gezondheid', 'politie'],
      reden: n.reden,
      van: n.van,
      tot: n.tot,
    })
    .execute();
}
