import type { InbrengInvoer } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Dialog,
  FormField,
  Paragraph,
  RadioGroup,
  Select,
  Textarea,
  Textbox,
  useToast,
} from '../components/index.ts';
import { Formulier } from '../schermen/dossier/delen/Formulier.tsx';
import { Grondvelden } from '../schermen/dossier/deling/Grondvelden.tsx';
import { GEEN_GROND, type Grondinvoer, maakGrond } from '../schermen/dossier/deling/maakGrond.ts';
import { useSessie } from '../schil/SessieContext.tsx';
import { GROND, KANAAL } from '../teksten/deling.ts';
import { INBRENG, SOORT_GEGEVEN } from '../teksten/inbreng.ts';
import { useBrengIn } from './inbreng.api.ts';

type Props = {
  readonly dossierId: string;
  readonly convenanten: readonly { readonly id: string; readonly naam: string }[];
  readonly onSluit: () => void;
};
const WPG = ['wpg-20', 'wpg-19', 'wpg-18', 'wpg-16'] as const;
const LEEG = { wat: '', compartiment: 'gewoon', doel: '', noodzaak: '', kanaal: 'portaal', tot: '' };

/** A partner tells the municipality something: what, on which ground, for what and until when. */
export function InbrengDialoog({ dossierId, convenanten, onSluit }: Props) {
  const meld = useToast();
  const { soort } = useSessie().organisatie;
  const [velden, setVelden] = useState(LEEG);
  const [grond, setGrond] = useState<Grondinvoer>(GEEN_GROND);
  const [geenGrond, setGeenGrond] = useState(false);
  const zet = (deel: Partial<typeof LEEG>) => setVelden((nu) => ({ ...nu, ...deel }));
  const { verstuur, bezig, fouten: geweigerd } = useBrengIn(dossierId);
  const fouten = geenGrond ? { grond: 'Kies een grond en vul aan waar die op rust.' } : geweigerd;
  const politie = soort === 'politie';
  const bewaar = async () => {
    const gekozen = maakGrond(grond);
    setGeenGrond(gekozen === undefined);
    if (gekozen === undefined) return;
    const { compartiment, ...rest } = velden;
    const body = { soort: 'gegeven', ...rest, grond: gekozen, ...(politie ? {} : { compartiment }) };
    if (!(await verstuur(body as InbrengInvoer))) return;
    meld(INBRENG.klaar);
    onSluit();
  };
  const gronden = politie
    ? WPG.map((waarde) => ({ waarde, tekst: GROND[waarde] }))
    : [
        ...convenanten.map(({ id, naam }) => ({ waarde: `convenant:${id}`, tekst: naam })),
        { waarde: 'toestemming', tekst: GROND.toestemming },
        ...(soort === 'bemiddeling'
          ? [{ waarde: 'toestemming-beiden', tekst: GROND['toestemming-beiden'] }]
          : []),
        { waarde: 'wet', tekst: GROND.wet },
      ];
  return (
    <Dialog titel={INBRENG.nieuw} onSluit={onSluit}>
      {politie ? <Paragraph>{INBRENG.politie}</Paragraph> : null}
      <Formulier
        knop="Delen met de gemeente"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label="Wat wilt u delen?"
          naam="wat"
          beschrijving="Alleen wat nodig is."
          fout={fouten?.wat}
        >
          <Textarea rows={4} value={velden.wat} onChange={(event) => zet({ wat: event.target.value })} />
        </FormField>
        {politie ? null : (
          <FormField label="Wat voor gegeven is het?" naam="compartiment" fout={fouten?.compartiment}>
            <Select
              value={velden.compartiment}
              onChange={(event) => zet({ compartiment: event.target.value })}
              keuzes={Object.entries(SOORT_GEGEVEN).map(([waarde, tekst]) => ({ waarde, tekst }))}
            />
          </FormField>
        )}
        <Grondvelden
          keuzes={gronden}
          velden={grond}
          zet={(deel) => setGrond((nu) => ({ ...nu, ...deel }))}
          fouten={fouten}
        />
        <FormField label="Waarvoor heeft de gemeente dit nodig?" naam="doel" fout={fouten?.doel}>
          <Textbox value={velden.doel} onChange={(event) => zet({ doel: event.target.value })} />
        </FormField>
        <FormField
          label="Waarom is het nodig?"
          naam="noodzaak"
          beschrijving="Eén zin."
          fout={fouten?.noodzaak}
        >
          <Textbox value={velden.noodzaak} onChange={(event) => zet({ noodzaak: event.target.value })} />
        </FormField>
        <FormField label="Tot en met welke dag?" naam="tot" fout={fouten?.tot}>
          <Textbox type="date" value={velden.tot} onChange={(event) => zet({ tot: event.target.value })} />
        </FormField>
        <RadioGroup
          legend="Hoe geeft u het?"
          naam="kanaal"
          waarde={velden.kanaal}
          onKies={(kanaal) => zet({ kanaal })}
          keuzes={Object.entries(KANAAL).map(([waarde, tekst]) => ({ waarde, tekst }))}
          fout={fouten?.kanaal}
        />
      </Formulier>
    </Dialog>
  );
}
