import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand, gecompileerd, gelezen } from './beleid.builder.ts';
import { compileerBeleid } from './compileerBeleid.ts';
import { leesBeleid } from './leesBeleid.ts';
import { EEN_VAN_ELK, metEen } from './onderdelen.builder.ts';
import { LIJSTNAMEN, type Lijstnaam } from './onderdelen.schema.ts';

const foutenVan = (anders: Record<string, unknown>) => {
  const uit = compileerBeleid(gelezen(eenBeleidsbestand(anders)), []);
  return uit.ok ? [] : uit.error;
};
const metVoorwaarde = LIJSTNAMEN.flatMap((lijst) =>
  (['wanneer', 'aanwezig'] as const).filter((k) => k in EEN_VAN_ELK[lijst]).map((k) => [lijst, k] as const),
);

describe.each(LIJSTNAMEN)('the list %s', (lijst) => {
  it('is read and kept whole', () => {
    expect(gecompileerd(metEen(lijst)).beleid[lijst]).toMatchObject([EEN_VAN_ELK[lijst]]);
  });

  it('names an unknown source with its place and what was meant', () => {
    expect(foutenVan(metEen(lijst, { bron: 'parr' }))).toMatchObject([
      { pad: `/${lijst}/0/bron`, reden: 'De bron "parr" bestaat niet. Bedoelde u "par"?' },
    ]);
  });

  it('asks for a source', () => {
    const { bron: _weg, ...zonder } = EEN_VAN_ELK[lijst];
    expect(leesBeleid(eenBeleidsbestand({ [lijst]: [zonder] }))).toMatchObject({
      ok: false,
      error: [{ pad: `/${lijst}/0/bron`, reden: 'De bron ontbreekt.' }],
    });
  });

  it('refuses the same id twice', () => {
    expect(foutenVan({ [lijst]: [EEN_VAN_ELK[lijst], EEN_VAN_ELK[lijst]] })).toMatchObject([
      { pad: `/${lijst}/1/id`, reden: expect.stringContaining(`staat er al, bij /${lijst}/0`) },
    ]);
  });

  it('refuses a field that it does not have', () => {
    expect(leesBeleid(eenBeleidsbestand(metEen(lijst, { naamm: 'x' })))).toMatchObject({
      ok: false,
      error: [{ pad: `/${lijst}/0/naamm`, reden: 'Het veld "naamm" bestaat hier niet.' }],
    });
  });

  it('is inherited, and overridden by id in the place of the one below', () => {
    const onder = eenBeleidsbestand({
      id: 'land',
      [lijst]: [EEN_VAN_ELK[lijst], { ...EEN_VAN_ELK[lijst], id: 'blijft' }],
    });
    const boven = gecompileerd(
      {
        bouwtVoortOp: ['land'],
        ...metEen(lijst, { naam: 'Eigen naam' }),
        fasen: [],
        stappen: [],
        termijnen: [],
      },
      [onder],
    );
    const uit: readonly { id: string; naam: string }[] = boven.beleid[lijst];
    expect(uit.map(({ id, naam }) => [id, naam])).toEqual([
      [EEN_VAN_ELK[lijst].id, 'Eigen naam'],
      ['blijft', EEN_VAN_ELK[lijst].naam],
    ]);
    expect(boven.overschreven).toContainEqual({ pad: `/${lijst}/${EEN_VAN_ELK[lijst].id}`, van: 'land' });
  });
});

it.each(metVoorwaarde)('%s/%s names an undeclared fact with its path', (lijst, veld) => {
  expect(foutenVan(metEen(lijst, { [veld]: { alle: [{ feit: 'speod' }] } }))).toMatchObject([
    { pad: `/${lijst}/0/${veld}/alle/0/feit`, reden: 'Het feit "speod" bestaat niet. Bedoelde u "spoed"?' },
  ]);
});

it.each(metVoorwaarde)('%s/%s reads a wrong condition as a condition', (lijst, veld) => {
  const uit = leesBeleid(eenBeleidsbestand(metEen(lijst, { [veld]: { feitt: 'spoed' } })));
  expect(uit).toMatchObject({
    ok: false,
    error: [{ pad: `/${lijst}/0/${veld}`, reden: '"feitt" is geen voorwaarde. Bedoelde u "feit"?' }],
  });
});

describe('refuses, with path,', () => {
  const vraag = { id: 'v', vraag: 'Is er spoed?' };
  const regel = { id: 'r', bron: 'politie', vraag: 'Bekend?', vorm: 'ja-nee' };
  const band = { id: 'band', naam: 'Band', bron: 'par', van: 10_000, tot: 50_000 };
  const dwangsom = (banden: object[]) => ({
    bedragen: { dwangsom: { perOvertreding: null, maximum: null, aard: 'standaard', banden } },
  });
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a letter of no step',
      metEen('brieven', { stap: 'warschuwing' }),
      '/brieven/0/stap',
      'Bedoelde u "waarschuwing"?',
    ],
    [
      'a readiness list of no step',
      metEen('gereedheid', { stap: 'x' }),
      '/gereedheid/0/stap',
      'bestaat niet',
    ],
    [
      'a readiness question about an undeclared fact',
      metEen('gereedheid', { vragen: [{ ...vraag, feit: 'speod' }] }),
      '/gereedheid/0/vragen/0/feit',
      'Bedoelde u "spoed"?',
    ],
    [
      'the same readiness question twice',
      metEen('gereedheid', { vragen: [vraag, vraag] }),
      '/gereedheid/0/vragen/1/id',
      'staat er al',
    ],
    [
      'a randvoorwaarde that no step needs',
      metEen('randvoorwaarden', { bij: {} }),
      '/randvoorwaarden/0/bij',
      'niet bij welke stappen',
    ],
    [
      'a randvoorwaarde from a mandate that does not exist',
      { ...metEen('mandaten'), ...metEen('randvoorwaarden', { mandaat: 'mm' }) },
      '/randvoorwaarden/0/mandaat',
      'Bedoelde u "m"?',
    ],
    [
      'a randvoorwaarde known from two places',
      { ...metEen('mandaten'), ...metEen('randvoorwaarden', { mandaat: 'm', aanwijzing: 'toezicht' }) },
      '/randvoorwaarden/0',
      'uit een aanwijzing en uit een mandaat',
    ],
    [
      'the same information question twice',
      metEen('informatieschemas', { regels: [regel, regel] }),
      '/informatieschemas/0/regels/1/id',
      'staat er al',
    ],
    [
      'sharing on conditions without conditions',
      metEen('deelmatrix', { mag: 'voorwaarden' }),
      '/deelmatrix/0/voorwaarden',
      'onder welke voorwaarden',
    ],
    [
      'keeping with a length and no unit',
      metEen('bewaring', { eenheid: null }),
      '/bewaring/0',
      'niet allebei',
    ],
    [
      'keeping from an event without that field',
      metEen('bewaring', { vanaf: { soort: 'afsluiting', waar: { kleur: 'x' } } }),
      '/bewaring/0/vanaf/waar/kleur',
      'geen veld "kleur"',
    ],
    [
      'a restart from an event without that field',
      metEen('bewaring', { herstartDoor: { soort: 'melding', waar: { kleur: 'x' } } }),
      '/bewaring/0/herstartDoor/waar/kleur',
      'geen veld "kleur"',
    ],
    [
      'an instrument used by an event without that field',
      metEen('instrumenten', { gebeurtenis: { soort: 'gesprek', waar: { kleur: 'x' } } }),
      '/instrumenten/0/gebeurtenis/waar/kleur',
      'geen veld "kleur"',
    ],
    [
      'a band that ends below its begin',
      dwangsom([{ ...band, tot: 1 }]),
      '/bedragen/dwangsom/banden/0',
      'hoger dan',
    ],
    ['a band twice', dwangsom([band, band]), '/bedragen/dwangsom/banden/1/id', 'staat er al'],
    [
      'a band of no source',
      dwangsom([{ ...band, bron: 'x' }]),
      '/bedragen/dwangsom/banden/0/bron',
      'bestaat niet',
    ],
    [
      'a band on an undeclared fact',
      dwangsom([{ ...band, wanneer: { feit: 'speod' } }]),
      '/bedragen/dwangsom/banden/0/wanneer/feit',
      'Bedoelde u "spoed"?',
    ],
    [
      'a weight of no source',
      { gebreken: { 'geen-grondslag': { zwaarte: 'risico', bron: 'x' } } },
      '/gebreken/geen-grondslag/bron',
      'bestaat niet',
    ],
  ])('%s', (_wat, anders, pad, reden) => {
    expect(foutenVan(anders)).toMatchObject([{ pad, reden: expect.stringContaining(reden) }]);
  });
});

it('lets keeping leave both length and unit open', () => {
  expect(foutenVan(metEen('bewaring', { lengte: null, eenheid: null }))).toEqual([]);
});

it('names the place of an item in its own file, and the id of one from below', () => {
  const onder = eenBeleidsbestand({ id: 'land', ...metEen('afbakening', { wanneer: { feit: 'vanOnder' } }) });
  const uit = compileerBeleid(
    gelezen(eenBeleidsbestand({ bouwtVoortOp: ['land'], fasen: [], stappen: [], termijnen: [] })),
    [gelezen(onder)],
  );
  expect(uit).toMatchObject({ ok: false, error: [{ pad: '/afbakening/a/wanneer/feit' }] });
});

it('reads again from JSON to the same policy', () => {
  const alles = Object.assign({}, ...(Object.keys(EEN_VAN_ELK) as Lijstnaam[]).map((l) => metEen(l)));
  const eerst = gelezen(eenBeleidsbestand(alles));
  expect(gelezen(JSON.parse(JSON.stringify(eerst)))).toEqual(eerst);
});
