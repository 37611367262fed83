import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORTEL } from '../../main.ts';
import { ontsleutelBetrokkene } from '../../platform/keten/index.ts';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { laadVerwerkingsregister } from '../../platform/verwerkingen/index.ts';
import { alleWegen, inhoudVoor, urlVoor } from '../../veiligheid/testVerzoeken.ts';
import {
  eenWereld,
  type GeheimNaam,
  IDENTITEIT,
  iemand,
  type Wereld,
  zoekGeheimen,
} from '../../veiligheid/testWereld.ts';

let o: Opstelling;
let wereld: Wereld;
beforeAll(async () => {
  o = await eenOpstelling();
  wereld = await eenWereld(o, 'weert');
}, 240_000);
afterAll(() => o.sluit());

/** What is about somebody in a case. */
const OVER_MENSEN: ReadonlySet<GeheimNaam> = new Set([
  ...IDENTITEIT,
  'adres',
  'losAdres',
  'betrokkene',
  'gebeurtenis',
  'gezondheid',
  'toelichting',
  'losseToelichting',
]);

const van = async (trace: string) =>
  (
    await o.deps.db.sqlUitvoerder.executeSql('select * from verwerking where trace_id = $1 order by op', [
      trace,
    ])
  ).rows;

describe('the processing log [CCV-2.1-05]', () => {
  it('has exactly one record of every road that reads or writes personal data, of an activity in the register', async () => {
    const register = await laadVerwerkingsregister(join(WORTEL, 'beleid'));
    if (!register.ok) throw new Error('The register does not load');
    const mensen = await Promise.all(
      (
        [
          // Mostly refused, so that a refusal of each road is seen too.
          'politie',
          'casusregisseur',
          'burgemeester',
          'beleidsmedewerker',
          'beheerder',
          'privacyfunctionaris',
        ] as const
      ).map((rol) => iemand(o, rol, 'weert')),
    );
    let nummer = 0;
    let gelukt = 0;
    const fout: string[] = [];
    for (const weg of await alleWegen(o)) {
      if ('openbaar' in weg.toegang) continue;
      for (const persoon of mensen) {
        nummer += 1;
        const trace = nummer.toString(16).padStart(32, 'c');
        const inhoud = inhoudVoor(weg, wereld);
        const { statusCode, body } = await persoon.doe({
          method: weg.methode as 'GET',
          url: urlVoor(weg, wereld),
          ...inhoud,
          headers: { ...inhoud.headers, traceparent: `00-${trace}-00f067aa0ba902b7-01` },
        });
        const regels = await van(trace);
        const goed = statusCode < 300;
        if (goed) gelukt += 1;
        // A road that says it touches no personal data gives none.
        const gegeven = weg.verwerking === null ? zoekGeheimen(body).filter((g) => OVER_MENSEN.has(g)) : [];
        if (gegeven.length > 0) fout.push(`${weg.naam} gives ${gegeven} and logs nothing`);
        const verwacht = weg.verwerking !== null && goed ? 1 : 0;
        const klopt = goed
          ? regels.length === verwacht && regels.every((r) => r.status_code === 1)
          : regels.every((r) => weg.verwerking !== null && (r.status_code === 2 || regels.length === 2));
        if (!klopt) fout.push(`${weg.naam} ${statusCode}: ${regels.map((r) => r.status_code)}`);
        for (const regel of regels) {
          if (!register.value.heeft(String(regel.activiteit))) fout.push(`${weg.naam}: ${regel.activiteit}`);
          expect(regel).toMatchObject({
            gemeente_id: 'weert',
            resource: 'luwte',
            vreemd_operation_id: '00f067aa0ba902b7',
          });
          expect(regel.operation_id).toMatch(/^[0-9a-f]{16}$/);
          expect(Object.keys(regel)).not.toContain('medewerker_id');
        }
        const tekst = JSON.stringify(regels);
        expect(zoekGeheimen(tekst).filter((g) => IDENTITEIT.includes(g))).toEqual([]);
        // One who may is enough: the line is the same whoever asks.
        if (goed) break;
      }
    }
    expect(fout).toEqual([]);
    expect(gelukt).toBeGreaterThan(50);
  }, 240_000);

  it('names the dossier as data subject, encrypted; and of a revealed name that person', async () => {
    const regisseur = await iemand(o, 'casusregisseur', 'weert');
    const trace = (n: number) => `${n}`.padStart(32, 'd');
    await regisseur.doe({
      method: 'GET',
      url: `/api/v1/dossiers/${wereld.dossier}`,
      headers: { traceparent: `00-${trace(1)}-00f067aa0ba902b7-01` },
    });
    const antwoord = await regisseur.doe({
      method: 'POST',
      url: `/api/v1/dossiers/${wereld.dossier}/partijen/${encodeURIComponent(wereld.melder)}/onthullingen`,
      payload: { doel: 'terugbellen' },
      headers: { traceparent: `00-${trace(2)}-00f067aa0ba902b7-01` },
    });
    expect(antwoord.headers.traceresponse).toMatch(new RegExp(`^00-${trace(2)}-[0-9a-f]{16}-01$`));
    const [lezen] = await van(trace(1));
    const [onthuld] = await van(trace(2));
    const open = (r?: Record<string, unknown>) =>
      ontsleutelBetrokkene(o.deps.hoofdSleutel, 'weert', String(r!.betrokkene));
    expect(open(lezen)).toEqual({ soort: 'dossier', id: wereld.dossier });
    expect(open(onthuld)?.soort).toBe('partij');
    expect(antwoord.headers.traceresponse).toContain(String(onthuld!.operation_id));
  });
});
