import type { Voorgenomen } from './beleidswoorden.ts';
import { type Antwoord, type Antwoorden, bereidVoor } from './bereidVoor.ts';
import type { Zaak } from './zaak.ts';

const ja = (motivering: string): Antwoord => ({ waarde: true, motivering });
const nee = (motivering: string): Antwoord => ({ waarde: false, motivering });
const isStrafbaar = ({ categorieen }: Zaak) =>
  categorieen.some((c) => c === 'intimidatie' || c === 'geweld' || c === 'drugs');
const overDrugs = ({ categorieen }: Zaak) => categorieen.includes('drugs');

/** What a municipality answers about its own story, by the fact. What no policy asks is never recorded. */
const ANTWOORDEN: Antwoorden<Zaak> = {
  // Is it this kind of nuisance, and serious enough
  tussenBuren: () => ja('Het gaat om de naaste buren.'),
  directeRelatieWoning: () => ja('Alles komt uit de woning en van het bezoek.'),
  gedragBewonerOfBezoek: () =>
    ja('De bewoner en zijn bezoek veroorzaken het, geen bedrijf of groep op straat.'),
  regelmatigOfStructureel: () => ja('Het staat bijna elke week in de tijdlijn.'),
  stoortOfBelemmert: () => ja('Omwonenden slapen slecht en mijden hun eigen tuin.'),
  ervarenInOfBijWoning: () => ja('De melders ervaren het in hun woning.'),
  ernstigGenoeg: () =>
    ja(
      'De hinder is ernstig en komt steeds terug. Incidenten zijn nagegaan. Gesprekken en hulp hielpen niet.',
    ),
  langdurigEnDermateErnstig: () => nee('Een waarschuwing is nog niet geprobeerd en kan hier werken.'),
  maatregelNoodzakelijk: () => ja('Zonder maatregel gaat het door: na elk gesprek begon het opnieuw.'),

  // Other roads
  doelOpenbareOrde: () => nee('Het doel is rust voor de buren. De orde op straat is niet verstoord.'),
  openbareOrdeVerstoring: () => nee('De hinder blijft bij de naaste woningen, zegt de wijkagent.'),
  bouwkundigGebrek: () => nee('Nagegaan bij bouw- en woningtoezicht: de woning voldoet.'),
  drugsoverlast: (z) =>
    overDrugs(z)
      ? ja('Buren zien dat er bij de ingang wordt gedeald.')
      : nee('Daar is niets van gemeld of gezien.'),
  route13b: (z) =>
    overDrugs(z)
      ? { waarde: 'niet-van-toepassing', motivering: 'De politie vond geen handelshoeveelheid in de woning.' }
      : undefined,
  strafbaarFeit: (z) =>
    isStrafbaar(z)
      ? ja('Bedreigen en dealen zijn strafbaar.')
      : nee('Het gedrag is hinderlijk, niet strafbaar.'),
  afstemmingPolitieOM: (z) =>
    isStrafbaar(z) ? ja('Besproken met de wijkagent en de officier van justitie.') : undefined,
  vermoedenCrimineel: () => nee('De wijkagent heeft daarvoor geen aanwijzing.'),
  wettelijkeInstrumenten: () => ({
    waarde: 'nee',
    motivering: 'Nagevraagd bij politie, verhuurder en vergunningen.',
  }),
  andereWetgevingNagegaan: () => ja('Nagegaan met de jurist: andere wetten bieden hier geen handvat.'),

  // What was tried, by whom
  inventarisatieMaatregelen: () =>
    ja('Alle stappen van gemeente, politie en verhuurder staan met resultaat in de tijdlijn.'),
  eigenInstrumentenToereikend: () => nee('De eigen middelen zijn op en het gaat door.'),
  afzonderlijkeInterventiesZonderResultaat: () =>
    ja('Ieder heeft apart gedaan wat kon. Het hielp even of niet.'),
  samenwerkingZonderResultaat: () => ja('Ook samen met de wijkagent lukte het niet.'),
  aanmeldingVolledig: () => ja('De overlast, wat is geprobeerd en de hulpvraag staan erin.'),
  geenAndereGeschikteWijze: () => ja('Gesprekken, bemiddeling en hulp hebben niet geholpen.'),
  minderIngrijpendUitgeput: () => ja('Gesprekken, waarschuwing en last hebben de overlast niet gestopt.'),
  verhuurderKanNiet: (z) =>
    z.huur ? ja('De verhuurder heeft gewaarschuwd; de rechter kan niet op tijd beslissen.') : undefined,
  gemeenteTreedtZelfOp: (z) =>
    z.huur ? ja('De verhuurder vraagt de burgemeester om zelf op te treden.') : undefined,

  // Is the measure fair
  subsidiariteitGemotiveerd: () =>
    ja('Alles wat lichter is, is geprobeerd en staat met resultaat in de tijdlijn.'),
  proportionaliteitGemotiveerd: () => ja('De regels gaan alleen over het gedrag waar buren last van hebben.'),
  gevolgenEvenredig: () => ja('De last raakt alleen het gedrag, niet het wonen zelf.'),
  minstIngrijpendGekozen: () => ja('Een dwangsom laat de keuze aan de bewoner en werkt het snelst.'),
  betrokkeneKanGedragStoppen: () => ja('De bewoner heeft het eerder zelf een week laten stoppen.'),
  betrokkeneKanVoldoen: () => ja('De bewoner kan zelf zorgen dat het stopt.'),
  belangMelderGewogen: () => ja('Buren slapen slecht en kunnen niet uitwijken.'),
  belangOverlastgeverGewogen: () => ja('De bewoner houdt de woning en kan gewoon bezoek ontvangen.'),
  kinderenInWoning: (z) =>
    z.geplant.has('kinderen-vergeten')
      ? undefined
      : z.kinderen
        ? ja('Er woont een kind.')
        : nee('Er wonen geen kinderen.'),
  kinderenBijOmwonenden: (z) =>
    z.geplant.has('kinderen-vergeten')
      ? undefined
      : nee('Bij de melders wonen geen kinderen, is nagevraagd.'),
  belangKinderenGewogen: (z) =>
    z.kinderen && !z.geplant.has('kinderen-vergeten')
      ? ja('Het gezin houdt de woning; rust in de nacht is ook in het belang van het kind.')
      : undefined,

  // Care: kept apart from the rest, by the policy
  acuutGevaarPsychisch: () => nee('Daar zijn geen aanwijzingen voor.'),
  psychischeProblematiek: (z) =>
    z.zorg ? ja('De zorgpartner is betrokken.') : nee('Daar zijn geen aanwijzingen voor.'),
  lastVraagtHulpverlening: (z) =>
    z.zorg ? nee('De last gaat over gedrag. Hulp blijft vrijwillig.') : undefined,
  dwangsomGeschiktBijPsychisch: (z) =>
    z.zorg ? ja('De zorgpartner verwacht dat de bewoner de regels begrijpt en kan volgen.') : undefined,

  // The last resort
  gegrondeRedenenLastNietTijdigEffectief: () =>
    ja('De last is al meer keren overtreden, ook na de bedreiging.'),
  huisverbodAankondigen: () => nee('Aankondigen geeft kans op represailles tegen de buren.'),
};

/** Answers the questions of the step that this event takes. */
export const beantwoord = (z: Zaak, event: Voorgenomen, stand?: 'gereed' | 'bezig'): void =>
  bereidVoor(z, event, ANTWOORDEN, stand);
