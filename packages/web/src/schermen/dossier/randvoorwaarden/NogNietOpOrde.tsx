import type { DossierKop, RandvoorwaardeRegel } from '@luwte/core/contract';
import { Alert } from '../../../components/index.ts';
import { useRandvoorwaarden } from '../../../delen/randvoorwaarde.api.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { RANDVOORWAARDE, RANDVOORWAARDE_STAND } from '../../../teksten/randvoorwaarde.ts';
import { useDossier } from '../DossierContext.tsx';
import { nodigBij, type Wat } from './nodigBij.ts';

type Props = { readonly kop: DossierKop; readonly wat: Wat };

/** Where a step is taken: what the municipality has not in order for it, with the way to the list. Advice, no block. */
export function NogNietOpOrde({ kop, wat }: Props) {
  const { terug } = useDossier();
  const mag = useMag()('randvoorwaarde:inzien');
  const { data = [] } = useRandvoorwaarden(mag);
  const { nietOpOrde, onbekend } = nodigBij(data, kop.spoor, wat);
  // Looking back shows the file as it was; what is in order today says nothing about then.
  if (terug || nietOpOrde.length + onbekend.length === 0) return null;
  const weg = nietOpOrde.length > 0;
  return (
    <div className="luwte-niet-afdrukken">
      <Alert
        soort={weg ? 'warning' : 'info'}
        kop={weg ? RANDVOORWAARDE.stapKop : RANDVOORWAARDE.stapOnbekend}
      >
        {weg ? (
          <ul className="utrecht-unordered-list">
            {nietOpOrde.map((regel) => (
              <li key={regel.id} className="utrecht-unordered-list__item">
                {regel.naam}: {standVan(regel)}
              </li>
            ))}
          </ul>
        ) : null}
        {onbekend.length > 0 ? (
          <p className="utrecht-paragraph utrecht-paragraph--small">
            {weg ? `${RANDVOORWAARDE.nagaan} ` : ''}
            {onbekend.map(({ naam }) => naam).join(' · ')}
          </p>
        ) : null}
        <p className="utrecht-paragraph utrecht-paragraph--small">
          {RANDVOORWAARDE.houdtNietTegen} {/* In a tab of its own: what was typed in a form stays. */}
          <a
            href="/beheer/randvoorwaarden"
            target="_blank"
            rel="noreferrer"
            className="utrecht-link utrecht-link--html-a"
          >
            {RANDVOORWAARDE.naarLijst} {RANDVOORWAARDE.nieuwTabblad}
          </a>
        </p>
      </Alert>
    </div>
  );
}

const standVan = ({ stand, tot }: RandvoorwaardeRegel): string =>
  stand === 'verlopen' && tot !== undefined ? `verlopen na ${datumVoluit(tot)}` : RANDVOORWAARDE_STAND[stand];
