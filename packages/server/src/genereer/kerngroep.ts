import type { Beleidswoorden } from './beleidswoorden.ts';
import type { Draaiboek } from './draaiboek.ts';
import type { Jongere } from './mensen.ts';

const KLEUREN = { groen: 42, oranje: 44, rood: 14 } as const;
type Kleur = keyof typeof KLEUREN;
type Zaak = { readonly z: Draaiboek; readonly personen: string[]; readonly woorden: Beleidswoorden };

/** One person at the table for persons: contacts, letters, signals of two partners, a colour they chose, help. */
export function vertelPersoon(z: Draaiboek, lid: Jongere, woorden: Beleidswoorden): void {
  const { lot } = z;
  const zaak: Zaak = { z, personen: [lid.partij.id], woorden };
  const kleur = lot.weeg(KLEUREN);
  z.verder(2, 8);
  z.werkdag();
  for (let i = kleur === 'rood' ? 3 : lot.tussen(1, 3); i > 0; i--) {
    z.gebeur('politiecontact', {
      gerelateerd: kleur === 'rood' || lot.kans(0.8),
      aard: 'overlast door groep',
      personen: zaak.personen,
      compartiment: 'politie',
      organisatie: 'politie',
    });
    z.verder(1, 6);
  }
  // Some have just come in: no letter and no colour yet, so that there is something to do.
  if (lot.kans(0.15)) return;
  laatToe(zaak, lid);
  signalen(zaak);
  kiesKleur(zaak, kleur);
  z.gebeur('hulpaanbod', {
    organisatie: 'jongerenwerk',
    aard: 'traject naar werk of school',
    antwoord:
      kleur === 'rood' ? 'geweigerd' : lot.kies(['loopt', 'geweigerd', 'geaccepteerd', 'gestopt'] as const),
    personen: zaak.personen,
  });
}

/** The letters that fit the age, as far as the policy has them, and admission. */
function laatToe({ z, personen, woorden }: Zaak, lid: Jongere): void {
  z.werkdag();
  const brieven =
    lid.jaren < 18
      ? ['kerngroep-ouders', ...(lid.jaren >= 16 ? ['kerngroep-16-17'] : [])]
      : ['kerngroep-volwassene'];
  for (const brief of brieven.filter(woorden.kent)) {
    z.gebeur('brief', (dag) => ({
      brief,
      aan: lid.partij.id,
      personen,
      bezorging: { wijze: 'bezorgd', verzondenOp: dag(0), bewijs: true },
    }));
  }
  if (!woorden.kent('kerngroep')) return;
  z.verder(3, 9);
  z.werkdag();
  z.gebeur('op-of-afschaling', {
    van: 'aangemeld-kerngroep',
    naar: 'kerngroep',
    besluiters: ['voorzitter Kerngroep'],
    motivering: 'Blijft na eerdere stappen overlast geven.',
    personen,
  });
}

function signalen({ z, personen }: Zaak): void {
  const { lot } = z;
  z.verder(2, 6);
  z.werkdag();
  z.gebeur('leefgebied', {
    gebied: lot.kies(['scholing', 'arbeid', 'wonen', 'financiën']),
    situatie: 'zorgelijk',
    organisatie: lot.kies(['leerplicht', 'SWT']),
    personen,
  });
  z.gebeur('leefgebied', {
    gebied: lot.kies(['vrije tijd', 'sociaal netwerk']),
    situatie: lot.kies(['stabiel', 'zorgelijk']),
    organisatie: 'jongerenwerk',
    personen,
  });
}

/** Partners choose together; what the policy asks beside that is answered by people. */
function kiesKleur({ z, personen, woorden }: Zaak, kleur: Kleur): void {
  const { lot } = z;
  const antwoord = (feit: string, motivering: string) => {
    if (woorden.kent(feit))
      z.gebeur('oordeel', { feit, waarde: true, motivering, doorPersoon: 'voorzitter', personen });
  };
  z.verder(2, 7);
  z.werkdag();
  if (kleur !== 'groen') antwoord('sociaalAanbodNodig', 'Zonder aanbod is er geen dagbesteding.');
  if (kleur === 'rood') {
    antwoord('netwerkMetCriminaliteit', 'Steeds gezien met wie handelt in drugs.');
    antwoord('invloedOpWijk', 'Winkeliers sluiten eerder.');
    const over = 'hulp-onvoldoende';
    const eens = {
      over,
      antwoord: 'eens',
      toelichting: 'De hulp werkt niet en het gedrag gaat door.',
      personen,
    } as const;
    z.gebeur('standpunt', { ...eens, zijde: 'zorg', organisatie: 'SWT', door: 'begeleider' });
    z.gebeur('standpunt', { ...eens, zijde: 'handhavend', organisatie: 'politie', door: 'wijkagent' });
  }
  const organisaties = ['politie', lot.kies(['SWT', 'jongerenwerk'])];
  for (const organisatie of organisaties) {
    z.gebeur('standpunt', { over: `kleur-${kleur}`, antwoord: 'eens', organisatie, personen });
  }
  z.gebeur('kleur', {
    kleur,
    organisaties,
    motivering: 'Signalen van twee partners, samen besproken.',
    personen,
  });
}
