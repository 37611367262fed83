import { describe, expect, it } from 'vitest';
import { dossierMet, type GebeurtenisAnders, eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import { type Gebeurtenis, type GebeurtenisVan, leesKroniek } from '../../dossier/index.ts';
import { datum } from '../../shared/index.ts';
import { bouwBesluitstanden } from '../besluitstand.ts';
import { goedBesluit } from '../gebreken/gebreken.builder.ts';
import { staatOp, zoekBuitenLast } from './buitenLast.ts';

const dag = (tekst: string): never => tekst as never;
const last = (anders: GebeurtenisAnders<'besluit'> = {}): Gebeurtenis =>
  goedBesluit({ begunstigingTot: undefined, directIngaand: true, ...anders });
const overtreding = (op: string, anders: GebeurtenisAnders<'overtreding'> = {}) =>
  g('overtreding', { id: 'o', op, ...anders });
const wijziging = (op: string, vorm: GebeurtenisVan<'wijziging-besluit'>['vorm'] = 'ingetrokken') =>
  g('wijziging-besluit', { id: `w-${op}`, op, vorm });
const uitspraak = (op: string, uitkomst: GebeurtenisVan<'uitspraak'>['uitkomst']) =>
  g('uitspraak', { id: `u-${op}`, op, besluitId: 'b1', uitkomst });

function lees(gebeurtenissen: Gebeurtenis[]) {
  const kroniek = leesKroniek(dossierMet(...gebeurtenissen), { peildatum: datum('2027-12-31') });
  return { kroniek, stand: bouwBesluitstanden(kroniek).get('b1')! };
}

/** Why breach `o` falls outside order `b1`, as `words (source)`. */
function buiten(...gebeurtenissen: Gebeurtenis[]): string[] {
  const { kroniek, stand } = lees(gebeurtenissen);
  const o = kroniek.opId('o') as GebeurtenisVan<'overtreding'>;
  return zoekBuitenLast(stand, o, kroniek).map((r) => `${r.tekst} (${r.bron})`);
}
/** What had happened to order `b1` when breach `o` took place. */
function staat(...gebeurtenissen: Gebeurtenis[]): string {
  const { kroniek, stand } = lees([last(), ...gebeurtenissen, overtreding('2026-06-01')]);
  return staatOp(stand, kroniek.plaats('o'), kroniek);
}

describe('a breach outside the order', () => {
  it('has no reason when it falls inside', () => {
    expect(buiten(last(), overtreding('2026-04-01', { gedragsregel: 'r1' }))).toEqual([]);
  });

  it('came before the order was made known: surely, not perhaps', () => {
    const tekst = 'De overtreding is van voor de bekendmaking van het besluit. (artikel 3:40 Awb)';
    const bekend = (verzondenOp: string) =>
      last({ bezorging: { wijze: 'post', verzondenOp: dag(verzondenOp) } });
    expect(buiten(bekend('2026-03-10'), overtreding('2026-03-09'))).toEqual([tekst]);
    expect(buiten(bekend('2026-03-10'), overtreding('2026-03-09T23:59'))).toEqual([tekst]);
    expect(buiten(bekend('2026-03-10'), overtreding('2026-03-10'))).toEqual([]);
    expect(buiten(bekend('2026-03-10'), overtreding('2026-03-10T00:01'))).toEqual([]);
    expect(buiten(bekend('2026-03-10T12:00'), overtreding('2026-03-10'))).toEqual([]);
    expect(buiten(bekend('2026-03-10T12:00'), overtreding('2026-03-10T11:59'))).toEqual([tekst]);
    expect(buiten(bekend('2026-03-10T12:00'), overtreding('2026-03-10T12:00'))).toEqual([]);
  });

  it('came while the begunstigingstermijn ran, up to and including its last day', () => {
    const met = goedBesluit({ begunstigingTot: dag('2026-03-24') });
    expect(buiten(met, overtreding('2026-03-24T23:59'))).toEqual([
      'De begunstigingstermijn liep nog, tot en met 2026-03-24. (artikel 5:32a Awb)',
    ]);
    expect(buiten(met, overtreding('2026-03-25'))).toEqual([]);
  });

  it('came after the last day of the order', () => {
    const met = last({ looptijdTot: dag('2026-06-30') });
    expect(buiten(met, overtreding('2026-06-30T23:00'))).toEqual([]);
    expect(buiten(met, overtreding('2026-07-01'))).toEqual([
      'De last gold tot en met 2026-06-30. (artikel 5:33 Awb)',
    ]);
  });

  it('came after the order was withdrawn, or while it was suspended', () => {
    expect(buiten(last(), wijziging('2026-04-01'), overtreding('2026-04-02'))).toEqual([
      'Het besluit was ingetrokken. (artikel 5:33 Awb)',
    ]);
    expect(buiten(last(), uitspraak('2026-04-01', 'geschorst'), overtreding('2026-04-02'))).toEqual([
      'Het besluit was geschorst of opgeschort. (artikel 5:34 en 8:81 Awb)',
    ]);
  });

  it('falls with the order when a court annulled it, also afterwards', () => {
    expect(buiten(last(), overtreding('2026-04-02'), uitspraak('2026-09-01', 'vernietigd'))).toEqual([
      'Het besluit is vernietigd. (artikel 8:72 Awb)',
    ]);
  });

  it('is against a rule that is not in the order', () => {
    expect(buiten(last(), overtreding('2026-04-01', { gedragsregel: 'r9' }))).toEqual([
      'De gedragsregel staat niet in het besluit. (artikel 5:32a Awb)',
    ]);
    const twee = last({ gedragsregels: ['r1', 'r9'].map((id) => ({ id, tekst: 'Geen muziek.' })) });
    expect(buiten(twee, overtreding('2026-04-01', { gedragsregel: 'r9' }))).toEqual([]);
  });

  it('is not outside for what nobody recorded', () => {
    expect(buiten(last(), overtreding('2026-04-01'))).toEqual([]);
    const zonderRegels = last({ gedragsregels: undefined });
    expect(buiten(zonderRegels, overtreding('2026-04-01', { gedragsregel: 'r9' }))).toEqual([]);
  });

  it('gives every reason that holds', () => {
    const met = goedBesluit({ looptijdTot: dag('2026-03-01') });
    expect(buiten(met, overtreding('2026-03-11', { gedragsregel: 'r9' }))).toHaveLength(3);
  });
});

describe('what had happened to an order', () => {
  it('stands until something happens, and does not look ahead', () => {
    expect(staat()).toBe('geldt');
    expect(staat(wijziging('2026-06-02'))).toBe('geldt');
    expect(staat(wijziging('2026-06-02', 'opgeschort'))).toBe('geldt');
    expect(staat(uitspraak('2026-06-02', 'geschorst'))).toBe('geldt');
  });

  it('is withdrawn for good', () => {
    expect(staat(wijziging('2026-04-01'))).toBe('ingetrokken');
    expect(staat(wijziging('2026-04-01'), wijziging('2026-04-10', 'gewijzigd'))).toBe('ingetrokken');
    expect(staat(wijziging('2026-04-01'), uitspraak('2026-04-10', 'geschorst'))).toBe('ingetrokken');
  });

  it('is suspended by a change or by a court, until the next word on it', () => {
    expect(staat(wijziging('2026-04-01', 'opgeschort'))).toBe('opgeschort');
    expect(staat(wijziging('2026-04-01', 'opgeschort'), wijziging('2026-04-10', 'gewijzigd'))).toBe('geldt');
    expect(staat(uitspraak('2026-04-01', 'geschorst'))).toBe('opgeschort');
    expect(staat(uitspraak('2026-04-01', 'geschorst'), uitspraak('2026-05-01', 'in-stand'))).toBe('geldt');
    const bob = g('beslissing-op-bezwaar', { op: '2026-05-01', besluitId: 'b1' });
    expect(staat(uitspraak('2026-04-01', 'geschorst'), bob)).toBe('geldt');
  });

  it('takes the later of a change and a judgment', () => {
    expect(staat(uitspraak('2026-04-01', 'geschorst'), wijziging('2026-04-10', 'gewijzigd'))).toBe('geldt');
    expect(staat(wijziging('2026-04-01', 'gewijzigd'), uitspraak('2026-04-10', 'geschorst'))).toBe(
      'opgeschort',
    );
    expect(staat(uitspraak('2026-04-01', 'in-stand'), wijziging('2026-04-10', 'opgeschort'))).toBe(
      'opgeschort',
    );
    expect(staat(wijziging('2026-04-01', 'opgeschort'), uitspraak('2026-04-10', 'in-stand'))).toBe('geldt');
  });
});
