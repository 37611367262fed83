import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Beleidsvoorraad, laadBeleid } from './laadBeleid.ts';
import { leesScenarios, type Scenario, type Scenariobeleid, voerScenarioUit } from './scenarios.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid', import.meta.url));
const bestanden = readdirSync(BELEID, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.split(sep).includes('scenarios') && naam.endsWith('.yaml'))
  .sort();

function scenariosIn(naam: string): readonly Scenario[] {
  const gelezen = leesScenarios(naam, readFileSync(join(BELEID, naam)));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  return gelezen.value;
}

let voorraad: Promise<Beleidsvoorraad> | undefined;
const beleidsvoorraad = (): Promise<Beleidsvoorraad> => {
  voorraad ??= laadBeleid(BELEID).then((geladen) => {
    if (!geladen.ok) throw new Error(JSON.stringify(geladen.error, undefined, 1));
    return geladen.value;
  });
  return voorraad;
};

/** A file lies in the folder of its policy: `gemeenten/<id>/<spoor>/scenarios`, or `<id>/<spoor>/scenarios`. */
async function beleidVoor(bestand: string): Promise<Scenariobeleid> {
  const delen = bestand.split(sep);
  const [id, spoor] = delen.slice(delen[0] === 'gemeenten' ? 1 : 0);
  const { beleiden, kalender } = await beleidsvoorraad();
  return { versies: beleiden.filter((b) => b.id === id && b.spoor === spoor), kalender };
}

describe.each(bestanden)('%s', (bestand) => {
  const scenarios = scenariosIn(bestand);
  it.each(scenarios.map((s) => [`${s.naam} [${s.eis.join(', ')}]`, s] as const))(
    '%s',
    async (_titel, scenario) => {
      const uit = voerScenarioUit(scenario, scenarios, await beleidVoor(bestand));
      if (!uit.ok) throw new Error(uit.error.join('\n'));
      expect(uit.value.gevonden).toEqual(uit.value.verwacht);
      expect(uit.value.afwijkingen).toEqual([]);
    },
  );
});

it('finds scenarios for Weert and for the neutral model', () => {
  expect(bestanden.length).toBeGreaterThanOrEqual(4);
});

describe('a scenario that says nothing', () => {
  const bestand = (dan: string, extra = '') =>
    new TextEncoder().encode(
      `- naam: a\n  eis: []\n  op: 2026-06-10\n  gegeven: {}${extra}\n  dan: ${dan}\n`,
    );
  const gespeeld = async (dan: string) => {
    const gelezen = leesScenarios('x.yaml', bestand(dan));
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
    const [scenario] = gelezen.value;
    return voerScenarioUit(
      scenario!,
      gelezen.value,
      await beleidVoor(join('gemeenten', 'weert', 'woonoverlast', 'x')),
    );
  };

  it.each([
    ['a defect that is no code', '{ geenGebreken: [geen-grondslg] }', 'Bedoelde u "geen-grondslag"?'],
    ['a fact that is not there', '{ feiten: { isHur: true } }', 'Bedoelde u "isHuur"?'],
    ['a term that is not there', '{ termijnen: { awb.bezwar: null } }', 'Bedoelde u "awb.bezwaar"?'],
  ])('is refused: %s', async (_wat, dan, reden) => {
    expect(await gespeeld(dan)).toMatchObject({ ok: false, error: [expect.stringContaining(reden)] });
  });

  it('is told what a fact was, and what nobody knows', async () => {
    const uit = await gespeeld('{ feiten: { isHuur: true, waarschuwingVerzonden: false } }');
    expect(uit).toMatchObject({ value: { gevonden: { feiten: { isHuur: 'onbekend' } } } });
    expect(uit).toMatchObject({
      value: {
        afwijkingen: [
          'feiten, isHuur: verwacht ja, gevonden "onbekend".',
          'feiten, waarschuwingVerzonden: verwacht nee, gevonden "onbekend".',
        ],
      },
    });
  });

  it.each([
    ['{ fase: melding }', '\n  gegevn: {}', 'Een scenario heeft hier geen veld "gegevn".'],
    ['{ stappen: { melding: 3 } }', '', 'De waarde van "melding" past hier niet.'],
  ])('names the field: %s%s', (dan, extra, reden) => {
    expect(leesScenarios('x.yaml', bestand(dan, extra))).toMatchObject({ ok: false, error: [{ reden }] });
  });
});
