import type { Deelverwijzing, DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { Dialog, FormField, Paragraph, RadioGroup, Textbox, useToast } from '../../../components/index.ts';
import { useGeefVrij } from '../../../delen/deling.api.ts';
import { DELEN } from '../../../teksten/deling.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = {
  readonly kop: DossierKop;
  readonly item: Deelverwijzing;
  readonly naam: string;
  readonly onSluit: () => void;
};
const ARTIKELEN = ['20', '19', '18', '16'].map((waarde) => ({ waarde, tekst: `Artikel ${waarde} Wpg` }));

/** Notes that one item of the police may be passed on, after the preparatory talk. Shares nothing by itself. */
export function VrijgaveDialoog({ kop, item: { soort, id }, naam, onSluit }: Props) {
  const meld = useToast();
  const [artikel, setArtikel] = useState<string>();
  const [referentie, setReferentie] = useState('');
  const [vooroverlegOp, setVooroverlegOp] = useState('');
  const { verstuur, bezig, fouten } = useGeefVrij(kop.id);
  const geefVrij = async () => {
    if (!(await verstuur({ item: { soort, id }, artikel, referentie, vooroverlegOp }))) return;
    meld(DELEN.vrijgegeven);
    onSluit();
  };
  return (
    <Dialog titel={`${DELEN.vrijgeven}: ${naam}`} onSluit={onSluit}>
      <Paragraph>
        Gegevens van de politie blijven bij de gemeente, tot u ze na het vooroverleg één voor één vrijgeeft.
        Daarna kunt u ze delen als het beleid dat toestaat.
      </Paragraph>
      <Formulier
        knop={DELEN.vrijgeven}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void geefVrij()}
        onSluit={onSluit}
      >
        <RadioGroup
          legend="Op welk artikel gaf de politie dit?"
          naam="artikel"
          keuzes={ARTIKELEN}
          waarde={artikel}
          onKies={setArtikel}
          fout={fouten?.artikel}
        />
        <FormField label="Welk besluit of welke afspraak?" naam="referentie" fout={fouten?.referentie}>
          <Textbox value={referentie} onChange={(event) => setReferentie(event.target.value)} />
        </FormField>
        <FormField label="Wanneer was het vooroverleg?" naam="vooroverlegOp" fout={fouten?.vooroverlegOp}>
          <Textbox
            type="date"
            value={vooroverlegOp}
            onChange={(event) => setVooroverlegOp(event.target.value)}
          />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
