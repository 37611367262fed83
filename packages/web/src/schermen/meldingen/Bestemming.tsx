import { FormField, RadioGroup, Textarea } from '../../components/index.ts';
import { aantalVan } from '../../teksten/nl.ts';
import type { DeelVeldenProps } from './deelvelden.ts';
import type { BekendAdres } from './melding.ts';

type Props = DeelVeldenProps & {
  readonly bekend: BekendAdres | undefined;
  /** May this person open a new case? */
  readonly magDossier: boolean;
};

/** Where the report goes: into a known case, a new one, on its own, or finished with advice. */
export function Bestemming({ f, zet, fout, bekend, magDossier }: Props) {
  const dossiers = bekend?.dossiers ?? [];
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      <RadioGroup
        legend="Waar hoort deze melding bij?"
        naam="bestemming"
        fout={fout('bestemming')}
        {...(bekend
          ? {
              beschrijving: `Dit adres is bekend: ${aantalVan(dossiers.length, 'dossier', 'dossiers')}.`,
            }
          : {})}
        keuzes={[
          ...dossiers.map((dossier) => ({
            waarde: dossier.id,
            tekst: `Dossier ${dossier.kenmerk}: ${dossier.faseNaam}${dossier.status === 'gesloten' ? ' (gesloten)' : ''}`,
          })),
          { waarde: 'geen', tekst: 'Nog geen dossier' },
          ...(magDossier ? [{ waarde: 'nieuw', tekst: 'Open een nieuw dossier' }] : []),
          { waarde: 'advies', tekst: 'Afronden: ik heb advies gegeven' },
        ]}
        waarde={f.bestemming}
        onKies={(bestemming) => zet({ bestemming })}
      />
      {f.bestemming === 'advies' ? (
        <FormField label="Welk advies gaf u?" naam="advies" fout={fout('advies')}>
          <Textarea rows={3} value={f.advies} onChange={(event) => zet({ advies: event.target.value })} />
        </FormField>
      ) : null}
    </div>
  );
}
