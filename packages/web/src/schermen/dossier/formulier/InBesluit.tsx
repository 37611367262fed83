import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Alert } from '../../../components/index.ts';
import { IN_BESLUIT } from '../../../teksten/draaiboek.ts';
import { useEigenBeleidVan } from '../dossier.api.ts';
import { overTeNemen } from './overTeNemen.ts';

type Props = {
  readonly kop: DossierKop;
  readonly toets: DossierToets | undefined;
  readonly maatregel: unknown;
};

/** Beside the form of a decision: what was weighed before, with its reason, and has to stand in the decision. */
export function InBesluit({ kop, toets, maatregel }: Props) {
  const beleid = useEigenBeleidVan(kop);
  const over = overTeNemen(maatregel, toets?.toets.brieven ?? [], beleid.data?.beleid.stappen ?? []);
  if (over.length === 0) return null;
  return (
    <Alert soort="info" kop={IN_BESLUIT.kop}>
      <ul className="utrecht-unordered-list">
        {over.map(({ feit, naam, motivering }) => (
          <li key={feit} className="utrecht-unordered-list__item">
            {naam}: {motivering}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
