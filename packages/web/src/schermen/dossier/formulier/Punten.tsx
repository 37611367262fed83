import { useEffect, useRef } from 'react';
import { Button, Fieldset, FormField, Textarea, veldId } from '../../../components/index.ts';
import { PUNTEN } from '../../../teksten/vastleggen.ts';
import { naarPunten, type Punt, vanPunten } from './punten.ts';
import type { VeldProps } from './veldProps.ts';

/** The points of a view, each with its own answer. A point more or less takes the focus along. */
export function Punten({ veld, waarden, zet, fout }: VeldProps) {
  const punten = naarPunten(waarden[veld.pad]);
  const naam = (i: number, deel: keyof Punt) => `${veld.pad}.${i}.${deel}`;
  const naar = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (naar.current === undefined) return;
    document.getElementById(veldId(naam(naar.current, 'tekst')))?.focus();
    naar.current = undefined;
  });
  const zetPunten = (nieuw: readonly Punt[]) => zet(vanPunten(nieuw));
  const wijzig = (bij: number, deel: Partial<Punt>) =>
    zetPunten(punten.map((punt, i) => (i === bij ? { ...punt, ...deel } : punt)));
  return (
    <Fieldset legend={veld.label} naam={veld.pad} fout={fout} beschrijving={veld.uitleg}>
      <ol className="luwte-punten">
        {punten.map((punt, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place; it has no name of its own
          <li key={i} className="luwte-punten__punt luwte-stapel">
            <FormField label={PUNTEN.punt(i + 1)} naam={naam(i, 'tekst')} optioneel>
              <Textarea
                rows={2}
                value={punt.tekst}
                onChange={(event) => wijzig(i, { tekst: event.target.value })}
              />
            </FormField>
            <FormField label={PUNTEN.antwoord(i + 1)} naam={naam(i, 'reactie')} optioneel>
              <Textarea
                rows={2}
                value={punt.reactie}
                onChange={(event) => wijzig(i, { reactie: event.target.value })}
              />
            </FormField>
            {punten.length > 1 ? (
              <div>
                <Button
                  soort="subtiel"
                  klein
                  onClick={() => {
                    naar.current = Math.max(0, i - 1);
                    zetPunten(punten.filter((_, plek) => plek !== i));
                  }}
                >
                  {PUNTEN.weg(i + 1)}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <Button
        klein
        onClick={() => {
          naar.current = punten.length;
          zetPunten([...punten, { tekst: '', reactie: '' }]);
        }}
      >
        {PUNTEN.nog}
      </Button>
    </Fieldset>
  );
}
