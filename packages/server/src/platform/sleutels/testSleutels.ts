import { type Moedersleutels, nieuweMoedersleutel } from './moedersleutels.ts';
import { maakSleutelkast, type Sleutelkast } from './sleutelkast.ts';

/** Keys in no file. `voegToe` puts a new master key in use, as `luwte sleutels draai` does. */
export function eenSleutelkast(): Sleutelkast & { voegToe(): void } {
  let sleutels: Moedersleutels = [nieuweMoedersleutel()];
  let kast = maakSleutelkast(() => sleutels);
  return {
    actief: () => kast.actief(),
    moeder: (id) => kast.moeder(id),
    onthouden: (naam, versie) => kast.onthouden(naam, versie),
    onthoud: (naam, sleutel) => kast.onthoud(naam, sleutel),
    vergeet: (naam) => kast.vergeet(naam),
    voegToe() {
      sleutels = [...sleutels, nieuweMoedersleutel()];
      kast = maakSleutelkast(() => sleutels);
    },
  };
}
