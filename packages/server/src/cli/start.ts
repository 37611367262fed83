import { join } from 'node:path';
import type { Instellingen } from '../config.ts';
import type { DraaiendeServer } from '../main.ts';
import { controleerSlot, MapInGebruik } from '../platform/db/slot.ts';
import { leesInstellingenOfStop } from './instellingen.ts';
import type { Opdracht } from './opdracht.ts';
import { openVoorpagina, type Voorpagina } from './voorpagina.ts';
import { wachtOpStop } from './wachtOpStop.ts';

export const opdracht: Opdracht = {
  gebruik: 'start',
  uitleg: [
    'Start de server. Instellingen komen uit de omgeving:',
    '  PORT (3000), HOST (127.0.0.1), LUWTE_DATA (.luwte), DATABASE_URL, LUWTE_DEMO, LUWTE_DEMO_WACHTWOORD, LUWTE_LOG.',
    'Zonder DATABASE_URL werkt hij met een eigen database in LUWTE_DATA, en buiten productie met demogegevens.',
    '',
    'Uitkomst: 0 gestopt, 1 poort of map bezet of een onverwachte fout, 2 verkeerde instelling.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: async (_argumenten, uit) => {
    const instellingen = leesInstellingenOfStop(process.env);
    const server = await startOfBezet(instellingen);
    if (typeof server === 'string') {
      uit.meld(server);
      return 1;
    }
    uit.schrijf(`Luwte is te openen op ${server.adres}`);
    const { demo } = server.deps;
    if (demo !== undefined) {
      uit.schrijf(
        `Demo: meld u aan met ${demo.accounts[0]?.gebruikersnaam} en wachtwoord ${demo.wachtwoord}`,
      );
    }
    const signaal = wachtOpStop();
    // Demo data that do not load are a fault; the server must not go on half filled.
    await Promise.race([signaal, server.gereed.then(() => signaal)]);
    await server.stop();
    return 0;
  },
};

/** The running server, or one Dutch line about what another process holds. */
async function startOfBezet(instellingen: Instellingen): Promise<DraaiendeServer | string> {
  const { host, poort, dataMap, databaseUrl } = instellingen;
  let voorpagina: Voorpagina | undefined;
  try {
    // Before the server itself is loaded: that takes seconds, and nobody should wait for a no, or see nothing.
    if (databaseUrl === undefined) controleerSlot(join(dataMap, 'database'));
    voorpagina = await openVoorpagina(host, poort);
    const { startServer } = await import('../main.ts');
    const { sluit } = voorpagina;
    return await startServer({ ...instellingen, poort: voorpagina.poort }, sluit);
  } catch (fout) {
    // Somebody may still come in between the look and the start.
    if (fout instanceof MapInGebruik) return fout.message;
    if ((fout as NodeJS.ErrnoException).code === 'EADDRINUSE') return poortMelding(poort);
    throw fout;
  } finally {
    await voorpagina?.sluit();
  }
}

const poortMelding = (poort: number): string =>
  `Poort ${poort} is bezet. Kies een andere met PORT=..., bijvoorbeeld PORT=${poort < 65_535 ? poort + 1 : 3000}.`;
