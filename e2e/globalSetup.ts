import type { TestProject } from 'vitest/node';
import { pakBrowserUit } from './browser.ts';
import { startLuwte, WACHTWOORD } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running product: one for all files, because starting it with its demo dossiers takes seconds. */
    luwte: { readonly adres: string; readonly wachtwoord: string };
  }
}

/** `E2E_ADRES` names a demo that runs already, with the password of these tests: handy while writing a journey. */
const al = process.env.E2E_ADRES;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server] = await Promise.all([
    al === undefined ? startLuwte() : { adres: al, stop: async () => undefined },
    pakBrowserUit(),
  ]);
  project.provide('luwte', { adres: server.adres, wachtwoord: WACHTWOORD });
  return server.stop;
}
