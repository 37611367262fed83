import { describe, expect, it } from 'vitest';
import type { Vorm } from '../testVerzoeken.ts';
import { type Aanval, metLichaam, zet } from './testAanval.ts';

/** What somebody would like to set along with the rest. */
const EXTRA = {
  gemeenteId: 'bergen-op-zoom',
  gemeente_id: 'bergen-op-zoom',
  eigenaarOrganisatieId: 'kwabmassa',
  vastgelegdDoor: 'kwabmassa',
  isBeheerder: 'kwabmassa',
  rechten: ['kwabmassa'],
  kwabmassa: 'kwabmassa',
};

/** The paths of all objects in a body whose fields its shape names. */
function objecten(lichaam: unknown, vorm: Vorm | undefined, pad: readonly string[] = []): string[][] {
  if (typeof lichaam !== 'object' || lichaam === null || Array.isArray(lichaam)) return [];
  const dieper = Object.entries(lichaam).flatMap(([naam, deel]) =>
    objecten(deel, vorm?.properties?.[naam], [...pad, naam]),
  );
  return [[...pad], ...dieper];
}

/** Mass assignment: a field that a road did not ask for is refused, or at least never kept. */
export function massatoewijzing(aanval: () => Aanval): void {
  describe('a field that nobody asked for', () => {
    it('is stored by no road, at no depth of its body', async () => {
      const { doe, alleRijen } = aanval();
      const stil: string[] = [];
      let pogingen = 0;
      for (const { weg, lichaam } of metLichaam(aanval())) {
        for (const pad of objecten(lichaam, weg.body)) {
          const oud = pad.reduce((deel: unknown, naam) => (deel as Record<string, unknown>)[naam], lichaam);
          const { statusCode } = await doe(weg, {
            lichaam: zet(lichaam, pad, { ...EXTRA, ...(oud as object) }),
          });
          if (statusCode >= 500) stil.push(`${weg.naam} /${pad.join('/')}: ${statusCode}`);
          // At the surface nothing is ignored: who sends it is told.
          if (pad.length === 0 && statusCode < 300) stil.push(`${weg.naam} takes an unknown field`);
          pogingen += 1;
        }
      }
      expect(stil).toEqual([]);
      expect(await alleRijen()).not.toMatch(/kwabmassa/i);
      expect(pogingen).toBeGreaterThan(60);
    });
  });
}
