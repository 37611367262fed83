import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type Mail, type Mailbericht, MailFout } from '../../platform/poorten/mail.ts';

export type SmtpInstellingen = {
  /** `smtp://` (STARTTLS) or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  /** Address the mail comes from. */
  readonly afzender: string;
};

/** Milliseconds for the whole setting up, and for silence of the server after that. */
const WACHTTIJDEN = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/**
 * Mail through one SMTP server, one connection per message. On a network the server must offer TLS; only on
 * loopback, or with `?ignoreTLS=true` in the address, mail goes as plain text.
 */
export function maakSmtpMail({ url, afzender }: SmtpInstellingen): Mail {
  const uitUrl = parseConnectionUrl(url);
  const opties = { requireTLS: !uitUrl.ignoreTLS && !isLoopback(uitUrl.host), ...WACHTTIJDEN, ...uitUrl };
  return {
    async verstuur(bericht) {
      const tekst = await stelSamen(bericht, afzender);
      let begonnen = false;
      const stroom = Readable.from(
        (function* () {
          // Asked for only after the server said that it takes the message (354): from here on it may have it.
          begonnen = true;
          yield tekst;
        })(),
      );
      try {
        await bezorg(opties, uitUrl.auth, { from: afzender, to: [bericht.aan] }, stroom);
      } catch (fout) {
        throw vertaal(fout, begonnen);
      }
    },
  };
}

function stelSamen({ aan, onderwerp, tekst }: Mailbericht, afzender: string): Promise<Buffer> {
  return new MailComposer({
    from: afzender,
    // As an object: the address is never read as a list of addresses.
    to: { name: '', address: aan },
    subject: onderwerp,
    text: tekst,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

type Opties = ConstructorParameters<typeof SMTPConnection>[0];
type Envelop = Parameters<SMTPConnection['send']>[0];
type Login = Parameters<SMTPConnection['login']>[0];

function bezorg(opties: Opties, login: Login | undefined, envelop: Envelop, stroom: Readable): Promise<void> {
  const verbinding = new SMTPConnection(opties);
  return new Promise<void>((klaar, mislukt) => {
    verbinding.once('error', mislukt);
    verbinding.once('end', () => mislukt(new Error('connection ended')));
    verbinding.connect((connectFout) => {
      if (connectFout) return mislukt(connectFout);
      const verzend = () =>
        verbinding.send(envelop, stroom, (fout) => {
          if (fout) return mislukt(fout);
          verbinding.quit();
          klaar();
        });
      if (!login) return verzend();
      verbinding.login(login, (fout) => (fout ? mislukt(fout) : verzend()));
    });
  }).catch((fout) => {
    verbinding.close();
    throw fout;
  });
}

/** Keeps the code only: what a mail server says often repeats the address. */
function vertaal(fout: unknown, begonnen: boolean): MailFout {
  const { code, command, responseCode } = fout as { code?: string; command?: string; responseCode?: number };
  if (responseCode !== undefined) {
    const overBericht = /^(MAIL FROM|RCPT TO|DATA)$/.test(command ?? '');
    const blijvend = responseCode >= 500 && overBericht;
    const wat = overBericht ? 'het bericht' : 'de verbinding';
    return new MailFout(
      blijvend ? 'blijvend' : 'tijdelijk',
      `De mailserver weigerde ${wat} (${responseCode}).`,
    );
  }
  if (begonnen) {
    return new MailFout('onzeker', 'De mailserver gaf geen antwoord; het bericht kan zijn aangekomen.');
  }
  if (code === 'EENVELOPE') return new MailFout('blijvend', 'Het e-mailadres is niet bruikbaar.');
  return new MailFout('tijdelijk', `De mailserver was niet bereikbaar (${code ?? 'onbekend'}).`);
}

const isLoopback = (host: string | undefined): boolean =>
  host === undefined ||
  host === 'localhost' ||
  host === '::1' ||
  (isIP(host) === 4 && host.startsWith('127.'));
