import { afterEach, describe, expect, it, vi } from 'vitest';
import { verzoek, vraag, vraagdeel } from './client.ts';
import { ApiFout, foutenPerVeld, foutTekst, veldpad } from './fout.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a request', () => {
  it('sends JSON, the version as If-Match and the key of the form', () => {
    const { headers, body } = verzoek({ methode: 'POST', body: { a: 1 }, versie: 7, sleutel: 'k' });
    expect(headers).toMatchObject({
      'Content-Type': 'application/json',
      'If-Match': '"7"',
      'Idempotency-Key': 'k',
    });
    expect(body).toBe('{"a":1}');
  });
  it('leaves empty filters out of the address', () => {
    expect(vraagdeel({ fase: 'last', regie: '', na: undefined, aantal: 5 })).toBe('?fase=last&aantal=5');
    expect(vraagdeel({})).toBe('');
  });
  it('throws problem details with every fault', async () => {
    const fouten = [{ pad: '/body/melder/naam', reden: 'Te lang.' }];
    vi.stubGlobal('fetch', async () =>
      Response.json({ title: 'Fout', status: 400, fouten }, { status: 400 }),
    );
    const fout = await vraag('/meldingen', { methode: 'POST', body: {} }).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(ApiFout);
    expect(foutenPerVeld(fout)).toEqual({ 'melder.naam': 'Te lang.' });
  });
  it('tells a lost connection from a refusal', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('network');
    });
    const fout = await vraag('/vandaag').catch((f: unknown) => f);
    expect((fout as ApiFout).status).toBe(0);
    expect(foutTekst(fout)).toContain('niet bereikbaar');
  });
});

describe('faults', () => {
  it.each([
    ['/body/melder/naam', 'melder.naam'],
    ['/op', 'op'],
    ['body.categorieen[0]', 'categorieen.0'],
    ['/', ''],
  ])('%s becomes %s', (pad, veld) => expect(veldpad(pad)).toBe(veld));
  it('never swallows a fault without fields', () => {
    expect(foutenPerVeld(new ApiFout(409, { detail: 'Dit dossier is gesloten.' }))).toEqual({
      '': 'Dit dossier is gesloten.',
    });
    expect(foutenPerVeld(new Error('stuk'))['']).toContain('server');
  });
});
