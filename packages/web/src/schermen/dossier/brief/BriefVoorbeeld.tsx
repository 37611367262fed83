import type { Briefvoorbeeld } from '@luwte/core/contract';
import { Alert } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { BRIEF } from '../../../teksten/brief.ts';

/** The letter as it will read on paper, and what whoever drafts has to know about it. */
export function BriefVoorbeeld({ brief }: { readonly brief: Briefvoorbeeld }) {
  const { aan, alineas, concept, datum, gemeente, grondslag, kenmerk, naam, ondertekenaar } = brief;
  return (
    <>
      <Alert soort="warning" kop={BRIEF.nietOpgeslagen} meldt>
        {BRIEF.controleer}
      </Alert>
      {brief.opmerkingen.length > 0 ? (
        <Alert kop={BRIEF.letOp}>
          <ul className="utrecht-unordered-list">
            {brief.opmerkingen.map((opmerking) => (
              <li key={opmerking} className="utrecht-unordered-list__item">
                {opmerking}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <section className="luwte-brief luwte-stapel" aria-label={BRIEF.voorbeeld}>
        <p className="utrecht-paragraph">
          <strong>Gemeente {gemeente}</strong>
          {concept ? (
            <>
              <br />
              <strong>{BRIEF.concept}</strong>
            </>
          ) : null}
        </p>
        <p className="utrecht-paragraph">
          {[aan.naam, aan.organisatie, aan.adres].filter(Boolean).map((regel) => (
            <span key={regel} className="luwte-brief__regel">
              {regel}
            </span>
          ))}
        </p>
        <p className="utrecht-paragraph">
          Datum: {datumVoluit(datum)}
          <br />
          Ons kenmerk: {kenmerk}
        </p>
        <h3 className="utrecht-heading-3">{naam}</h3>
        <p className="utrecht-paragraph">Geachte heer, mevrouw,</p>
        {alineas.map(({ punten, tekst, lijst }) => (
          <div key={punten.join()} className="luwte-stapel luwte-stapel--dicht">
            <p className="utrecht-paragraph">{tekst}</p>
            {lijst ? (
              <ul className="utrecht-unordered-list">
                {lijst.map((regel) => (
                  <li key={regel} className="utrecht-unordered-list__item">
                    {regel}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ))}
        <p className="utrecht-paragraph">Deze brief rust op: {grondslag.join('; ')}.</p>
        <p className="utrecht-paragraph">
          Met vriendelijke groet,
          <br />
          Gemeente {gemeente}
          {ondertekenaar ? (
            <>
              <br />
              {ondertekenaar.charAt(0).toUpperCase() + ondertekenaar.slice(1)}
            </>
          ) : null}
        </p>
      </section>
    </>
  );
}
