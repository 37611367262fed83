import { zWoonvorm } from '../../dossier/index.ts';
import type { FeitDefinitie } from '../beleid.schema.ts';
import { isWaardeVan } from '../feitenbasis.ts';
import type { VeldVorm } from '../veldvorm.ts';
import { controleerBron, type Omgeving } from './omgeving.ts';
import { controleerVeld, controleerWaar, isGetal } from './selectie.ts';
import { controleerVoorwaarde } from './voorwaarde.ts';

export function controleerFeitdefinities(o: Omgeving): void {
  for (const [naam, feit] of o.feiten) controleerFeit(o, `/feiten/${naam}`, feit);
}

function controleerFeit(o: Omgeving, pad: string, feit: FeitDefinitie): void {
  controleerBron(o, `${pad}/bron`, feit.bron);
  controleerHerkomst(o, pad, feit);
  if (feit.type === 'keuze' && (feit.keuzes?.length ?? 0) === 0) {
    o.meld(pad, 'Een keuze zonder keuzes kan niemand beantwoorden.', 'Vul "keuzes" in.');
  }
  if (feit.type !== 'keuze' && feit.keuzes !== undefined) {
    o.meld(`${pad}/keuzes`, 'Alleen een feit van het type keuze heeft keuzes.', 'Zet het type op keuze.');
  }
  if (feit.afgeleid !== undefined) {
    if (feit.type !== 'ja-nee') {
      o.meld(`${pad}/type`, 'Een afgeleid feit is altijd ja of nee.', 'Haal het type weg.');
    }
    controleerVoorwaarde(o, `${pad}/afgeleid`, feit.afgeleid);
  }
  if (feit.object === 'woonvorm') {
    for (const keuze of feit.keuzes ?? []) {
      if (!(zWoonvorm.options as readonly string[]).includes(keuze)) {
        o.meld(
          `${pad}/keuzes`,
          `De woonvorm "${keuze}" bestaat niet.`,
          `Kies uit: ${zWoonvorm.options.join(', ')}.`,
        );
      }
    }
  }
  feit.uit?.forEach((bron, i) => {
    const hier = `${pad}/uit/${i}`;
    controleerWaar(o, `${hier}/waar`, [bron.soort], bron.waar);
    if ((bron.veld === undefined) === (bron.waarde === undefined)) {
      o.meld(hier, 'Noem een "veld" of een vaste "waarde", niet beide.', 'Haal een van de twee weg.');
      return;
    }
    if (bron.waarde !== undefined) {
      if (isWaardeVan(feit, bron.waarde)) return;
      o.meld(
        `${hier}/waarde`,
        `Deze waarde past niet bij het type ${feit.type}.`,
        'Verbeter de waarde of het type.',
      );
      return;
    }
    const [vorm] = controleerVeld(o, `${hier}/veld`, [bron.soort], bron.veld!);
    if (vorm === undefined || past(feit, vorm)) return;
    o.meld(
      `${hier}/veld`,
      `Het veld "${bron.veld}" past niet bij een feit van het type ${feit.type}.`,
      'Kies een ander veld of een ander type.',
    );
  });
}

function controleerHerkomst(o: Omgeving, pad: string, feit: FeitDefinitie): void {
  const gevraagd = feit.vraag !== undefined || feit.uit !== undefined;
  const herkomsten = [gevraagd, feit.afgeleid !== undefined, feit.object !== undefined].filter(
    Boolean,
  ).length;
  if (herkomsten === 0) {
    o.meld(pad, 'Niemand kan dit feit invullen.', 'Geef het een "vraag", "uit", "object" of "afgeleid".');
  }
  if (feit.vraag !== undefined && feit.afgeleid !== undefined) {
    o.meld(
      pad,
      'Dit feit wordt gevraagd én afgeleid. Dan kunnen de antwoorden verschillen.',
      'Haal "vraag" of "afgeleid" weg.',
    );
  } else if (herkomsten > 1) {
    o.meld(pad, 'Dit feit komt uit meer dan één plaats.', 'Kies uit vraag (met uit), object of afgeleid.');
  }
}

/** Can what an event holds in this field be a value of the fact? */
function past({ type }: FeitDefinitie, vorm: VeldVorm): boolean {
  if (vorm.soort === 'gemengd') return true;
  if (type === 'getal' || isGetal(vorm)) return type === 'getal' && isGetal(vorm);
  if (type === 'tekst' || type === 'keuze') return vorm.soort === 'tekst' || vorm.soort === 'keuze';
  return vorm.soort === 'ja-nee';
}
