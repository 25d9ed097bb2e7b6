import css from './Options.module.css';
import { useOptions, useText } from './page';
import { hashOf, SECTIONS } from './place';

/** Where one can go, where one is, and that what was changed is saved. `saved` counts the changes saved. */
export function Navigation({ saved }: { saved: number }) {
  const { place } = useOptions();
  const text = useText();
  return (
    <header className={css.side}>
      <p className={css.brand}>
        <span className={css.mark} aria-hidden="true">
          ‰
        </span>
        Permille
      </p>
      <nav aria-label={text('options.navigation')}>
        <ul className={css.links}>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a
                className={css.link}
                href={hashOf(id)}
                aria-current={place.section === id ? 'page' : undefined}
              >
                {text(`options.section.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={`${css.saved} small soft`} role="status">
        {saved > 0 && <span key={saved}>{text('options.saved')}</span>}
      </p>
    </header>
  );
}
