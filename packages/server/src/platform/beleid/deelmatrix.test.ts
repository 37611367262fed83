import { join } from 'node:path';
import { type GecompileerdBeleid, KANALEN } from '@luwte/core/beleid';
import { type Deelitem, type Grond, magDelen, type Ontvanger } from '@luwte/core/deling';
import type { Spoor } from '@luwte/core/dossier';
import { datum } from '@luwte/core/shared';
import type { Organisatiesoort } from '@luwte/core/toegang';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORTEL } from '../../main.ts';
import { laadBeleidskast } from './index.ts';

const op = datum('2026-11-21');
const C = '018f0000-0000-7000-8000-0000000000c1';
let alle: readonly GecompileerdBeleid[];
beforeAll(async () => {
  alle = (await laadBeleidskast(join(WORTEL, 'beleid'))).beleid.alle;
});

const item = (anders: Partial<Deelitem> = {}): Deelitem => ({
  soort: 'gebeurtenis',
  compartiment: 'gewoon',
  eigenaarOrganisatieId: 'g',
  eigenaarSoort: 'gemeente',
  vrijgegeven: false,
  ...anders,
});

/** What the policy of this municipality says of this item for this kind of organisation, with a convenant or without. */
function vraag(gemeente: string, wat: Deelitem, soort: Organisatiesoort, convenant = true, grond?: Grond) {
  const beleid = alle.find(({ beleid: b }) => b.gemeente === gemeente)!;
  const spoor: Spoor = beleid.beleid.spoor;
  const naar: Ontvanger = {
    organisatieId: 'p',
    organisatieSoort: soort,
    betrokken: true,
    convenanten: convenant ? [{ id: C, sporen: [spoor] }] : [],
    kanalen: KANALEN,
  };
  const standaard: Grond = convenant
    ? { soort: 'convenant', convenantId: C }
    : { soort: 'wet', artikel: 'artikel 1' };
  return magDelen(
    wat,
    { organisatieId: 'g', organisatieSoort: 'gemeente', convenanten: [] },
    naar,
    grond ?? standaard,
    {
      op,
      spoor,
      open: true,
      kleuren: [],
      regels: beleid.beleid.deelmatrix,
      hoogstensDagen: beleid.beleid.grenzen.find(({ id }) => id === 'dagenDelen')!.aantal!,
      bronTekst: beleid.bronTekst,
    },
  );
}

describe('the sharing matrix of Dordrecht', () => {
  const ddr = (wat: Deelitem, soort: Organisatiesoort, convenant?: boolean) =>
    vraag('Dordrecht', wat, soort, convenant);

  it('[DOR-1-01] lets persons go to who signed, and to nobody else', () => {
    expect(ddr(item(), 'corporatie')).toMatchObject({
      mag: true,
      regels: ['hinder', 'casusoverleg-vrijgegeven'],
    });
    expect(ddr(item(), 'corporatie').voorwaarden).toContain('Per gegeven staat vast waarom het nodig is.');
    const school = ddr(item(), 'onderwijs', false);
    expect(school.redenen.map(({ tekst }) => tekst)).toEqual([
      'Personen aan een niet-convenantpartij: mag niet.',
    ]);
  });

  it('[DOR-3.2-04] [DOR-3.2-06] keeps police data with the municipality until they are released', () => {
    const politie = item({ compartiment: 'politie', eigenaarSoort: 'politie' });
    expect(ddr(politie, 'corporatie').redenen.map(({ soort }) => soort)).toEqual(['wet', 'beleid']);
    expect(ddr({ ...politie, vrijgegeven: true }, 'corporatie')).toMatchObject({
      mag: true,
      regels: ['casusoverleg-vrijgegeven'],
    });
  });

  it('[CCV-2.2-21] keeps the content of care with care', () => {
    const zorg = item({ compartiment: 'gezondheid', eigenaarSoort: 'zorg' });
    expect(ddr(zorg, 'corporatie').redenen.map(({ soort }) => soort)).toEqual(['wet', 'wet', 'beleid']);
    expect(vraag('Dordrecht', zorg, 'zorg', true, { soort: 'wet', artikel: 'artikel 1' }).mag).toBe(true);
  });

  it('shares no criminal or income data item by item', () => {
    for (const compartiment of ['strafrechtelijk', 'inkomen'] as const)
      expect(ddr(item({ compartiment }), 'corporatie').mag).toBe(false);
  });
});

describe('the sharing matrix of Bergen op Zoom', () => {
  const boz = (wat: Deelitem, soort: Organisatiesoort, convenant?: boolean) =>
    vraag('Bergen op Zoom', wat, soort, convenant);

  it('[BOZ-1.1-06] shares with who signed, or on a recorded ground of another kind', () => {
    expect(boz(item(), 'corporatie').mag).toBe(true);
    expect(boz(item(), 'welzijn', false).mag).toBe(true);
    const wpg: Grond = { soort: 'wpg-20', besluit: 'x' };
    expect(vraag('Bergen op Zoom', item(), 'welzijn', false, wpg).mag).toBe(false);
  });

  it('[BOZ-5.4-02] knows four roads, and a loose medium is not one of them', () => {
    expect(boz(item(), 'corporatie').kanalen).toEqual(['portaal', 'beveiligde-mail', 'overleg', 'telefoon']);
  });

  it('has no health, criminal or income data inside the partnership, not even for care', () => {
    for (const compartiment of ['gezondheid', 'strafrechtelijk', 'inkomen'] as const) {
      for (const soort of ['corporatie', 'zorg', 'politie'] as const) {
        expect(boz(item({ compartiment }), soort).redenen).toContainEqual(
          expect.objectContaining({
            soort: 'beleid',
            tekst: 'Bijzondere persoonsgegevens in het samenwerkingsverband: mag niet.',
          }),
        );
      }
    }
  });

  it('[BOZ-5.3-01] gives no content of mediation back, unless reporter and reported about both consent', () => {
    const mediation = item({ eigenaarSoort: 'bemiddeling' });
    expect(boz(mediation, 'corporatie').redenen.map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining('alleen met toestemming van de melder en van de overlastgever'),
    ]);
    const beiden: Grond = {
      soort: 'toestemming-beiden',
      melder: { op, hoe: 'gesprek' },
      overlastgever: { op, hoe: 'gesprek' },
    };
    expect(vraag('Bergen op Zoom', mediation, 'corporatie', true, beiden)).toMatchObject({
      mag: true,
      regels: ['bemiddeling-inhoud'],
    });
  });

  it('never lets police data on', () => {
    expect(boz(item({ compartiment: 'politie', vrijgegeven: true }), 'corporatie').mag).toBe(false);
  });
});

describe('Weert', () => {
  it('has no matrix: ordinary data to a named party on a ground, and nothing else', () => {
    expect(vraag('Weert', item(), 'corporatie').mag).toBe(true);
    expect(vraag('Weert', item(), 'corporatie', false).mag).toBe(true);
    expect(vraag('Weert', item({ compartiment: 'strafrechtelijk' }), 'corporatie').mag).toBe(false);
  });
});
