import { startServer } from '../main.ts';
import { leesInstellingenOfStop } from './instellingen.ts';
import type { Opdracht } from './opdracht.ts';
import { wachtOpStop } from './wachtOpStop.ts';

export const opdracht: Opdracht = {
  gebruik: 'start',
  uitleg: [
    'Start de server. Instellingen komen uit de omgeving:',
    '  PORT (3000), HOST (127.0.0.1), LUWTE_DATA (.luwte), DATABASE_URL, LUWTE_DEMO, LUWTE_DEMO_WACHTWOORD, LUWTE_LOG.',
    'Zonder DATABASE_URL werkt hij met een eigen database in LUWTE_DATA, en buiten productie met demogegevens.',
  ],
  opties: {},
  plaatsen: [0, 0],
  voerUit: async (_argumenten, uit) => {
    const server = await startServer(leesInstellingenOfStop(process.env));
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
