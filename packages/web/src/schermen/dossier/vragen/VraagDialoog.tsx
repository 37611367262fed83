import type { DossierKop, MogelijkeVraag, MogelijkeVragen } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Details,
  Dialog,
  FormField,
  Laden,
  Paragraph,
  RadioGroup,
  Select,
  Textarea,
  Textbox,
  useToast,
} from '../../../components/index.ts';
import { Contacten } from '../../../delen/Contacten.tsx';
import { useMogelijkeVragen, useStelVraag } from '../../../delen/vraag.api.ts';
import { VRAAGVORM } from '../../../teksten/vraag.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = { readonly kop: DossierKop; readonly onSluit: () => void };

/** Asks a partner one question: only what the policy opens for this person today, with the reason why not the rest. */
export function VraagDialoog({ kop, onSluit }: Props) {
  const [persoon, setPersoon] = useState<string | undefined>();
  const mogelijk = useMogelijkeVragen(kop.id, persoon);
  return (
    <Dialog titel="Vraag een partner" onSluit={onSluit}>
      <Laden vraag={mogelijk}>
        {(vragen) => (
          <>
            <RadioGroup
              legend="Over wie gaat de vraag?"
              naam="persoon"
              keuzes={[
                ...vragen.personen.map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam })),
                { waarde: '', tekst: 'Over niemand in het bijzonder' },
              ]}
              waarde={persoon ?? ''}
              onKies={(waarde) => setPersoon(waarde === '' ? undefined : waarde)}
            />
            {vragen.kleur ? <Paragraph>Deze persoon is nu {vragen.kleur}.</Paragraph> : null}
            <Vraagformulier key={persoon} kop={kop} vragen={vragen} persoon={persoon} onSluit={onSluit} />
            <Gesloten vragen={vragen.gesloten} />
          </>
        )}
      </Laden>
    </Dialog>
  );
}

type FormulierProps = Props & { readonly vragen: MogelijkeVragen; readonly persoon: string | undefined };

function Vraagformulier({ kop, vragen, persoon, onSluit }: FormulierProps) {
  const meld = useToast();
  const [regel, setRegel] = useState('');
  const [organisatieId, setOrganisatie] = useState('');
  const [tekst, setTekst] = useState('');
  const [doelredenering, setDoel] = useState('');
  const [uiterlijk, setUiterlijk] = useState('');
  const { verstuur, bezig, fouten } = useStelVraag(kop.id);
  const open = vragen.open.filter(({ organisaties }) => organisaties.length > 0);
  const gekozen = open.find((vraag) => vraag.regel === regel);
  const organisatie = gekozen?.organisaties.find(({ id }) => id === organisatieId);
  const bewaar = async () => {
    const body = {
      regel: regel || undefined,
      organisatieId: organisatieId || undefined,
      persoon: persoon !== undefined && organisatie?.convenant !== false ? persoon : undefined,
      vraag: gekozen?.vraag === undefined ? tekst || undefined : undefined,
      doelredenering: doelredenering || undefined,
      uiterlijk: uiterlijk || undefined,
    };
    if (!(await verstuur(JSON.parse(JSON.stringify(body))))) return;
    meld('De vraag is gesteld.');
    onSluit();
  };
  if (open.length === 0)
    return <Paragraph>Het beleid laat nu geen vraag toe. Hieronder ziet u waarom.</Paragraph>;
  return (
    <Formulier
      knop="Stel de vraag"
      bezig={bezig}
      fouten={fouten}
      onVerstuur={() => void bewaar()}
      onSluit={onSluit}
    >
      <FormField label="Welke vraag?" naam="regel" fout={fouten?.regel}>
        <Select
          leeg="Kies een vraag"
          value={regel}
          keuzes={open.map((vraag) => ({ waarde: vraag.regel, tekst: naamVan(vraag) }))}
          onChange={(event) => {
            setRegel(event.target.value);
            setOrganisatie('');
          }}
        />
      </FormField>
      {gekozen ? (
        <>
          <Paragraph zacht>
            Antwoord: {VRAAGVORM[gekozen.vorm]}. {gekozen.voorwaarden.join(' ')} Bron: {gekozen.bron}.
          </Paragraph>
          <FormField label="Aan wie?" naam="organisatieId" fout={fouten?.organisatieId}>
            <Select
              leeg="Kies een organisatie"
              value={organisatieId}
              keuzes={gekozen.organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
              onChange={(event) => setOrganisatie(event.target.value)}
            />
          </FormField>
          {organisatie ? <Contacten contacten={organisatie.contactpersonen} /> : null}
          {organisatie && !organisatie.convenant ? (
            <Paragraph>Deze organisatie tekende het convenant niet. De vraag noemt geen persoon.</Paragraph>
          ) : null}
          {organisatie && !organisatie.werktMee ? (
            <Paragraph>
              Deze organisatie werkt niet mee aan dit dossier en ziet de vraag niet in Luwte.
            </Paragraph>
          ) : null}
          {gekozen.vraag === undefined ? (
            <FormField
              label="Uw vraag"
              naam="vraag"
              fout={fouten?.vraag}
              beschrijving="Eén vraag, met zo min mogelijk gegevens."
            >
              <Textarea rows={2} value={tekst} onChange={(event) => setTekst(event.target.value)} />
            </FormField>
          ) : null}
          <FormField
            label="Waarom moet u dit weten?"
            naam="doelredenering"
            optioneel={!organisatie || organisatie.compartiment === 'gewoon'}
            fout={fouten?.doelredenering}
            beschrijving="De partner leest dit ook. Het blijft bij de vraag staan."
          >
            <Textarea rows={2} value={doelredenering} onChange={(event) => setDoel(event.target.value)} />
          </FormField>
          <FormField label="Antwoord uiterlijk" naam="uiterlijk" optioneel fout={fouten?.uiterlijk}>
            <Textbox type="date" value={uiterlijk} onChange={(event) => setUiterlijk(event.target.value)} />
          </FormField>
        </>
      ) : null}
    </Formulier>
  );
}

const naamVan = (vraag: MogelijkeVraag) => `${vraag.bij}: ${vraag.vraag ?? 'één eigen vraag'}`;

function Gesloten({ vragen }: { readonly vragen: readonly MogelijkeVraag[] }) {
  if (vragen.length === 0) return null;
  return (
    <Details kop={`Wat u nu niet mag vragen (${vragen.length})`}>
      <ul className="luwte-regels">
        {vragen.map((vraag) => (
          <li key={vraag.regel} className="luwte-regel">
            <div className="luwte-regel__inhoud">
              <span className="luwte-regel__wat">{naamVan(vraag)}</span>
              <span className="luwte-regel__bij">
                <span>{vraag.waarom}</span>
                <span>{vraag.bron}</span>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Details>
  );
}
