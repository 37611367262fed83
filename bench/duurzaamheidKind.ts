/**
 * Child of duurzaamheid.ts: adds events to one dossier until it is killed, and says after each commit which one.
 * Arguments: the choice of database and the place to write, both as JSON.
 */
import { writeSync } from 'node:fs';
import { type DatabaseKeuze, openDatabase } from '../packages/server/src/platform/db/index.ts';
import { type Stad, voegToe } from '../packages/server/src/platform/db/testGegevens.ts';

const keuze = JSON.parse(process.argv[2]!) as DatabaseKeuze;
const { stad, aantal } = JSON.parse(process.argv[3]!) as { stad: Stad; aantal: number };

const db = await openDatabase(keuze);
const sessie = { rol: 'medewerker', gemeenteId: stad.gemeenteId, medewerkerId: stad.medewerkerId } as const;
for (let i = 0; i < aantal; i += 1) {
  const inhoud = { soort: 'melding', id: `m${i}`, toelichting: 'x'.repeat(200) };
  const volgnummer = await db.inTransactie(sessie, (tx) =>
    voegToe(tx, stad, stad.dossierId, stad.eigen, inhoud),
  );
  // Synchronous: what the parent has read was committed, whatever happens next.
  writeSync(1, `${volgnummer}\n`);
}
await db.sluit();
