import { nativeTheme } from 'electron';
import type { JsonFile } from './json-file.ts';
import type { Settings, Theme } from './settings.ts';

export interface ThemeChoice {
  current(): Theme;
  choose(theme: Theme): void;
}

/** Light, dark or the system's. The page is told, for it may show a theme of its own. */
export function createThemeChoice(settings: JsonFile<Settings>, chosen: (theme: Theme) => void): ThemeChoice {
  nativeTheme.themeSource = settings.read().theme;
  return {
    current: () => nativeTheme.themeSource,
    choose(theme) {
      nativeTheme.themeSource = theme;
      settings.write({ ...settings.read(), theme });
      chosen(theme);
    },
  };
}
