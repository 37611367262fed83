import { fileURLToPath } from 'node:url';
import { compileerBeleid, type GecompileerdBeleid, leesBeleid } from '@luwte/core/beleid';
import { FEITEN_AKKOORD, FEITEN_JA_NEE } from '@luwte/core/dossier';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Beleidsvoorraad, laadBeleid } from './laadBeleid.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid', import.meta.url));
let voorraad: Beleidsvoorraad;
beforeAll(async () => {
  const geladen = await laadBeleid(BELEID);
  if (!geladen.ok) throw new Error(JSON.stringify(geladen.error, undefined, 1));
  voorraad = geladen.value;
});
const zoek = (id: string, spoor = 'woonoverlast'): GecompileerdBeleid =>
  voorraad.beleiden.find((b) => b.id === id && b.spoor === spoor)!;

describe('every policy of the product', () => {
  it('declares the facts of the exchange format', () => {
    for (const { id, feiten } of voorraad.beleiden) {
      const mist = [...FEITEN_JA_NEE, ...FEITEN_AKKOORD].filter((naam) => !feiten.has(naam));
      expect([id, mist]).toEqual([id, []]);
    }
  });

  it('says for every fact that is asked which question that is', () => {
    for (const [naam, feit] of zoek('weert').feiten) {
      const herkomst = feit.vraag ?? feit.uit ?? feit.object ?? feit.afgeleid;
      expect([naam, herkomst !== undefined]).toEqual([naam, true]);
    }
  });

  it('counts a legal term as the table of legal terms does', () => {
    const wet = new Map(voorraad.wettelijkeTermijnen.flatMap((w) => w.termijnen).map((t) => [t.id, t]));
    for (const { regel } of zoek('landelijk').termijnen) {
      const rij = wet.get(regel.id);
      if (regel.id === 'pol.waarschuwing' || regel.lijst !== undefined) continue;
      expect(rij, regel.id).toBeDefined();
      if (rij!.lengte === null) expect(regel.lengte, regel.id).toBeUndefined();
      else {
        const { lengte, eenheid, telling, atw } = regel;
        expect({ id: regel.id, lengte, eenheid, telling, atw }).toEqual({
          id: rij!.id,
          lengte: rij!.lengte,
          eenheid: rij!.eenheid,
          telling: rij!.telling,
          atw: rij!.atw,
        });
      }
    }
  });

  it('reads and compiles again from what it was filled in to', () => {
    for (const { id, beleid } of voorraad.beleiden) {
      const tekst = JSON.parse(JSON.stringify({ ...beleid, bouwtVoortOp: [] }));
      const gelezen = leesBeleid(tekst);
      expect([id, gelezen.ok && compileerBeleid(gelezen.value, []).ok]).toEqual([id, true]);
    }
  });
});

describe('Weert', () => {
  it('rests on 151d Gemeentewet and 2:79 APV, from the policy file [WRT-1-01]', () => {
    const weert = zoek('weert');
    expect(weert.beleid.grondslag.map((sleutel) => weert.bronTekst(sleutel))).toEqual([
      'artikel 151d Gemeentewet',
      'artikel 2:79 APV Weert',
      'Beleidsregels Wet aanpak woonoverlast Weert',
    ]);
    expect(weert.beleid.apvArtikel).toMatchObject({ artikel: '2:79' });
  });

  it('works with 500 euro per overtreding and 3,000 in all [WRT-5.5-09]', () => {
    expect(zoek('weert').beleid.bedragen.dwangsom).toMatchObject({
      perOvertreding: { eurocent: 50_000 },
      maximum: { eurocent: 300_000 },
      aard: 'standaard',
    });
  });

  it('has no effective date in its source, only a marked assumption', () => {
    const { beleid, versie } = zoek('weert');
    expect([beleid.geldigVan, versie]).toEqual([null, '2018-06-06']);
  });

  it('shows every criterion with the paragraph it comes from [WRT-3-02]', () => {
    for (const { stap, criteria } of zoek('weert').stappen) {
      for (const { id, tekst, bron } of criteria) {
        expect([stap.id, id, tekst !== '' && bron !== '']).toEqual([stap.id, id, true]);
      }
    }
  });

  it('leaves the burgemeester alone in the formal steps [WRT-2-05]', () => {
    const formeel = [
      'waarschuwing',
      'voornemen',
      'last-onder-dwangsom',
      'last-onder-bestuursdwang',
      'huisverbod',
      'verlenging-huisverbod',
    ];
    const wie = zoek('weert')
      .stappen.filter((s) => formeel.includes(s.stap.id))
      .map((s) => s.stap.wie);
    expect(wie).toEqual(formeel.map(() => 'burgemeester'));
  });

  it('has no length for the warning either: only the day in the letter counts', () => {
    expect(zoek('weert').beleid.termijnen.find((t) => t.id === 'pol.waarschuwing')).toMatchObject({
      lengte: null,
      totVeld: 'termijnTot',
    });
  });

  it('sets no length for keeping dossiers', () => {
    expect(zoek('weert').beleid.bewaring.find(({ id }) => id === 'dossier')).toMatchObject({ lengte: null });
  });
});

describe('the neutral model', () => {
  it('names no amount and no length that the law does not name', () => {
    const eigen = zoek('standaard').beleid;
    expect(eigen.bedragen).toEqual({});
    expect(eigen.termijnen.filter((t) => t.id.startsWith('pol.') && t.lengte !== undefined)).toEqual([]);
    expect(eigen.termijnen.find((t) => t.id === 'awb.zienswijze')?.lengte).toBeUndefined();
  });

  it('assumes the APV article and says so', () => {
    expect(zoek('standaard').beleid.apvArtikel).toMatchObject({ artikel: null, aangenomen: true });
  });

  it('has three levels in public space, each with its own lead', () => {
    const beleid = zoek('standaard', 'openbare-ruimte');
    expect(beleid.feiten.get('niveau')?.keuzes).toEqual(['hinder', 'overlast', 'ernstige-overlast']);
    expect(new Set(beleid.regie.map((r) => r.regel.organisatie)).size).toBe(3);
  });

  it.each(['standaard', 'weert'])('has one step whose id begins with waarschuwing: %s', (id) => {
    const ids = zoek(id).stappen.filter(
      ({ stap }) => /^waarschuwing/i.test(stap.id) || /^waarschuwing/i.test(stap.naam),
    );
    expect(ids.map((s) => s.stap.id)).toEqual(['waarschuwing']);
  });
});
