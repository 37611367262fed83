import { maakMoedersleutels } from '../platform/sleutels/moedersleutels.ts';
import { leesInstellingenOfStop } from './instellingen.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'sleutels maak',
  uitleg: [
    'Maakt het bestand met de eerste moedersleutel: LUWTE_SLEUTELS, of sleutels/moedersleutels.json in LUWTE_DATA.',
    'Doe dit een keer, voor de eerste start in productie. Elke server krijgt hetzelfde bestand.',
    'Bewaar een kopie apart van de reservekopie van de database: zonder dit bestand zijn gegevens niet te lezen.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: async (_argumenten, uit) => {
    const { sleutelbestand } = leesInstellingenOfStop(process.env);
    if (!maakMoedersleutels(sleutelbestand)) {
      throw new Gebruiksfout(`Er is al een bestand met moedersleutels (${sleutelbestand}).`);
    }
    uit.schrijf(`Gemaakt: ${sleutelbestand}. Bewaar een kopie apart van de database.`);
    return 0;
  },
};
