import type { Persoon } from '../../platform/testOpstelling.ts';

/** Requests that most tests of the modules begin with. Each throws when the server does not answer as it should. */
export type Antwoord = Awaited<ReturnType<Persoon['doe']>>;

export const OBJECT = { adres: 'Kastanjelaan 12', postcode: '6000 AB', woonvorm: 'koop' } as const;

export const haal = (wie: Persoon, pad: string): Promise<Antwoord> =>
  wie.doe({ method: 'GET', url: `/api/v1${pad}` });

export const stuur = (
  wie: Persoon,
  pad: string,
  payload: unknown,
  headers: Record<string, string> = {},
): Promise<Antwoord> =>
  wie.doe({ method: 'POST', url: `/api/v1${pad}`, payload: payload as object, headers });

export const wijzig = (wie: Persoon, pad: string, payload: unknown, versie?: number): Promise<Antwoord> =>
  wie.doe({
    method: 'PATCH',
    url: `/api/v1${pad}`,
    payload: payload as object,
    headers: versie === undefined ? {} : { 'if-match': `"${versie}"` },
  });

/** The body of an answer that has to have this status; the body is in the message when it has not. */
export function met<T = Record<string, unknown>>(antwoord: Antwoord, status: number): T {
  if (antwoord.statusCode !== status) {
    throw new Error(`expected ${status}, got ${antwoord.statusCode}: ${antwoord.body.slice(0, 2_000)}`);
  }
  return (antwoord.body === '' ? undefined : antwoord.json()) as T;
}

/** An empty dossier of this person's municipality. */
export async function openEen(wie: Persoon, anders: Record<string, unknown> = {}): Promise<string> {
  return met<{ id: string }>(await stuur(wie, '/dossiers', { object: OBJECT, ...anders }), 201).id;
}

/** One event, recorded. */
export async function legEen(
  wie: Persoon,
  dossierId: string,
  gebeurtenis: Record<string, unknown>,
): Promise<{ id: string; sleutel: string; hash: string }> {
  const body = { ...metReden(waarheen(gebeurtenis)), ...gebeurtenis };
  return met(await stuur(wie, `/dossiers/${dossierId}/gebeurtenissen`, body), 201);
}

/** The compartment an event says it goes into, or that its kind has. */
const waarheen = ({ soort, compartiment }: Record<string, unknown>): string =>
  typeof compartiment === 'string' ? compartiment : soort === 'zorgadvies' ? 'gezondheid' : 'gewoon';

/** A reporter in the dossier; gives the key by which readers know this person, such as `Melder A`. */
export async function eenMelder(wie: Persoon, dossierId: string, naam: string): Promise<string> {
  const partij = { rol: 'melder', naam, huishouden: `huis van ${naam}` };
  return met<{ sleutel: string }>(await stuur(wie, `/dossiers/${dossierId}/partijen`, partij), 201).sleutel;
}

/** Why something is recorded, for a compartment that asks it; nothing for another. */
export const metReden = (compartiment: string): { doelredenering?: Record<string, string> } => {
  const grond = GROND[compartiment];
  return grond === undefined ? {} : { doelredenering: { ...REDEN, grond } };
};
/** The same as fields of a form. */
export const redenVelden = (compartiment: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metReden(compartiment).doelredenering ?? {}).map(([deel, tekst]) => [
      `doelredenering.${deel}`,
      tekst,
    ]),
  );
const GROND: Readonly<Record<string, string>> = {
  gezondheid: 'rechtsvordering',
  strafrechtelijk: 'verkregen',
  politie: 'wpg-16',
};
const REDEN = {
  waarom: 'Zonder dit past de maatregel niet bij de persoon.',
  nietMinder: 'Een algemene zin zegt niet welke regel haalbaar is.',
};

export const gesprek = (op = '2026-11-10') => ({ soort: 'gesprek', op, met: 'overlastgever', gelukt: true });
export const constatering = (op = '2026-11-12T23:10') => ({
  soort: 'constatering',
  op,
  categorieen: ['geluid'],
  bevestigd: true,
  waarneming: { functie: 'boa', zelfWaargenomen: true, plaats: 'stoep', methode: 'gehoord' },
});
