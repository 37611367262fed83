import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { Result } from '@luwte/core/shared';

const LOG_NIVEAUS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const OMGEVINGEN = ['production', 'development', 'test'] as const;
const EIGEN = [
  'LUWTE_ADRES',
  'LUWTE_DATA',
  'LUWTE_DEMO',
  'LUWTE_DEMO_WACHTWOORD',
  'LUWTE_LOG',
  'LUWTE_MAIL_AFZENDER',
  'LUWTE_PROXYS',
  'LUWTE_SLEUTELS',
  'LUWTE_SMTP_URL',
] as const;
const KORTSTE_WACHTWOORD = 8;

/** The settings of one process, read once at start. */
export type Instellingen = {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly poort: number;
  /** Absolute path of the folder for the embedded database and the files. */
  readonly dataMap: string;
  /** Absolute path of the file with the moedersleutels; made at a first start, but never in production. */
  readonly sleutelbestand: string;
  /** Left out: the embedded database in `dataMap`. */
  readonly databaseUrl?: string;
  /** Demo accounts and demo dossiers; only on loopback, never on a real database. */
  readonly demo: boolean;
  /** Left out: generated at start. */
  readonly demoWachtwoord?: string;
  readonly productie: boolean;
  /** Where people open Luwte, such as https://luwte.weert.example: no path, no slash. Left out: no links, no passkeys. */
  readonly adres?: string;
  /** A local account signs in with a second factor. Only the demo does without. */
  readonly tweedeFactorVerplicht: boolean;
  /** Addresses or networks of proxies that tell the address of who asks. Left out: whoever connects is who asks. */
  readonly proxys?: readonly string[];
  readonly log: (typeof LOG_NIVEAUS)[number];
  /** Left out: no mail is sent, and messages wait where people can see them. */
  readonly mail?: { readonly url: string; readonly afzender: string };
};

export type Omgeving = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment. An empty value counts as absent.
 *
 * @returns the settings, or one Dutch line about the first setting that is unknown or impossible. The line never
 * repeats a value: a database address holds a password.
 */
export function leesInstellingen(env: Omgeving): Result<Instellingen, string> {
  try {
    return { ok: true, value: lees(env) };
  } catch (fout) {
    if (fout instanceof Onbruikbaar) return { ok: false, error: fout.message };
    throw fout;
  }
}

/** Leaves the reading at the first fault; never leaves this file. */
class Onbruikbaar extends Error {}

function stop(regel: string): never {
  throw new Onbruikbaar(regel);
}

function lees(env: Omgeving): Instellingen {
  const waarde = (naam: string) => env[naam]?.trim() || undefined;
  weigerOnbekende(env);
  const omgeving = kies('NODE_ENV', waarde('NODE_ENV') ?? 'development', OMGEVINGEN);
  const productie = omgeving === 'production';
  const databaseUrl = leesDatabaseUrl(waarde('DATABASE_URL'));
  const demo = leesDemo(waarde('LUWTE_DEMO'), databaseUrl !== undefined, productie);
  const demoWachtwoord = waarde('LUWTE_DEMO_WACHTWOORD');
  if (demoWachtwoord !== undefined && demoWachtwoord.length < KORTSTE_WACHTWOORD) {
    stop(`LUWTE_DEMO_WACHTWOORD is te kort: gebruik minstens ${KORTSTE_WACHTWOORD} tekens.`);
  }
  const adres = leesAdres(waarde('LUWTE_ADRES'));
  const proxys = leesProxys(waarde('LUWTE_PROXYS'));
  const mail = leesMail(waarde('LUWTE_SMTP_URL'), waarde('LUWTE_MAIL_AFZENDER'));
  const dataMap = resolve(waarde('LUWTE_DATA') ?? '.luwte');
  return {
    host: leesHost(waarde('HOST') ?? '127.0.0.1', demo),
    poort: leesPoort(waarde('PORT') ?? '3000'),
    dataMap,
    sleutelbestand: resolve(waarde('LUWTE_SLEUTELS') ?? join(dataMap, 'sleutels', 'moedersleutels.json')),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    demo,
    ...(demoWachtwoord === undefined ? {} : { demoWachtwoord }),
    productie,
    ...(adres === undefined ? {} : { adres }),
    tweedeFactorVerplicht: !demo,
    ...(proxys === undefined ? {} : { proxys }),
    log: kies('LUWTE_LOG', waarde('LUWTE_LOG') ?? 'info', LOG_NIVEAUS),
    ...(mail === undefined ? {} : { mail }),
  };
}

function weigerOnbekende(env: Omgeving): void {
  const onbekend = Object.keys(env)
    .filter((naam) => naam.startsWith('LUWTE_') && !(EIGEN as readonly string[]).includes(naam))
    .sort()[0];
  if (onbekend !== undefined) stop(`De instelling ${onbekend} bestaat niet. Luwte kent ${EIGEN.join(', ')}.`);
}

function kies<T extends string>(naam: string, waarde: string, keuzes: readonly T[]): T {
  const keuze = keuzes.find((mogelijk) => mogelijk === waarde);
  return keuze ?? stop(`${naam} heeft een waarde die niet bestaat. Kies uit: ${keuzes.join(', ')}.`);
}

function leesPoort(tekst: string): number {
  const poort = Number(tekst);
  if (!/^\d{1,5}$/.test(tekst) || poort > 65_535)
    stop('PORT is geen poort: geef een getal van 0 tot en met 65535.');
  return poort;
}

function leesHost(host: string, demo: boolean): string {
  if (host !== 'localhost' && isIP(host) === 0) stop('HOST is geen adres: geef een IP-adres of localhost.');
  const eigenMachine = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (demo && !eigenMachine) stop('HOST moet in de demo 127.0.0.1 zijn: de demo is niet voor een netwerk.');
  return host;
}

function leesAdres(tekst: string | undefined): string | undefined {
  if (tekst === undefined) return undefined;
  const url = URL.canParse(tekst) ? new URL(tekst) : undefined;
  const veilig = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  return veilig && url?.origin === tekst
    ? tekst
    : stop(
        'LUWTE_ADRES is geen adres van een website: het begint met https:// en heeft geen pad, ook geen / aan het eind.',
      );
}

function leesProxys(tekst: string | undefined): readonly string[] | undefined {
  const proxys = tekst?.split(',').map((deel) => deel.trim());
  const fout = proxys?.find((deel) => {
    const [adres = '', bits, meer] = deel.split('/');
    const meeste = isIP(adres) === 6 ? 128 : 32;
    return (
      isIP(adres) === 0 ||
      meer !== undefined ||
      (bits !== undefined && !(/^\d{1,3}$/.test(bits) && +bits > 0 && +bits <= meeste))
    );
  });
  return fout === undefined
    ? proxys
    : stop(
        'LUWTE_PROXYS is geen lijst van adressen: scheid IP-adressen of netwerken (10.0.0.0/8) met een komma.',
      );
}

function leesDatabaseUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol === 'postgres:' || protocol === 'postgresql:') return url;
  return stop('DATABASE_URL is geen adres van PostgreSQL: het begint met postgres://.');
}

function leesMail(url: string | undefined, afzender: string | undefined): Instellingen['mail'] {
  if (url === undefined && afzender === undefined) return undefined;
  if (url === undefined) return stop('LUWTE_MAIL_AFZENDER kan niet zonder LUWTE_SMTP_URL.');
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (!['smtp:', 'smtps:'].includes(protocol) || new URL(url).hostname === '') {
    return stop('LUWTE_SMTP_URL is geen adres van een mailserver: het begint met smtp:// of smtps://.');
  }
  if (afzender === undefined) return stop('LUWTE_SMTP_URL kan niet zonder LUWTE_MAIL_AFZENDER.');
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(afzender)) return stop('LUWTE_MAIL_AFZENDER is geen e-mailadres.');
  return { url, afzender };
}

function leesDemo(waarde: string | undefined, heeftDatabase: boolean, productie: boolean): boolean {
  if (waarde === undefined) return !heeftDatabase && !productie;
  if (kies('LUWTE_DEMO', waarde, ['0', '1']) === '0') return false;
  if (productie) stop('LUWTE_DEMO=1 kan niet met NODE_ENV=production.');
  if (heeftDatabase) stop('LUWTE_DEMO=1 kan niet samen met DATABASE_URL: de demo heeft een eigen database.');
  return true;
}
