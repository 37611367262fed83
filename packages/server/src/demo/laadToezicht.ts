import type { Rol } from '@luwte/core/toegang';
import { verzegel } from '../modules/logboek/verzegel.ts';
import { laadHoofd } from '../modules/logboek/zegelsleutels.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { merkVan } from '../platform/keten/index.ts';
import { nieuweTrace, schrijfVeiligheid, straatMerk, vanuit } from '../platform/veiligheidslog/index.ts';
import {
  type DemoDossier,
  loadDemoDossiers,
  saveDemoNoodtoegang,
  saveDemoOordeel,
  saveDemoStraat,
} from './demo.store.ts';
import type { DemoGemeenteIds } from './demoAccounts.ts';

const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;
/** Of a network that is nobody's: RFC 5737 keeps it for examples. */
const ADRES = '192.0.2';

type LogDeps = Pick<Deps, 'db' | 'klok' | 'nieuweId' | 'hoofdSleutel'>;
type Wat = {
  readonly rol: Rol;
  readonly handeling: string;
  readonly uurGeleden: number;
  readonly dossier?: DemoDossier | undefined;
  readonly geweigerd?: boolean;
  readonly zoekmerk?: string;
  readonly noodtoegangId?: string;
};

/**
 * Invented acts of the last weeks, so that the desk of the privacy officer has something to look at: each pattern once,
 * and emergency access with and without a judgement. Sealed at once. On a log that has seals it does nothing: a line
 * under an older moment would be found as put in afterwards, and rightly so.
 */
export async function laadToezicht(deps: LogDeps, g: DemoGemeenteIds): Promise<void> {
  const gemeenteId = g.gemeente.id;
  const gedaan = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    if (await laadHoofd(tx, gemeenteId)) return false;
    const dossiers = await loadDemoDossiers(tx, gemeenteId, 24);
    if (dossiers.length === 0) return false;
    for (const wat of handelingen(deps, gemeenteId, dossiers)) await schrijf(deps, tx, g, wat);
    await noodtoegangen(deps, tx, g, dossiers);
    const straat = straatMerk(deps, gemeenteId, dossiers.find(({ adres }) => adres)?.adres ?? '');
    if (straat) {
      const wie = { gemeenteId, medewerkerId: g.medewerkers.get('wijkmanager')! };
      await saveDemoStraat(tx, { ...wie, merk: straat, op: deps.klok.nu() });
    }
    return true;
  });
  if (gedaan) await verzegel(deps, gemeenteId);
}

function* handelingen(deps: LogDeps, gemeenteId: string, dossiers: readonly DemoDossier[]): Generator<Wat> {
  for (const [i, dossier] of dossiers.entries()) {
    yield { rol: 'wijkmanager', handeling: 'dossier:inzien', uurGeleden: 50 + i * 7, dossier };
    if (i % 3 === 0)
      yield { rol: 'casusregisseur', handeling: 'gebeurtenis:vastleggen', uurGeleden: 30 + i, dossier };
  }
  for (let i = 0; i < 22; i += 1) {
    const dossier = dossiers[i % dossiers.length];
    yield { rol: 'beheerder', handeling: 'dossier:inzien', uurGeleden: 75 + i * 3, dossier, geweigerd: true };
  }
  const zoekmerk = merkVan(deps.hoofdSleutel, 'zoeken', gemeenteId, 'oefenstraat');
  for (let i = 0; i < 12; i += 1) {
    yield { rol: 'intake', handeling: 'dossier:inzien', uurGeleden: 26 + i * 24, zoekmerk };
  }
  // Whole weeks of nights: at least two weekends are among them, whatever the hour is now.
  for (let dag = 1; dag <= 21; dag += 1) {
    yield { rol: 'boa', handeling: 'gebeurtenis:inzien', uurGeleden: dag * 24, dossier: dossiers[0] };
    yield { rol: 'boa', handeling: 'gebeurtenis:inzien', uurGeleden: dag * 24 + 12, dossier: dossiers[1] };
  }
}

async function noodtoegangen(
  deps: LogDeps,
  tx: Tx,
  g: DemoGemeenteIds,
  dossiers: readonly DemoDossier[],
): Promise<void> {
  const gemeenteId = g.gemeente.id;
  for (const [uurGeleden, reden, oordeel] of [
    [200, 'Acuut gevaar in de woning, de regisseur is niet bereikbaar (oefenvoorbeeld).', true],
    [40, 'Vraag van een collega buiten kantoortijd, ik wilde het nakijken (oefenvoorbeeld).', undefined],
  ] as const) {
    const id = deps.nieuweId();
    const van = new Date(deps.klok.nu().getTime() - uurGeleden * UUR_MS);
    const dossier = dossiers[0]!;
    await saveDemoNoodtoegang(tx, {
      gemeenteId,
      id,
      dossierId: dossier.id,
      medewerkerId: g.medewerkers.get('boa')!,
      reden,
      van,
      tot: new Date(van.getTime() + 4 * UUR_MS),
    });
    for (const [i, handeling] of ['noodtoegang:openen', 'gebeurtenis:inzien', 'document:inzien'].entries()) {
      await schrijf(deps, tx, g, {
        rol: 'boa',
        handeling,
        uurGeleden: uurGeleden - i / 10,
        dossier,
        noodtoegangId: id,
      });
    }
    if (oordeel === undefined) continue;
    await saveDemoOordeel(tx, {
      gemeenteId,
      noodtoegangId: id,
      akkoord: oordeel,
      opmerking: 'Gesproken met de boa en de regisseur: er was spoed (oefenvoorbeeld).',
      door: g.medewerkers.get('privacyfunctionaris')!,
      op: new Date(van.getTime() + DAG_MS),
    });
  }
}

const schrijf = (deps: LogDeps, tx: Tx, g: DemoGemeenteIds, wat: Wat): Promise<void> =>
  vanuit({ traceId: nieuweTrace(), adres: `${ADRES}.${wat.rol.length}`, agent: 'Firefox, Windows' }, () =>
    schrijfVeiligheid(tx, {
      id: deps.nieuweId(),
      op: new Date(deps.klok.nu().getTime() - wat.uurGeleden * UUR_MS),
      handeling: wat.handeling,
      uitkomst: wat.geweigerd ? 'geweigerd' : 'toegestaan',
      reden: wat.geweigerd ? 'geen-recht' : undefined,
      gemeenteId: g.gemeente.id,
      organisatieId: g.organisaties.gemeente,
      medewerkerId: g.medewerkers.get(wat.rol),
      doel: 'behandelen-overlast',
      dossierId: wat.dossier?.id,
      voorwerpSoort: 'dossier',
      voorwerpId: wat.dossier?.id,
      zoekmerk: wat.zoekmerk,
      noodtoegangId: wat.noodtoegangId,
    }),
  );
