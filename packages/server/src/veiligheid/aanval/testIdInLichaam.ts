import { describe, expect, it } from 'vitest';
import { NERGENS, type Vorm } from '../testVerzoeken.ts';
import { type Aanval, metLichaam, zet } from './testAanval.ts';

/** Fields of a shape that name something by its id, by path. */
const idVelden = (vorm: Vorm | undefined, voor: readonly string[] = []): string[][] =>
  Object.entries(vorm?.properties ?? {}).flatMap(([naam, deel]) =>
    deel.format === 'uuid'
      ? [[...voor, naam]]
      : deel.type === 'object'
        ? idVelden(deel, [...voor, naam])
        : [],
  );

/** IDOR by a body: an id of another municipality is told from one that nobody has by no road. */
export function idInLichaam(aanval: () => Aanval): void {
  describe('an id of another municipality in a body', () => {
    it('is answered as one that does not exist, in every field of every road, and kept nowhere', async () => {
      const { doe, o, alleRijen } = aanval();
      const buur = o.gemeenten.find(({ gemeente }) => gemeente.id === 'bergen-op-zoom')!;
      const vreemden = [
        buur.organisaties.gemeente,
        buur.organisaties.politie,
        buur.medewerkers.get('jurist')!,
        buur.medewerkers.get('politie')!,
      ];
      const voor = await alleRijen();
      const telling = (tekst: string) =>
        vreemden.map(
          (id) => tekst.split('\n').filter((rij) => rij.includes(id) && rij.includes('"weert"')).length,
        );
      let vergeleken = 0;
      for (const { weg, lichaam } of metLichaam(aanval())) {
        for (const pad of idVelden(weg.body)) {
          const niets = await doe(weg, { lichaam: zet(lichaam, pad, NERGENS) });
          expect([weg.naam, pad, niets.statusCode < 500]).toEqual([weg.naam, pad, true]);
          for (const vreemd of vreemden) {
            const antwoord = await doe(weg, { lichaam: zet(lichaam, pad, vreemd) });
            expect([weg.naam, pad, antwoord.statusCode, antwoord.body.replaceAll(vreemd, NERGENS)]).toEqual([
              weg.naam,
              pad,
              niets.statusCode,
              niets.body,
            ]);
            vergeleken += 1;
          }
        }
      }
      expect(vergeleken).toBeGreaterThan(30);
      expect(telling(await alleRijen())).toEqual(telling(voor));
    });
  });
}
