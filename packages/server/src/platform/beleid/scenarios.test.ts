import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controleerFeiten, kiesVersie } from '@luwte/core/beleid';
import { leesDossier } from '@luwte/core/dossier';
import { datum } from '@luwte/core/shared';
import { berekenStand, type Stand, type Toets, toets } from '@luwte/core/toets';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Beleidsvoorraad, laadBeleid } from './laadBeleid.ts';
import { leesYaml } from './leesYaml.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid', import.meta.url));

/** A scenario is read by a jurist: what is given, on which day, and what the product then has to say. */
const zScenario = z.strictObject({
  naam: z.string().min(1),
  /** Ids of the requirements that it proves. */
  eis: z.array(z.string().regex(/^[A-Z]+-[A-Za-z0-9.-]+$/)),
  /** Name of an earlier scenario in this file whose events come first. */
  vervolgVan: z.string().optional(),
  op: z.string(),
  gegeven: z.strictObject({
    woonvorm: z.string().optional(),
    volledig: z.array(z.string()).optional(),
    partijen: z.array(z.looseObject({ id: z.string() })).optional(),
    /** `null`: not answered, also when the scenario it follows had an answer. */
    feiten: z.record(z.string(), z.unknown()).optional(),
    gebeurtenissen: z.array(z.looseObject({ id: z.string() })).optional(),
  }),
  dan: z.strictObject({
    fase: z.string().optional(),
    regie: z.record(z.string(), z.string()).optional(),
    stappen: z.record(z.string(), z.string()).optional(),
    /** Per step and criterion: true, false or onbekend. */
    criteria: z
      .record(z.string(), z.record(z.string(), z.union([z.boolean(), z.literal('onbekend')])))
      .optional(),
    /** Per step every criterion that is not met or not answered, in the order of the policy. */
    open: z.record(z.string(), z.array(z.string())).optional(),
    /** Per step and criterion: words that the sentence on the screen holds. */
    zegt: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    /** Per step and criterion: ids of the events it rests on. */
    bewijs: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
    /** Who takes a step. */
    wie: z.record(z.string(), z.string()).optional(),
    /** The next term whose end costs a right or a power, as the worklist shows it. */
    fataal: z.strictObject({ naam: z.string(), tot: z.string() }).optional(),
    /** The first step in the list that can be taken now. */
    eerst: z.string().optional(),
    /** Last day per term, at one event; null: there is no such term. */
    termijnen: z.record(z.string(), z.string().nullable()).optional(),
    dwangsom: z.record(z.string(), z.strictObject({ verbeurd: z.number() })).optional(),
    gebreken: z.array(z.string()).optional(),
    geenGebreken: z.array(z.string()).optional(),
  }),
});
type Scenario = z.infer<typeof zScenario>;

const bestanden = readdirSync(BELEID, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.split(sep).includes('scenarios') && naam.endsWith('.yaml'))
  .sort();

function leesScenarios(naam: string): Scenario[] {
  const yaml = leesYaml(naam, readFileSync(join(BELEID, naam)));
  if (!yaml.ok) throw new Error(JSON.stringify(yaml.error));
  return z.array(zScenario).min(1).parse(yaml.value.waarde);
}

/** Given facts of the scenario and of those it follows; the later one wins, events add up. */
function gegevenVan(scenario: Scenario, alle: readonly Scenario[]): Scenario['gegeven'] {
  const eerder = alle.find((s) => s.naam === scenario.vervolgVan);
  if (scenario.vervolgVan !== undefined && eerder === undefined) {
    throw new Error(`No scenario named "${scenario.vervolgVan}"`);
  }
  if (eerder === undefined) return scenario.gegeven;
  const basis = gegevenVan(eerder, alle);
  const eigen = scenario.gegeven;
  return {
    ...basis,
    ...eigen,
    feiten: { ...basis.feiten, ...eigen.feiten },
    gebeurtenissen: [...(basis.gebeurtenissen ?? []), ...(eigen.gebeurtenissen ?? [])],
  };
}

const beantwoord = (feiten: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== null));

let voorraad: Promise<Beleidsvoorraad> | undefined;
const beleidsvoorraad = (): Promise<Beleidsvoorraad> => {
  voorraad ??= laadBeleid(BELEID).then((geladen) => {
    if (!geladen.ok) throw new Error(JSON.stringify(geladen.error, undefined, 1));
    return geladen.value;
  });
  return voorraad;
};

type Antwoord = { readonly uit: Toets; readonly stand: Stand };

async function beoordeel(scenario: Scenario, alle: readonly Scenario[], bestand: string): Promise<Antwoord> {
  const { woonvorm, volledig, partijen, feiten, gebeurtenissen } = gegevenVan(scenario, alle);
  const [soort, naam, spoor] = bestand.split(sep) as [string, string, string];
  const id = soort === 'gemeenten' ? naam : soort;
  const dossier = leesDossier({
    formaat: 'luwte-dossier/1',
    gemeente: 'Voorbeeld',
    spoor: soort === 'gemeenten' ? spoor : naam,
    object: woonvorm === undefined ? {} : { woonvorm },
    partijen: partijen ?? [],
    ...(feiten && { feiten: beantwoord(feiten) }),
    ...(volledig && { volledig }),
    kroniek: gebeurtenissen ?? [],
  });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.error, undefined, 1));
  const { beleiden, kalender } = await beleidsvoorraad();
  const op = datum(scenario.op);
  const gekozen = kiesVersie(beleiden, { id, spoor: dossier.value.spoor, op });
  if (!gekozen.ok) throw new Error(gekozen.error.uitleg);
  expect(controleerFeiten(dossier.value, gekozen.value.beleid)).toEqual([]);
  const { beleid } = gekozen.value;
  const uit = toets(dossier.value, beleid, { kalender }, { peildatum: op });
  const stand = berekenStand({ dossier: dossier.value, toets: uit, beleid, peildatum: op, afdoeningen: [] });
  return { uit, stand };
}

/** Only what the scenario speaks about, in the shape of its expectation. */
function waargenomen({ uit, stand }: Antwoord, dan: Scenario['dan']): Scenario['dan'] {
  const stap = (id: string) => uit.stappen.find((s) => s.id === id);
  const criterium = (id: string, c: string) => stap(id)?.criteria.find((k) => k.id === c);
  const per = <T, U>(verwacht: Record<string, T> | undefined, lees: (id: string, waarde: T) => U) =>
    verwacht && Object.fromEntries(Object.entries(verwacht).map(([id, waarde]) => [id, lees(id, waarde)]));
  const codes = new Set(uit.gebreken.map((g) => g.code));
  return {
    ...(dan.fase !== undefined && { fase: uit.fase }),
    ...(dan.regie && {
      regie: per(dan.regie, (rol) => uit.regies.find((r) => r.rol === rol)?.organisatie ?? '(geen)')!,
    }),
    ...(dan.stappen && { stappen: per(dan.stappen, (id) => stap(id)?.status ?? '(geen stap)')! }),
    ...(dan.criteria && {
      criteria: per(
        dan.criteria,
        (id, verwacht) => per(verwacht, (c) => criterium(id, c)?.voldaan ?? ('(geen criterium)' as never))!,
      )!,
    }),
    ...(dan.open && {
      open: per(
        dan.open,
        (id) => stap(id)?.criteria.flatMap((c) => (c.voldaan === true ? [] : [c.id])) ?? ['(geen stap)'],
      )!,
    }),
    ...(dan.zegt && {
      zegt: per(
        dan.zegt,
        (id, verwacht) =>
          per(verwacht, (c, woorden) => {
            const tekst = criterium(id, c)?.tekst ?? '(geen criterium)';
            return tekst.includes(woorden) ? woorden : tekst;
          })!,
      )!,
    }),
    ...(dan.bewijs && {
      bewijs: per(
        dan.bewijs,
        (id, verwacht) => per(verwacht, (c) => [...(criterium(id, c)?.bewijs ?? ['(geen criterium)'])])!,
      )!,
    }),
    ...(dan.wie && { wie: per(dan.wie, (id) => stap(id)?.wie ?? '(geen stap)')! }),
    ...(dan.fataal && { fataal: { naam: stand.fataal?.naam ?? '(geen)', tot: stand.fataal?.tot ?? '' } }),
    ...(dan.eerst !== undefined && {
      eerst: uit.stappen.find((s) => s.status === 'mogelijk')?.id ?? '(geen stap)',
    }),
    ...(dan.termijnen && {
      termijnen: per(dan.termijnen, (sleutel) => {
        const [id, bij] = sleutel.split('@');
        return uit.termijnen.find((t) => t.id === id && (bij === undefined || t.bij === bij))?.tot ?? null;
      })!,
    }),
    ...(dan.dwangsom && {
      dwangsom: per(dan.dwangsom, (id) => ({
        verbeurd: uit.dwangsommen.find((d) => d.besluitId === id)?.verbeurd ?? -1,
      }))!,
    }),
    ...(dan.gebreken && { gebreken: dan.gebreken.filter((code) => codes.has(code)) }),
    ...(dan.geenGebreken && { geenGebreken: dan.geenGebreken.filter((code) => !codes.has(code)) }),
  };
}

describe.each(bestanden)('%s', (bestand) => {
  const scenarios = leesScenarios(bestand);
  it.each(scenarios.map((s) => [`${s.naam} [${s.eis.join(', ')}]`, s] as const))(
    '%s',
    async (_titel, scenario) => {
      const uit = await beoordeel(scenario, scenarios, bestand);
      expect(waargenomen(uit, scenario.dan)).toEqual(scenario.dan);
    },
  );
});

it('finds scenarios for Weert and for the neutral model', () => {
  expect(bestanden.length).toBeGreaterThanOrEqual(4);
});
