import { duizendtallen } from '../../shared/index.ts';
import type { Beleid } from '../beleid.schema.ts';
import { type Selectie, SOORTEN_VOORWAARDE, type Voorwaarde } from '../voorwaarde.schema.ts';
import {
  type Feitnaam,
  selectieInWoorden,
  voorwaardeInWoorden,
  waardeInWoorden,
} from '../voorwaardeInWoorden.ts';
import { alsZin, woordVoor } from './waarden.ts';

/** One of the two policies, with what prints its keys. */
export type Kant = {
  readonly beleid: Beleid;
  readonly bron: (sleutel: string) => string;
  readonly feit: Feitnaam;
};

const LANGST = 300;

/** A value as it stands in a sentence. */
export function toon(waarde: unknown, veld: string, kant: Kant): string {
  if (waarde === null) return 'leeg';
  if (typeof waarde === 'string') return toonTekst(waarde, veld, kant);
  if (typeof waarde === 'number' && BEDRAGVELDEN.has(veld)) return euro(waarde);
  if (typeof waarde !== 'object') return waardeInWoorden(waarde);
  if (Array.isArray(waarde))
    return waarde.length === 0 ? 'leeg' : waarde.map((deel) => toon(deel, veld, kant)).join(', ');
  if (isVoorwaarde(waarde)) return `"${alsZin(voorwaardeInWoorden(waarde, kant.feit))}"`;
  if (isSelectie(waarde)) return `"${alsZin(selectieInWoorden(waarde))}"`;
  if (isDuur(waarde)) return `${waarde.lengte} ${waarde.eenheid}`;
  if (isBedrag(waarde)) return `${euro(waarde.eurocent)} (${kant.bron(waarde.bron)})`;
  return Object.entries(waarde as object)
    .map(([naam, deel]) => `${naam}: ${toon(deel, naam, kant)}`)
    .join(', ');
}

function toonTekst(tekst: string, veld: string, kant: Kant): string {
  if (veld === 'bron') return tussenAanhaling(kant.bron(tekst));
  return woordVoor(tekst, veld, kant.beleid) ?? tussenAanhaling(tekst);
}

const tussenAanhaling = (tekst: string): string =>
  `"${tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst}"`;

const BEDRAGVELDEN = new Set(['eurocent', 'van', 'tot']);
export type Bedrag = { readonly eurocent: number; readonly bron: string };
export const isBedrag = (waarde: object): waarde is Bedrag => Object.hasOwn(waarde, 'eurocent');

function euro(centen: number): string {
  const heel = duizendtallen(Math.floor(centen / 100));
  return centen % 100 === 0 ? `€ ${heel}` : `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
}

const isVoorwaarde = (waarde: object): waarde is Voorwaarde =>
  SOORTEN_VOORWAARDE.some((naam) => Object.hasOwn(waarde, naam));

const isSelectie = (waarde: object): waarde is Selectie =>
  Object.hasOwn(waarde, 'soort') && Object.keys(waarde).every((naam) => naam === 'soort' || naam === 'waar');

const isDuur = (waarde: object): waarde is { lengte: number; eenheid: string } =>
  Object.hasOwn(waarde, 'lengte');
