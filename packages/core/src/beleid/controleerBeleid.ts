import type { Beleid } from './beleid.schema.ts';
import { kanSamenJa } from './controle/bereikbaar.ts';
import { controleerFeitdefinities } from './controle/feiten.ts';
import { controleerKringen } from './controle/kringen.ts';
import { controleerBron, GenoegFouten, maakOmgeving, type Omgeving, plekVan } from './controle/omgeving.ts';
import { controleerOnderdelen } from './controle/onderdelen.ts';
import { controleerIds, controleerStappen, controleerTermijnen } from './controle/opbouw.ts';
import { controleerVoorwaarde } from './controle/voorwaarde.ts';
import type { BeleidFout } from './fout.ts';
import { versieVan } from './samenvoegen.ts';

/**
 * Checks a policy as a whole, filled in with what it builds on.
 * @param eigen the policy as its own file has it: paths of faults are places in that file
 * @returns the faults, at most 50
 */
export function controleerBeleid(geheel: Beleid, eigen: Beleid): readonly BeleidFout[] {
  const fouten: BeleidFout[] = [];
  try {
    controleer(maakOmgeving(geheel, fouten), eigen);
  } catch (reden) {
    if (!(reden instanceof GenoegFouten)) throw reden;
  }
  return fouten;
}

function controleer(o: Omgeving, eigen: Beleid): void {
  controleerDatums(o, eigen);
  for (const [naam, lijst] of [
    ['fasen', eigen.fasen],
    ['stappen', eigen.stappen],
    ['termijnen', eigen.termijnen],
    ['regie', eigen.regie],
  ] as const) {
    controleerIds(o, naam, lijst);
  }
  controleerLosseBronnen(o, eigen);
  controleerFeitdefinities(o);
  if (!controleerKringen(o, eigen)) return;
  controleerFasen(o, eigen);
  controleerStappen(o, eigen);
  controleerRegie(o, eigen);
  controleerTermijnen(o, eigen);
  controleerOnderdelen(o, eigen);
}

function controleerDatums(o: Omgeving, eigen: Beleid): void {
  const versie = versieVan(eigen);
  if (versie === undefined) {
    o.meld(
      '/geldigVan',
      'De dag waarop dit beleid ingaat, ontbreekt.',
      'Vul "geldigVan" in, of "aangenomenGeldigVan" als de dag niet vaststaat.',
    );
  } else if (eigen.geldigTot !== undefined && eigen.geldigTot < versie) {
    o.meld('/geldigTot', 'Dit beleid eindigt voordat het ingaat.', 'Verbeter een van de twee dagen.');
  }
}

/** Sources named outside facts, phases, steps and terms. */
function controleerLosseBronnen(o: Omgeving, eigen: Beleid): void {
  eigen.grondslag.forEach((sleutel, i) => {
    controleerBron(o, `/grondslag/${i}`, sleutel);
  });
  controleerBron(o, '/apvArtikel/bron', eigen.apvArtikel?.bron);
  const { dwangsom } = eigen.bedragen;
  controleerBron(o, '/bedragen/dwangsom/perOvertreding/bron', dwangsom?.perOvertreding?.bron);
  controleerBron(o, '/bedragen/dwangsom/maximum/bron', dwangsom?.maximum?.bron);
  const { perOvertreding, maximum } = dwangsom ?? {};
  if (perOvertreding && maximum && maximum.eurocent < perOvertreding.eurocent) {
    o.meld(
      '/bedragen/dwangsom/maximum',
      'Het maximum is lager dan de dwangsom voor één overtreding.',
      'Verbeter een van de twee bedragen.',
    );
  }
  for (const [naam, norm] of Object.entries(eigen.normen))
    controleerBron(o, `/normen/${naam}/bron`, norm.bron);
  eigen.openVragen.forEach((open, i) => {
    controleerBron(o, `/openVragen/${i}/bron`, open.bron);
  });
}

function controleerFasen(o: Omgeving, eigen: Beleid): void {
  for (const fase of o.beleid.fasen) {
    const pad = plekVan('fasen', eigen.fasen, fase);
    controleerBron(o, `${pad}/bron`, fase.bron);
    if (fase.bereikt === undefined) continue;
    controleerVoorwaarde(o, `${pad}/bereikt`, fase.bereikt);
    if (kanSamenJa(o, [fase.bereikt])) continue;
    o.meld(
      `${pad}/bereikt`,
      `De fase "${fase.id}" wordt nooit bereikt: de voorwaarden spreken elkaar tegen.`,
      'Haal een van de voorwaarden weg die elkaar uitsluiten.',
    );
  }
}

function controleerRegie(o: Omgeving, eigen: Beleid): void {
  o.beleid.regie.forEach((regel) => {
    const pad = plekVan('regie', eigen.regie, regel);
    controleerBron(o, `${pad}/bron`, regel.bron);
    if (regel.wanneer) controleerVoorwaarde(o, `${pad}/wanneer`, regel.wanneer);
  });
}
