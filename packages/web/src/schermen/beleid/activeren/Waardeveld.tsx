import { Fieldset, FormField, Select, Textbox } from '../../../components/index.ts';
import { EENHEDEN } from '../../../teksten/beleid.ts';
import { type Beleid, bronKort, eigenRegeling, legeVraag } from '../beleid.ts';
import type { Antwoord, LegeWaarde } from './voorstel.ts';

type Props = {
  readonly beleid: Beleid;
  readonly leeg: LegeWaarde;
  /** Path of this value in the body. */
  readonly naam: string;
  readonly antwoord: Antwoord;
  readonly fout: (veld: keyof Antwoord) => string | undefined;
  readonly onWijzig: (anders: Partial<Antwoord>) => void;
};

const LABEL = {
  datum: 'Datum',
  tekst: 'Waarde',
  aantal: 'Getal',
  duur: 'Hoe lang',
  bedrag: 'Bedrag in euro',
} as const;

/** One open value: the question, where it was left open, the value, and where that comes from. */
export function Waardeveld({ beleid, leeg, naam, antwoord, fout, onWijzig }: Props) {
  const { soort } = leeg;
  const { vraag, eenheid } = legeVraag(leeg, beleid);
  return (
    <Fieldset
      legend={vraag}
      beschrijving={`Open in: ${bronKort(beleid.bronnen[leeg.bron], leeg.bron, eigenRegeling(beleid))}`}
      className="luwte-kaart"
    >
      <FormField
        label={eenheid ? `${LABEL[soort]} (${eenheid})` : LABEL[soort]}
        naam={`${naam}.waarde`}
        fout={fout('waarde')}
      >
        <Textbox
          {...(soort === 'datum' ? { type: 'date' } : {})}
          {...(soort === 'aantal' || soort === 'duur' ? { inputMode: 'numeric' as const } : {})}
          {...(soort === 'bedrag' ? { inputMode: 'decimal' as const } : {})}
          value={antwoord.waarde}
          onChange={(event) => onWijzig({ waarde: event.target.value })}
        />
      </FormField>
      {soort === 'duur' ? (
        <FormField label="Eenheid" naam={`${naam}.eenheid`} fout={fout('eenheid')}>
          <Select
            leeg="Kies"
            keuzes={EENHEDEN.map((eenheid) => ({ waarde: eenheid, tekst: eenheid }))}
            value={antwoord.eenheid}
            onChange={(event) => onWijzig({ eenheid: event.target.value })}
          />
        </FormField>
      ) : null}
      <FormField label="Besluit of bron" naam={`${naam}.bron`} fout={fout('bron')}>
        <Textbox value={antwoord.bron} onChange={(event) => onWijzig({ bron: event.target.value })} />
      </FormField>
    </Fieldset>
  );
}
