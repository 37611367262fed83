import type { Fouten } from '../../../api/fout.ts';
import { FormField, RadioGroup, Textbox } from '../../../components/index.ts';
import type { Grondinvoer } from './maakGrond.ts';

type Props = {
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly velden: Grondinvoer;
  readonly zet: (deel: Partial<Grondinvoer>) => void;
  readonly fouten: Fouten | undefined;
};

/** On which ground, and what that ground rests on. */
export function Grondvelden({ keuzes, velden, zet, fouten }: Props) {
  const veld = (naam: keyof Grondinvoer, pad: string, label: string, uitleg?: string) => (
    <FormField label={label} naam={pad} fout={fouten?.[pad]} beschrijving={uitleg}>
      <Textbox
        type={naam.toLowerCase().endsWith('op') ? 'date' : 'text'}
        value={velden[naam]}
        onChange={(event) => zet({ [naam]: event.target.value })}
      />
    </FormField>
  );
  return (
    <>
      <RadioGroup
        legend="Op welke grond?"
        naam="grond"
        waarde={velden.grond}
        onKies={(grond) => zet({ grond })}
        fout={fouten?.grond}
        keuzes={keuzes}
      />
      {velden.grond === 'wet'
        ? veld('artikel', 'grond.artikel', 'Welk artikel?', 'Zoals: artikel 2.3.1 Wmo 2015')
        : null}
      {velden.grond.startsWith('wpg')
        ? veld('besluit', 'grond.besluit', 'Welk besluit of welke afspraak?')
        : null}
      {velden.grond === 'toestemming' ? (
        <>
          {veld('wie', 'grond.van', 'Wie gaf toestemming?', 'De code uit het dossier, zoals Bewoner 1')}
          {veld('op', 'grond.op', 'Wanneer?')}
          {veld('hoe', 'grond.hoe', 'Hoe?', 'Zoals: in een gesprek, of met een formulier')}
        </>
      ) : null}
      {velden.grond === 'toestemming-beiden' ? (
        <>
          {veld('melderOp', 'grond.melder.op', 'Wanneer gaf de melder toestemming?')}
          {veld('melderHoe', 'grond.melder.hoe', 'Hoe gaf de melder toestemming?')}
          {veld('overlastgeverOp', 'grond.overlastgever.op', 'Wanneer gaf de overlastgever toestemming?')}
          {veld('overlastgeverHoe', 'grond.overlastgever.hoe', 'Hoe gaf de overlastgever toestemming?')}
        </>
      ) : null}
    </>
  );
}
