import type { Beleid } from './beleid.schema.ts';

/** A value that the source does not give and that the policy cannot work without. */
export type LegeWaarde = {
  /** Place in the policy by id, fit to fill in: `/termijnen/<id>/lengte`. */
  readonly pad: string;
  /** What is asked, one Dutch sentence. */
  readonly vraag: string;
  readonly soort: 'datum' | 'tekst' | 'aantal' | 'duur' | 'bedrag';
  /** Key of the source that leaves it open. */
  readonly bron: string;
};

const ORGAAN = { burgemeester: 'de burgemeester', college: 'het college', anders: 'het orgaan' } as const;

/**
 * Everything in a policy that has to be filled in before it is activated (product.md 9: never invented). A policy
 * with an empty value can be read, compared and tried out; a dossier is not judged under it as policy in force.
 */
export function zoekLegeWaarden(beleid: Beleid): readonly LegeWaarde[] {
  const lege: LegeWaarde[] = [];
  const voegToe = (pad: string, soort: LegeWaarde['soort'], bron: string, vraag: string): void => {
    lege.push({ pad, vraag, soort, bron });
  };
  const grondslag = beleid.grondslag[0]!;
  if (beleid.geldigVan === null) {
    voegToe('/geldigVan', 'datum', grondslag, 'Op welke dag is dit beleid ingegaan?');
  }
  const { apvArtikel } = beleid;
  if (apvArtikel?.artikel === null) {
    voegToe('/apvArtikel/artikel', 'tekst', apvArtikel.bron, 'Welk artikel van de APV geeft de bevoegdheid?');
  }
  for (const { id, naam, lengte, bron } of beleid.termijnen) {
    if (lengte === null) {
      voegToe(`/termijnen/${id}/lengte`, 'duur', bron, `Hoe lang is de termijn "${naam}"?`);
    }
  }
  const { dwangsom } = beleid.bedragen;
  for (const [veld, vraag] of [
    ['perOvertreding', 'Hoe hoog is de dwangsom per overtreding?'],
    ['maximum', 'Wat is het hoogste bedrag aan dwangsommen?'],
  ] as const) {
    if (dwangsom?.[veld] === null) voegToe(`/bedragen/dwangsom/${veld}`, 'bedrag', grondslag, vraag);
  }
  for (const [naam, norm] of Object.entries(beleid.normen)) {
    if (norm.waarde !== null) continue;
    const soort = norm.eenheid === undefined ? 'tekst' : 'aantal';
    voegToe(
      `/normen/${naam}/waarde`,
      soort,
      norm.bron,
      norm.toelichting ?? `Wat is de waarde van "${naam}"?`,
    );
  }
  for (const { id, naam, aantal, bron } of beleid.grenzen) {
    if (aantal === null) voegToe(`/grenzen/${id}/aantal`, 'aantal', bron, `Wat is de grens "${naam}"?`);
  }
  for (const { id, naam, frequentie, voorzitter, bron } of beleid.overlegvormen) {
    if (frequentie === null) {
      voegToe(`/overlegvormen/${id}/frequentie`, 'tekst', bron, `Hoe vaak is het overleg "${naam}"?`);
    }
    if (voorzitter === null) {
      voegToe(`/overlegvormen/${id}/voorzitter`, 'tekst', bron, `Wie zit het overleg "${naam}" voor?`);
    }
  }
  for (const { id, naam, ondertekenaar, bron } of beleid.brieven) {
    if (ondertekenaar === null) {
      voegToe(`/brieven/${id}/ondertekenaar`, 'tekst', bron, `Wie ondertekent de brief "${naam}"?`);
    }
  }
  for (const { id, naam, orgaan, namens, bron } of beleid.mandaten) {
    if (namens === null) {
      const vraag = `Wie mag namens ${ORGAAN[orgaan]} optreden bij: ${naam}? Noem functies, met komma's ertussen, of schrijf "niemand".`;
      voegToe(`/mandaten/${id}/namens`, 'tekst', bron, vraag);
    }
  }
  for (const { id, naam, lengte, bron } of beleid.bewaring) {
    if (lengte === null) {
      voegToe(`/bewaring/${id}/lengte`, 'duur', bron, `Hoe lang wordt bewaard: ${naam}?`);
    }
  }
  return lege;
}
