import type { Organisatiesoort } from '../beleid/index.ts';
import type { Compartiment, DossierFout } from '../dossier/index.ts';
import { ok, type Result } from '../shared/index.ts';
import type { Vraagregel } from './vraagregel.ts';
import type { Vragen } from './vragenVoor.ts';

export type Gevraagde = {
  readonly naam: string;
  readonly soort: Organisatiesoort;
  /** Signed the convenant that this case falls under, on this day. */
  readonly convenant: boolean;
};

export type VraagVoorstel = {
  readonly regel: string;
  /** Id of the party the question is about; left out: nobody. */
  readonly persoon?: string | undefined;
  /** Only where the policy leaves the words to who asks. */
  readonly vraag?: string | undefined;
  readonly doelredenering?: string | undefined;
};

/** A question as it may be put. */
export type GesteldeVraag = {
  readonly regel: Vraagregel;
  readonly vraag: string;
  /** Who is named in it; nobody towards an organisation outside the convenant. */
  readonly persoon: string | undefined;
  readonly compartiment: Compartiment;
  readonly doelredenering: string | undefined;
};

/**
 * May this question be put to this organisation? Refuses everything that is not in the row of the current colour or in
 * a row of the sharing matrix. Names every fault at its field.
 * Source: bijlage 2 and 3 of the process description of Dordrecht; article 5, 9 and 10 AVG.
 */
export function beoordeelVraag(
  vragen: Vragen,
  aan: Gevraagde,
  voorstel: VraagVoorstel,
): Result<GesteldeVraag, readonly DossierFout[]> {
  const regel = vragen.open.find(({ id }) => id === voorstel.regel);
  if (!regel) {
    const waarom = vragen.gesloten.find(({ id }) => id === voorstel.regel)?.waarom;
    return fout('/regel', waarom ?? 'Deze vraag staat niet in het beleid.');
  }
  if (!magGevraagd(regel, aan)) {
    return fout(
      '/organisatieId',
      `Deze vraag is voor: ${regel.bij}. Kies een organisatie die daarbij hoort.`,
    );
  }
  const fouten: DossierFout[] = [];
  const tekst = voorstel.vraag?.trim() ?? '';
  if (regel.vraag !== undefined && tekst !== '') {
    fouten.push({ pad: '/vraag', reden: 'Het beleid geeft de woorden van deze vraag. Laat dit veld leeg.' });
  }
  if (regel.vraag === undefined && tekst === '') {
    fouten.push({ pad: '/vraag', reden: 'Schrijf één vraag, met zo min mogelijk gegevens.' });
  }
  if (!aan.convenant && (voorstel.persoon !== undefined || regel.kleur !== undefined)) {
    const reden = 'Deze organisatie tekende het convenant niet. Vraag niets over een persoon.';
    fouten.push({ pad: regel.kleur === undefined ? '/persoon' : '/organisatieId', reden });
  }
  if (regel.onderdelen.length > 0 && voorstel.persoon === undefined) {
    fouten.push({ pad: '/persoon', reden: 'Kies over wie de vraag gaat.' });
  }
  const compartiment = compartimentBij(regel, aan.soort);
  const doelredenering = voorstel.doelredenering?.trim() ?? '';
  if (compartiment !== 'gewoon' && doelredenering === '') {
    const reden = 'Leg uit waarom u dit moet weten. Dat moet bij bijzondere en strafrechtelijke gegevens.';
    fouten.push({ pad: '/doelredenering', reden });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  return ok({
    regel,
    vraag: regel.vraag ?? tekst,
    persoon: voorstel.persoon,
    compartiment,
    doelredenering: doelredenering === '' ? undefined : doelredenering,
  });
}

/** Of these kinds every organisation is the one that is meant, whatever it is called. */
const EIGEN_NAAM: ReadonlySet<Organisatiesoort> = new Set(['politie', 'om']);

/** Is this organisation one that the rule means? */
export function magGevraagd(
  { soorten, namen }: Pick<Vraagregel, 'soorten' | 'namen'>,
  { soort, naam }: Pick<Gevraagde, 'soort' | 'naam'>,
): boolean {
  if (!soorten.includes(soort)) return false;
  if (namen.length === 0 || EIGEN_NAAM.has(soort)) return true;
  const klein = naam.toLowerCase();
  return namen.some((n) => klein.includes(n.toLowerCase()));
}

/** Where the answer lies. What the police tells is a police datum, also where the rule says nothing (Wpg). */
export const compartimentBij = (
  { compartiment }: Pick<Vraagregel, 'compartiment'>,
  soort: Organisatiesoort,
): Compartiment => (compartiment === 'gewoon' && soort === 'politie' ? 'politie' : compartiment);

const fout = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
