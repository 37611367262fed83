import { type Instellingen, leesInstellingen, type Omgeving } from '../config.ts';
import { Instellingsfout } from './opdracht.ts';

/** The settings, or Instellingsfout: the one clear line and exit 2. */
export function leesInstellingenOfStop(env: Omgeving): Instellingen {
  const gelezen = leesInstellingen(env);
  if (!gelezen.ok) throw new Instellingsfout(gelezen.error);
  return gelezen.value;
}
