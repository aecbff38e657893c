import { fitRhythm } from '../../../shared/domain/fit/fit-rhythm.ts';
import { err, ok } from '../../../shared/result/result.ts';
import { readRfm } from '../../import/read-rfm.ts';
import { backtestWorkspace } from '../backtest-workspace.ts';
import { offerFit, shownFit } from '../fit-workspace.ts';
import type { Handlers } from '../handler.ts';

export const modelHandlers: Pick<
  Handlers,
  'model.numbers' | 'model.fit' | 'model.accept' | 'model.useDefaults' | 'model.fitRows' | 'model.backtest'
> = {
  'model.numbers'(_input, session) {
    const current = session.current();
    return current.ok ? ok({ fit: current.value.repositories.acceptedFits.current().fit }) : current;
  },

  async 'model.fit'({ at, jobId }, session) {
    const current = session.current();
    return current.ok ? offerFit(current.value, session, at, jobId) : current;
  },

  'model.accept'({ at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const fit = shownFit(current.value, session, at);
    if (fit === null) {
      return err({
        code: 'conflict',
        says: 'Nothing to accept was shown, or something changed since. Fit again first.',
      });
    }
    current.value.repositories.acceptedFits.accept(fit, session.options.now());
    return ok({ says: fit.says });
  },

  'model.useDefaults'(_input, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { acceptedFits } = current.value.repositories;
    if (acceptedFits.current().fit === null) return err({ code: 'conflict', says: 'The defaults are in use already.' });
    acceptedFits.accept(null, session.options.now());
    return ok(null);
  },

  async 'model.fitRows'({ path, model }) {
    const rows = await readRfm(path);
    if (!rows.ok) return rows;
    const fit = fitRhythm(rows.value, model);
    if (!fit.ok) return fit;
    const { parameters, standardErrors, logLikelihood, n, caution } = fit.value;
    return ok({ model, parameters, standardErrors, logLikelihood, n, caution });
  },

  async 'model.backtest'({ at, jobId }, session) {
    const current = session.current();
    return current.ok ? backtestWorkspace(current.value, session, at, jobId) : current;
  },
};
