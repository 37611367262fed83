import type { AddressInfo } from 'node:net';
import type { Informatievraag, OpenbareVraag, Vraaglink } from '@luwte/core/contract';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakSmtpMail } from '../../integrations/mail/smtp.ts';
import { startWachtrij, type Wachtrij } from '../../platform/db/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { RIJEN, startWerker, type Werker } from '../../worker.ts';
import { biedLosseAan } from '../bericht/biedLosseAan.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';
import { MEESTE_POGINGEN } from '../openbareLink/openbareLink.ts';
import { eenRoodDossier, tekenConvenant, zetKleur } from './informatievraag.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let corporatie: string;
let dossier: string;
let teller = 0;
const post: { aan: string; bericht: string }[] = [];
let server: SMTPServer;
let wachtrij: Wachtrij;
let werker: Werker;

beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur', 'dordrecht');
  ({ corporatie } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'dordrecht')!.organisaties);
  await tekenConvenant(o, [corporatie]);
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
    { ...o.deps, wachtrij, mail, herzienStanden: async () => 0 },
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

const EMAIL = 'contact@corporatie.example';
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
  met<Vraaglink>(await stuur(regisseur, `/informatievragen/${id}/links`, { email: EMAIL }), 201);
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
/** The token in the mail that came after these. */
async function tokenUitMail(al: number): Promise<string> {
  // What the worker does every minute. Rows are stamped by the clock of the database, not by that of the test.
  await biedLosseAan({ ...o.deps, wachtrij }, 'dordrecht', new Date(Date.now() + 1_000));
  await expect.poll(async () => (await brieven()).length, { timeout: 30_000 }).toBeGreaterThan(al);
  const gevonden = (await brieven()).map((tekst) => /\/antwoord#([\w-]{43})/.exec(tekst)?.[1]);
  return gevonden.at(-1) ?? '';
}
const nieuw = async () => {
  const al = (await brieven()).length;
  const id = await gesteld();
  const { code } = await link(id);
  return { id, code, token: await tokenUitMail(al) };
};
const bekijk = (token: string, code: string) => stuur(o.niemand, '/openbare-vragen', { token, code });
const antwoord = (token: string, code: string, body: object) =>
  stuur(o.niemand, '/openbare-vragen/antwoorden', { token, code, antwoord: body });
const TEKST = { soort: 'antwoord', tekst: 'Kwabschuld van een maand.' };

describe('a partner without an account', () => {
  it('gets a mail with kenmerk and link only, sees the question with the code, answers once', async () => {
    const { id, code, token } = await nieuw();
    const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${dossier}`), 200);
    expect(post.at(-1)!.aan).toBe(EMAIL);
    expect(post.at(-1)!.bericht).toContain(kenmerk);
    expect(post.at(-1)!.bericht).not.toMatch(/kwab|huurachterstand|rood/i);
    expect(post.at(-1)!.bericht).not.toContain(code);
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
    const al = (await brieven()).length;
    await link(vervangen.id);
    await tokenUitMail(al);
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
