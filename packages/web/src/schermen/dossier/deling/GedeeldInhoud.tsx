import type { GedeeldItem } from '@luwte/core/contract';
import { Details, Paragraph, Status } from '../../../components/index.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { GROND, PARTIJVELD, VERBETERING } from '../../../teksten/deling.ts';
import { PARTIJROL, soortNaam } from '../../../teksten/nl.ts';
import { samenvatting, teksten } from '../tijdlijn/samenvatting.ts';

/** One shared item as its receiver reads it. The preview of who shares is this same component. */
export function GedeeldInhoud({
  item,
  op,
}: {
  readonly item: GedeeldItem;
  /** Day on which it was given. */
  readonly op?: string;
}) {
  const { afschrift, vrijgegeven, doel, grond, grondTekst, opmerking, tot, mededeling, verbetering } = item;
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      <Kop item={item} />
      {vrijgegeven ? (
        <div>
          <Status toon="info">Vrijgegeven door de gemeente</Status>
        </div>
      ) : null}
      {verbetering ? (
        <div>
          <Status toon="let-op">
            {op === undefined ? '' : `Verbeterd op ${datumInWoorden(op)}. `}
            {VERBETERING[verbetering]}
          </Status>
        </div>
      ) : null}
      {afschrift.soort === 'gebeurtenis'
        ? teksten(afschrift.velden).map((tekst) => <Paragraph key={tekst}>{tekst}</Paragraph>)
        : null}
      {opmerking ? <Paragraph>Opmerking: {opmerking}</Paragraph> : null}
      <Paragraph soort="klein" zacht>
        {[
          doel ? `Waarvoor: ${doel}` : '',
          grond ? `Grond: ${grondInWoorden(grond, grondTekst)}` : '',
          tot ? `Te zien tot en met ${datumInWoorden(tot)}` : '',
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </Paragraph>
      <Paragraph soort="klein" zacht>
        {mededeling}
      </Paragraph>
      {verbetering === 'vervallen' ? null : (
        <Details kop="Alle gegevens">
          <ul className="utrecht-unordered-list">
            {Object.entries(afschrift.velden).map(([veld, waarde]) => (
              <li key={veld}>
                {veldNaam(veld)}: {waardeTekst(waarde)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

/** A convenant goes by its name; the other grounds say by themselves what they are. */
const grondInWoorden = (grond: NonNullable<GedeeldItem['grond']>, tekst: string | undefined): string =>
  tekst === undefined ? GROND[grond] : grond === 'convenant' ? `convenant, ${tekst}` : tekst;

function Kop({ item: { afschrift } }: { readonly item: GedeeldItem }) {
  const { soort, naam, velden } = afschrift;
  if (soort === 'document') return <strong>{naam}</strong>;
  if (soort === 'feit') {
    return (
      <strong>
        {naam}: {waardeTekst(velden.uitkomst)}
      </strong>
    );
  }
  if (soort === 'partij') {
    const rol = PARTIJROL[velden.rol as keyof typeof PARTIJROL];
    return (
      <strong>
        {naam}
        {rol ? ` (${rol.toLowerCase()})` : ''}
      </strong>
    );
  }
  const kort = samenvatting(velden, (code) => code);
  const op = typeof velden.op === 'string' ? velden.op : undefined;
  return (
    <p className="utrecht-paragraph">
      <strong>{soortNaam(naam)}</strong>
      {op ? ` op ${datumInWoorden(op)}` : ''}
      {kort ? `: ${kort}` : ''}
    </p>
  );
}

const veldNaam = (veld: string): string =>
  (PARTIJVELD as Readonly<Record<string, string>>)[veld] ??
  soortNaam(veld.replace(/([A-Z])/g, ' $1').toLowerCase());

function waardeTekst(waarde: unknown): string {
  if (waarde === true) return 'ja';
  if (waarde === false) return 'nee';
  if (Array.isArray(waarde)) return waarde.map(waardeTekst).join(', ');
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.entries(waarde)
      .map(([veld, deel]) => `${veldNaam(veld).toLowerCase()} ${waardeTekst(deel)}`)
      .join(', ');
  }
  return String(waarde);
}
