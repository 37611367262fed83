const BREED = 24;
/** On a terminal: how often the line is drawn again, in milliseconds. */
const OPNIEUW_MS = 200;
/** Elsewhere: a line each tenth part. */
const DEEL = 0.1;

export type Balk = {
  volg(gelezen: number, deel: number): void;
  /** Leaves the terminal on a clean line. */
  sluit(): void;
};

type Scherm = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** One line that fills up on a terminal; plain lines in a log or a pipe. */
export function maakBalk(scherm: Scherm, nu: () => number = () => performance.now()): Balk {
  const begin = nu();
  let getekend = Number.NEGATIVE_INFINITY;
  let gemeld = 0;
  let eerste: number | undefined;
  let lengte = 0;
  const regel = (gelezen: number, deel: number): string => {
    eerste ??= gelezen - 1;
    const seconden = (nu() - begin) / 1000;
    const snelheid = seconden > 0 ? (gelezen - eerste) / seconden : 0;
    return `${Math.floor(deel * 100)} % · ${getal(gelezen)} dossiers · ${getal(snelheid)} per seconde`;
  };
  return {
    volg: (gelezen, deel) => {
      if (scherm.isTTY !== true) {
        if (deel < gemeld + DEEL && deel < 1) return;
        if (gemeld >= 1) return;
        gemeld = deel < 1 ? Math.floor(deel / DEEL) * DEEL : 1;
        scherm.write(`${regel(gelezen, deel)}\n`);
        return;
      }
      const tijd = nu();
      if (tijd - getekend < OPNIEUW_MS && deel < 1) return;
      getekend = tijd;
      const vol = Math.round(Math.min(1, deel) * BREED);
      const tekst = `[${'#'.repeat(vol)}${'.'.repeat(BREED - vol)}] ${regel(gelezen, deel)}`;
      scherm.write(`\r${tekst.padEnd(lengte)}`);
      lengte = tekst.length;
    },
    sluit: () => {
      if (scherm.isTTY === true && lengte > 0) scherm.write('\n');
    },
  };
}

const getal = (n: number): string => Math.round(n).toLocaleString('nl-NL');
