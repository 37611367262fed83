import { zoekDossier } from '../modules/onderhoud/zoekDossier.ts';
import { hersleutelDossier } from '../modules/sleutelbeheer/hersleutelDossier.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'sleutels hersleutel --dossier <kenmerk of id> [--ruim-op]',
  uitleg: [
    'Geeft een dossier nieuwe sleutels en versleutelt de inhoud daarmee opnieuw: voor als een sleutel is uitgelekt.',
    'Doe het na een kwartier nog eens met --ruim-op: dan gaan de oude sleutels weg. Wat er staat, verandert niet.',
    'Bestanden krijgen een nieuwe omslag en worden zelf niet opnieuw versleuteld.',
  ],
  opties: {
    dossier: { soort: 'waarde', plek: 'kenmerk of id', uitleg: 'het dossier' },
    'ruim-op': { soort: 'vlag', uitleg: 'maakt geen nieuwe sleutels en verwijdert de oude' },
  },
  plaatsen: [0, 0],
  voerUit: async (argumenten, uit) => {
    const gezocht = argumenten.waarde('dossier');
    if (gezocht === undefined)
      throw new Gebruiksfout('Gebruik: luwte sleutels hersleutel --dossier <kenmerk of id>');
    return await metDeps(async (deps) => {
      const gevonden = await zoekDossier(deps.db, gezocht);
      if (gevonden === undefined) throw new Gebruiksfout('Dit dossier is er niet.');
      const ruimOp = argumenten.vlag('ruim-op');
      await hersleutelDossier(deps, gevonden.gemeenteId, gevonden.dossierId, { ruimOp });
      uit.schrijf(ruimOp ? 'De oude sleutels zijn weg.' : 'Het dossier heeft nieuwe sleutels.');
      return 0;
    });
  },
};
