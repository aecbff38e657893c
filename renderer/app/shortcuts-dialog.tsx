import { useSingleKeys } from '../lib/single-keys.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogFoot } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Note } from '../ui/note.tsx';
import { type ShortcutGroup, shortcutGroups } from './shortcuts.ts';

/** All keys on one page. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const singleKeys = useSingleKeys();
  return (
    <Dialog title="Keyboard" wide onClose={onClose}>
      {!singleKeys && <Note>Single keys are switched off in Data and security. Those with Ctrl or Alt work.</Note>}
      <div className="shortcuts">{shortcutGroups.map(groupOfKeys)}</div>
      <DialogFoot beside={<p className="caption">Single keys are off while a field has the focus.</p>}>
        <Button onPress={onClose}>Close</Button>
      </DialogFoot>
    </Dialog>
  );
}

function groupOfKeys({ title, shortcuts }: ShortcutGroup) {
  return (
    <section key={title} className="shortcuts__group">
      <h3 className="shortcuts__title">{title}</h3>
      <ul>
        {shortcuts.map(({ keys, does }) => (
          <li key={does} className="shortcuts__row">
            {does}
            <span className="visually-hidden">: {keys.join(' ')}</span>
            <span className="shortcuts__keys">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
