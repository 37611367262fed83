import { versleutelBestaand } from '../modules/sleutelbeheer/versleutelBestaand.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'sleutels versleutel-bestaand',
  uitleg: [
    'Versleutelt wat is vastgelegd voordat Luwte versleutelde: gebeurtenissen en documentnamen in een compartiment,',
    'wie iets meldde, en alle bestanden. Doe dit een keer na het bijwerken. Werd het afgebroken, dan gaat dezelfde',
    'opdracht verder. Reservekopieën van voor die tijd blijven leesbaar: ruim die op.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: (_argumenten, uit) =>
    metDeps(async (deps) => {
      const gedaan = await versleutelBestaand(deps, {
        bijVoortgang: (wat, aantal) => uit.meld(`${wat}: ${aantal}`),
      });
      const regels = Object.entries(gedaan).map(([wat, aantal]) => `${aantal} ${wat}`);
      uit.schrijf(regels.length === 0 ? 'Er is nog geen gemeente.' : `Versleuteld: ${regels.join(', ')}.`);
      return 0;
    }),
};
