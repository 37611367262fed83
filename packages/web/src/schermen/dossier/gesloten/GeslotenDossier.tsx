import type { OpeningInvoer } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { ApiFout } from '../../../api/fout.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import {
  Button,
  ErrorSummary,
  FormField,
  Link,
  Paragraph,
  Select,
  Textarea,
} from '../../../components/index.ts';
import { Pagina } from '../../../schil/Pagina.tsx';
import { AANLEIDING, GESLOTEN as T } from '../../../teksten/gesloten.ts';
import { keuzesVan } from '../../../teksten/nl.ts';

/** Was this refused only because nobody said yet why the closed dossier has to be opened? */
export const vraagtAanleiding = (fout: unknown): boolean =>
  fout instanceof ApiFout && fout.type.endsWith('/dossier-gesloten');

/** In the place of a closed dossier: why it has to be opened. */
export function GeslotenDossier({ id }: { readonly id: string }) {
  const [aanleiding, setAanleiding] = useState('');
  const [toelichting, setToelichting] = useState('');
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: OpeningInvoer, sleutel) =>
      vraag<{ tot: string }>(`/dossiers/${id}/openingen`, { methode: 'POST', body, sleutel }),
    [SLEUTEL.dossier(id)],
  );
  return (
    <Pagina titel={T.titel} smal>
      <Paragraph>{T.uitleg}</Paragraph>
      <form
        noValidate
        className="luwte-stapel"
        onSubmit={(event) => {
          event.preventDefault();
          void verstuur({ aanleiding, toelichting } as OpeningInvoer);
        }}
      >
        <ErrorSummary fouten={fouten} />
        <FormField label={T.aanleiding} naam="aanleiding" fout={fouten?.aanleiding}>
          <Select
            leeg={T.kies}
            keuzes={keuzesVan(AANLEIDING)}
            value={aanleiding}
            onChange={(event) => setAanleiding(event.target.value)}
          />
        </FormField>
        <FormField label={T.toelichting} naam="toelichting" fout={fouten?.toelichting}>
          <Textarea rows={3} value={toelichting} onChange={(event) => setToelichting(event.target.value)} />
        </FormField>
        <div>
          <Button type="submit" soort="primair" bezig={bezig}>
            {bezig ? T.bezig : T.open}
          </Button>
        </div>
      </form>
      <Link naar="/">{T.terug}</Link>
    </Pagina>
  );
}
