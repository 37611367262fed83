import type { DossierKop } from '@luwte/core/contract';
import { EmptyState, Heading, Laden } from '../../../components/index.ts';
import { InbrengRegel } from '../../../delen/InbrengRegel.tsx';
import { useInbrengen } from '../../../delen/inbreng.api.ts';
import { INBRENG } from '../../../teksten/inbreng.ts';

/** What partners told the municipality about this case, for as long as it may be read. */
export function Ingebracht({ kop }: { readonly kop: DossierKop }) {
  const inbreng = useInbrengen(kop.id);
  return (
    <section className="luwte-stapel" aria-label={INBRENG.bijGemeente}>
      <Heading niveau={3}>{INBRENG.bijGemeente}</Heading>
      <Laden vraag={inbreng}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{INBRENG.bijGemeenteLeeg}</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {items.map((item) => (
                <InbrengRegel key={item.id} inbreng={item} />
              ))}
            </ul>
          )
        }
      </Laden>
    </section>
  );
}
