import { describe, expect, it } from 'vitest';
import { eenDossier } from '../../dossier/dossier.builder.ts';
import { gebrekenMet, toetsOp } from '../toets.builder.ts';
import { besluitMet, goedBesluit, naWaarschuwing, volledigDossier, zwaartes } from './gebreken.builder.ts';
import { GEVALLEN, g, metBesluit, voor, zonder } from './gevallen.builder.ts';
import { GEBREK_REGELS } from './index.ts';

describe('an order that was prepared well', () => {
  it('raises nothing blokkerend and no risico', () => {
    const { gebreken } = toetsOp(metBesluit(voor([naWaarschuwing()])));
    expect(gebreken.filter((x) => x.zwaarte !== 'aandacht')).toEqual([]);
  });

  it('raises nothing at all in a new dossier with one melding [WRT-5.1-02]', () => {
    expect(toetsOp(volledigDossier(g('melding', {}))).gebreken).toEqual([]);
    expect(toetsOp(eenDossier({ kroniek: [g('melding', {})] })).gebreken).toEqual([]);
  });
});

const RANG = { blokkerend: 0, risico: 1, aandacht: 2 } as const;

describe.each(GEVALLEN)(
  '$code',
  ({ code, is, zwaarte, niet, onbekend, hoogstens = 'aandacht', op, beleid }) => {
    it('is present', () => {
      expect(zwaartes(is, code, op, beleid)[0]).toBe(zwaarte);
    });

    it('is absent', () => {
      expect(zwaartes(niet, code, op, beleid)).toEqual([]);
    });

    it('says no more than it knows', () => {
      const gevonden = zwaartes(onbekend, code, op, beleid) as (keyof typeof RANG)[];
      expect(gevonden.filter((z) => RANG[z] < RANG[hoogstens])).toEqual([]);
    });
  },
);

describe('what every defect says', () => {
  it('has a case for every code', () => {
    expect(GEVALLEN.map((geval) => geval.code).sort()).toEqual(GEBREK_REGELS.map((r) => r.code).sort());
  });

  it('names a source and one sentence that repairs it, and points at events that count', () => {
    for (const { is } of GEVALLEN) {
      const ids = new Set(is.kroniek.map((x) => x.id));
      for (const gebrek of toetsOp(is).gebreken) {
        expect(gebrek.bron, gebrek.code).not.toBe('');
        expect(gebrek.herstel, gebrek.code).toMatch(/^[A-Z].*\.$/);
        expect(gebrek.tekst, gebrek.code).toMatch(/^[A-Z0-9€].*[.!:]$/s);
        for (const id of [...gebrek.bewijs, ...(gebrek.bij === undefined ? [] : [gebrek.bij])]) {
          expect(ids.has(id), `${gebrek.code} ${id}`).toBe(true);
        }
      }
    }
  });

  it('shows the heaviest first', () => {
    const { gebreken } = toetsOp(
      metBesluit(zonder(voor(), 'waarschuwing'), goedBesluit({ motivering: { belangenafweging: false } })),
    );
    const rangen = gebreken.map((x) => RANG[x.zwaarte]);
    expect(rangen).toEqual([...rangen].sort());
  });
});

describe('looking ahead', () => {
  it('blocks a voornemen that rests on unverified reports in a complete file [WRT-5.2-01]', () => {
    const dossier = volledigDossier(
      g('melding', { id: 'a', op: '2026-01-05' }),
      g('melding', { id: 'b', op: '2026-01-06', melder: 'm2' }),
      g('voornemen', { id: 'v', op: '2026-02-01' }),
    );
    const [gebrek] = gebrekenMet(toetsOp(dossier), 'onvoldoende-geverifieerd');
    expect(gebrek).toMatchObject({ zwaarte: 'blokkerend', bij: 'v' });
  });

  it('blocks a voornemen on twenty reports without one observation, and asks for those [CCV-2.2-08]', () => {
    const meldingen = Array.from({ length: 20 }, (_, i) =>
      g('melding', {
        id: `m${i}`,
        op: `2026-01-${String(5 + i).padStart(2, '0')}`,
        melder: `m${1 + (i % 2)}`,
      }),
    );
    const voornemen = g('voornemen', { id: 'v', op: '2026-02-01' });
    const [gebrek] = gebrekenMet(
      toetsOp(volledigDossier(...meldingen, voornemen)),
      'onvoldoende-geverifieerd',
    );
    expect(gebrek).toMatchObject({ zwaarte: 'blokkerend', bij: 'v' });
    expect(gebrek?.herstel).toMatch(/boa of politie/);
  });

  it('keeps silent on what is missing where the file is not complete', () => {
    const { gebreken } = toetsOp(
      eenDossier({ kroniek: [g('waarschuwing', { bezorging: { bewijs: true } })] }),
    );
    expect(gebreken.filter((x) => x.code !== 'beleidsstap-overgeslagen')).toEqual([]);
  });

  it('no longer looks ahead once the dossier was closed', () => {
    const dossier = volledigDossier(
      g('melding', { id: 'a', op: '2026-01-05' }),
      g('voornemen', { id: 'v', op: '2026-02-01' }),
      g('afsluiting', { op: '2026-03-01' }),
    );
    expect(gebrekenMet(toetsOp(dossier), 'onvoldoende-geverifieerd')).toEqual([]);
  });
});

describe('views given point by point', () => {
  const besluit = (...punten: { tekst: string; reactie?: string }[]) =>
    metBesluit([
      ...zonder(voor(), 'zienswijze'),
      g('zienswijze', { id: 'z', op: '2026-03-05', voor: 'b1', punten }),
    ]);
  it('asks for a reaction on each point, whatever the decision says of itself [WRT-5.5-02]', () => {
    const open = besluit({ tekst: 'Niet thuis.', reactie: 'De boa zag u.' }, { tekst: 'Geen geld.' });
    const [gebrek] = gebrekenMet(toetsOp(open), 'zienswijze-niet-betrokken');
    expect(gebrek).toMatchObject({ zwaarte: 'risico', bewijs: ['z'] });
    expect(gebrek?.tekst).toContain('1 punt van de zienswijze');
    const klaar = besluit({ tekst: 'Geen geld.', reactie: 'Wie stopt betaalt niets.' });
    expect(zwaartes(klaar, 'zienswijze-niet-betrokken')).toEqual([]);
  });
});

describe('evidence counts before the decision only', () => {
  it('does not let an observation after the decision repair it', () => {
    const voorBesluit = zonder(voor(), 'constatering', 'bestuurlijke-rapportage');
    const later = [11, 12, 13].map((d) => g('constatering', { id: `l${d}`, op: `2026-03-${d}` }));
    expect(
      zwaartes(volledigDossier(...voorBesluit, goedBesluit(), ...later), 'onvoldoende-geverifieerd'),
    ).toEqual(['blokkerend']);
  });
});

describe('a decision that stands', () => {
  it('is no longer held its defects against once the court left it in force', () => {
    const dossier = metBesluit(
      [...voor(), goedBesluit({ motivering: { belangenafweging: false } })],
      g('uitspraak', { op: '2026-09-01', besluitId: 'b1' }),
    );
    expect(zwaartes(dossier, 'belangenafweging-ontbreekt')).toEqual(['aandacht']);
  });

  it('stands when nobody objected in time, and not a day sooner', () => {
    const dossier = besluitMet({ motivering: { belangenafweging: false } });
    expect(zwaartes(dossier, 'belangenafweging-ontbreekt', '2026-04-21')).toEqual(['risico']);
    expect(zwaartes(dossier, 'belangenafweging-ontbreekt', '2026-04-22')).toEqual(['aandacht']);
  });
});
