import { KANALEN } from '@luwte/core/beleid';
import type { InbrengInvoer } from '@luwte/core/contract';
import { magDelen } from '@luwte/core/deling';
import type { Compartiment } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { ongeldig } from '../../platform/http/problem.ts';
import { haalIngevuld } from '../beleid/ingevuldBeleid.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { dagenDelen } from '../deling/beoordeelDeling.ts';
import { grondInWoorden, weigering } from '../deling/deelItem.ts';
import { logDeling } from '../deling/meldDeling.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { geefTaak } from '../taak/geefTaak.ts';
import { insertInbreng, loadEigenConvenantnamen, loadGemeenteorganisatie } from './inbreng.store.ts';

type Gegeven = Extract<InbrengInvoer, { soort: 'gegeven' }>;

/**
 * Records what a partner tells the municipality, or that it may not share. Runs as `systeem`: a partner reads neither the
 * policy of the dossier nor the roads of others. Of a refusal nothing is judged: it is always a good answer.
 * @returns the id
 */
export async function brengIn(
  c: Pick<Vraagsteller, 'deps' | 'wie'>,
  tx: Tx,
  kern: DossierKern,
  body: InbrengInvoer,
): Promise<string> {
  const { deps, wie } = c;
  const id = deps.nieuweId();
  const kop = {
    gemeenteId: kern.gemeenteId,
    id,
    dossierId: kern.id,
    organisatieId: wie.organisatieId,
    van: deps.klok.vandaag(),
    door: wie.medewerkerId,
    op: deps.klok.nu(),
  };
  const log = { ...kop, medewerkerId: wie.medewerkerId };
  if (body.soort === 'mag-niet-delen') {
    await insertInbreng(tx, { ...kop, soort: body.soort, inhoud: { wat: body.waarover }, reden: body.reden });
    await logDeling(deps, tx, 'inbreng:geweigerd', { ...log, reden: body.reden });
    return id;
  }
  const compartiment: Compartiment =
    wie.organisatieSoort === 'politie' ? 'politie' : (body.compartiment ?? 'gewoon');
  const gemeente = await loadGemeenteorganisatie(tx, kern.gemeenteId);
  await eisMagDit(c, tx, kern, body, compartiment, gemeente);
  const namen = await loadEigenConvenantnamen(
    tx,
    kern.gemeenteId,
    wie.convenanten.map((convenant) => convenant.id),
  );
  const { wat, doel, noodzaak, grond, kanaal, tot } = body;
  await insertInbreng(tx, {
    ...kop,
    soort: 'gegeven',
    compartiment,
    inhoud: { wat, doel, noodzaak },
    grond,
    grondTekst: grondInWoorden(grond, new Map(namen.map((n) => [n.id, n.naam]))),
    kanaal,
    tot,
  });
  await logDeling(deps, tx, 'inbreng:gegeven', log);
  await geefTaak(deps, tx, {
    gemeenteId: kern.gemeenteId,
    dossierId: kern.id,
    aanOrganisatieId: gemeente.id,
    door: wie.medewerkerId,
    wat: 'Een partner bracht iets in. Lees het bij Gedeeld.',
  });
  return id;
}

async function eisMagDit(
  { deps, wie }: Pick<Vraagsteller, 'deps' | 'wie'>,
  tx: Tx,
  kern: DossierKern,
  body: Gegeven,
  compartiment: Compartiment,
  gemeente: Awaited<ReturnType<typeof loadGemeenteorganisatie>>,
): Promise<void> {
  await haalIngevuld(tx, kern.gemeenteId, [kern.beleidVingerafdruk]);
  const beleid = requireBeleid(deps.beleid, kern);
  const van = deps.klok.vandaag();
  const oordeel = magDelen(
    {
      soort: 'gebeurtenis',
      compartiment,
      eigenaarOrganisatieId: wie.organisatieId,
      eigenaarSoort: wie.organisatieSoort,
      vrijgegeven: false,
    },
    wie,
    {
      organisatieId: gemeente.id,
      organisatieSoort: 'gemeente',
      betrokken: true,
      convenanten: [],
      kanalen: gemeente.kanalen,
    },
    body.grond,
    {
      op: van,
      spoor: kern.spoor,
      open: kern.status === 'open',
      regels: beleid.beleid.deelmatrix,
      kleuren: [],
      hoogstensDagen: dagenDelen(beleid),
      bronTekst: beleid.bronTekst,
    },
    { van, tot: body.tot },
    body.kanaal,
  );
  if (!oordeel.mag) throw weigering(oordeel);
  if (!oordeel.kanalen.includes(body.kanaal)) {
    const wel = KANALEN.filter((kanaal) => oordeel.kanalen.includes(kanaal)).join(', ');
    throw ongeldig([
      { pad: '/kanaal', reden: `Zo neemt de gemeente dit niet aan. Wel: ${wel || 'geen enkele weg'}.` },
    ]);
  }
}
