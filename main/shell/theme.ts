import { nativeTheme } from 'electron';
import type { JsonFile } from './json-file.ts';
import type { Settings, Theme } from './settings.ts';

export interface ThemeChoice {
  current(): Theme;
  choose(theme: Theme): void;
}

/** Light, dark or the system's: the page follows through `prefers-color-scheme`. */
export function createThemeChoice(settings: JsonFile<Settings>): ThemeChoice {
  nativeTheme.themeSource = settings.read().theme;
  return {
    current: () => nativeTheme.themeSource,
    choose(theme) {
      nativeTheme.themeSource = theme;
      settings.write({ ...settings.read(), theme });
    },
  };
}
