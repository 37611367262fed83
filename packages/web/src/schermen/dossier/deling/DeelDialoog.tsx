import type {
  Deelverwijzing,
  Deelvoorstel,
  DelingInvoer,
  DossierKop,
  PartijRegel,
} from '@luwte/core/contract';
import { PARTIJVELDEN, type Partijveld } from '@luwte/core/deling';
import { useState } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import {
  Alert,
  CheckboxGroup,
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
import { useDeel, useDeelvoorstel, useOntvangers } from '../../../delen/deling.api.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { DELEN, GROND, KANAAL, PARTIJVELD } from '../../../teksten/deling.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { SluitVraag, useSluitVraag } from '../delen/SluitVraag.tsx';
import { GedeeldInhoud } from './GedeeldInhoud.tsx';
import { Grondvelden } from './Grondvelden.tsx';
import { GEEN_GROND, type Grondinvoer, maakGrond } from './maakGrond.ts';

type Props = {
  readonly kop: DossierKop;
  readonly item: Deelverwijzing;
  readonly naam: string;
  /** Of a party: what is known of it, to choose from. */
  readonly partij?: PartijRegel | undefined;
  readonly onSluit: () => void;
};
type Velden = Grondinvoer &
  Readonly<Record<'aan' | 'doel' | 'noodzaak' | 'kanaal' | 'tot' | 'opmerking', string>>;
const LEEG: Velden = {
  ...GEEN_GROND,
  aan: '',
  doel: '',
  noodzaak: '',
  kanaal: 'portaal',
  tot: '',
  opmerking: '',
};

/** Shares one item: with whom, on which ground, until when; beside it what the other will read. */
export function DeelDialoog({ kop, item, naam, partij, onSluit }: Props) {
  const meld = useToast();
  const ontvangers = useOntvangers(kop.id);
  const [velden, setVelden] = useState(LEEG);
  const [gegevens, setGegevens] = useState<readonly Partijveld[]>([]);
  const zet = (deel: Partial<Velden>) => setVelden((nu) => ({ ...nu, ...deel }));
  const sluiten = useSluitVraag(velden !== LEEG, onSluit);
  const [leeg, setLeeg] = useState<Fouten>();
  const { verstuur, bezig, fouten: geweigerd } = useDeel(kop.id);
  const fouten = leeg ?? geweigerd;
  const welk: Deelverwijzing = partij ? { ...item, velden: [...gegevens] } : item;
  const grond = maakGrond(velden);
  const voorstel = useDeelvoorstel(kop.id, {
    item: welk,
    aanOrganisatieId: velden.aan,
    ...(grond && { grond }),
    ...(velden.tot !== '' && { tot: velden.tot }),
  });
  const bewaar = async () => {
    const mist = {
      ...(velden.aan === '' && { aanOrganisatieId: 'Kies met wie u deelt.' }),
      ...(!grond && { grond: 'Kies een grond en vul aan waar die op rust.' }),
    };
    setLeeg(Object.keys(mist).length > 0 ? mist : undefined);
    if (!grond || velden.aan === '') return;
    const { doel, noodzaak, kanaal, tot, opmerking } = velden;
    const body = {
      item: welk,
      aanOrganisatieId: velden.aan,
      grond,
      doel,
      noodzaak,
      kanaal,
      tot,
      ...(opmerking.trim() !== '' && { opmerking }),
    } as DelingInvoer;
    if (!(await verstuur(body))) return;
    meld(DELEN.gedeeld);
    onSluit();
  };
  return (
    <Dialog titel={`${DELEN.delen}: ${naam}`} onSluit={sluiten.vraag}>
      <SluitVraag sluiten={sluiten} />
      <Laden vraag={ontvangers}>
        {(lijst) =>
          lijst.length === 0 ? (
            <Paragraph>{DELEN.geenOntvangers}</Paragraph>
          ) : (
            <Formulier
              knop={DELEN.delen}
              bezig={bezig}
              fouten={fouten}
              onVerstuur={() => void bewaar()}
              onSluit={sluiten.vraag}
            >
              <FormField label="Met wie?" naam="aanOrganisatieId" fout={fouten?.aanOrganisatieId}>
                <Select
                  leeg="Kies een organisatie"
                  value={velden.aan}
                  onChange={(event) => zet({ aan: event.target.value, grond: '' })}
                  keuzes={lijst.map(({ organisatieId, naam: n }) => ({ waarde: organisatieId, tekst: n }))}
                />
              </FormField>
              {partij ? (
                <CheckboxGroup
                  legend="Welke gegevens?"
                  naam="item.velden"
                  keuzes={PARTIJVELDEN.filter((veld) => partij[veld] !== undefined).map((veld) => ({
                    waarde: veld,
                    tekst: PARTIJVELD[veld],
                  }))}
                  gekozen={gegevens}
                  onKies={(gekozen) => setGegevens(gekozen as readonly Partijveld[])}
                  fout={fouten?.['item.velden']}
                />
              ) : null}
              {voorstel.data && velden.aan !== '' ? (
                <Keuzes voorstel={voorstel.data} velden={velden} zet={zet} fouten={fouten} />
              ) : null}
            </Formulier>
          )
        }
      </Laden>
    </Dialog>
  );
}

type KeuzesProps = {
  readonly voorstel: Deelvoorstel;
  readonly velden: Velden;
  readonly zet: (deel: Partial<Velden>) => void;
  readonly fouten: Fouten | undefined;
};

function Keuzes({ voorstel, velden, zet, fouten }: KeuzesProps) {
  const veld = (
    naam: keyof Velden,
    pad: string,
    label: string,
    soort: 'text' | 'date' = 'text',
    uitleg?: string,
  ) => (
    <FormField label={label} naam={pad} fout={fouten?.[pad]} beschrijving={uitleg}>
      <Textbox type={soort} value={velden[naam]} onChange={(event) => zet({ [naam]: event.target.value })} />
    </FormField>
  );
  return (
    <>
      <Grondvelden
        keuzes={voorstel.gronden.map(({ soort, convenantId, naam }) => ({
          waarde: convenantId === undefined ? soort : `convenant:${convenantId}`,
          tekst: naam ?? GROND[soort],
        }))}
        velden={velden}
        zet={zet}
        fouten={fouten}
      />
      {/* Without a ground nothing can be said to be allowed; what stands in the way anyhow is said at once. */}
      {voorstel.mag && !maakGrond(velden) ? null : <Oordeel voorstel={voorstel} />}
      {veld(
        'tot',
        'tot',
        'Tot en met welke dag?',
        'date',
        `Hoogstens tot en met ${datumInWoorden(voorstel.totHoogstens)}. Daarna ziet de ander het niet meer.`,
      )}
      {veld('doel', 'doel', 'Waarvoor heeft de ander dit nodig?')}
      {veld('noodzaak', 'noodzaak', 'Waarom is het nodig?', 'text', 'Eén zin. Alleen de gemeente ziet die.')}
      <RadioGroup
        legend="Hoe krijgt de ander het?"
        naam="kanaal"
        beschrijving="Alleen wat u in Luwte deelt, is daar te lezen. De rest legt u hier vast. Nooit op een los medium."
        waarde={velden.kanaal}
        onKies={(kanaal) => zet({ kanaal })}
        keuzes={voorstel.kanalen.map((kanaal) => ({ waarde: kanaal, tekst: KANAAL[kanaal] }))}
        fout={fouten?.kanaal}
      />
      <FormField label="Opmerking voor de ander" naam="opmerking" optioneel fout={fouten?.opmerking}>
        <Textarea
          rows={2}
          value={velden.opmerking}
          onChange={(event) => zet({ opmerking: event.target.value })}
        />
      </FormField>
      <section className="luwte-kaart luwte-stapel" aria-label="Dit ziet de ander">
        <h3 className="utrecht-heading-3">Dit ziet de ander</h3>
        <GedeeldInhoud
          item={{
            ...voorstel.voorbeeld,
            doel: velden.doel,
            ...(velden.opmerking.trim() !== '' && { opmerking: velden.opmerking }),
          }}
        />
      </section>
    </>
  );
}

/** What law and policy say of it, with sources; what has to hold where it is allowed. */
function Oordeel({ voorstel }: { readonly voorstel: Deelvoorstel }) {
  const { mag, redenen, regels, voorwaarden } = voorstel;
  return (
    <div role="status">
      <Alert soort={mag ? 'ok' : 'error'} kop={mag ? DELEN.mag : DELEN.magNiet}>
        <ul className="utrecht-unordered-list">
          {mag
            ? [...regels.map(({ naam, bron }) => `${naam} (${bron})`), ...voorwaarden].map((tekst) => (
                <li key={tekst}>{tekst}</li>
              ))
            : redenen.map(({ tekst, bron }) => (
                <li key={tekst}>
                  {tekst} <cite>({bron})</cite>
                </li>
              ))}
        </ul>
      </Alert>
    </div>
  );
}
