import { describe, expect, it } from 'vitest';
import { dossierMet, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { eenBeleidsbestand, gecompileerd, gelezen } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { eenStap } from './controle/controle.builder.ts';
import { maakFeitenbasis } from './feitenbasis.ts';
import type { Evaluator, GecompileerdBeleid } from './gecompileerd.ts';
import { metEen } from './onderdelen.builder.ts';

const spoed = eenGebeurtenis('oordeel', { id: 'o1', feit: 'spoed', waarde: true, op: '2026-01-05' });
const waarschuwing = eenGebeurtenis('waarschuwing', { id: 'w1', op: '2026-01-06' });
/** What a condition of this policy answers when these events were recorded. */
const antwoord = (beleid: GecompileerdBeleid, vraag: Evaluator | undefined, ...kroniek: Gebeurtenis[]) =>
  vraag?.(maakFeitenbasis(beleid, leesKroniek(dossierMet(...kroniek), { peildatum: datum('2026-03-31') })))
    .waarheid;
const metStap = (anders: Record<string, unknown>, rest: Record<string, unknown> = {}) => {
  const beleid = gecompileerd({ stappen: [eenStap({ id: 'eerst' }), eenStap(anders)], ...rest });
  return { beleid, stap: beleid.stappen[1]! };
};
const PAR = 'Beleid, par. 1';
const WET = 'artikel 151d Gemeentewet';

describe('a compiled policy', () => {
  it('says which it is', () => {
    expect(gecompileerd()).toMatchObject({
      id: 'voorbeeldstad',
      spoor: 'woonoverlast',
      versie: '2026-01-01',
    });
    const aangenomen = { geldigVan: null, aangenomenGeldigVan: '2027-01-01' };
    expect(gecompileerd(aangenomen).versie).toBe('2027-01-01');
  });

  it('prints its sources, and throws for what is none', () => {
    const { bronTekst } = gecompileerd();
    expect([bronTekst('wet'), bronTekst('par')]).toEqual([WET, PAR]);
    expect(() => bronTekst('nergens')).toThrow(RangeError);
    expect(() => bronTekst('constructor')).toThrow(RangeError);
  });

  it('numbers its facts, and derives those that are derived', () => {
    const beleid = gecompileerd();
    expect([...beleid.lezers.values()].map(({ nummer }) => nummer)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(beleid.lezers.get('spoed')?.afgeleid).toBeUndefined();
    expect(antwoord(beleid, beleid.lezers.get('gewaarschuwd')?.afgeleid, waarschuwing)).toBe('ja');
  });

  it('tells where a replaced demand comes from: another policy, else itself', () => {
    const eis = metEen('eisen', { id: 'spoed' });
    const stap = eenStap({
      gebeurtenis: { soort: 'waarschuwing' },
      criteria: [{ vraag: 'spoed', aard: 'wet' }],
    });
    const overschreven = (eigen: Record<string, unknown>, bibliotheek: readonly unknown[]) =>
      gecompileerd({ stappen: [stap], ...eigen }, bibliotheek).overschreven.filter(({ pad }) =>
        pad.includes('/criteria/'),
      );
    const pad = '/stappen/s/criteria/spoed';
    const zelf = eenBeleidsbestand(eis);
    const ander = eenBeleidsbestand({ id: 'ander', ...metEen('eisen', { id: 'andereEis' }) });
    const land = eenBeleidsbestand({ id: 'land', ...eis });
    expect(overschreven(eis, [])).toEqual([{ pad, van: 'voorbeeldstad' }]);
    expect(overschreven(eis, [zelf, ander])).toEqual([{ pad, van: 'voorbeeldstad' }]);
    expect(overschreven({ bouwtVoortOp: ['land'] }, [zelf, ander, land])).toEqual([{ pad, van: 'land' }]);
  });

  it('reads of a derived fact whether it is so, of any other what was answered', () => {
    const rood = eenGebeurtenis('oordeel', { id: 'o2', feit: 'kleur', waarde: 'rood' });
    const { beleid, stap } = metStap({
      criteria: [
        { feit: 'gewaarschuwd', is: true },
        { feit: 'kleur', is: 'rood' },
      ],
    });
    const uit = (...kroniek: Gebeurtenis[]) =>
      stap.criteria.map(({ beoordeel }) => antwoord(beleid, beoordeel, ...kroniek));
    expect(uit(waarschuwing, rood)).toEqual(['ja', 'ja']);
    expect(uit(waarschuwing)).toEqual(['ja', 'onbekend']);
  });

  it('is not made on a foundation that is not there', () => {
    const uit = compileerBeleid(gelezen(eenBeleidsbestand({ bouwtVoortOp: ['nergens'] })), []);
    expect(uit).toMatchObject({ ok: false, error: [{ pad: '/bouwtVoortOp/0' }] });
  });

  it('is not made of a policy with faults', () => {
    const uit = compileerBeleid(gelezen(eenBeleidsbestand({ grondslag: ['nergens'] })), []);
    expect(uit).toMatchObject({ ok: false, error: [{ pad: '/grondslag/0' }] });
  });

  it('reaches a phase without a condition, and one with when it holds', () => {
    const later = { id: 'later', naam: 'Later', bron: 'par', bereikt: { feit: 'spoed' } };
    const beleid = gecompileerd({ fasen: [{ id: 'begin', naam: 'Begin', bron: 'par' }, later] });
    expect(beleid.fasen.map(({ id, naam }) => [id, naam])).toEqual([
      ['begin', 'Begin'],
      ['later', 'Later'],
    ]);
    const bereikt = (...kroniek: Gebeurtenis[]) =>
      beleid.fasen.map((f) => antwoord(beleid, f.bereikt, ...kroniek));
    expect(bereikt()).toEqual(['ja', 'onbekend']);
    expect(bereikt(spoed)).toEqual(['ja', 'ja']);
  });

  it('has a rule of the lead always, or when it holds', () => {
    const regel = { rol: 'overall', organisatie: 'gemeente', tekst: 'T.', bron: 'wet' };
    const beleid = gecompileerd({ regie: [regel, { ...regel, wanneer: { feit: 'spoed' } }] });
    expect(beleid.regie.map(({ bron, wanneer }) => [bron, antwoord(beleid, wanneer)])).toEqual([
      [WET, 'ja'],
      [WET, 'onbekend'],
    ]);
  });
});

describe('per: the course of the dossier beside that of a person', () => {
  const fasen = [
    { id: 'begin', naam: 'Begin', bron: 'par' },
    { id: 'straat', naam: 'Straat', per: 'dossier', bron: 'par' },
    { id: 'p1', naam: 'Persoon', per: 'persoon', bron: 'par' },
  ];
  const regie = [
    { rol: 'overall', organisatie: 'gemeente', tekst: 'T.', bron: 'par' },
    { rol: 'individueel', organisatie: 'zorg', per: 'persoon', tekst: 'T.', bron: 'par' },
  ];
  const namen = ({ fasen: f }: { fasen: readonly { id: string }[] }) => f.map(({ id }) => id);

  it('is one and the same where no part is about persons', () => {
    const { persoon, ...dossier } = gecompileerd({ fasen: fasen.slice(0, 1), regie: regie.slice(0, 1) });
    expect(persoon.eigenSpoor).toBe(false);
    expect([namen(persoon), persoon.regie.length]).toEqual([namen(dossier), 1]);
  });

  it('leaves to persons what is not of the dossier alone', () => {
    const { persoon, ...dossier } = gecompileerd({ fasen: fasen.slice(0, 2) });
    expect([namen(dossier), namen(persoon)]).toEqual([['begin', 'straat'], ['begin']]);
  });

  it('is apart as soon as one part is about persons', () => {
    const { persoon, ...dossier } = gecompileerd({ fasen, regie });
    expect(persoon.eigenSpoor).toBe(true);
    expect([namen(dossier), namen(persoon)]).toEqual([['begin', 'straat'], ['p1']]);
    expect(dossier.regie.map(({ regel }) => regel.organisatie)).toEqual(['gemeente']);
    expect(persoon.regie.map(({ regel }) => regel.organisatie)).toEqual(['zorg']);
    expect(persoon.stappen).toEqual([]);
  });
});

describe('a compiled step', () => {
  it('is done by its event, or by what it says itself, else nobody knows', () => {
    const gedaan = (anders: Record<string, unknown>, ...kroniek: Gebeurtenis[]) => {
      const { beleid, stap } = metStap(anders);
      return antwoord(beleid, stap.gedaan, ...kroniek);
    };
    const gebeurtenis = { soort: 'waarschuwing' };
    expect(gedaan({})).toBe('onbekend');
    expect(gedaan({ gebeurtenis }, waarschuwing)).toBe('ja');
    expect(gedaan({ gebeurtenis })).not.toBe('ja');
    expect(gedaan({ gebeurtenis, gedaan: { feit: 'spoed' } }, waarschuwing)).toBe('onbekend');
    expect(gedaan({ gedaan: { feit: 'spoed' } }, spoed)).toBe('ja');
  });

  it('always applies unless it says otherwise', () => {
    const geldt = (anders: Record<string, unknown>) => {
      const { beleid, stap } = metStap(anders);
      return antwoord(beleid, stap.nietVanToepassing, spoed);
    };
    expect(geldt({})).toBe('nee');
    expect(geldt({ nietVanToepassing: { feit: 'spoed' } })).toBe('ja');
  });

  it('comes after other steps, unless', () => {
    const eerst = { stap: 'eerst', bron: 'par' };
    const { beleid, stap } = metStap({
      bron: 'wet',
      voorafgaand: [eerst, { ...eerst, bron: 'wet', tenzij: { feit: 'spoed' } }],
    });
    expect(stap.bron).toBe(WET);
    expect(
      stap.voorafgaand.map(({ stap: na, bron, tenzij }) => [na, bron, antwoord(beleid, tenzij, spoed)]),
    ).toEqual([
      ['eerst', PAR, 'nee'],
      ['eerst', WET, 'ja'],
    ]);
  });

  it('knows its events, only those that surely are', () => {
    const { stap } = metStap({ gebeurtenis: { soort: 'weging', waar: { ernstig: true } } });
    const weging = (anders: object) => stap.isGebeurtenis(eenGebeurtenis('weging', anders));
    expect([weging({ ernstig: true }), weging({ ernstig: false }), weging({})]).toEqual([true, false, false]);
    expect(stap.isGebeurtenis(waarschuwing)).toBe(false);
    expect(metStap({}).stap.isGebeurtenis(waarschuwing)).toBe(false);
  });

  it('has criteria that say what they ask: in their own words, else those of the fact, else of the step', () => {
    const telling = {
      telling: { soort: 'waarschuwing', minstens: 1 },
      tekst: 'Er is gewaarschuwd.',
      bron: 'wet',
    };
    const { beleid, stap } = metStap({
      naam: 'Naam van de stap',
      criteria: [
        { feit: 'kleur', is: 'rood' },
        {
          vraag: 'spoed',
          id: 'eigen',
          tekst: 'Is het haast?',
          aard: 'wet',
          bron: 'par',
          herstel: 'Vraag het.',
        },
        telling,
        { feit: 'spoed', is: true },
      ],
    });
    expect(stap.criteria.map(({ beoordeel: _weg, ...rest }) => rest)).toEqual([
      { id: 'kleur', tekst: 'Kleur', aard: 'beleid', bron: PAR, herstel: undefined },
      { id: 'eigen', tekst: 'Is het haast?', aard: 'wet', bron: PAR, herstel: 'Vraag het.' },
      { id: 's.3', tekst: 'Er is gewaarschuwd.', aard: 'beleid', bron: WET, herstel: undefined },
      { id: 'spoed', tekst: 'Spoed', aard: 'beleid', bron: WET, herstel: undefined },
    ]);
    expect(stap.criteria.map((c) => antwoord(beleid, c.beoordeel, waarschuwing))).toEqual([
      'onbekend',
      'onbekend',
      'ja',
      'onbekend',
    ]);
  });

  it('holds a count against a limit of the policy, and against nothing while it is empty', () => {
    const criteria = [
      { tekst: 'T.', bron: 'par', telling: { soort: 'waarschuwing', minstens: { grens: 'g' } } },
    ];
    const uit = (aantal: number | null) => {
      const { beleid, stap } = metStap(
        { criteria },
        { grenzen: [{ id: 'g', naam: 'G', aantal, bron: 'par' }] },
      );
      return antwoord(beleid, stap.criteria[0]!.beoordeel, waarschuwing);
    };
    expect([uit(1), uit(2), uit(null)]).toEqual(['ja', 'onbekend', 'onbekend']);
  });
});

describe('a compiled term', () => {
  const termijn = (anders: object) =>
    gecompileerd({
      termijnen: [
        {
          id: 't',
          naam: 'T',
          bij: { soort: 'weging', waar: { ernstig: true } },
          lengte: 1,
          eenheid: 'weken',
          atw: 'nee',
          gevolg: 'G.',
          bron: 'wet',
          ...anders,
        },
      ],
    }).termijnen[0]!;
  const weging = eenGebeurtenis('weging', { ernstig: true });

  it('starts, is met and starts anew by what it names, and only that', () => {
    const t = termijn({
      gehaaldDoor: { soort: 'besluit' },
      alleenEerste: { opnieuwNa: { soort: 'afsluiting' } },
    });
    expect(t.bron).toBe(WET);
    const zegt = (g: Gebeurtenis) => [t.past(g), t.haalt(g), t.opnieuw(g)];
    expect(zegt(weging)).toEqual([true, false, false]);
    expect(zegt(eenGebeurtenis('weging'))).toEqual([false, false, false]);
    expect(zegt(eenGebeurtenis('besluit'))).toEqual([false, true, false]);
    expect(zegt(eenGebeurtenis('afsluiting'))).toEqual([false, false, true]);
  });

  it('is met by nothing and never starts anew where it does not say so', () => {
    for (const t of [termijn({}), termijn({ alleenEerste: {} })]) {
      for (const g of [weging, eenGebeurtenis('besluit')])
        expect([t.haalt(g), t.opnieuw(g)]).toEqual([false, false]);
    }
  });
});

describe('the compiled lists', () => {
  const delen = (anders: Record<string, unknown>) => {
    const beleid = gecompileerd(anders);
    return { beleid, ...beleid.onderdelen };
  };
  const WANNEER = { wanneer: { feit: 'spoed' } };

  it('have their source, and hold always or when they say so', () => {
    const zonder = { wanneer: undefined };
    const lijst = delen(metEen('dossierlijst', zonder));
    expect(lijst.dossierlijst[0]).toMatchObject({ deel: { id: 'l' }, bron: PAR });
    expect(antwoord(lijst.beleid, lijst.dossierlijst[0]!.wanneer)).toBe('ja');
    expect(antwoord(lijst.beleid, lijst.dossierlijst[0]!.aanwezig, waarschuwing)).toBe('ja');
    expect(antwoord(lijst.beleid, lijst.dossierlijst[0]!.aanwezig)).not.toBe('ja');
    const met = delen(metEen('dossierlijst', WANNEER));
    expect(antwoord(met.beleid, met.dossierlijst[0]!.wanneer)).toBe('onbekend');

    const af = delen(metEen('afbakening', { bron: 'wet' }));
    expect(af.afbakening[0]).toMatchObject({ deel: { id: 'a' }, bron: WET });
    expect(antwoord(af.beleid, af.afbakening[0]!.wanneer)).toBe('onbekend');

    const schemas = delen(metEen('informatieschemas', zonder));
    expect(schemas.kleuren[0]).toMatchObject({ deel: { id: 's' }, bron: PAR });
    expect(antwoord(schemas.beleid, schemas.kleuren[0]!.wanneer)).toBe('ja');
  });

  it('of bands of amounts, where there are amounts', () => {
    expect(delen({}).banden).toEqual([]);
    const band = { id: 'b', naam: 'B', bron: 'wet', van: 1, tot: 2 };
    const { beleid, banden } = delen({
      bedragen: {
        dwangsom: {
          perOvertreding: null,
          maximum: null,
          aard: 'standaard',
          banden: [band, { ...band, id: 'c', ...WANNEER }],
        },
      },
    });
    expect(banden.map(({ deel, bron, wanneer }) => [deel.id, bron, antwoord(beleid, wanneer)])).toEqual([
      ['b', WET, 'ja'],
      ['c', WET, 'onbekend'],
    ]);
  });

  describe('of letters', () => {
    it('know nothing of when and whether, unless the policy says so', () => {
      const { brieven } = delen(metEen('brieven', { aanwezig: undefined }));
      expect(brieven[0]).toMatchObject({
        deel: { id: 'b' },
        bron: PAR,
        controle: [],
        overneemt: [],
        geadresseerde: [],
        grondslag: [WET],
      });
      expect([brieven[0]!.wanneer, brieven[0]!.aanwezig]).toEqual([undefined, undefined]);
      expect(brieven[0]).not.toHaveProperty('hoogstensDagen');
    });

    it('know how many days they may run, from the term they name', () => {
      const termijn = (id: string, lengte: number | null) => ({
        id,
        naam: id,
        bij: { soort: 'besluit' },
        lengte,
        eenheid: 'dagen',
        atw: 'nee',
        gevolg: 'G.',
        bron: 'par',
      });
      const geadresseerde = [{ id: 'g', rollen: ['overlastgever'], tekst: 'T.', bron: 'wet' }];
      const teksten = [{ voor: ['de dagen'], tekst: 'Van {ingangOp} tot en met {termijnTot}.' }];
      const { brieven } = delen({
        termijnen: [termijn('kort', 2), termijn('lang', 10)],
        ...metEen('brieven', {
          inhoud: ['de dagen'],
          opstellen: { als: 'brief', geadresseerde, duur: 'lang', teksten },
        }),
      });
      expect(brieven[0]!.hoogstensDagen).toBe(10);
      const { brieven: zonder } = delen(metEen('brieven', { opstellen: { als: 'brief', geadresseerde } }));
      expect(zonder[0]).not.toHaveProperty('hoogstensDagen');
    });

    it('know it all where it does', () => {
      const aan = { id: 'g', rollen: ['overlastgever'], tekst: 'T.', bron: 'wet' };
      const { beleid, brieven } = delen(
        metEen('brieven', {
          ...WANNEER,
          controle: [{ id: 'c', tekst: 'Er is spoed.', aanwezig: { feit: 'spoed' } }],
          overneemt: ['spoed'],
          opstellen: { als: 'brief', geadresseerde: [aan, { ...aan, id: 'h', ...WANNEER }] },
        }),
      );
      const [brief] = brieven;
      expect(antwoord(beleid, brief!.wanneer, spoed)).toBe('ja');
      expect(antwoord(beleid, brief!.aanwezig, waarschuwing)).toBe('ja');
      expect(brief!.controle.map((c) => [c.tekst, antwoord(beleid, c.aanwezig, spoed)])).toEqual([
        ['Er is spoed.', 'ja'],
      ]);
      expect(brief!.overneemt).toEqual([{ feit: 'spoed', naam: 'Spoed' }]);
      expect(
        brief!.geadresseerde.map((g) => [g.deel.id, g.bron, antwoord(beleid, g.wanneer, spoed)]),
      ).toEqual([
        ['g', WET, undefined],
        ['h', WET, 'ja'],
      ]);
    });
  });
});
