import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import type { DossierFout } from '../dossier/index.ts';
import type { Result } from '../shared/index.ts';
import { beoordeelVraag, type Gevraagde } from './beoordeelVraag.ts';
import { eenVraagbeleid, eenZaak, metKleur } from './informatievraag.builder.ts';
import { vragenVoor } from './vragenVoor.ts';

const beleid = eenVraagbeleid();
const ids = (regels: readonly { id: string }[]) => regels.map(({ id }) => id);
const voor = (kleur?: 'groen' | 'oranje' | 'rood', zaak = eenZaak()) =>
  vragenVoor(zaak, 'p1', beleid, metKleur(kleur));

describe('the questions that are open', () => {
  it.each([
    ['groen', ['groen-school']],
    ['oranje', ['oranje-school', 'oranje-gebied', 'oranje-corporatie']],
    ['rood', ['rood-school', 'rood-corporatie']],
    [undefined, []],
  ] as const)('[DOR-B2-15] with %s are those of its row and no other', (kleur, open) => {
    const vragen = voor(kleur);
    expect(ids(vragen.open).filter((id) => !['vrij', 'meldpunt'].includes(id))).toEqual(open);
    expect(vragen.kleur).toBe(kleur);
    expect(vragen.open.length + vragen.gesloten.length).toBe(10);
    expect(vragen.gesloten.every(({ waarom, bron }) => waarom !== '' && bron !== '')).toBe(true);
  });

  it('says why the others are closed', () => {
    const waarom = Object.fromEntries(voor('oranje').gesloten.map((regel) => [regel.id, regel.waarom]));
    expect(waarom).toMatchObject({
      'groen-naam': 'De gemeente legt dit zelf vast. Dit wordt aan geen partner gevraagd.',
      'groen-gedrag': 'Dit wordt niet gevraagd en niet vastgelegd.',
      'rood-corporatie': 'Deze vraag hoort bij rood. Deze persoon is nu oranje.',
    });
  });

  it('are never about a reporter', () => {
    expect(
      vragenVoor(eenZaak(), 'm1', beleid, { personen: [{ partij: 'm1', kleur: 'rood' }] as never }),
    ).toMatchObject({
      open: [{ id: 'vrij' }, { id: 'meldpunt' }],
    });
  });

  it('leave no free question once the person was given a colour, whether it holds now or not', () => {
    const zaak = eenZaak([eenGebeurtenis('kleur', { personen: ['p1'] })]);
    expect(ids(voor(undefined).open)).toContain('vrij');
    expect(ids(voor(undefined, zaak).open)).toEqual(['meldpunt']);
    expect(ids(voor('oranje', zaak).open)).not.toContain('vrij');
  });

  it('hold nothing special in the partnership on nuisance at home', () => {
    const thuis = { ...eenZaak(), spoor: 'woonoverlast' as const };
    const { open, gesloten } = vragenVoor(thuis, 'p1', beleid, metKleur());
    expect(ids(open)).toEqual(['vrij']);
    expect(gesloten.find(({ id }) => id === 'meldpunt')?.waarom).toContain('niet aan partners gevraagd');
  });

  it('hold no row that forbids sharing', () => {
    const nee = eenVraagbeleid({
      deelmatrix: [{ ...{ id: 'x', naam: 'X', van: 'a', aan: 'b', wat: 'c', bron: 'par' }, mag: 'nee' }],
    });
    expect(ids(vragenVoor(eenZaak(), 'p1', nee, metKleur('groen')).open)).toEqual(['groen-school']);
  });
});

describe('a question', () => {
  const organisatie = (soort: Gevraagde['soort'], naam = 'Partner', convenant = true): Gevraagde => ({
    soort,
    naam,
    convenant,
  });
  const velden = (uit: Result<unknown, readonly DossierFout[]>) =>
    uit.ok ? 'goed' : uit.error.map(({ pad }) => pad);
  const vraag = (
    kleur: 'oranje' | 'rood' | undefined,
    aan: Gevraagde,
    voorstel: Parameters<typeof beoordeelVraag>[2],
  ) => beoordeelVraag(voor(kleur), aan, voorstel);
  const p1 = { persoon: 'p1' };

  it('[DOR-B2-15] is put to the kind of organisation that its row names only', () => {
    const regel = { regel: 'oranje-corporatie', ...p1 };
    expect(velden(vraag('oranje', organisatie('corporatie'), regel))).toBe('goed');
    expect(velden(vraag('oranje', organisatie('politie'), regel))).toEqual(['/organisatieId']);
    expect(velden(vraag('rood', organisatie('corporatie'), regel))).toEqual(['/regel']);
    expect(velden(vraag('oranje', organisatie('corporatie'), { regel: 'bestaat-niet', ...p1 }))).toEqual([
      '/regel',
    ]);
  });

  it('[DOR-B3-02] to the Meldpunt asks for a reason and goes to nobody else', () => {
    const regel = { regel: 'meldpunt', ...p1 };
    const reden = { ...regel, doelredenering: 'Wij willen niet dubbel werken.' };
    expect(velden(vraag(undefined, organisatie('zorg', 'Meldpunt Zorg & Overlast'), regel))).toEqual([
      '/doelredenering',
    ]);
    expect(velden(vraag(undefined, organisatie('zorg', 'Meldpunt Zorg & Overlast'), reden))).toBe('goed');
    expect(velden(vraag(undefined, organisatie('zorg', 'GGZ'), reden))).toEqual(['/organisatieId']);
  });

  it('has the words of the policy, or one of its own where that has none', () => {
    const school = { regel: 'oranje-school', ...p1 };
    expect(velden(vraag('oranje', organisatie('anders'), { ...school, vraag: 'Wat doet hij?' }))).toEqual([
      '/vraag',
    ]);
    expect(velden(vraag(undefined, organisatie('zorg'), { regel: 'vrij', ...p1 }))).toEqual(['/vraag']);
    expect(velden(vraag(undefined, organisatie('zorg'), { regel: 'vrij', vraag: 'Wie is er?' }))).toBe(
      'goed',
    );
  });

  it('names no person to an organisation outside the convenant', () => {
    const buiten = organisatie('zorg', 'Partner', false);
    expect(velden(vraag(undefined, buiten, { regel: 'vrij', vraag: 'Wie?', ...p1 }))).toEqual(['/persoon']);
    expect(velden(vraag(undefined, buiten, { regel: 'vrij', vraag: 'Wie?' }))).toBe('goed');
    const corporatie = organisatie('corporatie', 'Partner', false);
    expect(velden(vraag('oranje', corporatie, { regel: 'oranje-corporatie', ...p1 }))).toContain(
      '/organisatieId',
    );
  });

  it('lies in the compartment of its row; what the police tells is a police datum', () => {
    const bij = (uit: ReturnType<typeof vraag>) => (uit.ok ? uit.value.compartiment : uit.error);
    const reden = { doelredenering: 'Nodig.' };
    expect(bij(vraag('rood', organisatie('corporatie'), { regel: 'rood-corporatie', ...p1, ...reden }))).toBe(
      'inkomen',
    );
    expect(bij(vraag('oranje', organisatie('politie'), { regel: 'oranje-gebied', ...p1, ...reden }))).toBe(
      'politie',
    );
    expect(bij(vraag('oranje', organisatie('zorg'), { regel: 'oranje-gebied', ...p1 }))).toBe('gewoon');
  });
});
