import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier } from '@luwte/core/dossier';
import {
  bepaalLadder,
  type Criterium,
  type Gebrek,
  type Sport,
  type Stand,
  type Toets,
  type ToetsStap,
} from '@luwte/core/toets';
import { dagtekst, euro, type Kleur, maakVerf, type Verf, vouw } from './opmaak.ts';

export type ToetsVerslag = {
  readonly dossier: Dossier;
  readonly toets: Toets;
  readonly stand: Stand;
  readonly beleid: GecompileerdBeleid;
};
type Blad = { readonly verf: Verf; readonly breedte: number };

/** The outcome of a toets as a page for the terminal, line by line. */
export function toetsTabel(
  verslag: ToetsVerslag,
  { kleur, breedte }: { kleur: boolean; breedte: number },
): string[] {
  const blad: Blad = { verf: maakVerf(kleur), breedte };
  const delen: [titel: string, regels: string[]][] = [
    ['', kop(verslag, blad)],
    ['Ladder', ladder(verslag, blad)],
    ['Ontbreekt voor de volgende stap', ontbreekt(verslag, blad)],
    ['Gebreken', gebreken(verslag.toets, blad)],
    ['Termijnen', termijnen(verslag.toets, blad)],
    ['Dwangsom', dwangsommen(verslag.toets, blad)],
    ['Bewijs', bewijs(verslag.toets)],
    ['Let op', (verslag.toets.meldingen ?? []).flatMap(({ tekst }) => vouw(tekst, breedte, 2, '  '))],
  ];
  return delen
    .filter(([, regels]) => regels.length > 0)
    .flatMap(([titel, regels], i) => [
      ...(i === 0 ? [] : ['']),
      ...(titel === '' ? [] : [blad.verf('vet', titel)]),
      ...regels,
    ]);
}

function kop({ dossier, toets, stand, beleid }: ToetsVerslag, { verf, breedte }: Blad): string[] {
  const { aanZet } = stand;
  const uiterlijk = aanZet?.uiterlijk === undefined ? '' : `, uiterlijk ${dagtekst(aanZet.uiterlijk)}`;
  const regels: [string, string | undefined][] = [
    ['Dossier', dossier.titel ?? dossier.id ?? '(zonder titel)'],
    ['Beleid', `${beleid.beleid.naam} (${toets.beleid.id}, versie ${toets.beleid.versie})`],
    ['Peildatum', dagtekst(toets.peildatum)],
    ['Fase', stand.faseNaam],
    ['Regie', toets.regies.map(({ rol, organisatie }) => `${organisatie} (${rol})`).join(', ') || undefined],
    ['Aan zet', aanZet && `${aanZet.wie}: ${aanZet.wat}${uiterlijk}`],
    ['Verandert', toets.herzienOp && `op ${dagtekst(toets.herzienOp)} zonder nieuwe gebeurtenis`],
  ];
  return regels.flatMap(([naam, tekst]) => {
    if (tekst === undefined) return [];
    const [eerste, ...rest] = vouw(tekst, breedte, 12);
    return [`${verf('grijs', naam.padEnd(12))}${eerste!.slice(12)}`, ...rest];
  });
}

const STATUS: Readonly<Record<ToetsStap['status'], readonly [teken: string, kleur: Kleur, woord: string]>> = {
  gedaan: ['✓', 'groen', 'gedaan'],
  mogelijk: ['→', 'groen', 'mogelijk'],
  geblokkeerd: ['·', 'geel', 'nog niet'],
  'niet-van-toepassing': ['-', 'grijs', 'niet van toepassing'],
};

function ladder({ toets, beleid }: ToetsVerslag, { verf }: Blad): string[] {
  const sporten = bepaalLadder(beleid, toets);
  const stappen = sporten.length > 0 ? sporten.map(({ stap }) => stap) : toets.stappen;
  const breed = Math.max(0, ...stappen.map((stap) => stap.naam.length));
  return stappen.map((stap) => {
    const [teken, kleur, woord] = STATUS[stap.status];
    const voldaan = stap.criteria.filter((c) => c.voldaan === true).length;
    const telling =
      stap.criteria.length === 0 || stap.status !== 'geblokkeerd'
        ? ''
        : `, ${voldaan} van ${stap.criteria.length} voldaan`;
    return `  ${verf(kleur, teken)} ${stap.naam.padEnd(breed)}  ${verf(kleur, woord)}${telling}`;
  });
}

/** Only the next rung: what comes after it depends on what is still to happen. */
function ontbreekt({ toets, beleid }: ToetsVerslag, blad: Blad): string[] {
  const sporten = bepaalLadder(beleid, toets);
  const hoogste = sporten.findLastIndex(({ stap }) => stap.status === 'gedaan');
  const volgende: Sport | undefined = sporten
    .slice(hoogste + 1)
    .find(({ stap }) => stap.status !== 'niet-van-toepassing');
  if (volgende === undefined || volgende.open.length === 0) return [];
  return [
    `  ${volgende.stap.naam} (${volgende.stap.wie})`,
    ...volgende.open.flatMap((criterium) => regelVan(criterium, blad)),
  ];
}

function regelVan({ voldaan, tekst, bron }: Criterium, { verf, breedte }: Blad): string[] {
  const [eerste, ...rest] = vouw(`${tekst} ${bron === '' ? '' : `[${bron}]`}`.trim(), breedte, 14);
  const woord = voldaan === 'onbekend' ? verf('geel', 'onbekend  ') : verf('rood', 'nee       ');
  return [`    ${woord}${eerste!.slice(14)}`, ...rest];
}

const ZWAARTE: Readonly<Record<Gebrek['zwaarte'], readonly [woord: string, kleur: Kleur]>> = {
  blokkerend: ['Ontbreekt nog', 'rood'],
  risico: ['Risico bij de rechter', 'geel'],
  aandacht: ['Let op', 'grijs'],
};

function gebreken(toets: Toets, { verf, breedte }: Blad): string[] {
  if (toets.gebreken.length === 0) return [`  ${verf('groen', 'Geen gebreken gevonden.')}`];
  return (Object.keys(ZWAARTE) as Gebrek['zwaarte'][]).flatMap((zwaarte) => {
    const lijst = toets.gebreken.filter((gebrek) => gebrek.zwaarte === zwaarte);
    if (lijst.length === 0) return [];
    const [woord, kleur] = ZWAARTE[zwaarte];
    return [
      `  ${verf(kleur, `${woord} (${lijst.length})`)}`,
      ...lijst.flatMap(({ code, tekst, bij, bron, herstel }) => [
        `    ${verf('vet', code)}${bij === undefined ? '' : verf('grijs', ` bij ${bij}`)}`,
        ...vouw(`${tekst} [${bron}]`, breedte, 6),
        ...vouw(`Herstel: ${herstel}`, breedte, 6),
      ]),
    ];
  });
}

function termijnen({ termijnen: lijst }: Toets, { verf }: Blad): string[] {
  const breed = Math.max(0, ...lijst.map(({ naam }) => naam.length));
  const kleur = { loopt: 'geel', verstreken: 'rood', gehaald: 'groen' } as const;
  return [...lijst]
    .sort((a, b) => (a.tot < b.tot ? -1 : 1))
    .map(
      ({ naam, tot, status, bron }) =>
        `  ${naam.padEnd(breed)}  t/m ${dagtekst(tot).padStart(11)}  ${verf(kleur[status], status.padEnd(10))} ${verf('grijs', bron)}`,
    );
}

function dwangsommen({ dwangsommen: lijst }: Toets, { verf, breedte }: Blad): string[] {
  return lijst.flatMap((stand) => {
    const bedrag = stand.bedrag === undefined ? 'bedrag onbekend' : `${euro(stand.bedrag)} per ${stand.per}`;
    const maximum = stand.maximum === undefined ? 'geen maximum' : `hoogstens ${euro(stand.maximum)}`;
    return [
      `  Besluit ${stand.besluitId}: ${bedrag}, ${maximum}`,
      `    verbeurd ${euro(stand.verbeurd)}, ingevorderd ${euro(stand.ingevorderd)}, betaald ${euro(stand.betaald)}, open ${verf('vet', euro(stand.open))}`,
      ...stand.overtredingen.flatMap(({ id, op, bedrag: verbeurd, verjaartOp, waarom = [] }) => [
        `    ${id}  ${dagtekst(op)}  ${euro(verbeurd)}${verbeurd > 0 ? `, invorderen kan t/m ${dagtekst(verjaartOp)}` : ''}`,
        ...waarom.flatMap(({ tekst }) => vouw(tekst, breedte, 8)),
      ]),
    ];
  });
}

function bewijs({ bewijs: stand }: Toets): string[] {
  const tel = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;
  const periode =
    stand.eerste === undefined || stand.laatste === undefined
      ? ''
      : `, van ${dagtekst(stand.eerste)} tot en met ${dagtekst(stand.laatste)}`;
  const krachten = Object.entries(stand.perKracht).filter(([, aantal]) => aantal > 0);
  return [
    `  ${tel(stand.meldingen, 'melding', 'meldingen')} van ${tel(stand.melders, 'melder', 'melders')} (${stand.anoniem} anoniem)${periode}`,
    `  ${stand.bevestigd} bevestigd, ${stand.onafhankelijk} onafhankelijk`,
    ...(krachten.length === 0
      ? []
      : [`  ${krachten.map(([naam, aantal]) => `${naam} ${aantal}`).join(', ')}`]),
  ];
}
