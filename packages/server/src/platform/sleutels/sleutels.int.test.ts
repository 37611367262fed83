import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { draaiSleutels } from '../../modules/sleutelbeheer/draaiSleutels.ts';
import { eisMoedersleutels } from '../../modules/sleutelbeheer/eisMoedersleutels.ts';
import { eenTestDatabase } from '../db/testDatabase.ts';
import { eenStad } from '../db/testGegevens.ts';
import type { Database, DbSessie, Tx } from '../db/types.ts';
import {
  GeheimBeschadigd,
  geheimhouder,
  metSleutels,
  ontsleutel,
  ontsleutelAlle,
  type Plek,
  SleutelOntbreekt,
  vernietigSleutels,
  versleutel,
  versleutelAlle,
  zoekhash,
} from './index.ts';
import { eenSleutelkast } from './testSleutels.ts';

let kast: ReturnType<typeof eenSleutelkast>;
let db: Database;
const WEERT: DbSessie = { rol: 'systeem', gemeenteId: 'weert' };
const plek = (anders: Partial<Plek> = {}): Plek => ({
  gemeenteId: 'weert',
  houder: '0199a000-0000-7000-8000-000000000001',
  doel: 'gezondheid',
  rij: 'rij-1',
  veld: 'inhoud',
  ...anders,
});
const als = <T>(fn: (tx: Tx) => Promise<T>, sessie = WEERT) => db.inTransactie(sessie, fn);
const tel = async (waar = 'true') =>
  Number((await db.sqlUitvoerder.executeSql(`select count(*) as n from sleutel where ${waar}`)).rows[0]!.n);
/** Another server on the same database: the same master keys, nothing in memory. */
const andereServer = (sleutels = kast) => {
  const leeg = { ...sleutels, onthouden: () => undefined, onthoud: () => {} };
  return metSleutels(db, leeg);
};

beforeEach(async () => {
  kast = eenSleutelkast();
  db = await eenTestDatabase({ sleutelkast: kast });
  await eenStad(db, 'weert', 'WRT');
  await eenStad(db, 'dordrecht', 'DDR');
  // The cities of the tests bring rows of every table, here ones that no key opens.
  await db.sqlUitvoerder.executeSql('delete from sleutel');
});

describe('data keys', () => {
  it('are made at first use, one per holder and purpose, and used again', async () => {
    const houder = randomUUID();
    const geheimen = await als((tx) =>
      versleutelAlle(tx, [
        { plek: plek(), tekst: 'een' },
        { plek: plek({ rij: 'rij-2' }), tekst: 'twee' },
        { plek: plek({ doel: 'politie' }), tekst: 'drie' },
        { plek: plek({ houder }), tekst: 'vier' },
      ]),
    );
    expect(await tel()).toBe(3);
    await als((tx) => versleutel(tx, plek({ rij: 'rij-3' }), 'vijf'));
    expect(await tel()).toBe(3);
    const plekken = [plek(), plek({ rij: 'rij-2' }), plek({ doel: 'politie' }), plek({ houder })];
    const gelezen = await andereServer().inTransactie(WEERT, (tx) =>
      ontsleutelAlle(
        tx,
        plekken.map((p, i) => ({ plek: p, geheim: geheimen[i]! })),
      ),
    );
    expect(gelezen).toEqual(['een', 'twee', 'drie', 'vier']);
  });

  it('of a transaction that was rolled back encrypt nothing that stays', async () => {
    await als(async (tx) => {
      await versleutel(tx, plek(), 'een');
      throw new Error('terug');
    }).catch(() => {});
    expect(await tel()).toBe(0);
    const geheim = await als((tx) => versleutel(tx, plek(), 'twee'));
    expect(await andereServer().inTransactie(WEERT, (tx) => ontsleutel(tx, plek(), geheim))).toBe('twee');
  });

  it('are fetched in one query for a whole list', async () => {
    const lijst = Array.from({ length: 50 }, (_, i) => plek({ houder: randomUUID(), rij: `${i}` }));
    const geheimen = await als((tx) =>
      versleutelAlle(
        tx,
        lijst.map((p) => ({ plek: p, tekst: p.rij })),
      ),
    );
    const vooraf = await tel();
    let vragen = 0;
    await andereServer().inTransactie(WEERT, async (tx) => {
      // Counts what the transaction asks: the store makes its queries on it.
      const { selectFrom } = tx;
      tx.selectFrom = ((...van: Parameters<typeof selectFrom>) => {
        vragen += 1;
        return selectFrom.apply(tx, van);
      }) as typeof selectFrom;
      await ontsleutelAlle(
        tx,
        lijst.map((p, i) => ({ plek: p, geheim: geheimen[i]! })),
      );
    });
    expect([vooraf, vragen]).toEqual([50, 1]);
  });

  it('open nothing copied to another municipality, dossier, row or field', async () => {
    const geheim = await als((tx) => versleutel(tx, plek(), 'geheim'));
    await als((tx) => versleutel(tx, plek({ houder: randomUUID() }), 'ander'));
    for (const elders of [{ rij: 'rij-2' }, { veld: 'ander' }])
      await expect(als((tx) => ontsleutel(tx, plek(elders), geheim))).rejects.toThrow(GeheimBeschadigd);
    for (const elders of [{ houder: randomUUID() }, { doel: 'politie' as const }])
      await expect(als((tx) => ontsleutel(tx, plek(elders), geheim))).rejects.toThrow(SleutelOntbreekt);
    await expect(
      als((tx) => ontsleutel(tx, plek({ gemeenteId: 'dordrecht' }), geheim), {
        rol: 'systeem',
        gemeenteId: 'dordrecht',
      }),
    ).rejects.toThrow(SleutelOntbreekt);
  });

  it('are of their own municipality only, and of a partner only in its dossiers', async () => {
    await als((tx) => versleutel(tx, plek(), 'geheim'));
    const sessies: DbSessie[] = [
      { rol: 'medewerker', gemeenteId: 'dordrecht' },
      { rol: 'partner', gemeenteId: 'weert', organisatieId: randomUUID() },
      { rol: 'sleutelbeheer', gemeenteId: 'dordrecht' },
    ];
    for (const sessie of sessies) {
      const { rows } = await als((tx) => sql`select from sleutel`.execute(tx), sessie);
      expect([sessie.rol, rows.length]).toEqual([sessie.rol, 0]);
    }
    await expect(als((tx) => sql`select from sleutel`.execute(tx), { rol: 'aanmelden' })).rejects.toThrow();
    await expect(als((tx) => sql`update sleutel set versie = 2`.execute(tx))).rejects.toThrow(/denied/);
  });

  it('that are destroyed leave nothing readable, also in this process', async () => {
    const geheim = await als((tx) => versleutel(tx, plek(), 'geheim'));
    await als((tx) => ontsleutel(tx, plek(), geheim));
    await als((tx) => vernietigSleutels(tx, 'weert', plek().houder), {
      rol: 'vernietiger',
      gemeenteId: 'weert',
    });
    await expect(als((tx) => ontsleutel(tx, plek(), geheim))).rejects.toThrow(SleutelOntbreekt);
    expect(await tel()).toBe(0);
  });
});

describe('a new master key', () => {
  it('opens everything that was there, in pieces, and the old one is no longer needed', async () => {
    const lijst = Array.from({ length: 7 }, () => plek({ houder: randomUUID() }));
    const geheimen = await als((tx) =>
      versleutelAlle(
        tx,
        lijst.map((p) => ({ plek: p, tekst: p.houder })),
      ),
    );
    const totp = await als((tx) => geheimhouder.versleutel(tx, 'account/1/totp', 'JBSWY3DP'), {
      rol: 'aanmelden',
    });
    const oud = kast.actief().id;
    kast.voegToe();
    const gezien: number[] = [];
    expect(
      await draaiSleutels({ db, sleutelkast: kast }, { stuk: 3, bijVoortgang: (n) => gezien.push(n) }),
    ).toBe(8);
    expect(gezien).toEqual([1, 4, 7, 8]);
    expect(await tel(`moedersleutel = '${oud}'`)).toBe(0);
    const zonderOud = {
      ...kast,
      moeder: (id: string) => {
        if (id === oud) throw new SleutelOntbreekt('weg');
        return kast.moeder(id);
      },
    };
    const gelezen = await andereServer(zonderOud).inTransactie(WEERT, (tx) =>
      ontsleutelAlle(
        tx,
        lijst.map((p, i) => ({ plek: p, geheim: geheimen[i]! })),
      ),
    );
    expect(gelezen).toEqual(lijst.map(({ houder }) => houder));
    expect(
      await andereServer(zonderOud).inTransactie({ rol: 'aanmelden' }, (tx) =>
        geheimhouder.ontsleutel(tx, 'account/1/totp', totp),
      ),
    ).toBe('JBSWY3DP');
    expect(await draaiSleutels({ db, sleutelkast: kast })).toBe(0);
  });

  it('goes on where it was stopped', async () => {
    const lijst = Array.from({ length: 5 }, () => plek({ houder: randomUUID() }));
    await als((tx) =>
      versleutelAlle(
        tx,
        lijst.map((p) => ({ plek: p, tekst: 'x' })),
      ),
    );
    kast.voegToe();
    await expect(
      draaiSleutels(
        { db, sleutelkast: kast },
        {
          stuk: 2,
          bijVoortgang: () => {
            throw new Error('stroom weg');
          },
        },
      ),
    ).rejects.toThrow('stroom weg');
    expect(await tel(`moedersleutel = '${kast.actief().id}'`)).toBe(2);
    expect(await draaiSleutels({ db, sleutelkast: kast })).toBe(3);
  });
});

describe('a missing master key', () => {
  it('stops the start with its name, and opens nothing', async () => {
    const geheim = await als((tx) => versleutel(tx, plek(), 'geheim'));
    await eisMoedersleutels(db, kast);
    const ander = eenSleutelkast();
    await expect(eisMoedersleutels(db, ander)).rejects.toThrow(kast.actief().id);
    await expect(
      metSleutels(db, ander).inTransactie(WEERT, (tx) => ontsleutel(tx, plek(), geheim)),
    ).rejects.toThrow(SleutelOntbreekt);
  });
});

describe('secrets of the installation and hashes', () => {
  it('open for their own place only', async () => {
    const aanmelden: DbSessie = { rol: 'aanmelden' };
    const geheim = await als((tx) => geheimhouder.versleutel(tx, 'account/1/totp', 'JBSWY3DP'), aanmelden);
    expect(await als((tx) => geheimhouder.ontsleutel(tx, 'account/1/totp', geheim), aanmelden)).toBe(
      'JBSWY3DP',
    );
    await expect(
      als((tx) => geheimhouder.ontsleutel(tx, 'account/2/totp', geheim), aanmelden),
    ).rejects.toThrow(GeheimBeschadigd);
  });

  it('are equal for equal text of one field in one municipality only', async () => {
    const hash = (gemeenteId: string, veld: string, tekst: string) =>
      als((tx) => zoekhash(tx, gemeenteId, veld, tekst), { rol: 'systeem', gemeenteId });
    const een = await hash('weert', 'telefoon', '0612345678');
    expect(await hash('weert', 'telefoon', '0612345678')).toEqual(een);
    for (const ander of [
      await hash('weert', 'telefoon', '0612345679'),
      await hash('weert', 'email', '0612345678'),
      await hash('dordrecht', 'telefoon', '0612345678'),
    ])
      expect(ander).not.toEqual(een);
  });
});
