import {
  CheckboxGroup,
  FormField,
  type Keuze,
  RadioGroup,
  Select,
  Textarea,
  Textbox,
} from '../../../components/index.ts';
import { KeuzeUitDossier } from './KeuzeUitDossier.tsx';
import { Punten } from './Punten.tsx';
import { JA_NEE, type VeldProps } from './veldProps.ts';
import { WaardeVanVraag } from './WaardeVanVraag.tsx';

/** One field of an event form by its kind. */
export function VeldInvoer(props: VeldProps) {
  const { veld, waarden, zet, fout } = props;
  const ruw = waarden[veld.pad] ?? '';
  const tekst = typeof ruw === 'string' ? ruw : '';
  const gedeeld = {
    label: veld.label,
    naam: veld.pad,
    fout,
    ...(veld.uitleg ? { beschrijving: veld.uitleg } : {}),
    ...(veld.verplicht ? {} : { optioneel: true }),
  };
  const groep = {
    legend: veld.label,
    naam: veld.pad,
    fout,
    ...(veld.uitleg ? { beschrijving: veld.uitleg } : {}),
  };
  if (veld.pad === 'waarde') return <WaardeVanVraag {...props} />;
  switch (veld.soort) {
    case 'ja-nee':
      return (
        <RadioGroup
          {...groep}
          chips
          keuzes={veld.verplicht ? JA_NEE.slice(0, 2) : JA_NEE}
          waarde={tekst}
          onKies={zet}
        />
      );
    case 'chips':
      return (
        <CheckboxGroup
          {...groep}
          chips
          keuzes={veld.keuzes}
          gekozen={ruw === '' ? [] : (ruw as readonly string[])}
          onKies={zet}
        />
      );
    case 'keuze':
      return (
        <FormField {...gedeeld}>
          <Select
            keuzes={metEigen(veld.keuzes, tekst)}
            leeg={veld.verplicht ? 'Kies…' : 'Weet ik niet'}
            value={tekst}
            onChange={(e) => zet(e.target.value)}
          />
        </FormField>
      );
    case 'partij':
    case 'partijen':
    case 'gebeurtenis':
    case 'gebeurtenissen':
    case 'besluit':
    case 'feit':
    case 'stap':
    case 'gedragsregel':
      return <KeuzeUitDossier {...props} />;
    case 'punten':
      return <Punten {...props} />;
    case 'lang':
    case 'regels':
    case 'gedragsregels':
      return (
        <FormField {...gedeeld}>
          <Textarea rows={3} value={tekst} onChange={(event) => zet(event.target.value)} />
        </FormField>
      );
    default:
      return (
        <FormField {...gedeeld}>
          <Textbox {...INVOER[veld.soort]} value={tekst} onChange={(event) => zet(event.target.value)} />
        </FormField>
      );
  }
}

/** A value that is not one of the choices, as an order that was brought in says it, is shown as it stands. */
const metEigen = (keuzes: readonly Keuze[], waarde: string): readonly Keuze[] =>
  waarde === '' || keuzes.some((keuze) => keuze.waarde === waarde)
    ? keuzes
    : [...keuzes, { waarde, tekst: waarde }];

const INVOER = {
  tekst: {},
  dag: { type: 'date' },
  moment: { type: 'datetime-local' },
  euro: { inputMode: 'decimal', autoComplete: 'off' },
  getal: { inputMode: 'decimal', autoComplete: 'off' },
} as const;
