import './import.css';
import type { zImportUitkomst } from '@luwte/core/contract';
import { type FormEvent, useState } from 'react';
import { vraag } from '../../api/client.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Alert,
  Button,
  ButtonLink,
  FormField,
  Heading,
  KnopGroep,
  Paragraph,
  Textbox,
} from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { aantalVan } from '../../teksten/nl.ts';

type Uitkomst = ReturnType<typeof zImportUitkomst.parse>;

/** Brings in a dossier file (JSON) or an export (zip). All faults at once, each with its place; or a link. */
export function Importeren() {
  const [bestand, setBestand] = useState<File | undefined>();
  const [uitkomst, setUitkomst] = useState<Uitkomst | undefined>();
  const [leeg, setLeeg] = useState(false);
  const importeren = useVerstuur(
    async ({ naam }: { naam: string; grootte: number; gewijzigd: number }, sleutel) => {
      const type = naam.toLowerCase().endsWith('.zip') ? 'application/zip' : 'application/json';
      return vraag<Uitkomst>('/dossiers/importen', {
        methode: 'POST',
        body: new Blob([bestand!], { type }),
        sleutel,
      });
    },
    [SLEUTEL.dossiers, SLEUTEL.vandaag],
  );
  const bewaar = async (event: FormEvent) => {
    event.preventDefault();
    setLeeg(!bestand);
    if (!bestand) return;
    setUitkomst(undefined);
    const nieuw = await importeren.verstuur({
      naam: bestand.name,
      grootte: bestand.size,
      gewijzigd: bestand.lastModified,
    });
    if (nieuw) setUitkomst(nieuw);
  };
  const fouten = Object.entries(importeren.fouten ?? {});
  return (
    <Pagina titel="Dossier importeren" smal>
      <Paragraph>
        Kies een dossierbestand (JSON) of een export van Luwte (zip). Klopt er iets niet, dan wordt er niets
        opgeslagen en ziet u alle fouten tegelijk.
      </Paragraph>
      {uitkomst ? (
        <Alert soort="ok" meldt kop="Het dossier staat in Luwte">
          <Paragraph>
            Kenmerk {uitkomst.kenmerk}, {aantalVan(uitkomst.gebeurtenissen, 'gebeurtenis', 'gebeurtenissen')}.
          </Paragraph>
          <ButtonLink naar={`/dossiers/${uitkomst.id}`} soort="primair">
            Dossier openen
          </ButtonLink>
        </Alert>
      ) : null}
      <form noValidate className="luwte-kaart luwte-stapel" onSubmit={(event) => void bewaar(event)}>
        <FormField
          label="Bestand"
          naam="bestand"
          fout={leeg && !bestand ? 'Kies eerst een bestand.' : undefined}
        >
          <Textbox
            type="file"
            accept=".json,.zip,application/json,application/zip"
            onChange={(event) => {
              setBestand(event.target.files?.[0]);
              setUitkomst(undefined);
              importeren.wis();
            }}
          />
        </FormField>
        <KnopGroep>
          <Button type="submit" soort="primair" bezig={importeren.bezig}>
            {importeren.bezig ? 'Bezig met lezen…' : 'Importeren'}
          </Button>
        </KnopGroep>
      </form>
      {fouten.length > 0 ? (
        <section className="luwte-kaart luwte-stapel" aria-label="Fouten in het bestand" role="alert">
          <Heading niveau={2}>
            Niet opgeslagen: {aantalVan(fouten.length, 'fout', 'fouten')} in dit bestand
          </Heading>
          <ul className="luwte-importfouten">
            {fouten.map(([pad, reden]) => (
              <li key={pad}>
                {pad ? <code className="luwte-importfouten__pad">{pad}</code> : null}
                <span>{reden}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Pagina>
  );
}
