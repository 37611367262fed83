import { afterAll, beforeAll, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { geefPlaats } from '../../veiligheid/testWereld.ts';
import { deel, eenDeling, gedeeld, organisatieVan } from '../deling/deling.builder.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let jurist: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  // The days of a share are also judged by the database, which has the clock of the machine.
  o.klok.zet(new Date().toISOString());
  [regisseur, jurist] = [await o.als('casusregisseur'), await o.als('jurist')];
});
afterAll(() => o.sluit());

const AFSLUITING = { soort: 'afsluiting', op: '2026-11-20', reden: 'gestopt' };
const WAAROM = {
  aanleiding: 'bezwaar-of-beroep' as const,
  toelichting: 'Bezwaar van 18 november tegen de last.',
};
const code = (antwoord: { body: string; statusCode: number }) => [
  antwoord.statusCode,
  (JSON.parse(antwoord.body) as { type: string }).type.split('/').at(-1),
];
const idVan = async (wie: Persoon) =>
  met<{ medewerkerId: string }>(await haal(wie, '/sessies/huidige'), 200).medewerkerId;
async function geslotenDossier() {
  const id = await openEen(regisseur);
  await legEen(regisseur, id, gesprek());
  await legEen(regisseur, id, AFSLUITING);
  return id;
}

it('a closed dossier opens on a reason only, and not for everybody [BOZ-7.3-02]', async () => {
  const id = await geslotenDossier();
  for (const weg of ['', '/gebeurtenissen', '/toets', '/partijen', '/documenten', '/export'])
    expect([weg, ...code(await haal(jurist, `/dossiers/${id}${weg}`))]).toEqual([
      weg,
      403,
      'dossier-gesloten',
    ]);
  const boa = await o.als('boa');
  expect((await haal(boa, `/dossiers/${id}`)).statusCode).toBe(403);
  expect((await stuur(boa, `/dossiers/${id}/openingen`, WAAROM)).statusCode).toBe(403);
  for (const status of ['gesloten', 'alle'])
    expect((await haal(boa, `/dossiers?status=${status}&aantal=200`)).body).not.toContain(id);
  expect((await haal(jurist, '/dossiers?status=gesloten&aantal=200')).body).toContain(id);
  const zonder = met<{ fouten: { pad: string }[] }>(
    await stuur(jurist, `/dossiers/${id}/openingen`, { aanleiding: 'zomaar', toelichting: 'kijken' }),
    400,
  );
  expect(zonder.fouten.map(({ pad }) => pad)).toEqual(['/aanleiding', '/toelichting']);
  met(await stuur(jurist, `/dossiers/${id}/openingen`, WAAROM), 201);
  expect((await haal(jurist, `/dossiers/${id}/gebeurtenissen`)).statusCode).toBe(200);
  const log = await o.deps.db.sqlUitvoerder.executeSql(
    "select toelichting from veiligheidslog where dossier_id = $1 and handeling = 'gesloten:openen' and uitkomst = 'toegestaan'",
    [id],
  );
  expect(log.rows).toEqual([{ toelichting: `${WAAROM.aanleiding}: ${WAAROM.toelichting}` }]);
  // What somebody said yesterday is over.
  const wijkmanager = await o.als('wijkmanager');
  const van = new Date(o.klok.nu().getTime() - 24 * 3_600_000);
  const medewerkerId = await idVan(wijkmanager);
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
    tx
      .insertInto('gesloten_opening')
      .values({
        gemeente_id: 'weert',
        id: o.deps.nieuweId(),
        dossier_id: id,
        medewerker_id: medewerkerId,
        ...WAAROM,
        van,
        tot: new Date(van.getTime() + 12 * 3_600_000),
      })
      .execute(),
  );
  expect(code(await haal(wijkmanager, `/dossiers/${id}`))).toEqual([403, 'dossier-gesloten']);
});

it('takes an objection, a correction and a new report, and nothing else before it is reopened with a reason', async () => {
  const id = await geslotenDossier();
  const leg = (g: object) => stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, g);
  const pad = async (g: object) =>
    met<{ fouten: { pad: string }[] }>(await leg(g), 400).fouten.map((f) => f.pad);
  expect(await pad(gesprek('2026-11-20'))).toEqual(['/soort']);
  met(await leg({ soort: 'verzoek', op: '2026-11-20', aard: 'inzage' }), 201);
  expect((await stuur(regisseur, `/dossiers/${id}/taken`, { soort: 'taak', wat: 'bellen' })).statusCode).toBe(
    403,
  );
  expect(await pad({ soort: 'heropening', op: '2026-11-21' })).toEqual(['/uitkomst']);
  met(await leg({ soort: 'heropening', op: '2026-11-21', uitkomst: 'De overlast begon weer.' }), 201);
  met(await leg(gesprek('2026-11-21')), 201);
});

it('what was shared of it ends, and a partner does not find it any more', async () => {
  const id = await openEen(regisseur);
  const corporatie = await o.als('corporatie');
  await geefPlaats(o, 'weert', id, organisatieVan(o, 'corporatie'));
  const item = { soort: 'gebeurtenis', id: (await legEen(regisseur, id, gesprek())).id };
  await deel(regisseur, id, eenDeling(o, 'corporatie', item));
  expect(await gedeeld(corporatie, id)).toHaveLength(1);
  await legEen(regisseur, id, AFSLUITING);
  expect((await haal(corporatie, `/dossiers/${id}`)).statusCode).toBe(404);
  await legEen(regisseur, id, { soort: 'heropening', op: '2026-11-21', uitkomst: 'De overlast begon weer.' });
  expect(await gedeeld(corporatie, id)).toEqual([]);
  const { items } = met<{ items: { einde?: { soort: string } }[] }>(
    await haal(regisseur, `/dossiers/${id}/delingen`),
    200,
  );
  expect(items.map(({ einde }) => einde?.soort)).toEqual(['dossier-gesloten']);
});

it('the database itself takes no event, task or share of a closed dossier from who said nothing', async () => {
  const id = await geslotenDossier();
  const wie = {
    gemeenteId: 'weert',
    organisatieId: o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!.organisaties.gemeente,
    medewerkerId: await idVan(await o.als('wijkmanager')),
  };
  const probeer = (dossierId: string) =>
    o.deps.db.inTransactie({ rol: 'medewerker', ...wie, bereik: 'gemeente' }, (tx) =>
      tx
        .insertInto('taak')
        .values({ gemeente_id: 'weert', id: o.deps.nieuweId(), dossier_id: dossierId, wat: 'bellen' })
        .execute(),
    );
  await probeer(await openEen(regisseur));
  await expect(probeer(id)).rejects.toThrow(/row-level security/);
});
