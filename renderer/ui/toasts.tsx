import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import './toasts.css';

interface Said {
  readonly says: string;
  readonly act?: { readonly label: string; readonly run: () => void };
}

const queue = new ToastQueue<Said>({ maxVisibleToasts: 3 });
const shownMs = 7000;
/** What was said this short a time ago belongs to what is shown next: it was said on the way there. */
const justNowMs = 1000;
const shown = new Map<string, { readonly at: number; readonly offers: string | undefined }>();

/**
 * Says in one sentence what just happened, with at most one act. What was said before and offers the same act goes: an
 * undo takes back what was done last, whichever sentence it stands beside.
 */
export function say(said: Said): void {
  const offers = said.act?.label;
  for (const [key, earlier] of [...shown]) {
    if (offers !== undefined && earlier.offers === offers) queue.close(key);
  }
  const key = queue.add(said, { timeout: shownMs, onClose: () => shown.delete(key) });
  shown.set(key, { at: performance.now(), offers });
}

/** Takes away what was said about what is no longer in sight. */
export function stopSaying(which: 'everything' | 'the older' = 'the older'): void {
  const now = performance.now();
  for (const [key, { at }] of [...shown]) {
    if (which === 'everything' || now - at > justNowMs) queue.close(key);
  }
}

export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label="What just happened">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast__says">
            <Text slot="title">{toast.content.says}</Text>
          </ToastContent>
          {toast.content.act !== undefined && (
            <AriaButton
              className="toast__act"
              onPress={() => {
                toast.content.act?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.act.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className="toast__close" aria-label="Close">
            <X className="icon icon--s" aria-hidden="true" />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
