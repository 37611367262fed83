/** Where a subcommand writes. Results go to `schrijf`, everything about them to `meld`. */
export type Uitvoer = {
  /** One line to stdout. */
  schrijf(regel: string): void;
  /** One line to stderr. */
  meld(regel: string): void;
  /** True when stdout is a terminal that shows colour. */
  readonly kleur: boolean;
  /** Columns of the terminal; 100 when there is none. */
  readonly breedte: number;
};

const GEEN_TERMINAL = 100;

export function procesUitvoer(proces: NodeJS.Process = process): Uitvoer {
  const { stdout, stderr, env } = proces;
  // A reader that stops early (`| head`) is no fault of ours.
  for (const stroom of [stdout, stderr]) {
    stroom.on('error', (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EPIPE') proces.exit(0);
      throw fout;
    });
  }
  return {
    schrijf: (regel) => void stdout.write(`${regel}\n`),
    meld: (regel) => void stderr.write(`${regel}\n`),
    kleur: stdout.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb',
    breedte: Math.max(60, Math.min(stdout.columns ?? GEEN_TERMINAL, 140)),
  };
}
