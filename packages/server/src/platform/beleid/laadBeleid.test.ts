import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controleerBeleidsbestand, laadBeleid } from './laadBeleid.ts';
import { leesYaml } from './leesYaml.ts';

const GOED = `schema: luwte-beleid/1
id: stad
spoor: woonoverlast
naam: Beleid Stad
geldigVan: 2026-01-01
grondslag: [wet]
bronnen:
  wet: { regeling: Gemeentewet, artikel: 151d }
fasen:
  - { id: begin, naam: Begin, bron: wet }
stappen:
  - id: gesprek
    naam: Gesprek
    fase: begin
    wie: gemeente
    bron: wet
    criteria: []
`;

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-beleid-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

async function zet(naam: string, inhoud: string | Uint8Array): Promise<string> {
  const pad = join(map, naam);
  await mkdir(dirname(pad), { recursive: true });
  await writeFile(pad, inhoud);
  return pad;
}
const fouten = async () => {
  const uit = await laadBeleid(map);
  return uit.ok ? [] : uit.error;
};

describe('laadBeleid', () => {
  it('loads the policies of a folder and leaves scenarios alone', async () => {
    await zet('gemeenten/stad/woonoverlast/2026-01-01.yaml', GOED);
    await zet('gemeenten/stad/woonoverlast/scenarios/x.yaml', 'geen beleid');
    const uit = await laadBeleid(map);
    expect(uit).toMatchObject({ ok: true, value: { beleiden: [{ id: 'stad', versie: '2026-01-01' }] } });
  });

  it('names the file, line and column of a fault', async () => {
    await zet('stad/2026-01-01.yaml', GOED.replace('fase: begin', 'fase: bgin'));
    expect(await fouten()).toMatchObject([
      {
        bestand: 'stad/2026-01-01.yaml',
        regel: 14,
        kolom: 11,
        pad: '/stappen/0/fase',
        herstel: expect.any(String),
      },
    ]);
  });

  it.each([
    ['nothing', '', 'Het bestand is leeg.', undefined],
    ['only a remark', '# later\n', 'Het bestand is leeg.', undefined],
    ['a list', '- a\n', 'Dit is geen beleid.', 1],
    ['a second document', `${GOED}---\na: 1\n`, 'Hier begint een tweede document (---).', 18],
    [
      'an alias of nothing',
      `${GOED}openVragen: *weg\n`,
      'De alias "weg" verwijst naar een anker dat er niet voor staat.',
      18,
    ],
    [
      'an alias inside its own anchor',
      `${GOED}openVragen: &a [*a]\n`,
      'De alias "a" staat in het stuk waar hij naar verwijst.',
      18,
    ],
    ['a name that is a group', `${GOED}? { a: 1 }\n: b\n`, 'De naam van een veld is hier geen tekst.', 18],
    [
      'a text with marks that nobody sees',
      GOED.replace('Beleid Stad', '"Beleid \\u202eStad"'),
      'Deze tekst bevat onzichtbare tekens.',
      4,
    ],
  ])('says what is wrong with %s', async (_wat, inhoud, reden, regel) => {
    await zet('stad/2026-01-01.yaml', inhoud);
    const [fout] = await fouten();
    expect(fout).toMatchObject({ reden });
    expect(fout?.regel).toBe(regel);
  });

  it('points at what is around a field that is missing', async () => {
    await zet('stad/2026-01-01.yaml', GOED.replace('    bron: wet\n', ''));
    expect(await fouten()).toMatchObject([
      { regel: 12, pad: '/stappen/0/bron', reden: 'De bron ontbreekt.' },
    ]);
  });

  it('reports the faults of all files at once', async () => {
    await zet('a/2026-01-01.yaml', GOED.replace('fase: begin', 'fase: x'));
    await zet('b/2026-01-01.yaml', GOED.replace('id: stad', 'id: dorp').replace('[wet]', '[wt]'));
    expect((await fouten()).map((f) => f.bestand)).toEqual(['a/2026-01-01.yaml', 'b/2026-01-01.yaml']);
  });

  it('refuses the same version twice, and a file named after another day', async () => {
    await zet('a/2026-01-01.yaml', GOED);
    await zet('b/2026-01-01.yaml', GOED);
    await zet('c/2025-01-01.yaml', GOED.replace('id: stad', 'id: dorp'));
    expect((await fouten()).map((f) => f.bestand)).toEqual(['b/2026-01-01.yaml', 'c/2025-01-01.yaml']);
  });

  it('refuses a version that runs on while a later one has begun', async () => {
    const eerste = (tot: string) =>
      GOED.replace('geldigVan: 2026-01-01', `geldigVan: 2025-01-01\ngeldigTot: ${tot}`);
    await zet('a/2026-01-01.yaml', GOED);
    await zet('a/2025-01-01.yaml', eerste('2026-01-01'));
    expect(await fouten()).toEqual([
      {
        bestand: 'a/2025-01-01.yaml',
        regel: 6,
        kolom: 12,
        pad: '/geldigTot',
        reden:
          'Dit beleid geldt tot en met 2026-01-01, maar op 2026-01-01 gaat al een nieuwe versie in (a/2026-01-01.yaml).',
        herstel: 'Zet "geldigTot" op de dag ervoor, of haal dit veld weg.',
      },
    ]);
    await zet('a/2025-01-01.yaml', eerste('2025-12-31'));
    expect(await fouten()).toEqual([]);
  });

  it.each([
    [
      'a code that does not exist',
      'geen-grondslagg',
      'risico',
      '/gebreken/geen-grondslagg',
      'Bedoelde u "geen-grondslag"?',
    ],
    [
      'the law made light',
      'geen-grondslag',
      'aandacht',
      '/gebreken/geen-grondslag/zwaarte',
      'Beleid kan het niet lichter maken.',
    ],
  ])('refuses a weight for %s', async (_wat, code, zwaarte, pad, reden) => {
    const gewicht = `gebreken:\n  ${code}: { zwaarte: ${zwaarte}, bron: wet }\n`;
    await zet('a/2026-01-01.yaml', GOED + gewicht);
    const verwacht = [{ pad, regel: expect.any(Number), reden: expect.stringContaining(reden) }];
    expect(await fouten()).toMatchObject(verwacht);
    const los = await zet('los.yaml', GOED.replace('id: stad', 'id: dorp') + gewicht);
    expect(await controleerBeleidsbestand(los, map, 'los.yaml')).toMatchObject(verwacht);
  });

  it('lets a policy make any defect heavier and its own lighter', async () => {
    await zet(
      'a/2026-01-01.yaml',
      `${GOED}gebreken:
  geen-grondslag: { zwaarte: blokkerend, bron: wet }
  beleidsstap-overgeslagen: { zwaarte: aandacht, bron: wet }
`,
    );
    expect(await fouten()).toEqual([]);
  });

  it('refuses a name that stands there twice, with its line', async () => {
    await zet('a/2026-01-01.yaml', `${GOED}naam: Nog een naam\n`);
    expect(await fouten()).toMatchObject([{ regel: 18, reden: 'Deze naam staat hier twee keer.' }]);
  });
});

describe('controleerBeleidsbestand', () => {
  it('finds nothing in a good file and all faults in a bad one', async () => {
    const goed = await zet('los/goed.yaml', GOED);
    expect(await controleerBeleidsbestand(goed, map, 'goed.yaml')).toEqual([]);
    const slecht = await zet(
      'los/slecht.yaml',
      GOED.replace('begin, naam', 'begi, naam').replace('[wet]', '[wt]'),
    );
    const gevonden = await controleerBeleidsbestand(slecht, map, 'slecht.yaml');
    expect(gevonden.map((f) => [f.bestand, f.pad])).toEqual([
      ['slecht.yaml', '/grondslag/0'],
      ['slecht.yaml', '/stappen/0/fase'],
    ]);
  });

  it('says that a file cannot be read, without its place on the disk', async () => {
    const [fout] = await controleerBeleidsbestand(join(map, 'weg.yaml'), map, 'weg.yaml');
    expect(fout).toEqual({
      bestand: 'weg.yaml',
      pad: '',
      reden: 'Dit bestand is niet te lezen.',
      herstel: 'Controleer de naam en de rechten.',
    });
  });
});

it('does not choke on a policy of just under 5 MB', async () => {
  const regel = (i: number) =>
    `  - { id: d${i}, naam: Naam ${i}, tekst: "${'x'.repeat(3_000)}", bron: ${i % 2 ? 'wet' : 'weg'} }\n`;
  const vol = `${GOED}definities:\n${Array.from({ length: 1_600 }, (_, i) => regel(i)).join('')}`;
  expect(vol.length).toBeGreaterThan(4_500_000);
  const pad = await zet('los/vol.yaml', vol);
  const voor = performance.now();
  const gevonden = await controleerBeleidsbestand(pad, map, 'vol.yaml');
  expect([gevonden.length, gevonden[0]?.pad]).toEqual([50, '/definities/0/bron']);
  expect(performance.now() - voor).toBeLessThan(60_000);
});

it('does not choke on a policy of many small parts', async () => {
  const delen = Array.from({ length: 60_000 }, (_, i) => `  - { id: d${i}, naam: a, tekst: b, bron: wet }\n`);
  const pad = await zet('los/veel.yaml', `${GOED}definities:\n${delen.join('')}`);
  const voor = performance.now();
  expect(await controleerBeleidsbestand(pad, map, 'veel.yaml')).toMatchObject([
    { pad: '', reden: expect.stringContaining('te groot') },
  ]);
  expect(performance.now() - voor).toBeLessThan(60_000);
});

describe('leesYaml refuses', () => {
  const tekst = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);
  const bom = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((n, i) => `${n}: &${n} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
  ];
  it.each<[string, Uint8Array, string]>([
    ['more than 5 MB', new Uint8Array(5_000_001), 'Het bestand is groter dan 5 MB.'],
    ['what is not UTF-8', Uint8Array.of(0x61, 0xff, 0xfe), 'Het bestand is geen geldige UTF-8.'],
    ['an alias bomb', tekst(bom.join('\n')), 'Het bestand verwijst te vaak naar zichzelf.'],
    ['ten thousand brackets', tekst(`a: ${'['.repeat(10_000)}`), 'Het bestand is te diep genest.'],
    ['a tab as indent', tekst('a:\n\tb: 1'), 'Deze regel springt in met een tab.'],
    ['a text that does not end', tekst('a: "x'), 'Dit is geen geldige YAML.'],
  ])('%s', (_wat, inhoud, reden) => {
    expect(leesYaml('x.yaml', inhoud)).toMatchObject({ ok: false, error: [{ bestand: 'x.yaml', reden }] });
  });

  it('what is malformed, with line and column', () => {
    expect(leesYaml('x.yaml', tekst('a: 1\nb:\n  - c\n d: 2\n'))).toMatchObject({
      ok: false,
      error: [{ regel: 4, kolom: expect.any(Number), reden: expect.any(String) }],
    });
  });

  it('nothing just below the limit, and keeps a day as text', () => {
    const inhoud = tekst(`dag: 2026-01-01\n#${'x'.repeat(4_999_900)}`);
    expect(leesYaml('x.yaml', inhoud)).toMatchObject({ ok: true, value: { waarde: { dag: '2026-01-01' } } });
  });
});
