import { duizendtallen } from '@luwte/core/shared';

/** Text for people on a terminal: wrapping, columns, money and days, and colour when there is any. */
export type Kleur = 'rood' | 'geel' | 'groen' | 'grijs' | 'vet';

const CODE: Readonly<Record<Kleur, number>> = { rood: 31, geel: 33, groen: 32, grijs: 90, vet: 1 };

export const maakVerf =
  (aan: boolean) =>
  (kleur: Kleur, tekst: string): string =>
    aan ? `\u001b[${CODE[kleur]}m${tekst}\u001b[0m` : tekst;
export type Verf = ReturnType<typeof maakVerf>;

/** Breaks text between words; every line gets the same margin, the first one `kop` in its place. */
export function vouw(tekst: string, breedte: number, marge: number, kop = ''): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(/\s+/)) {
    if (regel !== '' && regel.length + 1 + woord.length > breedte - marge) {
      regels.push(regel);
      regel = woord;
    } else {
      regel = regel === '' ? woord : `${regel} ${woord}`;
    }
  }
  regels.push(regel);
  return regels.map((r, i) => (i === 0 ? kop.padEnd(marge) : ' '.repeat(marge)) + r);
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** `5 mrt 2026`, and the time behind it when there is one. */
export function dagtekst(op: string): string {
  const [dag = '', tijd] = op.split('T');
  const [jaar, maand, nummer] = dag.split('-').map(Number) as [number, number, number];
  return `${nummer} ${MAANDEN[maand - 1]} ${jaar}${tijd === undefined ? '' : ` ${tijd}`}`;
}

/** Whole eurocents as people write them: `€ 1.500` or `€ 12,50`. */
export function euro(centen: number): string {
  const heel = duizendtallen(Math.floor(centen / 100));
  const rest = centen % 100;
  return `€ ${heel}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
