import type { Briefaanbod, Briefvoorbeeld, GemaakteBrief } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { ververst } from '../dossier.api.ts';
import type { Briefbody } from './briefbody.ts';

/** The letters of the policy that can be drafted in this dossier now. Asked only for who may draft. */
export const useBriefaanbod = (id: string) => {
  const mag = useMag();
  return useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'brieven'],
    queryFn: ({ signal }) =>
      vraag<{ items: Briefaanbod[] }>(`/dossiers/${id}/brieven`, { signal }).then(({ items }) => items),
    enabled: mag('brief:opstellen'),
  });
};

/** The letter as it will read. Stores nothing. */
export const useBriefvoorbeeld = (id: string) =>
  useVerstuur((body: Briefbody) =>
    vraag<Briefvoorbeeld>(`/dossiers/${id}/briefvoorbeelden`, { methode: 'POST', body }),
  );

/** Makes the letter: a document in the dossier and the event that it is. */
export const useMaakBrief = (id: string) =>
  useVerstuur(
    (body: Briefbody, sleutel) =>
      vraag<GemaakteBrief>(`/dossiers/${id}/brieven`, { methode: 'POST', body, sleutel }),
    ververst(id),
  );
