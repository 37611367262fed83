import { describe, expect, it } from 'vitest';
import type { Weg } from '../testVerzoeken.ts';
import type { Aanval } from './testAanval.ts';

/** Headers by which a server behind another would be told another method, address, host or origin. */
export function kopvervalsing(aanval: () => Aanval): void {
  describe('a header that says otherwise', () => {
    const ANDERS = {
      'x-http-method-override': 'DELETE',
      'x-http-method': 'DELETE',
      'x-method-override': 'DELETE',
      'x-original-url': '/api/v1/logboek',
      'x-rewrite-url': '/api/v1/logboek',
      'x-forwarded-prefix': '/kopprefix',
      'x-forwarded-host': 'kop.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.77',
      'x-real-ip': '203.0.113.77',
      'x-client-ip': '203.0.113.77',
      'true-client-ip': '203.0.113.77',
      forwarded: 'for=203.0.113.77;host=kop.example;proto=https',
      'x-forwarded-user': 'beheerder@weert.demo',
      'x-remote-user': 'beheerder@weert.demo',
      'remote-user': 'beheerder@weert.demo',
      authorization: 'Basic YmVoZWVyZGVyQHdlZXJ0LmRlbW86eA==',
      'x-gemeente-id': 'bergen-op-zoom',
    };
    const gelijk = ({ statusCode, body, headers }: Awaited<ReturnType<Aanval['doe']>>) =>
      [statusCode, body, headers.location, headers['content-type']] as const;

    it('makes no other request of it: same answer on every list, and no way in without a session', async () => {
      const { wegen, doe, o } = aanval();
      // What is logged grows by asking.
      const groeit = ({ toegang }: Weg) =>
        'handeling' in toegang && /^(logboek|verwerking):/.test(toegang.handeling);
      const lijsten = wegen.filter(
        (weg) => weg.methode === 'GET' && !/:|^\/gezondheid/.test(weg.pad) && !groeit(weg),
      );
      expect(lijsten.length).toBeGreaterThan(15);
      for (const weg of lijsten) {
        const [gewoon, anders] = [await doe(weg), await doe(weg, { headers: ANDERS })];
        expect([weg.naam, gelijk(anders)]).toEqual([weg.naam, gelijk(gewoon)]);
        if (!('handeling' in weg.toegang)) continue;
        const zonder = await o.niemand.doe({ method: 'GET', url: `/api/v1${weg.pad}`, headers: ANDERS });
        expect([weg.naam, zonder.statusCode]).toEqual([weg.naam, 401]);
      }
    });

    it('is no address in the security log, and no host in any link or answer', async () => {
      const { wegen, doe, alleRijen } = aanval();
      for (const weg of wegen.filter(({ naam }) =>
        /links$|^POST \/medewerkers$|^GET \/openapi|^POST \/taken/.test(naam),
      )) {
        const antwoord = await doe(weg, { headers: ANDERS });
        expect([weg.naam, JSON.stringify(antwoord.headers) + antwoord.body]).toEqual([
          weg.naam,
          expect.not.stringMatching(/kop\.example|203\.0\.113/),
        ]);
      }
      expect(await alleRijen()).not.toMatch(/kop\.example|203\.0\.113\.77/);
    });
  });
}
