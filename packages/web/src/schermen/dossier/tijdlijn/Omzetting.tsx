import type { OmzettingRegel } from '@luwte/core/contract';
import { datumInWoorden, momentInWoorden } from '../../../lib/datum.ts';
import { rolNaam } from '../../../teksten/nl.ts';
import { BeleidLink } from '../delen/BeleidLink.tsx';

/** A move to another policy: from when, from what to what, why and by whom. */
export function Omzetting({ omzetting }: { readonly omzetting: OmzettingRegel }) {
  const { vanaf, van, naar, reden, door, functie, op } = omzetting;
  return (
    <li className="luwte-gebeurtenis luwte-gebeurtenis--overig">
      <span aria-hidden="true" className="luwte-gebeurtenis__vorm" />
      <div className="luwte-gebeurtenis__kop">
        <time dateTime={vanaf} className="luwte-gebeurtenis__op">
          {datumInWoorden(vanaf)}
        </time>
      </div>
      <p className="luwte-gebeurtenis__wat">
        <strong>Ander beleid</strong>: vanaf deze dag valt het dossier onder <BeleidLink beleid={naar} />.
        Daarvoor onder <BeleidLink beleid={van} />.
      </p>
      <p className="luwte-gebeurtenis__tekst">{reden}</p>
      <div className="luwte-gebeurtenis__voet">
        <span>
          {door}, {rolNaam(functie).toLowerCase()}, {momentInWoorden(op)}
        </span>
      </div>
    </li>
  );
}
