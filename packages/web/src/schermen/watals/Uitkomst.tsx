import type { StapUitkomst, WatAls } from '@luwte/core/watals';
import { Details, Heading, Paragraph, Table } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { euro } from '../../lib/geld.ts';
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
  const anders = u.stappen.filter((s) => s.eerder.aantal + s.later.aantal + s.dicht + s.vrij > 0);
  const gebreken = u.gebreken.filter(
    (g) => g.verschijnt.keer + g.verdwijnt.keer + g.zwaarder.keer + g.lichter.keer > 0,
  );
  const termijnen = u.termijnen.filter(
    (t) => t.eerder.aantal + t.later.aantal + t.alleenOud + t.alleenNieuw > 0,
  );
  const overgeslagen = Object.entries(u.dossiers.overgeslagen).filter(([, n]) => n > 0);
  return (
    <div className="luwte-stapel">
      <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label="Samenvatting">
        <Heading niveau={2}>{u.nieuw.naam}</Heading>
        <Paragraph>
          Versie van {datumInWoorden(u.nieuw.versie)}, nagespeeld op {datumInWoorden(u.op)} tegen{' '}
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
      <section className="luwte-kaart luwte-stapel" aria-label="Stappen">
        <Heading niveau={2}>Stappen</Heading>
        {anders.length === 0 ? <Paragraph>Elke stap komt op dezelfde dag open.</Paragraph> : null}
        {anders.map((stap) => (
          <Stap key={stap.id} stap={stap} indeling={u.indeling} />
        ))}
      </section>
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
            { kop: 'Gebrek', naam: true, cel: (g) => g.code },
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

function Stap({ stap, indeling }: { readonly stap: StapUitkomst; readonly indeling: WatAls['indeling'] }) {
  return (
    <article className="luwte-stapel luwte-stapel--dicht">
      <Heading niveau={3}>{stap.naam}</Heading>
      <Paragraph>
        Zelfde dag: {stap.gelijk}. Eerder: {stap.eerder.aantal}. Later: {stap.later.aantal}. Niet meer
        mogelijk: {stap.dicht}. Nu wel mogelijk: {stap.vrij}.
      </Paragraph>
      <Verdelingstaaf verdeling={stap.eerder} maat="dagen" indeling={indeling} wat="Eerder" />
      <Verdelingstaaf verdeling={stap.later} maat="dagen" indeling={indeling} wat="Later" />
      {stap.mist.length > 0 ? (
        <Details kop="Wat er onder het nieuwe beleid ontbrak">
          <ul className="utrecht-unordered-list">
            {stap.mist.map((m) => (
              <li key={m.criterium} className="utrecht-unordered-list__item">
                {m.tekst} ({m.keer} keer)
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </article>
  );
}
