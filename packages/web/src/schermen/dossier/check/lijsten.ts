import type { BeleidDetail, DossierToets } from '@luwte/core/contract';
import { alsFormulier, type Herstel } from './herstel.ts';
import { bladVanVoorwaarde } from './voorwaardeblad.ts';

type Toets = DossierToets['toets'];
export type Afbakening = NonNullable<Toets['afbakening']>[number];
export type Dossierstuk = NonNullable<Toets['dossierlijst']>[number];
export type Brief = NonNullable<Toets['brieven']>[number];
type Voorwaarde = NonNullable<BeleidDetail['beleid']['brieven'][number]['aanwezig']>;
type Beleid = Pick<BeleidDetail['beleid'], 'feiten' | 'stappen' | 'dossierlijst' | 'brieven'>;

/** Roads that hold now, the ones that close this road first; and those of which it is not known yet. */
export function verdeelWegen(lijst: readonly Afbakening[]): { nu: Afbakening[]; onbekend: Afbakening[] } {
  const volgorde = ['buiten-reikwijdte', 'andere-weg', 'eerst', 'samenloop'];
  const opGevolg = [...lijst].sort((a, b) => volgorde.indexOf(a.gevolg) - volgorde.indexOf(b.gevolg));
  return {
    nu: opGevolg.filter(({ geldt }) => geldt === true),
    onbekend: opGevolg.filter(({ geldt }) => geldt === 'onbekend'),
  };
}

/** What has to be in the file and what may have to be: missing first, then unknown, then what is there. */
export function verdeelStukken(lijst: readonly Dossierstuk[]): { lijst: Dossierstuk[]; ontbreken: number } {
  const gewicht = ({ vereist, aanwezig }: Dossierstuk): number =>
    aanwezig === true ? 3 : vereist === 'onbekend' ? 2 : aanwezig === 'onbekend' ? 1 : 0;
  const nodig = lijst.filter(({ vereist }) => vereist !== false).sort((a, b) => gewicht(a) - gewicht(b));
  return {
    lijst: nodig,
    ontbreken: nodig.filter(({ vereist, aanwezig }) => vereist === true && aanwezig !== true).length,
  };
}

/** Letters that are needed now: those still to send first. */
export function verdeelBrieven(lijst: readonly Brief[]): { lijst: Brief[]; teSturen: number } {
  const nodig = lijst.filter(({ nodig: isNodig }) => isNodig === true);
  const teDoen = nodig.filter(({ verzonden }) => verzonden !== true);
  return {
    lijst: [...teDoen, ...nodig.filter(({ verzonden }) => verzonden === true)],
    teSturen: teDoen.length,
  };
}

/** The form that puts a missing piece in the file; undefined where the policy does not say by what it gets there. */
export function formulierVoorStuk(id: string, beleid: Beleid | undefined): Herstel | undefined {
  const stuk = beleid?.dossierlijst.find((deel) => deel.id === id);
  return stuk && beleid && alsFormulier(bladVanVoorwaarde(stuk.aanwezig, beleid));
}

/** The form that records that a letter went out: what its condition counts, or else the event of its step. */
export function formulierVoorBrief(id: string, beleid: Beleid | undefined): Herstel | undefined {
  const brief = beleid?.brieven.find((deel) => deel.id === id);
  if (beleid === undefined || brief === undefined) return undefined;
  if (brief.aanwezig !== undefined) {
    const herstel = alsFormulier(bladVanVoorwaarde(brief.aanwezig, beleid));
    if (herstel?.doe !== 'nieuw' || herstel.soort !== 'brief') return herstel;
    // The policy counts a letter by its name: any other would leave this line open.
    const naam = naamInVoorwaarde(brief.aanwezig);
    return { ...herstel, waarden: { aan: brief.aan, ...(naam === undefined ? {} : { brief: naam }) } };
  }
  const soort = beleid.stappen.find((stap) => stap.id === brief.stap)?.gebeurtenis?.soort;
  const eerste = typeof soort === 'string' ? soort : soort?.[0];
  return alsFormulier(eerste === undefined ? undefined : { soort: eerste });
}

/** The name by which a condition counts letters, where it names one. */
function naamInVoorwaarde(v: Voorwaarde): string | undefined {
  if ('alle' in v || 'een' in v) {
    return ('alle' in v ? v.alle : v.een).map(naamInVoorwaarde).find((naam) => naam !== undefined);
  }
  const naam = 'telling' in v ? v.telling.waar?.brief : undefined;
  return typeof naam === 'string' ? naam : undefined;
}
