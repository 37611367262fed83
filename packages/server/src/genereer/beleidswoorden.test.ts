import { join } from 'node:path';
import { controleerFeiten } from '@luwte/core/beleid';
import { datum } from '@luwte/core/shared';
import { bepaalLadder, toets, volgendeSport } from '@luwte/core/toets';
import { beforeAll, describe, expect, it } from 'vitest';
import { laadBeleidskast } from '../platform/beleid/index.ts';
import type { Beleidskast } from '../platform/deps.ts';
import { beleidswoordenVan, genereerDossiers } from './index.ts';

const DAG = datum('2026-11-20');
let kast: Beleidskast;
let wet: Awaited<ReturnType<typeof laadBeleidskast>>['wet'];
beforeAll(async () => {
  ({ beleid: kast, wet } = await laadBeleidskast(join(import.meta.dirname, '../../../../beleid')));
});

/** The dossiers of the demo under every policy that a municipality brought, judged on the last day. */
const alles = () =>
  kast.alle
    .filter(({ beleid }) => beleid.gemeente !== undefined)
    .map((beleid) => {
      const woorden = beleidswoordenVan(beleid);
      const opties = {
        aantal: 60,
        zaad: 'demo',
        gemeente: beleid.beleid.gemeente!,
        spoor: beleid.spoor,
        tot: DAG,
      };
      const dossiers = [...genereerDossiers({ ...opties, beleid: beleid.id, woorden })];
      return {
        beleid,
        woorden,
        dossiers,
        toetsen: dossiers.map((d) => toets(d, beleid, wet, { peildatum: DAG })),
      };
    });

describe('stories told in the words of a policy', () => {
  it('answer only questions that the policy asks', () => {
    for (const { beleid, dossiers } of alles()) {
      for (const dossier of dossiers) expect(controleerFeiten(dossier, beleid)).toEqual([]);
    }
  });

  it('answer the questions of the next step as far as they got: some ready, most others short of a few', () => {
    for (const { beleid, toetsen } of alles()) {
      const open = toetsen.flatMap((uitkomst) => {
        const volgende = volgendeSport(bepaalLadder(beleid, uitkomst));
        if (uitkomst.fase === 'gesloten' || volgende === undefined) return [];
        return [volgende.stap.status === 'mogelijk' ? 0 : volgende.open.length];
      });
      const deel = (past: (n: number) => boolean) => open.filter(past).length / open.length;
      expect(open.length).toBeGreaterThan(20);
      expect(deel((n) => n === 0)).toBeGreaterThan(0.25);
      expect(deel((n) => n > 0 && n <= 3)).toBeGreaterThan(0.15);
      expect(deel((n) => n > 5)).toBe(0);
    }
  });

  it('leave no question of a decision that was taken without an answer', () => {
    for (const { beleid, dossiers, woorden } of alles()) {
      const vragen = woorden.vragenVoor({ soort: 'besluit', maatregel: 'last-onder-dwangsom' });
      const metLast = dossiers.filter((d) => d.kroniek.some((g) => g.soort === 'besluit'));
      if (beleid.spoor === 'woonoverlast') expect(vragen.length * metLast.length).toBeGreaterThan(50);
      for (const { kroniek } of metLast) {
        const antwoorden = kroniek.flatMap((g) => (g.soort === 'oordeel' ? [g.feit] : []));
        expect(new Set(antwoorden).size).toBe(antwoorden.length);
        expect(vragen.filter((feit) => antwoorden.includes(feit)).length).toBeGreaterThan(vragen.length / 2);
      }
    }
  });

  it('send most letters that have to follow within a term, and some of them late', () => {
    const metBrief = alles().filter(({ woorden }) => woorden.brieven.length > 0);
    expect(metBrief.length).toBeGreaterThan(0);
    for (const { beleid, toetsen } of metBrief) {
      const ids = new Set(
        beleid.termijnen.flatMap(({ regel }) => (regel.gehaaldDoor?.soort === 'brief' ? [regel.id] : [])),
      );
      const standen = toetsen.flatMap((t) =>
        t.termijnen.filter(({ id }) => ids.has(id)).map(({ status }) => status),
      );
      const deel = (status: string) => standen.filter((s) => s === status).length / standen.length;
      expect(standen.length).toBeGreaterThan(20);
      expect(deel('gehaald')).toBeGreaterThan(0.75);
      expect(deel('verstreken')).toBeGreaterThan(0);
      expect(deel('verstreken')).toBeLessThan(0.2);
    }
  });

  it('give most persons an age, a letter that fits it and a colour that partners chose', () => {
    const metKleur = alles().filter(({ beleid }) => beleid.feiten.has('kleur'));
    expect(metKleur.length).toBeGreaterThan(0);
    for (const { toetsen } of metKleur) {
      const personen = toetsen.flatMap((t) => t.personen ?? []);
      const gedaan = (stap: RegExp) =>
        personen.filter((p) => p.stappen.some((s) => stap.test(s.id) && s.status === 'gedaan')).length /
        personen.length;
      expect(personen.length).toBeGreaterThan(10);
      expect(gedaan(/^kleur-/)).toBeGreaterThan(0.6);
      expect(gedaan(/^brief-/)).toBeGreaterThan(0.6);
      const zonderLeeftijd = personen.flatMap((p) =>
        p.stappen.flatMap((s) =>
          s.criteria.filter((c) => c.id === 'leeftijdBekend' && c.voldaan === 'onbekend'),
        ),
      );
      expect(zonderLeeftijd).toEqual([]);
    }
  });
});
