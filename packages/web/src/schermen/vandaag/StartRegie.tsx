import type { DossierRegel, Vandaag } from '@luwte/core/contract';
import { type ReactNode, useState } from 'react';
import { Alert, Button, ButtonLink, EmptyState, Heading, Laden, Link } from '../../components/index.ts';
import { ActieRegel } from '../../delen/ActieRegel.tsx';
import { Termijn } from '../../delen/Termijn.tsx';
import { WachtendeVoorstellen } from '../../delen/WachtendeVoorstellen.tsx';
import { datumVoluit, geledenInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie, useWoord } from '../../schil/SessieContext.tsx';
import { soortNaam } from '../../teksten/nl.ts';
import { begroeting } from './begroeting.ts';
import { useVandaag } from './vandaag.api.ts';

/** The casusregisseur's day: what is fatal, what waits on me, what I wait for, what went quiet. */
export function StartRegie() {
  const dag = useVandaag();
  const mag = useMag();
  const { naam } = useSessie();
  return (
    <Pagina
      titel="Vandaag"
      acties={
        mag('melding:registreren') ? (
          <ButtonLink naar="/meldingen/nieuw" soort="primair">
            Nieuwe melding
          </ButtonLink>
        ) : null
      }
    >
      <p className="utrecht-paragraph luwte-vandaag__dag">{begroeting(naam, new Date())}</p>
      <WachtendeVoorstellen />
      {dag.data && dag.data.vervangt.length > 0 ? (
        <Alert>
          {dag.data.vervangt
            .map(({ naam: collega, tot }) => `U vervangt ${collega} tot en met ${datumVoluit(tot)}.`)
            .join(' ')}{' '}
          Het werk staat hieronder bij dat van u.
        </Alert>
      ) : null}
      <Laden vraag={dag}>{(vandaag) => <Lijsten vandaag={vandaag} magTaken={mag('taak:wijzigen')} />}</Laden>
    </Pagina>
  );
}

function Lijsten({ vandaag, magTaken }: { readonly vandaag: Vandaag; readonly magTaken: boolean }) {
  const { fataal, aanMij, wachtOp, stil, zonderActie } = vandaag;
  return (
    <div className="luwte-vandaag">
      <div className="luwte-stapel">
        <Vak titel="Fatale termijnen" lijst={fataal} leeg="Geen termijn die u deze weken kunt missen." nadruk>
          {(regel) => <DossierLijn key={regel.id} regel={regel} />}
        </Vak>
        <Vak titel="Aan mij" lijst={aanMij} leeg="Er wacht niets op u.">
          {(actie) => <ActieRegel key={actie.id} actie={actie} mag={magTaken} />}
        </Vak>
      </div>
      <div className="luwte-stapel">
        <Vak titel="Ik wacht op" lijst={wachtOp} leeg="U wacht op niemand.">
          {(actie) => <ActieRegel key={actie.id} actie={actie} mag={magTaken} />}
        </Vak>
        <Vak titel="Stilgevallen" lijst={stil} leeg="In elk dossier gebeurde pas nog iets.">
          {(regel) => <DossierLijn key={regel.id} regel={regel} />}
        </Vak>
        <Vak
          titel="Zonder volgende actie"
          lijst={zonderActie}
          leeg="Elk open dossier heeft een volgende actie."
        >
          {(regel) => <DossierLijn key={regel.id} regel={regel} />}
        </Vak>
      </div>
    </div>
  );
}

/** As many lines as fit a glance; the rest is one click away. */
const HOOGSTENS = 8;

type VakProps<T> = {
  readonly titel: string;
  readonly lijst: { readonly items: readonly T[]; readonly meer: boolean };
  readonly leeg: string;
  readonly nadruk?: boolean;
  readonly children: (item: T) => ReactNode;
};

/** One list of the day, with how many there are and a sentence when there are none. */
function Vak<T>({ titel, lijst, leeg, nadruk, children }: VakProps<T>) {
  const [alles, setAlles] = useState(false);
  const aantal = lijst.items.length;
  const zichtbaar = alles ? lijst.items : lijst.items.slice(0, HOOGSTENS);
  const rest = aantal - zichtbaar.length;
  return (
    <section
      className={nadruk && aantal > 0 ? 'luwte-kaart luwte-kaart--nadruk' : 'luwte-kaart'}
      aria-label={titel}
    >
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>{titel}</Heading>
        {aantal > 0 ? (
          <span className="luwte-vandaag__aantal">
            {aantal}
            {lijst.meer ? '+' : ''}
          </span>
        ) : null}
      </div>
      {aantal === 0 ? (
        <EmptyState>{leeg}</EmptyState>
      ) : (
        <ul className="luwte-regels">{zichtbaar.map(children)}</ul>
      )}
      {rest > 0 ? (
        <p className="luwte-vandaag__meer">
          <Button klein soort="subtiel" onClick={() => setAlles(true)}>
            Toon nog {rest}
            <span className="luwte-alleen-voorlezen"> bij {titel.toLowerCase()}</span>
          </Button>
        </p>
      ) : null}
      {lijst.meer ? (
        <p className="luwte-vandaag__meer">
          <Link naar="/dossiers">Alle dossiers</Link>
        </p>
      ) : null}
    </section>
  );
}

/** One case: where, in which phase, and the term or how long it has been quiet. */
function DossierLijn({ regel }: { readonly regel: DossierRegel }) {
  const woord = useWoord();
  return (
    <li className="luwte-regel">
      <div className="luwte-regel__inhoud">
        <Link naar={`/dossiers/${regel.id}`} className="luwte-regel__wat">
          {regel.adres ?? regel.titel ?? regel.kenmerk}
        </Link>
        <span className="luwte-regel__bij">
          <span>{regel.kenmerk}</span>
          <span>{regel.faseNaam}</span>
          {regel.laatste ? (
            <span>
              {soortNaam(regel.laatste.soort, {
                [regel.laatste.soort]: woord(regel.laatste.soort, soortNaam(regel.laatste.soort)),
              })}{' '}
              {geledenInWoorden(regel.laatste.op)}
            </span>
          ) : null}
        </span>
      </div>
      {regel.termijn ? (
        <div className="luwte-regel__eind">
          <Termijn tot={regel.termijn.tot} naam={regel.termijn.naam} fataal={regel.termijn.fataal} />
        </div>
      ) : null}
    </li>
  );
}
