import { Details, FormField, Select, Textbox } from '../../components/index.ts';
import { KANALEN, keuzesVan, WOONVORM } from '../../teksten/nl.ts';
import { PLAATSTYPE } from '../../teksten/vastleggen.ts';
import type { DeelVeldenProps } from './deelvelden.ts';

const KANAALKEUZES = KANALEN.map((kanaal) => ({ waarde: kanaal, tekst: kanaal }));
const ERNST = keuzesVan({
  1: '1, hinderlijk',
  2: '2',
  3: '3, ernstig',
  4: '4',
  5: '5, zeer ernstig',
});
const PLAATS = keuzesVan(PLAATSTYPE);
const DOOR = keuzesVan({ gebruiker: 'Bewoner', bezoeker: 'Bezoeker', dier: 'Dier' });

/** When and how it came in, and what is worth knowing but may wait. */
export function MeerVelden({ f, zet, fout }: DeelVeldenProps) {
  return (
    <div className="luwte-stapel">
      <div className="luwte-velden luwte-velden--twee">
        <FormField label="Wanneer begon het?" naam="op" fout={fout('op')}>
          <Textbox type="datetime-local" value={f.op} onChange={(event) => zet({ op: event.target.value })} />
        </FormField>
        <FormField label="Hoe kwam de melding binnen?" naam="kanaal" fout={fout('kanaal')}>
          <Select
            keuzes={KANAALKEUZES}
            value={f.kanaal}
            onChange={(event) => zet({ kanaal: event.target.value })}
          />
        </FormField>
      </div>
      <Details kop="Meer vastleggen">
        <div className="luwte-velden luwte-velden--twee">
          <FormField label="Wanneer hield het op?" naam="tot" optioneel fout={fout('tot')}>
            <Textbox
              type="datetime-local"
              value={f.tot}
              onChange={(event) => zet({ tot: event.target.value })}
            />
          </FormField>
          <FormField label="Hoe ernstig?" naam="ernst" optioneel fout={fout('ernst')}>
            <Select
              keuzes={ERNST}
              leeg="Weet ik niet"
              value={f.ernst}
              onChange={(event) => zet({ ernst: event.target.value })}
            />
          </FormField>
          <FormField label="Hoe vaak gebeurde het?" naam="aantal" optioneel fout={fout('aantal')}>
            <Textbox
              inputMode="numeric"
              value={f.aantal}
              onChange={(event) => zet({ aantal: event.target.value.replace(/\D/g, '') })}
            />
          </FormField>
          <FormField label="Waar?" naam="plaatsType" optioneel fout={fout('plaatsType')}>
            <Select
              keuzes={PLAATS}
              leeg="Weet ik niet"
              value={f.plaatsType}
              onChange={(event) => zet({ plaatsType: event.target.value })}
            />
          </FormField>
          <FormField label="Door wie?" naam="gepleegdDoor" optioneel fout={fout('gepleegdDoor')}>
            <Select
              keuzes={DOOR}
              leeg="Weet ik niet"
              value={f.gepleegdDoor}
              onChange={(event) => zet({ gepleegdDoor: event.target.value })}
            />
          </FormField>
          <FormField label="Postcode" naam="postcode" optioneel fout={fout('postcode')}>
            <Textbox value={f.postcode} onChange={(event) => zet({ postcode: event.target.value })} />
          </FormField>
          <FormField label="Woonvorm" naam="woonvorm" optioneel fout={fout('woonvorm')}>
            <Select
              keuzes={keuzesVan(WOONVORM)}
              leeg="Weet ik niet"
              value={f.woonvorm}
              onChange={(event) => zet({ woonvorm: event.target.value as typeof f.woonvorm })}
            />
          </FormField>
        </div>
      </Details>
    </div>
  );
}
