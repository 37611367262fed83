import { type GecompileerdBeleid, zoekLegeWaarden } from '@luwte/core/beleid';
import { kiesBesluiter, zoekGeactiveerd } from '../modules/beleid/zetBeleidOm.ts';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { kiesGemeente } from '../modules/onderhoud/kiesGemeente.ts';
import type { Deps } from '../platform/deps.ts';
import { type Proefregel, proefOmzetting, zetAllesOm } from '../watals/omzetting.ts';
import { isBeleidsbestand, zoekBeleid } from '../watals/zoekBeleid.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel } from './kiesToetsbeleid.ts';
import { legVerwerkingVast } from './legVerwerkingVast.ts';
import { metDeps } from './metDeps.ts';
import { beschrijfProef } from './omzetproef.ts';
import { type Argumenten, Gebruiksfout, type Opdracht } from './opdracht.ts';
import type { Uitvoer } from './uitvoer.ts';
import { BELEIDSMAP } from './wortel.ts';

export const opdracht: Opdracht = {
  gebruik:
    'beleid omzetten --naar <id@versie> --gemeente <id> (--proef [--json] | --door <gebruikersnaam> --reden <tekst>)',
  uitleg: [
    'Zet alle lopende dossiers van een gemeente om naar ander beleid, vanaf vandaag. Kijk eerst met --proef wat er',
    'verandert: stappen, termijnen en bedragen, per dossier en per persoon. Op een eerdere dag blijft het oude beleid gelden, en een',
    'besluit dat is genomen verandert niet. Wie het deed en waarom blijft bij elk dossier bewaard.',
    'Beleid met lege waarden wordt geweigerd: vul die eerst in en laat het in werking treden.',
  ],
  opties: {
    naar: { soort: 'waarde', plek: 'id@versie', uitleg: 'het nieuwe beleid; met --proef ook een bestand' },
    gemeente: { soort: 'waarde', plek: 'id of naam', uitleg: 'de gemeente van de dossiers' },
    proef: { soort: 'vlag', uitleg: 'laat alleen zien wat er zou veranderen' },
    door: {
      soort: 'waarde',
      plek: 'gebruikersnaam',
      uitleg: 'wie dit besluit: iemand die beleid mag activeren',
    },
    reden: {
      soort: 'waarde',
      plek: 'tekst',
      uitleg: 'waarom lopende dossiers onder het nieuwe beleid komen',
    },
    json: { soort: 'vlag', uitleg: 'geeft de proef als JSON' },
  },
  plaatsen: [0, 0],
  voerUit: async (argumenten, uit) => {
    const wens = leesWens(argumenten);
    return await metDeps(async (deps) => {
      const gemeente = await kiesGemeente(deps.db, wens.gemeente);
      if (!gemeente.ok) throw new Gebruiksfout(gemeente.error);
      const { gemeenteId } = gemeente.value;
      const gevonden = await zoekDoel(deps, gemeenteId, wens.naar);
      if (!gevonden.ok) {
        if (typeof gevonden.error === 'string') throw new Gebruiksfout(`--naar: ${gevonden.error}`);
        return meldFouten(uit, gevonden.error.map(alsRegel));
      }
      const naar = gevonden.value;
      const lege = zoekLegeWaarden(naar.beleid).map(({ pad, vraag }) => ({
        pad,
        reden: `Deze waarde is nog leeg. ${vraag}`,
      }));
      if (wens.proef) {
        await logOpdracht(deps, 'beleid-omzetten-proef', { gemeenteId });
        for (const { pad, reden } of lege) uit.meld(`${pad}: ${reden}`);
        return await toonProef(deps, gemeenteId, naar, wens.json, uit);
      }
      if (lege.length > 0) return meldFouten(uit, lege);
      return await zetOm(deps, gemeenteId, naar, wens, uit);
    });
  },
};

/** What the municipality put into force goes before the version as it is shipped. */
async function zoekDoel(deps: Deps, gemeenteId: string, naar: string): ReturnType<typeof zoekBeleid> {
  if (!isBeleidsbestand(naar)) {
    const [id, versie] = naar.split('@') as [string, string | undefined];
    const geactiveerd = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      zoekGeactiveerd(tx, gemeenteId, id, versie),
    );
    if (geactiveerd !== undefined) return { ok: true, value: geactiveerd };
  }
  return await zoekBeleid(naar, deps.beleid.alle, BELEIDSMAP);
}

function leesWens(argumenten: Argumenten) {
  const proef = argumenten.vlag('proef');
  const naar = argumenten.waarde('naar');
  const gemeente = argumenten.waarde('gemeente');
  const door = argumenten.waarde('door');
  const reden = argumenten.waarde('reden')?.trim();
  if (naar === undefined) throw new Gebruiksfout('De optie --naar ontbreekt.');
  if (gemeente === undefined) throw new Gebruiksfout('De optie --gemeente ontbreekt.');
  if (proef) return { proef, naar, gemeente, json: argumenten.vlag('json'), door: '', reden: '' };
  if (!door) throw new Gebruiksfout('Zeg met --door wie dit besluit, of kijk eerst met --proef.');
  if (!reden) throw new Gebruiksfout('Zeg met --reden waarom, of kijk eerst met --proef.');
  if (isBeleidsbestand(naar)) {
    throw new Gebruiksfout('Een los bestand kan alleen met --proef. Neem het eerst op in het beleid.');
  }
  return { proef, naar, gemeente, json: false, door, reden };
}

async function zetOm(
  deps: Deps,
  gemeenteId: string,
  naar: GecompileerdBeleid,
  { door, reden }: { readonly door: string; readonly reden: string },
  uit: Uitvoer,
): Promise<number> {
  const besluiter = await kiesBesluiter(deps, gemeenteId, door, reden);
  if (!besluiter.ok) throw new Gebruiksfout(`--door: ${besluiter.error}`);
  const aantal = await zetAllesOm(deps, gemeenteId, naar, besluiter.value, (tx, dossierId) =>
    legVerwerkingVast(deps, tx, { gemeenteId, dossierId, activiteit: 'dossier-wijzigen' }),
  );
  uit.schrijf(`${aantal} dossiers omgezet naar ${naar.id}, versie ${naar.versie}.`);
  return 0;
}

async function toonProef(
  deps: Deps,
  gemeenteId: string,
  naar: GecompileerdBeleid,
  alsJson: boolean,
  uit: Uitvoer,
): Promise<number> {
  let aantal = 0;
  let anders = 0;
  const regels: Proefregel[] = [];
  for await (const regel of proefOmzetting(deps, gemeenteId, naar, deps.klok.vandaag())) {
    aantal += 1;
    const tekst = beschrijfProef(regel);
    if (tekst.length > 0) anders += 1;
    if (alsJson) regels.push(regel);
    else if (tekst.length > 0) {
      uit.schrijf(`${regel.kenmerk} (nu ${regel.oud.id} ${regel.oud.versie})`);
      for (const een of tekst) uit.schrijf(`  ${een}`);
    }
  }
  if (alsJson) {
    const kop = { formaat: 'luwte-omzetproef/1', naar: { id: naar.id, versie: naar.versie }, aantal, anders };
    uit.schrijf(JSON.stringify({ ...kop, dossiers: regels }, undefined, 2));
  } else {
    uit.schrijf(
      `${aantal} lopende dossiers zouden omgaan; bij ${anders} verandert er iets. Er is niets veranderd.`,
    );
  }
  return 0;
}
