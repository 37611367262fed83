import type { BeleidVanDossier } from '@luwte/core/contract';
import { Link } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { HERKOMST_BELEID } from '../../../teksten/beleid.ts';

/** The policy of a dossier, by name and version, with the way to its page. */
export function BeleidLink({ beleid }: { readonly beleid: BeleidVanDossier }) {
  return (
    <span>
      <Link naar={`/beleid/${encodeURIComponent(beleid.sleutel)}`}>
        {beleid.naam}, versie van {datumVoluit(beleid.versie)}
      </Link>
      , {HERKOMST_BELEID[beleid.ingevuld ? 'ingevuld' : 'meegeleverd']}
    </span>
  );
}
