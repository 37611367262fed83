import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesInstellingen, type Omgeving } from './config.ts';

const regel = (env: Omgeving) => {
  const gelezen = leesInstellingen(env);
  return gelezen.ok ? undefined : gelezen.error;
};
const gelezen = (env: Omgeving) => {
  const uitkomst = leesInstellingen(env);
  if (!uitkomst.ok) throw new Error(uitkomst.error);
  return uitkomst.value;
};

describe('leesInstellingen', () => {
  it('starts a demo on loopback without any setting', () => {
    expect(gelezen({})).toEqual({
      host: '127.0.0.1',
      poort: 3000,
      dataMap: resolve('.luwte'),
      sleutelbestand: resolve('.luwte/sleutels/moedersleutels.json'),
      demo: true,
      productie: false,
      tweedeFactorVerplicht: false,
      log: 'info',
    });
  });

  it('has no demo with a database or in production', () => {
    expect(gelezen({ DATABASE_URL: 'postgres://u:geheim@localhost/x' }).demo).toBe(false);
    expect(gelezen({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(gelezen({ LUWTE_DEMO: '0' }).demo).toBe(false);
  });

  it('asks a second factor everywhere but in the demo', () => {
    expect(gelezen({ LUWTE_DEMO: '0' }).tweedeFactorVerplicht).toBe(true);
    expect(gelezen({ NODE_ENV: 'production', LUWTE_ADRES: 'https://luwte.example' })).toMatchObject({
      tweedeFactorVerplicht: true,
      adres: 'https://luwte.example',
    });
  });

  it('takes proxies by address or network', () => {
    expect(gelezen({ LUWTE_PROXYS: '10.0.0.0/8, ::1,192.0.2.1' }).proxys).toEqual([
      '10.0.0.0/8',
      '::1',
      '192.0.2.1',
    ]);
  });

  it('listens on a network only outside the demo', () => {
    expect(gelezen({ HOST: '0.0.0.0', LUWTE_DEMO: '0' }).host).toBe('0.0.0.0');
    expect(regel({ HOST: '0.0.0.0' })).toContain('HOST');
    expect(regel({ HOST: '::', LUWTE_DEMO: '1' })).toContain('HOST');
  });

  it.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ HOST: 'niet een adres' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://u:geheim@localhost/x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'geheim' }, 'DATABASE_URL'],
    [{ LUWTE_DEMO: 'ja' }, 'LUWTE_DEMO'],
    [{ LUWTE_DEMO: '1', NODE_ENV: 'production' }, 'NODE_ENV=production'],
    [{ LUWTE_DEMO: '1', DATABASE_URL: 'postgres://u:geheim@localhost/x' }, 'DATABASE_URL'],
    [{ LUWTE_DEMO_WACHTWOORD: 'geheim' }, 'LUWTE_DEMO_WACHTWOORD'],
    [{ LUWTE_DEMOO: '1' }, 'LUWTE_DEMOO'],
    [{ LUWTE_LOG: 'veel' }, 'LUWTE_LOG'],
    [{ LUWTE_ADRES: 'http://luwte.example' }, 'LUWTE_ADRES'],
    [{ LUWTE_ADRES: 'https://luwte.example/' }, 'LUWTE_ADRES'],
    [{ LUWTE_ADRES: 'https://u:geheim@luwte.example' }, 'LUWTE_ADRES'],
    [{ LUWTE_PROXYS: 'geheim' }, 'LUWTE_PROXYS'],
    [{ LUWTE_PROXYS: '10.0.0.0/33' }, 'LUWTE_PROXYS'],
    [{ LUWTE_PROXYS: '10.0.0.0/0' }, 'LUWTE_PROXYS'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
    [{ LUWTE_SMTP_URL: 'smtp://u:geheim@mail.example' }, 'LUWTE_MAIL_AFZENDER'],
    [{ LUWTE_MAIL_AFZENDER: 'luwte@weert.example' }, 'LUWTE_SMTP_URL'],
    [
      { LUWTE_SMTP_URL: 'https://u:geheim@mail.example', LUWTE_MAIL_AFZENDER: 'a@b.example' },
      'LUWTE_SMTP_URL',
    ],
    [{ LUWTE_SMTP_URL: 'smtp://mail.example', LUWTE_MAIL_AFZENDER: 'geheim' }, 'LUWTE_MAIL_AFZENDER'],
  ])('stops at %j with one line that names the setting and no secret', (env, naam) => {
    expect(regel(env)).toContain(naam);
    expect(regel(env)).not.toMatch(/\n|geheim/);
  });

  it('sends mail when the server and the sender are both named', () => {
    const mail = { url: 'smtp://u:p@mail.example:587', afzender: 'luwte@weert.example' };
    expect(gelezen({ LUWTE_SMTP_URL: mail.url, LUWTE_MAIL_AFZENDER: mail.afzender }).mail).toEqual(mail);
    expect(gelezen({}).mail).toBeUndefined();
  });

  it('keeps the moedersleutels with the data or where it is told', () => {
    const map = resolve('/srv/luwte');
    expect(gelezen({ LUWTE_DATA: map }).sleutelbestand).toBe(resolve(map, 'sleutels/moedersleutels.json'));
    expect(gelezen({ LUWTE_SLEUTELS: '/run/geheim/s.json' }).sleutelbestand).toBe('/run/geheim/s.json');
  });

  it('takes port 0, the last port and an empty value', () => {
    expect(gelezen({ PORT: '0' }).poort).toBe(0);
    expect(gelezen({ PORT: '65535' }).poort).toBe(65_535);
    expect(gelezen({ PORT: '', LUWTE_DEMO: ' ' }).poort).toBe(3000);
  });
});
