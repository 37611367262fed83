import type { Partnervraag, Vraagantwoord } from '@luwte/core/contract';
import { REDEN_NIET_DELEN_TEKST } from '@luwte/core/informatievraag';
import { useState } from 'react';
import type { Fouten } from '../api/fout.ts';
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  FormField,
  KnopGroep,
  RadioGroup,
  Textarea,
} from '../components/index.ts';
import { JA_NEE_TEKST } from '../teksten/vraag.ts';

type Vorm = Pick<Partnervraag, 'id' | 'vorm' | 'onderdelen' | 'keuzes'>;
type Props = {
  readonly vraag: Vorm;
  readonly bezig: boolean;
  readonly fouten: Fouten | undefined;
  readonly onVerstuur: (antwoord: Vraagantwoord) => void;
};

const keuzesVan = (teksten: Readonly<Record<string, string>>) =>
  Object.entries(teksten).map(([waarde, tekst]) => ({ waarde, tekst }));
const WAT = {
  antwoord: 'Ik geef antwoord',
  'mag-niet-delen': 'Ik mag dit niet delen',
  'weet-niet': 'Ik weet het niet',
};

/** The answer to one question, in the form that the question allows and no other. */
export function AntwoordFormulier({ vraag, bezig, fouten, onVerstuur }: Props) {
  const [soort, setSoort] = useState<string>('antwoord');
  const [jaNee, setJaNee] = useState<Readonly<Record<string, string>>>({});
  const [keuzes, setKeuzes] = useState<readonly string[]>([]);
  const [tekst, setTekst] = useState('');
  const [reden, setReden] = useState<string | undefined>();
  const verstuur = () => {
    const inhoud =
      vraag.vorm === 'ja-nee'
        ? { jaNee }
        : vraag.keuzes.length > 0
          ? { keuzes }
          : { tekst: tekst || undefined };
    // The server judges the form; what is missing comes back at its field.
    const body =
      soort === 'antwoord' ? { soort, ...inhoud } : soort === 'weet-niet' ? { soort } : { soort, reden };
    onVerstuur(body as Vraagantwoord);
  };
  return (
    <form
      className="luwte-stapel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        verstuur();
      }}
    >
      <ErrorSummary fouten={fouten} />
      <RadioGroup
        legend="Wat wilt u doen?"
        naam="soort"
        keuzes={keuzesVan(WAT)}
        waarde={soort}
        onKies={setSoort}
        beschrijving="Mag u dit niet delen, dan is dat ook een antwoord. U houdt niemand op."
      />
      {soort === 'antwoord' && vraag.vorm === 'ja-nee'
        ? vraag.onderdelen.map((deel) => (
            <RadioGroup
              key={deel.id}
              legend={deel.vraag}
              naam={`jaNee.${deel.id}`}
              fout={fouten?.[`jaNee.${deel.id}`]}
              keuzes={keuzesVan(JA_NEE_TEKST)}
              waarde={jaNee[deel.id]}
              onKies={(waarde) => setJaNee({ ...jaNee, [deel.id]: waarde })}
            />
          ))
        : null}
      {soort === 'antwoord' && vraag.vorm === 'specifiek' && vraag.keuzes.length > 0 ? (
        <CheckboxGroup
          legend="Kies wat klopt"
          naam="keuzes"
          fout={fouten?.keuzes}
          keuzes={vraag.keuzes.map((keuze) => ({ waarde: keuze, tekst: keuze }))}
          gekozen={keuzes}
          onKies={setKeuzes}
        />
      ) : null}
      {soort === 'antwoord' && vraag.vorm === 'specifiek' && vraag.keuzes.length === 0 ? (
        <FormField
          label="Uw antwoord"
          naam="tekst"
          fout={fouten?.tekst}
          beschrijving="Schrijf alleen wat nodig is voor deze vraag."
        >
          <Textarea rows={4} value={tekst} onChange={(event) => setTekst(event.target.value)} />
        </FormField>
      ) : null}
      {soort === 'mag-niet-delen' ? (
        <RadioGroup
          legend="Waarom niet?"
          naam="reden"
          fout={fouten?.reden}
          keuzes={keuzesVan(REDEN_NIET_DELEN_TEKST)}
          waarde={reden}
          onKies={setReden}
        />
      ) : null}
      <KnopGroep>
        <Button soort="primair" type="submit" bezig={bezig}>
          Antwoord versturen
        </Button>
      </KnopGroep>
    </form>
  );
}
