import { randomBytes, randomUUID } from 'node:crypto';
import { beginHash, nieuwZout, schakel, verbintenis } from '../keten/index.ts';
import type { Database, DbSessie, Tx } from './types.ts';

/** Rows for tests of the database itself: one municipality with two organisations and two dossiers. */
export interface Stad {
  gemeenteId: string;
  eigen: string;
  politie: string;
  medewerkerId: string;
  agentId: string;
  contactId: string;
  meldingId: string;
  /** The police has access to the first and not to the second. */
  dossierId: string;
  anderDossierId: string;
  partijId: string;
}

export const metRol = (stad: Stad, rol: DbSessie['rol']): DbSessie => ({
  rol,
  gemeenteId: stad.gemeenteId,
  ...(rol === 'partner'
    ? { organisatieId: stad.politie, medewerkerId: stad.agentId }
    : { organisatieId: stad.eigen, medewerkerId: stad.medewerkerId }),
});

export async function eenStad(db: Database, gemeenteId: string, afkorting: string): Promise<Stad> {
  const stad: Stad = {
    gemeenteId,
    eigen: randomUUID(),
    politie: randomUUID(),
    medewerkerId: randomUUID(),
    agentId: randomUUID(),
    contactId: randomUUID(),
    meldingId: randomUUID(),
    dossierId: randomUUID(),
    anderDossierId: randomUUID(),
    partijId: randomUUID(),
  };
  const g = { gemeente_id: gemeenteId };
  await db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    await tx
      .insertInto('gemeente')
      .values({ ...g, naam: gemeenteId, afkorting })
      .execute();
    await tx
      .insertInto('organisatie')
      .values([
        { ...g, id: stad.eigen, naam: 'Gemeente', soort: 'gemeente' },
        { ...g, id: stad.politie, naam: 'Politie', soort: 'politie' },
      ])
      .execute();
    await tx
      .insertInto('medewerker')
      .values([
        { ...g, id: stad.medewerkerId, organisatie_id: stad.eigen, naam: 'Regie', actief_van: '2026-01-01' },
        { ...g, id: stad.agentId, organisatie_id: stad.politie, naam: 'Agent', actief_van: '2026-01-01' },
      ])
      .execute();
    const dossier = {
      ...g,
      spoor: 'woonoverlast',
      beleid_id: 'standaard',
      beleid_versie: '2026-01-01',
    } as const;
    await tx
      .insertInto('dossier')
      .values([
        { ...dossier, id: stad.dossierId, kenmerk: `${afkorting}-2026-00001`, zoek_adres: 'dorpsstraat 1' },
        { ...dossier, id: stad.anderDossierId, kenmerk: `${afkorting}-2026-00002` },
      ])
      .execute();
    await tx
      .insertInto('dossier_toegang')
      .values({
        ...g,
        dossier_id: stad.dossierId,
        organisatie_id: stad.politie,
        rol: 'partner',
        van: '2026-01-01',
      })
      .execute();
    await tx
      .insertInto('partij')
      .values({ ...g, id: stad.partijId, naam: 'Melder' })
      .execute();
    for (const dossierId of [stad.dossierId, stad.anderDossierId]) {
      await tx
        .insertInto('dossier_partij')
        .values({ ...g, dossier_id: dossierId, sleutel: 'p1', partij_id: stad.partijId, rol: 'melder' })
        .execute();
      await tx
        .insertInto('dossier_stand')
        .values({ ...g, dossier_id: dossierId, peildatum: '2026-11-20' })
        .execute();
      await tx
        .insertInto('taak')
        .values([
          { ...g, id: randomUUID(), dossier_id: dossierId, wat: 'Bel', wie_organisatie_id: stad.eigen },
          {
            ...g,
            id: randomUUID(),
            dossier_id: dossierId,
            wat: 'Ga langs',
            wie_organisatie_id: stad.politie,
          },
        ])
        .execute();
      await voegToe(tx, stad, dossierId, stad.eigen, { soort: 'gesprek' });
      await voegToe(tx, stad, dossierId, stad.politie, { soort: 'constatering' });
    }
    await tx
      .insertInto('melding')
      .values({
        ...g,
        id: stad.meldingId,
        ontvangen_op: new Date(),
        op: '2026-11-20',
        eigenaar_organisatie_id: stad.eigen,
      })
      .execute();
    await tx
      .insertInto('kenmerk_teller')
      .values({ ...g, jaar: 2026, laatste: 2 })
      .execute();
    await tx
      .insertInto('bericht')
      .values({ ...g, id: randomUUID(), soort: 'mail', aan: 'x@example.org', inhoud: '{}' })
      .execute();
    await tx
      .insertInto('beleid_versie')
      .values({
        ...g,
        beleid_id: 'standaard',
        spoor: 'woonoverlast',
        geldig_van: '2026-01-01',
        vingerafdruk: 'x',
        bron: 'x',
      })
      .execute();
    await tx
      .insertInto('dossier_omzetting')
      .values({
        ...g,
        dossier_id: stad.dossierId,
        id: randomUUID(),
        vanaf: '2026-06-01',
        van_beleid_id: 'standaard',
        van_versie: '2026-01-01',
        naar_beleid_id: 'standaard',
        naar_versie: '2026-06-01',
        reden: 'x',
        door: stad.medewerkerId,
        functie: 'jurist',
        op: new Date(),
      })
      .execute();
    await tx
      .insertInto('sleutel')
      .values({
        ...g,
        houder: randomUUID(),
        doel: 'gezondheid',
        versie: 1,
        gewikkeld: new Uint8Array(60),
        moedersleutel: '0'.repeat(16),
      })
      .execute();
    await tx
      .insertInto('randvoorwaarde_antwoord')
      .values({ ...g, id: randomUUID(), randvoorwaarde: 'verordening', geregeld: true, op: new Date() })
      .execute();
    await tx
      .insertInto('logbewaring')
      .values({ ...g, id: randomUUID(), log: 'veiligheid', maanden: 60, bron: 'besluit', op: new Date() })
      .execute();
    const bekeken = { ...g, id: randomUUID(), door: stad.medewerkerId, op: new Date() };
    await tx
      .insertInto('privacy_instelling')
      .values({ ...bekeken, sleutel: 'noodtoegang-uren', waarde: 4, bron: 'besluit' })
      .execute();
    await tx
      .insertInto('eigen_straat')
      .values({ ...g, medewerker_id: stad.medewerkerId, merk: '0'.repeat(32), op: new Date() })
      .execute();
    await tx
      .insertInto('logweergave')
      .values({
        ...g,
        id: randomUUID(),
        medewerker_id: stad.medewerkerId,
        naam: 'x',
        filter: '{}',
        op: new Date(),
      })
      .execute();
    await tx
      .insertInto('logontvanger')
      .values({ ...bekeken, email: 'a@b.example', waarvoor: ['zegel'], bron: 'besluit' })
      .execute();
    await tx
      .insertInto('patroon_bekeken')
      .values({
        ...bekeken,
        patroon: 'veel-geweigerd',
        medewerker_id: stad.medewerkerId,
        van: '2026-01-01',
        tot: '2026-01-31',
        opmerking: 'x',
      })
      .execute();
    await tx
      .insertInto('gesloten_opening')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        medewerker_id: stad.medewerkerId,
        aanleiding: 'correctie',
        toelichting: 'een reden die lang genoeg is',
        van: new Date(0),
        tot: new Date(1),
      })
      .execute();
    const noodtoegangId = randomUUID();
    await tx
      .insertInto('noodtoegang')
      .values({
        ...g,
        id: noodtoegangId,
        dossier_id: stad.dossierId,
        medewerker_id: stad.medewerkerId,
        compartimenten: ['gezondheid'],
        reden: 'een reden die lang genoeg is',
        van: new Date(0),
        tot: new Date(1),
      })
      .execute();
    await tx
      .insertInto('noodtoegang_beoordeling')
      .values({
        ...g,
        noodtoegang_id: noodtoegangId,
        akkoord: true,
        opmerking: 'x',
        door: stad.medewerkerId,
        op: new Date(),
      })
      .execute();
    await tx
      .insertInto('veiligheidszegel')
      .values({
        ...g,
        volgnummer: 1,
        aantal: 1,
        van_op: new Date(),
        tot_op: new Date(),
        regels: [randomUUID()],
        hashes: Buffer.alloc(32),
        vorige_hash: Buffer.alloc(32),
        hash: Buffer.alloc(32),
        verzegeld_op: new Date(),
        sleutel: 's',
        handtekening: 'h',
      })
      .execute();
    await tx
      .insertInto('aanwijzing')
      .values({
        ...g,
        id: randomUUID(),
        soort: 'toezicht',
        medewerker_id: stad.medewerkerId,
        besluit: 'x',
        van: '2026-01-01',
        vastgelegd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('afdeling')
      .values({ ...g, id: randomUUID(), organisatie_id: stad.eigen, naam: 'Veiligheid' })
      .execute();
    const convenant_id = randomUUID();
    await tx
      .insertInto('convenant')
      .values({
        ...g,
        id: convenant_id,
        naam: 'Convenant',
        besluit: 'x',
        sporen: ['woonoverlast'],
        reikwijdte: 'x',
        van: '2026-01-01',
        vastgelegd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('inbreng')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        organisatie_id: stad.politie,
        soort: 'mag-niet-delen',
        inhoud: JSON.stringify({ wat: 'onderwerp' }),
        reden: 'politiegegevens',
        van: '2026-01-01',
        gegeven_door: stad.medewerkerId,
        gegeven_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('vrijgave')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        item_soort: 'document',
        item_id: randomUUID(),
        artikel: '20',
        referentie: 'x',
        vooroverleg_op: '2026-01-01',
        door: stad.medewerkerId,
        op: new Date(),
      })
      .execute();
    await tx
      .insertInto('deling')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        item_soort: 'document',
        item_id: randomUUID(),
        compartiment: 'gewoon',
        velden: [],
        partijen: [],
        aan_organisatie_id: stad.politie,
        grond: 'wet',
        grond_tekst: 'x',
        regels: [],
        doel: 'x',
        noodzaak: 'x',
        kanaal: 'portaal',
        van: '2026-01-01',
        tot: '2999-12-31',
        afschrift: JSON.stringify({ soort: 'document', naam: 'x', velden: {} }),
        gegeven_door: stad.medewerkerId,
        gegeven_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('convenant_deelname')
      .values(
        [stad.eigen, stad.politie].map((organisatie_id) => ({
          ...g,
          id: randomUUID(),
          convenant_id,
          organisatie_id,
          van: '2026-01-01',
          ondertekend_door: 'x',
          vastgelegd_op: new Date(),
        })),
      )
      .execute();
    const periode = { ...g, van: '2026-01-01', tot: '2026-12-31', vastgelegd_op: new Date() };
    await tx
      .insertInto('contactpersoon')
      .values({ ...periode, id: stad.contactId, organisatie_id: stad.politie, naam: 'Agent' })
      .execute();
    // One that ended: one that runs would close the dossier to who it is about.
    await tx
      .insertInto('persoonlijk_belang')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        medewerker_id: stad.agentId,
        belang: 'buur',
        toelichting: 'x',
        gemeld_door: stad.medewerkerId,
        gemeld_op: new Date(0),
        beeindigd_door: stad.medewerkerId,
        beeindigd_op: new Date(1),
        einde_reden: 'x',
      })
      .execute();
    await tx
      .insertInto('uitnodiging')
      .values({
        gemeente_id: gemeenteId,
        id: randomUUID(),
        medewerker_id: stad.medewerkerId,
        email: `nieuw@${stad.gemeenteId}.example`,
        token_hash: randomBytes(32),
        gemaakt_op: '2026-01-01T10:00:00Z',
        gemaakt_door: stad.medewerkerId,
        verloopt_op: '2026-01-08T10:00:00Z',
      })
      .execute();
    await tx
      .insertInto('oidc_aanbieder')
      .values({
        ...g,
        id: randomUUID(),
        organisatie_id: stad.politie,
        uitgever: 'https://login.politie.example',
        client_id: 'luwte',
        client_geheim: randomBytes(40),
        domeinen: ['politie.example'],
        actief_van: '2026-01-01',
        vastgelegd_door: stad.medewerkerId,
        vastgelegd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('vervanging')
      .values({
        ...periode,
        id: randomUUID(),
        medewerker_id: stad.medewerkerId,
        vervanger_id: stad.agentId,
        mandaat: 'x',
      })
      .execute();
    await tx
      .insertInto('melding_aanvulling')
      .values({ ...g, id: randomUUID(), melding_id: stad.meldingId, soort: 'stop', op: new Date() })
      .execute();
    await tx
      .insertInto('avg_verzoek')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        partij_id: stad.partijId,
        aard: 'inzage',
        inhoud: randomBytes(32),
        verzoek_sleutel: 'x',
        ontvangen_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('verwerking')
      .values({
        ...g,
        id: randomUUID(),
        trace_id: 't',
        operation_id: 'o',
        activiteit: 'a',
        naam: 'n',
        status_code: 1,
      })
      .execute();
  });
  // In somebody's own name: nobody proposes for another.
  await db.inTransactie(metRol(stad, 'medewerker'), async (tx) => {
    await tx
      .insertInto('afwezigheid')
      .values({
        ...g,
        id: randomUUID(),
        medewerker_id: stad.medewerkerId,
        van: '2026-11-01',
        tot: '2026-11-30',
        vastgelegd_door: stad.medewerkerId,
        vastgelegd_op: new Date(),
      })
      .execute();
    const besluit = { ...g, voorbereid_door: stad.medewerkerId, functie: 'jurist', op: new Date() };
    const besluitId = randomUUID();
    await tx
      .insertInto('besluit_voorstel')
      .values({ ...besluit, id: besluitId, dossier_id: stad.dossierId, inhoud: '{}' })
      .execute();
    await tx
      .insertInto('besluit_beoordeling')
      .values({
        ...besluit,
        voorstel_id: besluitId,
        wat: 'ingetrokken',
        door: stad.medewerkerId,
        reden: 'x',
        stappen: '[]',
      })
      .execute();
    await tx
      .insertInto('informatievraag')
      .values({
        ...g,
        id: randomUUID(),
        dossier_id: stad.dossierId,
        organisatie_id: stad.politie,
        regel: 'r',
        vraag: 'x',
        vorm: 'specifiek',
        grondslag: 'x',
        vraag_sleutel: 'x',
        gevraagd_door: stad.medewerkerId,
        gevraagd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('adresbevestiging')
      .values({
        ...g,
        id: randomUUID(),
        contactpersoon_id: stad.contactId,
        email: 'agent@politie.example',
        gevraagd_door: stad.medewerkerId,
        gevraagd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('openbare_link')
      .values({
        ...g,
        id: randomUUID(),
        soort: 'informatievraag',
        voorwerp_id: randomUUID(),
        token_hash: randomBytes(32),
        code_hash: randomBytes(32),
        verloopt_op: new Date(Date.now() + 3_600_000),
        gemaakt_door: stad.medewerkerId,
        gemaakt_op: new Date(),
      })
      .execute();
    const voorstel_id = randomUUID();
    await tx
      .insertInto('beleid_voorstel')
      .values({
        ...g,
        id: voorstel_id,
        beleid_id: 'standaard',
        spoor: 'woonoverlast',
        basis_versie: '2026-01-01',
        basis_vingerafdruk: 'x',
        waarden: '[]',
        voorgesteld_door: stad.medewerkerId,
      })
      .execute();
    await tx
      .insertInto('beleid_log')
      .values({
        ...g,
        id: randomUUID(),
        voorstel_id,
        voorgesteld_door: stad.medewerkerId,
        wat: 'voorgesteld',
        op: new Date(),
        door: stad.medewerkerId,
        functie: 'beleidsmedewerker',
        reden: 'x',
      })
      .execute();
  });
  await db.inTransactie(metRol(stad, 'medewerker'), async (tx) => {
    const draaiboek = { ...g, dossier_id: stad.dossierId };
    await tx.insertInto('draaiboek').values(draaiboek).execute();
    await tx
      .insertInto('draaiboek_scenario')
      .values({ ...draaiboek, scenario: 'slotenmaker', gereed: false })
      .execute();
    await tx
      .insertInto('draaiboek_uitvoerder')
      .values({ ...draaiboek, medewerker_id: stad.medewerkerId, werk: 'binnentreden' })
      .execute();
    for (const dossierId of [stad.dossierId, stad.anderDossierId]) {
      await tx
        .insertInto('gebrek_afdoening')
        .values({
          ...g,
          dossier_id: dossierId,
          id: randomUUID(),
          code: 'x',
          uitkomst: 'hersteld',
          reden: 'r',
          bewijs_vingerafdruk: 'v',
          door: stad.medewerkerId,
        })
        .execute();
      await tx
        .insertInto('dossier_bezoek')
        .values({ ...g, dossier_id: dossierId, medewerker_id: stad.medewerkerId })
        .execute();
      for (const eigenaar of [stad.eigen, stad.politie]) {
        await tx
          .insertInto('document')
          .values({
            ...g,
            id: randomUUID(),
            dossier_id: dossierId,
            sleutel: eigenaar,
            soort: 'foto',
            naam: 'f.jpg',
            media_type: 'image/jpeg',
            grootte: 1,
            sha256: 'a'.repeat(64),
            eigenaar_organisatie_id: eigenaar,
          })
          .execute();
      }
    }
    await tx
      .insertInto('idempotentie')
      .values({ ...g, medewerker_id: stad.medewerkerId, sleutel: 's', verzoek_vingerafdruk: 'v' })
      .execute();
  });
  return stad;
}

/** Adds one event to the kroniek of a dossier, as the product does: payload first, dossier row last. */
export async function voegToe(
  tx: Tx,
  stad: Pick<Stad, 'gemeenteId'>,
  dossierId: string,
  eigenaar: string,
  inhoud: Record<string, unknown>,
): Promise<number> {
  const waar = { gemeente_id: stad.gemeenteId, dossier_id: dossierId };
  const id = randomUUID();
  const zout = nieuwZout();
  const belofte = verbintenis(zout, inhoud);
  const hoofd = await tx
    .selectFrom('dossier')
    .select(['keten_volgnummer', 'keten_hash'])
    .where('gemeente_id', '=', stad.gemeenteId)
    .where('id', '=', dossierId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const volgnummer = hoofd.keten_volgnummer + 1;
  const vorige = hoofd.keten_hash ?? beginHash(stad.gemeenteId, dossierId);
  const hash = schakel(vorige, volgnummer, id, belofte);
  await tx
    .insertInto('gebeurtenis')
    .values({ ...waar, volgnummer, id, verbintenis: belofte, vorige_hash: vorige, hash })
    .execute();
  await tx
    .insertInto('gebeurtenis_inhoud')
    .values({
      ...waar,
      gebeurtenis_id: id,
      sleutel: id,
      soort: String(inhoud.soort),
      op: '2026-11-20',
      inhoud: JSON.stringify(inhoud),
      zout,
      eigenaar_organisatie_id: eigenaar,
    })
    .execute();
  await tx
    .updateTable('dossier')
    .set({ keten_volgnummer: volgnummer, keten_hash: hash })
    .where('gemeente_id', '=', stad.gemeenteId)
    .where('id', '=', dossierId)
    .execute();
  return volgnummer;
}
