import { waardeVan } from '../drempel.ts';
import { isWaardeVan } from '../feitenbasis.ts';
import { suggestie } from '../fout.ts';
import { lijstVan } from '../veldtest.ts';
import type { Telling, Venster, Voorwaarde } from '../voorwaarde.schema.ts';
import { controleerBron, HONDERD_JAAR, type Omgeving } from './omgeving.ts';
import { controleerSelectie, controleerSleutel, controleerWaar } from './selectie.ts';

type Blad<K extends string> = Extract<Voorwaarde, Record<K, unknown>>;

/** Everything in a condition that can only be seen beside the rest of the policy. */
export function controleerVoorwaarde(o: Omgeving, pad: string, v: Voorwaarde): void {
  controleerBron(o, `${pad}/bron`, v.bron);
  controleerStapnaam(o, pad, v);
  if ('alle' in v)
    v.alle.forEach((deel, i) => {
      controleerVoorwaarde(o, `${pad}/alle/${i}`, deel);
    });
  else if ('een' in v)
    v.een.forEach((deel, i) => {
      controleerVoorwaarde(o, `${pad}/een/${i}`, deel);
    });
  else if ('niet' in v) controleerVoorwaarde(o, `${pad}/niet`, v.niet);
  else if ('feit' in v) controleerFeitblad(o, pad, v);
  else if ('vraag' in v) controleerVraag(o, pad, v);
  else if ('telling' in v) controleerTelling(o, `${pad}/telling`, v);
  else if ('punten' in v) controleerPunten(o, `${pad}/punten`, v);
  else if ('elk' in v) {
    controleerSelectie(o, `${pad}/elk/over`, v.elk.over);
    controleerWaar(o, `${pad}/elk/heeft`, lijstVan(v.elk.over.soort), v.elk.heeft);
    if (Object.keys(v.elk.heeft).length === 0) {
      o.meld(`${pad}/elk/heeft`, 'Er staat niet wat elk moet hebben.', 'Noem minstens één veld.');
    }
  } else if ('na' in v) {
    controleerSelectie(o, `${pad}/na/wat`, v.na.wat);
    controleerSelectie(o, `${pad}/na/na`, v.na.na);
  } else if ('termijn' in v && !o.termijnen.has(v.termijn.id)) {
    o.meld(
      `${pad}/termijn/id`,
      `De termijn "${v.termijn.id}" bestaat niet.${suggestie(v.termijn.id, o.termijnen)}`,
      'Zet deze termijn onder "termijnen" of noem een termijn die er staat.',
    );
  }
}

/** Only the policy itself can be departed from with a motivation, and only from a step that it has. */
function controleerStapnaam(o: Omgeving, pad: string, { stap, aard }: Voorwaarde): void {
  if (stap === undefined) return;
  if (!o.stappen.has(stap)) {
    o.meld(
      `${pad}/stap`,
      `De stap "${stap}" bestaat niet.${suggestie(stap, o.stappen)}`,
      'Noem een stap die er staat.',
    );
  }
  if (aard !== undefined && aard !== 'beleid') {
    o.meld(`${pad}/aard`, `Van een eis met aard ${aard} kan niet worden afgeweken.`, 'Haal "stap" weg.');
  }
}

function controleerTelling(o: Omgeving, pad: string, { telling }: Blad<'telling'>): void {
  const soorten = lijstVan(telling.soort);
  controleerSelectie(o, pad, telling);
  controleerSleutel(o, `${pad}/uniek`, soorten, telling.uniek);
  controleerSleutel(o, `${pad}/per`, soorten, telling.per);
  if (telling.verbeurd && soorten.some((soort) => soort !== 'overtreding')) {
    o.meld(
      `${pad}/verbeurd`,
      'Alleen een overtreding verbeurt een dwangsom.',
      'Tel hier alleen de soort "overtreding", of haal "verbeurd" weg.',
    );
  }
  if (telling.sinds) controleerSelectie(o, `${pad}/sinds`, telling.sinds);
  controleerVenster(o, `${pad}/venster`, telling.venster);
  controleerDrempels(o, pad, telling);
}

function controleerPunten(o: Omgeving, pad: string, { punten }: Blad<'punten'>): void {
  punten.regels.forEach((regel, i) => {
    controleerSelectie(o, `${pad}/regels/${i}`, regel);
  });
  if (punten.sinds) controleerSelectie(o, `${pad}/sinds`, punten.sinds);
  controleerVenster(o, `${pad}/venster`, punten.venster);
  controleerDrempels(o, pad, punten);
}

function controleerVenster(o: Omgeving, pad: string, venster: Venster | undefined): void {
  if (venster === undefined) return;
  if (venster.voor !== undefined && venster.na !== undefined) {
    o.meld(
      pad,
      'Dit venster telt terug van de ene gebeurtenis en verder vanaf de andere.',
      'Kies "voor" of "na".',
    );
  }
  if (venster.lengte > HONDERD_JAAR[venster.eenheid]) {
    o.meld(`${pad}/lengte`, 'Dit venster is langer dan honderd jaar.', 'Verbeter de lengte of de eenheid.');
  }
  for (const naam of ['voor', 'na'] as const) {
    const anker = venster[naam];
    if (anker !== undefined) controleerSelectie(o, `${pad}/${naam}`, anker);
  }
}

/** Numbers or limits that a count is held against. */
function controleerDrempels(o: Omgeving, pad: string, eis: Pick<Telling, 'minstens' | 'hoogstens'>): void {
  for (const naam of ['minstens', 'hoogstens'] as const) {
    const drempel = eis[naam];
    if (typeof drempel !== 'object' || o.grenzen.has(drempel.grens)) continue;
    o.meld(
      `${pad}/${naam}/grens`,
      `De grens "${drempel.grens}" bestaat niet.${suggestie(drempel.grens, o.grenzen.keys())}`,
      'Zet deze grens onder "grenzen" of noem een grens die er staat.',
    );
  }
  const grens = (id: string): number | null => o.grenzen.get(id) ?? null;
  const minstens = waardeVan(eis.minstens, grens);
  const hoogstens = waardeVan(eis.hoogstens, grens);
  if (minstens === undefined && hoogstens === undefined) {
    o.meld(pad, 'Deze telling heeft geen grens.', 'Vul "minstens" of "hoogstens" in.');
  }
  if (minstens === 0 && hoogstens === undefined) {
    o.meld(`${pad}/minstens`, 'Minstens 0 klopt altijd.', 'Geef een getal vanaf 1.');
  }
  if ((minstens ?? -Infinity) > (hoogstens ?? Infinity)) {
    o.meld(pad, 'Minstens is meer dan hoogstens: dit klopt nooit.', 'Verbeter een van de twee getallen.');
  }
}

function onbekendFeit(o: Omgeving, pad: string, naam: string): void {
  o.meld(
    pad,
    `Het feit "${naam}" bestaat niet.${suggestie(naam, o.feiten.keys())}`,
    'Zet dit feit onder "feiten" of noem een feit dat er staat.',
  );
}

function controleerVraag(o: Omgeving, pad: string, { vraag }: Blad<'vraag'>): void {
  const feit = o.feiten.get(vraag);
  if (feit === undefined) onbekendFeit(o, `${pad}/vraag`, vraag);
  else if (feit.vraag === undefined || feit.type !== 'ja-nee') {
    o.meld(
      `${pad}/vraag`,
      `Het feit "${vraag}" is geen vraag met ja of nee.`,
      'Geef het feit een "vraag" of gebruik hier "feit".',
    );
  }
}

function controleerFeitblad(o: Omgeving, pad: string, blad: Blad<'feit'>): void {
  const feit = o.feiten.get(blad.feit);
  if (feit === undefined) {
    onbekendFeit(o, `${pad}/feit`, blad.feit);
    return;
  }
  const type = feit.afgeleid === undefined ? feit.type : 'ja-nee';
  const { is, minstens, hoogstens } = blad;
  const waarden = [...(is === undefined ? [] : [is]), ...(blad.in ?? [])];
  const grens = minstens !== undefined || hoogstens !== undefined;
  if (grens && type !== 'getal') {
    o.meld(
      pad,
      `Het feit "${blad.feit}" is geen getal en kan niet worden vergeleken.`,
      'Gebruik "is" of "in".',
    );
  }
  if ((minstens ?? -Infinity) > (hoogstens ?? Infinity)) {
    o.meld(pad, 'Minstens is meer dan hoogstens: dit klopt nooit.', 'Verbeter een van de twee getallen.');
  }
  if (!grens && waarden.length === 0 && type !== 'ja-nee') {
    o.meld(
      pad,
      `Het feit "${blad.feit}" is geen ja of nee, en er staat niet waarmee het wordt vergeleken.`,
      type === 'getal' ? 'Vul "minstens" of "hoogstens" in.' : 'Vul "is" of "in" in.',
    );
  }
  for (const waarde of waarden) {
    if (isWaardeVan({ ...feit, type }, waarde)) continue;
    const hint = typeof waarde === 'string' ? suggestie(waarde, feit.keuzes ?? []) : '';
    o.meld(
      pad,
      `De waarde "${waarde}" past niet bij het feit "${blad.feit}" (${type}).${hint}`,
      feit.keuzes ? `Kies uit: ${feit.keuzes.join(', ')}.` : 'Verbeter de waarde.',
    );
  }
}
