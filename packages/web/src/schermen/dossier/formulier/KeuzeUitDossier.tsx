import type { PartijRegel, TijdlijnItem } from '@luwte/core/contract';
import { CheckboxGroup, FormField, type Keuze, Laden, Select } from '../../../components/index.ts';
import { datumKort } from '../../../lib/datum.ts';
import { PARTIJROL, soortNaam } from '../../../teksten/nl.ts';
import { useBeleidVan, useGebeurtenissen, usePartijen } from '../dossier.api.ts';
import { samenvatting } from '../tijdlijn/samenvatting.ts';
import type { VeldProps } from './veldProps.ts';

/** Choose out of what is in the dossier: a party, an event, a decision, a question, a step. */
export function KeuzeUitDossier(props: VeldProps) {
  const { kop, toets, veld } = props;
  const isPartij = veld.soort === 'partij' || veld.soort === 'partijen';
  const isGebeurtenis =
    veld.soort === 'gebeurtenis' || veld.soort === 'gebeurtenissen' || isUitBesluit(veld.soort);
  const partijen = usePartijen(kop.id, isPartij || isGebeurtenis);
  const gebeurtenissen = useGebeurtenissen(
    kop.id,
    isUitBesluit(veld.soort) ? ['besluit'] : 'van' in veld ? (veld.van ?? []) : [],
    isGebeurtenis,
  );
  const beleid = useBeleidVan(kop, veld.soort === 'feit');
  if (veld.soort === 'stap') {
    const stappen = toets?.toets.stappen ?? [];
    return <Keuzes {...props} keuzes={stappen.map((stap) => ({ waarde: stap.id, tekst: stap.naam }))} />;
  }
  if (veld.soort === 'feit') {
    return (
      <Laden vraag={beleid}>
        {({ beleid: { feiten } }) => (
          <Keuzes
            {...props}
            keuzes={Object.entries(feiten).flatMap(([id, feit]) =>
              feit.vraag && !feit.afgeleid ? [{ waarde: id, tekst: feit.vraag }] : [],
            )}
          />
        )}
      </Laden>
    );
  }
  if (isPartij) {
    const rollen = 'rollen' in veld ? veld.rollen : undefined;
    return (
      <Laden vraag={partijen}>
        {(lijst) => (
          <Keuzes
            {...props}
            keuzes={lijst.filter((p) => !rollen || rollen.includes(p.rol)).map(partijKeuze)}
          />
        )}
      </Laden>
    );
  }
  return (
    <Laden vraag={gebeurtenissen}>
      {(lijst) => {
        if (veld.soort === 'gedragsregel') {
          return <Keuzes {...props} keuzes={regelKeuzes(lijst, props.waarden.besluitId)} />;
        }
        const code = (sleutel: string) => partijen.data?.find((p) => p.sleutel === sleutel)?.code;
        return (
          <Keuzes
            {...props}
            keuzes={lijst.map((item) => gebeurtenisKeuze(item, veld.soort === 'besluit', code))}
          />
        );
      }}
    </Laden>
  );
}

const isUitBesluit = (soort: VeldProps['veld']['soort']): boolean =>
  soort === 'besluit' || soort === 'gedragsregel';

type Regel = { readonly id: string; readonly tekst: string };

/** The rules of the decision that is chosen above; none before one is chosen. */
function regelKeuzes(besluiten: readonly TijdlijnItem[], besluitId: unknown): Keuze[] {
  const gekozen = besluiten.find((item) => item.gebeurtenis.besluitId === besluitId);
  const regels = (gekozen?.gebeurtenis.gedragsregels ?? []) as readonly Regel[];
  return regels.map(({ id, tekst }) => ({ waarde: id, tekst: `${id}. ${tekst}` }));
}

const partijKeuze = (partij: PartijRegel): Keuze => ({
  waarde: partij.sleutel,
  tekst: `${partij.code}, ${PARTIJROL[partij.rol].toLowerCase()}`,
});

const gebeurtenisKeuze = (
  item: TijdlijnItem,
  besluit: boolean,
  code: (sleutel: string) => string | undefined,
): Keuze => ({
  waarde: besluit ? String(item.gebeurtenis.besluitId) : item.sleutel,
  tekst: [`${datumKort(item.op)}: ${soortNaam(item.soort)}`, samenvatting(item.gebeurtenis, code)]
    .filter(Boolean)
    .join(' · '),
});

function Keuzes({ veld, waarden, zet, fout, keuzes }: VeldProps & { readonly keuzes: readonly Keuze[] }) {
  const ruw = waarden[veld.pad] ?? '';
  const uitleg = veld.uitleg ? { beschrijving: veld.uitleg } : {};
  if (veld.soort === 'partijen' || veld.soort === 'gebeurtenissen') {
    return (
      <CheckboxGroup
        legend={veld.label}
        naam={veld.pad}
        fout={fout}
        {...(keuzes.length === 0 ? { beschrijving: 'Er is nog niets om uit te kiezen.' } : uitleg)}
        keuzes={keuzes}
        gekozen={typeof ruw === 'string' ? [] : ruw}
        onKies={zet}
      />
    );
  }
  return (
    <FormField
      label={veld.label}
      naam={veld.pad}
      fout={fout}
      {...uitleg}
      {...(veld.verplicht ? {} : { optioneel: true })}
      className="luwte-veld--breed"
    >
      <Select
        keuzes={keuzes}
        leeg={veld.verplicht ? 'Kies…' : 'Geen keuze'}
        value={typeof ruw === 'string' ? ruw : ''}
        onChange={(event) => zet(event.target.value)}
      />
    </FormField>
  );
}
