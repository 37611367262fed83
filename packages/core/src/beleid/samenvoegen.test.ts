import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from './beleid.builder.ts';
import { versieVan, voegSamen } from './samenvoegen.ts';

const bestand = (id: string, anders: Record<string, unknown> = {}) =>
  gelezen(eenBeleidsbestand({ id, fasen: [], stappen: [], termijnen: [], feiten: {}, ...anders }));
const fase = (id: string, naam = id) => ({ id, naam, bron: 'par' });
const norm = (waarde: number, anders: object = {}) => ({ waarde, bron: 'par', ...anders });
const samen = (eigen: Record<string, unknown>, ...onder: ReturnType<typeof bestand>[]) => {
  const uit = voegSamen(bestand('stad', eigen), onder);
  if (!uit.ok) throw new Error(JSON.stringify(uit.error));
  return uit.value;
};
const fouten = (eigen: Record<string, unknown>, ...onder: ReturnType<typeof bestand>[]) => {
  const uit = voegSamen(bestand('stad', eigen), onder);
  return uit.ok ? [] : uit.error;
};

describe('a policy with what it builds on', () => {
  it('is itself where it builds on nothing', () => {
    const alleen = bestand('stad');
    expect(voegSamen(alleen, [])).toEqual({ ok: true, value: { beleid: alleen, overschreven: [] } });
  });

  it('has the parts of the foundation first; an own one takes the place of the same one', () => {
    const land = bestand('land', { fasen: [fase('a', 'land a'), fase('b', 'land b')] });
    const { beleid, overschreven } = samen(
      { bouwtVoortOp: ['land'], fasen: [fase('c'), fase('b', 'stad b')] },
      land,
    );
    expect(beleid.id).toBe('stad');
    expect(beleid.fasen.map(({ naam }) => naam)).toEqual(['land a', 'stad b', 'c']);
    expect(overschreven).toContainEqual({ pad: '/fasen/b', van: 'land' });
    expect(overschreven.filter(({ pad }) => pad.startsWith('/fasen'))).toHaveLength(1);
  });

  it('does so for what has a key as well', () => {
    const land = bestand('land', { normen: { x: norm(1), y: norm(2) } });
    const { beleid, overschreven } = samen(
      { bouwtVoortOp: ['land'], normen: { y: norm(3), z: norm(4) } },
      land,
    );
    expect(Object.entries(beleid.normen).map(([naam, n]) => [naam, n.waarde])).toEqual([
      ['x', 1],
      ['y', 3],
      ['z', 4],
    ]);
    expect(overschreven.filter(({ pad }) => pad.startsWith('/normen'))).toEqual([
      { pad: '/normen/y', van: 'land' },
    ]);
  });

  it('takes the article of the APV, the amounts and the open questions of its foundation', () => {
    const dwangsom = { perOvertreding: null, maximum: null, aard: 'standaard' };
    const land = bestand('land', {
      apvArtikel: { artikel: '2:79', bron: 'par' },
      bedragen: { dwangsom },
      openVragen: [{ vraag: 'Van het land?' }],
    });
    const { beleid } = samen({ bouwtVoortOp: ['land'], openVragen: [{ vraag: 'Van de stad?' }] }, land);
    expect(beleid.apvArtikel?.artikel).toBe('2:79');
    expect(beleid.bedragen.dwangsom).toMatchObject(dwangsom);
    expect(beleid.openVragen.map(({ vraag }) => vraag)).toEqual(['Van het land?', 'Van de stad?']);
    const eigen = samen({ bouwtVoortOp: ['land'], apvArtikel: { artikel: '2:80', bron: 'par' } }, land);
    expect(eigen.beleid.apvArtikel?.artikel).toBe('2:80');
    expect(samen({ bouwtVoortOp: ['kaal'] }, bestand('kaal')).beleid).not.toHaveProperty('apvArtikel');
  });

  it('builds on several, the later on top, and on what those build on', () => {
    const wereld = bestand('wereld', { fasen: [fase('a', 'wereld a'), fase('w')] });
    const land = bestand('land', { bouwtVoortOp: ['wereld'], fasen: [fase('a', 'land a')] });
    const provincie = bestand('provincie', { fasen: [fase('a', 'provincie a'), fase('p')] });
    const { beleid, overschreven } = samen({ bouwtVoortOp: ['land', 'provincie'] }, wereld, land, provincie);
    expect(beleid.fasen.map(({ naam }) => naam)).toEqual(['provincie a', 'w', 'p']);
    // Only what this policy itself replaces is told.
    expect(overschreven.filter(({ pad }) => pad === '/fasen/a')).toEqual([]);
    const eigen = samen({ bouwtVoortOp: ['land'], fasen: [fase('w', 'stad w')] }, wereld, land);
    expect(eigen.beleid.fasen.map(({ naam }) => naam)).toEqual(['land a', 'stad w']);
    expect(eigen.overschreven.filter(({ pad }) => pad.startsWith('/fasen'))).toEqual([
      { pad: '/fasen/w', van: 'land' },
    ]);
  });
});

describe('a foundation', () => {
  it('has to exist; a near name is offered', () => {
    expect(fouten({ bouwtVoortOp: ['lnd'] }, bestand('land'))).toEqual([
      {
        pad: '/bouwtVoortOp/0',
        reden: 'Het beleid "lnd" waarop dit voortbouwt, bestaat niet. Bedoelde u "land"?',
        herstel: 'Zet het bestand met dit id erbij of haal de verwijzing weg.',
      },
    ]);
    expect(fouten({ bouwtVoortOp: ['land', 'weg'] }, bestand('land')).map(({ pad }) => pad)).toEqual([
      '/bouwtVoortOp/1',
    ]);
  });

  it('does not build on what builds on it', () => {
    const land = bestand('land', { bouwtVoortOp: ['stad'] });
    expect(fouten({ bouwtVoortOp: ['land'] }, land)).toEqual([
      {
        pad: '/bouwtVoortOp/0',
        reden: 'Dit beleid bouwt in een kring op zichzelf voort: stad → land → stad.',
        herstel: 'Haal een van deze verwijzingen weg.',
      },
    ]);
    const wereld = bestand('wereld', { bouwtVoortOp: ['land2'] });
    const land2 = bestand('land2', { bouwtVoortOp: ['wereld'] });
    expect(fouten({ bouwtVoortOp: ['land2'] }, land2, wereld)[0]?.reden).toContain('land2 → wereld → land2');
  });

  it('is the version in force on its first day, of the same track where there is one', () => {
    const land = (geldigVan: string | null, anders: object = {}) =>
      bestand('land', {
        geldigVan,
        naam: `land ${geldigVan}`,
        fasen: [fase('a', `land ${geldigVan}`)],
        ...anders,
      });
    const welke = (geldigVan: string, ...onder: ReturnType<typeof bestand>[]) =>
      samen({ bouwtVoortOp: ['land'], geldigVan }, ...onder).beleid.fasen[0]?.naam;
    const drie = [land('2026-01-01'), land('2020-01-01'), land('2024-01-01')];
    expect(welke('2023-12-31', ...drie)).toBe('land 2020-01-01');
    expect(welke('2024-01-01', ...drie)).toBe('land 2024-01-01');
    expect(welke('2030-01-01', ...drie)).toBe('land 2026-01-01');
    expect(welke('2019-01-01', ...drie)).toBe('land 2020-01-01');
    const ander = land('2025-01-01', { spoor: 'openbare-ruimte' });
    expect(welke('2025-06-01', ...drie, ander)).toBe('land 2024-01-01');
    expect(welke('2025-06-01', ander)).toBe('land 2025-01-01');
    expect(welke('2025-06-01', land(null, { aangenomenGeldigVan: '2025-01-01' }), ...drie)).toBe('land null');
  });

  it('of the other track gives only what holds there too', () => {
    const land = bestand('land', {
      spoor: 'openbare-ruimte',
      normen: {
        beide: norm(1),
        daar: norm(2, { spoor: 'openbare-ruimte' }),
        hier: norm(3, { spoor: 'woonoverlast' }),
      },
      grenzen: [
        { id: 'beide', naam: 'B', aantal: 1, bron: 'par' },
        { id: 'daar', naam: 'D', aantal: 1, bron: 'par', spoor: 'openbare-ruimte' },
        { id: 'hier', naam: 'H', aantal: 1, bron: 'par', spoor: 'woonoverlast' },
      ],
    });
    const { beleid } = samen({ bouwtVoortOp: ['land'] }, land);
    expect(Object.keys(beleid.normen)).toEqual(['beide', 'hier']);
    expect(beleid.grenzen.map(({ id }) => id)).toEqual(['beide', 'hier']);
    const zelfde = samen({ bouwtVoortOp: ['land'], spoor: 'openbare-ruimte' }, land);
    expect(zelfde.beleid.grenzen.map(({ id }) => id)).toEqual(['beide', 'daar', 'hier']);
  });
});

it('takes effect on the day of the source, else on the assumed one', () => {
  expect(versieVan(bestand('a', { geldigVan: '2026-01-01', aangenomenGeldigVan: '2020-01-01' }))).toBe(
    '2026-01-01',
  );
  expect(versieVan(bestand('a', { geldigVan: null, aangenomenGeldigVan: '2020-01-01' }))).toBe('2020-01-01');
  expect(versieVan(bestand('a', { geldigVan: null }))).toBeUndefined();
});
