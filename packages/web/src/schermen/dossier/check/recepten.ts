import type { GebeurtenisSoort } from '@luwte/core/dossier';
import type { Waarden } from '../formulier/veldsoort.ts';

/** How a defect is repaired in the record. */
export type Recept =
  | { readonly doe: 'nieuw'; readonly soort: GebeurtenisSoort; readonly waarden?: Waarden }
  /** What stands in the paper but was not recorded is added to the event in `bij`. */
  | { readonly doe: 'corrigeer' }
  /** The same for what the defect rests on: once a decision is taken, `bij` is that decision. */
  | { readonly doe: 'corrigeer-bewijs' }
  | { readonly doe: 'afwijking' | 'termijn' };

const nieuw = (soort: GebeurtenisSoort, waarden?: Waarden): Recept => ({
  doe: 'nieuw',
  soort,
  ...(waarden && { waarden }),
});
const CORRIGEER: Recept = { doe: 'corrigeer' };
/**
 * A fault in the content of a decision is repaired by deciding again. Correcting the record instead would make the
 * file say what the letter does not.
 */
const NIEUW_BESLUIT = nieuw('besluit');

export const HERSTEL: Readonly<Record<string, Recept>> = {
  // Evidence
  'eenmalig-incident': nieuw('verificatie', { uitkomst: 'geverifieerd' }),
  'onvoldoende-geverifieerd': nieuw('constatering'),
  'waarneming-niet-representatief': nieuw('constatering'),
  'verouderd-bewijs': nieuw('constatering'),
  'weigering-onvoldoende-onderzocht': nieuw('constatering'),
  'bewijs-voor-laatste-interventie': nieuw('constatering'),
  'geen-eigen-waarneming': nieuw('constatering'),
  'meldingen-gestopt-na-waarschuwing': nieuw('constatering'),
  'eenzijdige-bron': nieuw('buurtonderzoek'),
  'opname-zonder-context': { doe: 'corrigeer-bewijs' },
  'overtreding-onvoldoende-vastgesteld': { doe: 'corrigeer-bewijs' },
  // Judgement
  'onvoldoende-ernstig': nieuw('weging'),
  'buiten-reikwijdte': nieuw('oordeel', { feit: 'directeRelatieWoning' }),
  'verlenging-zonder-vrees': nieuw('oordeel', { feit: 'ernstigeVreesVerdereOvertreding' }),
  'beleidsstap-overgeslagen': { doe: 'afwijking' },
  // Lighter means
  'lichtere-middelen-niet-geprobeerd': nieuw('buurtbemiddeling'),
  'verhuurder-niet-eerst': nieuw('huurmaatregel'),
  'niet-gesproken-met-overlastgever': nieuw('gesprek', { met: 'overlastgever' }),
  'zorg-niet-onderzocht': nieuw('zorgadvies'),
  // Between authorities and colleagues
  'veiligheid-medewerkers': nieuw('afstemming'),
  'verzoek-twee-bevoegdheden': nieuw('afstemming'),
  // The letter or decision is there; something about it was not recorded
  'waarschuwing-niet-aantoonbaar': { doe: 'corrigeer-bewijs' },
  'geen-grondslag': CORRIGEER,
  'onbevoegd-orgaan': CORRIGEER,
  'verkeerde-geadresseerde': CORRIGEER,
  'zienswijze-niet-betrokken': CORRIGEER,
  'belangenafweging-ontbreekt': CORRIGEER,
  'kinderen-niet-meegewogen': CORRIGEER,
  'begunstigingstermijn-ontbreekt': CORRIGEER,
  'dwangsom-zonder-maximum': CORRIGEER,
  'dwangsom-boven-beleid': CORRIGEER,
  'spoed-niet-gemotiveerd': CORRIGEER,
  'huisverbod-niet-ultimum-remedium': CORRIGEER,
  'bekendmaking-niet-aantoonbaar': CORRIGEER,
  'rechtsmiddel-onjuist': CORRIGEER,
  'advies-niet-gevolgd': CORRIGEER,
  'gegevensdeling-zonder-grondslag': CORRIGEER,
  // The content is wrong
  'gedragsregel-vaag': NIEUW_BESLUIT,
  'last-te-ruim': NIEUW_BESLUIT,
  'gedragsregel-niet-nakoombaar': NIEUW_BESLUIT,
  'gedragsregel-niet-handhaafbaar': NIEUW_BESLUIT,
  'dwangsom-onevenredig': NIEUW_BESLUIT,
  'huisverbod-te-lang': NIEUW_BESLUIT,
  'kostenverhaal-niet-aangezegd': NIEUW_BESLUIT,
  'begunstigingstermijn-te-kort': nieuw('wijziging-besluit', { vorm: 'verlengd-begunstiging' }),
  'samenloop-herstelsancties': nieuw('wijziging-besluit', { vorm: 'ingetrokken' }),
  'zienswijze-niet-geboden': nieuw('voornemen'),
  'zienswijzetermijn-te-kort': { doe: 'termijn' },
  // Collecting
  'geen-invorderingsbeschikking': nieuw('invorderingsbeschikking'),
  'overtreding-buiten-last': nieuw('invorderingsbeschikking'),
  'invordering-boven-maximum': nieuw('invorderingsbeschikking'),
};

/** Defects that no record repairs, with the reason. */
export const GEEN_FORMULIER: Readonly<Record<string, string>> = {
  'huisverbod-minderjarige':
    'Een huisverbod kan niet voor een minderjarige: dit vraagt een andere maatregel.',
  'huisverbod-niet-in-verordening':
    'Wat de verordening noemt, staat in de instellingen van het beleid; het dossier kan dat niet veranderen.',
  'dwangsom-verjaard': 'Wat verjaard is komt niet terug: laat het buiten de invordering.',
  'waarschuwing-mogelijk-besluit':
    'Een jurist beoordeelt of deze waarschuwing een besluit is; is zij dat, dan hoort er een nieuwe brief met bezwaar bij.',
  'termijn-overschreden':
    'Wat alsnog moet gebeuren hangt af van de termijn; de tekst van het punt noemt het.',
};
