import type { Fouten } from '../../../api/fout.ts';
import { FormField, Select } from '../../../components/index.ts';
import { BELANGSOORT } from '../../../teksten/belang.ts';
import { Tekstveld } from '../../beheer/InvulDialoog.tsx';

export const LEEG_BELANG = { belang: '', toelichting: '' };
const KEUZES = Object.entries(BELANGSOORT).map(([waarde, tekst]) => ({ waarde, tekst }));

type Props = {
  readonly velden: { readonly belang: string; readonly toelichting: string };
  readonly zet: (deel: { belang?: string; toelichting?: string }) => void;
  readonly fouten: Fouten | undefined;
};

/** What ties somebody to the case. */
export const BelangVelden = ({ velden, zet, fouten }: Props) => (
  <>
    <FormField label="Welk belang" naam="belang" fout={fouten?.belang}>
      <Select
        leeg="Maak een keuze"
        keuzes={KEUZES}
        value={velden.belang}
        onChange={(event) => zet({ belang: event.target.value })}
      />
    </FormField>
    <Tekstveld
      label="Toelichting"
      naam="toelichting"
      beschrijving="Eén zin. Noem geen gegevens over de melder of de overlastgever."
      waarde={velden.toelichting}
      onZet={(toelichting) => zet({ toelichting })}
      fouten={fouten}
    />
  </>
);
