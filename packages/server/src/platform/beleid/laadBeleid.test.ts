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

  it('nothing just below the limit, and keeps a day as text', () => {
    const inhoud = tekst(`dag: 2026-01-01\n#${'x'.repeat(4_999_900)}`);
    expect(leesYaml('x.yaml', inhoud)).toMatchObject({ ok: true, value: { waarde: { dag: '2026-01-01' } } });
  });
});
