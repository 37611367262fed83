import type { Deps } from '../../platform/deps.ts';
import { html } from '../openbaar/html.ts';
import { type Pagina, WERKT_NIET } from '../openbaar/pagina.ts';
import type { PaginaDefinitie } from '../openbaar/paginaRoute.ts';
import { logOpenbaar } from '../openbareLink/logOpenbaar.ts';
import { verbruikLink, zoekLink } from '../openbareLink/openbareLink.ts';
import { loadTeBevestigen, saveBevestigd } from './adresbevestiging.store.ts';

/** Where somebody says that a work address is theirs. Looking changes nothing: mail programs open links too. */
export const werkadresPagina = (deps: Deps): PaginaDefinitie => ({
  pad: '/werkadres',
  toon: async ({ token }) => {
    const link = await zoekLink(deps, 'werkadres', token);
    if (!link) return WERKT_NIET;
    const { gemeenteId, voorwerpId } = link;
    const wat = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      loadTeBevestigen(tx, gemeenteId, voorwerpId, deps.klok.vandaag()),
    );
    if (!wat) return WERKT_NIET;
    return {
      titel: 'Is dit uw werkadres?',
      gemeente: wat.gemeente,
      inhoud: html`<dl><dt>Naam</dt><dd>${wat.naam}</dd><dt>Organisatie</dt><dd>${wat.organisatie}</dd>
<dt>Werkadres</dt><dd>${wat.email ?? ''}</dd></dl>
<p>De gemeente stuurt u op dit adres een link als zij uw organisatie iets wil vragen. Bevestig alleen als u de enige bent die deze mail leest.</p>
<form method="post"><button type="submit">Ja, dit is mijn werkadres</button></form>
<p>Klopt het niet? Sluit deze pagina. Dan gebeurt er niets.</p>`,
    };
  },
  doe: async ({ token }): Promise<Pagina> => {
    const link = await zoekLink(deps, 'werkadres', token);
    if (!link) return WERKT_NIET;
    const { gemeenteId, voorwerpId } = link;
    const nu = deps.klok.nu();
    const wat = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
      const gevonden = await loadTeBevestigen(tx, gemeenteId, voorwerpId, deps.klok.vandaag());
      if (!gevonden || !(await verbruikLink(tx, link, nu))) return undefined;
      await saveBevestigd(tx, gemeenteId, voorwerpId, nu);
      await logOpenbaar(deps, tx, { gemeenteId, activiteit: 'medewerkers-beheren' });
      return gevonden;
    });
    if (!wat) return WERKT_NIET;
    return {
      titel: 'Dank u wel',
      gemeente: wat.gemeente,
      inhoud: html`<p>Uw werkadres is bevestigd. U kunt deze pagina sluiten.</p>`,
    };
  },
});
