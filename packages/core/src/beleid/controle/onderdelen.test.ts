import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand } from '../beleid.builder.ts';
import { metEen } from '../onderdelen.builder.ts';
import { BRIEFVELDEN, DOSSIERLIJSTEN } from '../onderdelen.schema.ts';
import { eenStap, fouten, geenBron } from './controle.builder.ts';

type Bestand = Record<string, unknown>;
const paden = (gevonden: readonly string[]) => gevonden.map((f) => f.split(':')[0]);
/** A selection with a field that its kind does not have. */
const MIS = { soort: 'melding', waar: { qqqq: 1 } };
const FOUT = { feit: 'qqqq' };
const geenStap = (pad: string, naam: string, hint = '') =>
  `${pad}: De stap "${naam}" bestaat niet.${hint} Noem een stap die onder "stappen" staat.`;
const geenFeit = (pad: string, naam: string, hint = '') =>
  `${pad}: Het feit "${naam}" is niet gedeclareerd.${hint} Zet het feit onder "feiten" of noem een feit dat er staat.`;

describe('a letter', () => {
  const brief = (anders: Bestand) => fouten(metEen('brieven', anders));

  it('belongs to a step that exists, or to none', () => {
    expect(brief({ stap: undefined })).toEqual([]);
    expect(brief({ stap: 'qqqq' })).toEqual([geenStap('/brieven/0/stap', 'qqqq')]);
    expect(brief({ stap: 'warschuwing' })).toEqual([
      geenStap('/brieven/0/stap', 'warschuwing', ' Bedoelde u "waarschuwing"?'),
    ]);
  });

  it('takes over the motivation of facts that exist', () => {
    expect(brief({ overneemt: ['spoed'] })).toEqual([]);
    expect(brief({ overneemt: ['spoed', 'speod', 'qqqq'] })).toEqual([
      geenFeit('/brieven/0/overneemt/1', 'speod', ' Bedoelde u "spoed"?'),
      geenFeit('/brieven/0/overneemt/2', 'qqqq'),
    ]);
  });

  it('is checked on conditions with an id of their own', () => {
    const regel = (id: string, aanwezig: object) => ({ id, tekst: 'T.', aanwezig });
    const goed = { feit: 'spoed' };
    expect(brief({ controle: [regel('a', goed), regel('b', goed)] })).toEqual([]);
    expect(paden(brief({ controle: [regel('a', goed), regel('a', FOUT)] }))).toEqual([
      '/brieven/0/controle/1/id',
      '/brieven/0/controle/1/aanwezig/feit',
    ]);
  });

  describe('that is drafted', () => {
    const P = '/brieven/0/opstellen';
    const aan = (id: string, anders: object = {}) => ({
      id,
      rollen: ['overlastgever'],
      tekst: 'T.',
      bron: 'par',
      ...anders,
    });
    const opstellen = (anders: object) =>
      brief({
        inhoud: ['wat er is gebeurd', 'wat moet stoppen'],
        opstellen: { als: 'brief', geadresseerde: [aan('a')], ...anders },
      });
    const tekst = (inhoud: string) =>
      opstellen({ teksten: [{ voor: ['wat er is gebeurd'], tekst: inhoud }] });

    it('goes to somebody, by rules with an id, a source and a condition', () => {
      expect(opstellen({})).toEqual([]);
      expect(
        opstellen({
          geadresseerde: [
            aan('a'),
            aan('b', { wanneer: { feit: 'spoed' } }),
            aan('a', { bron: 'nergens', wanneer: FOUT }),
          ],
        }),
      ).toEqual([
        `${P}/geadresseerde/2/id: Het id "a" staat er al, bij ${P}/geadresseerde/0. Geef een van de twee een ander id.`,
        geenBron(`${P}/geadresseerde/2/bron`),
        `${P}/geadresseerde/2/wanneer/feit: Het feit "qqqq" bestaat niet. Zet dit feit onder "feiten" of noem een feit dat er staat.`,
      ]);
    });

    it('runs no longer than a term in days, and says from when to when', () => {
      const P2 = `${P}/duur: De termijn`;
      const MEND = 'Noem een termijn in dagen die onder "termijnen" staat.';
      const dagen = (id: string, anders: object = {}) => ({
        id,
        naam: id,
        bij: { soort: 'besluit' },
        lengte: 10,
        eenheid: 'dagen',
        atw: 'nee',
        gevolg: 'G.',
        bron: 'par',
        ...anders,
      });
      const duurt = (duur: string, tekst: string, ...termijnen: object[]) =>
        fouten({
          termijnen,
          ...metEen('brieven', {
            inhoud: ['de dagen', 'de rest'],
            opstellen: {
              als: 'brief',
              geadresseerde: [aan('a')],
              duur,
              teksten: [
                { voor: ['de rest'], tekst: 'Zo is het.' },
                { voor: ['de dagen'], tekst },
              ],
            },
          }),
        });
      const beide = 'Van {ingangOp} tot en met {termijnTot}.';
      const mist = (veld: string) =>
        `${P}/teksten: Geen tekst noemt {${veld}}. Noem de eerste en de laatste dag.`;
      const weken = dagen('w', { eenheid: 'weken' });
      const open = dagen('o', { lengte: null });
      expect(duurt('d', beide, weken, dagen('d'))).toEqual([]);
      expect(duurt('d', 'Tot en met {termijnTot}.', dagen('d'))).toEqual([mist('ingangOp')]);
      expect(duurt('d', 'Lang.', dagen('d'))).toEqual([mist('ingangOp'), mist('termijnTot')]);
      expect(duurt('qqqqq', beide, dagen('d'))).toEqual([`${P2} "qqqqq" bestaat niet. ${MEND}`]);
      expect(duurt('dage', beide, dagen('dagen'))).toEqual([
        `${P2} "dage" bestaat niet. Bedoelde u "dagen"? ${MEND}`,
      ]);
      expect(duurt('w', beide, dagen('d'), weken)).toEqual([`${P2} "w" is geen aantal dagen. ${MEND}`]);
      expect(duurt('o', beide, open)).toEqual([`${P2} "o" is geen aantal dagen. ${MEND}`]);
    });

    it('has one text for each point of its contents at most', () => {
      const teksten = (...voor: string[][]) =>
        opstellen({ teksten: voor.map((v) => ({ voor: v, tekst: 'Zo is het.' })) });
      expect(teksten(['wat er is gebeurd'], ['wat moet stoppen'])).toEqual([]);
      expect(
        teksten(['wat er is gebeurd', 'wat nog meer'], ['wat moet stoppen', 'wat er is gebeurd']),
      ).toEqual([
        `${P}/teksten/0/voor: "wat nog meer" staat niet in de inhoud van deze brief. ` +
          'Noem een punt precies zoals het onder "inhoud" staat.',
        `${P}/teksten/1/voor: Voor "wat er is gebeurd" is er al een tekst. Houd één tekst per punt over.`,
      ]);
      // Not there is told once more, not as double.
      expect(paden(teksten(['x'], ['x']))).toEqual([`${P}/teksten/0/voor`, `${P}/teksten/1/voor`]);
      expect(teksten(['x'], ['x'])[1]).toContain('staat niet in de inhoud');
    });

    it('asks only for what a letter can hold', () => {
      expect(tekst('Op {adres} in {gemeente}.')).toEqual([]);
      expect(tekst('Op {adres}, {naam} en {}.').map((f) => f.split(' Kies uit: ')[0])).toEqual([
        `${P}/teksten/0/tekst: {naam} kan niet in een brief.`,
        `${P}/teksten/0/tekst: {} kan niet in een brief.`,
      ]);
      expect(tekst('{naam}')[0]).toContain(` Kies uit: ${BRIEFVELDEN.join(', ')}.`);
    });

    it.each(['gedrag', ...DOSSIERLIJSTEN])('ends a text with the list %s', (lijst) => {
      const LAATST = `${P}/teksten/0/tekst: Een lijst staat niet aan het einde van de tekst. Zet de lijst achteraan.`;
      expect(tekst(`U deed dit: {${lijst}}`)).toEqual([]);
      expect(tekst(`{${lijst}} deed u.`)).toEqual([LAATST]);
      expect(tekst(`{adres} {${lijst}}.`)).toEqual([LAATST]);
    });
  });
});

describe('a readiness list', () => {
  it('belongs to a step, with questions of their own id about facts that exist', () => {
    const vraag = (id: string, feit?: string) => ({ id, vraag: 'Is het zo?', ...(feit && { feit }) });
    const lijst = (anders: Bestand) => fouten(metEen('gereedheid', anders));
    expect(lijst({ vragen: [vraag('a'), vraag('b', 'spoed')] })).toEqual([]);
    expect(lijst({ stap: 'qqqq' })).toEqual([geenStap('/gereedheid/0/stap', 'qqqq')]);
    expect(lijst({ vragen: [vraag('a'), vraag('a', 'qqqq')] })).toEqual([
      '/gereedheid/0/vragen/1/id: Het id "a" staat er al, bij /gereedheid/0/vragen/0. Geef een van de twee een ander id.',
      geenFeit('/gereedheid/0/vragen/1/feit', 'qqqq'),
    ]);
  });
});

it('tells the same question of an information schema twice', () => {
  const regel = { id: 'r', bron: 'politie', vraag: 'Bekend?', vorm: 'ja-nee' };
  expect(paden(fouten(metEen('informatieschemas', { regels: [regel, regel] })))).toEqual([
    '/informatieschemas/0/regels/1/id',
  ]);
});

it('asks of sharing on conditions what they are', () => {
  const regel = (mag: string, voorwaarden: string[]) => fouten(metEen('deelmatrix', { mag, voorwaarden }));
  expect(regel('voorwaarden', ['Met toestemming.'])).toEqual([]);
  expect(regel('ja', [])).toEqual([]);
  expect(regel('voorwaarden', [])).toEqual([
    '/deelmatrix/0/voorwaarden: Bij "Naam van dm" staat niet onder welke voorwaarden delen mag. ' +
      'Vul "voorwaarden" in, of zet "mag" op ja of nee.',
  ]);
});

describe('a question to a partner', () => {
  const onderdelen = [{ id: 'a', vraag: 'A?' }];
  const inSchema = (anders: Bestand) =>
    paden(
      fouten(
        metEen('informatieschemas', {
          regels: [{ id: 'r', bron: 'politie', vraag: 'Bekend?', vorm: 'ja-nee', ...anders }],
        }),
      ),
    );
  const inMatrix = (vraag: Bestand, anders: Bestand = {}) =>
    paden(fouten(metEen('deelmatrix', { vraag: { vorm: 'ja-nee', ...vraag }, ...anders })));

  it('has parts where it is answered with yes or no, choices where it is specific', () => {
    const keuzes = ['wonen', 'werk'];
    expect([
      inSchema({ onderdelen }),
      inSchema({ vorm: 'specifiek', keuzes }),
      inMatrix({ onderdelen }),
    ]).toEqual([[], [], []]);
    expect(inSchema({ vorm: 'specifiek', onderdelen })).toEqual(['/informatieschemas/0/regels/0/onderdelen']);
    expect(inSchema({ keuzes })).toEqual(['/informatieschemas/0/regels/0/keuzes']);
    expect(inMatrix({ vorm: 'specifiek', onderdelen })).toEqual(['/deelmatrix/0/vraag/onderdelen']);
    const dubbel = [...onderdelen, ...onderdelen];
    expect(inSchema({ onderdelen: dubbel })).toEqual(['/informatieschemas/0/regels/0/onderdelen/1/id']);
    expect(inMatrix({ onderdelen: dubbel })).toEqual(['/deelmatrix/0/vraag/onderdelen/1/id']);
  });

  it('rests on no row that forbids, or that holds only sometimes', () => {
    expect(inMatrix({}, { mag: 'nee' })).toEqual(['/deelmatrix/0/vraag']);
    expect(inMatrix({}, { wanneer: { feit: 'spoed' } })).toEqual(['/deelmatrix/0/vraag']);
  });
});

describe('keeping', () => {
  const bewaring = (anders: Bestand) => fouten(metEen('bewaring', anders));
  const HALF =
    '/bewaring/0: De bewaartermijn "bw" heeft wel een lengte of een eenheid, maar niet allebei. ' +
    'Vul beide in, of laat beide leeg (null).';

  it('starts at events with fields that exist', () => {
    expect(bewaring({ herstartDoor: { soort: 'melding' } })).toEqual([]);
    expect(paden(bewaring({ vanaf: MIS, herstartDoor: MIS }))).toEqual([
      '/bewaring/0/vanaf/waar/qqqq',
      '/bewaring/0/herstartDoor/waar/qqqq',
    ]);
  });

  it.each<[number | null, string | null, string[]]>([
    [5, 'jaren', []],
    [null, null, []],
    [null, 'jaren', [HALF]],
    [5, null, [HALF]],
    [100, 'jaren', []],
    [101, 'jaren', ['/bewaring/0/lengte: Dit is langer dan honderd jaar. Verbeter de lengte of de eenheid.']],
  ])('for %s %s', (lengte, eenheid, verwacht) => {
    expect(bewaring({ lengte, eenheid })).toEqual(verwacht);
  });
});

it('looks at the events that are the use of an instrument', () => {
  expect(fouten(metEen('instrumenten', { gebeurtenis: undefined }))).toEqual([]);
  expect(paden(fouten(metEen('instrumenten', { gebeurtenis: MIS })))).toEqual([
    '/instrumenten/0/gebeurtenis/waar/qqqq',
  ]);
});

it('has a source for every weight of a defect', () => {
  const gebreken = (bron: string) => fouten({ gebreken: { 'geen-grondslag': { zwaarte: 'risico', bron } } });
  expect(gebreken('wet')).toEqual([]);
  expect(gebreken('nergens')).toEqual([geenBron('/gebreken/geen-grondslag/bron')]);
});

describe('what holds for some steps', () => {
  const MEND = 'Vul "gebeurtenissen" of "maatregelen" in.';
  it.each<['eisen' | 'mandaten' | 'randvoorwaarden', string]>([
    ['eisen', `/eisen/0/bij: Er staat niet bij welke stappen de eis "eis" hoort. ${MEND}`],
    ['mandaten', `/mandaten/0/bij: Er staat niet waarvoor het mandaat "m" geldt. ${MEND}`],
    ['randvoorwaarden', '/randvoorwaarden/0/bij: Er staat niet bij welke stappen de randvoorwaarde '],
  ])('says which: %s', (lijst, verwacht) => {
    expect(fouten(metEen(lijst, { bij: {} }))).toEqual([expect.stringContaining(verwacht)]);
    expect(fouten(metEen(lijst, { bij: { maatregelen: ['huisverbod'] } }))).toEqual([]);
    expect(fouten(metEen(lijst, { bij: { gebeurtenissen: ['melding'] } }))).toEqual([]);
  });

  it('knows a randvoorwaarde from one place at most, and from a mandate that exists', () => {
    const rand = (anders: Bestand) => fouten({ ...metEen('mandaten'), ...metEen('randvoorwaarden', anders) });
    expect(rand({ mandaat: 'm' })).toEqual([]);
    expect(rand({ aanwijzing: 'toezicht' })).toEqual([]);
    expect(paden(rand({ mandaat: 'qqqq', aanwijzing: 'toezicht' }))).toEqual([
      '/randvoorwaarden/0',
      '/randvoorwaarden/0/mandaat',
    ]);
    expect(rand({ mandaat: 'mm' })[0]).toContain('Het mandaat "mm" bestaat niet. Bedoelde u "m"?');
  });
});

describe('a demand', () => {
  const eis = (criterium: object) =>
    metEen('eisen', { criterium: { tekst: 'T.', ...criterium }, bij: { gebeurtenissen: ['waarschuwing'] } });
  const stappen = (...criteria: object[]) => ({
    stappen: [
      eenStap({ id: 'andere', criteria: [{ id: 'eis', vraag: 'spoed' }] }),
      eenStap({ gebeurtenis: { soort: 'waarschuwing' }, criteria }),
    ],
  });
  const zelf = (anders: object = {}) => ({ id: 'eis', vraag: 'spoed', ...anders });
  const LICHTER =
    '/stappen/1/criteria/1/aard: De eis "eis" heeft aard wet. In de stap "s" staat hij als beleid, en daarvan kan worden afgeweken. ' +
    'Zet hier "aard: wet", of haal dit criterium weg: dan geldt de eis zelf.';
  const los = { id: 'los', feit: 'kleur', is: 'rood' };

  it('is read as a condition', () => {
    expect(paden(fouten(eis(FOUT)))).toEqual(['/eisen/0/criterium/feit']);
  });

  it.each<[string, object, object, string[]]>([
    ['law said as law', { aard: 'wet' }, { aard: 'wet' }, []],
    ['law said as competence', { aard: 'wet' }, { aard: 'bevoegdheid' }, []],
    ['law said as policy', { aard: 'wet' }, { aard: 'beleid' }, [LICHTER]],
    ['law said without a kind', { aard: 'wet' }, {}, [LICHTER]],
    ['policy said as policy', { aard: 'beleid' }, { aard: 'beleid' }, []],
    ['a demand without a kind', {}, {}, []],
  ])('is said in no lighter words by the step: %s', (_wat, vanEis, vanStap, verwacht) => {
    expect(fouten({ ...eis({ vraag: 'spoed', ...vanEis }), ...stappen(los, zelf(vanStap)) })).toEqual(
      verwacht,
    );
  });

  it('closes no step for good', () => {
    const NOOIT =
      '/stappen/1/criteria: De stap "s" is nooit bereikbaar: de voorwaarden spreken een eis bij deze stap tegen. ' +
      'Haal de voorwaarde weg die de eis uitsluit.';
    const geen = { id: 'geen', feit: 'spoed', is: false };
    expect(fouten({ ...eis({ vraag: 'spoed' }), ...stappen(geen) })).toEqual([NOOIT]);
    expect(fouten({ ...eis({ vraag: 'spoed' }), ...stappen(los) })).toEqual([]);
    // In its own words it is no second demand.
    expect(fouten({ ...eis({ vraag: 'spoed' }), ...stappen({ ...geen, id: 'eis' }) })).toEqual([]);
  });
});

describe('a band of amounts', () => {
  const banden = (...lijst: object[]) =>
    fouten({
      bedragen: { dwangsom: { perOvertreding: null, maximum: null, aard: 'standaard', banden: lijst } },
    });
  const band = (anders: object = {}) => ({ id: 'b', naam: 'B', bron: 'par', van: 100, tot: 200, ...anders });
  const P = '/bedragen/dwangsom/banden';

  it('is one amount at least', () => {
    expect(banden(band({ van: 200 }))).toEqual([]);
    expect(banden(band({ van: 201 }))).toEqual([
      `${P}/0: De band "b" begint hoger dan hij eindigt. Verbeter "van" of "tot" (in eurocent).`,
    ]);
  });

  it('has an id, a source and a condition', () => {
    expect(paden(banden(band(), band({ bron: 'nergens', wanneer: FOUT })))).toEqual([
      `${P}/1/id`,
      `${P}/1/bron`,
      `${P}/1/wanneer/feit`,
    ]);
  });
});

it('names the parts of a policy below by their id', () => {
  const onder = eenBeleidsbestand({
    id: 'land',
    ...metEen('brieven', { stap: 'qqqq' }),
    ...metEen('gereedheid', { stap: 'qqqq' }),
    ...metEen('deelmatrix', { mag: 'voorwaarden' }),
    ...metEen('bewaring', { vanaf: MIS }),
    ...metEen('instrumenten', { gebeurtenis: MIS }),
    ...metEen('eisen', { bij: {} }),
    ...metEen('mandaten', { bij: {} }),
    ...metEen('randvoorwaarden', { bij: {} }),
    ...metEen('informatieschemas', {
      regels: ['r', 'r'].map((id) => ({ id, bron: 'politie', vraag: 'Bekend?', vorm: 'ja-nee' })),
    }),
  });
  const boven = { bouwtVoortOp: ['land'], fasen: [], stappen: [], termijnen: [] };
  expect(paden(fouten(boven, [onder])).sort()).toEqual([
    '/bewaring/bw/vanaf/waar/qqqq',
    '/brieven/b/stap',
    '/deelmatrix/dm/voorwaarden',
    '/eisen/eis/bij',
    '/gereedheid/ge/stap',
    '/informatieschemas/s/regels/1/id',
    '/instrumenten/i/gebeurtenis/waar/qqqq',
    '/mandaten/m/bij',
    expect.stringMatching(/^\/randvoorwaarden\/\w+\/bij$/),
  ]);
});
