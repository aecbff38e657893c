import { describe, expect, it } from 'vitest';
import { aStep } from '../../shared/domain/test-plans.ts';
import { ok } from '../../shared/result/result.ts';
import { addPeople, contact, errorOf, newWorkspace, noon, touch, valueOf } from './testing/temporary-workspace.ts';
import type { Workspace } from './workspace.ts';

function change(workspace: Workspace, says: string, work: () => void): void {
  valueOf(
    workspace.commands.run({ name: 'test', says, at: noon }, () => {
      work();
      return ok(null);
    }),
  );
}

const step = aStep('hello', 0, { at: '09:30' });

/** Everything a person could see, as one value. */
function picture(workspace: Workspace) {
  const { journeys, plans, events } = workspace.repositories;
  return {
    journeys: [...journeys.all()],
    extras: [...journeys.all()].map(({ contact: { id } }) => events.ofContactWithExtra(id)),
    plans: plans.all(),
  };
}

describe('history', () => {
  it('undoes and redoes new, changed and removed rows of every kind', async () => {
    const workspace = newWorkspace();
    const { contacts, facts, events, plans } = workspace.repositories;
    const plan = {
      id: 'spring',
      name: 'Spring',
      timeZone: 'UTC',
      startOn: '2026-05-04',
      pace: 'fixed',
      audience: ['ana@example.com'],
      steps: [step],
      adjustments: [],
    } as const;
    const [ana] = addPeople(workspace, ['ana@example.com'], 'Ana');
    change(workspace, 'Plan', () => plans.save(plan, noon));
    const before = picture(workspace);

    change(workspace, 'Everything', () => {
      const stored = contacts.get(ana ?? 0);
      if (stored !== null) contacts.update({ ...stored, firstName: 'Ana', doNotContact: true, createdAt: noon });
      events.put(ana ?? 0, touch({ id: 't1', at: noon + 1, ask: 4 }), { colour: 'blue' });
      const permission = { kind: 'permission', channel: 'any', purpose: 'offer', method: 'verbal' } as const;
      events.put(ana ?? 0, { ...permission, id: '', at: noon, evidence: null, until: null, cadenceDays: 0.1 }, {});
      facts.put(ana ?? 0, { name: 'Größe', value: '"7"', origin: 'declared', source: 'a.csv' });
      plans.remove('spring');
      contacts.insert(contact({ externalId: '7' }));
    });
    const after = picture(workspace);
    expect(after).not.toEqual(before);

    expect(valueOf(await workspace.history.undo())).toEqual({ says: 'Everything' });
    expect(picture(workspace)).toEqual(before);
    expect(workspace.history.state()).toEqual({ undo: 'Plan', redo: 'Everything' });
    expect(valueOf(await workspace.history.redo())).toEqual({ says: 'Everything' });
    expect(picture(workspace)).toEqual(after);
    await workspace.history.undo();
    expect(picture(workspace)).toEqual(before);
  });

  it('forgets what could be redone at the next command', async () => {
    const workspace = newWorkspace();
    addPeople(workspace, ['ana@example.com'], 'Ana');
    await workspace.history.undo();
    addPeople(workspace, ['bo@example.com'], 'Bo');
    expect(workspace.history.state()).toEqual({ undo: 'Bo', redo: null });
    expect(errorOf(await workspace.history.redo())).toMatchObject({ code: 'conflict' });
  });

  it('takes an earlier command back while later ones on other rows stand', async () => {
    const workspace = newWorkspace();
    addPeople(workspace, ['ana@example.com'], 'Ana');
    addPeople(workspace, ['bo@example.com'], 'Bo');
    expect(valueOf(await workspace.history.takeBack(1))).toEqual({ restored: 2 });
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toBeNull();
    expect(workspace.history.state()).toEqual({ undo: 'Bo', redo: null });
    await workspace.history.undo();
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('refuses to take back what was changed since, and changes nothing', async () => {
    const workspace = newWorkspace();
    const [ana] = addPeople(workspace, ['ana@example.com', 'bo@example.com'], 'Both');
    change(workspace, 'Move', () => workspace.repositories.events.put(ana ?? 0, touch({ id: 't1', at: noon + 9 }), {}));
    const before = picture(workspace);
    expect(errorOf(await workspace.history.takeBack(1))).toMatchObject({ code: 'conflict' });
    expect(picture(workspace)).toEqual(before);
  });

  it('refuses to take back people on whom newer events rest', async () => {
    const workspace = newWorkspace();
    const [ana] = addPeople(workspace, ['ana@example.com'], 'Ana');
    change(workspace, 'Touch', () => workspace.repositories.events.put(ana ?? 0, touch({ id: 't2' }), {}));
    expect(errorOf(await workspace.history.takeBack(1))).toMatchObject({ code: 'conflict' });
    expect(workspace.repositories.contacts.count()).toBe(1);
  });

  it('takes accepted numbers of a fit back and puts them into use again', async () => {
    const workspace = newWorkspace();
    const { acceptedFits } = workspace.repositories;
    change(workspace, 'The defaults', () => acceptedFits.accept(null, noon));
    expect(acceptedFits.current()).toEqual({ id: 1, fit: null });
    valueOf(await workspace.history.undo());
    expect(acceptedFits.current()).toEqual({ id: 0, fit: null });
    valueOf(await workspace.history.redo());
    expect(acceptedFits.current()).toEqual({ id: 1, fit: null });
  });
});
