import type { Vergelijking } from './maakVergelijking.ts';
import { noem } from './noem.ts';
import type { GebrekTelling, GebrekUitkomst, TermijnUitkomst, WatAls } from './uitkomst.ts';
import { legeVerdeling, voegToe } from './verdeling.ts';
import type { DossierVerschil } from './vergelijkDossier.ts';

/** @returns whether the two policies see other defects in this dossier */
export function telGebreken(uitkomst: WatAls, { gebreken }: DossierVerschil, nummer: number): boolean {
  const geteld = new Set<string>();
  for (const { code, wat, moment, zwaarte } of gebreken) {
    const regel = haalGebrek(uitkomst, code);
    const telling = regel[wat];
    telling.keer += 1;
    telling.perMoment[moment] = (telling.perMoment[moment] ?? 0) + 1;
    telling.perZwaarte[zwaarte] += 1;
    if (geteld.has(`${wat} ${code}`)) continue;
    geteld.add(`${wat} ${code}`);
    telling.dossiers += 1;
    noem(regel.voorbeelden, { dossier: nummer, wat });
  }
  return gebreken.length > 0;
}

/** @returns whether a term of this dossier ends on another day or runs under one policy only */
export function telTermijnen(
  uitkomst: WatAls,
  vergelijking: Vergelijking,
  { termijnen }: DossierVerschil,
  nummer: number,
): boolean {
  let anders = false;
  for (const { termijn, in: kant, dagen, status } of termijnen) {
    const regel = haalTermijn(uitkomst, vergelijking, termijn);
    if (status.oud !== undefined && status.nieuw !== undefined && status.oud !== status.nieuw) {
      const wissel = `${status.oud} > ${status.nieuw}`;
      regel.andereStatus[wissel] = (regel.andereStatus[wissel] ?? 0) + 1;
      anders = true;
    }
    if (kant === 'beide' && dagen === 0) {
      regel.gelijk += 1;
      continue;
    }
    anders = true;
    if (kant !== 'beide') {
      const wat = kant === 'oud' ? 'alleenOud' : 'alleenNieuw';
      regel[wat] += 1;
      noem(regel.voorbeelden, { dossier: nummer, wat });
      continue;
    }
    const wat = dagen < 0 ? 'eerder' : 'later';
    voegToe(regel[wat], 'dagen', Math.abs(dagen));
    noem(regel.voorbeelden, { dossier: nummer, wat, dagen: Math.abs(dagen) });
  }
  return anders;
}

const legeTelling = (): GebrekTelling => ({
  dossiers: 0,
  keer: 0,
  perMoment: {},
  perZwaarte: { blokkerend: 0, risico: 0, aandacht: 0 },
});

function haalGebrek({ gebreken }: WatAls, code: string): GebrekUitkomst {
  const bekend = gebreken.find((g) => g.code === code);
  if (bekend) return bekend;
  const regel: GebrekUitkomst = {
    code,
    verschijnt: legeTelling(),
    verdwijnt: legeTelling(),
    zwaarder: legeTelling(),
    lichter: legeTelling(),
    voorbeelden: [],
  };
  gebreken.push(regel);
  return regel;
}

function haalTermijn({ termijnen }: WatAls, { oud, nieuw }: Vergelijking, id: string): TermijnUitkomst {
  const bekend = termijnen.find((t) => t.id === id);
  if (bekend) return bekend;
  const regelVan = (beleid: Vergelijking['nieuw']) => beleid.termijnen.find((t) => t.regel.id === id)?.regel;
  const regel: TermijnUitkomst = {
    id,
    naam: (regelVan(nieuw) ?? regelVan(oud))?.naam ?? id,
    gelijk: 0,
    eerder: legeVerdeling('dagen'),
    later: legeVerdeling('dagen'),
    alleenOud: 0,
    alleenNieuw: 0,
    andereStatus: {},
    voorbeelden: [],
  };
  termijnen.push(regel);
  return regel;
}
