import type { Spoor } from '@luwte/core/dossier';
import { sql } from 'kysely';
import { normaliseerZoek, type Tx } from '../../platform/db/index.ts';
import { heeftPlaats, type Plaats } from '../../platform/toegang/plaats.store.ts';

export type LijstVraag = {
  readonly status: 'open' | 'gesloten' | 'alle';
  readonly fase?: string | undefined;
  readonly regie?: string | undefined;
  readonly spoor?: Spoor | undefined;
  readonly termijnTot?: string | undefined;
  readonly gebrek?: 'blokkerend' | 'risico' | undefined;
  /** A work list of the policy. */
  readonly lijst?: string | undefined;
  readonly sorteer: 'laatste' | 'termijn' | 'kenmerk';
  /** Sort value and id of the last line of the page before. */
  readonly na: { readonly waarde: string; readonly id: string } | undefined;
  readonly aantal: number;
  /** Only dossiers in which somebody has a place; undefined: all. */
  readonly plaats: Plaats | undefined;
};

/** A dossier with the read model for who has these compartments open (zicht.ts): one line of a list. */
function regels(tx: Tx, gemeenteId: string, zicht: number, plaats: Plaats | undefined) {
  return tx
    .selectFrom('dossier_stand as s')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 's.gemeente_id').onRef('d.id', '=', 's.dossier_id'),
    )
    .select(['d.id', 'd.kenmerk', 'd.titel', 'd.adres', 'd.gebied', 'd.spoor', 's.status'])
    .select(['s.fase', 's.fase_naam', 's.regie_organisatie', 's.termijn_id', 's.termijn_naam'])
    .select(['s.termijn_tot', 's.termijn_fataal', 's.fataal_tot', 's.meldingen', 's.bevestigd'])
    .select(['s.onafhankelijk', 's.sterkste_bewijs', 's.blokkerend', 's.risico', 's.aandacht'])
    .select(['s.laatste_op', 's.laatste_soort', 's.laatste_sorteer', 's.termijn_sorteer'])
    .where('s.gemeente_id', '=', gemeenteId)
    .where(voorZicht(zicht))
    .$if(plaats !== undefined, (qb) => qb.where(heeftPlaats(plaats!)));
}
/** Of the rows of a dossier the one that rests on nothing outside the zicht. */
const voorZicht = (zicht: number) => sql<boolean>`s.zicht = (s.in_gebruik & ${zicht}::smallint)`;
export type LijstRij = Awaited<ReturnType<typeof loadLijst>>[number];

/** One page of the list for municipal staff. */
export async function loadLijst(tx: Tx, gemeenteId: string, zicht: number, vraag: LijstVraag) {
  const { na } = vraag;
  const gefilterd = regels(tx, gemeenteId, zicht, vraag.plaats)
    .$if(vraag.status !== 'alle', (qb) => qb.where('s.status', '=', vraag.status as 'open' | 'gesloten'))
    .$if(vraag.fase !== undefined, (qb) => qb.where('s.fase', '=', vraag.fase!))
    .$if(vraag.regie !== undefined, (qb) => qb.where('s.regie_organisatie', '=', vraag.regie!))
    .$if(vraag.spoor !== undefined, (qb) => qb.where('d.spoor', '=', vraag.spoor!))
    .$if(vraag.termijnTot !== undefined, (qb) => qb.where('s.termijn_tot', '<=', vraag.termijnTot!))
    .$if(vraag.gebrek === 'blokkerend', (qb) => qb.where('s.blokkerend', '>', 0))
    .$if(vraag.gebrek === 'risico', (qb) => qb.where('s.risico', '>', 0))
    // The second condition is that of the index which holds only dossiers on a list.
    .$if(vraag.lijst !== undefined, (qb) =>
      qb
        .where((eb) => eb(eb.val(vraag.lijst!), '=', eb.fn.any('s.werklijsten')))
        .where(sql<boolean>`s.werklijsten <> '{}'`),
    )
    .limit(vraag.aantal);
  switch (vraag.sorteer) {
    case 'laatste':
      return await gefilterd
        .$if(na !== undefined, (qb) =>
          qb.where((eb) =>
            eb(eb.refTuple('s.laatste_sorteer', 's.dossier_id'), '<', eb.tuple(na!.waarde, na!.id)),
          ),
        )
        .orderBy('s.laatste_sorteer', 'desc')
        .orderBy('s.dossier_id', 'desc')
        .execute();
    case 'termijn':
      return await gefilterd
        .$if(na !== undefined, (qb) =>
          qb.where((eb) =>
            eb(eb.refTuple('s.termijn_sorteer', 's.dossier_id'), '>', eb.tuple(na!.waarde, na!.id)),
          ),
        )
        .orderBy('s.termijn_sorteer')
        .orderBy('s.dossier_id')
        .execute();
    case 'kenmerk':
      return await gefilterd
        .$if(na !== undefined, (qb) => qb.where('d.kenmerk', '>', na!.waarde))
        .orderBy('d.kenmerk')
        .execute();
  }
}

/**
 * One page for a partner: only what it may know of the dossiers in which it has a place on this day, the newest first.
 * The places are read in the order of the page, so that few places among many dossiers cost no more than many.
 */
export async function loadPartnerLijst(
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly organisatieId: string; readonly medewerkerId: string },
  vandaag: string,
  vraag: { readonly status: LijstVraag['status']; readonly na: string | undefined; readonly aantal: number },
) {
  const { gemeenteId, organisatieId, medewerkerId } = wie;
  const bladzijde = tx
    .selectFrom('dossier_toegang as t')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 't.gemeente_id').onRef('d.id', '=', 't.dossier_id'),
    )
    .select(['d.id', 'd.kenmerk', 'd.status', 'd.spoor'])
    .where('t.gemeente_id', '=', gemeenteId)
    .where('t.organisatie_id', '=', organisatieId)
    .where((eb) => eb.or([eb('t.medewerker_id', 'is', null), eb('t.medewerker_id', '=', medewerkerId)]))
    .where('t.van', '<=', vandaag)
    .where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>=', vandaag)]))
    .$if(vraag.status !== 'alle', (qb) => qb.where('d.status', '=', vraag.status as 'open' | 'gesloten'))
    .$if(vraag.na !== undefined, (qb) => qb.where('t.dossier_id', '<', vraag.na!))
    // One line per dossier, also with two places in it.
    .groupBy(['t.dossier_id', 'd.id', 'd.kenmerk', 'd.status', 'd.spoor'])
    .orderBy('t.dossier_id', 'desc')
    .limit(vraag.aantal);
  return await tx
    .selectFrom(bladzijde.as('d'))
    .innerJoin('dossier_stand as s', (j) =>
      j.on('s.gemeente_id', '=', gemeenteId).onRef('s.dossier_id', '=', 'd.id').on('s.zicht', '=', 0),
    )
    .select(['d.id', 'd.kenmerk', 'd.status', 'd.spoor', 's.fase_naam'])
    .orderBy('d.id', 'desc')
    .execute();
}

/** The name of the phase of one dossier, for a partner. */
export async function loadFaseNaam(tx: Tx, gemeenteId: string, dossierId: string) {
  const rij = await tx
    .selectFrom('dossier_stand')
    .select('fase_naam')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('zicht', '=', 0)
    .executeTakeFirst();
  return rij?.fase_naam ?? '';
}

/**
 * One line with what only the header needs: the place in full, the policy, and the rest of the read model. For who was
 * let in already.
 */
export async function loadKopRij(tx: Tx, gemeenteId: string, dossierId: string, zicht: number) {
  return await regels(tx, gemeenteId, zicht, undefined)
    .select(['s.stand', 's.open_dwangsom_eurocent', 's.gebeurtenissen', 's.fataal_tot', 'd.versie'])
    .select(['d.beleid_id', 'd.beleid_versie', 'd.postcode', 'd.buurt', 'd.wijk', 'd.lat', 'd.lon'])
    .select(['d.karakter', 'd.woonvorm', 'd.keten_volgnummer'])
    .where('d.id', '=', dossierId)
    .executeTakeFirst();
}

/** Dossiers of these regievoerders, or of nobody: what needs a look today. At most `aantal` lines per list. */
export async function loadVandaag(
  tx: Tx,
  gemeenteId: string,
  zicht: number,
  medewerkers: readonly string[],
  grens: {
    readonly plaats: Plaats | undefined;
    readonly fataalTot: string;
    readonly stilVoor: string;
    readonly aantal: number;
  },
) {
  const { plaats } = grens;
  const eigen = regels(tx, gemeenteId, zicht, plaats)
    .where('s.status', '=', 'open')
    // Who sees only what they have a place in runs none of it: all of it is theirs to look at.
    .$if(plaats === undefined, (qb) =>
      qb.where((eb) =>
        eb.or([
          eb('d.regie_medewerker_id', 'in', [...medewerkers]),
          // Nobody runs it: then it is everybody's, or it would be seen by nobody.
          eb('d.regie_medewerker_id', 'is', null),
        ]),
      ),
    )
    .limit(grens.aantal);
  const fataal = await eigen
    .where('s.fataal_tot', '<=', grens.fataalTot)
    .orderBy('s.fataal_tot')
    .orderBy('s.dossier_id')
    .execute();
  const stil = await eigen
    .where('s.laatste_sorteer', '<', grens.stilVoor)
    .orderBy('s.laatste_sorteer')
    .orderBy('s.dossier_id')
    .execute();
  const zonderActie = await eigen
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('taak as t')
            .select('t.id')
            .whereRef('t.gemeente_id', '=', 's.gemeente_id')
            .whereRef('t.dossier_id', '=', 's.dossier_id')
            .where('t.status', '=', 'open')
            .where('t.soort', 'in', ['volgende-actie', 'wacht-op']),
        ),
      ),
    )
    .orderBy('s.laatste_sorteer', 'desc')
    .orderBy('s.dossier_id', 'desc')
    .execute();
  return { fataal, stil, zonderActie };
}

/** Dossiers by the beginning of kenmerk or address. Upper bound instead of `like`: the index is used under RLS. */
export async function zoekDossiers(
  tx: Tx,
  gemeenteId: string,
  { tekst, aantal, plaats }: { tekst: string; aantal: number; plaats: Plaats | undefined },
) {
  const adres = normaliseerZoek(tekst);
  const kenmerk = tekst.trim().toUpperCase();
  const rijen = tx
    .selectFrom('dossier as d')
    .leftJoin('dossier_stand as s', (j) =>
      j.onRef('s.gemeente_id', '=', 'd.gemeente_id').onRef('s.dossier_id', '=', 'd.id').on('s.zicht', '=', 0),
    )
    .select(['d.id', 'd.kenmerk', 'd.adres', 'd.gebied', 'd.status', 's.fase_naam'])
    .where('d.gemeente_id', '=', gemeenteId)
    .$if(plaats !== undefined, (qb) => qb.where(heeftPlaats(plaats!)));
  const opKenmerk = await rijen
    .where('d.kenmerk', '>=', kenmerk)
    .where('d.kenmerk', '<', `${kenmerk}\u{10FFFF}`)
    .orderBy('d.kenmerk')
    .limit(aantal)
    .execute();
  if (adres === '') return opKenmerk;
  const opAdres = await rijen
    .where('d.zoek_adres', '>=', adres)
    .where('d.zoek_adres', '<', `${adres}\u{10FFFF}`)
    .orderBy('d.zoek_adres')
    .orderBy('d.id')
    .limit(aantal)
    .execute();
  const uniek = new Map([...opKenmerk, ...opAdres].map((rij) => [rij.id, rij]));
  return [...uniek.values()].slice(0, aantal);
}
