import { describe, expect, it } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';
import { goedBesluit, goedBewijs, goedSpoor, volledigDossier, zwaartes } from './gebreken.builder.ts';

const CODE = 'onvoldoende-geverifieerd';
const OP = '2027-01-01';
const ongezien = (): Gebeurtenis[] =>
  goedBewijs().filter((x) => x.soort !== 'constatering' && x.soort !== 'bestuurlijke-rapportage');
const bezwaar = g('bezwaar', { id: 'bz', op: '2026-04-01', besluitId: 'b1' });
const dossier = (...na: Gebeurtenis[]): Dossier =>
  volledigDossier(...ongezien(), ...goedSpoor(), goedBesluit(), bezwaar, ...na);
const uitspraak = (uitkomst: 'vernietigd' | 'in-stand' | 'geschorst', anders: object = {}): Gebeurtenis =>
  g('uitspraak', { id: `u-${uitkomst}`, op: '2026-09-01', besluitId: 'b1', uitkomst, ...anders });
const intrekking = g('wijziging-besluit', { op: '2026-06-01', vorm: 'ingetrokken' });
const nieuw = g('constatering', { id: 'n1', op: '2026-09-05T23:30' });
const opnieuw = g('constatering', { id: 'n2', op: '2026-09-09T23:30' });
const tweede = goedBesluit({ id: 'b-2', besluitId: 'b2', op: '2026-10-01' });

describe('the weight of a defect once the decision ended', () => {
  it.each([
    ['is open to attack', [], 'blokkerend'],
    ['was annulled', [uitspraak('vernietigd')], 'blokkerend'],
    [
      'was revoked on objection',
      [g('beslissing-op-bezwaar', { op: '2026-06-01', besluitId: 'b1', strekking: 'gegrond' })],
      'blokkerend',
    ],
    ['was annulled and replaced', [uitspraak('vernietigd'), nieuw, opnieuw, tweede], 'risico'],
    ['was withdrawn', [intrekking], 'risico'],
    ['was withdrawn and replaced', [intrekking, nieuw, opnieuw, tweede], 'aandacht'],
    ['was left in force', [uitspraak('in-stand')], 'aandacht'],
    [
      'was left in force for now',
      [uitspraak('in-stand', { instantie: 'voorzieningenrechter' })],
      'blokkerend',
    ],
    [
      'was left in force on an interim request only',
      [g('voorlopige-voorziening', { op: '2026-08-01', besluitId: 'b1' }), uitspraak('in-stand')],
      'blokkerend',
    ],
    [
      'was left in force on the case itself, after an interim request',
      [
        g('voorlopige-voorziening', { op: '2026-08-01', besluitId: 'b1' }),
        g('beroep', { op: '2026-08-02', besluitId: 'b1' }),
        uitspraak('in-stand'),
      ],
      'aandacht',
    ],
    [
      'is before a higher court',
      [uitspraak('in-stand'), g('hoger-beroep', { op: '2026-09-20', besluitId: 'b1' })],
      'blokkerend',
    ],
    ['was suspended', [uitspraak('geschorst')], 'blokkerend'],
  ])('a decision that %s', (_naam, na, zwaarte) => {
    const eigen = gebrekenMet(toetsOp(dossier(...na), OP), CODE).filter((x) => x.bij === 'b');
    expect(eigen.map((x) => x.zwaarte)).toEqual([zwaarte]);
  });

  it('says that it was annulled and what that asks', () => {
    const [gebrek] = gebrekenMet(toetsOp(dossier(uitspraak('vernietigd')), OP), CODE);
    expect(gebrek?.tekst).toContain('Het besluit is vernietigd. Een nieuw besluit moet dit herstellen.');
  });

  it('does not take a decision for somebody else for its replacement', () => {
    const ander = goedBesluit({ id: 'b-2', besluitId: 'b2', op: '2026-10-01', geadresseerden: ['p2'] });
    const eigen = gebrekenMet(toetsOp(dossier(intrekking, ander), OP), CODE).filter((x) => x.bij === 'b');
    expect(eigen.map((x) => x.zwaarte)).toEqual(['risico']);
  });

  it('finds nothing new in a sound decision because it was annulled', () => {
    const codes = (...na: Gebeurtenis[]): string[] =>
      toetsOp(
        volledigDossier(...goedBewijs(), ...goedSpoor(), goedBesluit(), bezwaar, ...na),
        OP,
      ).gebreken.map((x) => `${x.code} ${x.zwaarte}`);
    expect(codes(uitspraak('vernietigd'))).toEqual(codes());
  });

  it('is not settled by the end of the term when a court was asked, though the objection is not in the file', () => {
    const zonderBezwaar = volledigDossier(
      ...ongezien(),
      ...goedSpoor(),
      goedBesluit(),
      uitspraak('in-stand', { instantie: 'voorzieningenrechter' }),
    );
    expect(zwaartes(zonderBezwaar, CODE, OP)).toEqual(['blokkerend']);
  });
});

describe('a term that was met too late', () => {
  const metBob = eenBeleid({
    termijnen: [
      ...TESTBELEID.termijnen,
      {
        id: 'awb.bob',
        naam: 'beslissing op bezwaar',
        bij: { soort: 'bezwaar' },
        naTermijn: 'awb.bezwaar',
        lengte: 6,
        eenheid: 'weken',
        atw: 'ja',
        gehaaldDoor: { soort: 'beslissing-op-bezwaar' },
        fataal: true,
        wie: 'burgemeester',
        gevolg: 'De gemeente is te laat.',
        bron: 'wet',
      },
    ],
  });
  const telaat = (d: Dossier, op = OP) => gebrekenMet(toetsOp(d, op, metBob), 'termijn-overschreden');
  const bob = (op: string): Gebeurtenis =>
    g('beslissing-op-bezwaar', { id: 'bob', op, besluitId: 'b1', strekking: 'ongegrond' });
  const van = (...na: Gebeurtenis[]): Dossier =>
    volledigDossier(...goedBewijs(), ...goedSpoor(), goedBesluit(), bezwaar, ...na);

  it('is worth a look, although the objection was decided', () => {
    const gevonden = telaat(van(bob('2026-12-01')));
    expect(gevonden.map((x) => [x.zwaarte, x.bij])).toEqual([['aandacht', 'bz']]);
    expect(gevonden[0]?.tekst).toContain('pas op 2026-12-01');
  });

  it('weighs more while nothing is decided', () => {
    expect(telaat(van()).map((x) => x.zwaarte)).toEqual(['risico']);
    expect(telaat({ ...van(), volledig: [] }).map((x) => x.zwaarte)).toEqual(['aandacht']);
  });

  it('is no defect when the decision was in time, or the term still runs', () => {
    expect(telaat(van(bob('2026-05-01')))).toEqual([]);
    expect(telaat(van(), '2026-05-01')).toEqual([]);
  });

  it('is no defect when a court decided and no late decision is known', () => {
    expect(telaat(van(uitspraak('in-stand')))).toEqual([]);
  });
});
