import type { BeleidVoorstel } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Dialog, FormField, Textarea, useToast } from '../../../components/index.ts';
import { Formulier } from '../../dossier/delen/Formulier.tsx';

type Props = {
  readonly voorstel: BeleidVoorstel;
  readonly hoe: 'activeringen' | 'weigeringen';
  readonly onSluit: () => void;
};

const TEKST = {
  activeringen: {
    titel: 'Versie activeren',
    knop: 'Activeren',
    uitleg:
      'Nieuwe dossiers vallen vanaf nu onder deze versie, of vanaf de dag dat zij ingaat. Dossiers die er al zijn, houden hun versie.',
    label: 'Wat heeft u nagelopen?',
    klaar: 'De versie is geactiveerd.',
  },
  weigeringen: {
    titel: 'Voorstel weigeren',
    knop: 'Weigeren',
    uitleg: 'Er verandert niets. De indiener kan een nieuw voorstel doen.',
    label: 'Waarom weigert u?',
    klaar: 'Het voorstel is geweigerd.',
  },
} as const;

/** The second pair of eyes: activate or refuse, always with a reason. */
export function AfhandelDialoog({ voorstel, hoe, onSluit }: Props) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const tekst = TEKST[hoe];
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
