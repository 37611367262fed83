import type { Gebeurtenis } from '../../dossier/index.ts';

/** What was done before a place in the kroniek: talk, help, tenancy law, other ways. Plain numbers. */
export type Middelen = {
  /** Conversations with the one who causes the nuisance (or the parents); attempts count in `pogingen`. */
  gesprekken: number;
  pogingen: number;
  bemiddeling: number;
  hulp: number;
  /** What the landlord did, and talks with the landlord. */
  huur: number;
  verhuurder: number;
  overig: number;
  waarschuwingen: number;
  /** A care partner was asked or came in. */
  zorg: number;
  /** Signs in the events themselves of psychiatric, addiction or cognitive problems. */
  zorgsignalen: number;
  zienswijzen: number;
};

const ZORG = /ggz|ggd|zorg|psych|verslav|jeugd|maatschappelijk|wijkteam|sociaal|huisarts|thuisbegeleiding/i;
const VERHUURDER = /corporatie|verhuur|woonstichting|woningstichting/i;

export type Middelenteller = { neem(g: Gebeurtenis): void; stand(): Middelen };

export function maakMiddelenteller(): Middelenteller {
  const nu: Middelen = {
    gesprekken: 0,
    pogingen: 0,
    bemiddeling: 0,
    hulp: 0,
    huur: 0,
    verhuurder: 0,
    overig: 0,
    waarschuwingen: 0,
    zorg: 0,
    zorgsignalen: 0,
    zienswijzen: 0,
  };
  const neem = (g: Gebeurtenis): void => {
    switch (g.soort) {
      case 'gesprek':
        if (g.met === 'overlastgever' || g.met === 'ouders') {
          nu.pogingen++;
          if (g.gelukt !== false) nu.gesprekken++;
        } else if (g.met === 'verhuurder') nu.verhuurder++;
        break;
      case 'huisbezoek':
        nu.pogingen++;
        if (g.toestemming) nu.gesprekken++;
        break;
      case 'buurtbemiddeling':
      case 'mediation':
        nu.bemiddeling++;
        break;
      case 'hulpaanbod':
        nu.hulp++;
        nu.zorg++;
        break;
      case 'zorgadvies':
        nu.zorg++;
        if (g.onderliggendeProblematiek === true) nu.zorgsignalen++;
        break;
      case 'huurmaatregel':
        nu.huur++;
        break;
      case 'interventie':
        nu.overig++;
        if (g.organisatie !== undefined && VERHUURDER.test(g.organisatie)) nu.verhuurder++;
        if (ZORG.test(g.organisatie ?? g.aard)) nu.zorg++;
        break;
      case 'aanmelding':
      case 'overdracht':
      case 'afstemming':
        if (ZORG.test(g.naar)) nu.zorg++;
        if (VERHUURDER.test(g.naar)) nu.verhuurder++;
        break;
      case 'vraag':
        if (ZORG.test(g.aan)) nu.zorg++;
        if (VERHUURDER.test(g.aan)) nu.verhuurder++;
        break;
      case 'regie':
        if (g.rol === 'zorg') nu.zorg++;
        break;
      case 'melding':
      case 'constatering':
        if (g.categorieen.includes('verward-gedrag')) nu.zorgsignalen++;
        break;
      case 'waarschuwing':
        nu.waarschuwingen++;
        break;
      case 'zienswijze':
        nu.zienswijzen++;
        break;
      default:
    }
  };
  return { neem, stand: () => ({ ...nu }) };
}
