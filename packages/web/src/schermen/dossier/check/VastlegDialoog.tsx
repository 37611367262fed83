import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { useState } from 'react';
import { DataList, Dialog, FormField, Textarea, useToast } from '../../../components/index.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { type Moment, useLegToetsVast } from '../dossier.api.ts';

type Props = {
  readonly kop: DossierKop;
  readonly toets: DossierToets['toets'];
  readonly moment: Moment;
  readonly onSluit: () => void;
};

/** Makes a document of the check as it is now, or as it was on the day looked back at. */
export function VastlegDialoog({ kop, toets, moment, onSluit }: Props) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const leg = useLegToetsVast(kop.id);
  const bewaar = async () => {
    if (
      !(await leg.verstuur({ ...moment, op: toets.peildatum, ...(reden.trim() && { reden: reden.trim() }) }))
    )
      return;
    meld('De Dossiercheck is vastgelegd. U vindt hem bij Documenten en in de tijdlijn.');
    onSluit();
  };
  return (
    <Dialog titel="Leg deze check vast" onSluit={onSluit}>
      <p className="utrecht-paragraph">
        De check verandert mee met het dossier. Door hem vast te leggen maakt u er een document van: een PDF
        om te lezen en een bestand met de gegevens. Wat op afgeschermde delen rust, komt er niet in.
      </p>
      <DataList
        gegevens={[
          { naam: 'Stand op', waarde: datumInWoorden(toets.peildatum) },
          ...(moment.bekendOp
            ? [{ naam: 'Wat bekend was op', waarde: datumInWoorden(moment.bekendOp) }]
            : []),
          {
            naam: 'Beleid',
            waarde: `${kop.beleid?.naam ?? toets.beleid.id}, versie van ${datumInWoorden(toets.beleid.versie)}`,
          },
        ]}
      />
      <Formulier
        knop="Vastleggen"
        bezig={leg.bezig}
        fouten={leg.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label="Waarom legt u hem vast?" naam="reden" optioneel fout={leg.fouten?.reden}>
          <Textarea rows={2} value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
