import { type DossierFout, onder } from './dossierFout.ts';
import { type Velden, velden } from './ruw.ts';

/** Facts of the format that a person answers with yes or no. A policy may declare more. */
export const FEITEN_JA_NEE = [
  'ernstigeHinder',
  'herhaaldelijkeHinder',
  'directeRelatieWoning',
  'tussenBuren',
  'drugsoverlast',
  'openbareOrdeVerstoring',
  'bouwkundigGebrek',
  'strafbaarFeit',
  'geenAndereGeschikteWijze',
  'betrokkeneKanVoldoen',
  'gevolgenEvenredig',
  'psychischeProblematiek',
  'verslaving',
  'verstandelijkeBeperking',
  'acuutGevaarPsychisch',
  'spoed',
  'langdurigEnDermateErnstig',
  'ernstigeVreesVerdereOvertreding',
  'kinderenInWoning',
  'veiligheidsrisicoMedewerker',
  'bereidMelder',
  'bereidOverlastgever',
  'eigenInstrumentenToereikend',
  'multidisciplinairEvident',
  'gedeeldBelang',
  'capaciteitBeschikbaar',
  'overlastGestopt',
  'acceptabelNiveau',
  'melderPestgedrag',
] as const;

/** Yes, no, or `nvt` where there is no such partner. */
export const FEITEN_AKKOORD = ['akkoordPolitie', 'akkoordVerhuurder', 'akkoordAdviseur'] as const;

/** What the product counts or reads from the kroniek itself; a file cannot claim it. */
export const AFGELEIDE_FEITEN = [
  'aantalGeverifieerdeIncidenten',
  'aantalMeldingen',
  'aantalMelders',
  'aantalOmwonenden',
  'begunstigingstermijnVerstreken',
  'dossierCompleet',
  'gesprekGevoerd',
  'huurrechtGeprobeerd',
  'incidenten',
  'lastOpgelegd',
  'meerderjarig',
  'meldingen',
  'melders',
  'overlastDuurtVoort',
  'overtreder',
  'overtredingen',
  'soortHinder',
  'verbeurdTotaal',
  'voornemenVerzonden',
  'waarschuwingTermijnVerstreken',
  'waarschuwingVerzonden',
  'woonvorm',
  'zienswijzeBehandeld',
  'zienswijzeOntvangen',
  'zienswijzeTermijnVerstreken',
] as const;

const JA_NEE: ReadonlySet<string> = new Set(FEITEN_JA_NEE);
const AKKOORD: ReadonlySet<string> = new Set(FEITEN_AKKOORD);
const AFGELEID: ReadonlySet<string> = new Set(AFGELEIDE_FEITEN);
const UIT_TIJDLIJN = 'Dit feit volgt uit de gebeurtenissen. Haal het hier weg en leg de gebeurtenis vast.';
const PAD = '/feiten';

/** Faults in `feiten` that need no policy: derived names, and another type than the format gives the name. */
export function zoekFeitfouten(dossier: Velden): DossierFout[] {
  return Object.entries(velden(dossier.feiten)).flatMap(([naam, waarde]) => {
    const pad = onder(PAD, naam);
    if (AFGELEID.has(naam)) return [{ pad, reden: UIT_TIJDLIJN }];
    if (JA_NEE.has(naam) && typeof waarde !== 'boolean') return [{ pad, reden: 'Hier hoort true of false.' }];
    if (AKKOORD.has(naam) && typeof waarde !== 'boolean' && waarde !== 'nvt') {
      return [{ pad, reden: 'Hier hoort true, false of "nvt".' }];
    }
    return [];
  });
}
