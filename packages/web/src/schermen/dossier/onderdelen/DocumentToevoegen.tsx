import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Button, ErrorSummary, FormField, Select, Textbox, useToast } from '../../../components/index.ts';
import { Afscherming, GEWOON, redenVan } from '../../../delen/Afscherming.tsx';
import { keuzesVan } from '../../../teksten/nl.ts';
import { ververst } from '../dossier.api.ts';

const SOORTEN = keuzesVan({
  'rapport-van-bevindingen': 'Rapport van bevindingen',
  brief: 'Brief',
  foto: 'Foto',
  geluid: 'Geluidsopname',
  video: 'Video',
  verslag: 'Verslag',
  anders: 'Anders',
});

/** Add a file. It gets a hash on arrival and is never changed afterwards. */
export function DocumentToevoegen({ kop }: { readonly kop: DossierKop }) {
  const meld = useToast();
  const [soort, setSoort] = useState('verslag');
  const [bestand, setBestand] = useState<File | undefined>();
  const [afgeschermd, setAfgeschermd] = useState(GEWOON);
  const [ronde, setRonde] = useState(0);
  const toevoegen = useVerstuur(
    (_: { soort: string; naam: string; grootte: number; afgeschermd: typeof GEWOON }, sleutel) => {
      const body = new FormData();
      body.set('soort', soort);
      body.set('compartiment', afgeschermd.compartiment);
      for (const [deel, tekst] of Object.entries(redenVan(afgeschermd).doelredenering ?? {}))
        body.set(`doelredenering.${deel}`, tekst);
      if (bestand) body.set('bestand', bestand, bestand.name);
      return vraag<unknown>(`/dossiers/${kop.id}/documenten`, { methode: 'POST', body, sleutel }).then(
        () => true,
      );
    },
    ververst(kop.id),
  );
  const bewaar = async () => {
    const naam = bestand?.name ?? '';
    if (!(await toevoegen.verstuur({ soort, naam, grootte: bestand?.size ?? 0, afgeschermd }))) return;
    meld('Het document staat in het dossier.');
    setBestand(undefined);
    setAfgeschermd(GEWOON);
    setRonde(ronde + 1);
  };
  return (
    <form
      noValidate
      className="luwte-stapel luwte-stapel--dicht luwte-niet-afdrukken"
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
      <ErrorSummary fouten={toevoegen.fouten} />
      <div className="luwte-velden luwte-velden--twee">
        <FormField label="Document toevoegen" naam="bestand" fout={toevoegen.fouten?.bestand}>
          <Textbox key={ronde} type="file" onChange={(event) => setBestand(event.target.files?.[0])} />
        </FormField>
        <FormField label="Wat is het?" naam="soort" fout={toevoegen.fouten?.soort}>
          <Select keuzes={SOORTEN} value={soort} onChange={(event) => setSoort(event.target.value)} />
        </FormField>
      </div>
      <Afscherming waarde={afgeschermd} onZet={setAfgeschermd} fouten={toevoegen.fouten} />
      <div>
        <Button type="submit" bezig={toevoegen.bezig}>
          {toevoegen.bezig ? 'Bezig met toevoegen…' : 'Toevoegen'}
        </Button>
      </div>
    </form>
  );
}
