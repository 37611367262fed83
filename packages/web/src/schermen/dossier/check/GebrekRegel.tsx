import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Button, Status, useToast } from '../../../components/index.ts';
import { datumKort, datumsInTekst } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { ZWAARTE } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { ververst } from '../dossier.api.ts';
import { TijdlijnLink } from '../tijdlijn/TijdlijnLink.tsx';
import { AfdoenDialoog } from './AfdoenDialoog.tsx';
import type { Afdoening, Gebrek } from './check.ts';
import { formulierVoorHerstel, type Omgeving } from './herstel.ts';

const TOON = { blokkerend: 'gevaar', risico: 'let-op', aandacht: 'info' } as const;

type RegelProps = { readonly kop: DossierKop; readonly gebrek: Gebrek } & Pick<Omgeving, 'stappen'>;

/** One defect: how heavy, what, by which source, what repairs it, and the two ways on. */
export function GebrekRegel({ kop, gebrek, stappen }: RegelProps) {
  const { open, terug } = useDossier();
  const mag = useMag();
  const [afdoen, setAfdoen] = useState(false);
  const herstel = formulierVoorHerstel(gebrek, { stappen });
  return (
    <li className="luwte-gebrek">
      <Status toon={TOON[gebrek.zwaarte]}>{ZWAARTE[gebrek.zwaarte]}</Status>
      <p className="luwte-gebrek__tekst">{datumsInTekst(gebrek.tekst)}</p>
      <p className="luwte-gebrek__herstel">{datumsInTekst(gebrek.herstel)}</p>
      <p className="luwte-gebrek__bron">
        <cite>{gebrek.bron}</cite>
        {gebrek.bij ? (
          <>
            {' · '}
            <TijdlijnLink naar={gebrek.bij}>in de tijdlijn</TijdlijnLink>
          </>
        ) : null}
      </p>
      <div className="luwte-rij">
        {herstel && !terug && mag('gebeurtenis:vastleggen') ? (
          <Button klein soort="primair" onClick={() => open(herstel)}>
            Herstellen<span className="luwte-alleen-voorlezen">: {gebrek.tekst}</span>
          </Button>
        ) : null}
        {mag('gebrek:afdoen') && !terug ? (
          <Button klein soort="subtiel" onClick={() => setAfdoen(true)}>
            Afdoen<span className="luwte-alleen-voorlezen">: {gebrek.tekst}</span>
          </Button>
        ) : null}
      </div>
      {afdoen ? <AfdoenDialoog kop={kop} gebrek={gebrek} onSluit={() => setAfdoen(false)} /> : null}
    </li>
  );
}

type AfgedaanProps = {
  readonly kop: DossierKop;
  readonly gebrek: Gebrek;
  readonly afdoening: Afdoening;
  readonly uitkomst: string;
  readonly mag: boolean;
};

/** A settled defect: how, why and by whom; it can be opened again. */
export function Afgedaan({ kop, gebrek, afdoening, uitkomst, mag }: AfgedaanProps) {
  const meld = useToast();
  const heropen = useVerstuur(
    () =>
      vraag<void>(`/dossiers/${kop.id}/afdoeningen/${afdoening.id}`, {
        methode: 'DELETE',
        versie: kop.versie,
      }).then(() => true),
    ververst(kop.id),
  );
  const doe = async () => {
    if (await heropen.verstuur(undefined)) meld('Het punt staat weer open.');
  };
  return (
    <li className="luwte-gebrek">
      <Status toon="rustig">{uitkomst}</Status>
      <p className="luwte-gebrek__tekst">{datumsInTekst(gebrek.tekst)}</p>
      <p className="luwte-gebrek__herstel">
        {afdoening.reden}{' '}
        <span className="luwte-zacht">
          ({afdoening.door}, {datumKort(afdoening.op)})
        </span>
      </p>
      {heropen.fouten ? (
        <p role="alert" className="luwte-regel__fout">
          ▲ {Object.values(heropen.fouten)[0]}
        </p>
      ) : null}
      {mag ? (
        <div>
          <Button klein soort="subtiel" bezig={heropen.bezig} onClick={() => void doe()}>
            Weer openzetten
          </Button>
        </div>
      ) : null}
    </li>
  );
}
