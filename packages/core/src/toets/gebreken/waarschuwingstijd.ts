import type { GebeurtenisVan } from '../../dossier/index.ts';
import { dagVan, jaarVan, plusMaanden } from '../../shared/index.ts';
import { bronVanNorm } from '../normen.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { voor } from '../voor.ts';
import { genomenMomenten, heeftAfwijking, is151d, oordeel } from './hulp.ts';
import type { Bevinding, Meld } from './regel.ts';

const BRON = 'artikel 3:2 en 4:84 Awb';

/**
 * A warning gives time to stop: the decision came before that time was over, on the day of the warning itself, or
 * so long after it that the warning was about something else. Only where the policy has a warning at all.
 */
export function beoordeelTijd(basis: Toetsbasis, meld: Meld): void {
  const { kroniek } = basis;
  if (kroniek.van('waarschuwing').length === 0) return;
  let vorige = -1;
  for (const moment of genomenMomenten(basis)) {
    const vanaf = vorige;
    vorige = moment.plaats;
    if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
    if (moment.stand?.besluit.motivering?.spoed === true || oordeel(basis, moment, 'spoed') === true)
      continue;
    // A warning from before an earlier decision did its work there.
    const sinds = voor(kroniek, 'waarschuwing', moment.plaats).filter((w) => kroniek.plaats(w.id) > vanaf);
    const laatste = sinds.at(-1);
    const bevinding = laatste && weeg(sinds, laatste, moment, basis);
    if (bevinding === undefined) continue;
    const stappen = waarschuwingsstappen(basis);
    if (stappen.length === 0 || heeftAfwijking(basis, moment, ...stappen)) continue;
    meld({ bron: BRON, ...bevinding, bij: moment.bij, bewijs: [laatste!.id] });
  }
}

function waarschuwingsstappen({ beleid }: Toetsbasis): readonly string[] {
  return beleid.stappen.flatMap(({ stap }) => {
    const soort = stap.gebeurtenis?.soort;
    const is = Array.isArray(soort) ? soort.includes('waarschuwing') : soort === 'waarschuwing';
    return is ? [stap.id] : [];
  });
}

type Waarschuwing = GebeurtenisVan<'waarschuwing'>;

function weeg(
  sinds: readonly Waarschuwing[],
  laatste: Waarschuwing,
  { dag, bewijs }: Toetsmoment,
  { kroniek, normen, beleid }: Toetsbasis,
): Bevinding | undefined {
  const op = dagVan(laatste.op);
  const tot = laatste.termijnTot === undefined ? undefined : dagVan(laatste.termijnTot);
  if (tot !== undefined && tot > op && dag <= tot) {
    return {
      zwaarte: 'risico',
      tekst: `De waarschuwing gaf tijd tot en met ${tot}. Het besluit is al van ${dag}.`,
      herstel: 'Wacht de termijn van de waarschuwing af, of leg uit waarom dat niet kon.',
    };
  }
  if (sinds.every((w) => dagVan(w.op) === dag)) {
    return {
      zwaarte: 'risico',
      tekst: 'De waarschuwing en het besluit zijn van dezelfde dag. Er was geen tijd om te stoppen.',
      herstel: 'Geef na de waarschuwing tijd om te stoppen, of leg uit waarom dat niet kon.',
    };
  }
  if (jaarVan(op) > 9000) return undefined;
  const { waarschuwingGeldigMaanden: maanden } = normen;
  if (maanden && dag > plusMaanden(op, maanden)) {
    return {
      zwaarte: 'risico',
      tekst: `De waarschuwing is van ${op}. Het beleid houdt een waarschuwing ${maanden} maanden geldig.`,
      bron: `${bronVanNorm(beleid, 'waarschuwingGeldigMaanden')}, ${BRON}`,
      herstel: 'Waarschuw opnieuw, of leg uit waarom de oude waarschuwing nog geldt.',
    };
  }
  const { eerste } = bewijs;
  if (!kroniek.isVolledig('bewijs') || eerste === undefined || op >= eerste) return undefined;
  return {
    zwaarte: 'aandacht',
    tekst: `De waarschuwing is van ${op}, voor het eerste voorval in het dossier (${eerste}). Ging zij over deze overlast?`,
    herstel: 'Waarschuw voor de overlast van nu, of leg uit waarom de oude waarschuwing nog geldt.',
  };
}
