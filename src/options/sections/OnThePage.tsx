import type { Settings } from '../../settings/settings';
import { Choice } from '../../ui/Choice';
import { Switch } from '../../ui/Switch';
import { Group } from '../Group';
import { useOptions, useText } from '../page';

const SURFACES = ['badge', 'card', 'pill', 'live', 'chip'] as const;
const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** What Permille draws on TikTok's pages, and how its own pages look. */
export function OnThePage() {
  const { settings, change } = useOptions();
  const text = useText();
  return (
    <>
      <Group title={text('options.page.surfaces')} intro={text('options.page.surfacesIntro')}>
        {SURFACES.map((surface) => (
          <Switch
            key={surface}
            label={text(`options.page.${surface}`)}
            hint={text(`options.page.${surface}Hint`)}
            on={settings.surfaces[surface]}
            onChange={(on) => {
              change((before) => ({
                ...before,
                surfaces: { ...before.surfaces, [surface]: on },
              }));
            }}
          />
        ))}
      </Group>
      <Group title={text('options.page.look')} intro={text('options.page.lookIntro')}>
        <Choice
          label={text('options.page.theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, text: text(`options.theme.${value}`) }))}
          onChange={(theme) => {
            change((before) => ({ ...before, theme }));
          }}
        />
      </Group>
    </>
  );
}
