import { GESPREK_UITKOMST } from './teksten.ts';
import type { Zaak } from './zaak.ts';

/** Talks: first attempts, then a conversation with a result. */
export function gesprekken(z: Zaak): void {
  if (z.geplant.has('geen-gesprek')) return;
  const { lot } = z;
  z.verder(2, 8);
  z.werkdag();
  if (lot.kans(0.35)) {
    z.gebeur(
      'gesprek',
      { met: 'overlastgever', gelukt: false, uitkomst: 'Niet thuis, kaartje achtergelaten.' },
      '10:30',
    );
    z.verder(2, 6);
    z.werkdag();
  }
  z.gebeur(
    'gesprek',
    {
      met: 'overlastgever',
      gelukt: true,
      huisbezoek: lot.kans(0.6),
      uitkomst: lot.kies(GESPREK_UITKOMST),
      door: lot.kies(['wijkagent en woonconsulent', 'casusregisseur', 'toezichthouder']),
    },
    '14:00',
  );
  if (lot.kans(0.5))
    z.gebeurOver(1, 'gesprek', { met: 'melder', gelukt: true, uitkomst: 'Overlastdagboek uitgelegd.' });
}

/** Mediation by volunteers; `geslaagd` ends the story. */
export function bemiddeling(z: Zaak, geslaagd: boolean): void {
  const { lot } = z;
  z.verder(3, 12);
  z.werkdag();
  // Recorded once, with what came of it: an offer that stands beside it would look as if it were still open.
  z.verder(7, 21);
  const mislukt = ['mislukt', 'geweigerd-overlastgever', 'geweigerd-melder', 'ongeschikt'] as const;
  z.gebeur('buurtbemiddeling', { uitkomst: geslaagd ? 'geslaagd' : lot.kies(mislukt) });
}

/** What the landlord does under tenancy law. */
export function huurrecht(z: Zaak): void {
  if (!z.huur) return;
  const { lot } = z;
  z.verder(4, 14);
  z.werkdag();
  z.gebeur('huurmaatregel', {
    vorm: 'gesprek',
    resultaat: lot.kies(['geen', 'tijdelijk'] as const),
    organisatie: 'woningcorporatie',
  });
  z.verder(10, 25);
  z.werkdag();
  z.gebeur('huurmaatregel', {
    vorm: 'waarschuwing',
    resultaat: lot.kies(['geen', 'tijdelijk'] as const),
    organisatie: 'woningcorporatie',
  });
  if (lot.kans(0.35)) {
    z.verder(10, 30);
    z.gebeur('huurmaatregel', {
      vorm: 'vrijwillige-gedragsaanwijzing',
      resultaat: 'tijdelijk',
      organisatie: 'woningcorporatie',
    });
  }
}

/** Care is asked where there are signs, and sometimes offered without. */
export function hulp(z: Zaak): void {
  const { lot } = z;
  if (!z.zorg && !lot.kans(0.25)) return;
  z.verder(3, 10);
  z.werkdag();
  if (z.zorg) {
    z.gebeur('zorgadvies', {
      organisatie: 'ggz',
      kanBegrijpen: lot.kans(0.85),
      kanNaleven: lot.kans(0.7),
      onderliggendeProblematiek: true,
      compartiment: 'gezondheid',
    });
  }
  z.gebeur('hulpaanbod', {
    organisatie: lot.kies(['maatschappelijk werk', 'ggz', 'verslavingszorg', 'schuldhulp']),
    aard: lot.kies(['ambulante begeleiding', 'hulp bij schulden', 'gesprekken thuis']),
    leefgebied: lot.kies(['psychische gezondheid', 'financiën', 'huisvesting', 'daginvulling']),
    antwoord: lot.kies(['loopt', 'geweigerd', 'onvoldoende-medewerking', 'gestopt', 'geaccepteerd'] as const),
    compartiment: 'gezondheid',
  });
}

/** The partners at one table: meeting, regie, plan with tasks. */
export function gezamenlijkeAanpak(z: Zaak): void {
  const { lot } = z;
  z.verder(5, 14);
  z.werkdag();
  const organisaties = [
    'gemeente',
    'politie',
    ...(z.huur ? ['woningcorporatie'] : []),
    ...(z.zorg ? ['ggz'] : []),
  ];
  z.gebeur('regie', { rol: 'overall', naar: 'gemeente', aanvaard: true });
  z.gebeur(
    'overleg',
    (dag) => ({
      vorm: 'casusoverleg',
      organisaties,
      status: 'gehouden',
      agendaVerzondenOp: dag(-7),
      aanwezig: organisaties,
      besluit: 'Gezamenlijke aanpak, plan vastgesteld.',
    }),
    '09:30',
  );
  const taken = [
    { wie: 'politie', wat: 'Extra surveillance in het weekend' },
    { wie: 'gemeente', wat: 'Melders elke twee weken bellen' },
  ];
  z.gebeur('plan-van-aanpak', (dag) => ({
    resultaten: ['Rust na 22.00 uur', 'Bewoner accepteert begeleiding'],
    taken: taken.map((taak, i) => ({ ...taak, uiterlijk: dag(14 + 7 * i) })),
  }));
  taken.forEach((taak, i) => {
    const taakId = `t${i + 1}`;
    z.gebeur('taak', (dag) => ({ taakId, ...taak, uiterlijk: dag(14 + 7 * i), status: 'open' }));
    if (lot.kans(0.6)) z.gebeurOver(10, 'taak', { taakId, ...taak, status: 'gereed' });
  });
  z.verder(10, 16);
}
