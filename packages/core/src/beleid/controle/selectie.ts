import type { GebeurtenisSoort } from '../../dossier/index.ts';
import { suggestie } from '../fout.ts';
import { EIGEN_SLEUTELS } from '../sleutel.ts';
import { lijstVan } from '../veldtest.ts';
import { type VeldVorm, veldnamen, veldVorm } from '../veldvorm.ts';
import type { Selectie, Veldtest, Waar } from '../voorwaarde.schema.ts';
import type { Omgeving } from './omgeving.ts';

type Waarde = boolean | number | string;

/** Every field exists in at least one of the kinds, and every value can occur there. */
export function controleerSelectie(
  o: Omgeving,
  pad: string,
  selectie: Pick<Selectie, 'soort' | 'waar'>,
): void {
  controleerWaar(o, `${pad}/waar`, lijstVan(selectie.soort), selectie.waar);
}

export function controleerWaar(
  o: Omgeving,
  pad: string,
  soorten: readonly GebeurtenisSoort[],
  waar: Waar | undefined,
): void {
  for (const [veld, test] of Object.entries(waar ?? {})) {
    const vormen = controleerVeld(o, `${pad}/${veld}`, soorten, veld);
    if (vormen.length > 0) controleerTest(o, `${pad}/${veld}`, vormen, test);
  }
}

/** @returns the forms of the field in the kinds that have it; empty, and a fault, when none has */
export function controleerVeld(
  o: Omgeving,
  pad: string,
  soorten: readonly GebeurtenisSoort[],
  veld: string,
): readonly VeldVorm[] {
  const vormen = soorten.flatMap((soort) => veldVorm(soort, veld) ?? []);
  if (vormen.length > 0) return vormen;
  const bekend = soorten.flatMap(veldnamen);
  o.meld(
    pad,
    `Een gebeurtenis "${soorten.join('" of "')}" heeft geen veld "${veld}".${suggestie(veld, bekend)}`,
    'Gebruik een veld uit het dossierformaat.',
  );
  return [];
}

/** A counting key: one of its own, or a field. */
export function controleerSleutel(
  o: Omgeving,
  pad: string,
  soorten: readonly GebeurtenisSoort[],
  sleutel: string | undefined,
): void {
  if (sleutel === undefined || (EIGEN_SLEUTELS as readonly string[]).includes(sleutel)) return;
  controleerVeld(o, pad, soorten, sleutel);
}

function controleerTest(o: Omgeving, pad: string, vormen: readonly VeldVorm[], test: Veldtest): void {
  if (typeof test !== 'object') {
    controleerWaarden(o, pad, vormen, [test]);
    return;
  }
  const { is, nietIs, minstens, hoogstens, bevat, tenzij } = test;
  if (Object.keys(test).length === 0) {
    o.meld(pad, 'Deze toets op een veld is leeg.', 'Schrijf wat er met het veld moet zijn.');
  }
  for (const [naam, waarden] of Object.entries({
    is: is === undefined ? [] : [is],
    nietIs: nietIs === undefined ? [] : [nietIs],
    in: test.in ?? [],
    nietIn: test.nietIn ?? [],
    tenzij: tenzij === undefined ? [] : [tenzij],
  })) {
    controleerWaarden(o, `${pad}/${naam}`, vormen, waarden);
  }
  if ((minstens !== undefined || hoogstens !== undefined) && !vormen.some((v) => isGetal(v))) {
    o.meld(pad, 'Dit veld is geen getal en kan niet worden vergeleken.', 'Gebruik "is" of "in".');
  }
  if ((minstens ?? -Infinity) > (hoogstens ?? Infinity)) {
    o.meld(pad, 'Minstens is meer dan hoogstens: dit klopt nooit.', 'Verbeter een van de twee getallen.');
  }
  if (klopNooit(test)) {
    o.meld(
      pad,
      'Deze eisen sluiten elkaar uit: zo’n gebeurtenis kan niemand vastleggen.',
      'Haal een van de eisen weg.',
    );
  }
  if (bevat !== undefined) {
    const elementen = vormen.flatMap((v) => v.element ?? []);
    if (elementen.length === 0) o.meld(`${pad}/bevat`, 'Dit veld is geen lijst.', 'Gebruik "is" of "in".');
    else controleerWaarden(o, `${pad}/bevat`, elementen, [bevat]);
  }
}

/** Values that are asked and forbidden at once, or a field that has to be empty and to hold something. */
function klopNooit({
  is,
  nietIs,
  in: een,
  nietIn = [],
  bestaat,
  minstens,
  hoogstens,
  bevat,
}: Veldeisen): boolean {
  const verboden = [...nietIn, nietIs];
  const gevraagd = is === undefined ? een : [is];
  const mag = gevraagd?.filter((waarde) => !verboden.includes(waarde) && (een?.includes(waarde) ?? true));
  if (mag?.length === 0) return true;
  const eist = gevraagd ?? minstens ?? hoogstens ?? bevat;
  return bestaat === false && eist !== undefined;
}
type Veldeisen = Exclude<Veldtest, boolean | number | string>;

/** Also a choice among numbers, such as `ernst`. */
export const isGetal = (v: VeldVorm): boolean =>
  v.soort === 'getal' || v.soort === 'gemengd' || (v.keuzes?.every((k) => typeof k === 'number') ?? false);

function controleerWaarden(
  o: Omgeving,
  pad: string,
  vormen: readonly VeldVorm[],
  waarden: readonly Waarde[],
): void {
  for (const waarde of waarden) {
    if (vormen.some((vorm) => kan(vorm, waarde))) continue;
    if (vormen.some((vorm) => vorm.soort === 'lijst')) {
      o.meld(pad, 'Dit veld is een lijst en is nooit gelijk aan één waarde.', 'Gebruik "bevat".');
      return;
    }
    const keuzes = vormen.flatMap((vorm) => vorm.keuzes ?? []).map(String);
    const hint = typeof waarde === 'string' ? suggestie(waarde, keuzes) : '';
    o.meld(
      pad,
      `De waarde "${waarde}" komt in dit veld niet voor.${hint}`,
      keuzes.length > 0 ? `Kies uit: ${keuzes.join(', ')}.` : `Dit veld is ${NAAM[vormen[0]!.soort]}.`,
    );
  }
}

/** Can this value occur in a field of this form? */
function kan(vorm: VeldVorm, waarde: Waarde): boolean {
  switch (vorm.soort) {
    case 'ja-nee':
      return typeof waarde === 'boolean';
    case 'getal':
      return typeof waarde === 'number';
    case 'tekst':
    case 'tijdstip':
      return typeof waarde === 'string';
    case 'keuze':
      return (vorm.keuzes as readonly unknown[]).includes(waarde);
    case 'gemengd':
      return true;
    case 'lijst':
    case 'object':
      return false;
  }
}

const NAAM: Readonly<Record<VeldVorm['soort'], string>> = {
  'ja-nee': 'ja (true) of nee (false)',
  getal: 'een getal',
  tekst: 'een tekst',
  keuze: 'een keuze',
  tijdstip: 'een dag of moment',
  lijst: 'een lijst',
  object: 'een groep velden',
  gemengd: 'een waarde',
};
