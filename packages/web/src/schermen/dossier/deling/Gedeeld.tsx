import type { DelingRegel, DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Button,
  Dialog,
  EmptyState,
  FormField,
  type Kolom,
  Laden,
  Paragraph,
  Status,
  Table,
  Textbox,
  useToast,
} from '../../../components/index.ts';
import { useDelingen, useStopDelen } from '../../../delen/deling.api.ts';
import { datumInWoorden, momentInWoorden } from '../../../lib/datum.ts';
import { zinnen } from '../../../lib/zinnen.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { DELEN, EINDE, KANAAL, STAND, VERBETERING_KORT } from '../../../teksten/deling.ts';
import { soortNaam } from '../../../teksten/nl.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { FeitDelen } from './FeitDelen.tsx';
import { Ingebracht } from './Ingebracht.tsx';

const TOON = { loopt: 'goed', komt: 'info', rust: 'let-op', beeindigd: 'rustig' } as const;

/** What was given to whom from this dossier, on which ground and until when. People stand here as codes. */
export function Gedeeld({ kop }: { readonly kop: DossierKop }) {
  const delingen = useDelingen(kop.id);
  const mag = useMag();
  const magStoppen = mag('deling:geven');
  const [feit, setFeit] = useState(false);
  const [teStoppen, setTeStoppen] = useState<DelingRegel | undefined>();
  const kolommen: readonly Kolom<DelingRegel>[] = [
    {
      kop: 'Wat',
      naam: true,
      cel: ({ item, over }) =>
        `${item.soort === 'gebeurtenis' ? soortNaam(item.naam) : item.naam}${item.op ? ` van ${datumInWoorden(item.op)}` : ''}${over.length > 0 ? ` (${over.join(', ')})` : ''}`,
    },
    { kop: 'Met wie', cel: ({ aan, aanPersoon }) => (aanPersoon ? `${aan}, alleen ${aanPersoon}` : aan) },
    { kop: 'Waarvoor', cel: ({ doel, noodzaak }) => zinnen(doel, `Nodig: ${noodzaak}`) },
    {
      kop: 'Grond',
      cel: ({ grondTekst, vrijgegeven }) =>
        zinnen(grondTekst, vrijgegeven ? 'Vrijgegeven politiegegeven' : undefined),
    },
    {
      kop: 'Hoe en door wie',
      cel: ({ kanaal, door, op }) => `${KANAAL[kanaal]}, ${door}, ${momentInWoorden(op)}`,
    },
    { kop: 'Tot en met', cel: ({ tot }) => datumInWoorden(tot) },
    {
      kop: 'Nu',
      cel: (regel) => (
        <div className="luwte-regel__inhoud">
          <span>
            <Status toon={TOON[regel.stand]} kaal>
              {STAND[regel.stand]}
            </Status>
          </span>
          {regel.einde ? (
            <span className="luwte-regel__bij">
              {zinnen(
                regel.einde.reden
                  ? `${EINDE[regel.einde.soort]}: ${regel.einde.reden}`
                  : EINDE[regel.einde.soort],
              )}
            </span>
          ) : null}
          {regel.verbetering ? (
            <span className="luwte-regel__bij">{VERBETERING_KORT[regel.verbetering]}</span>
          ) : null}
        </div>
      ),
    },
    {
      kop: 'Stoppen',
      cel: (regel) =>
        magStoppen && regel.einde === undefined && regel.stand !== 'beeindigd' ? (
          <Button klein className="luwte-niet-afdrukken" onClick={() => setTeStoppen(regel)}>
            Stop<span className="luwte-alleen-voorlezen"> met delen met {regel.aan}</span>
          </Button>
        ) : null,
    },
  ];
  return (
    <div className="luwte-stapel">
      <Paragraph zacht>
        Delen begint bij een gebeurtenis in de tijdlijn, een document of een partij. Hier staat wat is
        gegeven.
      </Paragraph>
      {magStoppen && kop.status === 'open' ? (
        <div>
          <Button klein className="luwte-niet-afdrukken" onClick={() => setFeit(true)}>
            {DELEN.feit}
          </Button>
        </div>
      ) : null}
      {feit ? <FeitDelen kop={kop} onSluit={() => setFeit(false)} /> : null}
      <Laden vraag={delingen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>{DELEN.niets}</EmptyState>
          ) : (
            <>
              <Table
                bijschrift="Gedeeld uit dit dossier"
                bijschriftVerborgen
                kolommen={kolommen}
                regels={lijst}
                sleutel={({ id }) => id}
              />
              <div>
                <Button klein className="luwte-niet-afdrukken" onClick={() => window.print()}>
                  Afdrukken
                </Button>
              </div>
            </>
          )
        }
      </Laden>
      {mag('inbreng:inzien') ? <Ingebracht kop={kop} /> : null}
      {teStoppen ? (
        <StopDialoog kop={kop} deling={teStoppen} onSluit={() => setTeStoppen(undefined)} />
      ) : null}
    </div>
  );
}

type StopProps = { readonly kop: DossierKop; readonly deling: DelingRegel; readonly onSluit: () => void };

function StopDialoog({ kop, deling, onSluit }: StopProps) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const { verstuur, bezig, fouten } = useStopDelen(kop.id, deling.id);
  const stop = async () => {
    if (!(await verstuur({ reden }))) return;
    meld(DELEN.gestopt);
    onSluit();
  };
  return (
    <Dialog titel={`Stoppen met delen met ${deling.aan}`} onSluit={onSluit}>
      <Paragraph>De ander ziet dit daarna meteen niet meer. Wat is gegeven blijft hier staan.</Paragraph>
      <Formulier
        knop="Stoppen met delen"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void stop()}
        onSluit={onSluit}
      >
        <FormField label="Waarom stopt u?" naam="reden" fout={fouten?.reden}>
          <Textbox value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
