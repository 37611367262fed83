import type { DossierToets } from '@luwte/core/contract';
import { datumsInTekst } from '../../../lib/datum.ts';

/** Who leads, per role, and why. */
export function Regies({ regies }: { readonly regies: DossierToets['toets']['regies'] }) {
  if (regies.length === 0) return null;
  return (
    <ul className="luwte-regies">
      {regies.map((regie) => (
        <li key={regie.rol}>
          <strong>
            Regie ({regie.rol}): {regie.organisatie}.
          </strong>{' '}
          <span className="luwte-zacht">
            {regie.waarom
              .map((reden) => `${datumsInTekst(reden.tekst)}${reden.bron ? ` (${reden.bron})` : ''}`)
              .join(' ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
