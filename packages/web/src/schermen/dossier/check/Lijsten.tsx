import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { Button, Details, Status, type StatusToon } from '../../../components/index.ts';
import { datumsInTekst } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { BEZORGING, GEVOLG } from '../../../teksten/toets.ts';
import { BriefKnop } from '../brief/BriefKnop.tsx';
import { useDossier } from '../DossierContext.tsx';
import { useEigenBeleidVan } from '../dossier.api.ts';
import type { Herstel } from './herstel.ts';
import {
  type Afbakening,
  type Brief,
  type Dossierstuk,
  formulierVoorBrief,
  formulierVoorStuk,
  verdeelBrieven,
  verdeelStukken,
  verdeelWegen,
} from './lijsten.ts';

/** Other roads that apply first, beside or instead: those that hold stand open, what is not known folds. */
export function Wegen({ lijst }: { readonly lijst: readonly Afbakening[] }) {
  const { nu, onbekend } = verdeelWegen(lijst);
  const regel = (weg: Afbakening) => (
    <li key={weg.id} className="luwte-gebrek">
      <Status toon={weg.geldt === true ? (weg.gevolg === 'samenloop' ? 'info' : 'let-op') : 'rustig'}>
        {weg.geldt === true ? GEVOLG[weg.gevolg] : 'Nog niet bekend'}
      </Status>
      <p className="luwte-gebrek__tekst">
        {weg.naam}: {weg.weg}
      </p>
      <p className="luwte-gebrek__herstel">{datumsInTekst(weg.tekst)}</p>
      <p className="luwte-gebrek__bron">
        <cite>{weg.bron}</cite>
      </p>
    </li>
  );
  return (
    <>
      {nu.length > 0 ? (
        <ul className="luwte-check" aria-label="Andere wegen die nu gelden">
          {nu.map(regel)}
        </ul>
      ) : null}
      {onbekend.length > 0 ? (
        <Details kop={`Geldt er een andere weg? Nog niet bekend: ${onbekend.length}`}>
          <ul className="luwte-check">{onbekend.map(regel)}</ul>
        </Details>
      ) : null}
    </>
  );
}

type Props = { readonly kop: DossierKop; readonly toets: DossierToets['toets'] };

/** What the policy wants in the file, as a checklist; what is missing opens the form that puts it there. */
export function Dossierlijst({ kop, toets }: Props) {
  const beleid = useEigenBeleidVan(kop);
  const { lijst, ontbreken } = verdeelStukken(toets.dossierlijst ?? []);
  if (lijst.length === 0) return null;
  return (
    <Details
      kop={`Dossierlijst: ${ontbreken === 0 ? 'niets ontbreekt' : `${ontbreken} van ${lijst.length} nog niet`}`}
    >
      <ul className="luwte-check">
        {lijst.map((stuk) => (
          <li key={stuk.id} className="luwte-gebrek">
            <Status toon={standVan(stuk).toon}>{standVan(stuk).woord}</Status>
            <p className="luwte-gebrek__tekst">{stuk.naam}</p>
            {stuk.aanwezig !== true && stuk.herstel ? (
              <p className="luwte-gebrek__herstel">{stuk.herstel}</p>
            ) : null}
            <p className="luwte-gebrek__bron">
              <cite>{stuk.bron}</cite>
            </p>
            {stuk.aanwezig === true ? null : (
              <Leg naam={stuk.naam} herstel={formulierVoorStuk(stuk.id, beleid.data?.beleid)} />
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function standVan({ vereist, aanwezig }: Dossierstuk): { woord: string; toon: StatusToon } {
  if (aanwezig === true) return { woord: 'Aanwezig', toon: 'goed' };
  if (vereist === 'onbekend') return { woord: 'Misschien nodig', toon: 'rustig' };
  return aanwezig === false
    ? { woord: 'Ontbreekt', toon: 'gevaar' }
    : { woord: 'Nog niet bekend', toon: 'let-op' };
}

/** The letters that are due: to whom, what has to be in it, how it goes out, who signs. */
export function Brieven({ kop, toets }: Props) {
  const beleid = useEigenBeleidVan(kop);
  const { lijst, teSturen } = verdeelBrieven(toets.brieven ?? []);
  if (lijst.length === 0) return null;
  return (
    <Details
      kop={`Brieven: ${teSturen === 0 ? 'alles is verstuurd' : `${teSturen} te sturen of nog niet vastgelegd`}`}
    >
      <ul className="luwte-check">
        {lijst.map((brief) => (
          <BriefRegel
            key={brief.id}
            kop={kop}
            brief={brief}
            herstel={formulierVoorBrief(brief.id, beleid.data?.beleid)}
          />
        ))}
      </ul>
    </Details>
  );
}

type BriefProps = {
  readonly kop: DossierKop;
  readonly brief: Brief;
  readonly herstel: Herstel | undefined;
};

function BriefRegel({ kop, brief, herstel }: BriefProps) {
  const { naam, aan, moment, inhoud, bezorging, ondertekenaar, verzonden, bron } = brief;
  const toon = verzonden === true ? 'goed' : verzonden === false ? 'gevaar' : 'let-op';
  const woord = verzonden === true ? 'Verzonden' : verzonden === false ? 'Nog te sturen' : 'Nog niet bekend';
  return (
    <li className="luwte-gebrek">
      <Status toon={toon}>{woord}</Status>
      <p className="luwte-gebrek__tekst">{naam}</p>
      <p className="luwte-gebrek__herstel">
        Aan: {aan}. {moment}
        {bezorging.length > 0 ? ` Bezorging: ${bezorging.map((b) => BEZORGING[b] ?? b).join(' of ')}.` : ''}
        {ondertekenaar ? ` Ondertekenaar: ${ondertekenaar}.` : ''}
      </p>
      <Details kop="Wat moet erin staan?">
        <ul className="luwte-ladder__punten">
          {inhoud.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      </Details>
      <p className="luwte-gebrek__bron">
        <cite>{bron}</cite>
      </p>
      {verzonden === true ? null : (
        <div className="luwte-rij">
          <BriefKnop kop={kop} brief={brief.id} />
          <Leg naam={naam} herstel={herstel} />
        </div>
      )}
    </li>
  );
}

function Leg({ naam, herstel }: { readonly naam: string; readonly herstel: Herstel | undefined }) {
  const mag = useMag();
  const { open, terug } = useDossier();
  if (herstel === undefined || terug || !mag('gebeurtenis:vastleggen')) return null;
  return (
    <Button klein soort="subtiel" onClick={() => open(herstel)}>
      Vastleggen<span className="luwte-alleen-voorlezen">: {naam}</span>
    </Button>
  );
}
