import './meldingen.css';
import type { Melding } from '@luwte/core/contract';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { vraag } from '../../api/client.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  FormField,
  KnopGroep,
  Link,
  Textarea,
} from '../../components/index.ts';
import { lokaal } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { CATEGORIE, KANALEN, keuzesVan } from '../../teksten/nl.ts';
import { AdresVeld } from './AdresVeld.tsx';
import { Bestemming } from './Bestemming.tsx';
import { MeerVelden } from './MeerVelden.tsx';
import { MelderVelden } from './MelderVelden.tsx';
import {
  type BekendAdres,
  leegFormulier,
  type MeldingFormulier,
  metAdres,
  naarInvoer,
  veldVan,
  wegwijzers,
} from './melding.ts';

const nieuw = (): MeldingFormulier => leegFormulier(lokaal(new Date()), KANALEN[0]);

/** A report in half a minute, by keyboard: address, kind, what happened, who; the rest has a default. */
export function NieuweMelding() {
  const magDossier = useMag()('dossier:aanmaken');
  const [f, setF] = useState(nieuw);
  const [bekend, setBekend] = useState<BekendAdres | undefined>();
  const [opgeslagen, setOpgeslagen] = useState<Melding | undefined>();
  const opslaan = useVerstuur(
    (invoer: Record<string, unknown>, sleutel) =>
      vraag<Melding>('/meldingen', { methode: 'POST', body: invoer, sleutel }),
    [SLEUTEL.meldingen, SLEUTEL.dossiers, SLEUTEL.vandaag, ['adressen']],
  );
  const zet = (deel: Partial<MeldingFormulier>) => setF((oud) => ({ ...oud, ...deel }));
  const fout = (naam: string) =>
    opslaan.fouten && Object.entries(opslaan.fouten).find(([pad]) => veldVan(pad) === naam)?.[1];

  const bewaar = async () => {
    const melding = await opslaan.verstuur(naarInvoer(f));
    if (melding) setOpgeslagen(melding);
  };
  const opnieuw = () => {
    setF(nieuw());
    setBekend(undefined);
    setOpgeslagen(undefined);
    opslaan.wis();
  };
  if (opgeslagen) return <Opgeslagen melding={opgeslagen} onNieuw={opnieuw} />;

  return (
    <Pagina titel="Nieuwe melding" smal>
      <form
        noValidate
        className="luwte-kaart luwte-stapel luwte-stapel--ruim"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void bewaar();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void bewaar();
          }
        }}
      >
        <ErrorSummary fouten={opslaan.fouten} veldVan={veldVan} />
        <FormField
          label="Adres waar de overlast vandaan komt"
          naam="adres"
          fout={fout('adres')}
          className="luwte-veld--breed"
        >
          <AdresVeld
            waarde={f.adres}
            onTyp={(adres) => {
              zet({ adres, ...(bekend ? { bestemming: 'geen' } : {}) });
              setBekend(undefined);
            }}
            onKies={(adres) => {
              setF((oud) => metAdres(oud, adres));
              setBekend(adres);
            }}
          />
        </FormField>
        <CheckboxGroup
          legend="Wat voor overlast?"
          naam="categorieen"
          fout={fout('categorieen')}
          chips
          keuzes={keuzesVan(CATEGORIE)}
          gekozen={f.categorieen}
          onKies={(categorieen) => zet({ categorieen: categorieen as MeldingFormulier['categorieen'] })}
        />
        {wegwijzers(f.categorieen).map(({ toon, tekst }) => (
          <Alert key={tekst} soort={toon === 'gevaar' ? 'error' : 'warning'} meldt>
            {tekst}
          </Alert>
        ))}
        <FormField
          label="Wat is er gebeurd?"
          naam="toelichting"
          fout={fout('toelichting')}
          optioneel
          beschrijving="Wat hoort, ziet of ruikt de melder? Hoe lang, hoe vaak? Schrijf geen namen op."
        >
          <Textarea value={f.toelichting} onChange={(event) => zet({ toelichting: event.target.value })} />
        </FormField>
        <MelderVelden f={f} zet={zet} fout={fout} />
        <MeerVelden f={f} zet={zet} fout={fout} />
        <Bestemming f={f} zet={zet} fout={fout} bekend={bekend} magDossier={magDossier} />
        <KnopGroep>
          <Button type="submit" soort="primair" bezig={opslaan.bezig}>
            {opslaan.bezig ? 'Bezig met opslaan…' : 'Melding opslaan'}
          </Button>
          <span className="luwte-zacht luwte-klein">
            of <kbd className="luwte-toets">Ctrl</kbd> + <kbd className="luwte-toets">Enter</kbd>
          </span>
        </KnopGroep>
      </form>
    </Pagina>
  );
}

const WAT_NU = {
  ontvangen: 'De melding staat bij "Nog te koppelen".',
  gekoppeld: 'De melding staat in het dossier.',
  'advies-gegeven': 'De melding is afgerond met uw advies.',
  afgewezen: 'De melding is afgewezen.',
} as const;

/** After saving: what happened with it, and the two things people do next. */
function Opgeslagen({ melding, onNieuw }: { readonly melding: Melding; readonly onNieuw: () => void }) {
  const mag = useMag();
  return (
    <Pagina titel="Melding opgeslagen" smal>
      <Alert soort="ok" meldt>
        {melding.melderCode && melding.status === 'gekoppeld'
          ? `De melder heet hier ${melding.melderCode}. `
          : ''}
        {WAT_NU[melding.status]} {melding.kenmerk ? `Kenmerk: ${melding.kenmerk}.` : ''}
      </Alert>
      <KnopGroep>
        <Button soort="primair" onClick={onNieuw} autoFocus>
          Volgende melding
        </Button>
        {melding.dossierId && mag('gebeurtenis:inzien') ? (
          <ButtonLink naar={`/dossiers/${melding.dossierId}`}>Dossier openen</ButtonLink>
        ) : null}
      </KnopGroep>
      <Link naar={`/meldingen?toon=${melding.id}`}>Deze melding bekijken</Link>
    </Pagina>
  );
}
