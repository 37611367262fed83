import { startWerkproces } from '../werkproces.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';
import { wachtOpStop } from './wachtOpStop.ts';

export const opdracht: Opdracht = {
  gebruik: 'werker',
  uitleg: [
    'Bezorgt berichten en doet het nachtwerk, in een eigen proces. Er mogen er meer tegelijk draaien.',
    'Nodig bij DATABASE_URL. Zonder DATABASE_URL doet `luwte start` dit werk zelf.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: (_argumenten, uit) =>
    metDeps(async (deps) => {
      const werk = await startWerkproces(deps, (fout) => uit.meld(`werker: ${naamVan(fout)}`));
      uit.schrijf('De werker draait.');
      await wachtOpStop();
      await werk.stop();
      return 0;
    }),
};

/** Kind and code only: the text of an error may hold personal data. */
function naamVan(fout: unknown): string {
  const code = (fout as { code?: unknown } | null)?.code;
  return [fout instanceof Error ? fout.name : typeof fout, code].filter(Boolean).join(', ');
}
