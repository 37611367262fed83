import type { Deelverwijzing, DossierKop } from '@luwte/core/contract';
import { Dialog, Laden, Paragraph, Status, Table } from '../../../components/index.ts';
import { useZichtbaarheid } from '../../../delen/deling.api.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { DELEN } from '../../../teksten/deling.ts';
import { ROL } from '../../../teksten/nl.ts';

type Props = {
  readonly kop: DossierKop;
  readonly item: Deelverwijzing;
  readonly naam: string;
  readonly onSluit: () => void;
};

/** Who can see this item today and why: each role here, and each organisation with a place in the dossier. */
export function ZichtbaarheidDialoog({ kop, item, naam, onSluit }: Props) {
  const zicht = useZichtbaarheid(kop.id, item);
  return (
    <Dialog titel={`${DELEN.wieZiet} ${naam}`} onSluit={onSluit}>
      <Laden vraag={zicht}>
        {({ rollen, organisaties, vrijgave, compartiment }) => (
          <div className="luwte-stapel">
            {compartiment === 'gewoon' ? null : (
              <Paragraph>
                Dit gegeven is afgeschermd: {compartiment}.
                {vrijgave
                  ? ` Vrijgegeven door ${vrijgave.door}, artikel ${vrijgave.artikel} Wpg, ${vrijgave.referentie}.`
                  : ''}
              </Paragraph>
            )}
            <Table
              bijschrift="Organisaties die aan dit dossier meewerken"
              regels={organisaties}
              sleutel={(regel) => regel.naam}
              kolommen={[
                { kop: 'Organisatie', naam: true, cel: (regel) => regel.naam },
                { kop: 'Ziet dit', cel: ({ ziet }) => <JaNee ja={ziet} /> },
                {
                  kop: 'Waarom',
                  cel: ({ waarom, tot }) => `${waarom}${tot ? ` Tot en met ${datumInWoorden(tot)}.` : ''}`,
                },
              ]}
            />
            {organisaties.length === 0 ? <Paragraph>{DELEN.geenOntvangers}</Paragraph> : null}
            <Table
              bijschrift="Rollen bij de gemeente"
              regels={rollen}
              sleutel={(regel) => regel.rol}
              kolommen={[
                {
                  kop: 'Rol',
                  naam: true,
                  cel: ({ rol }) => (ROL as Readonly<Record<string, string>>)[rol] ?? rol,
                },
                { kop: 'Ziet dit', cel: ({ ziet }) => <JaNee ja={ziet} /> },
                { kop: 'Waarom', cel: ({ waarom }) => waarom },
              ]}
            />
          </div>
        )}
      </Laden>
    </Dialog>
  );
}

const JaNee = ({ ja }: { readonly ja: boolean }) => (
  <Status toon={ja ? 'let-op' : 'rustig'} kaal>
    {ja ? 'ja' : 'nee'}
  </Status>
);
