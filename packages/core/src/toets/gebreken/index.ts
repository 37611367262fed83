import { adviesNietGevolgd } from './advies-niet-gevolgd.ts';
import { begunstigingstermijnOntbreekt } from './begunstigingstermijn-ontbreekt.ts';
import { begunstigingstermijnTeKort } from './begunstigingstermijn-te-kort.ts';
import { bekendmakingNietAantoonbaar } from './bekendmaking-niet-aantoonbaar.ts';
import { belangenafwegingOntbreekt } from './belangenafweging-ontbreekt.ts';
import { beleidsstapOvergeslagen } from './beleidsstap-overgeslagen.ts';
import { bewijsVoorLaatsteInterventie } from './bewijs-voor-laatste-interventie.ts';
import { buitenReikwijdte } from './buiten-reikwijdte.ts';
import { dwangsomBovenBeleid } from './dwangsom-boven-beleid.ts';
import { dwangsomOnevenredig } from './dwangsom-onevenredig.ts';
import { dwangsomVerjaard } from './dwangsom-verjaard.ts';
import { dwangsomZonderMaximum } from './dwangsom-zonder-maximum.ts';
import { eenmaligIncident } from './eenmalig-incident.ts';
import { eenzijdigeBron } from './eenzijdige-bron.ts';
import { gedragsregelNietHandhaafbaar } from './gedragsregel-niet-handhaafbaar.ts';
import { gedragsregelNietNakoombaar } from './gedragsregel-niet-nakoombaar.ts';
import { gedragsregelVaag } from './gedragsregel-vaag.ts';
import { geenEigenWaarneming } from './geen-eigen-waarneming.ts';
import { geenGrondslag } from './geen-grondslag.ts';
import { geenInvorderingsbeschikking } from './geen-invorderingsbeschikking.ts';
import { gegevensdelingZonderGrondslag } from './gegevensdeling-zonder-grondslag.ts';
import { huisverbodMinderjarige } from './huisverbod-minderjarige.ts';
import { huisverbodNietInVerordening } from './huisverbod-niet-in-verordening.ts';
import { huisverbodNietUltimumRemedium } from './huisverbod-niet-ultimum-remedium.ts';
import { huisverbodTeLang } from './huisverbod-te-lang.ts';
import { invorderingBovenMaximum } from './invordering-boven-maximum.ts';
import { kinderenNietMeegewogen } from './kinderen-niet-meegewogen.ts';
import { kostenverhaalNietAangezegd } from './kostenverhaal-niet-aangezegd.ts';
import { lastTeRuim } from './last-te-ruim.ts';
import { lichtereMiddelenNietGeprobeerd } from './lichtere-middelen-niet-geprobeerd.ts';
import { meldingenGestoptNaWaarschuwing } from './meldingen-gestopt-na-waarschuwing.ts';
import { nietGesprokenMetOverlastgever } from './niet-gesproken-met-overlastgever.ts';
import { onbevoegdOrgaan } from './onbevoegd-orgaan.ts';
import { onvoldoendeErnstig } from './onvoldoende-ernstig.ts';
import { onvoldoendeGeverifieerd } from './onvoldoende-geverifieerd.ts';
import { opnameZonderContext } from './opname-zonder-context.ts';
import { overtredingBuitenLast } from './overtreding-buiten-last.ts';
import { overtredingOnvoldoendeVastgesteld } from './overtreding-onvoldoende-vastgesteld.ts';
import { rechtsmiddelOnjuist } from './rechtsmiddel-onjuist.ts';
import type { GebrekRegel } from './regel.ts';
import { samenloopHerstelsancties } from './samenloop-herstelsancties.ts';
import { spoedNietGemotiveerd } from './spoed-niet-gemotiveerd.ts';
import { termijnOverschreden } from './termijn-overschreden.ts';
import { veiligheidMedewerkers } from './veiligheid-medewerkers.ts';
import { verhuurderNietEerst } from './verhuurder-niet-eerst.ts';
import { verkeerdeGeadresseerde } from './verkeerde-geadresseerde.ts';
import { verlengingZonderVrees } from './verlenging-zonder-vrees.ts';
import { verouderdBewijs } from './verouderd-bewijs.ts';
import { verzoekTweeBevoegdheden } from './verzoek-twee-bevoegdheden.ts';
import { waarnemingNietRepresentatief } from './waarneming-niet-representatief.ts';
import { waarschuwingMogelijkBesluit } from './waarschuwing-mogelijk-besluit.ts';
import { waarschuwingNietAantoonbaar } from './waarschuwing-niet-aantoonbaar.ts';
import { weigeringOnvoldoendeOnderzocht } from './weigering-onvoldoende-onderzocht.ts';
import { zienswijzeNietBetrokken } from './zienswijze-niet-betrokken.ts';
import { zienswijzeNietGeboden } from './zienswijze-niet-geboden.ts';
import { zienswijzetermijnTeKort } from './zienswijzetermijn-te-kort.ts';
import { zorgNietOnderzocht } from './zorg-niet-onderzocht.ts';

/** Every defect code the product looks for: those of the exchange format in its order, then our own. */
export const GEBREK_REGELS: readonly GebrekRegel[] = [
  geenGrondslag,
  onbevoegdOrgaan,
  buitenReikwijdte,
  verkeerdeGeadresseerde,
  eenmaligIncident,
  onvoldoendeErnstig,
  onvoldoendeGeverifieerd,
  waarnemingNietRepresentatief,
  eenzijdigeBron,
  verouderdBewijs,
  opnameZonderContext,
  lichtereMiddelenNietGeprobeerd,
  verhuurderNietEerst,
  nietGesprokenMetOverlastgever,
  beleidsstapOvergeslagen,
  waarschuwingNietAantoonbaar,
  zienswijzeNietGeboden,
  zienswijzetermijnTeKort,
  zienswijzeNietBetrokken,
  belangenafwegingOntbreekt,
  kinderenNietMeegewogen,
  zorgNietOnderzocht,
  gedragsregelVaag,
  lastTeRuim,
  gedragsregelNietNakoombaar,
  gedragsregelNietHandhaafbaar,
  begunstigingstermijnOntbreekt,
  begunstigingstermijnTeKort,
  dwangsomZonderMaximum,
  dwangsomBovenBeleid,
  dwangsomOnevenredig,
  samenloopHerstelsancties,
  spoedNietGemotiveerd,
  kostenverhaalNietAangezegd,
  huisverbodMinderjarige,
  huisverbodTeLang,
  huisverbodNietUltimumRemedium,
  verlengingZonderVrees,
  bekendmakingNietAantoonbaar,
  overtredingOnvoldoendeVastgesteld,
  overtredingBuitenLast,
  invorderingBovenMaximum,
  dwangsomVerjaard,
  geenInvorderingsbeschikking,
  rechtsmiddelOnjuist,
  weigeringOnvoldoendeOnderzocht,
  adviesNietGevolgd,
  gegevensdelingZonderGrondslag,
  termijnOverschreden,
  // Beside the codes of the exchange format.
  bewijsVoorLaatsteInterventie,
  meldingenGestoptNaWaarschuwing,
  geenEigenWaarneming,
  waarschuwingMogelijkBesluit,
  veiligheidMedewerkers,
  verzoekTweeBevoegdheden,
  huisverbodNietInVerordening,
];
