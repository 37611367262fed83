import { isPeildatum } from '@luwte/core/shared';
import { herbouwStanden } from '../modules/dossier/herbouwStanden.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { alleGemeenten } from '../modules/onderhoud/alleGemeenten.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'herbouw [--op <datum>]',
  uitleg: ['Bouwt de leestabellen van alle dossiers opnieuw op uit de kroniek.'],
  opties: { op: { soort: 'waarde', plek: 'datum', uitleg: 'peildatum (JJJJ-MM-DD); anders vandaag' } },
  plaatsen: [0, 0],
  voerUit: (argumenten, uit) => {
    const op = argumenten.waarde('op');
    if (op !== undefined && !isPeildatum(op))
      throw new Gebruiksfout('--op is geen bestaande dag tussen 1950 en 2100 (JJJJ-MM-DD).');
    return metDeps(async (deps) => {
      const peildatum = op ?? deps.klok.vandaag();
      for (const gemeenteId of await alleGemeenten(deps.db)) {
        await logOpdracht(deps, 'herbouw', { gemeenteId });
        const aantal = await herbouwStanden(deps, gemeenteId, peildatum);
        uit.schrijf(`${gemeenteId}: ${aantal} dossiers herbouwd op ${peildatum}`);
      }
      return 0;
    });
  },
};
