import type { Inbreng } from '@luwte/core/contract';
import { REDEN_NIET_DELEN_TEKST } from '@luwte/core/informatievraag';
import type { ReactNode } from 'react';
import { Status } from '../components/index.ts';
import { datumInWoorden, momentInWoorden } from '../lib/datum.ts';
import { INBRENG_EINDE } from '../teksten/inbreng.ts';

type Props = { readonly inbreng: Inbreng; readonly eigen?: boolean; readonly children?: ReactNode };

/** One thing that a partner told, or may not tell. */
export function InbrengRegel({ inbreng, eigen, children }: Props) {
  const { soort, organisatie, wat, doel, grondTekst, reden, tot, op, einde } = inbreng;
  return (
    <li className="luwte-regel">
      <div className="luwte-regel__inhoud">
        <span className="luwte-regel__wat">{wat}</span>
        <span className="luwte-regel__bij">
          {eigen ? null : <span>{organisatie}</span>}
          <span>{momentInWoorden(op)}</span>
          {doel ? <span>Waarvoor: {doel}</span> : null}
          {grondTekst ? <span>Grond: {grondTekst}</span> : null}
          {tot ? <span>Te lezen tot en met {datumInWoorden(tot)}</span> : null}
        </span>
        {soort === 'mag-niet-delen' ? (
          <Status toon="info" kaal>
            Mag niet delen. {reden ? REDEN_NIET_DELEN_TEKST[reden] : ''}
          </Status>
        ) : null}
        {einde ? (
          <Status toon="rustig" kaal>
            {INBRENG_EINDE[einde.soort]}
          </Status>
        ) : null}
      </div>
      {children ? <div className="luwte-regel__eind">{children}</div> : null}
    </li>
  );
}
