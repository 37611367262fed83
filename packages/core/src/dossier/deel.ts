import type { GebeurtenisSoort } from './gebeurtenis.schema.ts';
import type { Deel } from './waardenlijsten.ts';

const IN_DEEL: Readonly<Record<Deel, readonly GebeurtenisSoort[]>> = {
  bewijs: [
    'melding',
    'verificatie',
    'constatering',
    'geluidsmeting',
    'opname',
    'bestuurlijke-rapportage',
    'verklaring',
    'buurtonderzoek',
  ],
  'lichtere-middelen': [
    'gesprek',
    'buurtbemiddeling',
    'mediation',
    'hulpaanbod',
    'zorgadvies',
    'huurmaatregel',
    'interventie',
  ],
  'formeel-spoor': [
    'waarschuwing',
    'voornemen',
    'zienswijze',
    'beslissing-voornemen',
    'zienswijze-achterwege',
    'besluit',
    'wijziging-besluit',
    'overtreding',
    'invorderingsbeschikking',
    'aanmaning',
    'dwangbevel',
    'uitstel-van-betaling',
    'betaling',
    'bestuursdwang-toegepast',
    'kostenbeschikking',
    'machtiging-binnentreden',
    'bezwaar',
    'beroep',
    'hoger-beroep',
    'voorlopige-voorziening',
    'verzoek-om-handhaving',
    'afwijzing',
    'advies-bezwaar',
    'beslissing-op-bezwaar',
    'uitspraak',
  ],
};

const DEEL_VAN = new Map<GebeurtenisSoort, Deel>(
  (Object.entries(IN_DEEL) as [Deel, readonly GebeurtenisSoort[]][]).flatMap(([deel, soorten]) =>
    soorten.map((soort): [GebeurtenisSoort, Deel] => [soort, deel]),
  ),
);

/**
 * The part of the kroniek a kind of event belongs to. `undefined`: it belongs to no part that can be
 * complete, so its absence is always unknown (weging, oordeel, overleg, plan-van-aanpak, ...).
 */
export function deelVan(soort: GebeurtenisSoort): Deel | undefined {
  return DEEL_VAN.get(soort);
}
