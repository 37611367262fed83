import { beantwoord } from './antwoorden.ts';
import { constatering, dossiervorming, meldingen, weging } from './bewijs.ts';
import {
  bezwaar,
  gaatDoor,
  huisverbod,
  invordering,
  LAST,
  last,
  overtredingen,
  voornemen,
  waarschuwing,
  zienswijze,
  zienswijzeEnBeslissing,
} from './formeel.ts';
import { bemiddeling, gesprekken, gezamenlijkeAanpak, hulp, huurrecht } from './lichteMiddelen.ts';
import type { Geplant, Zaak } from './zaak.ts';

export type Verloop = {
  /** How often it happens beside the others. */
  readonly gewicht: number;
  /** An open dossier ends near the reference date, a closed one anywhere in the years before. */
  readonly gesloten: boolean;
  /** Faults that can be planted in this course. */
  readonly kanFout: readonly Geplant[];
  readonly vertel: (z: Zaak) => void;
};

const B = 'b1';
const BEWIJSFOUTEN = ['niet-geverifieerd', 'een-huishouden', 'geen-gesprek'] as const;
const BRIEFFOUTEN = [...BEWIJSFOUTEN, 'waarschuwing-niet-aantoonbaar'] as const;
const BESLUITFOUTEN = [
  ...BRIEFFOUTEN,
  'geen-zienswijze',
  'zienswijze-te-kort',
  'geen-maximum',
  'vage-regel',
  'college-besluit',
  'kinderen-vergeten',
  'geen-begunstiging',
  'geen-rechtsmiddel',
] as const;
const TOEZICHTFOUTEN = [...BESLUITFOUTEN, 'overtreding-zonder-rapport', 'overtreding-te-vroeg'] as const;

/** From the first report to what was tried before a letter. */
function aanloop(z: Zaak): void {
  meldingen(z, z.lot.tussen(3, 6), 16);
  weging(z, 'overlast');
  gesprekken(z);
  meldingen(z, z.lot.tussen(1, 4), 14);
  if (z.lot.kans(0.6)) bemiddeling(z, false);
  huurrecht(z);
  hulp(z);
  dossiervorming(z);
  if (z.lot.kans(0.5)) gezamenlijkeAanpak(z);
  meldingen(z, z.lot.tussen(2, 4), 10);
}

/** What was tried did not help: weighed again, and a heavier step is being prepared; not everything is there yet. */
function bereidZwaarderVoor(z: Zaak): void {
  if (z.antwoordlot.kans(0.3)) return;
  weging(z, 'ernstige-overlast', true);
  beantwoord(z, { soort: 'aanmelding' }, 'bezig');
  beantwoord(z, { soort: 'waarschuwing' }, 'bezig');
}

function totVoornemen(z: Zaak): void {
  aanloop(z);
  waarschuwing(z);
  gaatDoor(z);
  voornemen(z, B);
}

function totLast(z: Zaak): void {
  totVoornemen(z);
  zienswijzeEnBeslissing(z, B);
  last(z, B);
}

function sluit(
  z: Zaak,
  reden: 'gestopt' | 'acceptabel-niveau' | 'partner-pakt-op' | 'geen-overlast' | 'verhuisd',
): void {
  z.verder(25, 60);
  z.werkdag();
  z.gebeur('afsluiting', { reden, melderGesproken: z.lot.kans(0.8) });
  if (reden === 'geen-overlast' || !z.lot.kans(0.5)) return;
  z.verder(60, 100);
  z.werkdag();
  z.gebeur('nazorg', { uitkomst: 'Melders gebeld: het is rustig gebleven.' });
}

export const VERLOPEN = {
  'pas-gemeld': {
    gewicht: 9,
    gesloten: false,
    kanFout: [],
    vertel: (z) => meldingen(z, z.lot.tussen(1, 3), 6),
  },
  onderzoek: {
    gewicht: 10,
    gesloten: false,
    kanFout: ['niet-geverifieerd'],
    vertel: (z) => {
      meldingen(z, z.lot.tussen(3, 7), 12);
      weging(z, z.antwoordlot.kans(0.4) ? 'ernstige-overlast' : 'overlast');
      dossiervorming(z);
    },
  },
  'gesprek-helpt': {
    gewicht: 10,
    gesloten: true,
    kanFout: [],
    vertel: (z) => {
      meldingen(z, z.lot.tussen(2, 4), 12);
      weging(z, 'hinder');
      gesprekken(z);
      sluit(z, 'gestopt');
    },
  },
  'bemiddeling-helpt': {
    gewicht: 6,
    gesloten: true,
    kanFout: [],
    vertel: (z) => {
      meldingen(z, z.lot.tussen(2, 5), 12);
      weging(z, 'hinder');
      gesprekken(z);
      bemiddeling(z, true);
      sluit(z, 'acceptabel-niveau');
    },
  },
  'lichtere-middelen': {
    gewicht: 11,
    gesloten: false,
    kanFout: BEWIJSFOUTEN,
    vertel: (z) => {
      aanloop(z);
      bereidZwaarderVoor(z);
    },
  },
  'zorg-neemt-over': {
    gewicht: 5,
    gesloten: true,
    kanFout: [],
    vertel: (z) => {
      meldingen(z, z.lot.tussen(2, 5), 12);
      gesprekken(z);
      hulp(z);
      z.verder(10, 20);
      z.werkdag();
      z.gebeur('overdracht', {
        naar: 'ggz',
        uitkomst: 'Behandelaar neemt de regie over.',
        compartiment: 'gezondheid',
      });
      sluit(z, 'partner-pakt-op');
    },
  },
  'geen-overlast': {
    gewicht: 4,
    gesloten: true,
    kanFout: [],
    vertel: (z) => {
      meldingen(z, z.lot.tussen(1, 3), 12);
      dossiervorming(z);
      weging(z, 'hinder');
      sluit(z, 'geen-overlast');
    },
  },
  'waarschuwing-loopt': {
    gewicht: 9,
    gesloten: false,
    kanFout: BRIEFFOUTEN,
    vertel: (z) => {
      aanloop(z);
      waarschuwing(z);
    },
  },
  'waarschuwing-helpt': {
    gewicht: 4,
    gesloten: true,
    kanFout: BRIEFFOUTEN,
    vertel: (z) => {
      aanloop(z);
      waarschuwing(z);
      sluit(z, 'gestopt');
    },
  },
  'gaat-door-na-waarschuwing': {
    gewicht: 5,
    gesloten: false,
    kanFout: BRIEFFOUTEN,
    vertel: (z) => {
      aanloop(z);
      waarschuwing(z);
      gaatDoor(z);
      beantwoord(z, LAST.voornemen, 'bezig');
    },
  },
  'voornemen-loopt': {
    gewicht: 6,
    gesloten: false,
    kanFout: ['zienswijze-te-kort', ...BRIEFFOUTEN],
    vertel: (z) => {
      totVoornemen(z);
      // Some answered the announcement already; a decision is being prepared.
      if (z.antwoordlot.kans(0.7)) {
        z.verder(8, 12);
        z.werkdag();
        zienswijze(z, B, z.antwoordlot.kans(0.6));
        constatering(z);
      }
      beantwoord(z, LAST.besluit, 'bezig');
    },
  },
  'last-loopt': { gewicht: 6, gesloten: false, kanFout: BESLUITFOUTEN, vertel: totLast },
  overtredingen: {
    gewicht: 5,
    gesloten: false,
    kanFout: TOEZICHTFOUTEN,
    vertel: (z) => {
      totLast(z);
      overtredingen(z, B, z.lot.tussen(1, 4));
    },
  },
  invordering: {
    gewicht: 4,
    gesloten: false,
    kanFout: [...TOEZICHTFOUTEN, 'te-veel-ingevorderd'],
    vertel: (z) => {
      totLast(z);
      invordering(z, B, overtredingen(z, B, z.lot.tussen(2, 7)));
    },
  },
  'bezwaar-loopt': {
    gewicht: 2,
    gesloten: false,
    kanFout: BESLUITFOUTEN,
    vertel: (z) => {
      totLast(z);
      bezwaar(z, B, false);
    },
  },
  'bezwaar-beslist': {
    gewicht: 2,
    gesloten: true,
    kanFout: BESLUITFOUTEN,
    vertel: (z) => {
      totLast(z);
      bezwaar(z, B, true);
      sluit(z, 'gestopt');
    },
  },
  huisverbod: {
    gewicht: 2,
    gesloten: false,
    kanFout: TOEZICHTFOUTEN,
    vertel: (z) => {
      totLast(z);
      overtredingen(z, B, z.lot.tussen(3, 6));
      huisverbod(z, 'b2');
    },
  },
  verhuisd: {
    gewicht: 3,
    gesloten: true,
    kanFout: BRIEFFOUTEN,
    vertel: (z) => {
      aanloop(z);
      sluit(z, 'verhuisd');
    },
  },
} as const satisfies Readonly<Record<string, Verloop>>;
export type VerloopNaam = keyof typeof VERLOPEN;
