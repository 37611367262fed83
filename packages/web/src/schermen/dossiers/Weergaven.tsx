import { Link as RouterLink } from 'react-router';
import { klassen } from '../../components/index.ts';
import { isWeergave, type Weergave } from './filters.ts';

type Props = { readonly weergaven: readonly Weergave[]; readonly params: URLSearchParams };

/** Saved views as links, so that they can be opened in a new tab and bookmarked. */
export function Weergaven({ weergaven, params }: Props) {
  return (
    <nav aria-label="Weergaven" className="luwte-weergaven">
      {weergaven.map((weergave) => {
        const hier = isWeergave(weergave, params);
        return (
          <RouterLink
            key={weergave.naam}
            to={{ search: new URLSearchParams({ ...weergave.filters }).toString() }}
            aria-current={hier ? 'page' : undefined}
            className={klassen('luwte-weergave', hier && 'luwte-weergave--hier')}
          >
            {weergave.naam}
          </RouterLink>
        );
      })}
    </nav>
  );
}
