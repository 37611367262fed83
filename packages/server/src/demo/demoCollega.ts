import { beoordeelToegang, type Doel, type Handeling, type Rol, type Wie } from '@luwte/core/toegang';
import type { Vraagsteller } from '../modules/dossier/eisDossier.ts';
import type { Vastlegger } from '../modules/gebeurtenis/vastlegger.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { type DemoGemeenteIds, type DemoOrganisatie, organisatieVanRol } from './demoAccounts.ts';

/** A colleague or partner of the demo at work, with the rights of the role and no more. */
export type DemoCollega = {
  readonly wie: Wie;
  readonly door: Vastlegger & { readonly medewerkerId: string };
  /** What a route would know about who asks, for one act. */
  vraagt(handeling: Handeling): Vraagsteller;
  /** In a transaction with the database role of this person. */
  doet<T>(werk: (tx: Tx) => Promise<T>): Promise<T>;
};

const DOEL: Doel = 'behandelen-overlast';

export function demoCollega(deps: Deps, g: DemoGemeenteIds, rol: Rol): DemoCollega {
  const organisatie = organisatieVanRol(rol);
  const medewerkerId = g.medewerkers.get(rol)!;
  const organisatieId = g.organisaties[organisatie];
  const gemeenteId = g.gemeente.id;
  const wie: Wie = {
    gemeenteId,
    organisatieId,
    organisatieSoort: organisatie,
    medewerkerId,
    rollen: [rol],
    convenanten: [],
  };
  return {
    wie,
    door: {
      gemeenteId,
      organisatieId,
      organisatieNaam: organisatieNaam(organisatie, g),
      medewerkerId,
      functie: rol,
    },
    vraagt: (handeling) => ({
      deps,
      wie,
      eis: (voorwerp, anders) => {
        const oordeel = beoordeelToegang(wie, anders ?? handeling, { gemeenteId, ...voorwerp }, DOEL);
        if (!oordeel.toegestaan) throw new Error(`The demo may not: ${oordeel.reden}`);
        return oordeel;
      },
      // What the demo does is no reading of anybody's file.
      overDossier: () => undefined,
      onderNoodtoegang: () => undefined,
    }),
    doet: (werk) =>
      deps.db.inTransactie(
        {
          rol: organisatie === 'gemeente' ? 'medewerker' : 'partner',
          gemeenteId,
          organisatieId,
          medewerkerId,
          ...(organisatie === 'gemeente' && { bereik: 'gemeente' }),
        },
        werk,
      ),
  };
}

const organisatieNaam = (soort: DemoOrganisatie, { gemeente }: DemoGemeenteIds): string =>
  soort === 'gemeente' ? `Gemeente ${gemeente.naam}` : soort;
