import type { Dossiergebruik, DossierKop } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Laden, Paragraph } from '../../../components/index.ts';
import { GebruikTabel } from '../../../delen/GebruikTabel.tsx';
import { GEBRUIK, PRIVACY } from '../../../teksten/privacy.ts';

/** Who opened this dossier, for who runs it. */
export function Gebruik({ kop }: { readonly kop: DossierKop }) {
  const gebruik = useQuery({
    queryKey: [...SLEUTEL.dossier(kop.id), 'gebruik'],
    queryFn: ({ signal }) =>
      vraag<Dossiergebruik>(`/dossiers/${kop.id}/gebruik`, { signal }).then(({ items }) => items),
  });
  return (
    <div className="luwte-stapel">
      <Paragraph zacht>{GEBRUIK.uitleg}</Paragraph>
      <Laden vraag={gebruik}>
        {(regels) => <GebruikTabel bijschrift={PRIVACY.gebruik} regels={regels} />}
      </Laden>
    </div>
  );
}
