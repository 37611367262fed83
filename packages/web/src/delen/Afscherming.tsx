import type { Compartiment } from '@luwte/core/dossier';
import {
  type BewaardeReden,
  DOELGRONDEN,
  type Doelredenering,
  vraagtDoelredenering,
} from '@luwte/core/privacy';
import type { Fouten } from '../api/fout.ts';
import { Details, Fieldset, FormField, Select, Textarea } from '../components/index.ts';
import { DEEL, DOELREDENERING as T } from '../teksten/doelredenering.ts';
import { keuzesVan } from '../teksten/nl.ts';

/** Where something goes, and why it is recorded. */
export type Afgeschermd = Doelredenering & { readonly compartiment: Compartiment };
export const GEWOON: Afgeschermd = { compartiment: 'gewoon', waarom: '', grond: '', nietMinder: '' };

type Props = {
  readonly waarde: Afgeschermd;
  readonly onZet: (waarde: Afgeschermd) => void;
  readonly fouten: Fouten | undefined;
  /** What is recorded decides itself where it goes: nothing to choose. */
  readonly vast?: boolean;
};

/** Chooses the part of the dossier and asks, where the law does, why this is recorded. */
export function Afscherming({ waarde, onZet, fouten, vast = false }: Props) {
  const { compartiment } = waarde;
  return (
    <>
      {vast ? null : (
        <FormField label={T.deel} naam="compartiment" fout={fouten?.compartiment} beschrijving={T.deelUitleg}>
          <Select
            keuzes={keuzesVan(DEEL)}
            value={compartiment}
            onChange={(event) =>
              onZet({ ...waarde, compartiment: event.target.value as Compartiment, grond: '' })
            }
          />
        </FormField>
      )}
      {vraagtDoelredenering(compartiment) ? (
        <Fieldset legend={T.kop} beschrijving={T.uitleg} className="luwte-stapel">
          <FormField
            label={T.waarom}
            naam="doelredenering.waarom"
            fout={fouten?.['doelredenering.waarom'] ?? fouten?.doelredenering}
          >
            <Textarea
              rows={2}
              value={waarde.waarom}
              onChange={(event) => onZet({ ...waarde, waarom: event.target.value })}
            />
          </FormField>
          <FormField label={T.grond} naam="doelredenering.grond" fout={fouten?.['doelredenering.grond']}>
            <Select
              leeg={T.kies}
              keuzes={Object.entries(DOELGRONDEN[compartiment]).map(([id, { tekst, bron }]) => ({
                waarde: id,
                tekst: `${tekst} (${bron.regeling} ${bron.artikel})`,
              }))}
              value={waarde.grond}
              onChange={(event) => onZet({ ...waarde, grond: event.target.value })}
            />
          </FormField>
          <FormField
            label={T.nietMinder}
            naam="doelredenering.nietMinder"
            fout={fouten?.['doelredenering.nietMinder']}
          >
            <Textarea
              rows={2}
              value={waarde.nietMinder}
              onChange={(event) => onZet({ ...waarde, nietMinder: event.target.value })}
            />
          </FormField>
        </Fieldset>
      ) : null}
    </>
  );
}

/** What the form sends along: nothing for ordinary data. */
export const redenVan = ({
  compartiment,
  waarom,
  grond,
  nietMinder,
}: Afgeschermd): { doelredenering?: Doelredenering } =>
  vraagtDoelredenering(compartiment) ? { doelredenering: { waarom, grond, nietMinder } } : {};

/** The reasoning at the item it belongs to. */
export function Reden({ reden }: { readonly reden: BewaardeReden | undefined }) {
  if (!reden) return null;
  return (
    <Details kop={T.bij}>
      <p className="utrecht-paragraph">{reden.waarom}</p>
      <p className="utrecht-paragraph">{reden.grond}</p>
      {reden.nietMinder === undefined ? null : <p className="utrecht-paragraph">{reden.nietMinder}</p>}
    </Details>
  );
}
