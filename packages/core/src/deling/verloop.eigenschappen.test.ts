import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Informatieschema } from '../beleid/index.ts';
import { datum, plusDagen } from '../shared/index.ts';
import { beoordeelToegang, type Wie } from '../toegang/index.ts';
import { CONVENANT, eenItem, eenOntvanger, eenRegel, eenStand, VAN_GEMEENTE } from './deling.builder.ts';
import type { Grond } from './deling.schema.ts';
import { herzieDeling } from './herzieDeling.ts';
import { magDelen } from './magDelen.ts';
import { naVerbetering } from './naVerbetering.ts';

/** Everything that can happen to what is shared of one dossier, in any order; an oracle that knows none of the rules' code. */
const ORG = ['wonen', 'zorg'] as const;
type Org = (typeof ORG)[number];
type Kleur = 'groen' | 'oranje' | undefined;
const BEGIN = datum('2026-11-01');
const SCHEMA = (kleur: 'groen' | 'oranje'): Pick<Informatieschema, 'kleur' | 'regels'> => ({
  kleur,
  regels: [
    {
      ...{
        id: 'naam',
        bron: 'basis',
        vraag: 'Naam',
        vorm: 'specifiek',
        over: 'persoon',
        soorten: [],
        onderwerpen: [],
      },
      velden: kleur === 'groen' ? ['naam'] : ['naam', 'adres'],
    },
    ...(kleur === 'groen'
      ? []
      : [
          {
            ...{
              id: 'politie',
              bron: 'politie',
              vraag: 'Signalen?',
              vorm: 'ja-nee',
              over: 'persoon',
              onderwerpen: [],
            },
            soorten: ['politie'],
          } as Informatieschema['regels'][number],
        ]),
  ],
});
/** A party's name, a party's address, an ordinary event, and an event of the police. */
const ITEMS = [
  { soort: 'partij', compartiment: 'gewoon', velden: ['naam'], eigenaarSoort: 'gemeente' },
  { soort: 'partij', compartiment: 'gewoon', velden: ['adres'], eigenaarSoort: 'gemeente' },
  { soort: 'gebeurtenis', compartiment: 'gewoon', velden: [], eigenaarSoort: 'gemeente' },
  { soort: 'gebeurtenis', compartiment: 'politie', velden: [], eigenaarSoort: 'politie' },
] as const;
const GRONDEN = {
  convenant: { soort: 'convenant', convenantId: CONVENANT },
  wet: { soort: 'wet', artikel: 'artikel 1' },
  toestemming: { soort: 'toestemming', van: 'Bewoner 1', op: BEGIN, hoe: 'gesprek' },
} as const satisfies Record<string, Grond>;
const ALLES = eenRegel('alles', {}, { compartimenten: ['gewoon', 'politie'] });

const stap = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      wat: fc.constant('deel' as const),
      item: fc.nat(ITEMS.length - 1),
      aan: fc.constantFrom(...ORG),
      grond: fc.constantFrom('convenant' as const, 'wet' as const, 'toestemming' as const),
      dagen: fc.integer({ min: 0, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('trek-in' as const), nummer: fc.nat(6) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      wat: fc.constantFrom<'plaats' | 'deelname' | 'rol'>('plaats', 'deelname', 'rol'),
      aan: fc.constantFrom(...ORG),
      erbij: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      wat: fc.constant('kleur' as const),
      kleur: fc.constantFrom<Kleur>('groen', 'oranje', undefined),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      wat: fc.constantFrom('verbeter' as const, 'item-weg' as const, 'vrijgave' as const),
      item: fc.nat(ITEMS.length - 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('dag' as const) }) },
);

type Deling = {
  item: number;
  versie: number;
  aan: Org;
  grond: keyof typeof GRONDEN;
  van: string;
  tot: string;
  vrijgegeven: boolean;
  beeindigd: boolean;
  vervallen: boolean;
};

describe('whatever is done, in whatever order', () => {
  it('[DOR-B2-23] nothing is seen without a ground, a place, a role, a colour and a version that hold on that day', () => {
    let gezien = 0;
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
        let op = BEGIN;
        let kleur: Kleur = 'oranje';
        const delingen: Deling[] = [];
        const plaats = new Set<Org>(ORG);
        const deelname = new Set<Org>(ORG);
        const rol = new Set<Org>(ORG);
        const vrij = new Set<number>();
        /** Version of each item that holds; -1: withdrawn. */
        const versie = ITEMS.map(() => 0);
        const grenzen = () => [{ wie: 'Bewoner 1', schema: kleur && SCHEMA(kleur) }];
        const convenanten = (org: Org) =>
          deelname.has(org) ? [{ id: CONVENANT, sporen: ['woonoverlast' as const] }] : [];
        const mag = (nr: number, aan: Org, grond: keyof typeof GRONDEN, tot: string) =>
          magDelen(
            eenItem({ ...ITEMS[nr]!, vrijgegeven: vrij.has(nr) }),
            VAN_GEMEENTE,
            eenOntvanger({ organisatieId: aan, betrokken: plaats.has(aan), convenanten: convenanten(aan) }),
            GRONDEN[grond],
            eenStand({ op, kleuren: grenzen(), regels: [ALLES] }),
            { van: op, tot: datum(tot) },
          ).mag;
        for (const s of stappen) {
          if (s.wat === 'deel') {
            const tot = plusDagen(op, s.dagen);
            if (versie[s.item]! < 0 || !mag(s.item, s.aan, s.grond, tot)) continue;
            delingen.push({
              ...{ item: s.item, versie: versie[s.item]!, aan: s.aan, grond: s.grond, van: op, tot },
              ...{ vrijgegeven: vrij.has(s.item), beeindigd: false, vervallen: false },
            });
          } else if (s.wat === 'trek-in') {
            const deling = delingen[s.nummer];
            if (deling) deling.beeindigd = true;
          } else if (s.wat === 'dag') op = plusDagen(op, 1);
          else if (s.wat === 'kleur') kleur = s.kleur;
          else if (s.wat === 'vrijgave') vrij.add(s.item);
          else if (s.wat === 'verbeter') {
            // What the police tell is released per item: another version was not.
            if (versie[s.item]! >= 0) versie[s.item]! += 1;
            vrij.delete(s.item);
          } else if (s.wat === 'item-weg') versie[s.item] = -1;
          else if (s.wat === 'plaats' || s.wat === 'deelname' || s.wat === 'rol') {
            const lijst = { plaats, deelname, rol }[s.wat];
            if (s.erbij) lijst.add(s.aan);
            else lijst.delete(s.aan);
          }
          // As the server does in the transaction of every change.
          for (const d of delingen.filter((deling) => !deling.beeindigd && deling.tot >= op)) {
            const { velden, compartiment } = ITEMS[d.item]!;
            const uit = herzieDeling(
              { compartiment, velden, vervallen: d.vervallen },
              d.versie !== versie[d.item],
              grenzen(),
            );
            if (uit === undefined) continue;
            d.beeindigd = true;
            if (uit.wat !== 'achterhaald') continue;
            const nieuw = versie[d.item]! >= 0 ? mag(d.item, d.aan, d.grond, d.tot) : undefined;
            const vervallen = naVerbetering(d.grond, nieuw) === 'vervallen';
            delingen.push({ ...d, versie: versie[d.item]!, van: op, beeindigd: false, vervallen });
          }
          for (const org of ORG) {
            const wie: Wie = {
              ...{
                gemeenteId: 'weert',
                organisatieId: org,
                organisatieSoort: 'corporatie',
                medewerkerId: 'm',
              },
              rollen: rol.has(org) ? ['corporatie'] : [],
              convenanten: convenanten(org),
            };
            for (const [i, d] of delingen.entries()) {
              const { compartiment, velden } = ITEMS[d.item]!;
              const oordeel = beoordeelToegang(
                wie,
                'gedeeld:inzien',
                {
                  ...{
                    gemeenteId: 'weert',
                    soort: 'gebeurtenis',
                    betrokkenOrganisaties: [...plaats],
                    compartiment,
                    op,
                  },
                  delingen: [
                    {
                      ...{ id: String(i), aanOrganisatieId: d.aan, van: datum(d.van), tot: datum(d.tot) },
                      ...{ beeindigd: d.beeindigd, vrijgegeven: d.vrijgegeven },
                      ...(d.grond === 'convenant' && { convenantId: CONVENANT }),
                    },
                  ],
                },
                'behandelen-overlast',
              );
              // A notice that something lapsed shows nothing of it.
              if (!oordeel.toegestaan || d.vervallen) continue;
              gezien += 1;
              expect(d.aan).toBe(org);
              expect(plaats.has(org) && rol.has(org)).toBe(true);
              expect(d.van <= op && op <= d.tot).toBe(true);
              if (d.grond === 'convenant') expect(deelname.has(org)).toBe(true);
              expect(d.versie).toBe(versie[d.item]);
              if (compartiment === 'politie') expect([kleur, d.vrijgegeven]).toEqual(['oranje', true]);
              expect(kleur).toBeDefined();
              if ((velden as readonly string[]).includes('adres')) expect(kleur).toBe('oranje');
            }
          }
        }
      }),
      { numRuns: 600 },
    );
    // A test in which nothing is ever seen would prove nothing.
    expect(gezien).toBeGreaterThan(100);
  });
});
