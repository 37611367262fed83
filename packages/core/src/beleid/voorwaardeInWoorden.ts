import { lijstVan } from './veldtest.ts';
import type {
  Drempel,
  Punten,
  Selectie,
  Telling,
  Veldtest,
  Venster,
  Voorwaarde,
  Waar,
} from './voorwaarde.schema.ts';

/** Prints the name of a fact; the policy knows it, a condition has only the key. */
export type Feitnaam = (feit: string) => string;

/** A condition as a Dutch phrase that a jurist reads: for the comparison of policies, and wherever it stands alone. */
export function voorwaardeInWoorden(v: Voorwaarde, naam: Feitnaam): string {
  if ('alle' in v) return samen(v.alle, 'en', naam);
  if ('een' in v) return samen(v.een, 'of', naam);
  if ('niet' in v) return `niet: ${voorwaardeInWoorden(v.niet, naam)}`;
  if ('vraag' in v) return `de vraag "${naam(v.vraag)}" is met ja beantwoord`;
  if ('feit' in v) return feitInWoorden(v, naam);
  if ('telling' in v) return tellingInWoorden(v.telling);
  if ('punten' in v) return puntenInWoorden(v.punten);
  if ('elk' in v) return `elke ${selectieInWoorden(v.elk.over)} heeft ${waarInWoorden(v.elk.heeft)}`;
  if ('na' in v) return `${selectieInWoorden(v.na.wat)} na de laatste ${selectieInWoorden(v.na.na)}`;
  if ('leeftijd' in v) return `de ${v.leeftijd.rol} is minstens ${v.leeftijd.minstens} jaar`;
  return `de termijn "${v.termijn.id}" is ${STATUS[v.termijn.status]}`;
}

const STATUS = { verstreken: 'verstreken', loopt: 'nog niet om', gehaald: 'gehaald' } as const;

function samen(delen: readonly Voorwaarde[], woord: string, naam: Feitnaam): string {
  const teksten = delen.map((deel) => voorwaardeInWoorden(deel, naam));
  return teksten.length === 1 ? teksten[0]! : `(${teksten.join(` ${woord} `)})`;
}

function feitInWoorden(v: Extract<Voorwaarde, { feit: string }>, naam: Feitnaam): string {
  const eisen = [
    ...(v.is === undefined ? [] : [waardeInWoorden(v.is)]),
    ...(v.in === undefined ? [] : [`een van ${v.in.map(waardeInWoorden).join(', ')}`]),
    ...(v.minstens === undefined ? [] : [`minstens ${v.minstens}`]),
    ...(v.hoogstens === undefined ? [] : [`hoogstens ${v.hoogstens}`]),
  ];
  return `"${naam(v.feit)}" is ${eisen.length === 0 ? 'ja' : eisen.join(' en ')}`;
}

function tellingInWoorden(t: Telling): string {
  const grens = grensInWoorden(t);
  return [
    `${grens} keer ${selectieInWoorden(t)}`,
    ...(t.uniek === undefined ? [] : [`verschillend naar ${t.uniek}`]),
    ...(t.per === undefined ? [] : [`per ${t.per}`]),
    ...(t.geverifieerd ? ['geverifieerd'] : []),
    ...(t.verbeurd ? ['met verbeurde dwangsom'] : []),
    ...bereikInWoorden(t),
  ].join(', ');
}

function puntenInWoorden(p: Punten): string {
  const regels = p.regels.map((regel) => `${selectieInWoorden(regel)}: ${regel.punten}`);
  return [
    `${grensInWoorden(p)} punten (${regels.join('; ')})`,
    ...(p.geverifieerd ? ['geverifieerd'] : []),
    ...bereikInWoorden(p),
  ].join(', ');
}

function grensInWoorden({ minstens, hoogstens }: Pick<Telling, 'minstens' | 'hoogstens'>): string {
  const getal = (drempel: Drempel): string =>
    typeof drempel === 'number' ? String(drempel) : `de grens "${drempel.grens}"`;
  return [
    ...(minstens === undefined ? [] : [`minstens ${getal(minstens)}`]),
    ...(hoogstens === undefined ? [] : [`hoogstens ${getal(hoogstens)}`]),
  ].join(' en ');
}

/** The window and the fresh start of a count. */
function bereikInWoorden({ venster, sinds }: Pick<Telling, 'venster' | 'sinds'>): string[] {
  return [
    ...(venster === undefined ? [] : [vensterInWoorden(venster)]),
    ...(sinds === undefined ? [] : [`sinds de laatste ${selectieInWoorden(sinds)}`]),
  ];
}

function vensterInWoorden({ lengte, eenheid, grensdag, voor, na }: Venster): string {
  const duur = `${lengte} ${eenheid}`;
  const waar =
    voor !== undefined
      ? `in de ${duur} voor de laatste ${selectieInWoorden(voor)}`
      : na !== undefined
        ? `in de ${duur} na de laatste ${selectieInWoorden(na)}`
        : `in de laatste ${duur}`;
  const richting = na === undefined ? 'terug' : 'later';
  return grensdag === 'telt-mee' ? `${waar} (de dag precies ${duur} ${richting} telt mee)` : waar;
}

/** Which events, as a phrase: `melding of gesprek met categorieen ...`. */
export function selectieInWoorden({ soort, waar }: Pick<Selectie, 'soort' | 'waar'>): string {
  const soorten = lijstVan(soort).join(' of ');
  return waar === undefined || Object.keys(waar).length === 0
    ? soorten
    : `${soorten} met ${waarInWoorden(waar)}`;
}

function waarInWoorden(waar: Waar): string {
  return Object.entries(waar)
    .map(([veld, test]) => `${veld} ${testInWoorden(test)}`)
    .join(' en ');
}

function testInWoorden(test: Veldtest): string {
  if (typeof test !== 'object') return `= ${waardeInWoorden(test)}`;
  const { is, nietIs, minstens, hoogstens, bevat, bestaat, tenzij, nietIn } = test;
  return [
    ...(is === undefined ? [] : [`= ${waardeInWoorden(is)}`]),
    ...(nietIs === undefined ? [] : [`niet ${waardeInWoorden(nietIs)}`]),
    ...(test.in === undefined ? [] : [`een van ${test.in.map(waardeInWoorden).join(', ')}`]),
    ...(nietIn === undefined ? [] : [`geen van ${nietIn.map(waardeInWoorden).join(', ')}`]),
    ...(minstens === undefined ? [] : [`minstens ${minstens}`]),
    ...(hoogstens === undefined ? [] : [`hoogstens ${hoogstens}`]),
    ...(bevat === undefined ? [] : [`met daarin ${waardeInWoorden(bevat)}`]),
    ...(bestaat === undefined ? [] : [bestaat ? 'ingevuld' : 'niet ingevuld']),
    ...(tenzij === undefined ? [] : [`tenzij ${waardeInWoorden(tenzij)}`]),
  ].join(' en ');
}

/** Yes and no as people say them. */
export const waardeInWoorden = (waarde: unknown): string =>
  waarde === true ? 'ja' : waarde === false ? 'nee' : String(waarde);
