import { join } from 'node:path';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { alleGemeenten } from '../modules/onderhoud/alleGemeenten.ts';
import { draaiHoofdSleutel } from '../platform/keten/index.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'sleutels draai-zegel',
  uitleg: [
    'Neemt een nieuwe sleutel in gebruik voor zegels van het logboek en handtekeningen onder exports. De nieuwe sleutel',
    'staat in voor de vorige; de geheime helft van de vorige wordt vernietigd. Stop eerst alle servers en werkers, en zet',
    'daarna de map met sleutels op elke machine. Wat eerder is getekend, blijft te controleren.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: (_argumenten, uit) =>
    metDeps(async (deps) => {
      const oud = deps.hoofdSleutel.id;
      const nieuw = draaiHoofdSleutel(join(deps.instellingen.dataMap, 'sleutels'), deps.klok.nu());
      for (const gemeenteId of await alleGemeenten(deps.db)) {
        await logOpdracht(deps, 'zegelsleutel-draaien', { gemeenteId });
      }
      uit.schrijf(`Sleutel ${nieuw.id} is in gebruik. Zij staat in voor ${oud}.`);
      return 0;
    }),
};
