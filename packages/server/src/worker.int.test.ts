import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { maakSmtpMail } from './integrations/mail/smtp.ts';
import { bezorgBericht } from './modules/bericht/bezorgBericht.ts';
import { type BerichtInvoer, MEESTE_POGINGEN, plaatsBericht } from './modules/bericht/plaatsBericht.ts';
import { type Database, startWachtrij, type Wachtrij } from './platform/db/index.ts';
import { eenTestDatabase } from './platform/db/testDatabase.ts';
import { eenStad, metRol, type Stad } from './platform/db/testGegevens.ts';
import { laadHoofdSleutel } from './platform/keten/index.ts';
import { maakIds } from './platform/poorten/ids.ts';
import { maakKlok } from './platform/poorten/klok.ts';
import { type Mail, type Mailbericht, MailFout } from './platform/poorten/mail.ts';
import { RIJEN, startWerker, type Werker, type WerkerDeps } from './worker.ts';

let db: Database;
let weert: Stad;
let dordrecht: Stad;
let wachtrij: Wachtrij;
const nieuweId = maakIds();
const map = mkdtempSync(join(tmpdir(), 'luwte-werker-'));
const hoofdSleutel = laadHoofdSleutel(map);
const klok = maakKlok(() => new Date('2026-11-21T08:30:00Z'));
const werkers: Werker[] = [];

beforeAll(async () => {
  db = await eenTestDatabase();
  weert = await eenStad(db, 'weert', 'WRT');
  dordrecht = await eenStad(db, 'dordrecht', 'DOR');
  wachtrij = await startWachtrij(db, { rijen: [...RIJEN] });
});
afterEach(async () => {
  for (const werker of werkers.splice(0)) await werker.stop();
  await wachtrij.boss.purgeQueue('bericht');
});
afterAll(async () => {
  await wachtrij.stop();
  await db.sluit();
  rmSync(map, { recursive: true });
});

/** Mail that remembers; `gedrag` decides per attempt. */
function eenMail(gedrag: (bericht: Mailbericht) => Promise<void> | void = () => {}) {
  const verzonden: Mailbericht[] = [];
  const mail: Mail = {
    async verstuur(bericht) {
      await gedrag(bericht);
      verzonden.push(bericht);
    },
  };
  return { mail, verzonden };
}

const plaats = (anders: Partial<BerichtInvoer> = {}, rol: 'medewerker' | 'partner' = 'medewerker') =>
  db.inTransactie(metRol(weert, rol), (tx) =>
    plaatsBericht(
      tx,
      { nieuweId, wachtrij },
      {
        gemeenteId: weert.gemeenteId,
        soort: 'taak-toegewezen',
        aan: 'agent@politie.example',
        onderwerp: 'Nieuwe taak',
        tekst: 'Er staat een taak voor u klaar.',
        ...anders,
      },
    ),
  );

const rijVan = (id: string) =>
  db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
    tx
      .selectFrom('bericht')
      .select(['status', 'pogingen', 'fout', 'bezorgd_op'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );

const werk = async (anders: Partial<WerkerDeps>) => {
  const werker = await startWerker(
    {
      db,
      wachtrij,
      klok,
      nieuweId,
      hoofdSleutel,
      herzienStanden: async () => 0,
      herzieDelingen: async () => 0,
      ...anders,
    },
    { pollSeconden: 0.5 },
  );
  werkers.push(werker);
  return werker;
};
/** A later try is due now, instead of in half a minute. */
const laatTijdVerlopen = () =>
  db.sqlUitvoerder.executeSql(`update pgboss.job set start_after = now() where name = 'bericht'`);
const totStatus = (id: string, status: string) =>
  vi.waitFor(async () => expect((await rijVan(id))?.status).toBe(status), { timeout: 60_000, interval: 100 });

describe('plaatsBericht', () => {
  it('leaves no message and no job of a transaction that was rolled back', async () => {
    const voor = await wachtrij.boss.getQueueSize('bericht');
    let id = '';
    const verzoek = db.inTransactie(metRol(weert, 'medewerker'), async (tx) => {
      id = await plaatsBericht(
        tx,
        { nieuweId, wachtrij },
        { gemeenteId: 'weert', soort: 's', aan: 'a@b.example', onderwerp: 'o', tekst: 't' },
      );
      throw new Error('toch niet');
    });
    await expect(verzoek).rejects.toThrow('toch niet');
    expect(id).not.toBe('');
    expect(await rijVan(id)).toBeUndefined();
    expect(await wachtrij.boss.getQueueSize('bericht')).toBe(voor);
  });

  it('lets a partner place a message and puts nothing but ids in the job', async () => {
    const berichtId = await plaats({}, 'partner');
    const [taak] = await wachtrij.boss.fetch('bericht');
    expect(taak!.data).toEqual({ gemeenteId: 'weert', berichtId });
    await wachtrij.boss.complete('bericht', taak!.id);
  });
});

describe('bezorgBericht', () => {
  it('sends once when several workers take the same message at the same moment', async () => {
    const { mail, verzonden } = eenMail(() => new Promise((klaar) => setTimeout(klaar, 20)));
    const id = await plaats();
    const uit = await Promise.all(
      Array.from({ length: 5 }, () => bezorgBericht({ db, klok, mail }, 'weert', id)),
    );
    expect(uit.toSorted()).toEqual(['bezorgd', 'gedaan', 'gedaan', 'gedaan', 'gedaan']);
    expect(verzonden).toEqual([
      {
        aan: 'agent@politie.example',
        onderwerp: 'Nieuwe taak',
        tekst: 'Er staat een taak voor u klaar.',
      },
    ]);
    expect(await rijVan(id)).toEqual({ status: 'bezorgd', pogingen: 1, fout: null, bezorgd_op: klok.nu() });
  });

  it('never sends again what the mail server took just before we died; a person sees that it is unsure', async () => {
    const { mail, verzonden } = eenMail();
    const id = await plaats();
    let transacties = 0;
    const stervend: Database = {
      ...db,
      inTransactie: (sessie, fn) => {
        transacties += 1;
        return transacties === 2 ? Promise.reject(new Error('stroom weg')) : db.inTransactie(sessie, fn);
      },
    };
    await expect(bezorgBericht({ db: stervend, klok, mail }, 'weert', id)).rejects.toThrow('stroom weg');
    expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('gedaan');
    expect(verzonden).toHaveLength(1);
    const rij = await rijVan(id);
    expect(rij?.status).toBe('mislukt');
    expect(rij?.fout).toContain('niet bevestigd');
  });

  it('keeps a transaction open no longer than its own queries: others work while the mail server thinks', async () => {
    const id = await plaats();
    const { mail } = eenMail(async () => {
      expect((await rijVan(id))?.status).toBe('mislukt');
    });
    expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('bezorgd');
  });

  it.each([
    ['blijvend', 'De mailserver weigerde het bericht (550).'],
    ['onzeker', 'De mailserver gaf geen antwoord; het bericht kan zijn aangekomen.'],
  ] as const)('ends mislukt at once, with the reason, when the fault is %s', async (soort, reden) => {
    const { mail } = eenMail(() => Promise.reject(new MailFout(soort, reden)));
    const id = await plaats();
    expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('mislukt');
    expect(await rijVan(id)).toMatchObject({ status: 'mislukt', fout: reden, pogingen: 1 });
  });

  it('waits with the reason up to the last try, and then ends mislukt', async () => {
    const { mail } = eenMail(() =>
      Promise.reject(new MailFout('tijdelijk', 'De mailserver was niet bereikbaar.')),
    );
    const id = await plaats();
    for (let poging = 1; poging < MEESTE_POGINGEN; poging += 1) {
      expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('opnieuw');
      expect(await rijVan(id)).toMatchObject({ status: 'wacht', pogingen: poging });
    }
    expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('mislukt');
    expect(await bezorgBericht({ db, klok, mail }, 'weert', id)).toBe('gedaan');
    expect(await rijVan(id)).toMatchObject({
      status: 'mislukt',
      pogingen: MEESTE_POGINGEN,
      fout: 'De mailserver was niet bereikbaar.',
    });
  });

  it('sends nothing of a message that another municipality or nobody has', async () => {
    const { mail, verzonden } = eenMail();
    const id = await plaats();
    expect(await bezorgBericht({ db, klok, mail }, dordrecht.gemeenteId, id)).toBe('gedaan');
    expect(await bezorgBericht({ db, klok, mail }, 'weert', randomUUID())).toBe('gedaan');
    expect(verzonden).toEqual([]);
    expect((await rijVan(id))?.status).toBe('wacht');
  });
});

describe('startWerker', () => {
  it('delivers once with two workers and two jobs for one message', async () => {
    const { mail, verzonden } = eenMail();
    const ids = [await plaats(), await plaats()];
    for (const berichtId of ids) {
      await wachtrij.boss.send('bericht', { gemeenteId: 'weert', berichtId });
    }
    await werk({ mail });
    await werk({ mail });
    for (const id of ids) await totStatus(id, 'bezorgd');
    await vi.waitFor(async () => expect(await wachtrij.boss.getQueueSize('bericht')).toBe(0), {
      timeout: 60_000,
    });
    // Beside these: to who had what the night ended.
    expect(verzonden.filter(({ onderwerp }) => onderwerp === 'Nieuwe taak')).toHaveLength(2);
  });

  it('leaves messages waiting without a mail server and delivers them once there is one', async () => {
    const id = await plaats();
    const zonder = await werk({});
    await vi.waitFor(async () => expect(await wachtrij.boss.getQueueSize('nacht')).toBe(0), {
      timeout: 60_000,
    });
    await zonder.stop();
    expect(await rijVan(id)).toMatchObject({ status: 'wacht', pogingen: 0, fout: null });
    await werk({ mail: eenMail().mail });
    await totStatus(id, 'bezorgd');
  });

  it('delivers after the mail server was down', async () => {
    const poort = await eenVrijePoort();
    const id = await plaats();
    await werk({ mail: maakSmtpMail({ url: `smtp://127.0.0.1:${poort}`, afzender: 'luwte@weert.example' }) });
    await vi.waitFor(async () => expect(await rijVan(id)).toMatchObject({ status: 'wacht', pogingen: 1 }), {
      timeout: 60_000,
    });
    expect((await rijVan(id))?.fout).toContain('niet bereikbaar');

    let ontvangen = 0;
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stroom, _sessie, klaar) {
        stroom.resume();
        stroom.on('end', () => {
          ontvangen += 1;
          klaar();
        });
      },
    });
    await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar));
    try {
      await vi.waitFor(
        async () => {
          await laatTijdVerlopen();
          expect(await rijVan(id)).toMatchObject({ status: 'bezorgd', pogingen: 2, fout: null });
        },
        { timeout: 60_000, interval: 200 },
      );
      expect(ontvangen).toBe(1);
    } finally {
      await new Promise<void>((klaar) => server.close(klaar));
    }
  });

  it('ends a poison message mislukt with a reason and goes on with the next', async () => {
    const { mail, verzonden } = eenMail();
    const gif = nieuweId();
    await db.inTransactie(metRol(weert, 'medewerker'), async (tx) => {
      await tx
        .insertInto('bericht')
        .values({ gemeente_id: 'weert', id: gif, soort: 's', aan: 'a@b.example', inhoud: '{"onderwerp":7}' })
        .execute();
      await wachtrij.stuur(tx, 'bericht', { gemeenteId: 'weert', berichtId: gif });
    });
    const volgende = await plaats();
    await werk({ mail });
    await totStatus(volgende, 'bezorgd');
    expect(await rijVan(gif)).toMatchObject({
      status: 'mislukt',
      fout: 'De inhoud van het bericht is niet te lezen.',
    });
    expect(verzonden).toHaveLength(1);
  });

  it('waits at stop for the message it is sending', async () => {
    let begonnen = () => {};
    const isBegonnen = new Promise<void>((klaar) => (begonnen = klaar));
    let laatGaan = () => {};
    const magKlaar = new Promise<void>((klaar) => (laatGaan = klaar));
    const id = await plaats();
    const werker = await werk({
      mail: eenMail(() => {
        begonnen();
        return magKlaar;
      }).mail,
    });
    await isBegonnen;
    const gestopt = werker.stop();
    laatGaan();
    await gestopt;
    expect((await rijVan(id))?.status).toBe('bezorgd');
  });

  it('does the nightly work at once when it starts, and reports a failure', async () => {
    await db.sqlUitvoerder.executeSql(`delete from pgboss.job where name = 'nacht'`);
    const dagen: string[] = [];
    const fouten: unknown[] = [];
    await werk({
      herzienStanden: async (gemeenteId, vandaag) => {
        dagen.push(`${gemeenteId} ${vandaag}`);
        throw new Error('stuk');
      },
      bijFout: (fout) => fouten.push(fout),
    });
    await vi.waitFor(() => expect(fouten).toHaveLength(1), { timeout: 60_000 });
    expect(dagen).toEqual(['dordrecht 2026-11-21', 'weert 2026-11-21']);
    const [plan] = (await wachtrij.boss.getSchedules()).filter(({ name }) => name === 'nacht');
    expect(plan).toMatchObject({ cron: '5 0 * * *', timezone: 'Europe/Amsterdam' });
  });
});

async function eenVrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}
