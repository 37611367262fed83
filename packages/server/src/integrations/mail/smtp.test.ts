import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { MailFout } from '../../platform/poorten/mail.ts';
import { maakSmtpMail } from './smtp.ts';

const AFZENDER = 'luwte@weert.example';
const BRIEF = {
  aan: 'agent@politie.example',
  onderwerp: 'Nieuwe taak: één',
  tekst: 'Bekijk de taak.\n.\n€ 5',
};

const sluiters: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const sluit of sluiters.splice(0)) await sluit();
});

/** A real mail server on loopback; returns its address and what it received. */
async function eenMailserver(anders: SMTPServerOptions = {}) {
  const ontvangen: { aan: string[]; tekst: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stroom, sessie, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel) => delen.push(deel));
      stroom.on('end', () => {
        ontvangen.push({
          aan: sessie.envelope.rcptTo.map((r) => r.address),
          tekst: Buffer.concat(delen).toString(),
        });
        klaar();
      });
    },
    ...anders,
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  sluiters.push(() => new Promise((klaar) => server.close(() => klaar())));
  return { ontvangen, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

/** A server that talks just enough SMTP and then does what the test says. */
async function eenKapotteServer(antwoord: (regel: string, socket: Socket) => void) {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 kapot.example\r\n');
    socket.on('data', (data) => {
      for (const regel of data.toString().split('\r\n').filter(Boolean)) antwoord(regel, socket);
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  sluiters.push(() => new Promise((klaar) => server.close(() => klaar())));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const foutVan = async (url: string, bericht = BRIEF): Promise<MailFout> => {
  const fout = await maakSmtpMail({ url, afzender: AFZENDER })
    .verstuur(bericht)
    .then(
      () => undefined,
      (f: unknown) => f,
    );
  expect(fout).toBeInstanceOf(MailFout);
  return fout as MailFout;
};
const weiger = (code: number) =>
  Object.assign(new Error(`geen postbus voor ${BRIEF.aan}`), { responseCode: code });

describe('maakSmtpMail', () => {
  it('delivers subject and text to exactly one address', async () => {
    const { ontvangen, url } = await eenMailserver();
    await maakSmtpMail({ url, afzender: AFZENDER }).verstuur(BRIEF);
    expect(ontvangen).toHaveLength(1);
    expect(ontvangen[0]!.aan).toEqual([BRIEF.aan]);
    expect(ontvangen[0]!.tekst).toContain(`From: ${AFZENDER}`);
    expect(ontvangen[0]!.tekst).toMatch(/Subject: =\?UTF-8\?Q\?.*=C3=A9=C3=A9n/);
    expect(ontvangen[0]!.tekst).toContain('=E2=82=AC 5');
  });

  it('does not let a subject or an address add a header or a second reader', async () => {
    const { ontvangen, url } = await eenMailserver();
    const mail = maakSmtpMail({ url, afzender: AFZENDER });
    await mail.verstuur({ ...BRIEF, onderwerp: 'Taak\r\nBcc: ander@elders.example' });
    expect(ontvangen[0]!.aan).toEqual([BRIEF.aan]);
    expect(ontvangen[0]!.tekst).not.toMatch(/^Bcc:/m);
    const twee = await foutVan(url, { ...BRIEF, aan: 'a@politie.example, b@elders.example' });
    expect(twee.soort).toBe('blijvend');
    expect(ontvangen).toHaveLength(1);
  });

  it('calls a server that is not there temporary', async () => {
    const { url } = await eenMailserver();
    await sluiters.pop()!();
    const fout = await foutVan(url);
    expect(fout.soort).toBe('tijdelijk');
    expect(fout.message).toBe('De mailserver was niet bereikbaar (ESOCKET).');
  });

  it.each([
    [550, 'blijvend'],
    [451, 'tijdelijk'],
  ])('calls a recipient refused with %i %s and repeats no address', async (code, soort) => {
    const { url } = await eenMailserver({ onRcptTo: (_adres, _sessie, klaar) => klaar(weiger(code)) });
    const fout = await foutVan(url);
    expect(fout.soort).toBe(soort);
    expect(fout.message).toBe(`De mailserver weigerde het bericht (${code}).`);
  });

  it.each([
    [554, 'blijvend'],
    [452, 'tijdelijk'],
  ])('calls a text refused with %i %s', async (code, soort) => {
    const { url } = await eenMailserver({
      onData(stroom, _sessie, klaar) {
        stroom.resume();
        stroom.on('end', () => klaar(weiger(code)));
      },
    });
    expect((await foutVan(url)).soort).toBe(soort);
  });

  it('calls a refused password temporary: the message is not to blame', async () => {
    const { url } = await eenMailserver({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _sessie, klaar) => klaar(weiger(535)),
    });
    const fout = await foutVan(url.replace('smtp://', 'smtp://luwte:geheim@'));
    expect(fout.soort).toBe('tijdelijk');
    expect(fout.message).toBe('De mailserver weigerde de verbinding (535).');
  });

  it('calls a connection lost before the text was asked for temporary', async () => {
    const url = await eenKapotteServer((regel, socket) => {
      if (regel.startsWith('RCPT')) socket.destroy();
      else socket.write('250 ok\r\n');
    });
    expect((await foutVan(url)).soort).toBe('tijdelijk');
  });

  it('calls a connection lost after the text uncertain', async () => {
    const url = await eenKapotteServer((regel, socket) => {
      if (regel === '.') socket.destroy();
      else if (regel === 'DATA') socket.write('354 ga door\r\n');
      else if (/^(EHLO|MAIL|RCPT)/.test(regel)) socket.write('250 ok\r\n');
    });
    const fout = await foutVan(url);
    expect(fout.soort).toBe('onzeker');
  });

  it('sends nothing over a network without TLS', async () => {
    const { ontvangen, url } = await eenMailserver();
    const fout = await foutVan(`${url}?requireTLS=true`);
    expect(fout.soort).toBe('tijdelijk');
    expect(ontvangen).toEqual([]);
  });
});
