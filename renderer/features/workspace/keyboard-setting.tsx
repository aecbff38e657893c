import { call } from '../../api/call.ts';
import { setSingleKeys, useSingleKeys } from '../../lib/single-keys.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Setting } from './setting.tsx';

/** Keys without Ctrl or Alt help some, and are a trap for whoever speaks to the computer or types by accident. */
export function KeyboardSetting() {
  const on = useSingleKeys();
  return (
    <Setting
      title="Single keys"
      says="Keys such as “/”, “g r” or “x” do something by themselves. Ctrl K, Ctrl Z, the arrows and Esc work either way."
    >
      <Segmented
        label="Single keys"
        value={on ? 'on' : 'off'}
        onChange={(chosen) => {
          setSingleKeys(chosen === 'on');
          void call('shell.setSingleKeys', { on: chosen === 'on' });
        }}
        options={[
          { value: 'on', label: 'On' },
          { value: 'off', label: 'Off' },
        ]}
      />
    </Setting>
  );
}
