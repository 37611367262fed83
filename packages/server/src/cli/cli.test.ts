import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leesDossier } from '@luwte/core/dossier';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { alsZip, eenPakketInhoud, eenSleutel } from '../pakket/pakket.builder.ts';
import { main } from './main.ts';

const BIN = fileURLToPath(new URL('../../bin/luwte.mjs', import.meta.url));
const VOORBEELD = fileURLToPath(
  new URL('../../../../voorbeelden/uitspraken/ecli-nl-rbzwb-2023-1461.dossier.json', import.meta.url),
);
let map: string;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-cli-'));
});
afterAll(() => rm(map, { recursive: true }));

type Afloop = { code: number; uit: string; fout: string };

/** Runs the real program, as a person does. */
function luwte(...argv: string[]): Promise<Afloop> {
  const env = { PATH: process.env.PATH, LUWTE_DATA: join(map, 'data') };
  return new Promise((klaar) => {
    execFile(process.execPath, [BIN, ...argv], { env, cwd: map }, (fout, uit, err) =>
      klaar({ code: fout === null ? 0 : Number(fout.code), uit, fout: err }),
    );
  });
}

/** The same in this process: for the many ways to be refused, without a new process for each. */
async function binnen(...argv: string[]): Promise<Afloop> {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await main(argv, {
    schrijf: (regel) => void uit.push(`${regel}\n`),
    meld: (regel) => void fout.push(`${regel}\n`),
    kleur: false,
    breedte: 100,
  });
  return { code, uit: uit.join(''), fout: fout.join('') };
}

async function bestand(naam: string, inhoud: string | Uint8Array): Promise<string> {
  const pad = join(map, naam);
  await writeFile(pad, inhoud);
  return pad;
}

describe('luwte toets', () => {
  it('gives only JSON with --json, as of the day of the last event', async () => {
    const { code, uit, fout } = await luwte('toets', VOORBEELD, '--json');
    expect([code, fout]).toEqual([0, '']);
    expect(JSON.parse(uit)).toMatchObject({ peildatum: '2021-04-01', beleid: { id: 'standaard' } });
  });

  it('gives people a page without colour codes when there is no terminal', async () => {
    const { code, uit } = await binnen('toets', VOORBEELD, '--op', '2021-03-31');
    expect(code).toBe(0);
    for (const woord of ['Fase', 'Aan zet', 'Ladder', 'Termijnen', 'Bewijs', '31 mrt 2021']) {
      expect(uit).toContain(woord);
    }
    expect(uit).not.toContain('\u001b');
  });

  it('counts with --bekend-op only what had been recorded by that day', async () => {
    const dossier = JSON.parse(await readFile(VOORBEELD, 'utf8'));
    for (const g of dossier.kroniek) g.vastgelegdOp = '2021-03-01T09:00';
    const pad = await bestand('vastgelegd.json', JSON.stringify(dossier));
    const meldingen = async (...argv: string[]) =>
      JSON.parse((await binnen('toets', pad, '--json', ...argv)).uit).bewijs.meldingen;
    expect(await meldingen('--bekend-op', '2021-03-01')).toBeGreaterThan(0);
    expect(await meldingen('--bekend-op', '2021-02-28')).toBe(0);
  });

  it('names a fact that the policy does not know beside faults of form', async () => {
    const dossier = JSON.parse(await readFile(VOORBEELD, 'utf8'));
    const pad = await bestand(
      'beide.json',
      JSON.stringify({ ...dossier, extra: 1, feiten: { verzonnen: true } }),
    );
    const { code, uit } = await binnen('toets', pad, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(uit).fouten.map((f: { pad: string }) => f.pad)).toEqual([
      '/extra',
      '/feiten/verzonnen',
    ]);
  });

  it('names the faults of a file also when the policy asked for does not exist', async () => {
    const dossier = JSON.parse(await readFile(VOORBEELD, 'utf8'));
    const pad = await bestand('extra.json', JSON.stringify({ ...dossier, extra: 1 }));
    const { code, fout } = await binnen('toets', pad, '--beleid', 'atlantis');
    expect(code).toBe(2);
    expect(fout).toContain('/extra: ');
    expect(fout).toContain('/beleid: --beleid: ');
  });

  it('gives a wrong call as JSON too, when that was asked', async () => {
    const { code, uit, fout } = await binnen('toets', VOORBEELD, '--op', 'morgen', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(uit).fouten).toEqual([{ pad: '/', reden: expect.stringContaining('--op') }]);
    expect(fout).toContain('--op');
  });

  it('tells its exit codes and options in the help', async () => {
    expect((await binnen('toets', '--help')).uit).toMatch(/Uitkomst: 0 .*2 .*\n.*1 /);
    expect((await binnen('herbouw', '--help')).uit).toContain('luwte herbouw [--op <datum>]');
  });

  it('names every fault on a line of its own and as JSON, with exit 2', async () => {
    const dossier = JSON.parse(await readFile(VOORBEELD, 'utf8'));
    dossier.kroniek[0].melder = 'weg';
    dossier.kroniek[1].kleur = 'rood';
    const { code, uit, fout } = await luwte(
      'toets',
      await bestand('fout.json', JSON.stringify(dossier)),
      '--json',
    );
    expect(code).toBe(2);
    expect(fout.trim().split('\n')).toEqual([
      '/kroniek/1/kleur: Dit veld bestaat niet in het formaat.',
      '/kroniek/0/melder: Deze partij staat niet in partijen.',
    ]);
    expect(JSON.parse(uit).fouten.map((f: { pad: string }) => f.pad)).toEqual([
      '/kroniek/1/kleur',
      '/kroniek/0/melder',
    ]);
  });

  it.each([
    ['a file that is not there', ['toets', 'weg.json'], '/: Dit bestand bestaat niet.'],
    ['an unknown option', ['toets', VOORBEELD, '--kleur'], 'De optie --kleur bestaat niet.'],
    ['an impossible day', ['toets', VOORBEELD, '--op', '2021-02-30'], '--op is geen bestaande dag'],
    [
      'an impossible day of knowing',
      ['toets', VOORBEELD, '--bekend-op', '1812-01-01'],
      '--bekend-op is geen',
    ],
    ['a policy that does not exist', ['toets', VOORBEELD, '--beleid', 'atlantis'], 'Kies uit: '],
    ['no file', ['toets'], 'Gebruik: luwte toets'],
    ['an option without its value', ['toets', VOORBEELD, '--op'], 'De optie --op heeft een datum nodig.'],
    ['an unknown command', ['toetsen'], 'deze opdracht bestaat niet'],
  ])('answers %s with one line and exit 2', async (_naam, argv, regel) => {
    const { code, uit, fout } = await binnen(...argv);
    expect([code, uit]).toEqual([2, '']);
    expect(fout.trim().split('\n')).toHaveLength(1);
    expect(fout).toContain(regel);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const { code, fout } = await binnen(
      'toets',
      await bestand('latin1.json', Buffer.from('{"titel":"\xe9"}', 'latin1')),
    );
    expect(code).toBe(2);
    expect(fout).toContain('geen UTF-8: byte 11');
  });
});

describe('luwte controleer', () => {
  it('accepts a whole export, judges it, and refuses one with a changed byte', async () => {
    const sleutel = eenSleutel();
    const zip = await alsZip(eenPakketInhoud(sleutel));
    const heel = await bestand('heel.zip', zip);
    const goed = await binnen('controleer', heel, '--sleutel', sleutel.id);
    expect([goed.code, goed.fout]).toEqual([0, '']);
    expect(goed.uit).toContain('Dit pakket klopt');
    expect((await binnen('toets', heel, '--json')).code).toBe(0);
    const kapot = Buffer.from(zip);
    // Inside the compressed dossier.json, right after its local header.
    kapot[120] = kapot[120]! ^ 1;
    expect((await binnen('controleer', await bestand('kapot.zip', kapot))).code).toBe(2);
    expect((await binnen('controleer', heel, '--sleutel', '0'.repeat(16))).fout).toContain('andere sleutel');
  });
});

describe('luwte genereer', () => {
  it('streams valid dossiers, the same for the same seed and day', async () => {
    const argv = ['genereer', '--dossiers', '5', '--zaad', 'proef', '--op', '2026-11-20'];
    const [een, twee] = await Promise.all([luwte(...argv), luwte(...argv)]);
    expect(een.uit).toBe(twee.uit);
    const regels = een.uit.trim().split('\n');
    expect(regels).toHaveLength(5);
    for (const regel of regels) expect(leesDossier(JSON.parse(regel)).ok).toBe(true);
  });

  it('writes one file per dossier', async () => {
    const uit = join(map, 'dossiers');
    const { code } = await binnen('genereer', '--dossiers', '3', '--zaad', '1', '--uit', uit);
    expect(code).toBe(0);
    expect(await readdir(uit)).toHaveLength(3);
  });

  it.each([
    ['--dossiers', '0'],
    ['--dossiers', 'veel'],
    ['--zaad', '1'],
  ])('refuses %s %s', async (...argv) => {
    expect((await binnen('genereer', ...argv)).code).toBe(2);
  });
});

describe('luwte help', () => {
  it('explains each command in Dutch', async () => {
    const overzicht = await binnen('--help');
    expect(overzicht.code).toBe(0);
    const opdrachten = [...overzicht.uit.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, naam]) => naam!);
    expect(opdrachten).toContain('toets');
    for (const naam of opdrachten) {
      const { code, uit } = await binnen(naam, '--help');
      expect([naam, code]).toEqual([naam, 0]);
      expect(uit).toContain(`Gebruik: luwte ${naam}`);
    }
  });

  it('stops on a setting that does not exist with one line', async () => {
    const env = { PATH: process.env.PATH, LUWTE_KLEUR: 'rood' };
    const afloop = await new Promise<Afloop>((klaar) => {
      execFile(process.execPath, [BIN, 'migreer'], { env, cwd: map }, (fout, uit, err) =>
        klaar({ code: Number(fout?.code ?? 0), uit, fout: err }),
      );
    });
    expect(afloop.code).toBe(2);
    expect(afloop.fout.trim()).toMatch(/^De instelling LUWTE_KLEUR bestaat niet\. [^\n]+$/);
  });
});

describe('luwte beleid', () => {
  it('finds the policies of the product in order and names file and place of a fault', async () => {
    expect(await binnen('beleid', 'controleer')).toMatchObject({ code: 0, fout: '' });
    const { code, fout } = await binnen(
      'beleid',
      'controleer',
      await bestand('kapot.yaml', 'schema: luwte-beleid/1\nid: 3\n'),
    );
    expect(code).toBe(2);
    expect(fout).toContain('kapot.yaml');
  });
});

describe('luwte sleutels maak', () => {
  it('makes the file once, for its owner only, and never writes over it', async () => {
    const pad = join(map, 'geheim', 'moedersleutels.json');
    vi.stubEnv('LUWTE_SLEUTELS', pad);
    const eerste = await binnen('sleutels', 'maak');
    expect([eerste.code, eerste.uit.includes(pad)]).toEqual([0, true]);
    const inhoud = await readFile(pad, 'utf8');
    expect(eerste.uit).not.toContain(JSON.parse(inhoud).sleutels[0].sleutel);
    expect((await binnen('sleutels', 'maak')).code).toBe(2);
    expect(await readFile(pad, 'utf8')).toBe(inhoud);
    vi.unstubAllEnvs();
  });
});
