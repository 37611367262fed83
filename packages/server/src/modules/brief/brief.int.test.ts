import type {
  Briefaanbod,
  Briefvoorbeeld,
  DocumentRegel,
  DossierToets,
  GemaakteBrief,
  TijdlijnItem,
} from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfTekst } from '../../integrations/pdf/pdfTekst.builder.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { eenMelder, gesprek, haal, legEen, met, OBJECT, openEen, stuur } from '../dossier/dossier.builder.ts';

type Fouten = { fouten: { pad: string; reden: string }[] };
const GEDRAG = ['U maakt na 22.00 uur geen muziek die buiten te horen is.', 'U sluit de ramen na 22.00 uur.'];

let o: Opstelling;
let weert: Persoon;
let boz: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  weert = await o.als('casusregisseur');
  boz = await o.als('casusregisseur', 'bergen-op-zoom');
});
afterAll(() => o.sluit());

const partij = async (wie: Persoon, id: string, rol: string, naam: string): Promise<string> =>
  met<{ sleutel: string }>(
    await stuur(wie, `/dossiers/${id}/partijen`, { rol, naam, adres: 'Kastanjelaan 12, 6000 AB Weert' }),
    201,
  ).sleutel;
const maak = (wie: Persoon, id: string, body: Record<string, unknown>) =>
  stuur(wie, `/dossiers/${id}/brieven`, body);
const bekijk = (wie: Persoon, id: string, body: Record<string, unknown>) =>
  stuur(wie, `/dossiers/${id}/briefvoorbeelden`, body);
const fouten = (antwoord: Awaited<ReturnType<typeof maak>>) => met<Fouten>(antwoord, 400).fouten;
const documenten = async (wie: Persoon, id: string) =>
  met<{ items: DocumentRegel[] }>(await haal(wie, `/dossiers/${id}/documenten`), 200).items;
const tijdlijn = async (wie: Persoon, id: string) =>
  met<{ items: TijdlijnItem[] }>(await haal(wie, `/dossiers/${id}/gebeurtenissen`), 200).items;
const tekstVan = async (wie: Persoon, id: string, { document }: GemaakteBrief) =>
  pdfTekst((await haal(wie, `/dossiers/${id}/documenten/${document.id}/inhoud`)).rawPayload);

/** A dossier with somebody to write to. */
async function eenZaak(wie: Persoon, woonvorm = 'koop'): Promise<{ id: string; bewoner: string }> {
  const id = await openEen(wie, { object: { ...OBJECT, woonvorm } });
  return { id, bewoner: await partij(wie, id, 'overlastgever', 'Sanne Voorbeeld') };
}
const voornemen = (aan: string) => ({
  brief: 'voornemen',
  aan,
  maatregel: 'last-onder-dwangsom',
  gedrag: GEDRAG,
  zienswijzeTot: '2026-12-07',
  teksten: { '3': 'Dat kan met een brief of aan het loket.' },
});
const waarschuwing = (aan: string) => ({
  brief: 'waarschuwing',
  aan,
  gedrag: GEDRAG,
  termijnTot: '2026-12-05',
  bezorging: { wijze: 'aangetekend', verzondenOp: '2026-11-21' },
});

describe('a letter with its step', () => {
  it('[CCV-2.1-03] carries the step out: letter and registration in one, nothing entered twice', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, waarschuwing(bewoner)), 201);
    const item = (await tijdlijn(weert, id)).find(({ sleutel }) => sleutel === gemaakt.gebeurtenis)!;
    expect(item.gebeurtenis).toMatchObject({
      soort: 'waarschuwing',
      op: '2026-11-21T09:30',
      gedrag: GEDRAG,
      termijnTot: '2026-12-05',
      afzender: 'burgemeester',
      bezorging: { wijze: 'aangetekend', verzondenOp: '2026-11-21' },
      document: gemaakt.document.sleutel,
    });
    const { toets } = met<DossierToets>(await haal(weert, `/dossiers/${id}/toets`), 200);
    expect(toets.stappen.find((s) => s.id === 'waarschuwing')?.status).toBe('gedaan');
    expect(toets.brieven?.find((b) => b.id === 'waarschuwing')).toMatchObject({
      stap: 'waarschuwing',
      verzonden: true,
      bewijs: [gemaakt.gebeurtenis],
    });
    expect(toets.termijnen.find((t) => t.id === 'pol.waarschuwing')?.tot).toBe('2026-12-05');
    const tekst = await tekstVan(weert, id, gemaakt);
    for (const deel of [
      'Gemeente Weert',
      'Sanne Voorbeeld',
      'Kastanjelaan 12',
      '5 december 2026',
      ...GEDRAG,
    ]) {
      expect(tekst).toContain(deel);
    }
  });

  it('is the same on the screen as on paper, and a preview stores nothing', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const voorbeeld = met<Briefvoorbeeld>(await bekijk(weert, id, waarschuwing(bewoner)), 200);
    expect([await documenten(weert, id), await tijdlijn(weert, id)]).toEqual([[], []]);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, waarschuwing(bewoner)), 201);
    const tekst = await tekstVan(weert, id, gemaakt);
    for (const { tekst: alinea } of voorbeeld.alineas) expect(tekst).toContain(alinea);
    expect((await documenten(weert, id)).map((d) => d.soort)).toEqual(['brief: Officiële waarschuwing']);
  });

  it('says everything that is missing at once and keeps nothing', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const paden = fouten(await maak(weert, id, { brief: 'voornemen', aan: bewoner })).map(({ pad }) => pad);
    expect(paden).toEqual(['/maatregel', '/gedrag', '/zienswijzeTot', '/teksten/3']);
    const vroeg = { ...voornemen(bewoner), zienswijzeTot: '2026-11-21', bedrag: 500 };
    expect(fouten(await maak(weert, id, vroeg)).map(({ pad }) => pad)).toEqual(['/bedrag', '/zienswijzeTot']);
    expect(fouten(await maak(weert, id, { ...voornemen(bewoner), datum: '2026-11-22' }))).toMatchObject([
      { pad: '/datum' },
    ]);
    expect(fouten(await maak(weert, id, { ...voornemen(bewoner), brief: 'bestaat-niet' }))).toMatchObject([
      { pad: '/brief' },
    ]);
    expect([await documenten(weert, id), await tijdlijn(weert, id)]).toEqual([[], []]);
  });

  it('never names who told something, in the form or in the text', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const melder = await eenMelder(weert, id, 'Karin Klager');
    expect(fouten(await maak(weert, id, voornemen(melder)))).toMatchObject([{ pad: '/aan' }]);
    const verklapt = { ...voornemen(bewoner), teksten: { '3': 'Mevrouw KLAGER heeft last van u.' } };
    const [fout] = fouten(await maak(weert, id, verklapt));
    expect(fout).toMatchObject({ pad: '/teksten' });
    expect(JSON.stringify(fout).toLowerCase()).not.toContain('klager');
    const { items } = met<{ items: Briefaanbod[] }>(await haal(weert, `/dossiers/${id}/brieven`), 200);
    expect(JSON.stringify(items)).not.toMatch(/Klager|Melder/);
  });
});

describe('the legal basis', () => {
  it('[BOZ-1.1-01] stands in a voornemen as the policy of that municipality has it, and not in another', async () => {
    const inBoz = await eenZaak(boz);
    const { gedrag: _gedrag, ...body } = voornemen(inBoz.bewoner);
    const brief = { ...body, teksten: { '2': 'Dat kan met een brief of aan het loket.' } };
    const gemaakt = met<GemaakteBrief>(await maak(boz, inBoz.id, brief), 201);
    const tekst = await tekstVan(boz, inBoz.id, gemaakt);
    expect(tekst).toContain('Gemeente Bergen op Zoom');
    expect(tekst).toContain('artikel 2.79 APV Bergen op Zoom');
    expect(tekst).toContain('artikel 151d Gemeentewet');
    expect((await tijdlijn(boz, inBoz.id))[0]?.gebeurtenis).toMatchObject({
      soort: 'voornemen',
      maatregel: 'last-onder-dwangsom',
      zienswijzeTot: '2026-12-07',
    });
    const inWeert = await eenZaak(weert);
    const ander = met<GemaakteBrief>(await maak(weert, inWeert.id, voornemen(inWeert.bewoner)), 201);
    const anders = await tekstVan(weert, inWeert.id, ander);
    expect(anders).toContain('artikel 2:79 APV Weert');
    expect(anders).not.toContain('2.79');
    expect(anders).not.toContain('Bergen op Zoom');
  });
});

describe('a decision under dwangsom', () => {
  const besluit = (aan: string) => ({
    brief: 'last-onder-dwangsom',
    aan,
    gedrag: GEDRAG,
    termijnTot: '2026-12-05',
    bedrag: 50_000,
    maximum: 300_000,
    teksten: {
      '5': 'U gaf geen zienswijze.',
      '6': 'Wij spraken met u en boden buurtbemiddeling aan.',
      '7': 'De last is nodig om de overlast te stoppen.',
    },
  });

  it('[WRT-B1-06] holds "beëindigen en beëindigd houden", term, amount and maximum', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, besluit(bewoner)), 201);
    const tekst = await tekstVan(weert, id, gemaakt);
    for (const deel of ['beëindigen en beëindigd houden', '5 december 2026', '€ 500', '€ 3.000']) {
      expect(tekst).toContain(deel);
    }
    expect(tekst).toContain('Dit is nog geen besluit');
  });

  it('[WRT-B1-06] is not made without them: all that is missing is named at once', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const { termijnTot: _t, bedrag: _b, maximum: _m, ...zonder } = besluit(bewoner);
    expect(fouten(await maak(weert, id, zonder))).toEqual([
      { pad: '/termijnTot', reden: 'Vul de termijn in: de laatste dag.' },
      { pad: '/bedrag', reden: 'Vul het bedrag in.' },
      { pad: '/maximum', reden: 'Vul het maximum in.' },
    ]);
    const { items } = met<{ items: Briefaanbod[] }>(await haal(weert, `/dossiers/${id}/brieven`), 200);
    const dwangsom = items.find((brief) => brief.id === 'last-onder-dwangsom')!;
    expect(dwangsom).toMatchObject({ als: 'concept', bedrag: 50_000, maximum: 300_000 });
    expect(dwangsom.onderdelen.map(({ tekst }) => tekst ?? '').join(' ')).toContain(
      'beëindigen en beëindigd houden',
    );
  });

  it('is a concept: the decision itself keeps its own road', async () => {
    const { id, bewoner } = await eenZaak(weert);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, besluit(bewoner)), 201);
    expect(gemaakt.gebeurtenis).toBeUndefined();
    expect(await tijdlijn(weert, id)).toEqual([]);
    expect(gemaakt.document.soort).toBe('concept: Besluit last onder dwangsom');
  });

  it('takes the answers to the views over', async () => {
    const { id, bewoner } = await eenZaak(weert);
    met(await maak(weert, id, voornemen(bewoner)), 201);
    await legEen(weert, id, {
      soort: 'zienswijze',
      op: '2026-11-21T10:00',
      wijze: 'schriftelijk',
      punten: [{ tekst: 'Ik was er niet.', reactie: 'De boa zag u die avond.' }],
    });
    const { '5': _zienswijze, ...teksten } = besluit(bewoner).teksten;
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, { ...besluit(bewoner), teksten }), 201);
    const tekst = await tekstVan(weert, id, gemaakt);
    expect(tekst).toContain('U schreef: Ik was er niet. Onze reactie: De boa zag u die avond.');
  });
});

describe('what is closed', () => {
  it('is in no letter, whoever drafts it: a letter is read by everybody who works in the file', async () => {
    const { id, bewoner } = await eenZaak(weert);
    met(await maak(weert, id, voornemen(bewoner)), 201);
    await legEen(weert, id, {
      soort: 'zienswijze',
      op: '2026-11-21T10:00',
      wijze: 'schriftelijk',
      punten: [{ tekst: 'Ik heb kwabschulden.', reactie: 'Wij wegen de kwabschulden mee.' }],
      compartiment: 'inkomen',
    });
    const body = {
      brief: 'last-onder-dwangsom',
      aan: bewoner,
      gedrag: GEDRAG,
      termijnTot: '2026-12-05',
      bedrag: 50_000,
      maximum: 300_000,
      teksten: { '6': 'Wij spraken met u.', '7': 'De last is nodig om de overlast te stoppen.' },
    };
    for (const wie of [weert, await o.als('wijkmanager')]) {
      expect((await haal(wie, `/dossiers/${id}/brieven`)).body).not.toContain('kwabschulden');
      // A decision has to answer each view, so without that one it is not drafted here.
      const nee = await bekijk(wie, id, body);
      expect(nee.body).not.toContain('kwabschulden');
      expect(fouten(nee)).toEqual([
        { pad: '/brief', reden: 'Deze brief rust op een afgeschermd deel van het dossier.' },
      ]);
    }
  });
});

describe('to whom', () => {
  it('[WRT-4-13] goes to the owner when the house is let to tourists; the guest is refused with the reason', async () => {
    const { id, bewoner: gast } = await eenZaak(weert, 'kort-verblijf');
    const eigenaar = await partij(weert, id, 'eigenaar', 'Els Eigenaar');
    for (const brief of [waarschuwing(gast), voornemen(gast)]) {
      const [fout, ...meer] = fouten(await maak(weert, id, brief));
      expect(meer).toEqual([]);
      expect(fout?.pad).toBe('/aan');
      expect(fout?.reden).toContain('toeristische verhuur gaat de brief naar de eigenaar');
      expect(fout?.reden).toContain('Beleidsregels Wet aanpak woonoverlast Weert, par. 4');
    }
    const { items } = met<{ items: Briefaanbod[] }>(await haal(weert, `/dossiers/${id}/brieven`), 200);
    for (const { geadresseerden } of items.filter((b) => ['waarschuwing', 'voornemen'].includes(b.id))) {
      expect(geadresseerden.filter((g) => g.waaromNiet === undefined).map((g) => g.sleutel)).toEqual([
        eigenaar,
      ]);
    }
    met(await maak(weert, id, voornemen(eigenaar)), 201);
  });

  it('[WRT-4-13] says so while the kind of dwelling is not known', async () => {
    const { id, bewoner } = await eenZaak(weert, 'onbekend');
    const { opmerkingen } = met<Briefvoorbeeld>(await bekijk(weert, id, voornemen(bewoner)), 200);
    expect(opmerkingen.join(' ')).toContain('toeristische verhuur');
  });
});

describe('a letter that depends on a judgement', () => {
  const brief = (aan: string) => ({
    brief: 'aankondiging-huisverbod',
    aan,
    teksten: { '1': 'Het gaat om tien dagen.', '2': 'U kunt terecht bij de opvang.' },
  });
  const oordeel = (id: string, waarde: boolean) =>
    legEen(weert, id, {
      soort: 'oordeel',
      op: '2026-11-20',
      feit: 'huisverbodAankondigen',
      waarde,
      motivering: 'Kans op represailles.',
    });
  const aangeboden = async (id: string) =>
    met<{ items: Briefaanbod[] }>(await haal(weert, `/dossiers/${id}/brieven`), 200).items.some(
      (een) => een.id === 'aankondiging-huisverbod',
    );

  it('[CCV-3.1-13] is not made before somebody weighed it, nor after "do not announce"', async () => {
    const { id, bewoner } = await eenZaak(weert);
    expect(fouten(await maak(weert, id, brief(bewoner)))[0]?.reden).toContain('Nog niet bekend');
    await oordeel(id, false);
    expect(await aangeboden(id)).toBe(false);
    expect(fouten(await maak(weert, id, brief(bewoner)))).toEqual([
      { pad: '/brief', reden: 'Volgens het beleid hoort deze brief nu niet. Kijk bij Brieven waarom.' },
    ]);
    expect(await documenten(weert, id)).toEqual([]);
  });

  it('[CCV-3.1-13] is made when it was judged that announcing is safe', async () => {
    const { id, bewoner } = await eenZaak(weert);
    await oordeel(id, true);
    expect(await aangeboden(id)).toBe(true);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, brief(bewoner)), 201);
    expect((await tijdlijn(weert, id))[0]).toMatchObject({
      sleutel: gemaakt.gebeurtenis,
      gebeurtenis: { soort: 'brief', brief: 'aankondiging-huisverbod', aan: 'Bewoner 1' },
    });
  });
});

describe('the decision for a huisverbod', () => {
  const REDEN = 'De bewoner heeft medewerkers bedreigd.';
  const besluit = (aan: string, anders = {}) => ({
    brief: 'huisverbod',
    aan,
    gedrag: ['U komt niet op de galerij van de tweede etage.'],
    ingangOp: '2026-11-22',
    termijnTot: '2026-12-02',
    teksten: { '2': 'U bedreigde elke nacht de mensen in het portiek.' },
    ...anders,
  });
  async function zaak(wie = weert) {
    const { id, bewoner } = await eenZaak(wie);
    const melder = await eenMelder(wie, id, 'Karin Klager');
    await legEen(wie, id, {
      soort: 'melding',
      op: '2026-11-01',
      melder,
      categorieen: ['intimidatie'],
      toelichting: 'Klager hoorde het vanuit haar keuken.',
    });
    await legEen(wie, id, { soort: 'gesprek', op: '2026-11-05', met: 'overlastgever', gelukt: true });
    await legEen(wie, id, { soort: 'waarschuwing', op: '2026-11-10', gedrag: GEDRAG });
    return { id, bewoner };
  }
  const weeg = (id: string, wie = weert) =>
    legEen(wie, id, {
      soort: 'oordeel',
      op: '2026-11-20',
      feit: 'huisverbodAankondigen',
      waarde: false,
      motivering: REDEN,
    });

  it('[CCV-3.1-13] holds why it was not announced, what happened, what was tried, how long and the remedy', async () => {
    const { id, bewoner } = await zaak();
    await weeg(id);
    expect(fouten(await maak(weert, id, { brief: 'aankondiging-huisverbod', aan: bewoner }))).toMatchObject([
      { pad: '/brief' },
    ]);
    const gemaakt = met<GemaakteBrief>(await maak(weert, id, besluit(bewoner)), 201);
    expect(gemaakt).toMatchObject({ document: { soort: 'concept: Besluit huisverbod' } });
    expect(gemaakt.gebeurtenis).toBeUndefined();
    const tekst = await tekstVan(weert, id, gemaakt);
    for (const deel of [
      REDEN,
      '22 november 2026',
      '2 december 2026',
      'Kastanjelaan',
      'galerij van de tweede etage',
      'elke nacht de mensen in het portiek',
      '1 melding (intimidatie)',
      'Op 5 november 2026 was er een gesprek met u.',
      'Op 10 november 2026 heeft de gemeente u een waarschuwing gestuurd.',
      'in beroep bij de rechtbank',
      'Dit is nog geen besluit',
    ]) {
      expect(tekst).toContain(deel);
    }
    expect(tekst).not.toMatch(/Klager|keuken/);
  });

  it('[CCV-3.1-13] says so while nobody weighed whether to announce it', async () => {
    const { id, bewoner } = await zaak();
    const { opmerkingen } = met<Briefvoorbeeld>(await bekijk(weert, id, besluit(bewoner)), 200);
    expect(opmerkingen.join()).toContain('Nog niet beantwoord, en dus niet in deze brief: Het huisverbod');
    expect(opmerkingen.join()).toContain('Te bevestigen door een jurist');
  });

  it('is not made with a reason that names who told something', async () => {
    const { id, bewoner } = await zaak();
    await legEen(weert, id, {
      soort: 'oordeel',
      op: '2026-11-20',
      feit: 'huisverbodAankondigen',
      waarde: false,
      motivering: 'Mevrouw Klager is bang.',
    });
    const [fout, ...meer] = fouten(await maak(weert, id, besluit(bewoner)));
    expect(meer).toEqual([]);
    expect(fout).toMatchObject({ pad: '/brief', reden: expect.stringContaining('Verbeter die eerst') });
    expect(JSON.stringify(fout)).not.toContain('Klager');
  });

  it('runs ten days at most, and asks for its first day', async () => {
    const { id, bewoner } = await zaak();
    const paden = async (anders: object) =>
      fouten(await maak(weert, id, besluit(bewoner, anders))).map(({ pad, reden }) => [pad, reden]);
    expect(await paden({ termijnTot: '2026-12-03' })).toEqual([
      ['/termijnTot', 'Dit duurt hoogstens 10 dagen: het eindigt uiterlijk op 2 december 2026.'],
    ]);
    expect(await paden({ ingangOp: undefined })).toEqual([['/ingangOp', 'Vul de eerste dag in.']]);
    const { items } = met<{ items: Briefaanbod[] }>(await haal(weert, `/dossiers/${id}/brieven`), 200);
    expect(items.find((brief) => brief.id === 'huisverbod')).toMatchObject({ hoogstensDagen: 10 });
  });

  it('tells nothing of what lies in a closed compartment', async () => {
    const { id, bewoner } = await zaak();
    await legEen(weert, id, { ...gesprek('2026-11-12'), compartiment: 'gezondheid' });
    const { alineas } = met<Briefvoorbeeld>(await bekijk(weert, id, besluit(bewoner)), 200);
    const regels = alineas.flatMap(({ lijst = [] }) => lijst);
    expect(regels.join()).toContain('5 november 2026');
    expect(regels.join()).not.toContain('12 november 2026');
  });

  it('is drafted in the words of each municipality', async () => {
    const { id, bewoner } = await zaak(boz);
    const teksten = { '2': 'Elke nacht.', '4': 'De hulpverlening neemt contact met u op.' };
    const { alineas, grondslag } = met<Briefvoorbeeld>(
      await bekijk(boz, id, besluit(bewoner, { teksten })),
      200,
    );
    expect(alineas.map(({ punten }) => punten[0])).toEqual([
      'plaats en duur van tien dagen',
      'feiten en omstandigheden',
      'waarom een lichter middel niet genoeg is',
      'het hulpverleningstraject',
      'rechtsmiddel',
    ]);
    expect(grondslag.join()).not.toContain('Weert');
  });
});

describe('who may draft', () => {
  it('is the casusregisseur and the jurist; nobody else, and no partner', async () => {
    const { id, bewoner } = await eenZaak(weert);
    await legEen(weert, id, gesprek());
    for (const rol of [
      'boa',
      'intake',
      'burgemeester',
      'politie',
      'corporatie',
      'zorg',
      'beheerder',
    ] as const) {
      const wie = await o.als(rol);
      expect([rol, (await haal(wie, `/dossiers/${id}/brieven`)).statusCode]).toEqual([rol, 403]);
      expect([rol, (await bekijk(wie, id, voornemen(bewoner))).statusCode]).toEqual([rol, 403]);
      expect([rol, (await maak(wie, id, voornemen(bewoner))).statusCode]).toEqual([rol, 403]);
    }
    expect((await maak(boz, id, voornemen(bewoner))).statusCode).toBe(404);
    expect(await documenten(weert, id)).toEqual([]);
    met(await maak(await o.als('jurist'), id, voornemen(bewoner)), 201);
  });
});
