import { ApiFout } from './fout.ts';

const BASIS = '/api/v1';

export type VraagOpties = {
  readonly methode?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Sent as JSON, or as it is when it is FormData or a Blob. */
  readonly body?: unknown;
  /** Version of what is changed, from `versie` or the ETag; sent as `If-Match`. */
  readonly versie?: number | string | undefined;
  /** One per form submit, the same when the same form is sent again after a failed connection. */
  readonly sleutel?: string;
  readonly signal?: AbortSignal;
};

let bijAfgemeld: (() => void) | undefined;

/** What happens when the session has ended (401). Set once by the shell. */
export function zetBijAfgemeld(doe: () => void): void {
  bijAfgemeld = doe;
}

/**
 * One request to the API. `pad` starts with a slash and holds ids and filters only, never search text or persons.
 *
 * @returns the parsed answer, or undefined for 204
 * @throws ApiFout with the problem details; status 0 when the server could not be reached
 */
export async function vraag<T>(pad: string, opties: VraagOpties = {}): Promise<T> {
  const antwoord = await stuur(pad, opties);
  if (antwoord.status === 204) return undefined as T;
  return (await antwoord.json()) as T;
}

/** The same for a file: the bytes and the name that the server proposes. */
export async function vraagBestand(pad: string): Promise<{ inhoud: Blob; naam: string | undefined }> {
  const antwoord = await stuur(pad, {});
  const naam = /filename="?([^";]+)"?/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1];
  return { inhoud: await antwoord.blob(), naam };
}

async function stuur(pad: string, opties: VraagOpties): Promise<Response> {
  const antwoord = await fetch(BASIS + pad, verzoek(opties)).catch((oorzaak: unknown) => {
    if (oorzaak instanceof DOMException && oorzaak.name === 'AbortError') throw oorzaak;
    throw new ApiFout(0, { title: 'Geen verbinding' });
  });
  if (antwoord.ok) return antwoord;
  const fout = await leesFout(antwoord);
  if (antwoord.status === 401 && !pad.startsWith('/sessies')) bijAfgemeld?.();
  throw fout;
}

/** Fetch settings of a request. Exported for the test. */
export function verzoek(opties: VraagOpties): RequestInit {
  const { methode = 'GET', body, versie, sleutel, signal } = opties;
  const koppen: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const kaal = body instanceof FormData || body instanceof Blob;
  if (body !== undefined && !kaal) koppen['Content-Type'] = 'application/json';
  if (body instanceof Blob && body.type) koppen['Content-Type'] = body.type;
  if (versie !== undefined) koppen['If-Match'] = `"${versie}"`;
  if (sleutel !== undefined) koppen['Idempotency-Key'] = sleutel;
  return {
    method: methode,
    headers: koppen,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: kaal ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  };
}

async function leesFout(antwoord: Response): Promise<ApiFout> {
  const soort = antwoord.headers.get('content-type') ?? '';
  const probleem = soort.includes('json') ? await antwoord.json().catch(() => ({})) : {};
  return new ApiFout(antwoord.status, probleem);
}

/** `?a=1&b=2` of the filled-in values; empty when there are none. Never for search text or persons. */
export function vraagdeel(waarden: Readonly<Record<string, string | number | undefined>>): string {
  const delen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (waarde !== undefined && waarde !== '') delen.set(naam, String(waarde));
  }
  const tekst = delen.toString();
  return tekst ? `?${tekst}` : '';
}
