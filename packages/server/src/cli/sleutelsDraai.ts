import { draaiSleutels } from '../modules/sleutelbeheer/draaiSleutels.ts';
import { moedersleutelsInGebruik } from '../modules/sleutelbeheer/moedersleutelsInGebruik.ts';
import { openSleutelkast } from '../platform/sleutels/index.ts';
import { voegMoedersleutelToe } from '../platform/sleutels/moedersleutels.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'sleutels draai [--verder]',
  uitleg: [
    'Voegt een nieuwe moedersleutel toe aan het bestand en zet alle sleutels van dossiers daaronder. De gegevens',
    'zelf veranderen niet, en servers kunnen blijven draaien. Werd het afgebroken, dan gaat dezelfde opdracht verder.',
    'Met servers op meer machines: zet na afloop het bestand op elke machine, start ze opnieuw en doe dan nog eens',
    'luwte sleutels draai --verder. De oude sleutel blijft in het bestand: oude reservekopieën hebben hem nodig.',
  ],
  opties: {
    verder: { soort: 'vlag', uitleg: 'voegt geen nieuwe sleutel toe en maakt alleen af wat openstaat' },
  },
  plaatsen: [0, 0],
  voerUit: (argumenten, uit) =>
    metDeps(async (deps) => {
      const actief = deps.sleutelkast.actief().id;
      const openstaand = (await moedersleutelsInGebruik(deps.db)).some(({ moedersleutels }) =>
        moedersleutels.some((id) => id !== actief),
      );
      if (openstaand) uit.meld('Een eerdere keer was niet af: die maak ik nu af, zonder nieuwe sleutel.');
      if (!openstaand && !argumenten.vlag('verder')) voegMoedersleutelToe(deps.instellingen.sleutelbestand);
      const sleutelkast = openSleutelkast(deps.instellingen);
      const gedaan = await draaiSleutels(
        { db: deps.db, sleutelkast },
        { bijVoortgang: (aantal) => uit.meld(`${aantal} sleutels gedaan`) },
      );
      uit.schrijf(
        `Moedersleutel ${sleutelkast.actief().id} is in gebruik; ${gedaan} sleutels opnieuw verpakt.`,
      );
      return 0;
    }),
};
