import type { GebeurtenisVan, Gedragsregel } from '../../dossier/index.ts';
import { berekenTermijn, dagenTussen, dagVan, type Eenheid } from '../../shared/index.ts';
import { begunstigingTot } from '../besluitstand.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { genomenMomenten, heeftAfwijking, isHuisverbod } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';
import { leesRegel } from './regeltaal.ts';

/** Ended before the decision was made known, too short to comply in fact, or shorter than the policy's own norm. */
export const begunstigingstermijnTeKort = maakRegel(
  {
    code: 'begunstigingstermijn-te-kort',
    aard: 'wet',
    bron: 'artikel 5:24 en 5:32a Awb',
    herstel: 'Geef een termijn waarin betrokkene in werkelijkheid aan de last kan voldoen.',
  },
  (basis, meld) => {
    const { kroniek, beleid, wet } = basis;
    for (const moment of genomenMomenten(basis)) {
      const { besluit, bekendOp } = moment.stand!;
      if (isHuisverbod(besluit.maatregel)) continue;
      const einde = begunstigingTot(moment.stand!, kroniek.gebeurtenissen.length, kroniek);
      if (einde === undefined) continue;
      const tot = dagVan(einde);
      const bekend = dagVan(bekendOp);
      const bij = besluit.id;
      if (tot < bekend) {
        meld({
          zwaarte: 'risico',
          tekst: `De termijn liep tot en met ${tot}, voordat het besluit op ${bekend} bekend was.`,
          bij,
        });
        continue;
      }
      const kort = teKort(moment.stand!.besluit, dagenTussen(bekend, tot), basis);
      if (kort?.zwaarte === 'risico') {
        meld(kort);
        continue;
      }
      const regel = beleid.termijnen.find((t) => t.regel.totVeld === 'begunstigingTot' && t.past(besluit));
      const lengteNorm = normLengte(beleid.beleid.normen.begunstigingstermijn) ?? normLengte(regel?.regel);
      const norm =
        lengteNorm === undefined || bekend > '9400-01-01'
          ? undefined
          : berekenTermijn({ van: bekend, ...lengteNorm, telling: 'dag-erna', atw: 'beleid' }, wet.kalender);
      if (
        lengteNorm === undefined ||
        !norm?.ok ||
        tot >= norm.value.tot ||
        heeftAfwijking(basis, moment, regel?.regel.id ?? 'begunstigingstermijn', 'begunstigingstermijn')
      ) {
        if (kort !== undefined) meld(kort);
        continue;
      }
      meld({
        zwaarte: 'aandacht',
        tekst: `De termijn loopt tot en met ${tot}. Het beleid gaat uit van ${norm.value.tot}.`,
        bij,
        bron: lengteNorm.bron === undefined ? regel?.bron : beleid.bronTekst(lengteNorm.bron),
        aard: 'beleid',
      });
    }
  },
);

/**
 * Too short by what the rules ask: a risk where they ask for work and the term is shorter than the norm, a question
 * where it is just that long or where the words do not tell.
 */
function teKort(
  besluit: GebeurtenisVan<'besluit'>,
  dagen: number,
  { normen }: Toetsbasis,
): Bevinding | undefined {
  if (besluit.motivering?.spoed === true) return undefined;
  const { begunstigingKortDagen: norm = 1 } = normen;
  if (dagen > norm) return undefined;
  const duur = dagen === 0 ? 'eindigt op de dag zelf' : `duurt ${dagen === 1 ? '1 dag' : `${dagen} dagen`}`;
  const bij = besluit.id;
  const regels = besluit.gedragsregels ?? [];
  const werk = regels.find((regel) => leesRegel(regel).gebod === true);
  if (werk !== undefined && dagen < norm) {
    return {
      zwaarte: 'risico',
      tekst: `De termijn ${duur}, terwijl gedragsregel ${werk.id} vraagt om eerst iets te doen.`,
      bij,
    };
  }
  const vraag = werk ?? regels.find((regel) => isOnzeker(regel));
  if (vraag === undefined) return undefined;
  return {
    zwaarte: 'aandacht',
    tekst: `De termijn ${duur}. Kan betrokkene gedragsregel ${vraag.id} in die tijd uitvoeren?`,
    bij,
  };
}

/** The words do not tell whether something has to be done first, and nobody judged that it can be complied with. */
const isOnzeker = (regel: Gedragsregel): boolean =>
  leesRegel(regel).gebod === undefined && regel.nakoombaar !== true;

type Lengte = { lengte: number; eenheid: Exclude<Eenheid, 'uren'>; bron: string | undefined };
const EENHEDEN: readonly string[] = ['dagen', 'weken', 'maanden', 'jaren', 'werkdagen'];

/** A length the policy sets, as a norm or as a term. */
function normLengte(
  bron:
    | {
        waarde?: unknown;
        lengte?: number | null | undefined;
        eenheid?: string | undefined;
        bron?: string | undefined;
      }
    | undefined,
): Lengte | undefined {
  const lengte = bron?.lengte ?? bron?.waarde;
  if (typeof lengte !== 'number' || !Number.isSafeInteger(lengte) || lengte < 1) return undefined;
  if (bron?.eenheid === undefined || !EENHEDEN.includes(bron.eenheid)) return undefined;
  return { lengte, eenheid: bron.eenheid as Lengte['eenheid'], bron: bron.bron };
}
