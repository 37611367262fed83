import type { WatAls } from '@luwte/core/watals';
import { Heading, Paragraph, Table } from '../../components/index.ts';
import { datumInWoorden, datumVoluit } from '../../lib/datum.ts';
import { euro } from '../../lib/geld.ts';
import { aantalVan } from '../../teksten/nl.ts';
import { sleutelInWoorden } from '../beleid/beleid.ts';
import { Stappen } from './Stappen.tsx';
import { Verdelingstaaf } from './Verdelingstaaf.tsx';

const OVERGESLAGEN: Readonly<Record<string, string>> = {
  onleesbaar: 'niet te lezen',
  'ander-spoor': 'een ander spoor',
  'onbekend-beleid': 'een beleid dat hier niet bekend is',
  leeg: 'zonder gebeurtenissen',
};
const BEDRAG = { perOvertreding: 'Dwangsom per overtreding', maximum: 'Maximum' } as const;

/** What a replay found: counts, and numbers of dossiers as examples. Nothing in it is about a person. */
export function Uitkomst({ uitkomst: u }: { readonly uitkomst: WatAls }) {
  const gebreken = u.gebreken.filter(
    (g) => g.verschijnt.keer + g.verdwijnt.keer + g.zwaarder.keer + g.lichter.keer > 0,
  );
  const termijnen = u.termijnen.filter(
    (t) => t.eerder.aantal + t.later.aantal + t.alleenOud + t.alleenNieuw > 0,
  );
  const overgeslagen = Object.entries(u.dossiers.overgeslagen).filter(([, n]) => n > 0);
  return (
    <div className="luwte-stapel luwte-watals">
      <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label="Samenvatting">
        <Heading niveau={2}>{u.nieuw.naam}</Heading>
        <Paragraph>
          Versie van {datumVoluit(u.nieuw.versie)}, nagespeeld op {datumInWoorden(u.op)} tegen{' '}
          {u.oud.map((b) => `${b.naam} (${b.dossiers})`).join(', ') || 'geen enkel dossier'}.
        </Paragraph>
        <Paragraph>
          {u.dossiers.anders} van de {u.dossiers.vergeleken} dossiers komen anders uit.
          {overgeslagen.length > 0
            ? ` Overgeslagen: ${overgeslagen.map(([reden, n]) => `${n} ${OVERGESLAGEN[reden] ?? reden}`).join(', ')}.`
            : ''}
        </Paragraph>
        <Paragraph zacht>
          Er staan geen gegevens van personen in. Een voorbeeld noemt het volgnummer van het dossier in de
          bron.
        </Paragraph>
      </section>
      <Stappen titel="Stappen" stappen={u.stappen} indeling={u.indeling} />
      {u.personen.aantal > 0 ? (
        <Stappen titel="Sporen van personen" stappen={u.personen.stappen} indeling={u.indeling}>
          Naast het dossier loopt een eigen spoor per persoon. Bij {u.personen.anders} van de{' '}
          {aantalVan(u.personen.aantal, 'persoon', 'personen')} komt dat anders uit. Wie dat zijn, staat er
          niet in.
        </Stappen>
      ) : null}
      <section className="luwte-kaart luwte-stapel" aria-label="Bedragen">
        <Heading niveau={2}>Bedragen</Heading>
        {u.bedragen.map((b) => (
          <div key={b.wat} className="luwte-stapel luwte-stapel--dicht">
            <Paragraph>
              <strong>{BEDRAG[b.wat]}</strong>: {b.besluiten} besluiten, samen {euro(b.opgelegd)} opgelegd.
            </Paragraph>
            <Verdelingstaaf
              verdeling={b.nieuw.goedkoper}
              maat="eurocent"
              indeling={u.indeling}
              wat="Goedkoper"
            />
            <Verdelingstaaf verdeling={b.nieuw.duurder} maat="eurocent" indeling={u.indeling} wat="Duurder" />
          </div>
        ))}
      </section>
      {gebreken.length > 0 ? (
        <Table
          bijschrift="Gebreken"
          sleutel={(g) => g.code}
          regels={gebreken}
          kolommen={[
            { kop: 'Gebrek', naam: true, cel: (g) => sleutelInWoorden(g.code) },
            { kop: 'Komt erbij', getal: true, cel: (g) => g.verschijnt.keer },
            { kop: 'Verdwijnt', getal: true, cel: (g) => g.verdwijnt.keer },
            { kop: 'Zwaarder', getal: true, cel: (g) => g.zwaarder.keer },
            { kop: 'Lichter', getal: true, cel: (g) => g.lichter.keer },
          ]}
        />
      ) : null}
      {termijnen.length > 0 ? (
        <Table
          bijschrift="Termijnen"
          sleutel={(t) => t.id}
          regels={termijnen}
          kolommen={[
            { kop: 'Termijn', naam: true, cel: (t) => t.naam },
            { kop: 'Gelijk', getal: true, cel: (t) => t.gelijk },
            { kop: 'Eerder', getal: true, cel: (t) => t.eerder.aantal },
            { kop: 'Later', getal: true, cel: (t) => t.later.aantal },
            { kop: 'Alleen nu', getal: true, cel: (t) => t.alleenOud },
            { kop: 'Alleen straks', getal: true, cel: (t) => t.alleenNieuw },
          ]}
        />
      ) : null}
    </div>
  );
}
