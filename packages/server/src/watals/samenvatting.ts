import type { Bedragzijde, Verdeling, WatAls } from '@luwte/core/watals';
import { euro } from '../cli/opmaak.ts';

/** Most changes of one kind that people are shown; the JSON has all of them. */
const MEESTE = 8;

/** The result in a page of plain lines, for somebody who decides whether the policy is right. */
export function schrijfSamenvatting(uitkomst: WatAls): string[] {
  return [
    ...kop(uitkomst),
    ...deel('Stappen', stappen(uitkomst)),
    ...personen(uitkomst),
    ...deel('Bedragen, tegen wat is opgelegd', bedragen(uitkomst)),
    ...deel('Gebreken', gebreken(uitkomst)),
    ...deel('Termijnen', termijnen(uitkomst)),
  ];
}

function kop({ nieuw, oud, dossiers, momenten }: WatAls): string[] {
  const besloten = Object.entries(momenten)
    .filter(([soort]) => soort !== 'laatste-dag')
    .reduce((som, [, keer]) => som + keer, 0);
  const over = Object.entries(dossiers.overgeslagen).filter(([, keer]) => keer > 0);
  return [
    `${nieuw.naam}, versie ${nieuw.versie}`,
    `Vergeleken met: ${oud.map((b) => `${b.id} ${b.versie} (${getal(b.dossiers)} dossiers)`).join(', ')}`,
    `${getal(dossiers.vergeleken)} dossiers nagespeeld, met ${getal(besloten)} beslissingen. Bij ${getal(dossiers.anders)} komt er iets anders uit.`,
    ...(over.length === 0
      ? []
      : [`Overgeslagen: ${over.map(([reden, keer]) => `${getal(keer)} ${REDEN[reden]}`).join(', ')}.`]),
  ];
}

const REDEN: Readonly<Record<string, string>> = {
  onleesbaar: 'niet te lezen',
  'ander-spoor': 'van een ander spoor',
  'onbekend-beleid': 'onder beleid dat hier niet bekend is',
  leeg: 'zonder gebeurtenissen',
};

function deel(titel: string, regels: readonly string[]): string[] {
  const over = regels.length - MEESTE;
  const staart = over > 0 ? [`  en nog ${over}: zie het JSON-bestand`] : [];
  return ['', titel, ...(regels.length === 0 ? ['  geen verschil'] : regels.slice(0, MEESTE)), ...staart];
}

/** Only where dossiers speak of persons: most do not. */
function personen({ personen: { aantal, anders, stappen: lijst } }: WatAls): string[] {
  if (aantal === 0) return [];
  return deel(
    `Sporen van personen: bij ${getal(anders)} van de ${getal(aantal)} personen komt er iets anders uit`,
    stappen({ stappen: lijst }),
  );
}

function stappen({ stappen: lijst }: Pick<WatAls, 'stappen'>): string[] {
  return lijst.flatMap((s) => {
    const delen = [
      s.in === 'oud' && s.dicht > 0 && `vervalt (${getal(s.dicht)} keer open geweest)`,
      s.in === 'nieuw' && s.vrij > 0 && `nieuw (${getal(s.vrij)} keer open)`,
      ...(s.in === 'beide'
        ? [
            s.eerder.aantal > 0 && `${getal(s.eerder.aantal)} eerder (${gemiddeld(s.eerder)})`,
            s.later.aantal > 0 && `${getal(s.later.aantal)} later (${gemiddeld(s.later)})`,
            s.dicht > 0 && `${getal(s.dicht)} niet meer mogelijk`,
            s.vrij > 0 && `${getal(s.vrij)} alsnog mogelijk`,
          ]
        : []),
      s.gezet.kanNiet > 0 &&
        `${getal(s.gezet.kanNiet)} van de ${getal(s.gezet.keer)} keer gezet terwijl het dan niet kan`,
    ].filter((tekst) => tekst !== false);
    return delen.length === 0 ? [] : [`  ${s.naam}: ${delen.join(', ')}`];
  });
}

function bedragen({ bedragen: lijst }: WatAls): string[] {
  return lijst.flatMap(({ wat, besluiten, oud, nieuw }) => {
    if (besluiten === 0) return [];
    const naam = wat === 'maximum' ? 'Maximum' : 'Per overtreding';
    return [
      `  ${naam} (${getal(besluiten)} besluiten): ${zijde(nieuw)}`,
      `    onder het oude beleid: ${zijde(oud)}`,
    ];
  });
}

function zijde({ geenBedrag, gelijk, goedkoper, duurder }: Bedragzijde): string {
  return [
    `${getal(gelijk)} gelijk`,
    goedkoper.aantal > 0 && `${getal(goedkoper.aantal)} goedkoper (samen ${euro(goedkoper.som)})`,
    duurder.aantal > 0 && `${getal(duurder.aantal)} duurder (samen ${euro(duurder.som)})`,
    geenBedrag > 0 && `${getal(geenBedrag)} zonder bedrag in het beleid`,
  ]
    .filter((tekst) => tekst !== false)
    .join(', ');
}

function gebreken({ gebreken: lijst }: WatAls): string[] {
  return lijst.map(({ code, verschijnt, verdwijnt, zwaarder, lichter }) => {
    const delen = [
      verschijnt.keer > 0 && `${getal(verschijnt.keer)} erbij`,
      verdwijnt.keer > 0 && `${getal(verdwijnt.keer)} eraf`,
      zwaarder.keer > 0 && `${getal(zwaarder.keer)} zwaarder`,
      lichter.keer > 0 && `${getal(lichter.keer)} lichter`,
    ].filter((tekst) => tekst !== false);
    return `  ${code}: ${delen.join(', ')}`;
  });
}

function termijnen({ termijnen: lijst }: WatAls): string[] {
  return lijst.flatMap(({ naam, eerder, later, alleenOud, alleenNieuw }) => {
    const delen = [
      eerder.aantal > 0 && `${getal(eerder.aantal)} eerder (${gemiddeld(eerder)})`,
      later.aantal > 0 && `${getal(later.aantal)} later (${gemiddeld(later)})`,
      alleenOud > 0 && `${getal(alleenOud)} vervallen`,
      alleenNieuw > 0 && `${getal(alleenNieuw)} nieuw`,
    ].filter((tekst) => tekst !== false);
    return delen.length === 0 ? [] : [`  ${naam}: ${delen.join(', ')}`];
  });
}

const gemiddeld = ({ som, aantal, meeste }: Verdeling): string =>
  `gemiddeld ${Math.round(som / aantal)} dagen, hoogstens ${getal(meeste)}`;

const getal = (n: number): string => n.toLocaleString('nl-NL');
