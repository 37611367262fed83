import type { Gebeurtenis } from '../dossier/index.ts';
import { ok, type Result, bronTekst as schrijfBron } from '../shared/index.ts';
import type { Beleid, Stap } from './beleid.schema.ts';
import { compileerOnderdelen } from './compileerOnderdelen.ts';
import { feitVan, maakCompileerder } from './compileerVoorwaarde.ts';
import { controleerBeleid } from './controleerBeleid.ts';
import { pasEisenToe } from './eisen.ts';
import { compileerFeitLezer } from './feitenbasis.ts';
import type { BeleidFout } from './fout.ts';
import type {
  Evaluator,
  GecompileerdBeleid,
  GecompileerdCriterium,
  GecompileerdeStap,
} from './gecompileerd.ts';
import { versieVan, voegSamen } from './samenvoegen.ts';
import { JA, NEE, ONBEKEND } from './uitslag.ts';
import { compileerSelectie } from './veldtest.ts';
import type { Selectie, Voorwaarde } from './voorwaarde.schema.ts';

const ALTIJD: Evaluator = () => JA;
const NOOIT: Evaluator = () => NEE;
const ONBEKEND_OF: Evaluator = () => ONBEKEND;
const nooit = (): boolean => false;

/**
 * Makes a policy ready to be applied: filled in with what it builds on, checked as a whole, and every condition
 * compiled once to a closure.
 *
 * @param bibliotheek all policies that `bouwtVoortOp` may name; the policy itself may be among them
 * @returns at most 50 faults at once, each with its path and what mends it; a policy with a fault is not applied
 */
export function compileerBeleid(
  beleid: Beleid,
  bibliotheek: readonly Beleid[],
): Result<GecompileerdBeleid, readonly BeleidFout[]> {
  const samengevoegd = voegSamen(beleid, bibliotheek);
  if (!samengevoegd.ok) return samengevoegd;
  const fouten = controleerBeleid(samengevoegd.value.beleid, beleid);
  if (fouten.length > 0) return { ok: false, error: fouten };
  const onder = bibliotheek.filter(({ id }) => id !== beleid.id);
  const metEisen = pasEisenToe(
    samengevoegd.value.beleid,
    (eis) => onder.find(({ eisen }) => eisen.some(({ id }) => id === eis))?.id ?? beleid.id,
  );
  const geheel = metEisen.beleid;

  const feiten = new Map(Object.entries(geheel.feiten));
  const isAfgeleid = (feit: string): boolean => feiten.get(feit)?.afgeleid !== undefined;
  const grenzen = new Map(geheel.grenzen.map(({ id, aantal }) => [id, aantal]));
  const grens = (id: string): number | null => grenzen.get(id) ?? null;
  const compileerder = maakCompileerder(isAfgeleid, grens);
  const compileer = (voorwaarde: Voorwaarde | undefined, anders: Evaluator): Evaluator =>
    voorwaarde === undefined ? anders : compileerder.compileer(voorwaarde);
  const bronTekst = (sleutel: string): string => {
    const bron = Object.hasOwn(geheel.bronnen, sleutel) ? geheel.bronnen[sleutel] : undefined;
    if (bron === undefined) throw new RangeError('The policy has no such source');
    return schrijfBron(bron);
  };

  return ok({
    id: geheel.id,
    spoor: geheel.spoor,
    versie: versieVan(geheel)!,
    beleid: geheel,
    feiten,
    lezers: new Map(
      [...feiten].map(([naam, f], nummer) => [
        naam,
        compileerFeitLezer(nummer, naam, f, f.afgeleid && compileer(f.afgeleid, ONBEKEND_OF)),
      ]),
    ),
    ...splitsSporen(geheel, compileer, bronTekst),
    termijnen: geheel.termijnen.map((regel) => ({
      regel,
      bron: bronTekst(regel.bron),
      past: alsHerkenner(regel.bij),
      haalt: regel.gehaaldDoor === undefined ? nooit : alsHerkenner(regel.gehaaldDoor),
      opnieuw:
        regel.alleenEerste?.opnieuwNa === undefined ? nooit : alsHerkenner(regel.alleenEerste.opnieuwNa),
    })),
    onderdelen: compileerOnderdelen(geheel, compileer, bronTekst),
    // Last: by now every condition has its place.
    aantalVoorwaarden: compileerder.aantal(),
    vensters: compileerder.vensters(),
    overschreven: [...samengevoegd.value.overschreven, ...metEisen.overschreven],
    bronTekst,
  });
}

/**
 * The course of the dossier and that of each person in it. A policy that describes persons apart (`per: persoon`)
 * has two courses; any other has one, which is followed for the dossier and for every person.
 */
function splitsSporen(
  geheel: Beleid,
  compileer: (voorwaarde: Voorwaarde | undefined, anders: Evaluator) => Evaluator,
  bronTekst: (sleutel: string) => string,
): Pick<GecompileerdBeleid, 'fasen' | 'stappen' | 'regie' | 'persoon'> {
  const fasen = geheel.fasen.map((fase) => ({
    per: fase.per,
    deel: { id: fase.id, naam: fase.naam, bereikt: compileer(fase.bereikt, ALTIJD) },
  }));
  const stappen = geheel.stappen.map((stap) => ({
    per: stap.per,
    deel: compileerStap(stap, geheel, compileer, bronTekst),
  }));
  const regie = geheel.regie.map((regel) => ({
    per: regel.per,
    deel: { regel, wanneer: compileer(regel.wanneer, ALTIJD), bron: bronTekst(regel.bron) },
  }));
  const eigenSpoor = [...geheel.fasen, ...geheel.stappen, ...geheel.regie].some((d) => d.per === 'persoon');
  type Spoordeel<T> = { readonly per: 'dossier' | 'persoon' | undefined; readonly deel: T };
  const vanDossier = <T>(lijst: readonly Spoordeel<T>[]) =>
    lijst.filter((d) => d.per !== 'persoon').map((d) => d.deel);
  const vanPersoon = <T>(lijst: readonly Spoordeel<T>[]) =>
    lijst.filter((d) => (eigenSpoor ? d.per === 'persoon' : d.per !== 'dossier')).map((d) => d.deel);
  return {
    fasen: vanDossier(fasen),
    stappen: vanDossier(stappen),
    regie: vanDossier(regie),
    persoon: {
      eigenSpoor,
      fasen: vanPersoon(fasen),
      stappen: vanPersoon(stappen),
      regie: vanPersoon(regie),
    },
  };
}

function compileerStap(
  stap: Stap,
  beleid: Beleid,
  compileer: (voorwaarde: Voorwaarde | undefined, anders: Evaluator) => Evaluator,
  bronTekst: (sleutel: string) => string,
): GecompileerdeStap {
  const { gebeurtenis } = stap;
  const gebeurd = gebeurtenis && { telling: { ...gebeurtenis, minstens: 1 } };
  return {
    stap,
    bron: bronTekst(stap.bron),
    criteria: stap.criteria.map((voorwaarde, i) => maakCriterium(stap, voorwaarde, i)),
    gedaan: compileer(stap.gedaan ?? gebeurd, ONBEKEND_OF),
    nietVanToepassing: compileer(stap.nietVanToepassing, NOOIT),
    voorafgaand: stap.voorafgaand.map((eerst) => ({
      stap: eerst.stap,
      tenzij: compileer(eerst.tenzij, NOOIT),
      bron: bronTekst(eerst.bron),
    })),
    isGebeurtenis: gebeurtenis === undefined ? nooit : alsHerkenner(gebeurtenis),
  };

  function maakCriterium(van: Stap, voorwaarde: Voorwaarde, i: number): GecompileerdCriterium {
    const naam = feitVan(voorwaarde);
    const feit = naam === undefined ? undefined : beleid.feiten[naam];
    return {
      id: voorwaarde.id ?? naam ?? `${van.id}.${i + 1}`,
      tekst: voorwaarde.tekst ?? feit?.naam ?? van.naam,
      aard: voorwaarde.aard ?? 'beleid',
      bron: bronTekst(voorwaarde.bron ?? feit?.bron ?? van.bron),
      herstel: voorwaarde.herstel,
      beoordeel: compileer(voorwaarde, ONBEKEND_OF),
    };
  }
}

/** Only what surely belongs starts or ends something. */
function alsHerkenner(selectie: Selectie): (gebeurtenis: Gebeurtenis) => boolean {
  const { past } = compileerSelectie(selectie);
  return (g) => past(g) === 'ja';
}
