import type { AdresUitkomst, Melding } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { vraag } from '../../api/client.ts';
import type { Fouten } from '../../api/fout.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Dialog,
  EmptyState,
  ErrorSummary,
  FormField,
  KnopGroep,
  Laden,
  RadioGroup,
  Textarea,
  useToast,
} from '../../components/index.ts';
import { useMag } from '../../schil/SessieContext.tsx';

type Props = { readonly melding: Melding; readonly onSluit: () => void };

const VERVERS = [SLEUTEL.meldingen, SLEUTEL.dossiers, SLEUTEL.vandaag];

/** Sends one change of a report and closes with a word about it. */
function useMeldingActie(melding: Melding, deel: string, gelukt: string, onSluit: () => void) {
  const meld = useToast();
  const actie = useVerstuur(
    (body: Record<string, string>, sleutel) =>
      vraag<unknown>(`/meldingen/${melding.id}/${deel}`, {
        methode: 'POST',
        body,
        sleutel,
        versie: melding.versie,
      }).then(() => true),
    VERVERS,
  );
  const doe = async (body: Record<string, string>) => {
    if (!(await actie.verstuur(body))) return;
    meld(gelukt);
    onSluit();
  };
  return { doe, bezig: actie.bezig, fouten: actie.fouten };
}

/** Link a report: to a case at the same address, or to a new one. */
export function KoppelDialoog({ melding, onSluit }: Props) {
  const magNieuw = useMag()('dossier:aanmaken');
  const [keuze, setKeuze] = useState<string | undefined>();
  const actie = useMeldingActie(melding, 'koppelingen', 'De melding staat nu in het dossier.', onSluit);
  const bekend = useQuery({
    queryKey: ['adressen', melding.adres],
    queryFn: ({ signal }) =>
      vraag<AdresUitkomst>('/adressen/zoekopdrachten', {
        methode: 'POST',
        body: { tekst: melding.adres.slice(0, 200) },
        signal,
      }),
  });
  return (
    <Dialog titel="Melding koppelen" onSluit={onSluit}>
      <Formulier
        knop="Koppelen"
        bezig={actie.bezig}
        fouten={actie.fouten}
        onSluit={onSluit}
        onVerstuur={() => void actie.doe({ dossierId: keuze ?? '' })}
      >
        <Laden vraag={bekend}>
          {({ items }) => {
            const keuzes = [
              ...items.flatMap((adres) =>
                adres.dossiers.map((dossier) => ({
                  waarde: dossier.id,
                  tekst: `${dossier.kenmerk}, ${adres.adres}: ${dossier.faseNaam}`,
                })),
              ),
              ...(magNieuw ? [{ waarde: 'nieuw', tekst: 'Een nieuw dossier' }] : []),
            ];
            if (keuzes.length === 0)
              return <EmptyState>Op dit adres is geen dossier dat u kunt kiezen.</EmptyState>;
            return (
              <RadioGroup
                legend="Aan welk dossier?"
                naam="dossierId"
                fout={actie.fouten?.dossierId}
                keuzes={keuzes}
                waarde={keuze}
                onKies={setKeuze}
              />
            );
          }}
        </Laden>
      </Formulier>
    </Dialog>
  );
}

/** Take a report out of a case again, with the reason that stays in the timeline. */
export function OntkoppelDialoog({ melding, onSluit }: Props) {
  const actie = useMeldingActie(melding, 'ontkoppelingen', 'De melding is losgemaakt.', onSluit);
  return (
    <TekstDialoog
      titel="Melding losmaken"
      label="Waarom hoort deze melding niet in dit dossier?"
      veld="reden"
      knop="Losmaken"
      actie={actie}
      onSluit={onSluit}
    />
  );
}

/** Finish a report with the advice that was given. */
export function AdviesDialoog({ melding, onSluit }: Props) {
  const actie = useMeldingActie(melding, 'adviezen', 'De melding is afgerond met advies.', onSluit);
  return (
    <TekstDialoog
      titel="Afronden met advies"
      label="Welk advies gaf u?"
      veld="advies"
      knop="Afronden"
      actie={actie}
      onSluit={onSluit}
    />
  );
}

type TekstProps = {
  readonly titel: string;
  readonly label: string;
  readonly veld: string;
  readonly knop: string;
  readonly actie: ReturnType<typeof useMeldingActie>;
  readonly onSluit: () => void;
};

function TekstDialoog({ titel, label, veld, knop, actie, onSluit }: TekstProps) {
  const [tekst, setTekst] = useState('');
  return (
    <Dialog titel={titel} onSluit={onSluit}>
      <Formulier
        knop={knop}
        bezig={actie.bezig}
        fouten={actie.fouten}
        onSluit={onSluit}
        onVerstuur={() => void actie.doe({ [veld]: tekst })}
      >
        <FormField label={label} naam={veld} fout={actie.fouten?.[veld]}>
          <Textarea value={tekst} onChange={(event) => setTekst(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}

type FormulierProps = {
  readonly knop: string;
  readonly bezig: boolean;
  readonly fouten: Fouten | undefined;
  readonly onVerstuur: () => void;
  readonly onSluit: () => void;
  readonly children: ReactNode;
};

function Formulier({ knop, bezig, fouten, onVerstuur, onSluit, children }: FormulierProps) {
  return (
    <form
      noValidate
      className="luwte-stapel"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onVerstuur();
      }}
    >
      <ErrorSummary fouten={fouten} />
      {children}
      <KnopGroep>
        <Button type="submit" soort="primair" bezig={bezig}>
          {knop}
        </Button>
        <Button onClick={onSluit}>Annuleren</Button>
      </KnopGroep>
    </form>
  );
}
