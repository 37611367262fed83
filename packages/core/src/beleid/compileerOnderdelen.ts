import type { Beleid } from './beleid.schema.ts';
import type { Evaluator, GecompileerdeOnderdelen } from './gecompileerd.ts';
import { JA } from './uitslag.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

const ALTIJD: Evaluator = () => JA;

/**
 * The conditions in the lists of a policy, compiled once. Without `wanneer` a part always holds, as the list of
 * the policy says it does.
 */
export function compileerOnderdelen(
  beleid: Beleid,
  compileer: (voorwaarde: Voorwaarde | undefined, anders: Evaluator) => Evaluator,
  bronTekst: (sleutel: string) => string,
): GecompileerdeOnderdelen {
  const grondslag = beleid.grondslag.map(bronTekst);
  return {
    afbakening: beleid.afbakening.map((deel) => ({
      deel,
      bron: bronTekst(deel.bron),
      wanneer: compileer(deel.wanneer, ALTIJD),
    })),
    dossierlijst: beleid.dossierlijst.map((deel) => ({
      deel,
      bron: bronTekst(deel.bron),
      wanneer: compileer(deel.wanneer, ALTIJD),
      aanwezig: compileer(deel.aanwezig, ALTIJD),
    })),
    brieven: beleid.brieven.map((deel) => ({
      deel,
      bron: bronTekst(deel.bron),
      wanneer: deel.wanneer && compileer(deel.wanneer, ALTIJD),
      aanwezig: deel.aanwezig && compileer(deel.aanwezig, ALTIJD),
      controle: deel.controle.map(({ tekst, aanwezig }) => ({
        tekst,
        aanwezig: compileer(aanwezig, ALTIJD),
      })),
      overneemt: deel.overneemt.map((feit) => ({ feit, naam: beleid.feiten[feit]?.naam ?? feit })),
      geadresseerde: (deel.opstellen?.geadresseerde ?? []).map((regel) => ({
        deel: regel,
        bron: bronTekst(regel.bron),
        wanneer: regel.wanneer && compileer(regel.wanneer, ALTIJD),
      })),
      ...duurVan(deel.opstellen?.duur, beleid),
      grondslag,
    })),
    banden: (beleid.bedragen.dwangsom?.banden ?? []).map((deel) => ({
      deel,
      bron: bronTekst(deel.bron),
      wanneer: compileer(deel.wanneer, ALTIJD),
    })),
    kleuren: beleid.informatieschemas.map((deel) => ({
      deel,
      bron: bronTekst(deel.bron),
      wanneer: compileer(deel.wanneer, ALTIJD),
    })),
  };
}

/** The length of the term that bounds a letter; what is no number of days was refused before. */
function duurVan(duur: string | undefined, { termijnen }: Beleid): { readonly hoogstensDagen?: number } {
  const lengte = duur === undefined ? undefined : termijnen.find(({ id }) => id === duur)?.lengte;
  return typeof lengte === 'number' ? { hoogstensDagen: lengte } : {};
}
