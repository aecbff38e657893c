import type { Announcement } from '../../shared/contract/announcement.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { setTheme } from '../lib/theme.ts';
import { refreshAsOf } from './as-of.ts';
import { bridge } from './bridge.ts';
import { setHostState } from './host-state.ts';
import { doMenuAct } from './menu-acts.ts';
import { noteProgress } from './progress.ts';
import { readAgain } from './query-client.ts';

function hear(announcement: Announcement): void {
  switch (announcement.type) {
    case 'changed':
      refreshAsOf();
      void readAgain(announcement.topics);
      return;
    case 'progress':
      noteProgress(announcement);
      return;
    case 'host':
      setHostState(announcement.state);
      return;
    case 'menu':
      doMenuAct(announcement.act);
      return;
    case 'theme':
      setTheme(announcement.theme);
      return;
    default:
      assertNever(announcement);
  }
}

/** Starts listening to what is said without being asked; answers with the function that stops. */
export function listenToAnnouncements(): () => void {
  return bridge().onAnnouncement(hear);
}
