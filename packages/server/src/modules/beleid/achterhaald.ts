import type { Spoor } from '@luwte/core/dossier';
import type { Beleidskast } from '../../platform/deps.ts';
import { vingerafdrukVan } from './ingevuldBeleid.ts';

type Voorstel = {
  readonly beleidId: string;
  readonly spoor: Spoor;
  readonly basisVersie: string;
  readonly basisVingerafdruk: string;
  readonly naActivatie?: string | undefined;
};

/**
 * Why an open proposal can no longer be activated: the shipped text it builds on is another one now, or another text
 * came into force since. Nobody activates something else than what was read, over something that was not seen.
 *
 * @param laatsteActivatie line in the log of the last activation for this policy
 */
export function bepaalAchterhaald(
  kast: Beleidskast,
  voorstel: Voorstel,
  laatsteActivatie: string | undefined,
): { readonly code: 'tekst-gewijzigd' | 'beleid-gewijzigd'; readonly uitleg: string } | undefined {
  const basis = zoekBasis(kast, voorstel);
  if (!basis || vingerafdrukVan(kast.bron(basis)) !== voorstel.basisVingerafdruk) {
    return {
      code: 'tekst-gewijzigd',
      uitleg:
        'De meegeleverde tekst van deze versie is gewijzigd na het voorstel. Stel de versie opnieuw voor.',
    };
  }
  if (voorstel.naActivatie !== laatsteActivatie) {
    return {
      code: 'beleid-gewijzigd',
      uitleg:
        'Na dit voorstel is voor dit beleid een andere tekst geactiveerd. Wie dit voorstelde, heeft die niet gezien. Stel de versie opnieuw voor.',
    };
  }
  return undefined;
}

/** The shipped version that a proposal fills in. */
export const zoekBasis = (
  kast: Beleidskast,
  { beleidId, spoor, basisVersie }: Pick<Voorstel, 'beleidId' | 'spoor' | 'basisVersie'>,
) => kast.alle.find((b) => b.id === beleidId && b.spoor === spoor && b.versie === basisVersie);
