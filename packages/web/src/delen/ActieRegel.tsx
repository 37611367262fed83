import type { Actie, Sessie } from '@luwte/core/contract';
import { Button, Link, useToast } from '../components/index.ts';
import { dagenTussen, vandaag } from '../lib/datum.ts';
import { isPartner, useSessie } from '../schil/SessieContext.tsx';
import { ACTIESOORT, aantalVan } from '../teksten/nl.ts';
import { Contacten } from './Contacten.tsx';
import { Termijn } from './Termijn.tsx';
import { useWijzigTaak } from './taak.api.ts';

type Props = {
  readonly actie: Actie;
  /** Leave the case out: the line stands on the screen of the case itself. */
  readonly inDossier?: boolean;
  readonly mag: boolean;
};

/** What somebody has to do or what we wait for, with a button that completes it in place. */
export function ActieRegel({ actie, inDossier, mag }: Props) {
  const wijzig = useWijzigTaak(actie.dossierId);
  const meld = useToast();
  const sessie = useSessie();
  const rondAf = async () => {
    if (await wijzig.verstuur({ actie, wijziging: { status: 'gereed' } })) meld(`Gereed: ${actie.wat}`);
  };
  return (
    <li className="luwte-regel">
      <div className="luwte-regel__inhoud">
        <span className="luwte-regel__wat">{actie.wat}</span>
        <span className="luwte-regel__bij">
          {inDossier ? ACTIESOORT[actie.soort] : <DossierLink actie={actie} />}
          <Wie actie={actie} sessie={sessie} />
          {actie.soort === 'wacht-op' && actie.sinds ? <span>{wachttijd(actie.sinds)}</span> : null}
        </span>
        <Contacten contacten={actie.contactpersonen ?? []} />
        {wijzig.fouten ? (
          <span role="alert" className="luwte-regel__fout">
            ▲ {Object.values(wijzig.fouten)[0]}
          </span>
        ) : null}
      </div>
      <div className="luwte-regel__eind">
        {actie.uiterlijk ? <Termijn tot={actie.uiterlijk} kaal /> : null}
        {mag ? (
          <Button klein bezig={wijzig.bezig} onClick={() => void rondAf()}>
            Gereed<span className="luwte-alleen-voorlezen">: {actie.wat}</span>
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Who has to do it, or is waited for; nothing when that is plain to who reads. A partner only sees its own. */
function Wie({ actie, sessie }: { readonly actie: Actie; readonly sessie: Sessie }) {
  const wacht = actie.soort === 'wacht-op';
  if (isPartner(sessie)) return wacht ? <span>de gemeente wacht op u</span> : null;
  if (wacht) return <span>wacht op {actie.wie}</span>;
  return actie.wieMedewerkerId === sessie.medewerkerId ? null : <span>{actie.wie}</span>;
}

function DossierLink({ actie }: { readonly actie: Actie }) {
  if (!actie.dossierId) return null;
  return <Link naar={`/dossiers/${actie.dossierId}`}>{actie.adres ?? actie.kenmerk ?? 'Dossier'}</Link>;
}

/** `1 dag`, `12 dagen`: how long we have been waiting. */
export const wachttijd = (sinds: string, nu: string = vandaag()): string => {
  const dagen = dagenTussen(sinds, nu);
  return dagen <= 0 ? 'sinds vandaag' : `al ${aantalVan(dagen, 'dag', 'dagen')}`;
};
