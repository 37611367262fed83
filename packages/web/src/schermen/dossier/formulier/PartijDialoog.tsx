import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Checkbox, Dialog, FormField, Select, Textbox, useToast } from '../../../components/index.ts';
import { keuzesVan, PARTIJROL } from '../../../teksten/nl.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { ververst } from '../dossier.api.ts';

const TEKSTVELDEN = [
  ['naam', 'Naam', 'text'],
  ['organisatie', 'Organisatie', 'text'],
  ['adres', 'Adres', 'text'],
  ['telefoon', 'Telefoon', 'tel'],
  ['email', 'E-mail', 'email'],
  ['geboortedatum', 'Geboortedatum', 'date'],
  ['huishouden', 'Huishouden', 'text'],
] as const;

/** A person or organisation in this dossier. */
export function PartijDialoog({ kop, onSluit }: { readonly kop: DossierKop; readonly onSluit: () => void }) {
  const meld = useToast();
  const [rol, setRol] = useState('');
  const [velden, setVelden] = useState<Readonly<Record<string, string>>>({});
  const [anoniem, setAnoniem] = useState(false);
  const bewaren = useVerstuur(
    (body: Record<string, unknown>, sleutel) =>
      vraag<unknown>(`/dossiers/${kop.id}/partijen`, {
        methode: 'POST',
        body,
        sleutel,
        versie: kop.versie,
      }).then(() => true),
    ververst(kop.id),
  );
  const bewaar = async () => {
    const gevuld = Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde.trim() !== ''));
    if (!(await bewaren.verstuur({ rol, ...gevuld, ...(anoniem ? { anoniem } : {}) }))) return;
    meld('De partij staat in het dossier.');
    onSluit();
  };
  return (
    <Dialog titel="Partij toevoegen" onSluit={onSluit}>
      <Formulier
        knop="Toevoegen"
        bezig={bewaren.bezig}
        fouten={bewaren.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label="Welke rol?" naam="rol" fout={bewaren.fouten?.rol}>
          <Select
            keuzes={keuzesVan(PARTIJROL)}
            leeg="Kies…"
            value={rol}
            onChange={(event) => setRol(event.target.value)}
          />
        </FormField>
        {rol === 'melder' ? (
          <Checkbox
            label="Blijft anoniem"
            checked={anoniem}
            onChange={(event) => setAnoniem(event.target.checked)}
          />
        ) : null}
        <div className="luwte-velden luwte-velden--twee">
          {TEKSTVELDEN.map(([naam, label, type]) => (
            <FormField
              key={naam}
              label={label}
              naam={naam}
              fout={bewaren.fouten?.[naam]}
              optioneel
              {...(naam === 'huishouden' ? { beschrijving: 'Gelijk bij wie samen woont.' } : {})}
            >
              <Textbox
                type={type}
                autoComplete="off"
                value={velden[naam] ?? ''}
                onChange={(event) => setVelden({ ...velden, [naam]: event.target.value })}
              />
            </FormField>
          ))}
        </div>
      </Formulier>
    </Dialog>
  );
}
