import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { WeegstaatAntwoord, WegingOverzicht } from '@luwte/core/contract';
import { type Categorie, type Dossier, leesKroniek } from '@luwte/core/dossier';
import { type Datum, dagVan } from '@luwte/core/shared';
import { type Gewichten, maakWeegstaat, type Weegstaat } from '@luwte/core/weging';
import type { Tx } from '../../platform/db/index.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';

/**
 * The factors of the weighing of a stored dossier, today and on the day of the last weighing. What is closed to this
 * person is not counted at all: a number gives away too.
 */
export async function laadWeging(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  maanden: number,
): Promise<WegingOverzicht> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const beleid = requireBeleid(c.deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  const open = new Set(zichtbareCompartimenten(c, kern, 'toets:inzien', 'behandelen-overlast'));
  const kroniek = geladen.vorm.kroniek.filter((g) => {
    const regel = geladen.regels.get(g.id);
    return regel === undefined || open.has(regel.compartiment);
  });
  const vorm: Dossier = { ...geladen.vorm, kroniek };
  const gewichten = gewichtenVan(beleid);
  const op = (peildatum: Datum): Weegstaat =>
    maakWeegstaat(leesKroniek(vorm, { peildatum }), maanden, gewichten);
  const vandaag = c.deps.klok.vandaag();
  const vorige = leesKroniek(vorm, { peildatum: vandaag }).van('weging').at(-1);
  return {
    nu: alsAntwoord(op(vandaag)),
    ...(vorige && {
      vorige: {
        op: dagVan(vorige.op),
        niveau: vorige.niveau,
        complexiteit: vorige.complexiteit,
        motivering: vorige.motivering,
        staat: alsAntwoord(op(dagVan(vorige.op))),
      },
    }),
    factoren: beleid.beleid.weegfactoren.map(({ id, naam, gegevens, vraag, bron }) => ({
      id,
      naam,
      gegevens,
      ...(vraag !== undefined && { vraag }),
      bron: beleid.bronTekst(bron),
    })),
    onvolledig: kroniek.length < geladen.vorm.kroniek.length,
  };
}

/** The weight of each kind of nuisance, where the policy names one with the same id. */
function gewichtenVan(beleid: GecompileerdBeleid): Gewichten {
  return new Map(
    beleid.beleid.categorieen.flatMap(({ id, gewicht }) =>
      gewicht === undefined ? [] : [[id as Categorie, gewicht] as const],
    ),
  );
}

/** Who came up since is told as a number: the list of persons is on a screen of its own, with rights of its own. */
function alsAntwoord(staat: Weegstaat): WeegstaatAntwoord {
  const { nieuw, ...rest } = staat;
  return JSON.parse(
    JSON.stringify({ ...rest, ...(nieuw && { nieuw: { ...nieuw, personen: nieuw.personen.length } }) }),
  ) as WeegstaatAntwoord;
}
