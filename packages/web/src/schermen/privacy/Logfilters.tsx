import { type FormEvent, useState } from 'react';
import { Button, FormField, KnopGroep, Select, Textbox } from '../../components/index.ts';
import { HANDELINGKEUZES, PRIVACY, UITKOMST } from '../../teksten/privacy.ts';
import { useMedewerkers } from '../beheer/organisatie.api.ts';
import type { Logfilter } from './privacy.api.ts';

type Props = { readonly filter: Logfilter; readonly onFilter: (filter: Logfilter) => void };
type Velden = Partial<Record<keyof Logfilter, string>>;

const UITKOMSTEN = Object.entries(UITKOMST).map(([waarde, tekst]) => ({ waarde, tekst }));

/** Person, act, result, dossier, period and network address. Acts when it is sent, not at every letter. */
export function Logfilters({ filter, onFilter }: Props) {
  const [velden, setVelden] = useState<Velden>(filter);
  const { data: medewerkers = [] } = useMedewerkers();
  const zet = (naam: keyof Logfilter) => (event: { target: { value: string } }) =>
    setVelden((oud) => ({ ...oud, [naam]: event.target.value }));
  const bijVerstuur = (event: FormEvent) => {
    event.preventDefault();
    const gevuld = Object.entries(velden).map(([naam, waarde]) => [naam, waarde.trim()]);
    onFilter(Object.fromEntries(gevuld.filter(([, waarde]) => waarde !== '')) as Logfilter);
  };
  const veld = (naam: keyof Logfilter) => ({ value: velden[naam] ?? '', onChange: zet(naam) });
  return (
    <form onSubmit={bijVerstuur} className="luwte-stapel" aria-label={PRIVACY.zeef}>
      <div className="luwte-logfilters">
        <FormField label={PRIVACY.wie} naam="medewerkerId">
          <Select
            leeg={PRIVACY.iedereen}
            keuzes={medewerkers.map(({ id, naam, organisatie }) => ({
              waarde: id,
              tekst: `${naam}, ${organisatie}`,
            }))}
            {...veld('medewerkerId')}
          />
        </FormField>
        <FormField label={PRIVACY.handeling} naam="handeling">
          <Select leeg={PRIVACY.alle} keuzes={HANDELINGKEUZES} {...veld('handeling')} />
        </FormField>
        <FormField label={PRIVACY.uitkomst} naam="uitkomst">
          <Select leeg={PRIVACY.alle} keuzes={UITKOMSTEN} {...veld('uitkomst')} />
        </FormField>
        <FormField label={PRIVACY.kenmerk} naam="kenmerk">
          <Textbox {...veld('kenmerk')} />
        </FormField>
        <FormField label={PRIVACY.van} naam="van">
          <Textbox type="date" {...veld('van')} />
        </FormField>
        <FormField label={PRIVACY.tot} naam="tot">
          <Textbox type="date" {...veld('tot')} />
        </FormField>
        <FormField label={PRIVACY.adres} naam="adres">
          <Textbox {...veld('adres')} />
        </FormField>
      </div>
      <KnopGroep>
        <Button type="submit" soort="primair">
          {PRIVACY.zeef}
        </Button>
        <Button
          onClick={() => {
            setVelden({});
            onFilter({});
          }}
        >
          {PRIVACY.wisFilter}
        </Button>
      </KnopGroep>
    </form>
  );
}
