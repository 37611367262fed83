import { inject } from 'vitest';

export type Antwoord<T> = {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
};

/** A person at the API, beside the screens: to prepare a case, and to see what the server really gives. */
export type ApiPersoon = {
  readonly cookie: string;
  doe<T = unknown>(methode: string, pad: string, body?: unknown, versie?: number): Promise<Antwoord<T>>;
  /** GET that has to succeed. */
  haal<T>(pad: string): Promise<T>;
  /** POST that has to succeed. */
  maak<T>(pad: string, body: unknown): Promise<T>;
};

const aangemeld = new Map<string, Promise<ApiPersoon>>();

/** Signs in as a demo account; within one file the same session is used again (sign-in is rate limited). */
export function apiAls(gebruikersnaam: string): Promise<ApiPersoon> {
  const al = aangemeld.get(gebruikersnaam) ?? meldAan(gebruikersnaam);
  aangemeld.set(gebruikersnaam, al);
  return al;
}

/** A session of its own, for tests that end it. */
export async function meldAan(gebruikersnaam: string): Promise<ApiPersoon> {
  const { wachtwoord } = inject('luwte');
  const antwoord = await vraag('POST', '/sessies', { gebruikersnaam, wachtwoord });
  const cookie = antwoord.headers.getSetCookie()[0]?.split(';')[0];
  if (antwoord.status !== 201 || cookie === undefined) {
    throw new Error(`${gebruikersnaam} could not sign in: ${antwoord.status}`);
  }
  return persoon(cookie);
}

/** Nobody: no session. */
export const apiAlsNiemand = (): ApiPersoon => persoon('');

function persoon(cookie: string): ApiPersoon {
  const moet = async <T>(methode: string, pad: string, body?: unknown): Promise<T> => {
    const antwoord = await vraag<T>(methode, pad, body, cookie);
    if (antwoord.status >= 300) {
      throw new Error(`${methode} ${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    }
    return antwoord.body;
  };
  return {
    cookie,
    doe: (methode, pad, body, versie) => vraag(methode, pad, body, cookie, versie),
    haal: (pad) => moet('GET', pad),
    maak: (pad, body) => moet('POST', pad, body),
  };
}

async function vraag<T>(
  methode: string,
  pad: string,
  body?: unknown,
  cookie?: string,
  versie?: number,
): Promise<Antwoord<T>> {
  const antwoord = await fetch(`${inject('luwte').adres}/api/v1${pad}`, {
    method: methode,
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(cookie && { Cookie: cookie }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(versie !== undefined && { 'If-Match': `"${versie}"` }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const tekst = await antwoord.text();
  const isJson = (antwoord.headers.get('content-type') ?? '').includes('json') && tekst !== '';
  return {
    status: antwoord.status,
    body: (isJson ? JSON.parse(tekst) : tekst) as T,
    headers: antwoord.headers,
  };
}
