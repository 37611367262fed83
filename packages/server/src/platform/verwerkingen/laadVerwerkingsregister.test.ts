import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { laadVerwerkingsregister, leesVerwerkingsregister } from './index.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid/', import.meta.url));

const echt = async () => readFile(`${BELEID}verwerkingen.yaml`, 'utf8');
const foutenVan = (tekst: string) => {
  const gelezen = leesVerwerkingsregister(Buffer.from(tekst));
  return gelezen.ok ? [] : gelezen.error;
};

describe('laadVerwerkingsregister', () => {
  it('knows purpose, ground, persons, kinds of data, term and source of every activity', async () => {
    const register = await laadVerwerkingsregister(BELEID);
    if (!register.ok) throw new Error(JSON.stringify(register.error, null, 2));
    const { verwerkingen, grondslagen, bewaartermijnen, heeft } = register.value;
    const nodig = [
      'dossier-inzien',
      'dossier-wijzigen',
      'melding-registreren',
      'melding-inzien',
      'gebeurtenis-vastleggen',
      'tijdlijn-inzien',
      'toets-inzien',
      'partij-inzien',
      'melderidentiteit-onthullen',
      'document-inzien',
      'document-toevoegen',
      'dossier-exporteren',
      'dossier-importeren',
      'taak-inzien',
      'taak-wijzigen',
      'zoeken',
      'stand-van-zaken',
    ];
    expect(nodig.filter((id) => !heeft(id))).toEqual([]);
    expect(heeft('bestaat-niet')).toBe(false);
    for (const { grondslag, bewaartermijn } of verwerkingen) {
      for (const naam of grondslag) expect(grondslagen[naam]?.bron.regeling).toBeTruthy();
      expect(bewaartermijnen[bewaartermijn]?.bron.regeling).toBeTruthy();
    }
    const gebruikt = new Set(verwerkingen.flatMap((v) => [...v.grondslag, v.bewaartermijn]));
    const ongebruikt = [...Object.keys(grondslagen), ...Object.keys(bewaartermijnen)].filter(
      (id) => !gebruikt.has(id),
    );
    expect(ongebruikt).toEqual([]);
  });

  it('says the identity of a melder is kept apart: only activities that need it have it', async () => {
    const register = await laadVerwerkingsregister(BELEID);
    if (!register.ok) throw new Error('register');
    const met = register.value.verwerkingen
      .filter((v) => (v.categorieen as string[]).includes('melderidentiteit'))
      .map((v) => v.id);
    expect(met).not.toContain('dossier-inzien');
    expect(met).not.toContain('tijdlijn-inzien');
    expect(met).not.toContain('toets-inzien');
    expect(met).not.toContain('dossier-exporteren');
  });

  it('names all faults at once, with line, path and reason', async () => {
    const tekst = (await echt())
      .replace(
        'grondslag: [publieke-taak, woonoverlast, openbare-orde]',
        'grondslag: [publieke-taak, bestaat-niet]',
      )
      .replace('id: dossiers-lijst', 'id: dossier-inzien')
      .replace('bewaartermijn: melding', 'bewaartermijn: altijd');
    const fouten = foutenVan(tekst);
    expect(fouten.map(({ pad, reden }) => `${pad} ${reden}`)).toEqual([
      '/verwerkingen/0/grondslag/1 De grondslag bestaat-niet bestaat niet.',
      '/verwerkingen/1/id De verwerking dossier-inzien staat er twee keer in.',
      '/verwerkingen/5/bewaartermijn De bewaartermijn altijd bestaat niet.',
    ]);
    for (const { regel } of fouten)
      expect(tekst.split('\n')[regel! - 1]).toMatch(/bestaat-niet|dossier-inzien|altijd/);
  });

  it.each([
    [
      'an activity without a ground',
      'grondslag: [beveiliging, verantwoording]',
      'grondslag: []',
      'grondslag',
    ],
    [
      'a ground without a source',
      'bron: { regeling: AVG, artikel: 5 lid 2 }',
      '',
      '/grondslagen/verantwoording/bron',
    ],
    ['an unknown field', 'naam: Taken inzien', 'naam: Taken inzien\n    termijn: 5', 'termijn'],
    ['an unknown kind of data', 'categorieen: [aanmelding]', 'categorieen: [alles]', 'categorieen/0'],
  ])('refuses %s', async (_wat, van, naar, pad) => {
    const tekst = await echt();
    expect(tekst).toContain(van);
    const fouten = foutenVan(tekst.replace(van, naar));
    expect(fouten).toHaveLength(1);
    expect(`${fouten[0]!.pad} ${fouten[0]!.reden}`).toContain(pad);
  });

  it('refuses a file that is no YAML', () => {
    expect(foutenVan('schema: [')).not.toEqual([]);
    expect(foutenVan('')).not.toEqual([]);
  });
});
