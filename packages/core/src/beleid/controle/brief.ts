import { suggestie } from '../fout.ts';
import type { Brief } from '../onderdelen.schema.ts';
import { BRIEFVELDEN, DOSSIERLIJSTEN } from '../onderdelen.schema.ts';
import { controleerBron, type Omgeving } from './omgeving.ts';
import { controleerIds } from './opbouw.ts';
import { controleerVoorwaarde } from './voorwaarde.ts';

const BEKEND: ReadonlySet<string> = new Set(BRIEFVELDEN);
/** Lists: they stand last, so that the sentence before them introduces them. */
const LIJST = new RegExp(`\\{(gedrag|${DOSSIERLIJSTEN.join('|')})\\}(?!$)`);

/** How a letter is drafted: texts belong to its contents and ask for what exists. */
export function controleerOpstellen(o: Omgeving, pad: string, { inhoud, opstellen }: Brief): void {
  if (opstellen === undefined) return;
  const plek = `${pad}/opstellen`;
  controleerIds(o, `${plek.slice(1)}/geadresseerde`, opstellen.geadresseerde);
  opstellen.geadresseerde.forEach(({ bron, wanneer }, i) => {
    controleerBron(o, `${plek}/geadresseerde/${i}/bron`, bron);
    if (wanneer) controleerVoorwaarde(o, `${plek}/geadresseerde/${i}/wanneer`, wanneer);
  });
  controleerDuur(o, plek, opstellen);
  const gehad = new Set<string>();
  opstellen.teksten.forEach(({ voor, tekst }, i) => {
    const hier = `${plek}/teksten/${i}`;
    for (const punt of voor) {
      if (!inhoud.includes(punt)) {
        o.meld(`${hier}/voor`, `"${punt}" staat niet in de inhoud van deze brief.`, NOEM_PUNT);
      } else if (gehad.has(punt)) {
        o.meld(`${hier}/voor`, `Voor "${punt}" is er al een tekst.`, 'Houd één tekst per punt over.');
      }
      gehad.add(punt);
    }
    for (const [, veld = ''] of tekst.matchAll(/\{([^{}]*)\}/g)) {
      if (BEKEND.has(veld)) continue;
      o.meld(`${hier}/tekst`, `{${veld}} kan niet in een brief.`, `Kies uit: ${BRIEFVELDEN.join(', ')}.`);
    }
    if (LIJST.test(tekst)) {
      o.meld(`${hier}/tekst`, 'Een lijst staat niet aan het einde van de tekst.', 'Zet de lijst achteraan.');
    }
  });
}

/** A letter that runs for a time says from when to when, and no longer than a term in days. */
function controleerDuur(o: Omgeving, plek: string, { duur, teksten }: NonNullable<Brief['opstellen']>): void {
  if (duur === undefined) return;
  const termijn = o.beleid.termijnen.find(({ id }) => id === duur);
  if (termijn === undefined) {
    o.meld(`${plek}/duur`, `De termijn "${duur}" bestaat niet.${suggestie(duur, o.termijnen)}`, NOEM_TERMIJN);
  } else if (termijn.eenheid !== 'dagen' || typeof termijn.lengte !== 'number') {
    o.meld(`${plek}/duur`, `De termijn "${duur}" is geen aantal dagen.`, NOEM_TERMIJN);
  }
  for (const veld of ['ingangOp', 'termijnTot']) {
    if (teksten.some(({ tekst }) => tekst.includes(`{${veld}}`))) continue;
    o.meld(`${plek}/teksten`, `Geen tekst noemt {${veld}}.`, 'Noem de eerste en de laatste dag.');
  }
}

const NOEM_TERMIJN = 'Noem een termijn in dagen die onder "termijnen" staat.';
const NOEM_PUNT = 'Noem een punt precies zoals het onder "inhoud" staat.';
