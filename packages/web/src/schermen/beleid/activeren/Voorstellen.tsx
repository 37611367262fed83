import type { BeleidDetail, BeleidVoorstel } from '@luwte/core/contract';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import {
  Alert,
  Button,
  ErrorSummary,
  FormField,
  KnopGroep,
  Paragraph,
  Textarea,
  Textbox,
  useToast,
} from '../../../components/index.ts';
import { legeVraag } from '../beleid.ts';
import { type Antwoord, alsInvoer, foutBij, NIETS, vraagBij } from './voorstel.ts';
import { Waardeveld } from './Waardeveld.tsx';

/** Propose this version: a value and a source for everything that is open, and why. */
export function Voorstellen({ detail }: { readonly detail: BeleidDetail }) {
  const meld = useToast();
  const [, setZoek] = useSearchParams();
  const [antwoorden, setAntwoorden] = useState<Readonly<Record<string, Antwoord>>>({});
  const [toelichting, setToelichting] = useState('');
  const [bronVoorAlle, setBronVoorAlle] = useState('');
  const stuur = useVerstuur(
    (body: unknown, sleutel) =>
      vraag<BeleidVoorstel>(`/beleid/${encodeURIComponent(detail.sleutel)}/voorstellen`, {
        methode: 'POST',
        body,
        sleutel,
      }),
    [['beleid']],
  );
  const { fouten } = stuur;
  const verstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await stuur.verstuur(alsInvoer(detail.legeWaarden, antwoorden, toelichting, bronVoorAlle)))) return;
    meld('Uw voorstel is vastgelegd. Een ander beoordeelt het.');
    setZoek({ deel: 'log' }, { replace: true });
  };
  return (
    <form
      noValidate
      className="luwte-stapel luwte-beleid__formulier"
      onSubmit={(event) => void verstuur(event)}
    >
      <Alert>
        U stelt deze versie voor. Een jurist activeert haar of weigert met een reden; dat bent u niet zelf.
        Pas na activeren vallen nieuwe dossiers eronder. Dossiers die er al zijn, houden hun versie.
      </Alert>
      <ErrorSummary
        fouten={fouten}
        waarover={(pad) => vraagBij(pad, detail.legeWaarden, (leeg) => legeVraag(leeg, detail.beleid).vraag)}
      />
      {detail.legeWaarden.length === 0 ? (
        <Paragraph>De bron laat geen waarden open.</Paragraph>
      ) : (
        <Paragraph>
          De bron laat{' '}
          {detail.legeWaarden.length === 1 ? 'één waarde' : `${detail.legeWaarden.length} waarden`} open. Vul
          elke waarde in, met het besluit of de bron waar u haar vandaan heeft. Verzin er geen.
        </Paragraph>
      )}
      {detail.legeWaarden.length > 1 ? (
        <FormField
          label="Besluit of bron voor alle waarden"
          naam="bronVoorAlle"
          beschrijving="Komen alle waarden uit hetzelfde besluit? Dan hoeft u het maar één keer te schrijven. Heeft een waarde een eigen bron, schrijf die dan bij de waarde."
        >
          <Textbox value={bronVoorAlle} onChange={(event) => setBronVoorAlle(event.target.value)} />
        </FormField>
      ) : null}
      {detail.legeWaarden.map((leeg, i) => (
        <Waardeveld
          key={leeg.pad}
          beleid={detail.beleid}
          leeg={leeg}
          naam={`waarden.${i}`}
          antwoord={antwoorden[leeg.pad] ?? NIETS}
          fout={(veld) => foutBij(fouten, i, veld)}
          onWijzig={(anders) =>
            setAntwoorden((oud) => ({ ...oud, [leeg.pad]: { ...(oud[leeg.pad] ?? NIETS), ...anders } }))
          }
        />
      ))}
      <FormField
        label="Waarom stelt u deze versie voor?"
        naam="toelichting"
        fout={fouten?.toelichting}
        beschrijving="Bijvoorbeeld met datum en nummer van het besluit. Dit blijft in het log staan."
      >
        <Textarea rows={3} value={toelichting} onChange={(event) => setToelichting(event.target.value)} />
      </FormField>
      <KnopGroep>
        <Button type="submit" soort="primair" bezig={stuur.bezig}>
          {stuur.bezig ? 'Bezig…' : 'Voorstellen'}
        </Button>
      </KnopGroep>
    </form>
  );
}
