import type { Actie } from '@luwte/core/contract';
import { vraag } from '../api/client.ts';
import { SLEUTEL } from '../api/lijst.ts';
import { useVerstuur } from '../api/useVerstuur.ts';

type Wijziging = {
  readonly status?: Actie['status'];
  readonly wat?: string;
  readonly uiterlijk?: string | null;
};

/** Changes a task or action; refused when somebody changed it in the meantime. */
export function useWijzigTaak(dossierId?: string) {
  return useVerstuur(
    ({ actie, wijziging }: { actie: Actie; wijziging: Wijziging }) =>
      vraag<Actie>(`/taken/${actie.id}`, { methode: 'PATCH', body: wijziging, versie: actie.versie }),
    [SLEUTEL.vandaag, SLEUTEL.dossiers, ...(dossierId ? [SLEUTEL.dossier(dossierId)] : [])],
  );
}
