import { dagVan } from '../../shared/index.ts';
import { bepaalVerjaring } from '../dwangsom/verjaring.ts';
import { gedekteOvertredingen, nietIngevorderd } from './invordering.ts';
import { maakRegel } from './regel.ts';

/** Collected more than a year after forfeiture while nothing interrupted or extended the term. */
export const dwangsomVerjaard = maakRegel(
  {
    code: 'dwangsom-verjaard',
    aard: 'wet',
    bron: 'artikel 5:35 Awb',
    herstel: 'Laat de verjaarde dwangsom buiten de invordering.',
  },
  (basis, meld) => {
    const { kroniek, klok } = basis;
    for (const stand of basis.besluiten.values()) {
      const boek = basis.dwangsommen.find((d) => d.besluitId === stand.besluitId);
      if (boek === undefined) continue;
      const verbeurd = new Map(boek.overtredingen.map((o) => [o.id, o]));
      const verjaardOp = (id: string, plaats: number): string => {
        const overtreding = verbeurd.get(id)!;
        return bepaalVerjaring(id, dagVan(overtreding.op as never), stand, kroniek, plaats).op;
      };
      const onbekendBedrag = stand.besluit.dwangsom?.bedrag === undefined;
      const telt = (id: string): boolean => onbekendBedrag || (verbeurd.get(id)?.bedrag ?? 0) > 0;
      for (const invordering of stand.invorderingen) {
        for (const { id, op } of gedekteOvertredingen(invordering, stand, basis)) {
          if (!telt(id)) continue;
          const grens = verjaardOp(id, kroniek.plaats(invordering.id));
          if (dagVan(invordering.op) <= grens) continue;
          const genoemd =
            invordering.overtredingen?.includes(id) === true || stand.overtredingen.length === 1;
          meld({
            zwaarte: genoemd ? 'blokkerend' : 'risico',
            tekst: `De dwangsom van ${dagVan(op)} was na ${grens} verjaard.`,
            bij: invordering.id,
            bewijs: [id],
          });
        }
      }
      for (const g of stand.stuitingen) {
        if (g.soort === 'uitstel-van-betaling' || boek.open <= 0) continue;
        const plaats = kroniek.plaats(g.id);
        const eerder = stand.overtredingen.filter((o) => kroniek.plaats(o.id) < plaats && telt(o.id));
        if (eerder.length === 0 || !eerder.every((o) => dagVan(g.op) > verjaardOp(o.id, plaats))) continue;
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Alle dwangsommen waren op deze dag al verjaard.',
          bij: g.id,
          bewijs: eerder.map((o) => o.id),
        });
      }
      if (boek.open <= 0) continue;
      for (const { id } of nietIngevorderd(stand, basis)) {
        const o = verbeurd.get(id)!;
        if (o.bedrag === 0 || !klok.voorbij(o.verjaartOp)) continue;
        meld({
          zwaarte: 'aandacht',
          tekst: `Deze dwangsom is na ${o.verjaartOp} verjaard en niet meer in te vorderen.`,
          bij: id,
          bewijs: [id],
        });
      }
    }
  },
);
