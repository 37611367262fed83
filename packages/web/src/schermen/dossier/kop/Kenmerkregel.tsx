import type { DossierKop } from '@luwte/core/contract';
import { Badge, Status } from '../../../components/index.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { SPOOR, WOONVORM } from '../../../teksten/nl.ts';
import { BeleidLink } from '../delen/BeleidLink.tsx';

/** Above the address: number, kind of dwelling, track, policy, leader. */
export function Kenmerkregel({ kop }: { readonly kop: DossierKop }) {
  const woonvorm = kop.object?.woonvorm;
  return (
    <div className="luwte-kenmerk">
      <strong>{kop.kenmerk}</strong>
      {kop.status === 'gesloten' ? <Badge>Gesloten</Badge> : null}
      {kop.veiligheid ? (
        <Status toon="gevaar">
          Let op veiligheid
          {kop.veiligheid.tot ? `, tot en met ${datumInWoorden(kop.veiligheid.tot)}` : ''}
        </Status>
      ) : null}
      <Badge>{kop.faseNaam}</Badge>
      {woonvorm ? <span>{WOONVORM[woonvorm]}</span> : null}
      <span>{SPOOR[kop.spoor]}</span>
      {kop.regie ? <span>Regie: {kop.regie}</span> : null}
      {kop.beleid ? <BeleidLink beleid={kop.beleid} /> : null}
    </div>
  );
}
