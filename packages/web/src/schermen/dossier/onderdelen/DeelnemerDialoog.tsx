import { ROLLEN_MET_PLAATS, type Rol } from '@luwte/core/toegang';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Alert, FormField, Select, Textarea } from '../../../components/index.ts';
import { vandaag } from '../../../lib/datum.ts';
import { DEELNEMERS, PLAATSGROND, PLAATSROL } from '../../../teksten/organisatie.ts';
import { InvulDialoog, PeriodeVelden } from '../../beheer/InvulDialoog.tsx';
import { usePlaatsKandidaten } from '../dossier.api.ts';

const GRONDEN = Object.entries(PLAATSGROND).map(([waarde, tekst]) => ({ waarde, tekst }));
const ROLLEN = Object.entries(PLAATSROL).map(([waarde, tekst]) => ({ waarde, tekst }));
const isEigen = (rol: string) => ROLLEN_MET_PLAATS.has(rol as Rol);

/** Lets an organisation or one person take part in the case, on a ground and for a reason. */
export function DeelnemerDialoog({
  dossierId,
  onSluit,
}: {
  readonly dossierId: string;
  readonly onSluit: () => void;
}) {
  const { data: kandidaten = [] } = usePlaatsKandidaten(dossierId);
  const begin = {
    organisatieId: '',
    medewerkerId: '',
    rol: 'partner',
    grond: 'convenant',
    reden: '',
    van: vandaag(),
    tot: '',
  };
  return (
    <InvulDialoog
      titel={DEELNEMERS.toevoegen}
      knop="Laten meedoen"
      pad={`/dossiers/${dossierId}/plaatsen`}
      ververst={[SLEUTEL.dossier(dossierId)]}
      klaar="De deelname is vastgelegd."
      begin={begin}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => {
        const organisatie = kandidaten.find(({ id }) => id === velden.organisatieId);
        const eigen = organisatie?.soort === 'gemeente';
        const mensen =
          organisatie?.medewerkers.filter(({ rollen }) => !eigen || rollen.includes(velden.rol)) ?? [];
        const kies = (organisatieId: string) => {
          const gekozen = kandidaten.find(({ id }) => id === organisatieId);
          const vanGemeente = gekozen?.soort === 'gemeente';
          zet({
            organisatieId,
            medewerkerId: '',
            rol: vanGemeente ? 'voorzitter-kerngroep' : 'partner',
            grond: vanGemeente
              ? 'eigen-gemeente'
              : gekozen?.persoonsgegevens
                ? 'convenant'
                : 'zonder-persoonsgegevens',
          });
        };
        return (
          <>
            <FormField label="Organisatie" naam="organisatieId" fout={fouten?.organisatieId}>
              <Select
                leeg="Kies een organisatie"
                keuzes={kandidaten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                value={velden.organisatieId}
                onChange={(event) => kies(event.target.value)}
              />
            </FormField>
            {organisatie && !organisatie.persoonsgegevens ? (
              <Alert soort="warning">{DEELNEMERS.geenPersoonsgegevensUitleg}</Alert>
            ) : null}
            {eigen ? (
              <FormField label="Rol in dit dossier" naam="rol" fout={fouten?.rol}>
                <Select
                  keuzes={ROLLEN.filter(({ waarde }) => isEigen(waarde))}
                  value={velden.rol}
                  onChange={(event) => zet({ rol: event.target.value, medewerkerId: '' })}
                />
              </FormField>
            ) : null}
            {organisatie ? (
              <FormField label="Wie" naam="medewerkerId" optioneel={!eigen} fout={fouten?.medewerkerId}>
                <Select
                  leeg={eigen ? 'Kies een collega' : DEELNEMERS.iedereen}
                  keuzes={mensen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                  value={velden.medewerkerId}
                  onChange={(event) => zet({ medewerkerId: event.target.value })}
                />
              </FormField>
            ) : null}
            {eigen ? null : (
              <FormField label="Grond" naam="grond" fout={fouten?.grond}>
                <Select
                  keuzes={GRONDEN.filter(({ waarde }) => waarde !== 'eigen-gemeente')}
                  value={velden.grond}
                  onChange={(event) => zet({ grond: event.target.value })}
                />
              </FormField>
            )}
            <FormField
              label="Reden"
              naam="reden"
              beschrijving="Waarom is deze deelnemer nodig in dit dossier? Noem geen gegevens over personen."
              fout={fouten?.reden}
            >
              <Textarea
                rows={3}
                value={velden.reden}
                onChange={(event) => zet({ reden: event.target.value })}
              />
            </FormField>
            <PeriodeVelden velden={velden} zet={zet} fouten={fouten} />
          </>
        );
      }}
    </InvulDialoog>
  );
}
