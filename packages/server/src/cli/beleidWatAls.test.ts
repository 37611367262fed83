import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datum } from '@luwte/core/shared';
import type { WatAls } from '@luwte/core/watals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genereerDossiers } from '../genereer/index.ts';
import { main } from './main.ts';

const BIN = fileURLToPath(new URL('../../bin/luwte.mjs', import.meta.url));
/** A policy of its own that builds on nothing, so that a test says all that differs. */
const BELEID = `
schema: luwte-beleid/1
id: proefstad
spoor: woonoverlast
naam: Beleid Proefstad
geldigVan: '2027-01-01'
bouwtVoortOp: [standaard]
grondslag: [beleid]
bronnen:
  beleid: { regeling: Beleid Proefstad, artikel: par. 1 }
bedragen:
  dwangsom:
    perOvertreding: { eurocent: 10000, bron: beleid }
    maximum: { eurocent: 50000, bron: beleid }
    aard: standaard
`;
/** Enough to be killed halfway: the progress is saved each 200. */
const AANTAL = 500;
/** Starts the real program; on a busy machine that takes a while. */
const LANG = 120_000;
let map: string;
let beleid: string;
let dossiers: string;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-watals-'));
  beleid = join(map, '2027-01-01.yaml');
  dossiers = join(map, 'dossiers.ndjson');
  await writeFile(beleid, BELEID);
  await writeFile(dossiers, regels(AANTAL));
});
afterAll(() => rm(map, { recursive: true }));

function* verzonnen(aantal: number) {
  yield* genereerDossiers({
    aantal,
    zaad: 'wat-als',
    gemeente: 'Proefstad',
    tot: datum('2026-11-20'),
    bedragen: { perOvertreding: 20_000, maximum: 100_000 } as never,
  });
}
const regels = (aantal: number): string =>
  [...verzonnen(aantal)].map((dossier) => `${JSON.stringify(dossier)}\n`).join('');

/** Kills the program once it saved how far it came. On a busy machine it may be done before we look: then once more. */
async function doodHalverwege(opties: readonly string[], json: string): Promise<void> {
  for (let poging = 0; poging < 5; poging += 1) {
    const kind = spawn(process.execPath, [BIN, 'beleid', 'wat-als', ...opties, '--json', json], {
      stdio: 'ignore',
      env: { PATH: process.env.PATH },
    });
    const einde = new Promise((klaar) => kind.on('close', (_, signaal) => klaar(signaal)));
    while (kind.exitCode === null && !existsSync(`${json}.voortgang`))
      await new Promise((r) => setTimeout(r, 5));
    kind.kill('SIGKILL');
    if ((await einde) === 'SIGKILL' && existsSync(`${json}.voortgang`) && !existsSync(json)) return;
    await rm(json, { force: true });
    await rm(`${json}.voortgang`, { force: true });
  }
  throw new Error('never killed halfway');
}

async function binnen(...argv: string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await main(['beleid', 'wat-als', ...argv], {
    schrijf: (regel) => void uit.push(regel),
    meld: (regel) => void fout.push(regel),
    kleur: false,
    breedte: 100,
  });
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}
const lees = async (pad: string): Promise<WatAls> => JSON.parse(await readFile(pad, 'utf8')) as WatAls;

describe('luwte beleid wat-als', () => {
  it('replays a file, says in Dutch what differs and writes all of it as JSON', async () => {
    const json = join(map, 'klein.json');
    const klein = join(map, 'klein.ndjson');
    await writeFile(klein, `${regels(60)}\n{"formaat":"luwte-dossier/1"}\nniet eens JSON\n`);
    const { code, uit } = await binnen('--beleid', beleid, '--dossiers', klein, '--json', json);
    expect(code).toBe(0);
    expect(uit).toContain('Beleid Proefstad, versie 2027-01-01');
    expect(uit).toContain('Overgeslagen: 2 niet te lezen.');
    const uitkomst = await lees(json);
    expect(uitkomst).toMatchObject({
      formaat: 'luwte-wat-als/1',
      bron: 'bestand',
      tegen: 'eigen',
      oud: [{ id: 'standaard', dossiers: 60 }],
      dossiers: { gelezen: 62, vergeleken: 60, overgeslagen: { onleesbaar: 2 } },
    });
    const besluiten = uitkomst.bedragen[0]!.besluiten;
    expect(besluiten).toBeGreaterThan(0);
    expect(uitkomst.bedragen[0]?.nieuw.goedkoper).toMatchObject({
      aantal: besluiten,
      som: besluiten * 10_000,
    });
    expect(existsSync(`${json}.voortgang`)).toBe(false);
  });

  it('reads a folder in the order of the names and gives the same result', async () => {
    const mapje = join(map, 'dossiers');
    await mkdir(mapje);
    let nummer = 100;
    for (const dossier of verzonnen(60)) {
      nummer += 1;
      await writeFile(join(mapje, `${nummer}.json`), JSON.stringify(dossier));
    }
    const json = join(map, 'map.json');
    expect((await binnen('--beleid', beleid, '--dossiers', mapje, '--json', json)).code).toBe(0);
    const uitMap = await lees(json);
    const uitBestand = await lees(join(map, 'klein.json'));
    expect(uitMap.stappen).toEqual(uitBestand.stappen);
    expect(uitMap.termijnen).toEqual(uitBestand.termijnen);
  });

  it(
    'killed halfway and taken up again, gives the very same result as in one go',
    async () => {
      const heel = join(map, 'heel.json');
      const half = join(map, 'half.json');
      const opties = ['--beleid', beleid, '--dossiers', dossiers];
      expect((await binnen(...opties, '--json', heel)).code).toBe(0);
      await doodHalverwege(opties, half);
      const onderweg = JSON.parse(await readFile(`${half}.voortgang`, 'utf8')).uitkomst.dossiers.gelezen;
      expect(onderweg).toBeGreaterThan(0);
      expect(onderweg).toBeLessThan(AANTAL);
      expect(existsSync(half)).toBe(false);
      const { code, fout } = await binnen(...opties, '--json', half, '--hervat');
      expect([code, fout]).toEqual([0, expect.stringContaining(`Verder na ${onderweg} dossiers.`)]);
      expect(await readFile(half, 'utf8')).toBe(await readFile(heel, 'utf8'));
    },
    LANG,
  );

  it('does not go on with another policy, or with a damaged file', async () => {
    const json = join(map, 'anders.json');
    const opties = ['--beleid', beleid, '--dossiers', dossiers, '--json', json, '--hervat'];
    const stand = {
      formaat: 'luwte-wat-als-voortgang/2',
      vingerafdruk: 'x',
      plek: { bytes: 1 },
      uitkomst: {},
    };
    await writeFile(`${json}.voortgang`, JSON.stringify(stand));
    expect(await binnen(...opties)).toMatchObject({
      code: 2,
      fout: expect.stringContaining('intussen anders'),
    });
    await writeFile(`${json}.voortgang`, '{"formaat":');
    expect(await binnen(...opties)).toMatchObject({ code: 2, fout: expect.stringContaining('beschadigd') });
  });

  it.each([
    ['no policy', ['--db'], 'De optie --beleid ontbreekt.'],
    ['no dossiers', ['--beleid', 'standaard'], 'Kies --dossiers of --db.'],
    ['both', ['--beleid', 'weert', '--db', '--dossiers', 'x'], 'Kies --dossiers of --db.'],
    [
      'going on without a file',
      ['--beleid', 'weert', '--db', '--hervat'],
      '--hervat kan alleen samen met --json.',
    ],
    ['a policy that is not there', ['--beleid', 'atlantis', '--db'], '--beleid: Dit beleid is er niet.'],
    ['a version that is not there', ['--beleid', 'weert@1999-01-01', '--db'], 'Deze versie is er niet.'],
    [
      'a file that is not there',
      ['--beleid', 'weert', '--dossiers', 'weg.ndjson'],
      'weg.ndjson: Dit bestand',
    ],
  ])('refuses %s with one line and exit 2', async (_, argv, regel) => {
    const { code, fout } = await binnen(...argv);
    expect([code, fout]).toEqual([2, expect.stringContaining(regel)]);
  });

  it('names every fault of the new policy with its place', async () => {
    const fout = join(map, 'fout.yaml');
    await writeFile(fout, BELEID.replace('aard: standaard', 'aard: soms'));
    const uitkomst = await binnen('--beleid', fout, '--dossiers', dossiers);
    expect(uitkomst).toMatchObject({ code: 2, fout: expect.stringContaining(`${fout}:`) });
  });

  it('says so when no dossier could be compared', async () => {
    const leeg = join(map, 'leeg.ndjson');
    await writeFile(leeg, 'x\n');
    const uitkomst = await binnen('--beleid', beleid, '--dossiers', leeg);
    expect(uitkomst).toMatchObject({ code: 2, fout: expect.stringContaining('Geen enkel dossier') });
  });
});

describe('luwte beleid omzetten', () => {
  const omzetten = async (...argv: string[]) => {
    const fout: string[] = [];
    const code = await main(['beleid', 'omzetten', ...argv], {
      schrijf: () => undefined,
      meld: (regel) => void fout.push(regel),
      kleur: false,
      breedte: 100,
    });
    return [code, fout.join('\n')];
  };

  it('asks who and why before it opens a database', async () => {
    const naar = ['--naar', 'weert', '--gemeente', 'weert'];
    expect(await omzetten()).toEqual([2, expect.stringContaining('--naar ontbreekt')]);
    expect(await omzetten('--naar', 'weert')).toEqual([2, expect.stringContaining('--gemeente ontbreekt')]);
    expect(await omzetten(...naar)).toEqual([2, expect.stringContaining('--door')]);
    expect(await omzetten(...naar, '--door', 'x', '--reden', ' ')).toEqual([
      2,
      expect.stringContaining('--reden'),
    ]);
  });
});
