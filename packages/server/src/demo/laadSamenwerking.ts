import type { Deelverwijzing, Vraagantwoord } from '@luwte/core/contract';
import type { Grond } from '@luwte/core/deling';
import { datum, plusDagen } from '@luwte/core/shared';
import { deelItem } from '../modules/deling/deelItem.ts';
import { geefVrij } from '../modules/deling/geefVrij.ts';
import { stelDelingVoor } from '../modules/deling/stelVoor.ts';
import { trekDelingIn } from '../modules/deling/trekDelingIn.ts';
import type { DossierKern } from '../modules/dossier/dossierKern.ts';
import { eisDossier } from '../modules/dossier/eisDossier.ts';
import { laadTijdlijn } from '../modules/gebeurtenis/tijdlijn.ts';
import { beantwoordVraag } from '../modules/informatievraag/beantwoordVraag.ts';
import { laadMogelijkeVragen } from '../modules/informatievraag/mogelijkeVragen.ts';
import { stelVraag } from '../modules/informatievraag/stelVraag.ts';
import { openNoodtoegang } from '../modules/noodtoegang/openNoodtoegang.ts';
import { beeindigPlaats } from '../modules/plaats/beeindigPlaats.ts';
import { geefPlaats } from '../modules/plaats/geefPlaats.ts';
import { legTaakVast } from '../modules/taak/legTaakVast.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import type { Klok } from '../platform/poorten/klok.ts';
import { lokaalMoment } from '../platform/poorten/klok.ts';
import type { DemoGemeenteIds, DemoOrganisatie } from './demoAccounts.ts';
import { type DemoCollega, demoCollega } from './demoCollega.ts';
import { gelukt } from './laadPartners.ts';

/** A dossier that the police and the housing corporation have a place in. */
export const isSamenwerking = (nummer: number): boolean => nummer % 12 === 0;
const UUR = 3_600_000;
/** Kinds of events that tell what happened. */
const GEBEURD: ReadonlySet<string> = new Set(['gesprek', 'interventie', 'constatering']);

type Zaak = {
  readonly deps: Deps;
  readonly g: DemoGemeenteIds;
  readonly id: string;
  readonly regie: DemoCollega;
};

/**
 * Cooperation in the first of these dossiers that is open and holds something of the police: who takes part, what was
 * shared and taken back, questions in every state, tasks of partners and emergency access. All through the same use
 * cases, rights and database roles as the screens.
 */
export async function laadSamenwerking(
  deps: Deps,
  g: DemoGemeenteIds,
  dossiers: readonly string[],
): Promise<void> {
  const regie = demoCollega(deps, g, 'casusregisseur');
  for (const id of dossiers) {
    const zaak = { deps, g, id, regie };
    const items = await leesItems(zaak);
    if (!items?.politie || !items.gewoon) continue;
    await laatMeedoen(zaak);
    await deel(zaak, { politie: items.politie, gewoon: items.gewoon });
    await vraagPartners(zaak);
    await vraagOverPersoon(zaak);
    await geefTaken(zaak);
    await breekGlas(zaak);
    return;
  }
}

/** One transaction per step lets requests in between on the one connection of the embedded database. */
const stap = <T>({ regie, id }: Zaak, werk: (tx: Tx, kern: DossierKern) => Promise<T>): Promise<T> =>
  regie.doet(async (tx) => werk(tx, (await eisDossier(regie.vraagt('dossier:inzien'), tx, id)).kern));

/** One event of the police and one ordinary event about what happened; undefined for a closed dossier. */
const leesItems = (zaak: Zaak) =>
  stap(zaak, async (tx, kern) => {
    if (kern.status !== 'open') return undefined;
    const c = zaak.regie.vraagt('gebeurtenis:inzien');
    const { items } = await laadTijdlijn(c, tx, kern, { aantal: 200 });
    return {
      politie: items.find(({ compartiment }) => compartiment === 'politie')?.id,
      gewoon: items.find(({ compartiment, soort }) => compartiment === 'gewoon' && GEBEURD.has(soort))?.id,
    };
  });

const laatMeedoen = (zaak: Zaak) =>
  stap(zaak, async (tx, kern) => {
    const { deps, g, regie } = zaak;
    const van = deps.klok.vandaag();
    const doetMee = async (soort: DemoOrganisatie, invoer: object, reden: string) =>
      gelukt(
        await geefPlaats(deps, tx, regie.wie, kern, {
          organisatieId: g.organisaties[soort],
          rol: 'partner',
          grond: 'zonder-persoonsgegevens',
          reden,
          van,
          ...invoer,
        }),
      );
    const grond = 'eigen-gemeente' as const;
    for (const rol of ['voorzitter-kerngroep', 'regisseur-interventieteam', 'team-veiligheid'] as const) {
      const collega = { rol, grond, medewerkerId: g.medewerkers.get(rol)! };
      await doetMee('gemeente', collega, 'Beslist mee over de volgende stap in deze zaak.');
    }
    await doetMee('bemiddeling', {}, 'Bemiddelt tussen de buren.');
    const klaar = await doetMee('jongerenwerk', {}, 'Keek mee of er jongeren bij betrokken zijn.');
    const reden = 'Er zijn geen jongeren bij betrokken.';
    gelukt(await beeindigPlaats(deps, tx, regie.wie, { kern, id: klaar }, { reden }));
  });

const deel = (zaak: Zaak, { politie, gewoon }: { readonly politie: string; readonly gewoon: string }) =>
  stap(zaak, async (tx, kern) => {
    const { deps, g, regie } = zaak;
    const c = regie.vraagt('deling:geven');
    const vandaag = deps.klok.vandaag();
    /** Shares it, or nothing where law or the policy of this municipality says no. */
    const geef = async (
      aan: DemoOrganisatie,
      item: Deelverwijzing,
      wat: { readonly doel: string; readonly noodzaak: string; readonly grond?: Grond },
    ) => {
      const wie = { item, aanOrganisatieId: g.organisaties[aan] };
      const eerst = await stelDelingVoor(c, tx, kern, wie);
      const convenantId = eerst.gronden.find(({ soort }) => soort === 'convenant')?.convenantId;
      const grond = wat.grond ?? (convenantId && { soort: 'convenant' as const, convenantId });
      if (!grond) throw new Error(`The demo has no convenant with ${aan}`);
      const tot = datum([plusDagen(vandaag, 28), eerst.totHoogstens].sort()[0]!);
      const { mag, kanalen } = await stelDelingVoor(c, tx, kern, { ...wie, grond, tot });
      const kanaal = kanalen.includes('portaal') ? 'portaal' : kanalen[0]!;
      return mag ? await deelItem(c, tx, kern, { ...wie, ...wat, grond, kanaal, tot }) : undefined;
    };
    await geefVrij(c, tx, kern, {
      item: { soort: 'gebeurtenis', id: politie },
      artikel: '20',
      referentie: 'Vooroverleg met de wijkagent (oefenvoorbeeld)',
      vooroverlegOp: vandaag,
    });
    await geef(
      'corporatie',
      { soort: 'gebeurtenis', id: politie },
      {
        doel: 'Beslissen of een laatste waarschuwing over de huur nodig is',
        noodzaak: 'De verhuurder kan zonder dit gegeven niet beoordelen hoe ernstig het is.',
        grond: { soort: 'wpg-20', besluit: 'Convenant en vooroverleg (oefenvoorbeeld)' },
      },
    );
    const afspraken = {
      doel: 'De afspraken met de bewoner volgen',
      noodzaak: 'De verhuurder sprak dezelfde afspraken af en komt aan de deur.',
    };
    await geef('corporatie', { soort: 'gebeurtenis', id: gewoon }, afspraken);
    const terug = await geef(
      'politie',
      { soort: 'gebeurtenis', id: gewoon },
      {
        doel: 'Weten wat er is afgesproken bij een nieuwe melding',
        noodzaak: 'De wijkagent komt als eerste als het weer misgaat.',
      },
    );
    if (terug === undefined) return;
    await trekDelingIn(c, tx, kern, terug, 'De wijkagent heeft het niet meer nodig (oefenvoorbeeld).');
  });

type Antwoord = (vorm: {
  readonly jaNee?: Record<string, 'nee'>;
  readonly keuzes?: string[];
}) => Vraagantwoord;
/** What is asked of whom, how many days ago, and what they answered. */
const VRAGEN: readonly {
  readonly aan: DemoOrganisatie;
  readonly vraag: string;
  readonly dagenGeleden: number;
  readonly antwoord?: Antwoord;
}[] = [
  {
    aan: 'politie',
    vraag: 'Hoe vaak kwam de politie in de afgelopen maand op dit adres?',
    dagenGeleden: 9,
    antwoord: () => ({ soort: 'mag-niet-delen', reden: 'politiegegevens' }),
  },
  { aan: 'politie', vraag: 'Is de wijkagent bij het volgende gesprek?', dagenGeleden: 8 },
  {
    aan: 'corporatie',
    vraag: 'Is er een waarschuwing over de huur gegeven?',
    dagenGeleden: 6,
    antwoord: ({ jaNee, keuzes }) => ({
      soort: 'antwoord',
      ...(jaNee
        ? { jaNee }
        : keuzes
          ? { keuzes }
          : { tekst: 'Ja, op de tiende. Er staan geen andere afspraken open.' }),
    }),
  },
  { aan: 'corporatie', vraag: 'Kan de sociaal beheerder deze week langs?', dagenGeleden: 0 },
];

async function vraagPartners(zaak: Zaak): Promise<void> {
  for (const { aan, vraag, dagenGeleden, antwoord } of VRAGEN) {
    const toen = { ...zaak.deps, klok: eerder(zaak.deps.klok, dagenGeleden * 24) };
    const c = { ...zaak.regie.vraagt('vraag:stellen'), deps: toen };
    const gesteld = await stap(zaak, async (tx, kern) => {
      const aanOrganisatieId = zaak.g.organisaties[aan];
      const { open } = await laadMogelijkeVragen(c, tx, kern, undefined);
      // Without a person, so without a colour: a question in words of one's own.
      const regel = open.find(
        ({ vraag: vast, organisaties }) =>
          vast === undefined && organisaties.some(({ id }) => id === aanOrganisatieId),
      );
      if (!regel) return undefined;
      const uiterlijk = plusDagen(toen.klok.vandaag(), 5);
      const id = gelukt(
        await stelVraag(c, tx, zaak.regie.door, kern, {
          regel: regel.regel,
          organisatieId: aanOrganisatieId,
          vraag,
          uiterlijk,
          doelredenering: 'Nodig om te kiezen welke stap nu past (oefenvoorbeeld).',
        }),
      );
      return { id, keuzes: regel.keuzes };
    });
    if (!gesteld || !antwoord) continue;
    const wie = {
      gemeenteId: zaak.g.gemeente.id,
      medewerkerId: zaak.g.medewerkers.get(aan as 'politie')!,
      functie: aan,
    };
    const invoer = antwoord(gesteld.keuzes.length > 0 ? { keuzes: gesteld.keuzes.slice(0, 1) } : {});
    await zaak.deps.db.inTransactie({ rol: 'systeem', gemeenteId: wie.gemeenteId }, async (tx) =>
      gelukt(await beantwoordVraag(toen, tx, wie, gesteld.id, invoer)),
    );
  }
}

/** Where the policy has colours: a question in its own words about the first person whose colour opens one. */
const vraagOverPersoon = (zaak: Zaak) =>
  stap(zaak, async (tx, kern) => {
    const c = zaak.regie.vraagt('vraag:stellen');
    const organisatieId = zaak.g.organisaties.corporatie;
    const { personen } = await laadMogelijkeVragen(c, tx, kern, undefined);
    for (const { sleutel: persoon } of personen) {
      const { open } = await laadMogelijkeVragen(c, tx, kern, persoon);
      const regel = open.find(
        ({ kleur, organisaties }) =>
          kleur !== undefined && organisaties.some(({ id }) => id === organisatieId),
      );
      if (!regel) continue;
      const uiterlijk = plusDagen(zaak.deps.klok.vandaag(), 7);
      const invoer = { regel: regel.regel, organisatieId, persoon, uiterlijk };
      gelukt(await stelVraag(c, tx, zaak.regie.door, kern, invoer));
      return;
    }
  });

const geefTaken = (zaak: Zaak) =>
  stap(zaak, async (tx, kern) => {
    const { deps, g, regie } = zaak;
    const taken = [
      { aan: 'corporatie', wat: 'Ga na of de afspraken uit het gesprek zijn nagekomen', dagen: -3 },
      { aan: 'corporatie', wat: 'Nodig de bewoner uit voor een gesprek over de huur', dagen: 6 },
      { aan: 'politie', wat: 'Kijk dit weekend een keer langs', dagen: 2 },
    ] as const;
    for (const { aan, wat, dagen } of taken) {
      gelukt(
        await legTaakVast(deps, tx, regie.wie, kern.id, {
          soort: 'taak',
          wat,
          wieOrganisatieId: g.organisaties[aan],
          uiterlijk: plusDagen(deps.klok.vandaag(), dagen),
        }),
      );
    }
  });

/** Somebody who looked behind the glass two days ago: it ended by itself and waits for the privacy officer. */
async function breekGlas(zaak: Zaak): Promise<void> {
  const boa = demoCollega({ ...zaak.deps, klok: eerder(zaak.deps.klok, 50) }, zaak.g, 'boa');
  const c = boa.vraagt('noodtoegang:openen');
  const reden = 'Bewoner dreigde zich iets aan te doen terwijl ik voor de deur stond (oefenvoorbeeld).';
  await boa.doet(async (tx) => openNoodtoegang(c, tx, (await eisDossier(c, tx, zaak.id)).kern, reden, []));
}

/** The clock some hours back: what was asked before today is dated before today. */
const eerder = (klok: Klok, uren: number): Klok => {
  const nu = () => new Date(klok.nu().getTime() - uren * UUR);
  const moment = () => lokaalMoment(nu());
  return { nu, moment, vandaag: () => moment().slice(0, 10) as ReturnType<Klok['vandaag']> };
};
