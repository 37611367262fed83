import type { Actie, DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Dialog, FormField, Textbox, useToast } from '../../../components/index.ts';
import { ACTIESOORT } from '../../../teksten/nl.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { ververst } from '../dossier.api.ts';

type Props = { readonly kop: DossierKop; readonly soort: Actie['soort']; readonly onSluit: () => void };

/** What happens next, or for whom we wait: what, who and when. */
export function ActieDialoog({ kop, soort, onSluit }: Props) {
  const meld = useToast();
  const [wat, setWat] = useState('');
  const [wie, setWie] = useState('');
  const [uiterlijk, setUiterlijk] = useState('');
  const bewaren = useVerstuur(
    (body: Record<string, string>, sleutel) =>
      vraag<unknown>(`/dossiers/${kop.id}/taken`, { methode: 'POST', body, sleutel }).then(() => true),
    ververst(kop.id),
  );
  const bewaar = async () => {
    const body = { soort, wat, ...(wie.trim() ? { wie } : {}), ...(uiterlijk ? { uiterlijk } : {}) };
    if (!(await bewaren.verstuur(body))) return;
    meld(`${ACTIESOORT[soort]} opgeslagen`);
    onSluit();
  };
  const wacht = soort === 'wacht-op';
  return (
    <Dialog titel={ACTIESOORT[soort]} onSluit={onSluit}>
      <Formulier
        knop="Opslaan"
        bezig={bewaren.bezig}
        fouten={bewaren.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label={wacht ? 'Waarop wacht u?' : 'Wat moet er gebeuren?'}
          naam="wat"
          fout={bewaren.fouten?.wat}
          className="luwte-veld--breed"
        >
          <Textbox value={wat} onChange={(event) => setWat(event.target.value)} />
        </FormField>
        <FormField
          label={wacht ? 'Van wie?' : 'Wie doet het?'}
          naam="wie"
          fout={bewaren.fouten?.wie}
          optioneel
          beschrijving={wacht ? 'Een functie of organisatie, geen naam van een bewoner.' : 'Leeg is: uzelf.'}
        >
          <Textbox value={wie} onChange={(event) => setWie(event.target.value)} />
        </FormField>
        <FormField label="Uiterlijk op" naam="uiterlijk" fout={bewaren.fouten?.uiterlijk} optioneel>
          <Textbox type="date" value={uiterlijk} onChange={(event) => setUiterlijk(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
