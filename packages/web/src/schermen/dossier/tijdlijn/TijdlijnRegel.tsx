import type { DossierKop, TijdlijnItem } from '@luwte/core/contract';
import { Badge, klassen, Status } from '../../../components/index.ts';
import { Reden } from '../../../delen/Afscherming.tsx';
import { datumInWoorden, momentInWoorden, tijdVan } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { BESLUITEN } from '../../../teksten/besluit.ts';
import { DELEN } from '../../../teksten/deling.ts';
import { BEWIJSKRACHT, BEWIJSVOLGORDE, soortNaam } from '../../../teksten/nl.ts';
import { PUNTEN } from '../../../teksten/vastleggen.ts';
import { useDossier } from '../DossierContext.tsx';
import { Regelmenu } from '../delen/Regelmenu.tsx';
import { useDeelmenu } from '../deling/useDeelmenu.tsx';
import { heeftFormulier } from '../formulier/formulieren.ts';
import { ankerVan } from './anker.ts';
import {
  type CodeVan,
  type FeitNaam,
  groepVan,
  heeftOpenPunt,
  isDossiercheck,
  samenvatting,
  teksten,
} from './samenvatting.ts';

type Props = {
  readonly kop: DossierKop;
  readonly item: TijdlijnItem;
  readonly nieuw: boolean;
  readonly code: CodeVan;
  readonly feitNaam: FeitNaam;
};

/** One event: when, what, how strong, who recorded it. Its shape tells which part of the file it belongs to. */
export function TijdlijnRegel({ kop, item, nieuw, code, feitNaam }: Props) {
  const woord = useWoord();
  const kort = samenvatting(item.gebeurtenis, code, feitNaam);
  const uur = tijdVan(item.op);
  const naam = isDossiercheck(item.gebeurtenis)
    ? 'Dossiercheck'
    : soortNaam(item.soort, { [item.soort]: woord(item.soort, soortNaam(item.soort)) });
  const vraag = item.soort === 'oordeel' ? feitNaam(String(item.gebeurtenis.feit)) : undefined;
  // Many questions are answered on one day: what can be done is told apart by the question.
  const welke = vraag === undefined ? naam.toLowerCase() : `${naam.toLowerCase()} “${vraag}”`;
  return (
    <li
      id={ankerVan(item.sleutel)}
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
        <strong>{naam}</strong>
        {kort ? `: ${kort}` : ''}
      </p>
      {teksten(item.gebeurtenis).map((tekst) => (
        <p key={tekst} className="luwte-gebeurtenis__tekst">
          {tekst}
        </p>
      ))}
      <Reden reden={item.doelredenering} />
      <div className="luwte-gebeurtenis__voet">
        <span>
          {[vastlegger(item.vastgelegdDoor), item.organisatie, momentInWoorden(item.vastgelegdOp)]
            .filter(Boolean)
            .join(', ')}
        </span>
        <Menu kop={kop} item={item} naam={welke} />
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

/** Everything that can be done with this event, behind one button. */
function Menu({ kop, item, naam }: Pick<Props, 'kop' | 'item'> & { readonly naam: string }) {
  const mag = useMag();
  const { open } = useDossier();
  const delen = useDeelmenu({
    kop,
    item: { soort: 'gebeurtenis', id: item.id },
    naam: `${naam} van ${datumInWoorden(item.op)}`,
    politie: item.compartiment === 'politie',
  });
  const wijzigen =
    mag('gebeurtenis:vastleggen') &&
    !item.vervallen &&
    // Who may not decide takes no decision away: the server refuses it.
    (!BESLUITEN.has(item.soort) || mag('besluit:vastleggen'));
  const waarden = { betreft: [item.sleutel] };
  const nieuw = (soort: string) => () => open({ doe: 'nieuw', soort, waarden });
  const trekIn = item.soort !== 'intrekking';
  const corrigeer = () => open({ doe: 'corrigeer', id: item.sleutel, item });
  const vastleggen = [
    ...(item.soort === 'melding' && kop.status !== 'gesloten'
      ? [{ naam: 'Nagaan', doe: nieuw('verificatie') }]
      : []),
    ...(heeftOpenPunt(item.gebeurtenis) ? [{ naam: PUNTEN.beantwoorden, doe: corrigeer }] : []),
    ...(trekIn && heeftFormulier(item.soort) ? [{ naam: 'Corrigeren', doe: corrigeer }] : []),
    ...(trekIn ? [{ naam: 'Intrekken', doe: nieuw('intrekking') }] : []),
  ];
  return (
    <>
      <Regelmenu
        label={`Acties bij ${naam} van ${datumInWoorden(item.op)}`}
        keuzes={[
          ...(wijzigen ? vastleggen : []),
          ...(item.vervallen
            ? delen.keuzes.filter(({ naam: keuze }) => keuze === DELEN.wieZiet)
            : delen.keuzes),
        ]}
      />
      {delen.dialoog}
    </>
  );
}
