import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { type ReactNode, useRef, useState } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import { Alert, Button, Dialog, FormField, KnopGroep, Select, useToast } from '../../../components/index.ts';
import { lokaal } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { BESLUITEN } from '../../../teksten/besluit.ts';
import { soortNaam } from '../../../teksten/nl.ts';
import type { OpenFormulier } from '../DossierContext.tsx';
import { Formulier } from '../delen/Formulier.tsx';
import { useLegVast, useWatAls } from '../dossier.api.ts';
import { FORMULIEREN, heeftFormulier, MENU } from './formulieren.ts';
import { type GebeurtenisBody, leegWaarden, zoekLege } from './naarGebeurtenis.ts';
import { useMaakGebeurtenis, VRAAG_ONBEKEND } from './useMaakGebeurtenis.ts';
import { Velden, veldVan } from './Velden.tsx';
import type { Waarden } from './veldsoort.ts';
import { WatAlsUitkomst } from './WatAlsUitkomst.tsx';

type Props = {
  readonly kop: DossierKop;
  readonly formulier: Extract<OpenFormulier, { doe: 'wat-als' }>;
  readonly toets: DossierToets | undefined;
  readonly onSluit: () => void;
};

/** Suppose something happened and see what the Dossiercheck would say. Nothing is stored until one says so. */
export function WatAlsDialoog({ kop, formulier, toets, onSluit }: Props) {
  const [soort, setSoort] = useState(formulier.soort ?? '');
  const woord = useWoord();
  return (
    <Dialog titel="Wat als ik …" onSluit={onSluit}>
      <Alert kop="Niet opgeslagen">
        U probeert iets uit. Er komt niets in het dossier, ook niet als u op de knop drukt.
      </Alert>
      <FormField label="Wat zou er gebeuren?" naam="soort">
        <Select
          leeg="Kies…"
          keuzes={MENU.flatMap(({ soorten }) => soorten)
            .filter((keuze) => keuze !== 'intrekking')
            .map((keuze) => ({
              waarde: keuze,
              tekst: soortNaam(keuze, { [keuze]: woord(keuze, soortNaam(keuze)) }),
            }))}
          value={soort}
          onChange={(event) => setSoort(event.target.value)}
        />
      </FormField>
      {heeftFormulier(soort) ? (
        <Proef
          key={soort}
          kop={kop}
          soort={soort}
          voorzet={formulier.waarden}
          toets={toets}
          onSluit={onSluit}
        />
      ) : null}
    </Dialog>
  );
}

type ProefProps = Pick<Props, 'kop' | 'toets' | 'onSluit'> & {
  readonly soort: string;
  readonly voorzet: Waarden | undefined;
};

function Proef({ kop, soort, voorzet, toets, onSluit }: ProefProps) {
  const vorm = (heeftFormulier(soort) && FORMULIEREN[soort]) || { velden: [] };
  const meld = useToast();
  const mag = useMag();
  const maak = useMaakGebeurtenis(kop, soort);
  const watAls = useWatAls(kop.id);
  const legVast = useLegVast(
    kop.id,
    kop.versie,
    mag('gebeurtenis:vastleggen') ? 'gebeurtenissen' : 'besluiten',
  );
  const [waarden, setWaarden] = useState<Waarden>(() => ({
    ...leegWaarden(vorm, lokaal(new Date())),
    ...voorzet,
  }));
  const [leeg, setLeeg] = useState<Fouten | undefined>();
  const [proef, setProef] = useState<{ body: GebeurtenisBody; uitkomst: ReactNode } | undefined>();
  const vak = useRef<HTMLDivElement>(null);
  const fouten = leeg ?? ontdaan(watAls.fouten) ?? legVast.fouten;

  const bekijk = async () => {
    legVast.wis();
    const body = maak(waarden);
    const nogLeeg = zoekLege(vorm, waarden) ?? (body === undefined ? VRAAG_ONBEKEND : undefined);
    setLeeg(nogLeeg);
    if (nogLeeg || body === undefined) return;
    const uitkomst = await watAls.verstuur([body]);
    if (!uitkomst) return setProef(undefined);
    setProef({ body, uitkomst: <WatAlsUitkomst uitkomst={uitkomst} /> });
    requestAnimationFrame(() => {
      vak.current?.focus({ preventScroll: true });
      vak.current?.scrollIntoView({ block: 'start' });
    });
  };
  const legEcht = async () => {
    if (!proef || !(await legVast.verstuur(proef.body))) return;
    meld(`${soortNaam(soort)} vastgelegd`);
    onSluit();
  };
  const magEcht = mag(BESLUITEN.has(soort) ? 'besluit:vastleggen' : 'gebeurtenis:vastleggen');
  return (
    <>
      <Formulier
        knop="Bekijk wat er verandert"
        bezig={watAls.bezig}
        fouten={fouten}
        veldVan={(pad) => veldVan(vorm, pad)}
        onVerstuur={() => void bekijk()}
        onSluit={onSluit}
      >
        <Velden
          kop={kop}
          toets={toets}
          vorm={vorm}
          waarden={waarden}
          onZet={(zet) => {
            // What was typed since is not what the answer is about.
            setProef(undefined);
            setWaarden(zet);
          }}
          fouten={fouten}
        />
      </Formulier>
      <div ref={vak} tabIndex={-1} className="luwte-stapel luwte-watals" role="status">
        {proef?.uitkomst}
        {proef && magEcht ? (
          <KnopGroep>
            <Button soort="primair" bezig={legVast.bezig} onClick={() => void legEcht()}>
              Nu echt vastleggen
            </Button>
          </KnopGroep>
        ) : null}
      </div>
    </>
  );
}

/** Faults name the place of the event in the list that was sent; here there is one. */
const ontdaan = (fouten: Fouten | undefined): Fouten | undefined =>
  fouten &&
  Object.fromEntries(
    Object.entries(fouten).map(([pad, reden]) => [pad.replace(/^gebeurtenissen\.0\.?/, ''), reden]),
  );
