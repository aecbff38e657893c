import {
  ArrowDownUp,
  CalendarDays,
  DoorOpen,
  Keyboard,
  Lock,
  type LucideIcon,
  MessageSquareText,
  Moon,
  PanelLeft,
  Redo2,
  Scale,
  Signpost,
  Sun,
  SunMoon,
  Undo2,
  Users,
} from 'lucide-react';
import { call } from '../api/call.ts';
import { forgetReadsOfWorkspace } from '../api/query-client.ts';
import { runCommand } from '../api/run-command.ts';
import { redoLast, undoLast } from '../api/undo.ts';
import { setTheme, type Theme } from '../lib/theme.ts';
import type { ScreenPath } from './screens.ts';

/** One thing that can be done from anywhere: shown in the palette, and done by its keys. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly group: 'Go to' | 'Do';
  readonly icon: LucideIcon;
  /** A single key or a pair, as `useKeys` names them; or what is written on the keys, where something else listens. */
  readonly keys?: string;
  readonly run: () => void;
}

export interface ActionParts {
  readonly go: (to: ScreenPath) => void;
  readonly undo: string | null;
  readonly redo: string | null;
  readonly foldNav: () => void;
  readonly showShortcuts: () => void;
}

/** Everything that can be done from anywhere, as things stand. */
export function actionsFor({ go, undo, redo, foldNav, showShortcuts }: ActionParts): readonly Action[] {
  return [
    screen('Today', '/today', Sun, 'g t', go),
    screen('Relationships', '/relationships', Users, 'g r', go),
    screen('Planner', '/plans', Signpost, 'g p', go),
    screen('Calendar', '/calendar', CalendarDays, 'g c', go),
    screen('Review', '/review', MessageSquareText, 'g v', go),
    screen('Import', '/import', ArrowDownUp, 'g i', go),
    screen('Policy', '/policy', Scale, 'g l', go),
    screen('Data and security', '/data', Lock, 'g d', go),
    ...(undo === null ? [] : [act('undo', `Take back: ${undo}`, Undo2, () => void undoLast(), 'Ctrl Z')]),
    ...(redo === null ? [] : [act('redo', `Do again: ${redo}`, Redo2, () => void redoLast(), 'Ctrl Shift Z')]),
    act('fold', 'Fold or unfold the side bar', PanelLeft, foldNav, '['),
    act('shortcuts', 'Keyboard shortcuts', Keyboard, showShortcuts, '?'),
    act('light', 'Light theme', Sun, () => chooseTheme('light')),
    act('dark', 'Dark theme', Moon, () => chooseTheme('dark')),
    act('system', 'Theme as the system has it', SunMoon, () => chooseTheme('system')),
    act('close', 'Close the workspace', DoorOpen, () => void closeWorkspace()),
  ];
}

function screen(name: string, to: ScreenPath, icon: LucideIcon, keys: string, go: ActionParts['go']): Action {
  return { id: to, name, group: 'Go to', icon, keys, run: () => go(to) };
}

function act(id: string, name: string, icon: LucideIcon, run: () => void, keys?: string): Action {
  return { id, name, group: 'Do', icon, run, ...(keys === undefined ? {} : { keys }) };
}

function chooseTheme(theme: Theme): void {
  setTheme(theme);
  void call('shell.setTheme', { theme });
}

async function closeWorkspace(): Promise<void> {
  const result = await runCommand('workspace.close', {});
  if (result.ok) forgetReadsOfWorkspace();
}
