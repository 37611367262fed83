import { describe, expect, it } from 'vitest';
import type { Aanval } from './testAanval.ts';

const INVOEGSELS = [
  `'`,
  `zzqq' or '1'='1`,
  `zzqq') or 1=1 --`,
  `1;drop table taak;--`,
  `zzqq%' or 1=1 --`,
  '\\',
  '$1',
  'titel desc, (select 1)',
];

/** SQL in every filter, sort order and cursor, and in every search. */
export function sqlInVraag(aanval: () => Aanval): void {
  const aantal = (body: string): number => {
    const { items } = JSON.parse(body) as { items?: unknown[] };
    return items?.length ?? 0;
  };

  describe('SQL in a question', () => {
    it('is a value like any other: refused or found nothing, in every filter of every list', async () => {
      const { wegen, doe, o } = aanval();
      const klachten: string[] = [];
      let pogingen = 0;
      for (const weg of wegen.filter(({ methode, query }) => methode === 'GET' && query.length > 0)) {
        for (const { name } of weg.query) {
          const niets = await doe(weg, { vraag: vraagMet(name, 'zzqq') });
          for (const invoegsel of INVOEGSELS) {
            const antwoord = await doe(weg, { vraag: vraagMet(name, invoegsel) });
            pogingen += 1;
            const zelfde =
              antwoord.statusCode === niets.statusCode &&
              (niets.statusCode !== 200 ||
                !isLijst(niets.body) ||
                aantal(antwoord.body) <= aantal(niets.body));
            if (!zelfde && antwoord.statusCode !== 400) {
              klachten.push(`${weg.naam} ${name}=${invoegsel}: ${antwoord.statusCode}`);
            }
          }
        }
      }
      expect(klachten).toEqual([]);
      expect(pogingen).toBeGreaterThan(100);
      const { rows } = await o.deps.db.sqlUitvoerder.executeSql('select count(*)::integer as n from taak');
      expect(rows[0]?.n).toBeGreaterThan(0);
    });

    it('and a wildcard find nothing in any search', async () => {
      const { wegen, wieMag } = aanval();
      const zoekwegen = wegen.filter(({ pad }) => pad.endsWith('/zoekopdrachten'));
      expect(zoekwegen.length).toBeGreaterThan(1);
      for (const weg of zoekwegen) {
        for (const tekst of ['%%%', '___', `zzqq' or '1'='1`, `zzqq%' --`, '\\\\\\', '.*.*']) {
          const antwoord = await wieMag(weg).doe({
            method: 'POST',
            url: `/api/v1${weg.pad}`,
            payload: { tekst },
          });
          expect([weg.naam, tekst, antwoord.statusCode, aantal(antwoord.body)]).toEqual([
            weg.naam,
            tekst,
            200,
            0,
          ]);
        }
      }
    });
  });
}

const vraagMet = (naam: string, waarde: string) => `?${naam}=${encodeURIComponent(waarde)}`;
const isLijst = (body: string) => body.startsWith('{"items"');
