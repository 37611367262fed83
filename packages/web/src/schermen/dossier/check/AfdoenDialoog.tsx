import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Dialog, FormField, RadioGroup, Textarea, useToast } from '../../../components/index.ts';
import { keuzesVan, UITKOMST_AFDOENING } from '../../../teksten/nl.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { ververst } from '../dossier.api.ts';
import type { Gebrek } from './check.ts';

type Props = { readonly kop: DossierKop; readonly gebrek: Gebrek; readonly onSluit: () => void };

/** Settle a defect by name and reason. It folds away until its evidence changes. */
export function AfdoenDialoog({ kop, gebrek, onSluit }: Props) {
  const meld = useToast();
  const [uitkomst, setUitkomst] = useState<string | undefined>();
  const [reden, setReden] = useState('');
  const afdoen = useVerstuur(
    (body: Record<string, unknown>, sleutel) =>
      vraag<unknown>(`/dossiers/${kop.id}/afdoeningen`, {
        methode: 'POST',
        body,
        sleutel,
        versie: kop.versie,
      }).then(() => true),
    ververst(kop.id),
  );
  const bewaar = async () => {
    const { code, bij, tekst } = gebrek;
    const body = { code, ...(bij ? { bij } : {}), tekst, uitkomst, reden };
    if (!(await afdoen.verstuur(body))) return;
    meld('Het punt is afgedaan.');
    onSluit();
  };
  return (
    <Dialog titel="Punt afdoen" onSluit={onSluit}>
      <p className="utrecht-paragraph">{gebrek.tekst}</p>
      <Formulier
        knop="Afdoen"
        bezig={afdoen.bezig}
        fouten={afdoen.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <RadioGroup
          legend="Wat is uw oordeel?"
          naam="uitkomst"
          fout={afdoen.fouten?.uitkomst}
          keuzes={keuzesVan(UITKOMST_AFDOENING)}
          waarde={uitkomst}
          onKies={setUitkomst}
        />
        <FormField
          label="Waarom?"
          naam="reden"
          fout={afdoen.fouten?.reden}
          beschrijving="Uw naam en deze reden blijven in het dossier staan. Verandert het bewijs, dan komt het punt terug."
        >
          <Textarea rows={3} value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
