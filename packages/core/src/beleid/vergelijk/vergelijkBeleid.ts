import { bronTekst } from '../../shared/index.ts';
import type { Beleid } from '../beleid.schema.ts';
import { versieVan } from '../samenvoegen.ts';
import { type Kant, toon } from './toon.ts';
import { type Deel, vergelijkDelen, vergelijkVelden } from './vergelijkDelen.ts';
import type { Beleidsverschil } from './verschil.ts';
import { SECTIES, type Sectie } from './woorden.ts';

type Kop = { readonly id: string; readonly spoor: string; readonly versie: string; readonly naam: string };
export type Beleidsvergelijking = {
  readonly van: Kop;
  readonly naar: Kop;
  readonly verschillen: readonly Beleidsverschil[];
  /** Sections with the same items in another order, where that order decides something. */
  readonly volgorde: readonly { readonly onderdeel: Sectie; readonly zin: string }[];
};

const ALGEMEEN = ['naam', 'gemeente', 'geldigVan', 'geldigTot', 'samenvatting'] as const;
/** The last phase that is reached holds, the first rule of the lead that holds, the first step that is open. */
const VOLGORDE = ['fasen', 'stappen', 'regie'] as const;

/**
 * What changes from one policy to another, each filled in with what it builds on. Items are matched by id, so
 * another order alone is no difference; for phases, steps and lead it is told apart, in `volgorde`.
 */
export function vergelijkBeleid(van: Beleid, naar: Beleid): Beleidsvergelijking {
  const a = kantVan(van);
  const b = kantVan(naar);
  return {
    van: kopVan(van),
    naar: kopVan(naar),
    verschillen: [
      ...vergelijkVelden(kies(van, ALGEMEEN), kies(naar, ALGEMEEN), {
        onderdeel: 'algemeen',
        pad: '',
        van: 'het beleid',
        a,
        b,
      }),
      ...vergelijkGrondslag(a, b),
      ...vergelijkVelden(apv(van), apv(naar), {
        onderdeel: 'algemeen',
        pad: '/apvArtikel',
        van: 'het APV-artikel',
        a,
        b,
      }),
      ...(Object.keys(SECTIES) as Sectie[]).flatMap((sectie) => vergelijkSectie(sectie, a, b)),
      ...vergelijkBedragen(a, b),
      ...vergelijkVragen(a, b),
    ],
    volgorde: VOLGORDE.filter((sectie) => isAnderom(namen(van, sectie), namen(naar, sectie))).map(
      (sectie) => ({
        onderdeel: sectie,
        zin: `De volgorde van de ${sectie === 'regie' ? 'regels voor de regie' : sectie} is anders.`,
      }),
    ),
  };
}

function kantVan(beleid: Beleid): Kant {
  const bronnen = new Map(Object.entries(beleid.bronnen));
  const feiten = new Map(Object.entries(beleid.feiten));
  return {
    beleid,
    bron: (sleutel) => {
      const bron = bronnen.get(sleutel);
      return bron === undefined ? sleutel : bronTekst(bron);
    },
    feit: (naam) => feiten.get(naam)?.naam ?? naam,
  };
}

const kopVan = (beleid: Beleid): Kop => ({
  id: beleid.id,
  spoor: beleid.spoor,
  versie: versieVan(beleid) ?? '',
  naam: beleid.naam,
});

const kies = (beleid: Beleid, velden: readonly (keyof Beleid)[]): Deel =>
  Object.fromEntries(velden.flatMap((veld) => (beleid[veld] === undefined ? [] : [[veld, beleid[veld]]])));
const apv = ({ apvArtikel }: Beleid): Deel => ({ ...apvArtikel });

function vergelijkSectie(onderdeel: Sectie, a: Kant, b: Kant): Beleidsverschil[] {
  const plek = { onderdeel, pad: `/${onderdeel}`, a, b };
  return vergelijkDelen(
    delenVan(a.beleid, onderdeel),
    delenVan(b.beleid, onderdeel),
    SECTIES[onderdeel],
    plek,
  );
}

/** The items of a section by id; what stands under a bare word becomes an item with one value. */
function delenVan(beleid: Beleid, sectie: Sectie): ReadonlyMap<string, Deel> {
  const inhoud: unknown = beleid[sectie];
  if (!Array.isArray(inhoud)) {
    return new Map(
      Object.entries(inhoud as object).map(([id, deel]) => [
        id,
        typeof deel === 'object' ? deel : { waarde: deel },
      ]),
    );
  }
  const uit = new Map<string, Deel>();
  for (const deel of inhoud as Deel[]) {
    const eigen = typeof deel.id === 'string' ? deel.id : `${deel.rol}-${deel.organisatie}`;
    let id = eigen;
    for (let i = 2; uit.has(id); i++) id = `${eigen}-${i}`;
    uit.set(id, deel);
  }
  return uit;
}

function vergelijkGrondslag(a: Kant, b: Kant): Beleidsverschil[] {
  const oud = new Map(a.beleid.grondslag.map((sleutel) => [a.bron(sleutel), sleutel]));
  const nieuw = new Map(b.beleid.grondslag.map((sleutel) => [b.bron(sleutel), sleutel]));
  const maak = (soort: 'erbij' | 'vervallen', tekst: string, sleutel: string): Beleidsverschil => ({
    onderdeel: 'algemeen',
    soort,
    pad: `/grondslag/${sleutel}`,
    [soort === 'erbij' ? 'nieuw' : 'oud']: sleutel,
    zin: `De grondslag ${tekst} ${soort === 'erbij' ? 'komt erbij' : 'vervalt'}.`,
  });
  return [
    ...[...oud].filter(([tekst]) => !nieuw.has(tekst)).map(([tekst, s]) => maak('vervallen', tekst, s)),
    ...[...nieuw].filter(([tekst]) => !oud.has(tekst)).map(([tekst, s]) => maak('erbij', tekst, s)),
  ];
}

function vergelijkBedragen(a: Kant, b: Kant): Beleidsverschil[] {
  const [oud, nieuw] = [a.beleid.bedragen.dwangsom, b.beleid.bedragen.dwangsom];
  const onderdeel = 'bedragen';
  const pad = '/bedragen/dwangsom';
  if (oud === undefined || nieuw === undefined) {
    if (oud === nieuw) return [];
    const soort = oud === undefined ? 'erbij' : 'vervallen';
    const zin = `De bedragen van de dwangsom ${soort === 'erbij' ? 'komen erbij' : 'vervallen'}.`;
    return [{ onderdeel, soort, pad, ...(oud === undefined ? { nieuw } : { oud }), zin }];
  }
  return vergelijkVelden({ ...oud }, { ...nieuw }, { onderdeel, pad, van: 'de dwangsom', a, b });
}

function vergelijkVragen(a: Kant, b: Kant): Beleidsverschil[] {
  const oud = new Set(a.beleid.openVragen.map(({ vraag }) => vraag));
  const nieuw = new Set(b.beleid.openVragen.map(({ vraag }) => vraag));
  const onderdeel = 'openVragen';
  const pad = '/openVragen';
  return [
    ...[...oud]
      .filter((vraag) => !nieuw.has(vraag))
      .map((vraag) => ({
        onderdeel,
        pad,
        soort: 'vervallen' as const,
        oud: vraag,
        zin: `De open vraag ${toon(vraag, 'vraag', a)} vervalt.`,
      })),
    ...[...nieuw]
      .filter((vraag) => !oud.has(vraag))
      .map((vraag) => ({
        onderdeel,
        pad,
        soort: 'erbij' as const,
        nieuw: vraag,
        zin: `De open vraag ${toon(vraag, 'vraag', b)} komt erbij.`,
      })),
  ];
}

const namen = (beleid: Beleid, sectie: Sectie): string[] => [...delenVan(beleid, sectie).keys()];

/** Do the ids that both have stand in another order? */
function isAnderom(oud: readonly string[], nieuw: readonly string[]): boolean {
  const gedeeld = (van: readonly string[], met: readonly string[]) => van.filter((id) => met.includes(id));
  return JSON.stringify(gedeeld(oud, nieuw)) !== JSON.stringify(gedeeld(nieuw, oud));
}
