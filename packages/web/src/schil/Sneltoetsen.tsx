import { Checkbox, Dialog } from '../components/index.ts';

const TOETSEN = [
  ['/', 'Zoeken op kenmerk of adres'],
  ['v', 'Naar Vandaag'],
  ['d', 'Naar Dossiers'],
  ['n', 'Nieuwe melding; in een dossier: Toevoegen'],
  ['w', 'In een dossier: Wat als ik …'],
  ['?', 'Deze hulp'],
  ['Esc', 'Venster of lijst sluiten'],
] as const;

type Props = {
  readonly aan: boolean;
  readonly onAan: (aan: boolean) => void;
  readonly onSluit: () => void;
};

/** Keyboard help, with the switch that turns single-key shortcuts off. */
export function Sneltoetsen({ aan, onAan, onSluit }: Props) {
  return (
    <Dialog titel="Sneltoetsen" onSluit={onSluit}>
      <dl className="luwte-toetsen">
        {TOETSEN.map(([toets, wat]) => (
          <div key={toets} className="luwte-toetsen__regel">
            <dt>
              <kbd className="luwte-toets">{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Sneltoetsen aan"
        checked={aan}
        onChange={(event) => onAan(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
