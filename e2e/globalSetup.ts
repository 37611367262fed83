import type { TestProject } from 'vitest/node';
import { pakBrowserUit } from './browser.ts';
import { startLuwte, WACHTWOORD } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running product: one for all files, because starting it with its demo dossiers takes seconds. */
    luwte: { readonly adres: string; readonly wachtwoord: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server] = await Promise.all([startLuwte(), pakBrowserUit()]);
  project.provide('luwte', { adres: server.adres, wachtwoord: WACHTWOORD });
  return server.stop;
}
