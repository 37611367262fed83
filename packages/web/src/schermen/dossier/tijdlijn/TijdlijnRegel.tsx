import type { DossierKop, TijdlijnItem } from '@luwte/core/contract';
import { Badge, Button, klassen, Status } from '../../../components/index.ts';
import { datumInWoorden, momentInWoorden, tijdVan } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { BEWIJSKRACHT, BEWIJSVOLGORDE, soortNaam } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { heeftFormulier } from '../formulier/formulieren.ts';
import { type CodeVan, groepVan, samenvatting, teksten } from './samenvatting.ts';

type Props = {
  readonly kop: DossierKop;
  readonly item: TijdlijnItem;
  readonly nieuw: boolean;
  readonly code: CodeVan;
};

/** One event: when, what, how strong, who recorded it. Its shape tells which part of the file it belongs to. */
export function TijdlijnRegel({ kop, item, nieuw, code }: Props) {
  const woord = useWoord();
  const kort = samenvatting(item.gebeurtenis, code);
  const uur = tijdVan(item.op);
  return (
    <li
      id={`g-${item.sleutel}`}
      className={klassen(
        'luwte-gebeurtenis',
        `luwte-gebeurtenis--${groepVan(item.soort)}`,
        nieuw && 'luwte-gebeurtenis--nieuw',
        item.vervallen && 'luwte-gebeurtenis--vervallen',
      )}
    >
      <span aria-hidden="true" className="luwte-gebeurtenis__vorm" />
      <div className="luwte-gebeurtenis__kop">
        <time dateTime={item.op} className="luwte-gebeurtenis__op">
          {datumInWoorden(item.op)}
          {uur ? `, ${uur}` : ''}
        </time>
        {nieuw ? <Status toon="nieuw">Nieuw</Status> : null}
        {item.bewijskracht ? <Bewijskracht kracht={item.bewijskracht} /> : null}
        {item.compartiment === 'gewoon' ? null : <Badge>afgeschermd: {item.compartiment}</Badge>}
        {item.vervallen ? <Badge>{item.vervallen}</Badge> : null}
      </div>
      <p className="luwte-gebeurtenis__wat">
        <strong>{soortNaam(item.soort, { [item.soort]: woord(item.soort, soortNaam(item.soort)) })}</strong>
        {kort ? `: ${kort}` : ''}
      </p>
      {teksten(item.gebeurtenis).map((tekst) => (
        <p key={tekst} className="luwte-gebeurtenis__tekst">
          {tekst}
        </p>
      ))}
      <div className="luwte-gebeurtenis__voet">
        <span>
          {[vastlegger(item.vastgelegdDoor), item.organisatie, momentInWoorden(item.vastgelegdOp)]
            .filter(Boolean)
            .join(', ')}
        </span>
        <Knoppen kop={kop} item={item} />
      </div>
    </li>
  );
}

/** An imported event of which the file does not say who recorded it, was read in and not written by anybody here. */
const vastlegger = (wie: string): string => (wie === 'ingelezen' ? wie : `vastgelegd door ${wie}`);

/** Proof strength in words, with marks out of seven: the strongest first. */
function Bewijskracht({ kracht }: { readonly kracht: string }) {
  const plaats = BEWIJSVOLGORDE.indexOf(kracht);
  const toon = plaats >= 0 && plaats <= 2 ? 'goed' : plaats <= 4 ? 'info' : 'rustig';
  return (
    <Status toon={toon} titel="Bewijskracht">
      {(BEWIJSKRACHT as Readonly<Record<string, string>>)[kracht] ?? kracht}
    </Status>
  );
}

function Knoppen({ kop, item }: { readonly kop: DossierKop; readonly item: TijdlijnItem }) {
  const mag = useMag();
  const { open } = useDossier();
  if (!mag('gebeurtenis:vastleggen') || item.vervallen || kop.status === 'gesloten') return null;
  const naam = (
    <span className="luwte-alleen-voorlezen">
      {' '}
      {soortNaam(item.soort).toLowerCase()} van {datumInWoorden(item.op)}
    </span>
  );
  const bij = { betreft: [item.sleutel] };
  return (
    <span className="luwte-gebeurtenis__knoppen luwte-niet-afdrukken">
      {item.soort === 'melding' ? (
        <Button
          klein
          soort="subtiel"
          onClick={() => open({ doe: 'nieuw', soort: 'verificatie', waarden: bij })}
        >
          Nagaan{naam}
        </Button>
      ) : null}
      {heeftFormulier(item.soort) && item.soort !== 'intrekking' ? (
        <Button klein soort="subtiel" onClick={() => open({ doe: 'corrigeer', id: item.sleutel })}>
          Corrigeren{naam}
        </Button>
      ) : null}
      {item.soort === 'intrekking' ? null : (
        <Button
          klein
          soort="subtiel"
          onClick={() => open({ doe: 'nieuw', soort: 'intrekking', waarden: bij })}
        >
          Intrekken{naam}
        </Button>
      )}
    </span>
  );
}
