import { Monitor, Moon, Sun } from 'lucide-react';
import { call } from '../../api/call.ts';
import { setTheme, useTheme } from '../../lib/theme.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Setting } from './setting.tsx';

export function Appearance() {
  const theme = useTheme();
  return (
    <Setting title="Appearance" says="Light, dark, or as the system has it.">
      <Segmented
        label="Theme"
        value={theme}
        onChange={(chosen) => {
          setTheme(chosen);
          void call('shell.setTheme', { theme: chosen });
        }}
        options={[
          { value: 'light', label: 'Light', icon: Sun },
          { value: 'dark', label: 'Dark', icon: Moon },
          { value: 'system', label: 'System', icon: Monitor },
        ]}
      />
    </Setting>
  );
}
