import './draaiboek.css';
import type { Draaiboek as Stand } from '@luwte/core/contract';
import { useParams } from 'react-router';
import { Alert, Button, ButtonLink, Paragraph } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { Pagina } from '../../../schil/Pagina.tsx';
import { SchermLaden } from '../../../schil/SchermLaden.tsx';
import { useMag } from '../../../schil/SessieContext.tsx';
import { aantalGereed, DRAAIBOEK } from '../../../teksten/draaiboek.ts';
import { Blad } from './Blad.tsx';
import { useDraaiboek } from './draaiboek.api.ts';
import { Invullen } from './Invullen.tsx';

/** What has to be arranged before a huisverbod is carried out: filled in here, taken along on one sheet of paper. */
export function Draaiboek() {
  const { id = '' } = useParams();
  const draaiboek = useDraaiboek(id);
  const magInvullen = useMag()('draaiboek:wijzigen');
  return (
    <SchermLaden vraag={draaiboek}>
      {(stand) => (
        <Pagina
          titel={DRAAIBOEK.titel}
          acties={
            <>
              <Button onClick={() => window.print()}>{DRAAIBOEK.afdrukken}</Button>
              <ButtonLink naar={`/dossiers/${id}`}>{DRAAIBOEK.terug}</ButtonLink>
            </>
          }
        >
          <Stempel stand={stand} />
          {stand.scenarios.length > 0 && magInvullen ? <Invullen id={id} draaiboek={stand} /> : null}
          {stand.scenarios.length > 0 ? <Blad draaiboek={stand} alleenAfdruk={magInvullen} /> : null}
        </Pagina>
      )}
    </SchermLaden>
  );
}

/** Ready or not, since when and by whom. Said to be ready counts only while nothing is missing. */
function Stempel({ stand }: { readonly stand: Stand }) {
  const { gemeld, ontbreekt, scenarios, kenmerk } = stand;
  if (scenarios.length === 0) {
    return (
      <Alert soort="info">
        <Paragraph>{DRAAIBOEK.geenScenarios}</Paragraph>
      </Alert>
    );
  }
  const klaar = gemeld !== undefined && ontbreekt.length === 0;
  return (
    <Alert soort={klaar ? 'ok' : 'warning'} kop={`Dossier ${kenmerk}: ${aantalGereed(stand)}`}>
      {klaar ? (
        <Paragraph>
          Gereed voor uitvoering, gemeld op {datumVoluit(gemeld.op.slice(0, 10))} door {gemeld.door}.{' '}
          <span className="luwte-niet-afdrukken">{DRAAIBOEK.opnieuw}</span>
        </Paragraph>
      ) : (
        <Paragraph>
          {ontbreekt.length === 0
            ? 'Alles is ingevuld. Nog niemand meldde het huisverbod gereed voor uitvoering.'
            : 'Nog niet gereed voor uitvoering.'}
        </Paragraph>
      )}
    </Alert>
  );
}
