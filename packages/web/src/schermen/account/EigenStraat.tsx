import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  ErrorSummary,
  FormField,
  Heading,
  KnopGroep,
  Paragraph,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { STRAAT } from '../../teksten/privacy.ts';

const SLEUTEL = ['eigen-straat'] as const;

/** The own street, given freely: a sign for the watch, that nobody reads back. */
export function EigenStraat() {
  const meld = useToast();
  const [straat, setStraat] = useState('');
  const { data } = useQuery({
    queryKey: SLEUTEL,
    queryFn: ({ signal }) => vraag<{ bekend: boolean }>('/eigen-straat', { signal }),
  });
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: { straat: string } | undefined) =>
      (body
        ? vraag<object>('/eigen-straat', { methode: 'PUT', body })
        : vraag<undefined>('/eigen-straat', { methode: 'DELETE' })
      ).then(() => true),
    [SLEUTEL],
  );
  const bewaar = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await verstuur({ straat }))) return;
    setStraat('');
    meld(STRAAT.bewaard);
  };
  const haalWeg = async () => {
    if (await verstuur(undefined)) meld(STRAAT.weggehaald);
  };
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="eigen-straat">
      <Heading niveau={2} id="eigen-straat">
        {STRAAT.titel}
      </Heading>
      <Paragraph zacht>{STRAAT.uitleg}</Paragraph>
      <Paragraph>{data?.bekend ? STRAAT.bekend : STRAAT.onbekend}</Paragraph>
      <form onSubmit={(event) => void bewaar(event)} className="luwte-stapel">
        <ErrorSummary fouten={fouten} />
        <FormField
          label={STRAAT.straat}
          naam="straat"
          beschrijving={STRAAT.straatUitleg}
          fout={fouten?.straat}
        >
          <Textbox value={straat} autoComplete="off" onChange={(event) => setStraat(event.target.value)} />
        </FormField>
        <KnopGroep>
          <Button type="submit" bezig={bezig}>
            {STRAAT.bewaar}
          </Button>
          {data?.bekend ? (
            <Button bezig={bezig} onClick={() => void haalWeg()}>
              {STRAAT.haalWeg}
            </Button>
          ) : null}
        </KnopGroep>
      </form>
    </section>
  );
}
