import type { DossierKop, Draaiboek, DraaiboekInvoer } from '@luwte/core/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { useGebeurtenissen } from '../dossier.api.ts';
import { gaatOverHuisverbod } from './invoer.ts';

const sleutel = (id: string) => [...SLEUTEL.dossier(id), 'draaiboek'];

export const useDraaiboek = (id: string) =>
  useQuery({
    queryKey: sleutel(id),
    queryFn: ({ signal }) => vraag<Draaiboek>(`/dossiers/${id}/draaiboek`, { signal }),
  });

type Opdracht = { readonly body: DraaiboekInvoer; readonly versie: number; readonly meld: boolean };

/** Saves what was filled in and, when asked, says that all is ready. What was saved stays saved when that is refused. */
export function useBewaarDraaiboek(id: string) {
  const opslag = useQueryClient();
  const pad = `/dossiers/${id}/draaiboek`;
  return useVerstuur(async ({ body, versie, meld }: Opdracht) => {
    const bewaard = await vraag<Draaiboek>(pad, { methode: 'PUT', body, versie });
    opslag.setQueryData(sleutel(id), bewaard);
    if (!meld) return bewaard;
    const gemeld = await vraag<Draaiboek>(`${pad}/gereedmeldingen`, {
      methode: 'POST',
      versie: bewaard.versie,
    });
    opslag.setQueryData(sleutel(id), gemeld);
    return gemeld;
  });
}

/** Does the timeline tell of a huisverbod that is announced or decided, and may this person see its draaiboek? */
export function useHuisverbodInDossier(kop: DossierKop): boolean {
  const mag = useMag()('draaiboek:inzien');
  const besluiten = useGebeurtenissen(kop.id, ['voornemen', 'besluit'], mag);
  return mag && (besluiten.data?.some(({ gebeurtenis }) => gaatOverHuisverbod(gebeurtenis)) ?? false);
}
