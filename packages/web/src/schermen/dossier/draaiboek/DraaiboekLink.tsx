import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { ButtonLink } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { DRAAIBOEK } from '../../../teksten/draaiboek.ts';
import { useEigenBeleidVan } from '../dossier.api.ts';
import { useHuisverbodInDossier } from './draaiboek.api.ts';

type Props = {
  readonly kop: DossierKop;
  readonly stap: Pick<DossierToets['toets']['stappen'][number], 'id' | 'status'>;
};

/** At the step of the huisverbod: the way to its draaiboek, once a huisverbod is prepared or decided. */
export function DraaiboekLink({ kop, stap }: Props) {
  const mag = useMag()('draaiboek:inzien');
  const beleid = useEigenBeleidVan(kop);
  const inDossier = useHuisverbodInDossier(kop);
  const regel = beleid.data?.beleid.stappen.find(({ id }) => id === stap.id);
  if (!mag || !regel?.maatregelen?.includes('huisverbod')) return null;
  if (stap.status !== 'mogelijk' && !inDossier) return null;
  return (
    <p>
      <ButtonLink klein naar={`/dossiers/${kop.id}/draaiboek`}>
        {DRAAIBOEK.link}
      </ButtonLink>
    </p>
  );
}
