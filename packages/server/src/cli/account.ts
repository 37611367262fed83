import { geefAccount } from '../modules/beheer/geefAccount.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { metDeps } from './metDeps.ts';
import type { Opdracht } from './opdracht.ts';

export const opdracht: Opdracht = {
  gebruik: 'account <gebruikersnaam>',
  uitleg: [
    'Geeft iemand een account met één rol, of een nieuw wachtwoord. Het wachtwoord komt uit de invoer:',
    '  luwte account jurist@weert.example --gemeente weert --naam "J. Jurist" --rol jurist < wachtwoord.txt',
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
        wachtwoord: await eersteRegel(),
      });
      if (uitkomst.ok) {
        await logOpdracht(deps, 'account', { gemeenteId });
        uit.schrijf('Het account is er.');
        return 0;
      }
      for (const { veld, reden } of uitkomst.error) uit.meld(`${veld}: ${reden}`);
      return 2;
    }),
};

/** First line of the input: a password on the command line would stand in the list of processes. */
async function eersteRegel(): Promise<string> {
  let tekst = '';
  for await (const stuk of process.stdin) {
    tekst += String(stuk);
    if (tekst.includes('\n') || tekst.length > 1_000) break;
  }
  return tekst.split(/\r?\n/)[0] ?? '';
}
