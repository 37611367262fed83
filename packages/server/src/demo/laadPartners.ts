import { plusDagen } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import { voegMedewerkerToe } from '../modules/medewerker/beheerMedewerker.ts';
import { legVervangingVast } from '../modules/medewerker/vervanging.ts';
import { voegAfdelingToe, voegContactToe } from '../modules/organisatie/beheerOrganisatie.ts';
import { toonConvenanten, voegConvenantToe, voegDeelnameToe } from '../modules/organisatie/convenanten.ts';
import type { Deps } from '../platform/deps.ts';
import type { DemoGemeenteIds, DemoOrganisatie } from './demoAccounts.ts';

const OEFEN = '(oefenvoorbeeld)';
/** Fixed contacts: invented people at addresses that exist nowhere. */
const CONTACTEN: readonly { bij: DemoOrganisatie; naam: string; functie: string; telefoon?: string }[] = [
  {
    bij: 'politie',
    naam: 'Wanda Wijkpost',
    functie: 'Operationeel expert wijk',
    telefoon: '0000 - 12 34 01',
  },
  { bij: 'politie', naam: 'Ivo Infodesk', functie: 'Informatieknooppunt' },
  {
    bij: 'corporatie',
    naam: 'Sien Sociaalbeheer',
    functie: 'Sociaal beheerder',
    telefoon: '0000 - 12 34 02',
  },
  { bij: 'zorg', naam: 'Mees Meldpuntsma', functie: 'Procesregisseur', telefoon: '0000 - 12 34 03' },
  { bij: 'jongerenwerk', naam: 'Joy Straathoek', functie: 'Teamleider', telefoon: '0000 - 12 34 04' },
  { bij: 'bemiddeling', naam: 'Bas Buurman', functie: 'Coördinator', telefoon: '0000 - 12 34 05' },
];
/** Who signed on which track. Care takes part in public space only; neighbour mediation never gets personal data. */
const DEELNEMERS = {
  woonoverlast: ['politie', 'corporatie'],
  'openbare-ruimte': ['politie', 'corporatie', 'zorg', 'jongerenwerk'],
} as const;
const TEKENT: Readonly<Partial<Record<DemoOrganisatie, string>>> = {
  politie: 'de teamchef van het basisteam',
  corporatie: 'de directeur-bestuurder',
  zorg: 'de bestuurder',
  jongerenwerk: 'de manager',
};
/** Days ago that the earlier convenant ended. The demo's answer on convenanten ran until that day too. */
const OUD_EINDE = 30;

/**
 * Convenanten (one runs, one ended), teams, fixed contacts, somebody who left, somebody who begins soon and a
 * replacement; once. A folder that has convenanten keeps what was changed in it.
 */
export async function laadPartners(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId' | 'instellingen'>,
  g: DemoGemeenteIds,
  spoor: keyof typeof DEELNEMERS,
): Promise<void> {
  const gemeenteId = g.gemeente.id;
  const vandaag = deps.klok.vandaag();
  const dag = (n: number) => plusDagen(vandaag, n);
  const wie: Wie = {
    gemeenteId,
    organisatieId: g.organisaties.gemeente,
    organisatieSoort: 'gemeente',
    medewerkerId: g.medewerkers.get('beheerder')!,
    rollen: ['beheerder'],
    convenanten: [],
  };
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    if ((await toonConvenanten(tx, gemeenteId, vandaag)).length > 0) return;
    const convenant = async (
      naam: string,
      van: number,
      tot: number,
      deelnemers: readonly DemoOrganisatie[],
    ) => {
      const periode = { van: dag(van), tot: dag(tot) };
      const id = gelukt(
        await voegConvenantToe(deps, tx, wie, {
          naam: `${naam} ${OEFEN}`,
          besluit: `Getekend op het stadhuis van ${g.gemeente.naam}, kenmerk OEFEN-${Math.abs(van)}`,
          sporen: [spoor],
          reikwijdte:
            'Alleen wat nodig is om de overlast in één zaak te stoppen: wat er gebeurde, wie het betreft en wat is afgesproken. Geen gegevens over gezondheid.',
          ...periode,
        }),
      );
      for (const soort of deelnemers) {
        const organisatieId = g.organisaties[soort];
        const ondertekendDoor = TEKENT[soort] ?? 'de directeur';
        gelukt(await voegDeelnameToe(deps, tx, wie, id, { organisatieId, ondertekendDoor, ...periode }));
      }
    };
    const partners = DEELNEMERS[spoor];
    await convenant('Samenwerking tegen overlast, eerste ronde', -1_400, -OUD_EINDE, partners.slice(0, 2));
    await convenant('Convenant aanpak overlast', 1 - OUD_EINDE, 700, partners);
    for (const { bij, ...contact } of CONTACTEN) {
      const email = `${contact.naam.toLowerCase().replaceAll(' ', '.')}@${bij}.example`;
      const invoer = { ...contact, email, van: dag(-400) };
      gelukt(await voegContactToe(deps, tx, wie, g.organisaties[bij], invoer));
    }
    for (const team of ['Team Leefbaarheid', 'Team Handhaving']) {
      gelukt(await voegAfdelingToe(deps, tx, wie, g.organisaties.gemeente, team));
    }
    const collega = { organisatieId: g.organisaties.gemeente, rollen: ['wijkmanager' as const] };
    gelukt(
      await voegMedewerkerToe(deps, tx, wie, {
        ...collega,
        naam: 'Vic Vertrokken',
        van: dag(-900),
        tot: dag(-14),
      }),
    );
    gelukt(await voegMedewerkerToe(deps, tx, wie, { ...collega, naam: 'Nena Nieuwkomer', van: dag(12) }));
    gelukt(
      await legVervangingVast(deps, tx, wie, {
        medewerkerId: g.medewerkers.get('wijkmanager')!,
        vervangerId: g.medewerkers.get('casusregisseur')!,
        mandaat: `Mandaatbesluit vervanging ${OEFEN}`,
        van: dag(0),
        tot: dag(21),
      }),
    );
  });
}

/** The value, or an error that stops the demo: its own examples have to fit the rules. */
export function gelukt<T>(uitkomst: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!uitkomst.ok) throw new Error(`Demo example refused: ${JSON.stringify(uitkomst.error)}`);
  return uitkomst.value;
}
