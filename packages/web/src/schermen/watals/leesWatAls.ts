import type { WatAls } from '@luwte/core/watals';

export type Gelezen =
  | { readonly ok: true; readonly uitkomst: WatAls }
  | { readonly ok: false; readonly reden: string };

/** The form this page knows; the same name as in core. */
const FORMAAT = 'luwte-wat-als/1';
const LIJSTEN = ['oud', 'fasen', 'stappen', 'bedragen', 'gebreken', 'termijnen'] as const;
/** Larger than any result: they are counts and short lists. */
export const MEESTE_BYTES = 20_000_000;

/** Reads the file that `luwte beleid wat-als --json` wrote. Nothing is sent anywhere; a wrong file gets a reason. */
export function leesWatAls(tekst: string): Gelezen {
  const nee = (reden: string): Gelezen => ({ ok: false, reden });
  let waarde: unknown;
  try {
    waarde = JSON.parse(tekst);
  } catch {
    return nee('Dit is geen JSON-bestand. Kies het bestand dat luwte beleid wat-als --json heeft gemaakt.');
  }
  if (!isGroep(waarde)) return nee('In dit bestand staat geen uitkomst.');
  if (waarde.formaat !== FORMAAT) {
    return nee(`Dit is geen uitkomst van wat-als, of een andere versie. Verwacht: ${FORMAAT}.`);
  }
  const mist = LIJSTEN.filter((naam) => !Array.isArray(waarde[naam]));
  if (mist.length > 0) return nee(`Het bestand is niet heel: ${mist.join(', ')} ontbreekt.`);
  if (!isGroep(waarde.dossiers) || !isGroep(waarde.nieuw) || !isGroep(waarde.dossiers.overgeslagen)) {
    return nee('Het bestand is niet heel: de tellingen ontbreken.');
  }
  // An older result does not tell of persons.
  const personen = isGroep(waarde.personen) ? waarde.personen : GEEN_PERSONEN;
  const stappen = [waarde.stappen, personen.stappen];
  if (!stappen.every(zijnStappen))
    return nee('Het bestand is niet heel: bij een stap ontbreken de tellingen.');
  return { ok: true, uitkomst: { ...waarde, personen } as unknown as WatAls };
}

const isGroep = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const GEEN_PERSONEN = { aantal: 0, anders: 0, fasen: [], stappen: [] };
const zijnStappen = (lijst: unknown): boolean =>
  Array.isArray(lijst) && lijst.every((s) => isGroep(s) && isGroep(s.eerder) && isGroep(s.later));
