import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/contract/bridge.ts';

interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

async function historyOf(window: Page): Promise<HistoryState> {
  const answer = await window.evaluate(async () => {
    const { unhurried } = globalThis as unknown as { readonly unhurried: Bridge };
    return unhurried.call('history.state', {});
  });
  if (!answer.ok) throw new Error(answer.error.says);
  return answer.value as HistoryState;
}

/** Presses Ctrl Z, or with Shift the way forward, until nothing is left; returns what was taken back or done again. */
export async function walkHistory(window: Page, way: 'undo' | 'redo'): Promise<readonly string[]> {
  const walked: string[] = [];
  for (let next = await historyOf(window); next[way] !== null; next = await historyOf(window)) {
    walked.push(next[way]);
    const changed = window.evaluate(async () => {
      const { unhurried } = globalThis as unknown as { readonly unhurried: Bridge };
      await new Promise<void>((done) => {
        const stop = unhurried.onAnnouncement(({ type }) => {
          if (type !== 'changed') return;
          stop();
          done();
        });
      });
    });
    await window.keyboard.press(way === 'undo' ? 'Control+z' : 'Control+Shift+z');
    await changed;
  }
  return walked;
}
