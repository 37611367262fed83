import '../../delen/delen.css';
import './vandaag.css';
import { isPartner, useMag, useSessie } from '../../schil/SessieContext.tsx';
import { StartBeheer } from './StartBeheer.tsx';
import { StartIntake } from './StartIntake.tsx';
import { StartPartner } from './StartPartner.tsx';
import { StartRegie } from './StartRegie.tsx';

/** The first screen after logging in: what this person can act on. Decided by rights, not by job title. */
export function Start() {
  const sessie = useSessie();
  const mag = useMag();
  if (isPartner(sessie)) return <StartPartner />;
  if (mag('toets:inzien')) return <StartRegie />;
  if (mag('melding:registreren')) return <StartIntake />;
  return <StartBeheer />;
}
