import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';

const STAD = `schema: luwte-beleid/1
id: stad
spoor: woonoverlast
naam: Beleid Stad
geldigVan: 2026-01-01
grondslag: [wet]
bronnen:
  wet: { regeling: Gemeentewet, artikel: 151d }
fasen:
  - { id: begin, naam: Begin, bron: wet }
grenzen:
  - { id: overtredingen, naam: Overtredingen, aantal: 10, bron: wet }
`;
let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-cli-beleid-'));
});
afterAll(() => rm(map, { recursive: true }));

async function luwte(...argv: string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await main(['beleid', ...argv], {
    schrijf: (regel) => void uit.push(`${regel}\n`),
    meld: (regel) => void fout.push(`${regel}\n`),
    kleur: false,
    breedte: 120,
  });
  return { code, uit: uit.join(''), fout: fout.join('') };
}
async function bestand(naam: string, inhoud: string): Promise<string> {
  const pad = join(map, naam);
  await writeFile(pad, inhoud);
  return pad;
}

describe('luwte beleid vergelijk', () => {
  it('says what changes in sentences per section', async () => {
    const a = await bestand('a.yaml', STAD);
    const b = await bestand(
      'b.yaml',
      STAD.replace('aantal: 10', 'aantal: 5').replace('2026-01-01', '2027-01-01'),
    );
    const { code, uit, fout } = await luwte('vergelijk', a, b);
    expect([code, fout]).toEqual([0, '']);
    expect(uit.split('\n')).toEqual([
      'Van Beleid Stad (2026-01-01) naar Beleid Stad (2027-01-01)',
      '',
      'Algemeen',
      '  - De ingangsdatum van het beleid gaat van 1 januari 2026 naar 1 januari 2027.',
      '',
      'Grenzen',
      '  - Het aantal van de grens "Overtredingen" gaat van 10 naar 5.',
      '',
    ]);
  });

  it('gives the same as JSON', async () => {
    const a = await bestand('a.yaml', STAD);
    const b = await bestand('b.yaml', STAD.replace('aantal: 10', 'aantal: 5'));
    const { code, uit } = await luwte('vergelijk', a, b, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({
      van: { id: 'stad' },
      verschillen: [{ onderdeel: 'grenzen', pad: '/grenzen/overtredingen/aantal', oud: 10, nieuw: 5 }],
    });
  });

  it('says that there is no difference', async () => {
    const a = await bestand('a.yaml', STAD);
    expect((await luwte('vergelijk', a, a)).uit).toContain('Er is geen verschil.');
  });

  it('finds a policy of the product by its id, and asks for a track where there are two', async () => {
    const { code, uit } = await luwte('vergelijk', 'standaard', 'weert@2018-06-06');
    expect(code).toBe(0);
    expect(uit).toContain('De bedragen van de dwangsom komen erbij.');
    const twee = await luwte('vergelijk', 'standaard', 'standaard');
    expect(twee).toMatchObject({ code: 2, fout: expect.stringContaining('Kies met --spoor') });
    expect((await luwte('vergelijk', 'standaard', 'standaard', '--spoor', 'openbare-ruimte')).code).toBe(0);
  });

  it.each([
    ['one policy', ['vergelijk', 'weert'], 'Gebruik: luwte beleid vergelijk'],
    ['an unknown id', ['vergelijk', 'weert', 'atlantis'], 'Het beleid "atlantis" is er niet. Kies uit: '],
    ['an unknown version', ['vergelijk', 'weert@1999-01-01', 'weert'], '"weert@1999-01-01" is er niet'],
    ['a track of its own option elsewhere', ['controleer', '--spoor', 'x'], 'hoort niet bij "controleer"'],
    ['an unknown word', ['toveren'], 'Gebruik: luwte beleid <controleer|vergelijk'],
  ])('refuses %s with one line', async (_wat, argv, reden) => {
    const { code, fout } = await luwte(...argv);
    expect(code).toBe(2);
    expect(fout).toContain(reden);
    expect(fout.trim().split('\n')).toHaveLength(1);
  });

  it('names the faults of a file that does not read', async () => {
    const goed = await bestand('a.yaml', STAD);
    const { code, fout } = await luwte('vergelijk', goed, await bestand('kapot.yaml', 'a: [1'));
    expect(code).toBe(2);
    expect(fout).toContain('kapot.yaml:1');
  });
});

describe('luwte beleid controleer', () => {
  it('tells what a file replaces of the policy that it builds on', async () => {
    const { code, uit } = await luwte('controleer', 'beleid/gemeenten/weert/woonoverlast/2018-06-06.yaml');
    expect(code).toBe(0);
    expect(uit).toContain('Vervangt van landelijk:\n  /termijnen/pol.waarschuwing');
  });

  it('says which values are still empty, and that this is no fault', async () => {
    const pad = await bestand('leeg.yaml', STAD.replace('aantal: 10', 'aantal: null'));
    const { code, uit, fout } = await luwte('controleer', pad);
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toContain('Het beleid klopt.');
    expect(uit).toContain(
      'Nog in te vullen in stad (woonoverlast, 2026-01-01) voordat dit beleid kan gelden:',
    );
    expect(uit).toContain(
      'Wat is de grens "Overtredingen"?  /grenzen/overtredingen/aantal  (artikel 151d Gemeentewet)',
    );
  });

  it('lists them as JSON', async () => {
    const pad = await bestand('leeg.yaml', STAD.replace('aantal: 10', 'aantal: null'));
    const { code, uit } = await luwte('controleer', pad, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toEqual({
      fouten: [],
      leeg: [
        {
          beleid: { id: 'stad', spoor: 'woonoverlast', versie: '2026-01-01' },
          pad: '/grenzen/overtredingen/aantal',
          vraag: 'Wat is de grens "Overtredingen"?',
          soort: 'aantal',
          bron: 'artikel 151d Gemeentewet',
        },
      ],
      vervangen: [],
    });
  });

  it('says nothing more of a policy that is whole', async () => {
    const { uit } = await luwte('controleer', await bestand('vol.yaml', STAD));
    expect(uit).toBe('Het beleid klopt.\n');
  });

  it('explains itself in Dutch', async () => {
    const { code, uit } = await luwte('--help');
    expect(code).toBe(0);
    for (const woord of ['luwte beleid controleer', 'luwte beleid vergelijk', '--spoor', 'nog leeg']) {
      expect(uit).toContain(woord);
    }
  });
});

describe('luwte beleid scenarios', () => {
  const scenario = (naam: string, fase: string) => `- naam: ${naam}
  eis: [WRT-2-01]
  op: 2026-03-01
  gegeven: {}
  dan: { fase: ${fase}, stappen: { brief: mogelijk }, geenGebreken: [geen-grondslag] }
`;

  it('says of each scenario that it is right, or what was expected and what was found', async () => {
    const pad = await bestand('stad.yaml', STAD);
    const scenarios = await bestand('s.yaml', scenario('Begin', 'begin') + scenario('Einde', 'einde'));
    const { code, uit } = await luwte('scenarios', pad, '--scenarios', scenarios);
    expect(code).toBe(2);
    expect(uit.split('\n')).toEqual([
      'MIS     s.yaml: Begin',
      '          stappen, brief: verwacht "mogelijk", gevonden "(geen stap)".',
      'MIS     s.yaml: Einde',
      '          fase: verwacht "einde", gevonden "begin".',
      '          stappen, brief: verwacht "mogelijk", gevonden "(geen stap)".',
      '',
      '0 van de 2 scenario’s kloppen.',
      '',
    ]);
  });

  it('gives the same as JSON', async () => {
    const pad = await bestand('stad.yaml', STAD);
    const scenarios = await bestand('s.yaml', scenario('Begin', 'begin'));
    const { uit } = await luwte('scenarios', pad, '--scenarios', scenarios, '--json');
    expect(JSON.parse(uit)).toMatchObject({ mis: 1, scenarios: [{ naam: 'Begin', eis: ['WRT-2-01'] }] });
  });

  it('plays those of a policy of the product', async () => {
    const { code, uit } = await luwte('scenarios', 'weert');
    expect(uit).toContain('klopt   ladder.yaml: ');
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown id', ['atlantis'], 'Het beleid "atlantis" is er niet.'],
    ['two tracks', ['standaard'], 'Kies met --spoor'],
  ])('refuses %s', async (_wat, argv, reden) => {
    const { code, fout } = await luwte('scenarios', ...argv);
    expect([code, fout.includes(reden)]).toEqual([2, true]);
  });

  it.each([
    ['no scenarios beside the policy', undefined, 'Hier staan geen scenario’s.'],
    [
      'a scenario that follows none',
      scenario('A', 'begin').replace('gegeven', 'vervolgVan: B\n  gegeven'),
      'Er staat hiervoor geen scenario "B".',
    ],
    [
      'a field that scenarios do not have',
      scenario('A', 'begin').replace('op:', 'opp:'),
      'Het veld "op" ontbreekt.',
    ],
    ['the same name twice', scenario('A', 'begin') + scenario('A', 'begin'), 'staat er twee keer'],
    ['what is no day', scenario('A', 'begin').replace('2026-03-01', '2026-02-30'), 'Dit is geen dag.'],
  ])('names %s with its file', async (_wat, inhoud, reden) => {
    const pad = await bestand('stad.yaml', STAD);
    const extra = inhoud === undefined ? [] : ['--scenarios', await bestand('s.yaml', inhoud)];
    const { code, fout } = await luwte('scenarios', pad, ...extra);
    expect(code).toBe(2);
    expect(fout).toContain(reden);
  });
});
