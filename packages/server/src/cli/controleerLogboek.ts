import { controleerLogboek, type Logboekfout } from '../modules/logboek/controleerLogboek.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { kiesGemeente } from '../modules/onderhoud/kiesGemeente.ts';
import { publiekeSleutels } from '../platform/keten/index.ts';
import { metDeps } from './metDeps.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';

const WAT: Readonly<Record<Logboekfout['wat'], string>> = {
  'zegel-ontbreekt': 'dit zegel is weg',
  'zegel-gewijzigd': 'dit zegel is veranderd of sluit niet aan op het vorige',
  handtekening: 'de handtekening klopt niet',
  'regel-gewijzigd': 'deze regel is veranderd',
  'regel-verwijderd': 'deze regel is weg voor het einde van de bewaartermijn',
  'regel-ingevoegd': 'deze regel is later tussengevoegd',
  hoofd: 'het logboek past niet bij het zegel dat u opgaf',
};

export const opdracht: Opdracht = {
  gebruik: 'controleer-logboek --gemeente <id of naam> [--hoofd <nummer:hash>] [--json]',
  uitleg: [
    'Controleert of er in het veiligheidslogboek iets is veranderd, weggehaald of tussengevoegd.',
    'Geef met --hoofd de regel uit een bericht aan de privacyfunctionaris mee: zo blijkt ook of het einde is afgeknipt.',
  ],
  opties: {
    gemeente: { soort: 'waarde', plek: 'id of naam', uitleg: 'de gemeente' },
    hoofd: { soort: 'waarde', plek: 'nummer:hash', uitleg: 'een zegel dat elders is bewaard' },
    json: { soort: 'vlag', uitleg: 'geeft alleen JSON' },
  },
  plaatsen: [0, 0],
  voerUit: (argumenten, uit) => {
    const gezocht = argumenten.waarde('gemeente');
    if (gezocht === undefined) throw new Gebruiksfout('De optie --gemeente ontbreekt.');
    const anker = leesHoofd(argumenten.waarde('hoofd'));
    return metDeps(async (deps) => {
      const gemeente = await kiesGemeente(deps.db, gezocht);
      if (!gemeente.ok) throw new Gebruiksfout(gemeente.error);
      const { gemeenteId } = gemeente.value;
      await logOpdracht(deps, 'controleer-logboek', { gemeenteId });
      const stand = await controleerLogboek(
        { db: deps.db, nu: deps.klok.nu(), sleutels: publiekeSleutels(deps.hoofdSleutel) },
        gemeenteId,
        anker,
      );
      const klopt = stand.fouten.length === 0;
      if (argumenten.vlag('json')) uit.schrijf(JSON.stringify(stand, undefined, 2));
      else {
        uit.schrijf(
          klopt
            ? `Het logboek klopt: ${stand.regels} regels onder ${stand.zegels} zegels.`
            : `Het logboek klopt niet: ${stand.fouten.length} ${stand.fouten.length === 1 ? 'fout' : 'fouten'}.`,
        );
        if (stand.opgeruimd > 0)
          uit.schrijf(`  ${stand.opgeruimd} regels zijn na hun bewaartermijn opgeruimd.`);
        if (stand.hoofd) uit.schrijf(`  Laatste zegel: ${stand.hoofd.volgnummer}:${stand.hoofd.hash}`);
        for (const { wat, zegel, regel } of stand.fouten.slice(0, 100)) {
          uit.meld(
            [zegel && `zegel ${zegel}`, regel && `regel ${regel}`].filter(Boolean).join(', ') +
              `: ${WAT[wat]}`,
          );
        }
      }
      return klopt ? 0 : 2;
    });
  },
};

function leesHoofd(tekst: string | undefined) {
  if (tekst === undefined) return undefined;
  const [, nummer, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(tekst.toLowerCase()) ?? [];
  if (nummer === undefined || hash === undefined) {
    throw new Gebruiksfout('--hoofd is een nummer, een dubbele punt en 64 tekens 0-9 en a-f.');
  }
  return { volgnummer: Number(nummer), hash };
}
