import { describe, expect, it } from 'vitest';
import { HANDELINGEN, ROLLEN } from '../packages/core/src/toegang/index.ts';
import { ROL } from '../packages/web/src/teksten/nl.ts';
import { isActueel, toegangPagina } from './toegang.ts';

/** The cells of a row, found by its first cell within one chapter. */
function rij(hoofdstuk: string, eerste: string): string[] {
  const deel =
    toegangPagina()
      .split('\n## ')
      .find((tekst) => tekst.startsWith(hoofdstuk)) ?? '';
  const regel = deel.split('\n').find((tekst) => tekst.startsWith(`| ${eerste} |`)) ?? '';
  return regel
    .split('|')
    .slice(1, -1)
    .map((cel) => cel.trim());
}
const cel = (hoofdstuk: string, eerste: string, kolom: string): string | undefined => {
  const kop = hoofdstuk === 'Afgeschermde delen' ? 'Deel' : 'Handeling';
  return rij(hoofdstuk, eerste)[rij(hoofdstuk, kop).indexOf(kolom)];
};
const RECHTEN = 'Rollen en handelingen';

describe('docs/toegang.md', () => {
  it('is current: run npm run toegang when this fails', async () => {
    expect(await isActueel()).toBe(true);
  });

  it('would be seen to be out of date', async () => {
    expect(await isActueel('/bestaat-niet/')).toBe(false);
  });

  it('has a column per role and a row per act', () => {
    expect(rij(RECHTEN, 'Handeling').slice(1)).toEqual(ROLLEN.map((rol) => ROL[rol]));
    expect(toegangPagina().match(/^\| `[a-z]+:[a-z]+` \|/gm)).toHaveLength(HANDELINGEN.length);
  });

  it('says that a partner sees a part, and a beheerder no case', () => {
    expect(cel(RECHTEN, 'een dossier openen', 'Politie')).toBe('deel');
    expect(cel(RECHTEN, 'een dossier openen', 'Casusregisseur')).toBe('ja');
    expect(cel(RECHTEN, 'een dossier openen', 'Functioneel beheerder')).toBe('');
    expect(cel(RECHTEN, 'de tijdlijn lezen', 'Zorgpartner')).toBe('');
    expect(cel('Afgeschermde delen', 'gezondheid', 'Boa')).toBe('');
    expect(cel('Afgeschermde delen', 'inkomen', 'Jurist')).toBe('ja');
    expect(cel('Handelingen en doelen', '`besluit:vastleggen`', 'besluitvorming')).toBe('ja');
  });
});
