import { datumInWoorden, lokaal } from '../../lib/datum.ts';

/** `Goedemorgen Sanne, het is vr 15 mei 2026.` */
export function begroeting(naam: string, nu: Date): string {
  const hier = lokaal(nu);
  const uur = Number(hier.slice(11, 13));
  const groet = uur < 6 ? 'Goedenacht' : uur < 12 ? 'Goedemorgen' : uur < 18 ? 'Goedemiddag' : 'Goedenavond';
  return `${groet} ${naam.split(' ')[0]}, het is ${datumInWoorden(hier)}.`;
}
