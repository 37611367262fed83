import './import.css';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { veldpad } from '../../api/fout.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Details,
  Heading,
  KnopGroep,
  klassen,
  Paragraph,
} from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { aantalVan } from '../../teksten/nl.ts';
import { AANVAARD, grootte, plaatsInWoorden } from './bestand.ts';
import { type Importfout, useImport } from './useImport.ts';

/** As many faults as the server names at once. */
const HOOGSTENS = 50;

/** Reads a dossier file or an export into the product, or tells everything that is wrong with it. */
export function Importeren() {
  const mag = useMag()('dossier:importeren');
  const { bestand, stand, kies, verstuur, stop } = useImport();
  const uitkomst = useRef<HTMLDivElement>(null);
  const klaar = stand.soort === 'gelukt' || stand.soort === 'fout';
  useEffect(() => {
    if (klaar) uitkomst.current?.focus();
  }, [klaar]);
  if (!mag) {
    return (
      <Pagina titel="Dossier importeren" smal>
        <Alert>U mag geen dossiers importeren. Vraag het aan een casusregisseur.</Alert>
      </Pagina>
    );
  }
  const bezig = stand.soort === 'bezig';
  return (
    <Pagina titel="Dossier importeren" smal>
      <section className="luwte-kaart luwte-stapel" aria-label="Bestand kiezen">
        <Kiezer bezig={bezig} onKies={kies} gekozen={bestand} />
        {bezig ? <Onderweg {...stand.voortgang} /> : null}
        <KnopGroep>
          <Button soort="primair" bezig={bezig} onClick={() => void verstuur()}>
            {bezig ? 'Bezig…' : 'Importeren'}
          </Button>
          {bezig ? <Button onClick={stop}>Stoppen</Button> : null}
        </KnopGroep>
      </section>
      <div ref={uitkomst} tabIndex={-1} className="luwte-import__uitkomst">
        {stand.soort === 'gelukt' ? (
          <Alert soort="ok" meldt kop="Het dossier staat in Luwte">
            <Paragraph>
              Kenmerk {stand.uitkomst.kenmerk},{' '}
              {aantalVan(stand.uitkomst.gebeurtenissen, 'gebeurtenis', 'gebeurtenissen')}.
            </Paragraph>
            {stand.uitkomst.afkomstig === undefined ? null : (
              <Paragraph>
                <strong>Let op:</strong> dit bestand noemt een andere gemeente: {stand.uitkomst.afkomstig}.
                Het dossier is nu van uw gemeente. Waar het vandaan komt, blijft erin staan.
              </Paragraph>
            )}
            {stand.uitkomst.beleidAnders === undefined ? null : (
              <Paragraph>
                <strong>Let op:</strong> {stand.uitkomst.beleidAnders}
              </Paragraph>
            )}
            <ButtonLink naar={`/dossiers/${stand.uitkomst.id}`} soort="primair">
              Dossier openen
            </ButtonLink>
          </Alert>
        ) : null}
        {stand.soort === 'fout' ? <Fouten fouten={stand.fouten} /> : null}
      </div>
      <Uitleg />
    </Pagina>
  );
}

type KiezerProps = {
  readonly bezig: boolean;
  readonly gekozen: File | undefined;
  readonly onKies: (bestand: File | undefined) => void;
};

/** A file input in a box onto which a file can be dropped as well. */
function Kiezer({ bezig, gekozen, onKies }: KiezerProps) {
  const [boven, setBoven] = useState(false);
  const bijSlepen = (event: DragEvent) => {
    event.preventDefault();
    setBoven(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the input inside does the same
    <div
      className={klassen('luwte-dropzone', boven && 'luwte-dropzone--boven')}
      onDragOver={bijSlepen}
      onDragLeave={() => setBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        setBoven(false);
        if (!bezig) onKies(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor="bestand" className="luwte-dropzone__label">
        Bestand
      </label>
      <input
        id="bestand"
        type="file"
        accept={AANVAARD}
        disabled={bezig}
        className="luwte-dropzone__invoer"
        aria-describedby="bestand-eisen"
        onChange={(event) => onKies(event.target.files?.[0])}
      />
      <span id="bestand-eisen" className="luwte-zacht luwte-klein">
        Kies een dossierbestand of sleep het hierheen: .json (hoogstens 50 MB) of .zip (hoogstens 1 GB).
      </span>
      {gekozen ? (
        <span role="status">
          Gekozen: <strong>{gekozen.name}</strong>, {grootte(gekozen.size)}
        </span>
      ) : null}
    </div>
  );
}

function Onderweg({ verstuurd, totaal }: { readonly verstuurd: number; readonly totaal: number }) {
  const deel = totaal > 0 ? Math.min(100, Math.floor((verstuurd / totaal) * 100)) : 0;
  const tekst = deel < 100 ? `Versturen: ${deel}%` : 'Verstuurd. Luwte controleert het bestand nu.';
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      <progress
        className="luwte-voortgang"
        aria-label="Versturen"
        max={100}
        {...(deel < 100 ? { value: deel } : {})}
      />
      {/* Announced at the turn only: a number every second would drown everything else. */}
      <span role="status" className={deel < 100 ? undefined : 'luwte-zacht'}>
        {deel < 100 ? <span aria-hidden="true">{tekst}</span> : tekst}
      </span>
    </div>
  );
}

/** Every fault with its place: in words for people, as a path for who mends the file. */
function Fouten({ fouten }: { readonly fouten: readonly Importfout[] }) {
  const meer = fouten.length >= HOOGSTENS;
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Fouten in het bestand" role="alert">
      <Heading niveau={2}>
        Niet opgeslagen: {meer ? `de eerste ${HOOGSTENS} fouten` : aantalVan(fouten.length, 'fout', 'fouten')}{' '}
        in dit bestand
      </Heading>
      <div className="luwte-importfouten">
        <div className="luwte-importfout luwte-importfout--kop" aria-hidden="true">
          <span>Waar in het bestand</span>
          <span>Wat er niet klopt</span>
        </div>
        <ul className="luwte-importfouten__lijst">
          {fouten.map(({ pad, reden }, nr) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
            <li key={nr} className="luwte-importfout">
              <span className="luwte-importfout__plek">
                {plaatsInWoorden(pad)}
                {pad === '' || pad === '/' ? null : <code className="luwte-import__pad">{veldpad(pad)}</code>}
              </span>
              <span>{reden}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Uitleg() {
  return (
    <Details kop="Wat voor bestand moet dit zijn?">
      <Heading niveau={2}>Twee soorten bestanden</Heading>
      <ul className="utrecht-unordered-list">
        <li className="utrecht-unordered-list__item">
          <strong>.zip</strong>: een export uit Luwte, met het dossier, de documenten en de keten waarmee u
          kunt nagaan dat er niets is veranderd.
        </li>
        <li className="utrecht-unordered-list__item">
          <strong>.json</strong>: alleen het dossier, in het formaat luwte-dossier/1.
        </li>
      </ul>
      <Paragraph>
        Klopt er iets niet, dan noemt Luwte alle fouten tegelijk en wordt er niets opgeslagen. Het dossier
        krijgt hier een nieuw kenmerk.
      </Paragraph>
    </Details>
  );
}
