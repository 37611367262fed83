import type { Beleid } from '../beleid.schema.ts';
import { eigenWoorden, geldtVoor } from '../eisen.ts';
import { suggestie } from '../fout.ts';
import { LIJSTNAMEN } from '../onderdelen.schema.ts';
import type { Voorwaarde } from '../voorwaarde.schema.ts';
import { kanSamenJa } from './bereikbaar.ts';
import { controleerOpstellen } from './brief.ts';
import { controleerBron, HONDERD_JAAR, type Omgeving, plekVan } from './omgeving.ts';
import { controleerIds } from './opbouw.ts';
import { controleerSelectie } from './selectie.ts';
import { controleerVoorwaarde } from './voorwaarde.ts';

type Conditioneel = { readonly wanneer?: Voorwaarde | undefined; readonly aanwezig?: Voorwaarde | undefined };

/** The lists of a policy beside its steps and terms: ids, sources, conditions, and what they refer to. */
export function controleerOnderdelen(o: Omgeving, eigen: Beleid): void {
  for (const naam of LIJSTNAMEN) {
    const lijst: readonly ({ id: string; bron: string } & Conditioneel)[] = o.beleid[naam] as never;
    controleerIds(o, naam, eigen[naam]);
    for (const deel of lijst) {
      const pad = plekVan(naam, eigen[naam] as typeof lijst, deel);
      controleerBron(o, `${pad}/bron`, deel.bron);
      if (deel.wanneer) controleerVoorwaarde(o, `${pad}/wanneer`, deel.wanneer);
      if (deel.aanwezig) controleerVoorwaarde(o, `${pad}/aanwezig`, deel.aanwezig);
    }
  }
  controleerVerwijzingen(o, eigen);
  controleerEisen(o, eigen);
  controleerRandvoorwaarden(o, eigen);
  controleerBanden(o);
  for (const [code, { bron }] of Object.entries(eigen.gebreken)) {
    controleerBron(o, `/gebreken/${code}/bron`, bron);
  }
}

function controleerVerwijzingen(o: Omgeving, eigen: Beleid): void {
  const eisStap = (pad: string, stap: string | undefined): void => {
    if (stap === undefined || o.stappen.has(stap)) return;
    o.meld(
      pad,
      `De stap "${stap}" bestaat niet.${suggestie(stap, o.stappen)}`,
      'Noem een stap die onder "stappen" staat.',
    );
  };
  const eisFeit = (pad: string, feit: string | undefined): void => {
    if (feit === undefined || o.feiten.has(feit)) return;
    o.meld(
      pad,
      `Het feit "${feit}" is niet gedeclareerd.${suggestie(feit, o.feiten.keys())}`,
      'Zet het feit onder "feiten" of noem een feit dat er staat.',
    );
  };
  for (const brief of o.beleid.brieven) {
    const pad = plekVan('brieven', eigen.brieven, brief);
    eisStap(`${pad}/stap`, brief.stap);
    controleerOpstellen(o, pad, brief);
    controleerIds(o, `${pad.slice(1)}/controle`, brief.controle);
    brief.controle.forEach(({ aanwezig }, i) => {
      controleerVoorwaarde(o, `${pad}/controle/${i}/aanwezig`, aanwezig);
    });
    brief.overneemt.forEach((feit, i) => {
      eisFeit(`${pad}/overneemt/${i}`, feit);
    });
  }
  for (const lijst of o.beleid.gereedheid) {
    const pad = plekVan('gereedheid', eigen.gereedheid, lijst);
    eisStap(`${pad}/stap`, lijst.stap);
    controleerIds(o, `${pad.slice(1)}/vragen`, lijst.vragen);
    lijst.vragen.forEach(({ feit }, i) => {
      eisFeit(`${pad}/vragen/${i}/feit`, feit);
    });
  }
  for (const schema of o.beleid.informatieschemas) {
    const pad = plekVan('informatieschemas', eigen.informatieschemas, schema);
    controleerIds(o, `${pad.slice(1)}/regels`, schema.regels);
  }
  controleerVragen(o, eigen);
  for (const regel of o.beleid.deelmatrix) {
    if (regel.mag !== 'voorwaarden' || regel.voorwaarden.length > 0) continue;
    o.meld(
      `${plekVan('deelmatrix', eigen.deelmatrix, regel)}/voorwaarden`,
      `Bij "${regel.naam}" staat niet onder welke voorwaarden delen mag.`,
      'Vul "voorwaarden" in, of zet "mag" op ja of nee.',
    );
  }
  for (const regel of o.beleid.bewaring) {
    const pad = plekVan('bewaring', eigen.bewaring, regel);
    controleerSelectie(o, `${pad}/vanaf`, regel.vanaf);
    if (regel.herstartDoor) controleerSelectie(o, `${pad}/herstartDoor`, regel.herstartDoor);
    if (regel.lengte !== null && regel.eenheid !== null && regel.lengte > HONDERD_JAAR[regel.eenheid]) {
      o.meld(`${pad}/lengte`, 'Dit is langer dan honderd jaar.', 'Verbeter de lengte of de eenheid.');
    }
    if ((regel.lengte === null) === (regel.eenheid === null)) continue;
    o.meld(
      pad,
      `De bewaartermijn "${regel.id}" heeft wel een lengte of een eenheid, maar niet allebei.`,
      'Vul beide in, of laat beide leeg (null).',
    );
  }
  for (const instrument of o.beleid.instrumenten) {
    if (!instrument.gebeurtenis) continue;
    controleerSelectie(
      o,
      `${plekVan('instrumenten', eigen.instrumenten, instrument)}/gebeurtenis`,
      instrument.gebeurtenis,
    );
  }
}

/**
 * A question to a partner can be checked by a machine: its parts have ids, an answer is of one form, and whether it may
 * be put is not left to a condition that is judged nowhere.
 */
function controleerVragen(o: Omgeving, eigen: Beleid): void {
  for (const schema of o.beleid.informatieschemas) {
    const pad = plekVan('informatieschemas', eigen.informatieschemas, schema);
    schema.regels.forEach((regel, i) => {
      const hier = `${pad}/regels/${i}`;
      if (regel.onderdelen) controleerIds(o, `${hier.slice(1)}/onderdelen`, regel.onderdelen);
      if (regel.vorm === 'specifiek' && regel.onderdelen !== undefined) {
        o.meld(
          `${hier}/onderdelen`,
          `De vraag "${regel.id}" is specifiek en heeft onderdelen.`,
          ALLEEN_JA_NEE,
        );
      }
      if (regel.vorm !== 'specifiek' && regel.keuzes !== undefined) {
        o.meld(
          `${hier}/keuzes`,
          `De vraag "${regel.id}" heeft keuzes en is niet specifiek.`,
          'Haal de keuzes weg, of zet "vorm" op specifiek.',
        );
      }
    });
  }
  for (const regel of o.beleid.deelmatrix) {
    if (regel.vraag === undefined) continue;
    const pad = `${plekVan('deelmatrix', eigen.deelmatrix, regel)}/vraag`;
    if (regel.vraag.onderdelen) controleerIds(o, `${pad.slice(1)}/onderdelen`, regel.vraag.onderdelen);
    if (regel.vraag.vorm === 'specifiek' && regel.vraag.onderdelen !== undefined) {
      o.meld(
        `${pad}/onderdelen`,
        `De vraag bij "${regel.naam}" is specifiek en heeft onderdelen.`,
        ALLEEN_JA_NEE,
      );
    }
    if (regel.mag !== 'nee' && regel.wanneer === undefined) continue;
    o.meld(
      pad,
      `Bij "${regel.naam}" staat een vraag, maar delen mag hier niet of alleen onder een voorwaarde in "wanneer".`,
      'Zet de vraag bij een regel die zonder "wanneer" geldt.',
    );
  }
}
const ALLEEN_JA_NEE = 'Onderdelen horen bij vragen met ja of nee.';

/** A demand names where it holds; no step says it in lighter words, and none is closed for good by it. */
function controleerEisen(o: Omgeving, eigen: Beleid): void {
  for (const eis of o.beleid.eisen) {
    const pad = plekVan('eisen', eigen.eisen, eis);
    controleerVoorwaarde(o, `${pad}/criterium`, eis.criterium);
    if (eis.bij.gebeurtenissen === undefined && eis.bij.maatregelen === undefined) {
      o.meld(
        `${pad}/bij`,
        `Er staat niet bij welke stappen de eis "${eis.id}" hoort.`,
        'Vul "gebeurtenissen" of "maatregelen" in.',
      );
    }
  }
  for (const mandaat of o.beleid.mandaten) {
    if (mandaat.bij.gebeurtenissen !== undefined || mandaat.bij.maatregelen !== undefined) continue;
    o.meld(
      `${plekVan('mandaten', eigen.mandaten, mandaat)}/bij`,
      `Er staat niet waarvoor het mandaat "${mandaat.id}" geldt.`,
      'Vul "gebeurtenissen" of "maatregelen" in.',
    );
  }
  for (const stap of o.beleid.stappen) {
    const pad = plekVan('stappen', eigen.stappen, stap);
    const eisen = o.beleid.eisen.filter((eis) => geldtVoor(eis, stap));
    for (const eis of eisen) {
      const zelf = eigenWoorden(eis, stap);
      if (zelf === undefined || eis.criterium.aard === undefined || eis.criterium.aard === 'beleid') continue;
      if (zelf.aard !== undefined && zelf.aard !== 'beleid') continue;
      o.meld(
        `${pad}/criteria/${stap.criteria.indexOf(zelf)}/aard`,
        `De eis "${eis.id}" heeft aard ${eis.criterium.aard}. In de stap "${stap.id}" staat hij als beleid, en daarvan kan worden afgeweken.`,
        `Zet hier "aard: ${eis.criterium.aard}", of haal dit criterium weg: dan geldt de eis zelf.`,
      );
    }
    const erbij = eisen.filter((eis) => eigenWoorden(eis, stap) === undefined).map((eis) => eis.criterium);
    if (erbij.length === 0 || kanSamenJa(o, [...stap.criteria, ...erbij])) continue;
    o.meld(
      `${pad}/criteria`,
      `De stap "${stap.id}" is nooit bereikbaar: de voorwaarden spreken een eis bij deze stap tegen.`,
      'Haal de voorwaarde weg die de eis uitsluit.',
    );
  }
}

/** A randvoorwaarde names the steps that need it, and one place at most from which Luwte knows it. */
function controleerRandvoorwaarden(o: Omgeving, eigen: Beleid): void {
  const mandaten = o.beleid.mandaten.map(({ id }) => id);
  for (const regel of o.beleid.randvoorwaarden) {
    const pad = plekVan('randvoorwaarden', eigen.randvoorwaarden, regel);
    if (regel.bij.gebeurtenissen === undefined && regel.bij.maatregelen === undefined) {
      o.meld(
        `${pad}/bij`,
        `Er staat niet bij welke stappen de randvoorwaarde "${regel.id}" nodig is.`,
        'Vul "gebeurtenissen" of "maatregelen" in.',
      );
    }
    if (regel.mandaat === undefined) continue;
    if (regel.aanwijzing !== undefined) {
      o.meld(
        pad,
        `De randvoorwaarde "${regel.id}" blijkt uit een aanwijzing en uit een mandaat.`,
        'Kies een van beide.',
      );
    }
    if (mandaten.includes(regel.mandaat)) continue;
    o.meld(
      `${pad}/mandaat`,
      `Het mandaat "${regel.mandaat}" bestaat niet.${suggestie(regel.mandaat, mandaten)}`,
      'Noem een mandaat dat onder "mandaten" staat.',
    );
  }
}

function controleerBanden(o: Omgeving): void {
  const banden = o.beleid.bedragen.dwangsom?.banden ?? [];
  controleerIds(o, 'bedragen/dwangsom/banden', banden);
  banden.forEach((band, i) => {
    const pad = `/bedragen/dwangsom/banden/${i}`;
    controleerBron(o, `${pad}/bron`, band.bron);
    if (band.wanneer) controleerVoorwaarde(o, `${pad}/wanneer`, band.wanneer);
    if (band.van > band.tot) {
      o.meld(
        pad,
        `De band "${band.id}" begint hoger dan hij eindigt.`,
        'Verbeter "van" of "tot" (in eurocent).',
      );
    }
  });
}
