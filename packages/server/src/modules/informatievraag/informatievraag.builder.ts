import type { Opstelling, Persoon } from '../../platform/testOpstelling.ts';
import { met, stuur } from '../dossier/dossier.builder.ts';

const p = { personen: ['p1'] };
const ROOD = ['politie', 'Sociaal Wijkteam'];

/** What makes `p1` red under the policy of Dordrecht on 21 November 2026; without the last it is orange. */
const KRONIEK: readonly Record<string, unknown>[] = [
  {
    soort: 'op-of-afschaling',
    op: '2026-09-01',
    van: 'aangemeld-kerngroep',
    naar: 'kerngroep',
    motivering: 'Toegelaten.',
  },
  {
    soort: 'standpunt',
    op: '2026-09-10',
    over: 'hulp-onvoldoende',
    antwoord: 'eens',
    zijde: 'zorg',
    organisatie: 'SWT',
  },
  {
    soort: 'standpunt',
    op: '2026-09-10',
    over: 'hulp-onvoldoende',
    antwoord: 'eens',
    zijde: 'handhavend',
    organisatie: 'politie',
  },
  { soort: 'politiecontact', op: '2026-08-02', gerelateerd: true, organisatie: 'politie' },
  { soort: 'politiecontact', op: '2026-09-01', gerelateerd: true, organisatie: 'politie' },
  {
    soort: 'oordeel',
    op: '2026-09-12',
    feit: 'netwerkMetCriminaliteit',
    waarde: true,
    motivering: 'Gezien.',
  },
  { soort: 'oordeel', op: '2026-09-12', feit: 'invloedOpWijk', waarde: true, motivering: 'Winkels sluiten.' },
  {
    soort: 'hulpaanbod',
    op: '2026-09-05',
    organisatie: 'Werkshop',
    aard: 'naar werk',
    antwoord: 'geweigerd',
  },
  ...ROOD.map((organisatie) => ({
    soort: 'standpunt',
    op: '2026-09-15',
    over: 'kleur-rood',
    antwoord: 'eens',
    organisatie,
  })),
  { soort: 'kleur', op: '2026-09-15', kleur: 'rood', organisaties: ROOD, motivering: 'Hulp werkt niet.' },
  {
    soort: 'gesprek',
    op: '2026-09-18',
    met: 'overlastgever',
    gelukt: true,
    uitkomst: 'laatste-kans-gesprek',
  },
  {
    ...{
      soort: 'taak',
      op: '2026-09-18',
      taakId: 'lk',
      wie: 'voorzitter Kerngroep',
      wat: 'laatste-kans-beoordelen',
    },
    ...{ uiterlijk: '2026-10-01', status: 'open' },
  },
  {
    soort: 'op-of-afschaling',
    op: '2026-09-18',
    van: 'kerngroep',
    naar: 'laatste-kans',
    motivering: 'Voorlopig rood.',
  },
  {
    soort: 'oordeel',
    op: '2026-10-02',
    feit: 'geenVeranderingGezien',
    waarde: true,
    motivering: 'Weer gezien.',
  },
];

/** A dossier of Dordrecht about one person who is red today. @returns its id */
export async function eenRoodDossier(regisseur: Persoon, naam = 'Sam Voorbeeld'): Promise<string> {
  const dossier = {
    formaat: 'luwte-dossier/1',
    id: `rood-${naam}`,
    gemeente: 'Dordrecht',
    beleid: 'dordrecht',
    spoor: 'openbare-ruimte',
    aard: 'groep',
    object: { gebied: 'Plein' },
    partijen: [
      { id: 'p1', rol: 'overlastgever', naam, geboortedatum: '2005-05-05' },
      { id: 'm1', rol: 'melder', naam: 'Mel der' },
    ],
    volledig: ['bewijs', 'lichtere-middelen', 'formeel-spoor'],
    kroniek: KRONIEK.map((g, i) => ({ id: `g${i}`, ...p, ...g })),
  };
  return met<{ id: string }>(await stuur(regisseur, '/dossiers/importen', dossier), 201).id;
}

/** Somebody sees a change for the better: red becomes orange, or back. */
export const zetKleur = async (regisseur: Persoon, dossierId: string, kleur: 'oranje' | 'rood') =>
  met(
    await stuur(regisseur, `/dossiers/${dossierId}/gebeurtenissen`, {
      ...{
        soort: 'oordeel',
        op: '2026-11-20',
        feit: 'geenVeranderingGezien',
        waarde: kleur === 'rood',
        ...p,
      },
      motivering: 'Gezien op straat.',
    }),
    201,
  );

/** An organisation with this name and kind in a municipality, that signed the convenant or not. @returns its id */
export async function eenOrganisatie(
  o: Opstelling,
  soort: 'politie' | 'corporatie' | 'zorg' | 'onderwijs' | 'anders',
  naam: string,
  gemeenteId = 'dordrecht',
): Promise<string> {
  const id = o.deps.nieuweId();
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
    tx.insertInto('organisatie').values({ gemeente_id: gemeenteId, id, naam, soort }).execute(),
  );
  return id;
}

/** Makes these organisations take part in a convenant on public space and nuisance at home. */
export async function tekenConvenant(
  o: Opstelling,
  organisaties: readonly string[],
  gemeenteId = 'dordrecht',
): Promise<void> {
  const convenant = o.deps.nieuweId();
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    await tx
      .insertInto('convenant')
      .values({
        gemeente_id: gemeenteId,
        id: convenant,
        naam: 'Convenant',
        besluit: 'Getekend',
        sporen: ['openbare-ruimte', 'woonoverlast'],
        reikwijdte: 'Overlast',
        van: '2026-01-01',
        vastgelegd_op: new Date(),
      })
      .execute();
    for (const organisatie_id of organisaties) {
      await tx
        .insertInto('convenant_deelname')
        .values({
          gemeente_id: gemeenteId,
          id: o.deps.nieuweId(),
          convenant_id: convenant,
          organisatie_id,
          van: '2026-01-01',
          ondertekend_door: 'Iemand',
          vastgelegd_op: new Date(),
        })
        .execute();
    }
  });
}
