import { REDEN_NIET_DELEN_TEKST, REDENEN_NIET_DELEN, type RedenNietDelen } from '@luwte/core/informatievraag';
import { useState } from 'react';
import { Dialog, FormField, Paragraph, RadioGroup, Textbox, useToast } from '../components/index.ts';
import { Formulier } from '../schermen/dossier/delen/Formulier.tsx';
import { INBRENG } from '../teksten/inbreng.ts';
import { useBrengIn } from './inbreng.api.ts';

/** Notes that a partner may not share something, and why. Nobody waits for it. */
export function NietDelenDialoog({
  dossierId,
  onSluit,
}: {
  readonly dossierId: string;
  readonly onSluit: () => void;
}) {
  const meld = useToast();
  const [waarover, setWaarover] = useState('');
  const [reden, setReden] = useState<string>();
  const { verstuur, bezig, fouten } = useBrengIn(dossierId);
  const bewaar = async () => {
    if (!(await verstuur({ soort: 'mag-niet-delen', waarover, reden: reden as RedenNietDelen }))) return;
    meld(INBRENG.nietKlaar);
    onSluit();
  };
  return (
    <Dialog titel={INBRENG.niet} onSluit={onSluit}>
      <Paragraph>{INBRENG.nietUitleg}</Paragraph>
      <Formulier
        knop="Vastleggen"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label="Waarover gaat het?"
          naam="waarover"
          beschrijving="Zonder de inhoud, zoals: of er behandeling is"
          fout={fouten?.waarover}
        >
          <Textbox value={waarover} onChange={(event) => setWaarover(event.target.value)} />
        </FormField>
        <RadioGroup
          legend="Waarom mag u dit niet delen?"
          naam="reden"
          keuzes={REDENEN_NIET_DELEN.map((waarde) => ({ waarde, tekst: REDEN_NIET_DELEN_TEKST[waarde] }))}
          waarde={reden}
          onKies={setReden}
          fout={fouten?.reden}
        />
      </Formulier>
    </Dialog>
  );
}
