import type { Aanwijzing, AanwijzingInvoer } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Dialog, FormField, Select, Textbox, useToast } from '../../components/index.ts';
import { RANDVOORWAARDEN } from '../../delen/randvoorwaarde.api.ts';
import { vandaag } from '../../lib/datum.ts';
import { AANWIJZING, AANWIJZING_UITLEG, BEHEER } from '../../teksten/beheer.ts';
import { rolNaam } from '../../teksten/nl.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';
import { useKandidaten } from './beheer.api.ts';

type Soort = AanwijzingInvoer['soort'];
const SOORTEN = (Object.keys(AANWIJZING) as Soort[]).map((waarde) => ({ waarde, tekst: AANWIJZING[waarde] }));

/** Designates a colleague, with the decision it rests on and the first day. */
export function AanwijzingDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const meld = useToast();
  const { data: kandidaten = [] } = useKandidaten();
  const [soort, setSoort] = useState<Soort>('invordering');
  const [velden, setVelden] = useState({ medewerkerId: '', besluit: '', van: vandaag(), tot: '' });
  const zet = (deel: Partial<typeof velden>) => setVelden((nu) => ({ ...nu, ...deel }));
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: unknown, sleutel) => vraag<Aanwijzing>('/aanwijzingen', { methode: 'POST', body, sleutel }),
    [['aanwijzingen'], RANDVOORWAARDEN],
  );
  const bewaar = async () => {
    const { tot, ...rest } = velden;
    if (!(await verstuur({ soort, ...rest, ...(tot === '' ? {} : { tot }) }))) return;
    meld(BEHEER.aanwijzingen.toegevoegd);
    onSluit();
  };
  return (
    <Dialog titel={BEHEER.aanwijzingen.toevoegen} onSluit={onSluit}>
      <Formulier
        knop="Vastleggen"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label="Waarvoor" naam="soort" beschrijving={AANWIJZING_UITLEG[soort]} fout={fouten?.soort}>
          <Select
            keuzes={SOORTEN}
            value={soort}
            onChange={(event) => setSoort(event.target.value as Soort)}
          />
        </FormField>
        <FormField label="Wie" naam="medewerkerId" fout={fouten?.medewerkerId}>
          <Select
            leeg="Kies een medewerker"
            keuzes={kandidaten.map(({ id, naam, rollen, organisatie }) => ({
              waarde: id,
              tekst: `${naam} (${rollen.map((rol) => rolNaam(rol)).join(', ')}, ${organisatie})`,
            }))}
            value={velden.medewerkerId}
            onChange={(event) => zet({ medewerkerId: event.target.value })}
          />
        </FormField>
        <FormField
          label="Besluit"
          naam="besluit"
          beschrijving="Datum of kenmerk van het aanwijzingsbesluit."
          fout={fouten?.besluit}
        >
          <Textbox value={velden.besluit} onChange={(event) => zet({ besluit: event.target.value })} />
        </FormField>
        <FormField label="Eerste dag" naam="van" fout={fouten?.van}>
          <Textbox type="date" value={velden.van} onChange={(event) => zet({ van: event.target.value })} />
        </FormField>
        <FormField label="Laatste dag" naam="tot" optioneel fout={fouten?.tot}>
          <Textbox type="date" value={velden.tot} onChange={(event) => zet({ tot: event.target.value })} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
