import type { Besluitvoorstel, DossierKop } from '@luwte/core/contract';
import { Details } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { GOEDKEUREN } from '../../../teksten/besluit.ts';
import { usePartijen } from '../dossier.api.ts';
import { FORMULIEREN, heeftFormulier } from '../formulier/formulieren.ts';
import { ingevuld } from './ingevuld.ts';

type Props = { readonly kop: DossierKop; readonly gebeurtenis: Besluitvoorstel['gebeurtenis'] };

/** What the decision says, so that who approves reads it here before it holds. */
export function Inhoud({ kop, gebeurtenis }: Props) {
  const mag = useMag();
  const partijen = usePartijen(kop.id, mag('partij:inzien'));
  const soort = String(gebeurtenis.soort);
  const vorm = heeftFormulier(soort) ? FORMULIEREN[soort] : undefined;
  if (!vorm) return null;
  const code = (sleutel: string) => partijen.data?.find((partij) => partij.sleutel === sleutel)?.code;
  return (
    <Details kop={GOEDKEUREN.inhoud} open>
      <dl className="luwte-inhoud">
        {ingevuld(vorm, gebeurtenis, code).map(({ label, teksten }) => (
          <div key={label} className="luwte-inhoud__regel">
            <dt>{label}</dt>
            {teksten.map((tekst) => (
              <dd key={tekst}>{tekst}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Details>
  );
}
