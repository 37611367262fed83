import { randomBytes } from 'node:crypto';
import type { Rol } from '@luwte/core/toegang';
import { plaatsAccount } from '../modules/beheer/geefAccount.ts';
import { openGemeente } from '../modules/beheer/openGemeente.ts';
import type { Demo, Deps } from '../platform/deps.ts';
import { maakWachtwoordHash } from '../platform/toegang/wachtwoord.ts';

type DemoGemeente = {
  readonly id: string;
  readonly naam: string;
  readonly afkorting: string;
  readonly thema?: string;
};
/** The municipalities whose policies ship with the product. */
export const DEMO_GEMEENTEN: readonly DemoGemeente[] = [
  { id: 'weert', naam: 'Weert', afkorting: 'WRT' },
  { id: 'bergen-op-zoom', naam: 'Bergen op Zoom', afkorting: 'BOZ' },
  // Shows that a municipality brings its own house style.
  { id: 'dordrecht', naam: 'Dordrecht', afkorting: 'DOR', thema: 'rivier' },
];

export type DemoOrganisatie = 'gemeente' | 'politie' | 'corporatie' | 'zorg' | 'jongerenwerk' | 'bemiddeling';
/** One invented colleague per role; the first letters tell the role, no name is somebody's. */
const ROLLEN: readonly { rol: Rol; naam: string; organisatie: DemoOrganisatie }[] = [
  { rol: 'casusregisseur', naam: 'Carla Regis', organisatie: 'gemeente' },
  { rol: 'wijkmanager', naam: 'Wim Wijkman', organisatie: 'gemeente' },
  { rol: 'intake', naam: 'Ineke Intaker', organisatie: 'gemeente' },
  { rol: 'boa', naam: 'Bo Handhaver', organisatie: 'gemeente' },
  { rol: 'jurist', naam: 'Juri Awbema', organisatie: 'gemeente' },
  { rol: 'burgemeester', naam: 'Bea Burgerhof', organisatie: 'gemeente' },
  { rol: 'voorzitter-kerngroep', naam: 'Vera Kerngroep', organisatie: 'gemeente' },
  { rol: 'regisseur-interventieteam', naam: 'Inge Vooruit', organisatie: 'gemeente' },
  { rol: 'team-veiligheid', naam: 'Teun Veiligman', organisatie: 'gemeente' },
  { rol: 'politie', naam: 'Pol Wijkagent', organisatie: 'politie' },
  { rol: 'corporatie', naam: 'Cor Woonmeester', organisatie: 'corporatie' },
  { rol: 'zorg', naam: 'Zora Zorgman', organisatie: 'zorg' },
  { rol: 'jongerenwerk', naam: 'Jo Jongsma', organisatie: 'jongerenwerk' },
  { rol: 'partner', naam: 'Paula Buurtman', organisatie: 'bemiddeling' },
  { rol: 'leidinggevende', naam: 'Leida Vooraan', organisatie: 'gemeente' },
  { rol: 'proceseigenaar', naam: 'Prosper Gang', organisatie: 'gemeente' },
  { rol: 'archivaris', naam: 'Arie Bewaarder', organisatie: 'gemeente' },
  { rol: 'privacyfunctionaris', naam: 'Pien Privé', organisatie: 'gemeente' },
  { rol: 'beleidsmedewerker', naam: 'Belle Regelaar', organisatie: 'gemeente' },
  { rol: 'beheerder', naam: 'Berend Beheer', organisatie: 'gemeente' },
];

/** For whom the demo colleague with this role works. */
export const organisatieVanRol = (rol: Rol): DemoOrganisatie =>
  ROLLEN.find((wie) => wie.rol === rol)?.organisatie ?? 'gemeente';

export type DemoGemeenteIds = {
  readonly gemeente: DemoGemeente;
  readonly organisaties: Readonly<Record<DemoOrganisatie, string>>;
  readonly medewerkers: ReadonlyMap<Rol, string>;
};

/**
 * Makes the demo municipalities with one account per role, all with one password. Safe to repeat: on an
 * existing folder it only sets the password again.
 */
export async function maakDemoAccounts(
  deps: Pick<Deps, 'db' | 'nieuweId' | 'klok' | 'instellingen' | 'beleid'>,
): Promise<{ demo: Demo; gemeenten: readonly DemoGemeenteIds[] }> {
  const wachtwoord = deps.instellingen.demoWachtwoord ?? randomBytes(9).toString('base64url');
  // One hash for all: it is one password, and hashing is slow on purpose.
  const hash = await maakWachtwoordHash(wachtwoord);
  const gemeenten: DemoGemeenteIds[] = [];
  for (const gemeente of DEMO_GEMEENTEN) {
    const geopend = await openGemeente(deps, gemeente);
    if (!geopend.ok) throw new Error(`Demo municipality refused: ${JSON.stringify(geopend.error)}`);
    const organisaties = {} as Record<DemoOrganisatie, string>;
    const medewerkers = new Map<Rol, string>();
    for (const { rol, naam, organisatie } of ROLLEN) {
      const { medewerkerId, organisatieId } = await plaatsAccount(deps, {
        gemeenteId: gemeente.id,
        gemeente: gemeente.naam,
        gebruikersnaam: gebruikersnaam(rol, gemeente.id),
        naam,
        rol,
        hash,
      });
      organisaties[organisatie] = organisatieId;
      medewerkers.set(rol, medewerkerId);
    }
    gemeenten.push({ gemeente, organisaties, medewerkers });
  }
  const accounts = DEMO_GEMEENTEN.flatMap((g) =>
    ROLLEN.map((wie) => ({
      gebruikersnaam: gebruikersnaam(wie.rol, g.id),
      naam: wie.naam,
      rol: wie.rol,
      gemeente: g.naam,
    })),
  );
  return { demo: { wachtwoord, accounts }, gemeenten };
}

const gebruikersnaam = (rol: Rol, gemeenteId: string) => `${rol}@${gemeenteId}.demo`;
