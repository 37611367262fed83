import { inject } from 'vitest';

export type DossierPad = {
  readonly methode: string;
  /** As in OpenAPI, e.g. `/dossiers/{id}/toets`. */
  readonly pad: string;
  /** The path for this dossier; ids of parts inside it become one that does not exist. */
  voor(dossierId: string): string;
};

const NERGENS = '00000000-0000-7000-8000-000000000000';

/** Every method and path of the API that is about one dossier, from its own OpenAPI: none can be forgotten. */
export async function dossierPaden(): Promise<DossierPad[]> {
  const antwoord = await fetch(`${inject('luwte').adres}/api/v1/openapi.json`);
  const { paths } = (await antwoord.json()) as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([heel, methoden]) => {
    const pad = heel.replace(/^\/api\/v1/, '');
    if (!/^\/dossiers\/\{\w+\}/.test(pad)) return [];
    return Object.keys(methoden).map((methode) => ({
      methode: methode.toUpperCase(),
      pad,
      voor: (dossierId: string) => pad.replace(/\{\w+\}/, dossierId).replace(/\{\w+\}/g, NERGENS),
    }));
  });
}
