import { SLEUTEL } from '../../../api/lijst.ts';
import { FormField, Select } from '../../../components/index.ts';
import { useSessie } from '../../../schil/SessieContext.tsx';
import { BELANG } from '../../../teksten/belang.ts';
import { InvulDialoog } from '../../beheer/InvulDialoog.tsx';
import { usePlaatsKandidaten } from '../dossier.api.ts';
import { BelangVelden, LEEG_BELANG } from './BelangVelden.tsx';

type Props = { readonly dossierId: string; readonly onSluit: () => void };

/** Who runs the case records that it touches a colleague or somebody of a partner in private. */
export function BelangVanAnder({ dossierId, onSluit }: Props) {
  const { data: organisaties = [] } = usePlaatsKandidaten(dossierId);
  const { medewerkerId } = useSessie();
  const mensen = organisaties.flatMap(({ naam: organisatie, medewerkers }) =>
    medewerkers
      .filter(({ id }) => id !== medewerkerId)
      .map(({ id, naam }) => ({ waarde: id, tekst: `${naam} (${organisatie})` })),
  );
  return (
    <InvulDialoog
      titel={BELANG.ander}
      uitleg={BELANG.anderUitleg}
      knop="Vastleggen"
      pad={`/dossiers/${dossierId}/belangen`}
      ververst={[SLEUTEL.dossier(dossierId)]}
      klaar={BELANG.anderKlaar}
      begin={{ ...LEEG_BELANG, medewerkerId: '' }}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => (
        <>
          <FormField label="Wie" naam="medewerkerId" fout={fouten?.medewerkerId}>
            <Select
              leeg="Kies een medewerker"
              keuzes={mensen}
              value={velden.medewerkerId}
              onChange={(event) => zet({ medewerkerId: event.target.value })}
            />
          </FormField>
          <BelangVelden velden={velden} zet={zet} fouten={fouten} />
        </>
      )}
    </InvulDialoog>
  );
}
