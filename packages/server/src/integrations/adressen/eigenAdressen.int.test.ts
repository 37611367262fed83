import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { type Database, normaliseerZoek } from '../../platform/db/index.ts';
import { eenTestDatabase } from '../../platform/db/testDatabase.ts';
import { eigenAdressen } from './eigenAdressen.ts';

let db: Database;
const ORGANISATIE = randomUUID();
let nummer = 0;

type Plaats = { adres: string | null; postcode?: string; buurt?: string; woonvorm?: string };

const alsMedewerker = (gemeenteId: string) => ({ rol: 'medewerker' as const, gemeenteId });

async function eenDossier(gemeenteId: string, plaats: Plaats) {
  nummer += 1;
  await db.inTransactie(alsMedewerker(gemeenteId), (tx) =>
    tx
      .insertInto('dossier')
      .values({
        gemeente_id: gemeenteId,
        id: randomUUID(),
        kenmerk: `TST-2026-${nummer}`,
        spoor: 'woonoverlast',
        beleid_id: 'standaard',
        beleid_versie: '2026-01-01',
        zoek_adres: plaats.adres === null ? null : normaliseerZoek(plaats.adres),
        ...plaats,
      })
      .execute(),
  );
}

async function eenMelding(gemeenteId: string, plaats: Plaats) {
  await db.inTransactie(alsMedewerker(gemeenteId), (tx) =>
    tx
      .insertInto('melding')
      .values({
        gemeente_id: gemeenteId,
        id: randomUUID(),
        ontvangen_op: '2026-11-21T09:00:00Z',
        op: '2026-11-21',
        zoek_adres: plaats.adres === null ? null : normaliseerZoek(plaats.adres),
        ...plaats,
      })
      .execute(),
  );
}

const zoek = (gemeenteId: string, tekst: string, aantal = 10) =>
  db.inTransactie(alsMedewerker(gemeenteId), (tx) => eigenAdressen().zoek(tx, gemeenteId, tekst, aantal));

beforeAll(async () => {
  db = await eenTestDatabase();
  for (const [gemeenteId, afkorting] of [
    ['weert', 'WRT'],
    ['dordrecht', 'DOR'],
  ] as const) {
    await db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      tx.insertInto('gemeente').values({ gemeente_id: gemeenteId, naam: gemeenteId, afkorting }).execute(),
    );
  }
  await eenDossier('weert', { adres: 'Één Beekstraat 12' });
  await eenMelding('weert', {
    adres: 'een beekstraat 12',
    postcode: '6001 AB',
    buurt: 'Centrum',
    woonvorm: 'koop',
  });
  await eenMelding('weert', { adres: 'Een Beekstraat 12' });
  await eenMelding('weert', { adres: 'Een Beekstraat 120' });
  await eenMelding('weert', { adres: 'Een Akkerweg 3' });
  await eenMelding('weert', { adres: 'Eenhoornlaan 1' });
  await eenMelding('weert', { adres: null });
  await eenDossier('dordrecht', { adres: 'Een Beekstraat 12-dordt' });
});

it('finds each address once, with what is known about it, whatever case, accents and punctuation', async () => {
  expect(await zoek('weert', ' ÉÉN,  Beekstraat')).toEqual([
    { adres: 'een beekstraat 12', postcode: '6001 AB', buurt: 'Centrum', woonvorm: 'koop' },
    { adres: 'Een Beekstraat 120' },
  ]);
});

it('gives at most the number asked for, in order of address', async () => {
  expect((await zoek('weert', 'een', 2)).map((a) => a.adres)).toEqual([
    'Een Akkerweg 3',
    'een beekstraat 12',
  ]);
  expect(await zoek('weert', 'een', 0)).toHaveLength(1);
  expect(await zoek('weert', 'een', 1_000_000)).toHaveLength(4);
});

it.each(['', ' .,- ', '%', '_', 'beekstraat', "een' or 1=1"])('finds nothing for %j', async (tekst) => {
  expect(await zoek('weert', tekst)).toEqual([]);
});

it('never gives an address of another municipality, even when asked for it by name', async () => {
  expect((await zoek('dordrecht', 'een')).map((a) => a.adres)).toEqual(['Een Beekstraat 12-dordt']);
  const vreemd = await db.inTransactie(alsMedewerker('dordrecht'), (tx) =>
    eigenAdressen().zoek(tx, 'weert', 'een', 10),
  );
  expect(vreemd).toEqual([]);
});

it("gives a partner nothing: not the address of a dossier it has no part in, nor of another's melding", async () => {
  const gevonden = await db
    .inTransactie({ rol: 'partner', gemeenteId: 'weert', organisatieId: ORGANISATIE }, (tx) =>
      eigenAdressen().zoek(tx, 'weert', 'een', 10),
    )
    .then(
      (rijen) => rijen,
      (fout: { code?: string }) => fout.code,
    );
  // The partner role has no right to read `zoek_adres` at all.
  expect(gevonden).toBe('42501');
});
