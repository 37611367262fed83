import type { DossierToets, ToetsVerschil } from '@luwte/core/contract';

type Gebrek = DossierToets['toets']['gebreken'][number];
type Termijn = DossierToets['toets']['termijnen'][number];

/** What the second answer says that the first does not. Both of one dossier, on one day, for one reader. */
export function vergelijkToetsen(nu: DossierToets, dan: DossierToets): ToetsVerschil {
  const was = new Map(nu.toets.stappen.map((stap) => [stap.id, stap.status]));
  return {
    ...(nu.faseNaam !== dan.faseNaam && { fase: { nu: nu.faseNaam, dan: dan.faseNaam } }),
    stappen: dan.toets.stappen.flatMap(({ id, naam, status }) => {
      const eerst = was.get(id);
      return eerst === undefined || eerst === status ? [] : [{ id, naam, nu: eerst, dan: status }];
    }),
    gebreken: {
      erbij: zonder(dan.toets.gebreken, nu.toets.gebreken, gebrekSleutel),
      weg: zonder(nu.toets.gebreken, dan.toets.gebreken, gebrekSleutel),
    },
    termijnen: {
      erbij: zonder(dan.toets.termijnen, nu.toets.termijnen, termijnSleutel),
      weg: zonder(nu.toets.termijnen, dan.toets.termijnen, termijnSleutel),
      anders: andereTermijnen(nu.toets.termijnen, dan.toets.termijnen),
    },
    dwangsommen: standen(nu, dan),
  };
}

/** The words count: one decision can have the same code twice. */
const gebrekSleutel = (g: Gebrek): string => [g.code, g.bij ?? '', g.zwaarte, g.tekst].join('|');
const termijnSleutel = (t: Termijn): string => `${t.id}|${t.bij ?? ''}`;

function zonder<T>(lijst: readonly T[], andere: readonly T[], sleutel: (deel: T) => string): T[] {
  const bekend = new Set(andere.map(sleutel));
  return lijst.filter((deel) => !bekend.has(sleutel(deel)));
}

function andereTermijnen(nu: readonly Termijn[], dan: readonly Termijn[]): { nu: Termijn; dan: Termijn }[] {
  const eerst = new Map(nu.map((termijn) => [termijnSleutel(termijn), termijn]));
  return dan.flatMap((termijn) => {
    const was = eerst.get(termijnSleutel(termijn));
    return was !== undefined && (was.tot !== termijn.tot || was.status !== termijn.status)
      ? [{ nu: was, dan: termijn }]
      : [];
  });
}

/** What is open per decision, where that changes; left out on the side where there is no ledger. */
function standen(nu: DossierToets, dan: DossierToets): ToetsVerschil['dwangsommen'] {
  const was = new Map(nu.toets.dwangsommen.map(({ besluitId, open }) => [besluitId, open]));
  const wordt = new Map(dan.toets.dwangsommen.map(({ besluitId, open }) => [besluitId, open]));
  return [...new Set([...was.keys(), ...wordt.keys()])].flatMap((besluitId) => {
    const [voor, na] = [was.get(besluitId), wordt.get(besluitId)];
    if (voor === na) return [];
    return [{ besluitId, ...(voor !== undefined && { nu: voor }), ...(na !== undefined && { dan: na }) }];
  });
}
