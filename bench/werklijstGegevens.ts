import type { Wie } from '@luwte/core/toegang';
import type { SqlUitvoerder } from '../packages/server/src/platform/db/types.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const GEMEENTE = uuid(1);
const POLITIE = uuid(2);
const CORPORATIE = uuid(3);

const wie = (
  organisatieId: string,
  organisatieSoort: Wie['organisatieSoort'],
  rol: Wie['rollen'][number],
  n: number,
): Wie => ({
  gemeenteId: 'stad',
  organisatieId,
  organisatieSoort,
  medewerkerId: uuid(n),
  rollen: [rol],
  convenanten: [],
});

export const WIE_TE_METEN: Readonly<Record<string, Wie>> = {
  regisseur: wie(GEMEENTE, 'gemeente', 'casusregisseur', 11),
  boa: wie(GEMEENTE, 'gemeente', 'boa', 12),
  politie: wie(POLITIE, 'politie', 'politie', 13),
  corporatie: wie(CORPORATIE, 'corporatie', 'corporatie', 14),
};

/** Two municipalities with 200,000 and 20,000 dossiers; one in eight has something in a compartment. */
export async function vulWerklijst({ executeSql }: SqlUitvoerder): Promise<void> {
  for (const [gemeente, afkorting, aantal] of [
    ['stad', 'STD', 200_000],
    ['dorp', 'DRP', 20_000],
  ] as const) {
    const basis = gemeente === 'stad' ? 0 : 1_000_000;
    await executeSql(
      `insert into gemeente (gemeente_id, naam, afkorting) values ('${gemeente}', '${gemeente}', '${afkorting}')`,
    );
    await executeSql(`insert into organisatie (gemeente_id, id, naam, soort) values
      ('${gemeente}', '${GEMEENTE}', 'Gemeente', 'gemeente'), ('${gemeente}', '${POLITIE}', 'Politie', 'politie'),
      ('${gemeente}', '${CORPORATIE}', 'Corporatie', 'corporatie')`);
    await executeSql(`insert into medewerker (gemeente_id, id, organisatie_id, rollen, naam, actief_van)
      select '${gemeente}', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
        case n when 13 then '${POLITIE}'::uuid when 14 then '${CORPORATIE}'::uuid else '${GEMEENTE}'::uuid end,
        '{}', 'Medewerker ' || n, '2020-01-01' from generate_series(11, 14) n`);
    await executeSql(`insert into dossier (gemeente_id, id, kenmerk, spoor, titel, beleid_id, beleid_versie, adres,
        zoek_adres, status, regie_medewerker_id)
      select '${gemeente}', ('00000000-0000-7000-9000-' || lpad((${basis} + n)::text, 12, '0'))::uuid,
        '${afkorting}-2026-' || lpad(n::text, 6, '0'), 'woonoverlast', 'Zaak ' || n, 'weert', '2018-06-06',
        'Straat ' || n, 'straat ' || n, case when n % 4 = 0 then 'gesloten' else 'open' end,
        case when n % 3000 = 0 then '${uuid(11)}'::uuid end
      from generate_series(1, ${aantal}) n`);
    await executeSql(`insert into dossier_stand (gemeente_id, dossier_id, zicht, in_gebruik, status, fase, fase_naam,
        termijn_id, termijn_naam, termijn_tot, termijn_fataal, meldingen, laatste_op, laatste_soort, peildatum)
      select '${gemeente}', ('00000000-0000-7000-9000-' || lpad((${basis} + n)::text, 12, '0'))::uuid, z, g,
        case when n % 4 = 0 then 'gesloten' else 'open' end, 'fase-' || n % 6, 'Fase ' || n % 6, 'termijn', 'Termijn',
        (date '2026-11-01' + (n * 37) % 400)::text, n % 10 = 0, n % 50,
        (date '2026-11-20' - (n * 7919) % 900)::text, 'melding', '2026-11-21'
      from generate_series(1, ${aantal}) n
      cross join lateral (select case when n % 8 = 0 then 1 else 0 end as g) gebruikt
      cross join lateral generate_series(0, g) z`);
    await executeSql(`insert into dossier_toegang (gemeente_id, dossier_id, organisatie_id, rol, van)
      select '${gemeente}', ('00000000-0000-7000-9000-' || lpad((${basis} + n)::text, 12, '0'))::uuid,
        '${POLITIE}'::uuid, 'partner', date '2026-01-01' from generate_series(1, ${aantal}) n where n % 10 < 3
      union all select '${gemeente}', ('00000000-0000-7000-9000-' || lpad((${basis} + n)::text, 12, '0'))::uuid,
        '${CORPORATIE}'::uuid, 'partner', date '2026-01-01' from generate_series(1, ${aantal}) n where n % 5000 = 1`);
    await executeSql(`insert into taak (gemeente_id, id, dossier_id, soort, wat, wie_organisatie_id, uiterlijk)
      select '${gemeente}', gen_random_uuid(), ('00000000-0000-7000-9000-' || lpad((${basis} + n)::text, 12, '0'))::uuid,
        'taak', 'Bellen', case n % 3 when 0 then '${GEMEENTE}'::uuid when 1 then '${POLITIE}'::uuid
          else '${CORPORATIE}'::uuid end, date '2026-12-01' from generate_series(1, ${aantal}) n where n % 2 = 0`);
  }
  await executeSql('analyze');
}
