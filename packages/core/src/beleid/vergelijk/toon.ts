import type { Beleid } from '../beleid.schema.ts';
import { SOORTEN_VOORWAARDE, type Voorwaarde } from '../voorwaarde.schema.ts';
import { type Feitnaam, voorwaardeInWoorden, waardeInWoorden } from '../voorwaardeInWoorden.ts';
import { alsZin, woordVoor } from './waarden.ts';

/** One of the two policies, with what prints its keys. */
export type Kant = {
  readonly beleid: Beleid;
  readonly bron: (sleutel: string) => string;
  readonly feit: Feitnaam;
};

const LANGST = 300;

/** A value as it stands in a sentence. */
export function toon(waarde: unknown, veld = '', kant?: Kant): string {
  if (waarde === null) return 'leeg';
  if (typeof waarde === 'string') {
    const woord = veld === 'bron' ? undefined : woordVoor(waarde, veld, kant?.beleid);
    if (woord !== undefined) return woord;
    const tekst = veld === 'bron' && kant !== undefined ? kant.bron(waarde) : waarde;
    return `"${tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst}"`;
  }
  if (typeof waarde === 'number') return isBedrag(veld) ? euro(waarde) : String(waarde);
  if (typeof waarde === 'boolean') return waardeInWoorden(waarde);
  if (Array.isArray(waarde))
    return waarde.length === 0 ? 'leeg' : waarde.map((deel) => toon(deel, veld, kant)).join(', ');
  if (isVoorwaarde(waarde)) return `"${alsZin(voorwaardeInWoorden(waarde, kant?.feit ?? String))}"`;
  if (isSelectie(waarde)) {
    return `"${alsZin(voorwaardeInWoorden({ telling: { ...waarde, minstens: 1 } } as Voorwaarde, String)).replace('minstens 1 keer ', '')}"`;
  }
  if (isDuur(waarde)) return `${waarde.lengte} ${waarde.eenheid}`;
  if (isGeld(waarde)) return `${euro(waarde.eurocent)} (${kant?.bron(waarde.bron) ?? waarde.bron})`;
  return Object.entries(waarde as object)
    .map(([naam, deel]) => `${naam}: ${toon(deel, naam, kant)}`)
    .join(', ');
}

const isGeld = (waarde: unknown): waarde is { eurocent: number; bron: string } =>
  typeof waarde === 'object' && waarde !== null && 'eurocent' in waarde && 'bron' in waarde;
const isBedrag = (veld: string): boolean => veld === 'eurocent' || veld === 'van' || veld === 'tot';

function euro(centen: number): string {
  const heel = String(Math.floor(centen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return centen % 100 === 0 ? `€ ${heel}` : `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
}

export const isVoorwaarde = (waarde: unknown): waarde is Voorwaarde =>
  typeof waarde === 'object' &&
  waarde !== null &&
  SOORTEN_VOORWAARDE.some((naam) => Object.hasOwn(waarde, naam));

const isSelectie = (waarde: unknown): waarde is { soort: string } =>
  typeof waarde === 'object' &&
  waarde !== null &&
  Object.hasOwn(waarde, 'soort') &&
  Object.keys(waarde).every((naam) => naam === 'soort' || naam === 'waar');

const isDuur = (waarde: unknown): waarde is { lengte: number; eenheid: string } =>
  typeof waarde === 'object' &&
  waarde !== null &&
  kloppendeSleutels(waarde) &&
  typeof (waarde as { lengte: unknown }).lengte === 'number';
const kloppendeSleutels = (waarde: object): boolean => Object.keys(waarde).sort().join() === 'eenheid,lengte';
