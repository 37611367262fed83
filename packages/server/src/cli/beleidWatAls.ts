import { createHash } from 'node:crypto';
import { type GecompileerdBeleid, zoekLegeWaarden } from '@luwte/core/beleid';
import { beginUitkomst, type WatAls } from '@luwte/core/watals';
import { logOpdracht } from '../modules/logboek/logOpdracht.ts';
import { alleGemeenten } from '../modules/onderhoud/alleGemeenten.ts';
import { laadBeleid } from '../platform/beleid/laadBeleid.ts';
import { canoniekeJson } from '../platform/keten/index.ts';
import { maakKlok } from '../platform/poorten/klok.ts';
import { openBestandbron } from '../watals/bestandbron.ts';
import { openDatabasebron } from '../watals/databasebron.ts';
import type { Dossierbron, Plek } from '../watals/dossierbron.ts';
import { maakKiezer } from '../watals/kiesOud.ts';
import { schrijfSamenvatting } from '../watals/samenvatting.ts';
import { speelNa } from '../watals/speelNa.ts';
import {
  bewaarVoortgang,
  leesVoortgang,
  schrijfHeel,
  voortgangspad,
  wisVoortgang,
} from '../watals/voortgang.ts';
import { maakBalk } from '../watals/voortgangsbalk.ts';
import { zoekBeleid } from '../watals/zoekBeleid.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel } from './kiesToetsbeleid.ts';
import { metDeps } from './metDeps.ts';
import { type Argumenten, Gebruiksfout, type Opdracht } from './opdracht.ts';
import type { Uitvoer } from './uitvoer.ts';
import { wachtOpStop } from './wachtOpStop.ts';
import { BELEIDSMAP } from './wortel.ts';

export const opdracht: Opdracht = {
  gebruik:
    'beleid wat-als --beleid <bestand of id> (--dossiers <map of bestand> | --db) [--tegen <id>] [--json <bestand>] [--hervat]',
  uitleg: [
    'Speelt dossiers na onder ander beleid, op hun eigen beslismomenten: elke waarschuwing, elk voornemen, besluit,',
    'invordering en afsluiting, en de laatste dag. Telt welke stap eerder of later had gekund of niet meer kan, welk',
    'bedrag lager of hoger was geweest, welk gebrek erbij komt of vervalt en welke termijn anders eindigt.',
    'Verandert niets. De uitkomst noemt geen personen, adressen of teksten; een dossier is een volgnummer.',
  ],
  opties: {
    beleid: {
      soort: 'waarde',
      plek: 'bestand of id',
      uitleg: 'het nieuwe beleid; een versie als id@JJJJ-MM-DD',
    },
    dossiers: {
      soort: 'waarde',
      plek: 'map of bestand',
      uitleg: 'een map met dossiers (.json), of een bestand met een dossier per regel',
    },
    db: { soort: 'vlag', uitleg: 'de dossiers van deze installatie; leest alleen' },
    tegen: {
      soort: 'waarde',
      plek: 'id',
      uitleg: 'vergelijkt alles met dit beleid; anders met dat van elk dossier zelf',
    },
    json: { soort: 'waarde', plek: 'bestand', uitleg: 'bewaart de hele uitkomst, en onderweg de voortgang' },
    hervat: { soort: 'vlag', uitleg: 'gaat verder waar een onderbroken berekening was; met --json' },
  },
  plaatsen: [0, 0],
  voerUit: async (argumenten, uit) => {
    const wens = leesWens(argumenten);
    const voorraad = await laadBeleid(BELEIDSMAP);
    if (!voorraad.ok) return meldFouten(uit, voorraad.error.map(alsRegel));
    const { beleiden, kalender } = voorraad.value;
    const nieuw = await zoekBeleid(wens.beleid, beleiden, BELEIDSMAP);
    if (!nieuw.ok) return meldZoekfout(uit, '--beleid', nieuw.error);
    const { spoor } = nieuw.value;
    const tegen =
      wens.tegen === undefined ? undefined : await zoekBeleid(wens.tegen, beleiden, BELEIDSMAP, spoor);
    if (tegen !== undefined && !tegen.ok) return meldZoekfout(uit, '--tegen', tegen.error);
    if (tegen !== undefined && tegen.value.spoor !== spoor) {
      throw new Gebruiksfout(`Het nieuwe beleid is voor ${spoor}, dat van --tegen niet.`);
    }
    const leeg = zoekLegeWaarden(nieuw.value.beleid).length;
    if (leeg > 0)
      uit.meld(`Let op: in dit beleid staan ${leeg} waarden nog niet ingevuld. Die tellen niet mee.`);
    const basis = { nieuw: nieuw.value, tegen: tegen?.value, wet: { kalender }, json: wens.json };
    if (wens.dossiers !== undefined) {
      const bron = await openBestandbron(wens.dossiers);
      if (!bron.ok) return meldFouten(uit, bron.error);
      const kiesOud = maakKiezer({ alle: beleiden, bron: tekstVan, scan: () => [] }, tegen?.value);
      return await reken({ ...basis, bron: bron.value, kiesOud, hervat: wens.hervat }, uit);
    }
    return await metDeps(async (deps) => {
      for (const gemeenteId of await alleGemeenten(deps.db))
        await logOpdracht(deps, 'beleid-wat-als', { gemeenteId });
      const bron = await openDatabasebron(deps.db);
      const kiesOud = maakKiezer(deps.beleid, tegen?.value);
      return await reken({ ...basis, bron, kiesOud, hervat: wens.hervat }, uit);
    });
  },
};

const tekstVan = ({ beleid }: GecompileerdBeleid): string => canoniekeJson(beleid);

function leesWens(argumenten: Argumenten) {
  const beleid = argumenten.waarde('beleid');
  const dossiers = argumenten.waarde('dossiers');
  const json = argumenten.waarde('json');
  const hervat = argumenten.vlag('hervat');
  if (beleid === undefined) throw new Gebruiksfout('De optie --beleid ontbreekt.');
  if ((dossiers === undefined) === !argumenten.vlag('db')) throw new Gebruiksfout('Kies --dossiers of --db.');
  if (hervat && json === undefined) throw new Gebruiksfout('--hervat kan alleen samen met --json.');
  return { beleid, dossiers, json, hervat, tegen: argumenten.waarde('tegen') };
}

function meldZoekfout(
  uit: Uitvoer,
  optie: string,
  fout: Extract<Awaited<ReturnType<typeof zoekBeleid>>, { ok: false }>['error'],
): 2 {
  if (typeof fout === 'string') throw new Gebruiksfout(`${optie}: ${fout}`);
  return meldFouten(uit, fout.map(alsRegel));
}

type Rekenwerk = {
  readonly bron: Dossierbron;
  readonly nieuw: GecompileerdBeleid;
  readonly tegen: GecompileerdBeleid | undefined;
  readonly wet: Parameters<typeof speelNa>[0]['wet'];
  readonly kiesOud: Parameters<typeof speelNa>[0]['kiesOud'];
  readonly json: string | undefined;
  readonly hervat: boolean;
};

async function reken(werk: Rekenwerk, uit: Uitvoer): Promise<number> {
  const { bron, nieuw, tegen, json } = werk;
  const begin = await leesBegin(werk, uit);
  if (begin === undefined) return 2;
  const balk = maakBalk(process.stderr);
  let gestopt = false;
  void wachtOpStop().then(() => {
    gestopt = true;
  });
  const klaar = await speelNa({
    ...werk,
    ...begin,
    volg: balk.volg,
    stop: () => gestopt,
    ...(json !== undefined && {
      bewaar: (plek: Plek, uitkomst: WatAls) =>
        bewaarVoortgang(voortgangspad(json), { vingerafdruk: afdruk(bron, nieuw, tegen), plek, uitkomst }),
    }),
  });
  balk.sluit();
  if (klaar === undefined) {
    const hint = json === undefined ? '' : ' Ga verder met dezelfde opdracht en --hervat.';
    uit.meld(`Gestopt na ${begin.uitkomst.dossiers.gelezen} dossiers.${hint}`);
    return 1;
  }
  if (json !== undefined) {
    await schrijfHeel(json, `${JSON.stringify(klaar, undefined, 2)}\n`);
    await wisVoortgang(voortgangspad(json));
  }
  if (klaar.dossiers.vergeleken === 0) {
    uit.meld('Geen enkel dossier kon worden vergeleken. Kijk of het beleid en de dossiers bij elkaar horen.');
    return 2;
  }
  for (const regel of schrijfSamenvatting(klaar)) uit.schrijf(regel);
  return 0;
}

/** An empty result, or where an interrupted one had come. Undefined when it cannot be gone on with. */
async function leesBegin(
  { bron, nieuw, tegen, json, hervat }: Rekenwerk,
  uit: Uitvoer,
): Promise<{ uitkomst: WatAls; vanaf?: Plek } | undefined> {
  const leeg = () => ({
    uitkomst: beginUitkomst({
      op: maakKlok().vandaag(),
      nieuw,
      tegen: tegen === undefined ? 'eigen' : 'een',
      bron: bron.soort,
    }),
  });
  if (json === undefined || !hervat) return leeg();
  const stand = await leesVoortgang(voortgangspad(json));
  if (stand === undefined) {
    uit.meld('Er is geen onderbroken berekening. Begonnen bij het begin.');
    return leeg();
  }
  if (stand === 'onbruikbaar') {
    meldFouten(uit, [
      { pad: voortgangspad(json), reden: 'Dit bestand is beschadigd. Begin opnieuw zonder --hervat.' },
    ]);
    return undefined;
  }
  if (stand.vingerafdruk !== afdruk(bron, nieuw, tegen)) {
    const reden = 'Het beleid of de dossiers zijn intussen anders. Begin opnieuw zonder --hervat.';
    meldFouten(uit, [{ pad: voortgangspad(json), reden }]);
    return undefined;
  }
  uit.meld(`Verder na ${stand.uitkomst.dossiers.gelezen} dossiers.`);
  return { uitkomst: stand.uitkomst, vanaf: stand.plek };
}

function afdruk(bron: Dossierbron, nieuw: GecompileerdBeleid, tegen: GecompileerdBeleid | undefined): string {
  const tekst = [
    bron.soort,
    bron.vingerafdruk,
    canoniekeJson(nieuw.beleid),
    tegen && canoniekeJson(tegen.beleid),
  ];
  return createHash('sha256').update(tekst.join('\0')).digest('hex');
}
