import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Actie, DossierKop, DossierRegel } from '@luwte/core/contract';
import type { DossierObject } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { wekenStrook } from '@luwte/core/toets';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { toonBeleid } from '../beleid/toonBeleid.ts';
import type { DossierKern } from './dossierKern.ts';
import type { LijstRij, loadKopRij } from './lijst.store.ts';
import type { StandRest } from './stand.store.ts';

type KopRij = NonNullable<Awaited<ReturnType<typeof loadKopRij>>>;

/** One line of the list for municipal staff. `toets`: may this person see what the toets says? */
export function toonRegel(rij: LijstRij, acties: readonly Actie[], toets: boolean): DossierRegel {
  const termijn = toonTermijn(rij);
  const volgende = acties.find((actie) => actie.soort !== 'taak');
  return {
    id: rij.id,
    kenmerk: rij.kenmerk,
    faseNaam: rij.fase_naam ?? '',
    status: rij.status,
    spoor: rij.spoor,
    ...(rij.fase !== null && { fase: rij.fase }),
    ...(rij.titel !== null && { titel: rij.titel }),
    ...((rij.adres ?? rij.gebied) && { adres: rij.adres ?? rij.gebied ?? '' }),
    ...(rij.regie_organisatie !== null && { regie: rij.regie_organisatie }),
    ...(termijn && { termijn }),
    ...(rij.laatste_op !== null &&
      rij.laatste_soort !== null && { laatste: { op: rij.laatste_op, soort: rij.laatste_soort } }),
    ...(volgende && { volgendeActie: volgende }),
    ...(toets && {
      bewijs: {
        meldingen: rij.meldingen,
        bevestigd: rij.bevestigd,
        onafhankelijk: rij.onafhankelijk,
        ...(rij.sterkste_bewijs !== null && { sterkste: rij.sterkste_bewijs }),
      },
      gebreken: { blokkerend: rij.blokkerend, risico: rij.risico, aandacht: rij.aandacht },
    }),
  };
}

function toonTermijn(rij: LijstRij): DossierRegel['termijn'] {
  if (rij.termijn_id === null || rij.termijn_naam === null || rij.termijn_tot === null) return undefined;
  return {
    id: rij.termijn_id,
    naam: rij.termijn_naam,
    tot: rij.termijn_tot,
    fataal: rij.termijn_fataal ?? false,
  };
}

/** Everything above the fold of a dossier, for municipal staff. */
export function toonKop(
  rij: KopRij,
  anders: {
    readonly acties: readonly Actie[];
    readonly toets: boolean;
    readonly beleid: GecompileerdBeleid;
    readonly vandaag: Datum;
    readonly gezienTot: number | undefined;
    readonly noodtoegang: DossierKern['noodtoegang'];
    readonly noodtoegangKan: boolean;
    readonly gebruikKan: boolean;
  },
): DossierKop {
  const { acties, beleid, vandaag, gezienTot } = anders;
  const stand = rij.stand as unknown as StandRest;
  // What the policy expects follows from the toets; what people agreed does not.
  const aanZet = bepaalAanZet(acties, anders.toets ? stand.aanZet : undefined);
  return {
    ...toonRegel(rij, acties, anders.toets),
    object: toonObject(rij),
    beleid: toonBeleid(beleid),
    ...(aanZet && { aanZet }),
    ...(stand.fataal && { fataal: stand.fataal }),
    ...(stand.veiligheid && { veiligheid: stand.veiligheid }),
    ...(gezienTot !== undefined && { gezienTot }),
    ...(anders.noodtoegang && {
      noodtoegang: { id: anders.noodtoegang.id, tot: lokaalMoment(anders.noodtoegang.tot) },
    }),
    ...(anders.noodtoegangKan && { noodtoegangKan: true }),
    ...(anders.gebruikKan && { gebruikKan: true }),
    gebeurtenissen: rij.gebeurtenissen,
    acties: [...acties],
    versie: rij.versie,
    ...(anders.toets && {
      weken: [...wekenStrook(stand.weken, vandaag)],
      ...(stand.laatstBevestigd && { laatstBevestigd: stand.laatstBevestigd }),
      ...(stand.nogNodig !== undefined && { nogNodig: stand.nogNodig }),
      ...(stand.lopendBesluit && { lopendBesluit: stand.lopendBesluit }),
    }),
  };
}

/** What people agreed goes before what the policy expects. */
function bepaalAanZet(acties: readonly Actie[], volgensBeleid: StandRest['aanZet']): DossierKop['aanZet'] {
  const afgesproken = acties.find((actie) => actie.soort !== 'taak');
  if (!afgesproken) return volgensBeleid;
  const { wie, wat, uiterlijk } = afgesproken;
  return { wie, wat, ...(uiterlijk !== undefined && { uiterlijk }) };
}

const toonObject = (rij: KopRij): DossierObject =>
  Object.fromEntries(
    Object.entries({
      adres: rij.adres,
      postcode: rij.postcode,
      buurt: rij.buurt,
      wijk: rij.wijk,
      lat: rij.lat,
      lon: rij.lon,
      gebied: rij.gebied,
      karakter: rij.karakter,
      woonvorm: rij.woonvorm,
    }).filter(([, waarde]) => waarde !== null),
  );
