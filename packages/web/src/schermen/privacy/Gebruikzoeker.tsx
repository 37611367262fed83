import { type FormEvent, useState } from 'react';
import { Button, FormField, Heading, Laden, Paragraph, Textbox } from '../../components/index.ts';
import { GebruikTabel } from '../../delen/GebruikTabel.tsx';
import { GEBRUIK, PRIVACY } from '../../teksten/privacy.ts';
import { useGebruik } from './privacy.api.ts';

/** Who opened one dossier, asked by its kenmerk: whoever watches may know that and nothing of the case. */
export function Gebruikzoeker() {
  const [tekst, setTekst] = useState('');
  const [kenmerk, setKenmerk] = useState<string>();
  const bijVerstuur = (event: FormEvent) => {
    event.preventDefault();
    setKenmerk(tekst.trim() === '' ? undefined : tekst.trim());
  };
  return (
    <section aria-labelledby="privacy-gebruik" className="luwte-stapel">
      <Heading niveau={2} id="privacy-gebruik">
        {PRIVACY.gebruik}
      </Heading>
      <Paragraph zacht>{GEBRUIK.vraag}</Paragraph>
      <form onSubmit={bijVerstuur} className="luwte-stapel">
        <FormField label={PRIVACY.kenmerk} naam="gebruikskenmerk">
          <Textbox value={tekst} onChange={(event) => setTekst(event.target.value)} />
        </FormField>
        <div>
          <Button type="submit" soort="primair">
            {GEBRUIK.toon}
          </Button>
        </div>
      </form>
      {kenmerk === undefined ? null : <Uitkomst kenmerk={kenmerk} />}
    </section>
  );
}

function Uitkomst({ kenmerk }: { readonly kenmerk: string }) {
  const gebruik = useGebruik({ kenmerk });
  return (
    <Laden vraag={gebruik}>
      {(regels) => <GebruikTabel bijschrift={`${PRIVACY.gebruik} van ${kenmerk}`} regels={regels} />}
    </Laden>
  );
}
