import { type Bron, bronTekst } from '../../shared/index.ts';
import { UITLEG_VELDEN } from '../voorwaarde.schema.ts';
import { kanoniek } from './gelijk.ts';
import { isBedrag, type Kant, toon } from './toon.ts';
import type { Beleidsverschil } from './verschil.ts';
import { BINNENIN, veldnaam } from './woorden.ts';

export type Deel = Readonly<Record<string, unknown>>;
type Plek = { readonly onderdeel: string; readonly pad: string; readonly a: Kant; readonly b: Kant };

/** Items with the same id are compared field by field; the others come or go as a whole. */
export function vergelijkDelen(
  oud: ReadonlyMap<string, Deel>,
  nieuw: ReadonlyMap<string, Deel>,
  woord: string,
  plek: Plek & { readonly binnen?: string; readonly vorm?: (deel: Deel) => Deel },
): Beleidsverschil[] {
  const { onderdeel, pad, binnen = '', vorm = zonderId } = plek;
  const uit: Beleidsverschil[] = [];
  for (const [id, deel] of oud) {
    const ander = nieuw.get(id);
    const hier = `${pad}/${id}`;
    const heet = `${woord} ${naamVan(deel, id)}${binnen}`;
    if (ander === undefined) {
      uit.push({ onderdeel, soort: 'vervallen', pad: hier, oud: deel, zin: `${groot(heet)} vervalt.` });
    } else {
      uit.push(...vergelijkVelden(vorm(deel), vorm(ander), { ...plek, pad: hier, van: heet }));
    }
  }
  for (const [id, deel] of nieuw) {
    if (oud.has(id)) continue;
    const heet = `${woord} ${naamVan(deel, id)}${binnen}`;
    uit.push({
      onderdeel,
      soort: 'erbij',
      pad: `${pad}/${id}`,
      nieuw: deel,
      zin: `${groot(heet)} komt erbij.`,
    });
  }
  return uit;
}

/** @param plek `van` is what the fields are of, as it stands in a sentence: `de stap "Waarschuwing"` */
export function vergelijkVelden(
  oud: Deel,
  nieuw: Deel,
  plek: Plek & { readonly van: string },
): Beleidsverschil[] {
  const [links, rechts] = [metDuur(oud), metDuur(nieuw)];
  const velden = [...new Set([...Object.keys(links), ...Object.keys(rechts)])];
  return velden.flatMap((veld) => vergelijkVeld(veld, links[veld], rechts[veld], plek));
}

function vergelijkVeld(
  veld: string,
  oud: unknown,
  nieuw: unknown,
  plek: Plek & { readonly van: string },
): Beleidsverschil[] {
  const { onderdeel, a, b, van } = plek;
  if (isZelfde(veld, oud, nieuw, a, b)) return [];
  const pad = `${plek.pad}/${veld}`;
  const binnen = Object.hasOwn(BINNENIN, veld) ? BINNENIN[veld] : undefined;
  if (binnen !== undefined && isLijst(oud) && isLijst(nieuw)) {
    const vorm = veld === 'criteria' ? splitsVoorwaarde : zonderId;
    return vergelijkDelen(opSleutel(oud), opSleutel(nieuw), binnen, {
      ...plek,
      pad,
      binnen: ` bij ${van}`,
      vorm,
    });
  }
  // An amount with its source: the number and the source are told apart.
  if (isGroep(oud) && isBedrag(oud) && isGroep(nieuw) && isBedrag(nieuw)) {
    const { eurocent: eerst, ...restOud } = oud;
    const { eurocent: dan, ...restNieuw } = nieuw;
    return [
      ...(eerst === dan ? [] : [maak(eerst, dan, `${pad}/eurocent`, 'eurocent')]),
      ...vergelijkVelden(restOud, restNieuw, { ...plek, pad, van: `${veldnaam(veld)} van ${van}` }),
    ];
  }
  return [maak(oud, nieuw, pad, veld)];

  function maak(links: unknown, rechts: unknown, waar: string, soortVeld: string): Beleidsverschil {
    const wat = `${groot(veldnaam(veld))} van ${van}`;
    return {
      onderdeel,
      soort: links === undefined ? 'erbij' : rechts === undefined ? 'vervallen' : 'anders',
      pad: waar,
      ...(links === undefined ? {} : { oud: links }),
      ...(rechts === undefined ? {} : { nieuw: rechts }),
      zin: zinVan(wat, tekstVan(links, soortVeld, a), tekstVan(rechts, soortVeld, b)),
    };
  }
}

const tekstVan = (waarde: unknown, veld: string, kant: Kant): string | undefined =>
  waarde === undefined || (Array.isArray(waarde) && waarde.length === 0)
    ? undefined
    : toon(waarde, veld, kant);

function zinVan(wat: string, oud: string | undefined, nieuw: string | undefined): string {
  if (oud === undefined) return `${wat} komt erbij: ${nieuw ?? 'leeg'}.`;
  if (nieuw === undefined) return `${wat} vervalt (was ${oud}).`;
  return `${wat} gaat van ${oud} naar ${nieuw}.`;
}

/** Two keys for the same source are no difference; neither is a fact under another key with the same name. */
function isZelfde(veld: string, oud: unknown, nieuw: unknown, a: Kant, b: Kant): boolean {
  return kanoniek(metBron({ [veld]: oud }, a)) === kanoniek(metBron({ [veld]: nieuw }, b));
}

/** The same with every source printed, also deep inside a condition. */
function metBron(waarde: unknown, kant: Kant): unknown {
  if (Array.isArray(waarde)) return waarde.map((deel) => metBron(deel, kant));
  if (!isGroep(waarde)) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [
      naam,
      naam === 'bron' ? kant.bron(deel as string) : metBron(deel, kant),
    ]),
  );
}

/** Length and unit are one thing to a reader: six weeks. */
function metDuur(deel: Deel): Deel {
  const { lengte, eenheid, ...rest } = deel;
  if (lengte === undefined) return deel;
  const duur = typeof lengte === 'number' && typeof eenheid === 'string' ? { lengte, eenheid } : lengte;
  return { ...rest, lengte: duur };
}

/** A criterion is what it asks, and what it says about that. */
function splitsVoorwaarde(criterium: Deel): Deel {
  const deel = zonderId(criterium);
  const uitleg = Object.entries(deel).filter(([naam]) => UITLEG_VELDEN.includes(naam));
  const kern = Object.entries(deel).filter(([naam]) => !UITLEG_VELDEN.includes(naam));
  return { ...Object.fromEntries(uitleg), voorwaarde: Object.fromEntries(kern) };
}

/** Items of an inner list by id, by the fact they ask, or by the step they name; a bare text by what it says. */
function opSleutel(lijst: readonly (Deel | string)[]): ReadonlyMap<string, Deel> {
  const uit = new Map<string, Deel>();
  for (const item of lijst) {
    const deel: Deel = typeof item === 'string' ? { tekst: item } : item;
    const v = deel as Partial<Record<'id' | 'feit' | 'vraag' | 'stap', string>> & { tekst?: string };
    const eigen = v.id ?? v.feit ?? v.vraag ?? v.stap ?? v.tekst ?? kanoniek(deel);
    let sleutel = eigen;
    for (let i = 2; uit.has(sleutel); i++) sleutel = `${eigen}-${i}`;
    uit.set(sleutel, deel);
  }
  return uit;
}

const zonderId = ({ id: _id, ...rest }: Deel): Deel => rest;
const isLijst = (waarde: unknown): waarde is readonly Deel[] => Array.isArray(waarde);
const isGroep = (waarde: unknown): waarde is Deel => typeof waarde === 'object' && waarde !== null;

function naamVan(deel: Deel, id: string): string {
  const naam = [deel.naam, deel.tekst, deel.vraag].find((tekst) => typeof tekst === 'string') as
    | string
    | undefined;
  // A source by what it says: its key means something in the file alone.
  if (naam === undefined && typeof deel.regeling === 'string') return `"${bronTekst(deel as Bron)}"`;
  return `"${naam ?? inWoorden(id)}"`;
}

/** `huisverbodInVerordening` as people read it: `huisverbod in verordening`. */
const inWoorden = (id: string): string =>
  id.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
const groot = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
