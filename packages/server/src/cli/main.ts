import { SleutelbestandFout } from '../platform/sleutels/fouten.ts';
import { Gebruiksfout, helptekst, Instellingsfout, leesArgumenten, type Opdracht } from './opdracht.ts';
import { procesUitvoer, type Uitvoer } from './uitvoer.ts';

type Ingang = { readonly kort: string; readonly laad: () => Promise<{ readonly opdracht: Opdracht }> };

/** One file per subcommand, loaded when asked for: `toets` must not wait for a web server. */
const OPDRACHTEN: Readonly<Record<string, Ingang>> = {
  toets: { kort: 'beoordeelt een dossierbestand', laad: () => import('./toets.ts') },
  controleer: { kort: 'controleert een export, zonder verbinding', laad: () => import('./controleer.ts') },
  'controleer-logboek': {
    kort: 'controleert de zegels van het veiligheidslogboek',
    laad: () => import('./controleerLogboek.ts'),
  },
  verwerkingen: { kort: 'schrijft het verwerkingenlogboek', laad: () => import('./verwerkingen.ts') },
  importeer: { kort: 'neemt een dossierbestand of export op', laad: () => import('./importeer.ts') },
  exporteer: { kort: 'schrijft een dossier met keten en documenten', laad: () => import('./exporteer.ts') },
  genereer: { kort: 'maakt verzonnen dossiers', laad: () => import('./genereer.ts') },
  beleid: { kort: 'controleert beleidsbestanden', laad: () => import('./beleid.ts') },
  'beleid wat-als': {
    kort: 'speelt dossiers na onder ander beleid',
    laad: () => import('./beleidWatAls.ts'),
  },
  'beleid omzetten': {
    kort: 'zet lopende dossiers om naar ander beleid',
    laad: () => import('./beleidOmzetten.ts'),
  },
  start: { kort: 'start de server', laad: () => import('./start.ts') },
  werker: { kort: 'start een werker voor nachtwerk', laad: () => import('./werker.ts') },
  herbouw: { kort: 'berekent alle overzichten opnieuw', laad: () => import('./herbouw.ts') },
  gemeente: { kort: 'opent een gemeente', laad: () => import('./gemeente.ts') },
  account: { kort: 'geeft iemand een account', laad: () => import('./account.ts') },
  'sleutels maak': {
    kort: 'maakt het bestand met de moedersleutel',
    laad: () => import('./sleutelsMaak.ts'),
  },
  'sleutels draai': {
    kort: 'neemt een nieuwe moedersleutel in gebruik',
    laad: () => import('./sleutelsDraai.ts'),
  },
  'sleutels draai-zegel': {
    kort: 'neemt een nieuwe sleutel voor zegels en exports in gebruik',
    laad: () => import('./sleutelsDraaiZegel.ts'),
  },
  'sleutels versleutel-bestaand': {
    kort: 'versleutelt wat er al stond',
    laad: () => import('./sleutelsBestaand.ts'),
  },
  'sleutels hersleutel': {
    kort: 'geeft een dossier nieuwe sleutels',
    laad: () => import('./sleutelsHersleutel.ts'),
  },
  migreer: { kort: 'brengt de database naar de nieuwste vorm', laad: () => import('./migreer.ts') },
};

/**
 * Runs the command line.
 * @param argv without the interpreter and the script
 * @returns the exit code: 0 done, 1 unexpected, 2 unusable input or wrong use
 */
export async function main(argv: readonly string[], uit: Uitvoer = procesUitvoer()): Promise<number> {
  const [naam, ...rest] = splitsOpdracht(argv);
  if (naam === undefined || naam === '--help' || naam === '-h' || naam === 'help') {
    uit.schrijf(overzicht());
    return naam === undefined ? 2 : 0;
  }
  const ingang = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined;
  if (ingang === undefined) {
    uit.meld('luwte: deze opdracht bestaat niet. Zie: luwte --help');
    return 2;
  }
  try {
    const { opdracht } = await ingang.laad();
    if (rest.includes('--help') || rest.includes('-h')) {
      uit.schrijf(helptekst(opdracht));
      return 0;
    }
    return await opdracht.voerUit(leesArgumenten(opdracht, rest), uit);
  } catch (fout) {
    if (fout instanceof Gebruiksfout) {
      alsJson(rest, fout, uit);
      uit.meld(
        `luwte ${naam}: ${fout.message}${fout.message.startsWith('Gebruik') ? '' : ` Zie: luwte ${naam} --help`}`,
      );
      return 2;
    }
    if (fout instanceof Instellingsfout || fout instanceof SleutelbestandFout) {
      alsJson(rest, fout, uit);
      uit.meld(fout.message);
      return 2;
    }
    meldOnverwacht(fout, uit);
    return 1;
  }
}

/** An opdracht of two words, such as `beleid wat-als`, goes before one of its first word. */
function splitsOpdracht(argv: readonly string[]): readonly string[] {
  const twee = argv.slice(0, 2).join(' ');
  return argv.length > 1 && Object.hasOwn(OPDRACHTEN, twee) ? [twee, ...argv.slice(2)] : argv;
}

/** Whoever asked for JSON reads stdout: a refusal has there the shape of every other one. */
function alsJson(argv: readonly string[], fout: Error, uit: Uitvoer): void {
  if (argv.includes('--json')) {
    uit.schrijf(JSON.stringify({ fouten: [{ pad: '/', reden: fout.message }] }, undefined, 2));
  }
}

/** Only where it broke: the message of an unexpected error may hold content of a dossier. */
function meldOnverwacht(fout: unknown, uit: Uitvoer): void {
  const code = (fout as { code?: unknown } | null)?.code;
  const soort = fout instanceof Error ? fout.name : typeof fout;
  uit.meld(
    `luwte: er ging iets mis dat niet had mogen gebeuren (${[soort, code].filter(Boolean).join(', ')}).`,
  );
  const plaatsen =
    fout instanceof Error ? (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel)) : [];
  for (const plaats of plaatsen.slice(0, 6)) uit.meld(plaats);
}

function overzicht(): string {
  const breed = Math.max(...Object.keys(OPDRACHTEN).map((naam) => naam.length));
  return [
    'Gebruik: luwte <opdracht> [opties]',
    '',
    'Opdrachten:',
    ...Object.entries(OPDRACHTEN).map(([naam, { kort }]) => `  ${naam.padEnd(breed)}  ${kort}`),
    '',
    'Uitleg bij een opdracht: luwte <opdracht> --help',
    '',
    'Uitkomst: 0 gelukt, 2 onbruikbare invoer, 1 onverwachte fout.',
  ].join('\n');
}
