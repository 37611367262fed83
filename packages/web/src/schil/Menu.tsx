import { type ReactNode, useId } from 'react';
import { NavLink } from 'react-router';
import { klassen, useKlapvak } from '../components/index.ts';

export type MenuItem = {
  readonly naar: string;
  readonly naam: string;
  readonly precies?: boolean;
  /** Something there waits for this person: how many, and in words. */
  readonly wacht?: { readonly aantal: number; readonly tekst: string } | undefined;
};

/** The main menu: links, and a last item that folds out. */
export function Menu({ items, meer }: { readonly items: readonly MenuItem[]; readonly meer: ReactNode }) {
  return (
    <nav aria-label="Hoofdmenu" className="luwte-menu">
      <ul className="luwte-menu__lijst">
        {items.map(({ naar, naam, precies, wacht }) => (
          <li key={naar}>
            <NavLink
              to={naar}
              end={precies ?? false}
              className={({ isActive }) => klassen('luwte-menu__link', isActive && 'luwte-menu__link--hier')}
            >
              {naam}
              {wacht ? (
                <>
                  <span aria-hidden="true" className="luwte-menu__teller">
                    {wacht.aantal}
                  </span>
                  <span className="luwte-alleen-voorlezen">. {wacht.tekst}</span>
                </>
              ) : null}
            </NavLink>
          </li>
        ))}
        <li className="luwte-menu__meer">{meer}</li>
      </ul>
    </nav>
  );
}

/** A button that shows a few links or buttons under it. Escape, a choice or a click elsewhere folds it. */
export function Uitklapmenu({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  const { open, setOpen, vak } = useKlapvak();
  const id = useId();
  return (
    <div ref={vak} className="luwte-klapmenu">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="luwte-menu__link"
        onClick={() => setOpen(!open)}
      >
        {naam} <span aria-hidden="true">▾</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: folds after a choice; the choices themselves take the keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: same */}
      <div id={id} hidden={!open} className="luwte-klapmenu__vak" onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  );
}
