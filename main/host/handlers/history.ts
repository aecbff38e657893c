import { ok } from '../../../shared/result/result.ts';
import type { Handlers } from '../handler.ts';

export const historyHandlers: Pick<Handlers, 'history.state' | 'history.undo' | 'history.redo' | 'jobs.cancel'> = {
  'history.state'(_input, session) {
    const current = session.current();
    return current.ok ? ok(current.value.history.state()) : current;
  },
  'history.undo'(_input, session) {
    const current = session.current();
    return current.ok ? current.value.history.undo() : current;
  },
  'history.redo'(_input, session) {
    const current = session.current();
    return current.ok ? current.value.history.redo() : current;
  },
  'jobs.cancel': ({ jobId }, session) => ok({ found: session.cancelJob(jobId) }),
};
