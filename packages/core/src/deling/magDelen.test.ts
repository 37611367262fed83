import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KANALEN, type Kanaal } from '../beleid/index.ts';
import { zCompartiment } from '../dossier/index.ts';
import { datum, plusDagen } from '../shared/index.ts';
import { ORGANISATIESOORTEN } from '../toegang/index.ts';
import {
  CONVENANT,
  eenItem,
  eenOntvanger,
  eenPeriode,
  eenRegel,
  eenStand,
  OP_CONVENANT,
  OP_WET,
  VAN_GEMEENTE,
  VANDAAG,
} from './deling.builder.ts';
import { type Grond, zGrond } from './deling.schema.ts';
import { magDelen } from './magDelen.ts';

const oordeel = (
  item = eenItem(),
  naar = eenOntvanger(),
  grond: Grond = OP_CONVENANT,
  stand = eenStand(),
  periode = eenPeriode(),
) => magDelen(item, VAN_GEMEENTE, naar, grond, stand, periode);
const redenen = (...vraag: Parameters<typeof oordeel>) => oordeel(...vraag).redenen.map(({ tekst }) => tekst);
const politie = eenItem({ compartiment: 'politie' });
const OP_WPG: Grond = { soort: 'wpg-20', besluit: 'Besluit van 1 maart' };

describe('magDelen', () => {
  it('lets an ordinary item go to a partner with a place, under the convenant [CCV-2.1-07]', () => {
    expect(oordeel()).toMatchObject({ mag: true, redenen: [] });
  });

  it.each([
    [
      'without a place in the dossier [BOZ-5.4-01]',
      eenItem(),
      eenOntvanger({ betrokken: false }),
      OP_CONVENANT,
      'niet bij dit dossier betrokken',
    ],
    [
      'that takes no part in the convenant today [BOZ-1.1-06] [DOR-1-01]',
      eenItem(),
      eenOntvanger({ convenanten: [] }),
      OP_CONVENANT,
      'niet mee aan dit convenant',
    ],
    [
      'under a convenant for the other track',
      eenItem(),
      eenOntvanger({ convenanten: [{ id: CONVENANT, sporen: ['openbare-ruimte'] }] }),
      OP_CONVENANT,
      'niet mee aan dit convenant',
    ],
    [
      'without a convenant, on the Wpg',
      eenItem({ compartiment: 'politie', vrijgegeven: true }),
      eenOntvanger({ convenanten: [] }),
      OP_WPG,
      'geen convenant tekende',
    ],
    [
      'who wants police data that were not released [DOR-3.2-04]',
      politie,
      eenOntvanger(),
      OP_WPG,
      'tot ze zijn vrijgegeven',
    ],
    [
      'who wants an ordinary item of the police that was not released',
      eenItem({ eigenaarSoort: 'politie' }),
      eenOntvanger(),
      OP_CONVENANT,
      'tot ze zijn vrijgegeven',
    ],
    [
      'on the Wpg, what is not of the police',
      eenItem(),
      eenOntvanger(),
      OP_WPG,
      'alleen voor gegevens van de politie',
    ],
    [
      'outside care, what is about health [CCV-2.2-21]',
      eenItem({ compartiment: 'gezondheid' }),
      eenOntvanger(),
      OP_WET,
      'blijven bij de zorg',
    ],
    [
      'in care on the convenant, what is about health',
      eenItem({ compartiment: 'gezondheid' }),
      eenOntvanger({ organisatieSoort: 'zorg' }),
      OP_CONVENANT,
      'toestemming of een wet',
    ],
    [
      'who wants to know who reported',
      eenItem({ compartiment: 'melderidentiteit' }),
      eenOntvanger(),
      OP_WET,
      'met niemand',
    ],
    [
      'with criminal data that no row of the policy names',
      eenItem({ compartiment: 'strafrechtelijk' }),
      eenOntvanger(),
      OP_WET,
      'noemt dit soort gegevens niet',
    ],
    [
      'that is the municipality',
      eenItem(),
      eenOntvanger({ organisatieSoort: 'gemeente' }),
      OP_CONVENANT,
      'eigen rechten',
    ],
  ] as const)('refuses a receiver %s', (_wie, item, naar, grond, tekst) => {
    const uit = oordeel(item, naar, grond);
    expect(uit.mag).toBe(false);
    expect(uit.redenen.map((reden) => reden.tekst).join(' ')).toContain(tekst);
    for (const reden of uit.redenen) expect(reden.bron).not.toBe('');
  });

  it('gives every reason and not only the first', () => {
    expect(redenen(politie, eenOntvanger({ betrokken: false, convenanten: [] })).length).toBeGreaterThan(2);
  });

  it('lets released police data go on where a row of the policy names them [DOR-3.2-06]', () => {
    const vrij = eenItem({ compartiment: 'politie', vrijgegeven: true });
    const regels = [
      eenRegel('politie', { vanSoorten: ['politie'] }, { mag: 'nee', compartimenten: ['politie'] }),
      eenRegel(
        'vrij',
        { vanSoorten: ['gemeente'], convenant: 'partij' },
        { compartimenten: ['gewoon', 'politie'] },
      ),
    ];
    expect(oordeel(vrij, eenOntvanger(), OP_CONVENANT, eenStand({ regels }))).toMatchObject({
      mag: true,
      regels: ['vrij'],
    });
    expect(oordeel(politie, eenOntvanger(), OP_CONVENANT, eenStand({ regels })).mag).toBe(false);
  });

  it('knows a last day, and not more days than the policy allows', () => {
    const tot = (dagen: number) =>
      oordeel(eenItem(), eenOntvanger(), OP_CONVENANT, eenStand(), eenPeriode(dagen)).mag;
    expect([tot(0), tot(90), tot(91), tot(-1)]).toEqual([true, true, false, false]);
    const gisteren = { van: plusDagen(VANDAAG, -1), tot: VANDAAG };
    expect(oordeel(eenItem(), eenOntvanger(), OP_CONVENANT, eenStand(), gisteren).mag).toBe(false);
  });

  it('shares nothing more from a closed dossier', () => {
    expect(redenen(eenItem(), eenOntvanger(), OP_CONVENANT, eenStand({ open: false }))).toEqual([
      expect.stringContaining('gesloten'),
    ]);
  });

  it('follows the rows of the policy: what no row allows is not allowed [CCV-2.2-21] [LAB-1.5-04]', () => {
    const regels = [eenRegel('alleen-zorg', { aanSoorten: ['zorg'] })];
    expect(oordeel(eenItem(), eenOntvanger(), OP_CONVENANT, eenStand({ regels })).redenen).toMatchObject([
      { soort: 'beleid', tekst: 'Geen regel van het beleid staat dit toe.' },
    ]);
    expect(
      oordeel(eenItem(), eenOntvanger({ organisatieSoort: 'zorg' }), OP_CONVENANT, eenStand({ regels })),
    ).toMatchObject({ mag: true, regels: ['alleen-zorg'] });
  });

  it('lets a row that forbids win, with its name and source [DOR-S-04]', () => {
    const regels = [eenRegel('ja', {}), eenRegel('nooit', { convenant: 'geen' }, { mag: 'nee' })];
    const stand = eenStand({ regels });
    expect(oordeel(eenItem(), eenOntvanger({ convenanten: [] }), OP_WET, stand).redenen).toEqual([
      { soort: 'beleid', tekst: 'Regel nooit: mag niet.', bron: 'bron par-1' },
    ]);
    expect(oordeel(eenItem(), eenOntvanger(), OP_WET, stand).mag).toBe(true);
  });

  it('gives no item where a row allows only a status or a task without persons [DOR-3.2.2-08] [BOZ-5.3-01]', () => {
    for (const delen of [{ inhoud: false }, { personen: false }]) {
      const stand = eenStand({ regels: [eenRegel('status', delen)] });
      expect(oordeel(eenItem(), eenOntvanger(), OP_CONVENANT, stand).redenen).toMatchObject([
        { soort: 'beleid', tekst: 'Regel status: alleen wat nodig is.' },
      ]);
    }
  });

  it('names the roads that the policy knows [BOZ-5.4-02]', () => {
    const regels = [eenRegel('a', { kanalen: ['overleg', 'beveiligde-mail'] })];
    expect(oordeel(eenItem(), eenOntvanger(), OP_CONVENANT, eenStand({ regels })).kanalen).toEqual([
      'beveiligde-mail',
      'overleg',
    ]);
    expect(oordeel().kanalen).toHaveLength(4);
  });

  it('lets a partner share what is its own and nothing else [BOZ-5.4-04]', () => {
    const van = { organisatieId: 'wonen', organisatieSoort: 'corporatie', convenanten: [] } as const;
    const eigen = eenItem({ eigenaarOrganisatieId: 'wonen', eigenaarSoort: 'corporatie' });
    const naar = eenOntvanger({ organisatieId: 'zorg', organisatieSoort: 'zorg' });
    expect(magDelen(eigen, van, naar, OP_CONVENANT, eenStand(), eenPeriode()).mag).toBe(true);
    expect(magDelen(eenItem(), van, naar, OP_CONVENANT, eenStand(), eenPeriode()).mag).toBe(false);
  });

  it('[BOZ-5.4-02] offers no road that was not agreed with the organisation', () => {
    const kanalen = (wegen: Kanaal[]) =>
      oordeel(eenItem(), eenOntvanger({ kanalen: wegen }), OP_CONVENANT, eenStand()).kanalen;
    expect(kanalen(['portaal', 'telefoon'])).toEqual(['portaal', 'telefoon']);
    expect(kanalen([])).toEqual([]);
  });

  it('[DOR-3.2-06] lets the police tell the municipality on the Wpg, and nothing new in a meeting', () => {
    const van = { organisatieId: 'politie', organisatieSoort: 'politie', convenanten: [] } as const;
    const item = eenItem({
      compartiment: 'politie',
      eigenaarOrganisatieId: 'politie',
      eigenaarSoort: 'politie',
    });
    const naar = eenOntvanger({ organisatieId: 'gemeente', organisatieSoort: 'gemeente', convenanten: [] });
    const vraag = (grond: Grond, kanaal: Kanaal, ontvanger = naar) =>
      magDelen(item, van, ontvanger, grond, eenStand(), eenPeriode(), kanaal).redenen.map(
        ({ tekst }) => tekst,
      );
    expect(vraag(OP_WPG, 'portaal')).toEqual([]);
    expect(vraag(OP_WET, 'portaal')).toEqual([expect.stringContaining('op een artikel van de Wpg')]);
    expect(vraag(OP_WPG, 'overleg')).toEqual([
      'De politie brengt in een casusoverleg niets nieuws in. Geef dit gegeven vóór het overleg aan de gemeente: kies "In Luwte".',
    ]);
    expect(vraag(OP_WPG, 'portaal', eenOntvanger()).join(' ')).toContain('alleen naar de gemeente');
  });

  it('[BOZ-5.3-01] lets what was said in a mediation go only with the consent of both, where the policy says so', () => {
    const van = { organisatieId: 'bb', organisatieSoort: 'bemiddeling', convenanten: [] } as const;
    const item = eenItem({ eigenaarOrganisatieId: 'bb', eigenaarSoort: 'bemiddeling' });
    const naar = eenOntvanger({ organisatieId: 'gemeente', organisatieSoort: 'gemeente' });
    const status = eenRegel('status', { vanSoorten: ['bemiddeling'], inhoud: false });
    const inhoud = eenRegel('inhoud', { vanSoorten: ['bemiddeling'], toestemming: 'beiden' });
    const vraag = (regels: (typeof status)[], grond: Grond) =>
      magDelen(item, van, naar, grond, eenStand({ regels }), eenPeriode()).redenen.map(({ tekst }) => tekst);
    const op = (dag: string): Grond => ({
      soort: 'toestemming-beiden',
      melder: { op: VANDAAG, hoe: 'gesprek' },
      overlastgever: { op: datum(dag), hoe: 'brief' },
    });
    expect(vraag([status, inhoud], op(VANDAAG))).toEqual([]);
    expect(vraag([status, inhoud], op('2027-01-01'))).toEqual([expect.stringContaining('nog niet gegeven')]);
    expect(vraag([status, inhoud], OP_WET)).toEqual([
      expect.stringContaining('van de melder en van de overlastgever'),
    ]);
    expect(vraag([status], op(VANDAAG))).toHaveLength(1);
    // No policy at all says nothing of mediation: then nothing comes back.
    expect(vraag([], op(VANDAAG))).toEqual([expect.stringContaining('geen inhoud terug')]);
    expect(vraag([eenRegel('alles', {})], op(VANDAAG))).toEqual([]);
  });

  it('asks of each ground what it rests on', () => {
    expect(
      zGrond.safeParse({ soort: 'toestemming', van: 'Bewoner 1', op: '2026-11-20', hoe: 'gesprek' }).success,
    ).toBe(true);
    expect(zGrond.safeParse({ soort: 'toestemming', van: 'Bewoner 1' }).success).toBe(false);
    expect(zGrond.safeParse({ soort: 'wpg-20', besluit: ' ' }).success).toBe(false);
    expect(zGrond.safeParse({ soort: 'gewoon' }).success).toBe(false);
  });

  it('is never opened by a policy where the law closes it', () => {
    const item = fc.record({
      soort: fc.constantFrom('gebeurtenis', 'document', 'partij'),
      compartiment: fc.constantFrom(...zCompartiment.options),
      eigenaarOrganisatieId: fc.constantFrom('gemeente', 'corporatie'),
      eigenaarSoort: fc.constantFrom(...ORGANISATIESOORTEN),
      vrijgegeven: fc.boolean(),
    });
    const naar = fc.record({
      organisatieId: fc.constant('corporatie'),
      organisatieSoort: fc.constantFrom(...ORGANISATIESOORTEN),
      betrokken: fc.boolean(),
      convenanten: fc.subarray([{ id: CONVENANT, sporen: ['woonoverlast' as const] }]),
      kanalen: fc.constant(KANALEN),
    });
    const grond = fc.constantFrom<Grond>(OP_CONVENANT, OP_WPG, OP_WET);
    const alles = eenRegel('alles', {}, { compartimenten: [...zCompartiment.options] });
    fc.assert(
      fc.property(item, naar, grond, fc.integer({ min: -3, max: 95 }), (i, n, g, dagen) => {
        const los = oordeel(i, n, g, eenStand({ regels: [] }), eenPeriode(dagen));
        const ruim = oordeel(i, n, g, eenStand({ regels: [alles] }), eenPeriode(dagen));
        if (!ruim.mag) return;
        expect(n.betrokken && dagen >= 0 && dagen <= 90).toBe(true);
        expect(i.compartiment).not.toBe('melderidentiteit');
        if (i.compartiment === 'politie' || i.eigenaarSoort === 'politie') expect(i.vrijgegeven).toBe(true);
        if (i.compartiment === 'gezondheid') expect([n.organisatieSoort, g.soort]).toEqual(['zorg', 'wet']);
        if (n.convenanten.length === 0) expect(g.soort).toBe('wet');
        // A policy without a matrix opens no more than one that allows everything.
        if (i.compartiment !== 'gewoon') expect(los.mag).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
