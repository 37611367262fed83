import type { Partij, PartijRol, Woonvorm } from '../../dossier/index.ts';
import type { Datum } from '../../shared/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { isMinderjarig } from './huisverbod-minderjarige.ts';
import { genomenMomenten, is151d, isHuisverbod, oordeel } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';

/** Roles that by themselves do not use the dwelling and do not let it. */
const NIET: ReadonlySet<PartijRol> = new Set([
  'melder',
  'omwonende',
  'getuige',
  'gemachtigde',
  'bewindvoerder',
  'curator',
  'mentor',
  'organisatie',
  'netwerkpersoon',
]);
/** Live there beside the one who gives the nuisance. */
const MEDEBEWONER: ReadonlySet<PartijRol> = new Set(['huisgenoot', 'gezinslid', 'ouder']);
/** Let for a short time or by the room: the one who lets is the first to be addressed. */
const VERHUUR_KORT: ReadonlySet<Woonvorm | undefined> = new Set(['kort-verblijf', 'kamerverhuur']);
const HUUR: ReadonlySet<Woonvorm | undefined> = new Set([
  'huur-corporatie',
  'huur-particulier',
  'huur-onbekend',
]);
/** From this day art. 151d no longer asks that who uses a let dwelling is not registered there. */
const ZONDER_INSCHRIJVINGSEIS = '2021-01-01' as Datum;

const isEigenaar = ({ rol }: Partij): boolean => rol === 'verhuurder' || rol === 'eigenaar';

/** The addressee does not use the dwelling or let it, or is not the offender. */
export const verkeerdeGeadresseerde = maakRegel(
  {
    code: 'verkeerde-geadresseerde',
    aard: 'wet',
    bron: 'artikel 151d lid 1 Gemeentewet en artikel 5:1 Awb',
    herstel: 'Richt het besluit aan wie de woning gebruikt of tegen betaling verhuurt en de regel overtrad.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      if (!is151d(moment, basis)) continue;
      const besluit = moment.stand!.besluit;
      const aan = besluit.geadresseerden.flatMap((id) => basis.kroniek.partij(id) ?? []);
      const fout = aan.find(({ rol }) => NIET.has(rol));
      if (fout !== undefined) {
        meld({
          zwaarte: 'blokkerend',
          tekst: `Het besluit is gericht aan iemand met de rol ${fout.rol}. Die gebruikt de woning niet en verhuurt haar niet.`,
          bij: besluit.id,
        });
      }
      if (aan.length === 0) continue;
      const bevinding = aan.every(isEigenaar)
        ? weegEigenaar(aan, moment, basis)
        : weegBewoner(aan, moment, basis);
      if (bevinding !== undefined) meld({ ...bevinding, bij: besluit.id });
    }
  },
);

/** Somebody else stands in the file as the one who gives the nuisance. */
const anderen = (aan: readonly Partij[], { kroniek }: Toetsbasis): readonly Partij[] =>
  kroniek.dossier.partijen.filter((p) => p.rol === 'overlastgever' && !aan.some(({ id }) => id === p.id));

function weegEigenaar(aan: readonly Partij[], moment: Toetsmoment, basis: Toetsbasis): Bevinding | undefined {
  const { woonvorm } = basis.kroniek.dossier.object;
  const ander = anderen(aan, basis).length > 0;
  if (isHuisverbod(moment.maatregel)) {
    return {
      zwaarte: 'risico',
      tekst:
        'Het verbod om in de woning te zijn is gericht aan de eigenaar of verhuurder, niet aan wie er woont.',
    };
  }
  if (woonvorm === 'koop') {
    if (!ander) return undefined;
    return {
      zwaarte: 'risico',
      tekst:
        'Het besluit is gericht aan de eigenaar, terwijl een ander de woning gebruikt en niet van verhuur blijkt.',
    };
  }
  if (moment.dag < ZONDER_INSCHRIJVINGSEIS && (HUUR.has(woonvorm) || VERHUUR_KORT.has(woonvorm)))
    return weegInschrijving(moment, basis);
  if (!ander || VERHUUR_KORT.has(woonvorm)) return undefined;
  if (HUUR.has(woonvorm)) {
    return {
      zwaarte: 'aandacht',
      tekst:
        'Het besluit is gericht aan de verhuurder, terwijl de huurder de overlast geeft. Waarom is de huurder niet aangesproken?',
    };
  }
  return {
    zwaarte: 'aandacht',
    tekst:
      'Het besluit is gericht aan de eigenaar, terwijl een ander de overlast geeft. Verhuurt de eigenaar de woning aan die ander?',
  };
}

/** Until 2021 who lets could be addressed only where the user was not registered as a resident. */
function weegInschrijving(moment: Toetsmoment, basis: Toetsbasis): Bevinding | undefined {
  const ingeschreven = oordeel(basis, moment, 'gebruikerInBRP');
  const bron = 'artikel 151d lid 1 Gemeentewet, zoals dat tot 1 januari 2021 gold';
  if (ingeschreven === true) {
    return {
      zwaarte: 'blokkerend',
      tekst:
        'Het besluit is gericht aan de verhuurder, terwijl de huurder in de gemeente stond ingeschreven. Voor 2021 kon dat niet.',
      bron,
    };
  }
  if (ingeschreven === false) return undefined;
  return {
    zwaarte: 'aandacht',
    tekst:
      'Voor 2021 kon een verhuurder alleen worden aangesproken als de huurder niet in de gemeente stond ingeschreven. Was dat zo?',
    bron,
  };
}

function weegBewoner(aan: readonly Partij[], moment: Toetsmoment, basis: Toetsbasis): Bevinding | undefined {
  const { partijen, object } = basis.kroniek.dossier;
  const ander = anderen(aan, basis);
  const minderjarig = (p: Partij): boolean => isMinderjarig(p, moment.dag);
  // A presence ban for a minor has a code of its own.
  if (!isHuisverbod(moment.maatregel) && aan.every(minderjarig)) {
    return {
      zwaarte: aan.every(({ rol }) => rol === 'kind') ? 'risico' : 'aandacht',
      tekst:
        'Het besluit is alleen gericht aan iemand die nog geen 18 jaar is. Waarom niet aan de ouder of een andere bewoner?',
    };
  }
  if (aan.every(({ rol }) => rol === 'kind')) {
    return {
      zwaarte: 'aandacht',
      tekst:
        'Het besluit is alleen gericht aan een kind. Gebruikt dat kind de woning en is het de overtreder?',
    };
  }
  // Parents answer for a child that is too young to be addressed.
  const naastAnder = ander.some((p) => !minderjarig(p)) && aan.every(({ rol }) => MEDEBEWONER.has(rol));
  if (naastAnder) {
    return {
      zwaarte: isHuisverbod(moment.maatregel) ? 'risico' : 'aandacht',
      tekst:
        'Het besluit is gericht aan een huisgenoot, terwijl een ander de overlast geeft. Waarom is die ander niet aangesproken?',
    };
  }
  if (
    object.woonvorm === 'kort-verblijf' &&
    !aan.some(isEigenaar) &&
    partijen.some(isEigenaar) &&
    oordeel(basis, moment, 'gebruikerInBRP') === false
  ) {
    return {
      zwaarte: 'risico',
      tekst: 'Bij verhuur voor kort verblijf is wie verhuurt aan te spreken, niet de gast.',
    };
  }
  return undefined;
}
