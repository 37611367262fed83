import type { Gebeurtenis, GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { isProfessional } from '../bewijs/bron.ts';
import { maakNacht, type Normen } from '../normen.ts';
import type { Zwaarte } from '../toets.ts';
import { voor } from '../voor.ts';
import { maakRegel } from './regel.ts';

/** A request to act is refused without own investigation of the reports. */
export const weigeringOnvoldoendeOnderzocht = maakRegel(
  {
    code: 'weigering-onvoldoende-onderzocht',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Onderzoek de meldingen zelf: neem waar, meet of spreek omwonenden, en beslis daarna opnieuw.',
  },
  ({ kroniek, normen }, meld) => {
    for (const afwijzing of kroniek.van('afwijzing')) {
      const zwaarte = weeg(afwijzing, kroniek, normen);
      if (zwaarte === undefined) continue;
      meld({
        zwaarte,
        tekst:
          zwaarte === 'aandacht'
            ? 'Uit het dossier blijkt niet dat de meldingen zelf zijn onderzocht.'
            : 'Het verzoek is afgewezen zonder dat de meldingen zelf goed zijn onderzocht.',
        bij: afwijzing.id,
        bewijs: voor(kroniek, 'melding', kroniek.plaats(afwijzing.id)).map((g) => g.id),
      });
    }
  },
);

function weeg(afwijzing: GebeurtenisVan<'afwijzing'>, kroniek: Kroniek, normen: Normen): Zwaarte | undefined {
  const genoemd = afwijzing.onderzoek;
  const gedaan = (genoemd ?? []).map((id) => kroniek.opId(id));
  // A document is taken at its word; an event has to be investigation by somebody else than the reporters.
  if (gedaan.includes(undefined)) return undefined;
  const plaats = kroniek.plaats(afwijzing.id);
  const vanaf = kroniek.plaats(afwijzing.verzoek ?? '');
  const eigen = kroniek.gebeurtenissen.filter(
    (g, i) => i < plaats && (i > vanaf || gedaan.includes(g)) && isOnderzoek(g, kroniek),
  );
  if (eigen.length > 0)
    return isVerkeerdUur(eigen, voor(kroniek, 'melding', plaats), normen) ? 'risico' : undefined;
  if (genoemd !== undefined) return 'risico';
  return kroniek.isVolledig('bewijs') ? 'risico' : 'aandacht';
}

/** Everything is reported at night and looked at by day only, or the other way round. */
function isVerkeerdUur(
  onderzoek: readonly Gebeurtenis[],
  meldingen: readonly Gebeurtenis[],
  normen: Normen,
): boolean {
  const isNacht = maakNacht(normen);
  const { meldingenPatroon } = normen;
  if (isNacht === undefined || meldingenPatroon === undefined) return false;
  const nacht = (lijst: readonly Gebeurtenis[]): boolean[] =>
    lijst.flatMap(({ op }) => (op.length === 10 ? [] : [isNacht(Number(op.slice(11, 13)))]));
  const gemeld = nacht(meldingen);
  const gezien = nacht(onderzoek);
  if (gemeld.length < meldingenPatroon || gezien.length < onderzoek.length) return false;
  return gemeld.every((n) => gezien.every((m) => m !== n));
}

/** Looking into it oneself. Talking with the one complained about alone is not. */
function isOnderzoek(g: Gebeurtenis, kroniek: Kroniek): boolean {
  switch (g.soort) {
    case 'constatering':
      return g.waarneming.functie !== 'omwonende';
    case 'geluidsmeting':
    case 'buurtonderzoek':
    case 'verificatie':
    case 'bestuurlijke-rapportage':
      return true;
    case 'opname':
      return g.bekekenDoorToezichthouder === true;
    case 'verklaring':
      return isProfessional(g.partij === undefined ? undefined : kroniek.partij(g.partij));
    default:
      return false;
  }
}
