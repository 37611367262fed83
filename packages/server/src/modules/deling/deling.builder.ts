import type { DelingRegel, GedeeldRegel } from '@luwte/core/contract';
import { sql } from 'kysely';
import type { Opstelling, Persoon } from '../../platform/testOpstelling.ts';
import { type Antwoord, haal, met, stuur } from '../dossier/dossier.builder.ts';

export type Partner = 'politie' | 'corporatie' | 'zorg';

export const organisatieVan = (o: Opstelling, soort: Partner, gemeenteId = 'weert'): string =>
  o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!.organisaties[soort];

/** A convenant in which these organisations take part, from the past on and without an end. */
export async function eenConvenant(
  o: Opstelling,
  soorten: readonly Partner[],
  gemeenteId = 'weert',
): Promise<string> {
  const id = o.deps.nieuweId();
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    await tx
      .insertInto('convenant')
      .values({
        gemeente_id: gemeenteId,
        id,
        naam: 'Convenant aanpak overlast',
        besluit: '2026-01',
        sporen: ['woonoverlast', 'openbare-ruimte'],
        reikwijdte: 'wat nodig is',
        van: '2026-01-01',
        vastgelegd_op: new Date(),
      })
      .execute();
    for (const soort of soorten) {
      await tx
        .insertInto('convenant_deelname')
        .values({
          gemeente_id: gemeenteId,
          id: o.deps.nieuweId(),
          convenant_id: id,
          organisatie_id: organisatieVan(o, soort, gemeenteId),
          van: '2026-01-01',
          ondertekend_door: 'de directeur',
          vastgelegd_op: new Date(),
        })
        .execute();
    }
  });
  return id;
}

/** What every organisation of the test may be given, also beside the portal. */
export const alleKanalen = (o: Opstelling): Promise<void> =>
  verschuif(o, `update organisatie set kanalen = '{portaal,beveiligde-mail,overleg,telefoon}'`);

/** A share that is in order for whoever has a place; tests change what they are about. */
export const eenDeling = (
  o: Opstelling,
  aan: Partner,
  item: unknown,
  anders: Record<string, unknown> = {},
) => ({
  item,
  aanOrganisatieId: organisatieVan(o, aan),
  grond: { soort: 'wet', artikel: 'artikel 1 Wet' },
  doel: 'met de huurder praten',
  noodzaak: 'de huurder luistert alleen naar de verhuurder',
  kanaal: 'portaal',
  tot: o.klok.vandaag(),
  ...anders,
});

export const deel = async (wie: Persoon, dossierId: string, body: unknown): Promise<DelingRegel> =>
  met<DelingRegel>(await stuur(wie, `/dossiers/${dossierId}/delingen`, body), 201);

export const gedeeld = async (wie: Persoon, dossierId: string): Promise<GedeeldRegel[]> =>
  met<{ items: GedeeldRegel[] }>(await haal(wie, `/dossiers/${dossierId}/gedeeld`), 200).items;

/** As the owner of the tables: what no role of the product may do, such as letting days pass. */
export const verschuif = async (o: Opstelling, opdracht: string, waarden: unknown[] = []): Promise<void> => {
  await o.deps.db.sqlUitvoerder.executeSql(opdracht, waarden);
};

/** What the database role of a partner reads by itself: the ids of the shares, and the rows of documents. */
export const leesAls = (o: Opstelling, soort: Partner, gemeenteId = 'weert') => {
  const g = o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!;
  return o.deps.db.inTransactie(
    {
      rol: 'partner',
      gemeenteId,
      organisatieId: g.organisaties[soort],
      medewerkerId: g.medewerkers.get(soort)!,
    },
    async (tx) => ({
      delingen: (await tx.selectFrom('deling').select('id').execute()).map(({ id }) => id),
      documenten: (await tx.selectFrom('document').select('id').execute()).map(({ id }) => id),
      inhoud: Number(
        (await sql<{ n: string }>`select count(*) as n from gebeurtenis_inhoud`.execute(tx)).rows[0]!.n,
      ),
    }),
  );
};

export const redenenVan = (antwoord: Antwoord): string =>
  met<{ fouten?: { reden: string }[] }>(antwoord, 409)
    .fouten?.map(({ reden }) => reden)
    .join(' ') ?? '';
