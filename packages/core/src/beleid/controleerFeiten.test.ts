import { expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { gecompileerd } from './beleid.builder.ts';
import { controleerFeiten } from './controleerFeiten.ts';

const beleid = gecompileerd();

it.each([
  ['an undeclared name', { speod: true }, '/feiten/speod', 'Bedoelde u "spoed"?'],
  ['a derived fact', { gewaarschuwd: true }, '/feiten/gewaarschuwd', 'volgt uit het dossier zelf'],
  ['a fact of the place', { woonvorm: 'koop' }, '/feiten/woonvorm', 'volgt uit het dossier zelf'],
  ['a value of another type', { spoed: 'ja' }, '/feiten/spoed', 'past niet'],
  ['a choice that is not on the list', { kleur: 'blauw' }, '/feiten/kleur', 'past niet'],
])('refuses %s', (_wat, feiten, pad, reden) => {
  expect(controleerFeiten(eenDossier({ feiten: feiten as never }), beleid)).toMatchObject([
    { pad, reden: expect.stringContaining(reden) },
  ]);
});

it('looks at judgements in the same way', () => {
  const dossier = dossierMet(
    eenGebeurtenis('oordeel', { id: 'a', feit: 'gewaarschuwd' }),
    eenGebeurtenis('oordeel', { id: 'b', feit: 'spoed', waarde: 3 }),
  );
  expect(controleerFeiten(dossier, beleid).map((f) => f.pad)).toEqual([
    '/kroniek/0/feit',
    '/kroniek/1/waarde',
  ]);
});

it('accepts what the policy declares', () => {
  const feiten = { spoed: true, aantalHonden: 2, kleur: 'rood', akkoord: 'nvt' };
  expect(controleerFeiten(eenDossier({ feiten }), beleid)).toEqual([]);
});

it('never repeats a value or an unknown name of the dossier', () => {
  const [fout] = controleerFeiten(eenDossier({ feiten: { jansenHeeftSchulden: true } }), beleid);
  expect(`${fout!.reden} ${fout!.herstel}`).not.toContain('jansen');
});

it.each([
  ['spoed', 'ja', 'true of false'],
  ['akkoord', 'ja', 'true, false of "nvt"'],
  ['aantalHonden', 'twee', 'een getal'],
  ['kleur', 'blauw', 'een van de keuzes: rood, geel'],
])('says what %s may be', (naam, waarde, mag) => {
  expect(controleerFeiten(eenDossier({ feiten: { [naam]: waarde } }), beleid)).toMatchObject([
    { pad: `/feiten/${naam}`, herstel: `Geef ${mag}.` },
  ]);
});

it('looks at no other events, and names a judgement at its place', () => {
  expect(controleerFeiten(dossierMet(eenGebeurtenis('melding')), beleid)).toEqual([]);
  const dossier = dossierMet(eenGebeurtenis('melding'), eenGebeurtenis('oordeel', { id: 'o', feit: 'qqqq' }));
  expect(controleerFeiten(dossier, beleid)).toMatchObject([{ pad: '/kroniek/1/feit' }]);
});

it('names fifty at most', () => {
  const feiten = (aantal: number) =>
    Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`onbekend${i}`, true]));
  expect(controleerFeiten(eenDossier({ feiten: feiten(50) }), beleid)).toHaveLength(50);
  expect(controleerFeiten(eenDossier({ feiten: feiten(51) }), beleid)).toHaveLength(50);
});
