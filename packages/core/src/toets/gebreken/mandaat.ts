import type { GecompileerdBeleid, Mandaat } from '../../beleid/index.ts';
import type { Gebeurtenis, Kroniek } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import type { Meld } from './regel.ts';

const SOORTEN = ['waarschuwing', 'besluit', 'beslissing-op-bezwaar'] as const;
const ORGAAN = { burgemeester: 'de burgemeester', college: 'het college', anders: 'het orgaan' } as const;

/** Taken or signed by somebody to whom the policy gives no mandate, or after the mandate ended. */
export function beoordeelMandaat(
  kroniek: Kroniek,
  { beleid, bronTekst }: GecompileerdBeleid,
  meld: Meld,
): void {
  const { mandaten } = beleid;
  if (mandaten.length === 0) return;
  for (const soort of SOORTEN) {
    for (const g of kroniek.van(soort)) {
      const wie = namensVan(g);
      const mandaat = wie && mandaten.find((m) => geldtVoor(m, g));
      if (!mandaat || mandaat.namens === null || isOrgaan(wie, mandaat)) continue;
      const functies = mandaat.namens.split(',').map(genormaliseerd);
      const mag = functies.includes(genormaliseerd(wie));
      const verlopen = mag && mandaat.tot !== undefined && dagVan(g.op) > mandaat.tot;
      if (mag && !verlopen) continue;
      const namens = ORGAAN[mandaat.orgaan];
      meld({
        zwaarte: 'risico',
        tekst: verlopen
          ? `Het mandaat om namens ${namens} op te treden gold tot en met ${mandaat.tot}.`
          : `Dit is namens ${namens} gedaan door een functie die volgens het beleid geen mandaat heeft.`,
        bij: g.id,
        bron: `artikel 10:3 Awb, ${bronTekst(mandaat.bron)}`,
        herstel: `Laat ${namens} dit bekrachtigen, of iemand met een geldig mandaat.`,
      });
    }
  }
}

function namensVan(g: Gebeurtenis): string | undefined {
  if (g.soort === 'waarschuwing') return g.afzender;
  return g.soort === 'besluit' || g.soort === 'beslissing-op-bezwaar' ? g.namens : undefined;
}

const geldtVoor = ({ bij }: Mandaat, g: Gebeurtenis): boolean =>
  (bij.gebeurtenissen?.includes(g.soort) ?? false) ||
  (g.soort === 'besluit' && (bij.maatregelen?.includes(g.maatregel) ?? false));

const genormaliseerd = (naam: string): string =>
  naam
    .trim()
    .toLowerCase()
    .replace(/^(de|het) /, '');
const isOrgaan = (wie: string, { orgaan }: Mandaat): boolean =>
  genormaliseerd(wie) === genormaliseerd(ORGAAN[orgaan]);
