import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { bewijsVingerafdruk } from './afdoening.ts';
import { berekenStand } from './stand.ts';
import { schrijfStandVanZaken } from './standVanZaken.ts';
import { eenBeleid, toetsOp } from './toets.builder.ts';

const met = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ kroniek, volledig: ['bewijs', 'formeel-spoor'] });
const beleid = eenBeleid();
const invoerOp = (dossier: Dossier, op: string) => ({
  dossier,
  toets: toetsOp(dossier, op),
  beleid,
  peildatum: datum(op),
  afdoeningen: [],
});
const standOp = (dossier: Dossier, op: string) => berekenStand(invoerOp(dossier, op));

const melding = (id: string, op: string) => g('melding', { id, op });
const besluit = g('besluit', {
  id: 'b',
  op: '2026-03-02',
  looptijdTot: '2026-06-30' as never,
  bezorging: { wijze: 'post', verzondenOp: '2026-03-02' as never },
});

describe('berekenStand', () => {
  it('is open and empty without events', () => {
    const stand = standOp(met(), '2026-03-01');
    expect(stand).toMatchObject({
      status: 'open',
      fase: 'melding',
      faseNaam: 'Melding',
      bewijs: { meldingen: 0 },
      openDwangsom: 0,
      gebeurtenissen: 0,
      weken: [],
    });
    for (const veld of ['laatste', 'laatstBevestigd', 'lopendBesluit', 'termijn', 'herzienOp']) {
      expect(stand).not.toHaveProperty(veld);
    }
  });

  it('says how many are still needed for the first rung that is not done', () => {
    expect(standOp(met(), '2026-03-01').nogNodig).toBe(
      'Nog 2 nodig voor Waarschuwing: De hinder is ernstig; Twee geverifieerde incidenten.',
    );
    const gewaarschuwd = met(g('waarschuwing', { op: '2026-02-01' }));
    expect(standOp(gewaarschuwd, '2026-03-01').nogNodig).toBe('Alles is er voor: Voornemen.');
    expect(standOp(gewaarschuwd, '2026-03-01').aanZet?.wat).toBe('Voornemen');
  });

  it('shows a running order up to and including its last day', () => {
    const dossier = met(besluit);
    expect(standOp(dossier, '2026-06-30').lopendBesluit).toMatchObject({ besluitId: 'b1', op: '2026-03-02' });
    expect(standOp(dossier, '2026-07-01').lopendBesluit).toBeUndefined();
    const ingetrokken = met(besluit, g('wijziging-besluit', { op: '2026-04-01' }));
    expect(standOp(ingetrokken, '2026-03-31').lopendBesluit).toBeDefined();
    expect(standOp(ingetrokken, '2026-04-01').lopendBesluit).toBeUndefined();
  });

  it('shows no running order once it was annulled or revoked on objection', () => {
    const vernietigd = g('uitspraak', { op: '2026-04-01', besluitId: 'b1', uitkomst: 'vernietigd' });
    const herroepen = g('beslissing-op-bezwaar', { op: '2026-04-01', tegen: 'b', strekking: 'gegrond' });
    const gedeeltelijk = g('beslissing-op-bezwaar', {
      op: '2026-04-01',
      tegen: 'b',
      strekking: 'deels-gegrond',
    });
    expect(standOp(met(besluit, vernietigd), '2026-04-02').lopendBesluit).toBeUndefined();
    expect(standOp(met(besluit, herroepen), '2026-04-02').lopendBesluit).toBeUndefined();
    expect(standOp(met(besluit, gedeeltelijk), '2026-04-02').lopendBesluit).toBeDefined();
    const hersteld = g('uitspraak', { op: '2026-05-01', besluitId: 'b1', uitkomst: 'in-stand' });
    expect(standOp(met(besluit, vernietigd, hersteld), '2026-05-02').lopendBesluit).toBeDefined();
  });

  it('names the first day on which it changes by itself, never today or earlier', () => {
    const dossier = met(besluit, g('nazorg', { op: '2026-09-01' }));
    let dag = '2026-03-02';
    const dagen: string[] = [];
    for (
      let volgende = standOp(dossier, dag).herzienOp;
      volgende;
      volgende = standOp(dossier, dag).herzienOp
    ) {
      expect(volgende > dag).toBe(true);
      dagen.push(volgende);
      dag = volgende;
    }
    expect(dagen).toContain('2026-07-01');
    expect(dagen).toContain('2026-09-01');
  });

  it('puts the fatal term first when two end on one day, and keeps the nearest fatal one apart', () => {
    const stand = standOp(met(besluit), '2026-03-10');
    expect(stand.termijn?.tot).toBe(stand.fataal?.tot);
    expect(stand.fataal).toMatchObject({ id: 'awb.bezwaar', tot: '2026-04-13', fataal: true });
    expect(standOp(met(besluit), '2026-04-13').fataal).toBeDefined();
    expect(standOp(met(besluit), '2026-04-14').fataal).toBeUndefined();
  });

  it('warns who goes there up to and including the last day of the warning', () => {
    const waarschuwing = g('oordeel', {
      id: 'v1',
      op: '2026-03-01',
      tot: '2026-03-31' as never,
      feit: 'veiligheidsrisicoMedewerker',
      waarde: true,
      motivering: 'Bedreigde een collega.',
    });
    expect(standOp(met(waarschuwing), '2026-03-31').veiligheid).toEqual({ tot: '2026-03-31' });
    expect(standOp(met(waarschuwing), '2026-03-31').herzienOp).toBe('2026-04-01');
    expect(standOp(met(waarschuwing), '2026-04-01').veiligheid).toBeUndefined();
    const voorbij = g('oordeel', {
      ...waarschuwing,
      id: 'v2',
      op: '2026-03-10',
      tot: undefined,
      waarde: false,
    });
    expect(standOp(met(waarschuwing, voorbij), '2026-03-10').veiligheid).toBeUndefined();
    expect(standOp(met(), '2026-03-10').veiligheid).toBeUndefined();
  });

  it('closes on the last word: afsluiting, then heropening on the same day', () => {
    const dicht = g('afsluiting', { op: '2026-05-01' });
    const open = g('heropening', { op: '2026-05-01' });
    expect(standOp(met(dicht), '2026-05-01').status).toBe('gesloten');
    expect(standOp(met(dicht), '2026-04-30').status).toBe('open');
    expect(standOp(met(dicht, open), '2026-05-01').status).toBe('open');
    expect(standOp(met(open, dicht), '2026-05-01').status).toBe('gesloten');
  });

  it('counts weeks from Monday, confirmations by independent evidence only', () => {
    const opname = g('opname', { op: '2026-03-03' });
    const dossier = met(
      melding('m1', '2026-03-01'),
      { ...melding('m2', '2026-03-02'), aantal: 3 },
      opname,
      g('constatering', { op: '2026-03-08T23:59' }),
    );
    expect(standOp(dossier, '2026-03-08').weken).toEqual([
      { van: '2026-02-23', meldingen: 1, bevestigd: 0 },
      { van: '2026-03-02', meldingen: 3, bevestigd: 1 },
    ]);
    expect(standOp(dossier, '2026-03-08').laatstBevestigd).toBe('2026-03-08');
  });

  it('does not count a defect that somebody settled', () => {
    const vraag = invoerOp(met(melding('m1', '2026-03-01'), besluit), '2026-03-10');
    const [gebrek] = vraag.toets.gebreken;
    const afdoening = { code: gebrek!.code, bij: gebrek!.bij, vingerafdruk: bewijsVingerafdruk(gebrek!) };
    const som = (g: { blokkerend: number; risico: number; aandacht: number }) =>
      g.blokkerend + g.risico + g.aandacht;
    expect(som(berekenStand({ ...vraag, afdoeningen: [afdoening] }).gebreken)).toBe(
      som(berekenStand(vraag).gebreken) - 1,
    );
  });
});

describe('schrijfStandVanZaken', () => {
  const schrijf = (dossier: Dossier, op: string) => {
    const invoer = invoerOp(dossier, op);
    return schrijfStandVanZaken({ ...invoer, stand: berekenStand(invoer) });
  };

  it('tells what is going on in numbers and days', () => {
    const dossier = met(
      melding('m1', '2026-03-01'),
      melding('m2', '2026-03-02'),
      g('constatering', { op: '2026-03-03' }),
      g('gesprek', { op: '2026-03-04' }),
    );
    const [speelt, gedaan] = schrijf(dossier, '2026-03-10');
    expect(speelt?.zinnen).toEqual([
      'Het gaat om overlast vanuit een koopwoning: geluid.',
      'Er zijn 2 meldingen van 1 melder sinds 1 maart 2026.',
      expect.stringContaining('Eigen waarnemingen, metingen en registraties: 1.'),
      'Voor het laatst bevestigd op 3 maart 2026.',
    ]);
    expect(gedaan?.zinnen).toEqual(['Vastgelegd: 1 gesprek (op 4 maart 2026).']);
  });

  it('writes nothing that somebody typed: no name, address, party or explanation', () => {
    const geheim = 'Jan Geheim';
    const dossier: Dossier = {
      ...met(
        g('melding', { op: '2026-03-01', toelichting: geheim, door: geheim, bij: geheim, kanaal: geheim }),
        g('gesprek', { op: '2026-03-02', uitkomst: geheim, toelichting: geheim }),
        g('interventie', { op: '2026-03-03', aard: geheim, organisatie: geheim, motivering: geheim }),
        g('besluit', {
          op: '2026-03-04',
          namens: geheim,
          grondslag: geheim,
          gedragsregels: [{ id: 'r', tekst: geheim }],
        }),
      ),
      titel: geheim,
      object: { adres: geheim, postcode: geheim, buurt: geheim, wijk: geheim, gebied: geheim },
    };
    expect(JSON.stringify(schrijf(dossier, '2026-03-10'))).not.toContain('Geheim');
  });
});
