import type { GebeurtenisSoort } from '../../dossier/index.ts';
import type { Beleid, Stap, TermijnRegel } from '../beleid.schema.ts';
import { feitVan } from '../compileerVoorwaarde.ts';
import { suggestie } from '../fout.ts';
import { lijstVan } from '../veldtest.ts';
import type { Voorwaarde } from '../voorwaarde.schema.ts';
import { kanSamenJa } from './bereikbaar.ts';
import { controleerBron, HONDERD_JAAR, type Omgeving, plekVan } from './omgeving.ts';
import { controleerSelectie, controleerVeld } from './selectie.ts';
import { controleerVoorwaarde } from './voorwaarde.ts';

/** The same id twice in one list: nobody could say which of the two is meant. */
export function controleerIds(
  o: Omgeving,
  naam: string,
  lijst: readonly { id?: string | undefined }[],
): void {
  const gezien = new Map<string, number>();
  lijst.forEach(({ id }, i) => {
    if (id === undefined) return;
    const eerder = gezien.get(id);
    if (eerder === undefined) gezien.set(id, i);
    else {
      o.meld(
        `/${naam}/${i}/id`,
        `Het id "${id}" staat er al, bij /${naam}/${eerder}.`,
        'Geef een van de twee een ander id.',
      );
    }
  });
}

export function controleerStappen(o: Omgeving, eigen: Beleid): void {
  for (const stap of o.beleid.stappen) controleerStap(o, plekVan('stappen', eigen.stappen, stap), stap);
}

function controleerStap(o: Omgeving, pad: string, stap: Stap): void {
  controleerBron(o, `${pad}/bron`, stap.bron);
  if (!o.fasen.has(stap.fase)) {
    o.meld(
      `${pad}/fase`,
      `De fase "${stap.fase}" bestaat niet.${suggestie(stap.fase, o.fasen)}`,
      'Zet deze fase onder "fasen" of noem een fase die er staat.',
    );
  }
  stap.criteria.forEach((criterium, i) => {
    controleerVoorwaarde(o, `${pad}/criteria/${i}`, criterium);
    controleerCriterium(o, `${pad}/criteria/${i}`, criterium);
  });
  controleerCriteriumIds(o, pad, stap);
  if (stap.gebeurtenis) controleerSelectie(o, `${pad}/gebeurtenis`, stap.gebeurtenis);
  if (stap.gedaan) controleerVoorwaarde(o, `${pad}/gedaan`, stap.gedaan);
  if (stap.nietVanToepassing) controleerVoorwaarde(o, `${pad}/nietVanToepassing`, stap.nietVanToepassing);
  stap.voorafgaand.forEach((eerst, i) => {
    const hier = `${pad}/voorafgaand/${i}`;
    controleerBron(o, `${hier}/bron`, eerst.bron);
    if (eerst.tenzij) controleerVoorwaarde(o, `${hier}/tenzij`, eerst.tenzij);
    if (o.stappen.has(eerst.stap)) return;
    o.meld(
      `${hier}/stap`,
      `De stap "${eerst.stap}" die eerst moet, bestaat niet.${suggestie(eerst.stap, o.stappen)} Zo is "${stap.id}" nooit bereikbaar.`,
      'Noem een stap die er staat of haal deze voorwaarde vooraf weg.',
    );
  });
  if (!kanSamenJa(o, stap.criteria)) {
    o.meld(
      `${pad}/criteria`,
      `De stap "${stap.id}" is nooit bereikbaar: de voorwaarden spreken elkaar tegen.`,
      'Haal een van de voorwaarden weg die elkaar uitsluiten.',
    );
  }
}

/** A criterion is shown by itself: it needs a sentence and a source, its own or those of its fact. */
function controleerCriterium(o: Omgeving, pad: string, v: Voorwaarde): void {
  if (feitVan(v) !== undefined) return;
  if (v.tekst === undefined)
    o.meld(pad, 'Dit criterium heeft geen tekst.', 'Vul "tekst" in: één zin voor het scherm.');
  if (v.bron === undefined) {
    o.meld(pad, 'De bron van dit criterium ontbreekt.', 'Vul "bron" in met een sleutel uit "bronnen".');
  }
}

function controleerCriteriumIds(o: Omgeving, pad: string, stap: Stap): void {
  const gezien = new Set<string>();
  stap.criteria.forEach((v, i) => {
    const id = v.id ?? feitVan(v);
    if (id !== undefined && gezien.has(id)) {
      o.meld(
        `${pad}/criteria/${i}`,
        `Het criterium "${id}" staat twee keer in deze stap.`,
        'Haal er een weg of geef het een eigen "id".',
      );
    }
    if (id !== undefined) gezien.add(id);
  });
}

export function controleerTermijnen(o: Omgeving, eigen: Beleid): void {
  for (const termijn of o.beleid.termijnen) {
    controleerTermijn(o, plekVan('termijnen', eigen.termijnen, termijn), termijn);
  }
}

function controleerTermijn(o: Omgeving, pad: string, t: TermijnRegel): void {
  controleerBron(o, `${pad}/bron`, t.bron);
  controleerSelectie(o, `${pad}/bij`, t.bij);
  if (t.gehaaldDoor) controleerSelectie(o, `${pad}/gehaaldDoor`, t.gehaaldDoor);
  if (t.alleenEerste?.opnieuwNa) {
    controleerSelectie(o, `${pad}/alleenEerste/opnieuwNa`, t.alleenEerste.opnieuwNa);
  }
  if (t.lijst !== undefined && t.gehaaldDoor === undefined) {
    o.meld(
      `${pad}/lijst`,
      `Van de lijst "${t.lijst}" komt niemand meer af: er staat niet wat de termijn haalt.`,
      'Vul "gehaaldDoor" in.',
    );
  }
  const soorten = lijstVan(t.bij.soort);
  t.start.forEach((veld, i) => {
    controleerTijdveld(o, `${pad}/start/${i}`, soorten, veld);
  });
  if (t.totVeld !== undefined) controleerTijdveld(o, `${pad}/totVeld`, soorten, t.totVeld);
  if (t.naTermijn !== undefined) controleerEerdere(o, pad, t.id, t.naTermijn);
  if (t.lengte === null) return;
  if (t.lengte !== undefined && t.eenheid !== undefined && t.lengte > HONDERD_JAAR[t.eenheid]) {
    o.meld(`${pad}/lengte`, 'Deze termijn is langer dan honderd jaar.', 'Verbeter de lengte of de eenheid.');
  }
  if ((t.lengte === undefined) !== (t.eenheid === undefined)) {
    const mist = t.lengte === undefined ? 'lengte' : 'eenheid';
    o.meld(`${pad}/${mist}`, `De termijn "${t.id}" heeft geen ${mist}.`, `Vul "${mist}" in.`);
  } else if (t.lengte === undefined && t.totVeld === undefined) {
    o.meld(
      pad,
      `De termijn "${t.id}" heeft geen lengte en eenheid en geen veld met het einde.`,
      'Vul "lengte" en "eenheid" in, of "totVeld".',
    );
  }
}

/** Terms are counted in the order of the list, so the one that runs first stands first. */
function controleerEerdere(o: Omgeving, pad: string, id: string, eerder: string): void {
  const ids = o.beleid.termijnen.map((t) => t.id);
  if (!o.termijnen.has(eerder)) {
    o.meld(
      `${pad}/naTermijn`,
      `De termijn "${eerder}" bestaat niet.${suggestie(eerder, o.termijnen)}`,
      'Noem een termijn die er staat.',
    );
  } else if (ids.indexOf(eerder) >= ids.indexOf(id)) {
    o.meld(`${pad}/naTermijn`, `De termijn "${eerder}" staat pas na "${id}".`, 'Zet die termijn ervoor.');
  }
}

function controleerTijdveld(
  o: Omgeving,
  pad: string,
  soorten: readonly GebeurtenisSoort[],
  veld: string,
): void {
  const vormen = controleerVeld(o, pad, soorten, veld);
  if (vormen.length === 0 || vormen.some((vorm) => vorm.soort === 'tijdstip')) return;
  o.meld(pad, `Het veld "${veld}" is geen dag of moment.`, 'Noem een veld dat een dag bevat.');
}
