import type { AddressInfo } from 'node:net';
import type { Informatievraag, OpenbareVraag, Organisatie, Probleem, Vraaglink } from '@luwte/core/contract';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakSmtpMail } from '../../integrations/mail/smtp.ts';
import { startWachtrij, type Wachtrij } from '../../platform/db/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { RIJEN, startWerker, type Werker } from '../../worker.ts';
import { biedLosseAan } from '../bericht/biedLosseAan.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';
import { MEESTE_POGINGEN } from '../openbareLink/openbareLink.ts';
import {
  eenBevestigdContact,
  eenContact,
  laatsteMail,
  stuurFormulier,
  tokenUit,
} from '../organisatie/organisatie.builder.ts';
import { eenRoodDossier, tekenConvenant, zetKleur } from './informatievraag.builder.ts';

const EMAIL = 'contact@corporatie.example';
/** Where the municipality says that Luwte is; no request comes in there. */
const ADRES = 'https://luwte.dordrecht.example';
let o: Opstelling;
let regisseur: Persoon;
let corporatie: string;
let contact: string;
let dossier: string;
let teller = 0;
const post: { aan: string; bericht: string }[] = [];
let server: SMTPServer;
let wachtrij: Wachtrij;
let werker: Werker;

beforeAll(async () => {
  o = await eenOpstelling({ adres: ADRES });
  regisseur = await o.als('casusregisseur', 'dordrecht');
  ({ corporatie } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'dordrecht')!.organisaties);
  await tekenConvenant(o, [corporatie]);
  contact = await eenBevestigdContact(
    o,
    await o.als('beheerder', 'dordrecht'),
    corporatie,
    EMAIL,
    '078 123 45 67',
  );
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stroom, sessie, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        post.push({ aan: sessie.envelope.rcptTo[0]!.address, bericht: Buffer.concat(delen).toString() });
        klaar();
      });
    },
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
  const { port } = server.server.address() as AddressInfo;
  const mail = maakSmtpMail({ url: `smtp://127.0.0.1:${port}`, afzender: 'luwte@dordrecht.example' });
  wachtrij = await startWachtrij(o.deps.db, { rijen: [...RIJEN] });
  werker = await startWerker(
    { ...o.deps, wachtrij, mail, herzienStanden: async () => 0, herzieDelingen: async () => 0 },
    { pollSeconden: 0.5 },
  );
}, 120_000);
beforeEach(async () => {
  teller += 1;
  dossier = await eenRoodDossier(regisseur, `Kwab Persoon ${teller}`);
});
afterAll(async () => {
  await werker.stop();
  await wachtrij.stop();
  await new Promise<void>((klaar) => server.close(() => klaar()));
  await o.sluit();
});

const gesteld = async () =>
  met<Informatievraag>(
    await stuur(regisseur, `/dossiers/${dossier}/informatievragen`, {
      regel: 'rood-corporatie',
      persoon: 'p1',
      organisatieId: corporatie,
      doelredenering: 'Kwabreden voor het plan.',
    }),
    201,
  ).id;
const link = async (id: string) =>
  met<Vraaglink>(await stuur(regisseur, `/informatievragen/${id}/links`, { contactpersoonId: contact }), 201);
/** The mails about this dossier, as their reader sees them: lines that the encoding broke are whole again. */
async function brieven(): Promise<string[]> {
  const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${dossier}`), 200);
  return post.map(({ bericht }) => leesbaar(bericht)).filter((tekst) => tekst.includes(kenmerk));
}
function leesbaar(bericht: string): string {
  const [kop = '', ...rest] = bericht.split('\r\n\r\n');
  const inhoud = rest.join('\r\n\r\n');
  if (/encoding: base64/i.test(kop)) return `${kop}\n${Buffer.from(inhoud, 'base64').toString()}`;
  return `${kop}\n${inhoud.replace(/=\r?\n/g, '').replace(/=3D/g, '=')}`;
}
/** The token in the mail that was placed last. */
const tokenNu = async () => tokenUit(await laatsteMail(o, 'informatievraag-link', EMAIL));
/** The token in the mail that came after these, delivered. */
async function tokenUitMail(al: number): Promise<string> {
  // What the worker does every minute. Rows are stamped by the clock of the database, not by that of the test.
  await biedLosseAan({ ...o.deps, wachtrij }, 'dordrecht', new Date(Date.now() + 1_000));
  await expect.poll(async () => (await brieven()).length, { timeout: 30_000 }).toBeGreaterThan(al);
  const gevonden = (await brieven()).map((tekst) => /\/antwoord#([\w-]{43})/.exec(tekst)?.[1]);
  return gevonden.at(-1) ?? '';
}
const nieuw = async () => {
  const id = await gesteld();
  const { code } = await link(id);
  return { id, code, token: await tokenNu() };
};
/** From an address of this test: what is tried from one counts together. */
const openbaar = (url: string, payload: object, remoteAddress = `10.0.${teller}.1`) =>
  o.niemand.doe({ method: 'POST', url: `/api/v1${url}`, payload, remoteAddress });
const bekijk = (token: string, code: string) => openbaar('/openbare-vragen', { token, code });
const antwoord = (token: string, code: string, body: object) =>
  openbaar('/openbare-vragen/antwoorden', { token, code, antwoord: body });
const inLog = async () =>
  (
    await o.deps.db.sqlUitvoerder.executeSql(
      `select uitkomst, reden, voorwerp_id, gemeente_id, adres from veiligheidslog
       where handeling = 'link:informatievraag' and adres = $1 order by op, id`,
      [`10.0.${teller}.1`],
    )
  ).rows;
const TEKST = { soort: 'antwoord', tekst: 'Kwabschuld van een maand.' };

describe('the address of a link', () => {
  it('is that of a fixed contact of this organisation who confirmed it, and no other', async () => {
    const beheerder = await o.als('beheerder', 'dordrecht');
    const id = await gesteld();
    const link = (body: object) => stuur(regisseur, `/informatievragen/${id}/links`, body);
    expect((await link({ email: 'wie@dan.ook' })).statusCode).toBe(400);
    const onbevestigd = await eenContact(beheerder, corporatie, `nieuw${teller}@corporatie.example`);
    const { politie } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'dordrecht')!.organisaties;
    const ander = await eenBevestigdContact(o, beheerder, politie, `agent${teller}@politie.example`);
    for (const contactpersoonId of [onbevestigd, ander, id]) {
      const { fouten } = met<Probleem>(await link({ contactpersoonId }), 400);
      expect(fouten?.map(({ pad }) => pad)).toEqual(['/contactpersoonId']);
    }
    const uit = met<Vraaglink>(await link({ contactpersoonId: contact }), 201);
    expect(uit).toMatchObject({ naam: 'Chris Contact', telefoon: '078 123 45 67' });
  });

  it('is not confirmed any more when it changes, nor by a link to the mailbox of before', async () => {
    const beheerder = await o.als('beheerder', 'dordrecht');
    const eerst = `oud${teller}@corporatie.example`;
    const id = await eenBevestigdContact(o, beheerder, corporatie, eerst);
    met(await stuur(beheerder, `/contactpersonen/${id}/bevestigingen`, {}), 201);
    const oud = `/werkadres/${tokenUit(await laatsteMail(o, 'werkadres-link', eerst))}`;
    const stand = async (email: string) =>
      met<{ items: Organisatie[] }>(await haal(beheerder, '/organisaties'), 200)
        .items.flatMap(({ contactpersonen }) => contactpersonen)
        .find((c) => c.email === email);
    expect((await stand(eerst))?.adres).toMatchObject({
      bevestigdOp: expect.any(String),
      gevraagdDoor: expect.any(String),
    });
    const nieuw = `nieuw${teller}@corporatie.example`;
    const wijzig = {
      method: 'PATCH',
      url: `/api/v1/contactpersonen/${id}`,
      payload: { email: nieuw },
    } as const;
    met(await beheerder.doe(wijzig), 200);
    expect(await stand(eerst)).toBeUndefined();
    const anders = (await stand(nieuw))!;
    expect(anders).not.toHaveProperty('adres');
    expect((await stuurFormulier(o, oud)).statusCode).toBe(404);
    expect(await stand(nieuw)).not.toHaveProperty('adres');
    const vraag = await gesteld();
    for (const contactpersoonId of [id, anders.id]) {
      const { statusCode } = await stuur(regisseur, `/informatievragen/${vraag}/links`, { contactpersoonId });
      expect(statusCode).toBe(400);
    }
  });

  it('is confirmed by a deed, not by a mail program that opens the link', async () => {
    const email = `leest${teller}@corporatie.example`;
    const beheerder = await o.als('beheerder', 'dordrecht');
    const id = await eenContact(beheerder, corporatie, email);
    met(await stuur(beheerder, `/contactpersonen/${id}/bevestigingen`, {}), 201);
    const pad = `/werkadres/${tokenUit(await laatsteMail(o, 'werkadres-link', email))}`;
    for (let i = 0; i < 2; i += 1) {
      const pagina = await o.niemand.doe({ method: 'GET', url: pad });
      expect(pagina.statusCode).toBe(200);
      expect(pagina.body).toContain(email);
      expect(pagina.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': expect.stringContaining('noindex'),
      });
    }
    expect((await stuurFormulier(o, pad)).statusCode).toBe(200);
    // Used once: after that it is as one that never was.
    const weg = await stuurFormulier(o, pad);
    const nooit = await stuurFormulier(o, `/werkadres/${'x'.repeat(43)}`);
    expect([weg.statusCode, weg.body]).toEqual([404, nooit.body]);
  });
});

describe('guessing', () => {
  it('makes an address wait, whatever it tries next, and nobody else', async () => {
    const { token, code } = await nieuw();
    for (let i = 0; i < 20; i += 1) {
      expect((await bekijk(`${'y'.repeat(40)}${100 + i}`, '000000')).statusCode).toBe(404);
    }
    const wacht = await bekijk(token, code);
    const ookWacht = await bekijk('z'.repeat(43), code);
    expect(wacht.statusCode).toBe(429);
    expect([ookWacht.statusCode, ookWacht.body]).toEqual([429, wacht.body]);
    expect((await openbaar('/openbare-vragen', { token, code }, '10.9.9.9')).statusCode).toBe(200);
    expect((await inLog()).slice(-2)).toMatchObject([
      { uitkomst: 'geweigerd', reden: 'te-veel', gemeente_id: null },
      { uitkomst: 'geweigerd', reden: 'te-veel' },
    ]);
  }, 60_000);

  it('is not paid for by a right try in between: that takes back its own only', async () => {
    const { token, code } = await nieuw();
    const gok = () => bekijk('w'.repeat(43), '000000');
    for (let i = 0; i < 19; i += 1) expect((await gok()).statusCode).toBe(404);
    expect((await bekijk(token, code)).statusCode).toBe(200);
    expect((await gok()).statusCode).toBe(404);
    expect((await gok()).statusCode).toBe(429);
  }, 60_000);
});

describe('a link on the screen', () => {
  it('is shown with to whom and until when, is taken back while the question stays, and sent anew', async () => {
    const { id, token, code } = await nieuw();
    const toon = async () =>
      met<{ items: Informatievraag[] }>(
        await haal(regisseur, `/dossiers/${dossier}/informatievragen`),
        200,
      ).items.find((v) => v.id === id)!;
    expect((await toon()).link).toMatchObject({ contact: 'Chris Contact', stand: 'werkt' });
    expect(JSON.stringify(await toon())).not.toContain(token);
    met(await stuur(regisseur, `/informatievragen/${id}/linkintrekkingen`, {}), 201);
    expect((await bekijk(token, code)).statusCode).toBe(404);
    expect(await toon()).toMatchObject({ status: 'open', link: { stand: 'ingetrokken' } });
    const nieuwe = await link(id);
    const anders = await tokenNu();
    expect((await bekijk(anders, nieuwe.code)).statusCode).toBe(200);
    expect((await bekijk(token, code)).statusCode).toBe(404);
    expect((await toon()).link).toMatchObject({ stand: 'werkt' });
  }, 60_000);
});

describe('a partner without an account', () => {
  it('gets a mail with kenmerk and link only, sees the question with the code, answers once', async () => {
    const { id, code, token } = await nieuw();
    expect(await tokenUitMail(0)).toBe(token);
    const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${dossier}`), 200);
    expect(post.at(-1)!.aan).toBe(EMAIL);
    expect(post.at(-1)!.bericht).toContain(kenmerk);
    expect(post.at(-1)!.bericht).not.toMatch(/kwab|huurachterstand|rood/i);
    expect(post.at(-1)!.bericht).not.toContain(code);
    expect((await brieven()).at(-1)).toContain(`${ADRES}/antwoord#${token}`);
    expect(post.at(-1)!.bericht).not.toMatch(/localhost|127\.0\.0/);
    const vraag = met<OpenbareVraag>(await bekijk(token, code), 200);
    expect(vraag).toMatchObject({ kenmerk, persoon: `Kwab Persoon ${teller}`, vorm: 'specifiek' });
    expect(Object.keys(vraag).sort()).toEqual([
      'doelredenering',
      'geboortedatum',
      'gemeente',
      'kenmerk',
      'keuzes',
      'onderdelen',
      'organisatie',
      'persoon',
      'vorm',
      'vraag',
    ]);
    // A wrong form leaves the link as it was.
    expect((await antwoord(token, code, { soort: 'antwoord', jaNee: { antwoord: 'ja' } })).statusCode).toBe(
      400,
    );
    met(await antwoord(token, code, TEKST), 204);
    expect((await antwoord(token, code, TEKST)).statusCode).toBe(404);
    expect((await bekijk(token, code)).statusCode).toBe(404);
    const { items } = met<{ items: Informatievraag[] }>(
      await haal(regisseur, `/dossiers/${dossier}/informatievragen`),
      200,
    );
    expect(items.find((v) => v.id === id)).toMatchObject({ status: 'beantwoord', antwoord: TEKST.tekst });
    // In the timeline for who runs the case; nothing of it for a partner.
    const tijdlijn = `/dossiers/${dossier}/gebeurtenissen?soort=antwoord`;
    expect((await haal(regisseur, tijdlijn)).body).toContain(TEKST.tekst);
    expect((await haal(await o.als('politie', 'dordrecht'), tijdlijn)).body).not.toContain(TEKST.tekst);
  }, 60_000);

  it('is told the same of a token that is wrong, expired, revoked, used or that has another code', async () => {
    const gebruikt = await nieuw();
    met(await antwoord(gebruikt.token, gebruikt.code, { soort: 'weet-niet' }), 204);
    const ingetrokken = await nieuw();
    met(
      await stuur(regisseur, `/informatievragen/${ingetrokken.id}/intrekkingen`, { reden: 'Niet nodig.' }),
      201,
    );
    const vervangen = await nieuw();
    await link(vervangen.id);
    const gezakt = await nieuw();
    const verlopen = await nieuwVerlopen();
    const goed = await nieuw();
    await zetKleur(regisseur, dossier, 'oranje');
    const fout = goed.code === '000000' ? '000001' : '000000';
    const pogingen: [string, string][] = [
      ['x'.repeat(43), '123456'],
      ['', ''],
      [goed.token, fout],
      ...[gebruikt, ingetrokken, vervangen, gezakt, verlopen].map(
        ({ token, code }) => [token, code] as [string, string],
      ),
    ];
    const antwoorden = new Set<string>();
    for (const [token, code] of pogingen) {
      for (const doe of [bekijk, (t: string, c: string) => antwoord(t, c, { soort: 'weet-niet' })]) {
        const { statusCode, body } = await doe(token, code);
        antwoorden.add(`${statusCode} ${body}`);
      }
    }
    expect([...antwoorden]).toHaveLength(1);
    expect([...antwoorden][0]).toMatch(/^404 /);
    const regels = await inLog();
    // Who watches the log is told what the visitor is not, and of every try.
    expect(regels.filter(({ uitkomst }) => uitkomst === 'geweigerd').map(({ reden }) => reden)).toEqual([
      ...['onbekend', 'onbekend', 'onbekend', 'onbekend', 'code-fout', 'code-fout'],
      ...['gebruikt', 'gebruikt', 'ingetrokken', 'ingetrokken', 'ingetrokken', 'ingetrokken'],
      ...['verlopen', 'verlopen'],
    ]);
  }, 120_000);

  it('is answered the same on a computer where a colleague is signed in', async () => {
    const { token, code } = await nieuw();
    expect((await stuur(regisseur, '/openbare-vragen', { token: 'x', code })).statusCode).toBe(404);
    expect((await stuur(regisseur, '/openbare-vragen', { token, code })).statusCode).toBe(200);
    const antwoord = { soort: 'weet-niet' };
    met(await stuur(regisseur, '/openbare-vragen/antwoorden', { token, code, antwoord }), 204);
  }, 60_000);

  it('has five tries for the code; after that the right one opens nothing', async () => {
    const { token, code } = await nieuw();
    const fout = code === '000000' ? '000001' : '000000';
    for (let i = 1; i < MEESTE_POGINGEN; i += 1) await bekijk(token, fout);
    expect((await bekijk(token, code)).statusCode).toBe(200);
    await bekijk(token, fout);
    expect((await bekijk(token, code)).statusCode).toBe(404);
  }, 60_000);

  it('leaves no token and no code in the database beside the mail that waits', async () => {
    const { token, code } = await nieuw();
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      'select to_jsonb(l)::text as rij from openbare_link l',
    );
    const alles = rows.map(({ rij }) => rij).join();
    expect(alles).not.toContain(token);
    expect(alles).not.toContain(`"${code}"`);
  }, 60_000);
});

/** A link whose last day has passed. */
async function nieuwVerlopen() {
  const verlopen = await nieuw();
  await o.deps.db.sqlUitvoerder.executeSql(
    `update openbare_link set gemaakt_op = gemaakt_op - interval '30 days', verloopt_op = $2 where voorwerp_id = $1`,
    [verlopen.id, new Date(o.klok.nu().getTime() - 1_000)],
  );
  return verlopen;
}
