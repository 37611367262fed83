import { expect, it } from 'vitest';
import { beschrijfProef } from './omzetproef.ts';

const NIETS = { fase: undefined, stappen: [], termijnen: [], bedragen: [], personen: [] };

it('says nothing where nothing changes', () => {
  expect(beschrijfProef({ verschil: NIETS, vervallenFeiten: [] })).toEqual([]);
});

it('tells of each person by code what changes: phase, colour, lead and steps', () => {
  const personen = [
    {
      partij: 'Groepslid 1',
      fase: { oud: undefined, nieuw: 'kerngroep' },
      kleur: { oud: 'oranje', nieuw: undefined },
      regies: [{ rol: 'proces', oud: undefined, nieuw: 'Kerngroep' }],
      stappen: [{ id: 's', naam: 'Aanbod', oud: 'mogelijk', nieuw: undefined }],
    },
    {
      partij: 'Groepslid 2',
      fase: undefined,
      kleur: undefined,
      regies: [],
      stappen: [{ id: 's', naam: 'Aanbod', oud: 'geblokkeerd', nieuw: 'mogelijk' }],
    },
  ] as const;
  expect(beschrijfProef({ verschil: { ...NIETS, personen }, vervallenFeiten: [] })).toEqual([
    'Groepslid 1, fase: geen wordt kerngroep',
    'Groepslid 1, kleur: oranje wordt geen',
    'Groepslid 1, regie proces: niemand wordt Kerngroep',
    'Groepslid 1, stap Aanbod: mogelijk wordt bestaat niet',
    'Groepslid 2, stap Aanbod: geblokkeerd wordt mogelijk',
  ]);
});
