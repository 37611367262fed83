import {
  controleerFeiten,
  type GecompileerdBeleid,
  kiesVersie,
  MAX_FOUTEN,
  suggestie,
} from '@luwte/core/beleid';
import { leesDossier } from '@luwte/core/dossier';
import { datum, isDatum, type Kalender, ok, type Result } from '@luwte/core/shared';
import { berekenStand, GEBREK_REGELS, type Stand, type Toets, toets } from '@luwte/core/toets';
import { z } from 'zod';
import { type FeitenVan, feitGezien, maakFeitenVan } from './feitGezien.ts';
import { type BestandFout, leesYaml } from './leesYaml.ts';

const zDrie = z.union([z.boolean(), z.literal('onbekend')]);

const zFeiten = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));

const zZonder = z.record(z.string(), z.record(z.string(), z.array(z.string())));

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
    /** A situation, a person or a group; a dwelling when left out. */
    aard: z.string().optional(),
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
    /** Facts, also those the policy derives: true, false, the choice or number, or onbekend. */
    feiten: zFeiten.optional(),
    /** Per step and criterion: true, false or onbekend. */
    criteria: z
      .record(z.string(), z.record(z.string(), z.union([z.boolean(), z.literal('onbekend')])))
      .optional(),
    /** Per step every criterion that is not met or not answered, in the order of the policy. */
    open: z.record(z.string(), z.array(z.string())).optional(),
    /**
     * Per step: what is given (a fact or the id of an event) with every criterion that opens when it is left out.
     * Both sides at once: with everything the step can be taken, without this one exactly these are missing.
     */
    zonder: zZonder.optional(),
    /** Per step and criterion: words that the sentence on the screen holds. */
    zegt: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    /** Per step and criterion: ids of the events it rests on. */
    bewijs: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
    /** Who takes a step. */
    wie: z.record(z.string(), z.string()).optional(),
    /** The next term whose end costs a right or a power, as the worklist shows it. */
    fataal: z.strictObject({ naam: z.string(), tot: z.string() }).optional(),
    /** Lists of work on which the dossier stands. */
    lijsten: z.array(z.string()).optional(),
    /** The first step in the list that can be taken now. */
    eerst: z.string().optional(),
    /** Last day per term, at one event; null: there is no such term. */
    termijnen: z.record(z.string(), z.string().nullable()).optional(),
    dwangsom: z.record(z.string(), z.strictObject({ verbeurd: z.number() })).optional(),
    /** Delimitation tests: does another road go first or instead? */
    afbakening: z.record(z.string(), zDrie).optional(),
    /** Lines of the file list that are required and not there, or not known to be; in the order of the policy. */
    mist: z.array(z.string()).optional(),
    /** Lines of the file list: nodig en aanwezig. */
    dossierlijst: z.record(z.string(), z.strictObject({ vereist: zDrie, aanwezig: zDrie })).optional(),
    /** Letters: needed, sent, what they rest on, what they miss, and the facts whose motivation they take over. */
    brieven: z
      .record(
        z.string(),
        z.strictObject({
          nodig: zDrie,
          verzonden: zDrie,
          grondslag: z.array(z.string()).optional(),
          ontbreekt: z.array(z.string()).optional(),
          overgenomen: z.record(z.string(), z.string()).optional(),
          punten: z.array(z.strictObject({ tekst: z.string(), reactie: z.string().optional() })).optional(),
        }),
      )
      .optional(),
    /** Per person: the phase, who leads, the colour, the facts and the steps of the own track. */
    personen: z
      .record(
        z.string(),
        z.strictObject({
          fase: z.string().optional(),
          kleur: z.string().nullable().optional(),
          regie: z.record(z.string(), z.string()).optional(),
          stappen: z.record(z.string(), z.string()).optional(),
          feiten: zFeiten.optional(),
          open: z.record(z.string(), z.array(z.string())).optional(),
          zonder: zZonder.optional(),
        }),
      )
      .optional(),
    gebreken: z.array(z.string()).optional(),
    geenGebreken: z.array(z.string()).optional(),
  }),
});
export type Scenario = z.infer<typeof zScenario>;

/** The policies under which a scenario is judged; the one in force on its day is taken. */
export type Scenariobeleid = { readonly versies: readonly GecompileerdBeleid[]; readonly kalender: Kalender };

/** How one scenario went: what it expects and what was found, in the same shape. */
export type Scenariouitkomst = {
  readonly scenario: Scenario;
  readonly verwacht: Scenario['dan'];
  readonly gevonden: Scenario['dan'];
  /** Where the two differ, one Dutch sentence each; empty when all is well. */
  readonly afwijkingen: readonly string[];
};

/** Reads a file of scenarios. The faults of all of them at once, with the scenario by its place in the file. */
export function leesScenarios(
  bestand: string,
  inhoud: Uint8Array,
): Result<readonly Scenario[], readonly BestandFout[]> {
  const yaml = leesYaml(bestand, inhoud);
  if (!yaml.ok) return yaml;
  const { waarde, plaats } = yaml.value;
  const maak = (pad: string, reden: string, herstel: string): BestandFout => ({
    bestand,
    ...plaats(pad),
    pad,
    reden,
    herstel,
  });
  const gelezen = z.array(zScenario).min(1).safeParse(waarde);
  if (!gelezen.success) {
    return {
      ok: false,
      error: gelezen.error.issues
        .slice(0, MAX_FOUTEN)
        .map((issue) =>
          maak(
            issue.path.map((deel) => `/${String(deel)}`).join(''),
            ...vormfout(issue, leesPad(waarde, issue.path)),
          ),
        ),
    };
  }
  const fouten = gelezen.data.flatMap((scenario, i) => {
    const eerder = gelezen.data.slice(0, i).map(({ naam }) => naam);
    const { vervolgVan, naam, op } = scenario;
    return [
      ...(eerder.includes(naam)
        ? [
            maak(
              `/${i}/naam`,
              `Het scenario "${naam}" staat er twee keer.`,
              'Geef een van de twee een andere naam.',
            ),
          ]
        : []),
      ...(vervolgVan === undefined || eerder.includes(vervolgVan)
        ? []
        : [
            maak(
              `/${i}/vervolgVan`,
              `Er staat hiervoor geen scenario "${vervolgVan}".${suggestie(vervolgVan, eerder)}`,
              'Noem een scenario dat er eerder in dit bestand staat.',
            ),
          ]),
      ...(isDatum(op) ? [] : [maak(`/${i}/op`, 'Dit is geen dag.', 'Schrijf de dag als 2026-03-01.')]),
    ];
  });
  return fouten.length > 0 ? { ok: false, error: fouten } : ok(gelezen.data);
}

const leesPad = (waarde: unknown, pad: readonly PropertyKey[]): unknown =>
  pad.reduce<unknown>(
    (nu, deel) =>
      typeof nu === 'object' && nu !== null ? (nu as Record<PropertyKey, unknown>)[deel] : undefined,
    waarde,
  );

/** What is wrong with the form of a scenario, and what mends it. */
function vormfout(issue: z.core.$ZodIssue, waarde: unknown): [reden: string, herstel: string] {
  const naam = String(issue.path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const namen = issue.keys.map((sleutel) => `"${sleutel}"`).join(', ');
    return [`Een scenario heeft hier geen veld ${namen}.`, 'Verbeter de naam of haal het veld weg.'];
  }
  if (issue.path.length === 0)
    return ['Hier hoort een lijst van scenario’s.', 'Begin elk scenario met "- naam:".'];
  if (waarde === undefined) return [`Het veld "${naam}" ontbreekt.`, `Vul "${naam}" in.`];
  if (issue.path.includes('eis')) {
    return ['Dit is geen nummer van een eis.', 'Schrijf het als WRT-4-01, of laat de lijst leeg.'];
  }
  return [`De waarde van "${naam}" past hier niet.`, 'Vergelijk dit met een ander scenario.'];
}

/**
 * Judges what a scenario gives, on its day, and holds the answer against what it expects.
 * @param alle the scenarios of the same file, for what it follows
 * @returns the reasons, when what is given is no dossier that this policy can judge
 */
export function voerScenarioUit(
  scenario: Scenario,
  alle: readonly Scenario[],
  { versies, kalender }: Scenariobeleid,
): Result<Scenariouitkomst, readonly string[]> {
  const gegeven = gegevenVan(scenario, alle);
  const geheel = beoordeel(gegeven, scenario.op, { versies, kalender });
  if (!geheel.ok) return geheel;
  const onbestaand = zoekOnbestaand(scenario.dan, geheel.value.beleid);
  if (onbestaand.length > 0) return { ok: false, error: onbestaand };
  const weggelaten = new Map<string, Toets | undefined>();
  const zonder = (sleutel: string): Toets | undefined => {
    if (!weggelaten.has(sleutel)) {
      const rest = laatWeg(gegeven, sleutel);
      const uit = rest && beoordeel(rest, scenario.op, { versies, kalender });
      weggelaten.set(sleutel, uit?.ok ? uit.value.uit : undefined);
    }
    return weggelaten.get(sleutel);
  };
  const gevonden = waargenomen({ ...geheel.value, zonder }, scenario.dan);
  return ok({ scenario, verwacht: scenario.dan, gevonden, afwijkingen: afwijkingen(scenario.dan, gevonden) });
}

type Beoordeeld = {
  readonly uit: Toets;
  readonly stand: Stand;
  readonly beleid: GecompileerdBeleid;
  readonly feitenVan: FeitenVan;
};

function beoordeel(
  { woonvorm, aard, volledig, partijen, feiten, gebeurtenissen }: Scenario['gegeven'],
  dag: string,
  { versies, kalender }: Scenariobeleid,
): Result<Beoordeeld, readonly string[]> {
  const [eerste] = versies;
  if (eerste === undefined) return { ok: false, error: ['Er is geen beleid voor dit scenario.'] };
  const dossier = leesDossier({
    formaat: 'luwte-dossier/1',
    gemeente: 'Voorbeeld',
    spoor: eerste.spoor,
    ...(aard && { aard }),
    object: woonvorm === undefined ? {} : { woonvorm },
    partijen: partijen ?? [],
    ...(feiten && { feiten: beantwoord(feiten) }),
    ...(volledig && { volledig }),
    kroniek: gebeurtenissen ?? [],
  });
  if (!dossier.ok) return { ok: false, error: dossier.error.map(({ pad, reden }) => `${pad}: ${reden}`) };
  const op = datum(dag);
  const gekozen = kiesVersie(versies, { id: eerste.id, spoor: eerste.spoor, op });
  if (!gekozen.ok) return { ok: false, error: [gekozen.error.uitleg] };
  const { beleid } = gekozen.value;
  const vreemd = controleerFeiten(dossier.value, beleid);
  if (vreemd.length > 0) return { ok: false, error: vreemd.map(({ pad, reden }) => `${pad}: ${reden}`) };
  const uit = toets(dossier.value, beleid, { kalender }, { peildatum: op });
  const stand = berekenStand({ dossier: dossier.value, toets: uit, beleid, peildatum: op, afdoeningen: [] });
  return ok({ uit, stand, beleid, feitenVan: maakFeitenVan(dossier.value, beleid, { kalender }, op) });
}

/** The same without one fact or event; undefined when it was not given. */
function laatWeg(gegeven: Scenario['gegeven'], sleutel: string): Scenario['gegeven'] | undefined {
  const { feiten = {}, gebeurtenissen = [] } = gegeven;
  if (Object.hasOwn(feiten, sleutel)) return { ...gegeven, feiten: { ...feiten, [sleutel]: null } };
  const rest = gebeurtenissen.filter(({ id }) => id !== sleutel);
  return rest.length === gebeurtenissen.length ? undefined : { ...gegeven, gebeurtenissen: rest };
}

/** Names that nothing answers to: an expectation that something is absent would always hold. */
function zoekOnbestaand(dan: Scenario['dan'], beleid: GecompileerdBeleid): string[] {
  const codes = new Set(GEBREK_REGELS.map(({ code }) => code));
  const termijnen = new Set(beleid.termijnen.map(({ regel }) => regel.id));
  return [
    ...[...(dan.gebreken ?? []), ...(dan.geenGebreken ?? [])]
      .filter((code) => !codes.has(code))
      .map((code) => `Het gebrek "${code}" bestaat niet.${suggestie(code, codes)}`),
    ...Object.keys(dan.termijnen ?? {})
      .map((sleutel) => sleutel.split('@')[0]!)
      .filter((id) => !termijnen.has(id))
      .map((id) => `De termijn "${id}" bestaat niet.${suggestie(id, termijnen)}`),
    ...[dan, ...Object.values(dan.personen ?? {})]
      .flatMap(({ feiten }) => Object.keys(feiten ?? {}))
      .filter((naam) => !beleid.feiten.has(naam))
      .map((naam) => `Het feit "${naam}" bestaat niet.${suggestie(naam, beleid.feiten.keys())}`),
  ];
}

const beantwoord = (feiten: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== null));

/** Given facts of the scenario and of those it follows; the later one wins, events add up. */
function gegevenVan(scenario: Scenario, alle: readonly Scenario[]): Scenario['gegeven'] {
  const eerder = alle.find((s) => s.naam === scenario.vervolgVan);
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

type Weglater = (sleutel: string) => Toets | undefined;
type Zonder = z.infer<typeof zZonder>;

/** Per step and thing left out: every criterion that is then not met. */
function openZonder(verwacht: Zonder, stappenVan: (sleutel: string) => Toets['stappen'] | undefined): Zonder {
  return Object.fromEntries(
    Object.entries(verwacht).map(([stap, weg]) => [
      stap,
      Object.fromEntries(
        Object.keys(weg).map((sleutel) => {
          const gevonden = stappenVan(sleutel)?.find(({ id }) => id === stap);
          return [sleutel, gevonden ? openVan(gevonden) : ['(niet weg te laten)']];
        }),
      ),
    ]),
  );
}

const openVan = ({ criteria }: Toets['stappen'][number]): string[] =>
  criteria.flatMap((c) => (c.voldaan === true ? [] : [c.id]));

/** Only what the scenario speaks about, in the shape of its expectation. */
function waargenomen(
  {
    uit,
    stand,
    feitenVan,
    zonder,
  }: Pick<Beoordeeld, 'uit' | 'stand' | 'feitenVan'> & { readonly zonder: Weglater },
  dan: Scenario['dan'],
): Scenario['dan'] {
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
    ...(dan.feiten && { feiten: per(dan.feiten, (naam) => feitGezien(feitenVan(), naam))! }),
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
    ...(dan.zonder && { zonder: openZonder(dan.zonder, (sleutel) => zonder(sleutel)?.stappen) }),
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
    ...(dan.lijsten && { lijsten: [...(stand.lijsten ?? [])] }),
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
    ...(dan.afbakening && {
      afbakening: per(
        dan.afbakening,
        (id) => uit.afbakening?.find((a) => a.id === id)?.geldt ?? ('(geen test)' as never),
      )!,
    }),
    ...(dan.mist && {
      mist: (uit.dossierlijst ?? []).flatMap((d) =>
        d.vereist === true && d.aanwezig !== true ? [d.id] : [],
      ),
    }),
    ...(dan.dossierlijst && {
      dossierlijst: per(dan.dossierlijst, (id) => {
        const stuk = uit.dossierlijst?.find((d) => d.id === id);
        return { vereist: stuk?.vereist ?? ('(geen stuk)' as never), aanwezig: stuk?.aanwezig ?? false };
      })!,
    }),
    ...(dan.brieven && {
      brieven: per(dan.brieven, (id, verwacht) => {
        const brief = uit.brieven?.find((b) => b.id === id);
        return {
          nodig: brief?.nodig ?? ('(geen brief)' as never),
          verzonden: brief?.verzonden ?? false,
          ...(verwacht.grondslag && { grondslag: [...(brief?.grondslag ?? [])] }),
          ...(verwacht.ontbreekt && { ontbreekt: [...(brief?.ontbreekt ?? [])] }),
          ...(verwacht.punten && { punten: [...(brief?.punten ?? [])] }),
          ...(verwacht.overgenomen && {
            overgenomen: Object.fromEntries(
              (brief?.overgenomen ?? []).map(({ feit, motivering }) => [feit, motivering]),
            ),
          }),
        };
      })!,
    }),
    ...(dan.personen && {
      personen: per(dan.personen, (id, verwacht) => persoonGezien(uit, id, verwacht, { zonder, feitenVan }))!,
    }),
    ...(dan.gebreken && { gebreken: dan.gebreken.filter((code) => codes.has(code)) }),
    ...(dan.geenGebreken && { geenGebreken: dan.geenGebreken.filter((code) => !codes.has(code)) }),
  };
}

type Persoonsverwachting = NonNullable<Scenario['dan']['personen']>[string];

function persoonGezien(
  uit: Toets,
  id: string,
  verwacht: Persoonsverwachting,
  { zonder, feitenVan }: { readonly zonder: Weglater; readonly feitenVan: FeitenVan },
): Persoonsverwachting {
  const persoon = uit.personen?.find((p) => p.partij === id);
  const stap = (naam: string) => persoon?.stappen.find((s) => s.id === naam);
  const elk = <T, U>(van: Record<string, T>, lees: (sleutel: string) => U) =>
    Object.fromEntries(Object.keys(van).map((sleutel) => [sleutel, lees(sleutel)]));
  return {
    ...(verwacht.fase !== undefined && { fase: persoon?.fase ?? '(geen persoon)' }),
    ...(verwacht.kleur !== undefined && { kleur: persoon?.kleur ?? null }),
    ...(verwacht.regie && {
      regie: elk(
        verwacht.regie,
        (rol) => persoon?.regies?.find((r) => r.rol === rol)?.organisatie ?? '(geen)',
      ),
    }),
    ...(verwacht.stappen && { stappen: elk(verwacht.stappen, (s) => stap(s)?.status ?? '(geen stap)') }),
    ...(verwacht.feiten && { feiten: elk(verwacht.feiten, (naam) => feitGezien(feitenVan(id), naam)) }),
    ...(verwacht.zonder && {
      zonder: openZonder(
        verwacht.zonder,
        (sleutel) => zonder(sleutel)?.personen?.find((p) => p.partij === id)?.stappen,
      ),
    }),
    ...(verwacht.open && {
      open: elk(
        verwacht.open,
        (s) => stap(s)?.criteria.flatMap((c) => (c.voldaan === true ? [] : [c.id])) ?? ['(geen stap)'],
      ),
    }),
  };
}

/** Every place where the two differ: `stappen, waarschuwing: verwacht "mogelijk", gevonden "geblokkeerd".` */
function afwijkingen(verwacht: unknown, gevonden: unknown, pad: readonly string[] = []): string[] {
  if (isGroep(verwacht) && isGroep(gevonden)) {
    return Object.keys(verwacht).flatMap((naam) =>
      afwijkingen(verwacht[naam], gevonden[naam], [...pad, naam]),
    );
  }
  if (Array.isArray(verwacht) && Array.isArray(gevonden) && pad.at(-1) === 'gebreken') {
    const mist = verwacht.filter((code) => !gevonden.includes(code));
    return mist.map((code) => `gebreken: verwacht "${code}", maar dat gebrek is er niet.`);
  }
  if (Array.isArray(verwacht) && Array.isArray(gevonden) && pad.at(-1) === 'geenGebreken') {
    const teveel = verwacht.filter((code) => !gevonden.includes(code));
    return teveel.map((code) => `gebreken: het gebrek "${code}" is er, en wordt niet verwacht.`);
  }
  if (JSON.stringify(verwacht) === JSON.stringify(gevonden)) return [];
  return [`${pad.join(', ')}: verwacht ${toon(verwacht)}, gevonden ${toon(gevonden)}.`];
}

const isGroep = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function toon(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return 'niets';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'niets' : waarde.map(toon).join(', ');
  return typeof waarde === 'string' ? `"${waarde}"` : JSON.stringify(waarde);
}
