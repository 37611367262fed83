import type { BeleidVoorstel } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Dialog, FormField, Textarea, useToast } from '../../../components/index.ts';
import { AFHANDELING } from '../../../teksten/beleid.ts';
import { Formulier } from '../../dossier/delen/Formulier.tsx';

type Props = {
  readonly voorstel: BeleidVoorstel;
  readonly hoe: keyof typeof AFHANDELING;
  readonly onSluit: () => void;
};

/** The second pair of eyes activates or refuses, the proposer takes back: always with a reason. */
export function AfhandelDialoog({ voorstel, hoe, onSluit }: Props) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const tekst = AFHANDELING[hoe];
  const afhandelen = useVerstuur(
    (body: { reden: string }, sleutel) =>
      vraag<unknown>(`/beleidsvoorstellen/${voorstel.id}/${hoe}`, { methode: 'POST', body, sleutel }).then(
        () => true,
      ),
    [['beleid']],
  );
  const bewaar = async () => {
    if (!(await afhandelen.verstuur({ reden }))) return;
    meld(tekst.klaar);
    onSluit();
  };
  return (
    <Dialog titel={tekst.titel} onSluit={onSluit}>
      <p className="utrecht-paragraph">{tekst.uitleg}</p>
      <Formulier
        knop={tekst.knop}
        bezig={afhandelen.bezig}
        fouten={afhandelen.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label={tekst.label}
          naam="reden"
          fout={afhandelen.fouten?.reden}
          beschrijving="Uw functie en deze reden blijven in het log staan."
        >
          <Textarea rows={3} value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
