import { join } from 'node:path';
import { openDatabase } from '../platform/db/index.ts';
import { leesInstellingenOfStop } from './instellingen.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'migreer',
  uitleg: ['Brengt de database naar de nieuwste vorm. Veilig om vaker te doen; start doet het ook vanzelf.'],
  opties: {},
  plaatsen: [0, 0],
  voerUit: async (_argumenten, uit) => {
    const { databaseUrl, dataMap } = leesInstellingenOfStop(process.env);
    const db = await openDatabase(
      databaseUrl === undefined
        ? { soort: 'map', map: join(dataMap, 'database') }
        : { soort: 'url', url: databaseUrl },
    );
    try {
      const { toegepast } = await db.migreer();
      uit.schrijf(toegepast.length === 0 ? 'De database is al bij.' : `Toegepast: ${toegepast.join(', ')}.`);
    } finally {
      await db.sluit();
    }
    return 0;
  },
};
