import { FormField, RadioGroup, Select, Textbox } from '../../../components/index.ts';
import { hoofdletter } from '../../../teksten/nl.ts';
import { useBeleidVan } from '../dossier.api.ts';
import { JA_NEE, type VeldProps } from './veldProps.ts';

const NVT = { waarde: 'nvt', tekst: 'Niet van toepassing' };

/** The answer to a question of the policy, in the form that the question asks: yes or no, a choice, a number. */
export function WaardeVanVraag({ kop, veld, waarden, zet, fout }: VeldProps) {
  const beleid = useBeleidVan(kop, true);
  const feit = beleid.data?.beleid.feiten[String(waarden.feit ?? '')];
  const waarde = String(waarden[veld.pad] ?? '');
  if (!feit) return null;
  if (feit.type === 'ja-nee' || feit.type === 'ja-nee-nvt') {
    return (
      <RadioGroup
        legend={feit.vraag ?? feit.naam}
        naam={veld.pad}
        fout={fout}
        chips
        keuzes={feit.type === 'ja-nee' ? JA_NEE.slice(0, 2) : [...JA_NEE.slice(0, 2), NVT]}
        waarde={waarde}
        onKies={zet}
      />
    );
  }
  return (
    <FormField label={feit.vraag ?? feit.naam} naam={veld.pad} fout={fout}>
      {feit.type === 'keuze' ? (
        <Select
          leeg="Kies…"
          keuzes={(feit.keuzes ?? []).map((keuze) => ({
            waarde: keuze,
            tekst: hoofdletter(keuze.replaceAll('-', ' ')),
          }))}
          value={waarde}
          onChange={(event) => zet(event.target.value)}
        />
      ) : (
        <Textbox
          inputMode={feit.type === 'getal' ? 'numeric' : 'text'}
          value={waarde}
          onChange={(event) => zet(event.target.value)}
        />
      )}
    </FormField>
  );
}
