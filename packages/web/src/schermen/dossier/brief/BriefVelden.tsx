import type { Briefaanbod } from '@luwte/core/contract';
import type { Fouten } from '../../../api/fout.ts';
import { FormField, Select, Textarea, Textbox } from '../../../components/index.ts';
import { BRIEF, BRIEFVELD } from '../../../teksten/brief.ts';
import { keuzesVan, MAATREGEL, PARTIJROL } from '../../../teksten/nl.ts';
import { WIJZE } from '../../../teksten/vastleggen.ts';
import type { Briefwaarden } from './briefbody.ts';

type Props = {
  readonly aanbod: Briefaanbod;
  readonly waarden: Briefwaarden;
  readonly zet: (veld: string, waarde: string) => void;
  readonly fouten: Fouten | undefined;
};

/** Only what this letter asks for; the rest comes from the dossier and the policy. */
export function BriefVelden({ aanbod, waarden, zet, fouten }: Props) {
  const tekst = (naam: string) => ({
    value: waarden[naam] ?? '',
    onChange: (event: { target: { value: string } }) => zet(naam, event.target.value),
  });
  const gekozen = aanbod.geadresseerden.find(({ sleutel }) => sleutel === waarden.aan);
  return (
    <>
      <FormField
        label={BRIEF.aan}
        naam="aan"
        fout={fouten?.aan}
        beschrijving={gekozen?.waaromNiet ?? BRIEF.volgensBeleid(aanbod.aan)}
      >
        <Select
          leeg="Kies…"
          keuzes={aanbod.geadresseerden.map(({ sleutel, code, rol, naam, waaromNiet }) => ({
            waarde: sleutel,
            tekst: `${naam ?? code} (${PARTIJROL[rol].toLowerCase()})${waaromNiet ? BRIEF.kanNiet : ''}`,
          }))}
          {...tekst('aan')}
        />
      </FormField>
      <FormField label={BRIEF.datum} naam="datum" fout={fouten?.datum}>
        <Textbox type="date" {...tekst('datum')} />
      </FormField>
      {aanbod.velden.map((veld) => (
        <FormField
          key={veld}
          naam={veld}
          fout={fouten?.[veld]}
          {...BRIEFVELD[veld]}
          {...(veld === 'termijnTot' && aanbod.hoogstensDagen !== undefined
            ? { label: BRIEF.laatsteDag, beschrijving: BRIEF.hoogstens(aanbod.hoogstensDagen) }
            : {})}
        >
          {veld === 'gedrag' ? (
            <Textarea rows={4} {...tekst(veld)} />
          ) : veld === 'maatregel' ? (
            <Select leeg="Kies…" keuzes={keuzesVan(MAATREGEL)} {...tekst(veld)} />
          ) : (
            <Textbox
              {...(veld === 'bedrag' || veld === 'maximum' ? { inputMode: 'decimal' } : { type: 'date' })}
              {...tekst(veld)}
            />
          )}
        </FormField>
      ))}
      {aanbod.onderdelen.flatMap(({ nummer, punten, tekst: vast, eigen }) =>
        eigen ? (
          <FormField
            key={nummer}
            naam={`teksten.${nummer}`}
            fout={fouten?.[`teksten.${nummer}`]}
            label={`${BRIEF.schrijf}: ${punten.join('; ')}`}
            beschrijving={vast ? BRIEF.aanvulling(vast.replace(/\{[^{}]*\}/g, '…')) : undefined}
          >
            <Textarea rows={3} {...tekst(`teksten.${nummer}`)} />
          </FormField>
        ) : (
          []
        ),
      )}
      {aanbod.als === 'concept' ? null : (
        <div className="luwte-velden luwte-velden--twee">
          <FormField
            label={BRIEF.bezorging}
            naam="bezorging.wijze"
            fout={fouten?.['bezorging.wijze']}
            optioneel={aanbod.bezorging.length === 0}
          >
            <Select leeg={BRIEF.nogNiet} keuzes={keuzesVan(WIJZE)} {...tekst('bezorging.wijze')} />
          </FormField>
          <FormField
            label={BRIEF.verzonden}
            naam="bezorging.verzondenOp"
            fout={fouten?.['bezorging.verzondenOp']}
            optioneel
          >
            <Textbox type="date" {...tekst('bezorging.verzondenOp')} />
          </FormField>
        </div>
      )}
    </>
  );
}
