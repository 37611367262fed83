import type { WeegstaatAntwoord } from '@luwte/core/contract';
import { dagVan, datumInWoorden, datumKort } from '../../lib/datum.ts';
import { CATEGORIE } from '../../teksten/nl.ts';

/** One factor: its own id, as policies name it, and what the kroniek says about it in a few words. */
export type Factor = {
  readonly id: string;
  readonly naam: string;
  readonly zegt: (staat: WeegstaatAntwoord) => string;
  /** Something to look at twice. */
  readonly letOp?: (staat: WeegstaatAntwoord) => string | undefined;
};

const REGELMAAT = {
  dagelijks: 'dagelijks',
  wekelijks: 'wekelijks',
  maandelijks: 'maandelijks',
  onregelmatig: 'onregelmatig',
  'te-weinig': 'te weinig meldingen om te zeggen',
} as const;

const lijst = (namen: readonly (keyof typeof CATEGORIE)[]): string =>
  namen.length === 0 ? 'geen' : namen.map((naam) => CATEGORIE[naam].toLowerCase()).join(', ');
const metTeken = (getal: number): string => (getal > 0 ? `+${getal}` : String(getal));
const som = (aantallen: Readonly<Record<string, number>>): number =>
  Object.values(aantallen).reduce((totaal, n) => totaal + n, 0);

/** The ten factors in the order in which people go through them. */
export const FACTOREN: readonly Factor[] = [
  {
    id: 'aantalMeldingen',
    naam: 'Aantal meldingen',
    zegt: ({ aantal }) =>
      `${aantal.nu} (${metTeken(aantal.verschil)} tegen de periode ervoor: ${aantal.eerder})`,
  },
  {
    id: 'melders',
    naam: 'Wie meldt, hoe vaak',
    zegt: ({ melders }) =>
      `${melders.uniek} bekende melders; bewoners ${melders.bewoners}, professionals ${melders.professionals}, anoniem ${melders.anoniem}`,
    letOp: ({ melders, aantal }) =>
      aantal.nu >= 4 && melders.meesteVanEen * 2 > aantal.nu
        ? `${melders.meesteVanEen} van de ${aantal.nu} meldingen komen van één melder. Is er ook op een andere manier gecontroleerd?`
        : undefined,
  },
  {
    id: 'tijdspanne',
    naam: 'Hoe lang al',
    zegt: ({ tijdspanne }) =>
      tijdspanne
        ? `${tijdspanne.dagen} dagen, van ${datumKort(tijdspanne.eerste)} tot ${datumKort(tijdspanne.laatste)}`
        : 'niet meer dan één dag',
  },
  {
    id: 'tijdstippen',
    naam: 'Tijden',
    zegt: ({ tijden: { perDagdeel: d, zonderTijd } }) =>
      som(d) === 0
        ? 'geen tijden bekend'
        : `nacht ${d.nacht}, ochtend ${d.ochtend}, middag ${d.middag}, avond ${d.avond}${zonderTijd > 0 ? `, zonder tijd ${zonderTijd}` : ''}`,
    letOp: ({ tijden: { perDagdeel: d } }) =>
      (d.nacht ?? 0) * 2 > som(d) ? 'Meer dan de helft is in de nacht (23 tot 7 uur).' : undefined,
  },
  { id: 'regelmaat', naam: 'Regelmaat', zegt: ({ regelmaat }) => REGELMAAT[regelmaat] },
  {
    id: 'ernst',
    naam: 'Hoe ernstig naar soort',
    zegt: ({ ernst }) =>
      ernst.zwaarste.length === 0
        ? 'het beleid geeft deze soorten geen gewicht'
        : `zwaarste: ${lijst(ernst.zwaarste)} (${ernst.perGewicht.map((g) => `gewicht ${g.gewicht}: ${g.aantal}`).join(', ')})`,
  },
  {
    id: 'aantalSoorten',
    naam: 'Hoeveel soorten',
    zegt: ({ soorten }) => `${soorten.aantal}: ${lijst(soorten.namen)}`,
  },
  {
    id: 'inhoud',
    naam: 'Wat is er nieuw',
    zegt: ({ nieuw }) =>
      nieuw
        ? [
            `sinds ${datumKort(nieuw.sinds)}: soorten ${lijst(nieuw.soorten)}`,
            ...(nieuw.personen > 0 ? [`${nieuw.personen} nieuwe personen`] : []),
            ...(nieuw.plaatsen.length > 0 ? [`andere plaats: ${nieuw.plaatsen.join(', ')}`] : []),
          ].join('; ')
        : 'er is nog niet gewogen',
  },
  {
    id: 'ervaringen',
    naam: 'Wat professionals zien',
    zegt: ({ ervaringen }) =>
      ervaringen.perBron.length === 0
        ? 'nog niets vastgelegd; vraag het de partners'
        : ervaringen.perBron
            .map((b) => `${b.bron} ${b.aantal} (laatst ${datumKort(dagVan(b.laatste))})`)
            .join(', '),
    letOp: ({ ervaringen }) =>
      ervaringen.meldingsmoeheid
        ? 'Er komen minder meldingen, maar professionals zien net zo veel of meer. Mogelijk zijn mensen moe van het melden.'
        : undefined,
  },
  {
    id: 'locatie',
    naam: 'De plek',
    zegt: ({ plek }) => plek.karakter ?? 'niet ingevuld; wat is hier normaal?',
  },
];

/** `1 juli 2026 tot en met 21 november 2026`. */
export const vensterInWoorden = ({ van, tot }: WeegstaatAntwoord['venster']): string =>
  `${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}`;
