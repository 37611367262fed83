import { expect, it } from 'vitest';
import {
  beoordeelToegang,
  DOELEN_VAN,
  HANDELINGEN,
  type Handeling,
  PARTNERROLLEN,
  ROLLEN,
  type Rol,
  type Voorwerp,
} from './index.ts';

const mag = (rol: Rol, handeling: Handeling, gesloten?: { aanleiding: boolean }) => {
  const wie = {
    gemeenteId: 'g',
    organisatieId: 'o',
    organisatieSoort: PARTNERROLLEN[rol]?.[0] ?? ('gemeente' as const),
    medewerkerId: 'm',
    rollen: [rol],
    convenanten: [],
  };
  const voorwerp: Voorwerp = {
    gemeenteId: 'g',
    soort: 'dossier',
    betrokkenOrganisaties: ['o'],
    dossierrollen: [rol],
    eigenaarOrganisatieId: 'o',
    ...(gesloten && { gesloten }),
  };
  return DOELEN_VAN[handeling].some((doel) => beoordeelToegang(wie, handeling, voorwerp, doel).toegestaan);
};
const alles = ROLLEN.flatMap((rol) => HANDELINGEN.map((handeling) => [rol, handeling] as const));

it('closing a dossier never gives anybody anything [BOZ-7.3-02]', () => {
  for (const [rol, handeling] of alles)
    for (const aanleiding of [true, false])
      if (mag(rol, handeling, { aanleiding }))
        expect([rol, handeling, mag(rol, handeling)]).toEqual([rol, handeling, true]);
});

it('without a reason only the reason itself and a new report go in [BOZ-7.3-02]', () => {
  const open = new Set(alles.flatMap(([rol, h]) => (mag(rol, h, { aanleiding: false }) ? [h] : [])));
  expect([...open].sort()).toEqual(['gesloten:openen', 'melding:koppelen']);
});

it('with a reason those who may reopen it or decide on an objection read it, and nobody else', () => {
  const lezers = ROLLEN.filter((rol) => mag(rol, 'gebeurtenis:inzien', { aanleiding: true }));
  expect(lezers).toEqual(['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester']);
});

it('with a reason nobody shares, asks, plans or settles in it: that asks a reopening', () => {
  const dicht: Handeling[] = [
    'deling:geven',
    'vraag:stellen',
    'taak:wijzigen',
    'gebrek:afdoen',
    'dossier:wijzigen',
  ];
  for (const rol of ROLLEN)
    for (const handeling of dicht)
      expect([rol, handeling, mag(rol, handeling, { aanleiding: true })]).toEqual([rol, handeling, false]);
});
