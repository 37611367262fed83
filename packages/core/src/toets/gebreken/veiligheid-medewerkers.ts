import { isPolitie } from '../bewijs/bron.ts';
import { maakRegel } from './regel.ts';

/** Contact was judged unsafe for staff, and nothing was agreed about it with the police. */
export const veiligheidMedewerkers = maakRegel(
  {
    code: 'veiligheid-medewerkers',
    aard: 'beleid',
    bron: 'CCV-handreiking woonoverlast',
    herstel: 'Stem met de politie af wie er gaat, en leg dat vast voor het volgende contact.',
  },
  ({ kroniek, oordelen, momenten }, meld) => {
    const aanstaand = momenten.find((m) => !m.genomen);
    if (aanstaand === undefined) return;
    const risico = oordelen('veiligheidsrisicoMedewerker', aanstaand.plaats);
    if (risico?.waarde !== true) return;
    const sinds = Math.max(-1, ...risico.bewijs.map((id) => kroniek.plaats(id)));
    const geregeld = kroniek.van('afstemming').some((g) => isPolitie(g.naar) && kroniek.plaats(g.id) > sinds);
    if (geregeld) return;
    meld({
      zwaarte: 'aandacht',
      tekst: 'Persoonlijk contact is onveilig genoemd. Niet vastgelegd is wat daarover is afgesproken.',
      bij: aanstaand.bij,
      bewijs: risico.bewijs,
    });
  },
);
