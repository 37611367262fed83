import { maakRegel } from './regel.ts';

/** Terms of the other side: that they pass is no fault of the file. */
const VAN_ANDER =
  /overlastgever|betrokkene|overtreder|belanghebbende|bezwaarmaker|indiener|melder|recht(er|bank)|ouder|verzoeker/i;

/** An own or statutory term of the municipality has passed without the act that it was for. */
export const termijnOverschreden = maakRegel(
  {
    code: 'termijn-overschreden',
    aard: 'wet',
    bron: 'per termijn',
    herstel: 'Doe alsnog wat nodig was, en laat weten waarom het later is.',
  },
  function* ({ termijnen, besluiten, kroniek }) {
    for (const { termijn, regel, bij } of termijnen.lijst) {
      const { wie, gehaaldDoor, fataal, gevolg, atw } = regel.regel;
      // Limitation has its own code; a term that nothing can meet is no duty.
      if (termijn.status !== 'verstreken' || gehaaldDoor === undefined || termijn.id.endsWith('verjaring'))
        continue;
      if (wie === undefined || VAN_ANDER.test(wie)) continue;
      // Once a later decision closed the matter, the delay is history.
      if (
        'besluitId' in bij &&
        bij.besluitId !== undefined &&
        (besluiten.get(bij.besluitId)?.uitkomsten.length ?? 0) > 0
      )
        continue;
      yield {
        // The act may have happened without being in the file.
        zwaarte: fataal && kroniek.isVolledig('formeel-spoor') ? 'risico' : 'aandacht',
        tekst: `De termijn "${termijn.naam}" liep tot en met ${termijn.tot}. ${gevolg}`,
        bij: bij.id,
        bron: regel.bron,
        aard: atw === 'beleid' ? 'beleid' : 'wet',
      };
    }
  },
);
