import { useState } from 'react';
import type { Policy } from '../../../../shared/domain/policy.ts';
import type { PolicyDraft } from '../../../../shared/domain/policy-draft.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { runCommand } from '../../../api/run-command.ts';
import { undoLast } from '../../../api/undo.ts';
import { say } from '../../../ui/toasts.tsx';
import { type FormFaults, isChanged, type PolicyForm, readForm, toForm } from './policy-form.ts';

// Outside the screen: what was typed waits while someone looks at another one.
let kept: { readonly of: string; readonly form: PolicyForm } | null = null;

export interface PolicyEditor {
  readonly form: PolicyForm;
  /** What it stands for, where nothing is wrong with it. */
  readonly draft: PolicyDraft;
  readonly faults: FormFaults;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly failure: AppError | null;
  readonly change: (part: Partial<PolicyForm>) => void;
  readonly putBack: () => void;
  /** Puts it into use as the next version; nothing while something is wrong with it. */
  readonly save: () => Promise<void>;
}

/** The policy in use as a form; another policy in use, by undo for example, is another form. */
export function usePolicyForm(workspacePath: string, policy: Policy): PolicyEditor {
  const of = `${workspacePath} ${policy.version}`;
  const [state, setState] = useState(kept);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  // While it is being saved, what is typed goes on from what was typed, whichever version is in use by then.
  const form = state !== null && (state.of === of || isSaving) ? state.form : toForm(policy);
  const { draft, faults } = readForm(form);
  const become = (next: PolicyForm | null) => {
    kept = next === null ? null : { of, form: next };
    setState(kept);
  };
  return {
    form,
    draft,
    faults,
    isChanged: isChanged(form, policy),
    isSaving,
    failure,
    change: (part) => become({ ...form, ...part }),
    putBack() {
      setFailure(null);
      become(null);
    },
    async save() {
      if (faults.size > 0 || isSaving) return;
      setSaving(true);
      const saved = await runCommand('policy.save', { draft });
      setSaving(false);
      setFailure(saved.ok ? null : saved.error);
      if (!saved.ok) return;
      // Whoever comes back to the version before, by undo, finds it as it was; what was typed meanwhile is kept.
      const typed = kept?.form ?? form;
      kept = typed === form ? null : { of: `${workspacePath} ${saved.value.version}`, form: typed };
      setState(kept);
      say({
        says: `Policy ${saved.value.version} is in use. Every verdict follows it.`,
        act: { label: 'Undo', run: () => void undoLast() },
      });
    },
  };
}
