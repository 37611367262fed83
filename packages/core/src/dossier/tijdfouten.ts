import {
  type Datum,
  dagnummer,
  dagVan,
  EERSTE_JAAR,
  isTijdstip,
  jaarVan,
  LAATSTE_JAAR,
  type Tijdstip,
} from '../shared/index.ts';
import { type DossierFout, onder } from './dossierFout.ts';
import { lijst, opPad, type Velden, velden } from './ruw.ts';

const EEUW_IN_DAGEN = 36_525;

/** From and to inside one event, dotted paths. Each `tot` is the last day, so the same day is fine. */
const VAN_TOT: readonly (readonly [van: string, tot: string])[] = [
  ['op', 'tot'],
  ['periodeVan', 'periodeTot'],
  ['huisverbod.van', 'huisverbod.tot'],
];

/** Faults in time: an end before its begin, a year that cannot be, an event a century away from the others. */
export function zoekTijdfouten(dossier: Velden): DossierFout[] {
  const kroniek = lijst(dossier.kroniek).map(velden);
  const dagen = kroniek.flatMap(({ op }) => (isTijdstip(op) ? [dagnummer(dagVan(op))] : []));
  const midden = dagen.sort((a, b) => a - b)[Math.floor(dagen.length / 2)];
  return kroniek.flatMap((gebeurtenis, i) => {
    const pad = `/kroniek/${i}`;
    return [...omgekeerd(gebeurtenis, pad), ...onmogelijkJaar(gebeurtenis.op, midden, `${pad}/op`)];
  });
}

function omgekeerd(gebeurtenis: Velden, pad: string): DossierFout[] {
  return VAN_TOT.flatMap(([van, tot]) => {
    const begin = opPad(gebeurtenis, van);
    const einde = opPad(gebeurtenis, tot);
    if (!isTijdstip(begin) || !isTijdstip(einde) || !ligtVoor(einde, begin)) return [];
    const waar = tot.split('.').reduce(onder, pad);
    return [{ pad: waar, reden: `Het einde ligt voor het begin (${van}).` }];
  });
}

/** A day alone includes all its hours, so only two moments can be out of order on one day. */
function ligtVoor(einde: Tijdstip, begin: Tijdstip): boolean {
  if (dagVan(einde) !== dagVan(begin)) return einde < begin;
  return einde.length > 10 && begin.length > 10 && einde < begin;
}

function onmogelijkJaar(op: unknown, midden: number | undefined, pad: string): DossierFout[] {
  if (!isTijdstip(op) || midden === undefined) return [];
  const dag: Datum = dagVan(op);
  const jaar = jaarVan(dag);
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
    return [
      { pad, reden: `Het jaar klopt niet: geef een dag van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.` },
    ];
  }
  if (Math.abs(dagnummer(dag) - midden) > EEUW_IN_DAGEN) {
    return [{ pad, reden: 'Deze dag ligt meer dan honderd jaar van de andere gebeurtenissen af.' }];
  }
  return [];
}
