import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Alert } from '../../../components/index.ts';
import { IN_BESLUIT } from '../../../teksten/draaiboek.ts';
import { PUNTEN } from '../../../teksten/vastleggen.ts';
import { useEigenBeleidVan } from '../dossier.api.ts';
import { overTeNemen, puntenVoor } from './overTeNemen.ts';

type Props = {
  readonly kop: DossierKop;
  readonly toets: DossierToets | undefined;
  readonly maatregel: unknown;
};

/** Beside the form of a decision: what was weighed before with its reason, and what the view asks an answer to. */
export function InBesluit({ kop, toets, maatregel }: Props) {
  const beleid = useEigenBeleidVan(kop);
  const brieven = toets?.toets.brieven ?? [];
  const stappen = beleid.data?.beleid.stappen ?? [];
  const over = overTeNemen(maatregel, brieven, stappen);
  const punten = puntenVoor(maatregel, brieven, stappen);
  return (
    <>
      {over.length === 0 ? null : (
        <Alert soort="info" kop={IN_BESLUIT.kop}>
          <ul className="utrecht-unordered-list">
            {over.map(({ feit, naam, motivering }) => (
              <li key={feit} className="utrecht-unordered-list__item">
                {naam}: {motivering}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Zienswijze punten={punten} />
    </>
  );
}

function Zienswijze({ punten }: { readonly punten: ReturnType<typeof puntenVoor> }) {
  if (punten.length === 0) return null;
  const open = punten.some(({ reactie }) => reactie === undefined);
  return (
    <Alert soort={open ? 'warning' : 'info'} kop={open ? PUNTEN.inBesluitOpen : PUNTEN.inBesluit}>
      <ol className="luwte-punten">
        {punten.map(({ tekst, reactie }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place; it has no name of its own
          <li key={i}>
            <strong>
              {PUNTEN.punt(i + 1)}: {tekst}
            </strong>
            <br />
            {reactie ?? PUNTEN.open}
          </li>
        ))}
      </ol>
    </Alert>
  );
}
