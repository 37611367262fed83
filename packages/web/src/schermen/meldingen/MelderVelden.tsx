import { Checkbox, Fieldset, FormField, Textbox } from '../../components/index.ts';
import type { DeelVeldenProps } from './deelvelden.ts';

/** Who reports. The name stays out of every overview: there the reporter is a code. */
export function MelderVelden({ f, zet, fout }: DeelVeldenProps) {
  return (
    <Fieldset
      legend="Melder"
      beschrijving="In het dossier staat de melder als code. De naam ziet alleen wie die nodig heeft."
    >
      <Checkbox
        label="De melder blijft anoniem"
        checked={f.anoniem}
        onChange={(event) => zet({ anoniem: event.target.checked })}
      />
      {f.anoniem ? null : (
        <div className="luwte-velden luwte-velden--twee">
          <FormField label="Naam" naam="melder.naam" optioneel fout={fout('melder.naam')}>
            <Textbox
              autoComplete="off"
              value={f.naam}
              onChange={(event) => zet({ naam: event.target.value })}
            />
          </FormField>
          <FormField label="Telefoon" naam="melder.telefoon" optioneel fout={fout('melder.telefoon')}>
            <Textbox
              type="tel"
              autoComplete="off"
              value={f.telefoon}
              onChange={(event) => zet({ telefoon: event.target.value })}
            />
          </FormField>
          <FormField label="Adres van de melder" naam="melder.adres" optioneel fout={fout('melder.adres')}>
            <Textbox
              autoComplete="off"
              value={f.melderAdres}
              onChange={(event) => zet({ melderAdres: event.target.value })}
            />
          </FormField>
        </div>
      )}
    </Fieldset>
  );
}
