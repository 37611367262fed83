import { geefAccount } from '../modules/beheer/geefAccount.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

const UITNODIGING = 'Geef deze link aan de medewerker. Hij werkt één keer, zeven dagen lang:';
const HERSTEL = 'Het account is er al. Met deze link kiest de medewerker een ander wachtwoord, een uur lang:';

export const opdracht: Opdracht = {
  gebruik: 'account <e-mailadres>',
  uitleg: [
    'Geeft iemand een plek met één rol, en een link waarmee die zelf een wachtwoord kiest. Staat het account er al, dan',
    'geeft de link het een ander wachtwoord. De link werkt één keer:',
    '  luwte account jurist@weert.example --gemeente weert --naam "J. Jurist" --rol jurist',
  ],
  opties: {
    gemeente: { soort: 'waarde', plek: 'id', uitleg: 'de gemeente, zie `luwte gemeente`' },
    naam: { soort: 'waarde', plek: 'naam', uitleg: 'de naam van de medewerker' },
    rol: { soort: 'waarde', plek: 'rol', uitleg: 'één rol, bijvoorbeeld casusregisseur of politie' },
    organisatie: {
      soort: 'waarde',
      plek: 'naam',
      uitleg: 'naam van de organisatie; anders die van de gemeente',
    },
  },
  plaatsen: [1, 1],
  voerUit: (argumenten, uit) =>
    metDeps(async (deps) => {
      const gemeenteId = argumenten.waarde('gemeente') ?? '';
      const uitkomst = await geefAccount(deps, {
        gebruikersnaam: argumenten.plaatsen[0] ?? '',
        gemeenteId,
        naam: argumenten.waarde('naam') ?? '',
        rol: argumenten.waarde('rol') ?? '',
        organisatie: argumenten.waarde('organisatie'),
      });
      if (uitkomst.ok) {
        await logOpdracht(deps, 'account', { gemeenteId });
        uit.schrijf(uitkomst.value.soort === 'uitnodiging' ? UITNODIGING : HERSTEL);
        uit.schrijf(uitkomst.value.link);
        return 0;
      }
      for (const { veld, reden } of uitkomst.error) uit.meld(`${veld}: ${reden}`);
      return 2;
    }),
};
