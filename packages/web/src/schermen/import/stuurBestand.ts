import type { Probleem } from '@luwte/core/contract';
import { ApiFout } from '../../api/fout.ts';

export type Voortgang = { readonly verstuurd: number; readonly totaal: number };

type Opties = {
  readonly bestand: Blob;
  readonly mediaType: string;
  /** The same when the same file is sent again, so that a lost answer does not import it twice. */
  readonly sleutel: string;
  readonly onVoortgang: (voortgang: Voortgang) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends a file to the API and tells how far it is. Goes by XMLHttpRequest because fetch does not report what was
 * sent; the API is the same.
 *
 * @returns the parsed answer
 * @throws ApiFout with the problem details; status 0 when the server could not be reached or it was stopped
 */
export function stuurBestand<T>(pad: string, opties: Opties): Promise<T> {
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', `/api/v1${pad}`);
    verzoek.setRequestHeader('Accept', 'application/json, application/problem+json');
    verzoek.setRequestHeader('Content-Type', opties.mediaType);
    verzoek.setRequestHeader('Idempotency-Key', opties.sleutel);
    verzoek.upload.onprogress = ({ loaded, total }) =>
      opties.onVoortgang({ verstuurd: loaded, totaal: total });
    verzoek.onload = () => {
      const inhoud = leesJson(verzoek.responseText);
      if (verzoek.status < 300) klaar(inhoud as T);
      else mislukt(new ApiFout(verzoek.status, inhoud as Partial<Probleem>));
    };
    verzoek.onerror = () => mislukt(new ApiFout(0, { title: 'Geen verbinding' }));
    verzoek.onabort = () => mislukt(new ApiFout(0, { title: 'Gestopt' }));
    opties.signal.addEventListener('abort', () => verzoek.abort());
    verzoek.send(opties.bestand);
  });
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return {};
  }
}
