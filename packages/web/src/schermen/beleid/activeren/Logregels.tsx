import type { BeleidLog, BeleidVoorstel } from '@luwte/core/contract';
import { Details, Status } from '../../../components/index.ts';
import { datumVoluit, momentInWoorden } from '../../../lib/datum.ts';
import { LOGREGEL } from '../../../teksten/beleid.ts';
import { rolNaam } from '../../../teksten/nl.ts';
import type { Beleid } from '../beleid.ts';
import { useNaarAnker } from '../useNaarAnker.ts';
import { Waarden } from './Ingevuld.tsx';
import { ankerVan, type Logregel, leesLog } from './log.ts';

const TOON = {
  voorgesteld: 'info',
  geactiveerd: 'goed',
  geweigerd: 'gevaar',
  ingetrokken: 'rustig',
} as const;

type Props = { readonly log: BeleidLog; readonly beleid: Beleid };

/** What happened with the proposals, newest first. What settled one names it and leads to its line. */
export function Logregels({ log, beleid }: Props) {
  useNaarAnker();
  return (
    <ol className="luwte-regels luwte-beleid__kaal">
      {leesLog(log).map((regel) => (
        <Regel key={regel.item.id} regel={regel} beleid={beleid} />
      ))}
    </ol>
  );
}

function Regel({
  regel: { item, over, eigen },
  beleid,
}: {
  readonly regel: Logregel;
  readonly beleid: Beleid;
}) {
  return (
    <li
      className="luwte-regel luwte-beleid__doel"
      // Reached by a link: whoever reads with the keyboard goes on from here.
      {...(eigen ? { id: ankerVan(eigen), tabIndex: -1 } : {})}
    >
      <div className="luwte-regel__inhoud">
        <span>
          <Status toon={TOON[item.wat]}>{LOGREGEL[item.wat]}</Status> versie van {datumVoluit(item.versie)}
        </span>
        <span className="luwte-beleid__reden">{item.reden}</span>
        {over ? <Over voorstel={over} /> : null}
        {eigen && eigen.stand !== 'open' && eigen.waarden.length > 0 ? (
          <Details kop={`Voorgestelde waarden (${eigen.waarden.length})`}>
            <Waarden waarden={eigen.waarden} beleid={beleid} />
          </Details>
        ) : null}
        <span className="luwte-regel__bij">
          <span>{rolNaam(item.functie)}</span>
          <span>{momentInWoorden(item.op)}</span>
        </span>
      </div>
    </li>
  );
}

/** Which proposal it was about: by whom, when and what. */
function Over({ voorstel }: { readonly voorstel: BeleidVoorstel }) {
  return (
    <span className="luwte-beleid__reden">
      Over het{' '}
      <a className="utrecht-link utrecht-link--html-a" href={`#${ankerVan(voorstel)}`}>
        voorstel van {momentInWoorden(voorstel.op)}
      </a>{' '}
      ({rolNaam(voorstel.functie).toLowerCase()}
      {voorstel.vanMij ? ', uzelf' : ''}): {voorstel.toelichting}
    </span>
  );
}
