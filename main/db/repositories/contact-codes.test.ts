import { expect, it } from 'vitest';
import type { ContactId } from '../../../shared/domain/contact.ts';
import { addPeople, newWorkspace, reopen, valueOf } from '../testing/temporary-workspace.ts';

const everyone = ['ana@example.com', 'bo@example.com', 'cem@example.com'];

it('a contact has one code in a workspace, also in a copy of it, and another in any other workspace', () => {
  const workspace = newWorkspace();
  const [ana, bo] = addPeople(workspace, everyone) as [ContactId, ContactId];
  const { contactCodes } = workspace.repositories;
  const code = contactCodes.codeOf(ana);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(contactCodes.codeOf(bo)).not.toBe(code);
  valueOf(workspace.copyTo(`${workspace.path}.copy`));
  workspace.close();
  expect(reopen(workspace.path).repositories.contactCodes.codeOf(ana)).toBe(code);
  expect(reopen(`${workspace.path}.copy`).repositories.contactCodes.codeOf(ana)).toBe(code);
  const other = newWorkspace();
  addPeople(other, everyone);
  expect(other.repositories.contactCodes.codeOf(ana)).not.toBe(code);
});

it('codes lead back to their contacts, however they are typed, and codes of nobody to none', () => {
  const workspace = newWorkspace();
  const ids = addPeople(workspace, everyone);
  const { contactCodes } = workspace.repositories;
  const codes = ids.map(contactCodes.codeOf);
  const unknown = contactCodes.codeOfUnknown('zoe@example.com');
  expect([...contactCodes.resolve([...codes, unknown, 'nonsense', ''])]).toEqual(
    codes.map((code, place) => [code, ids[place]]),
  );
  const typed = (codes[1] ?? '').toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect([...contactCodes.resolve([typed])]).toEqual([[typed, ids[1]]]);
});

it('undoing what made a contact, and doing it again, leaves its code as it was', async () => {
  const workspace = newWorkspace();
  const [ana] = addPeople(workspace, everyone) as [ContactId];
  const { contactCodes } = workspace.repositories;
  const code = contactCodes.codeOf(ana);
  valueOf(await workspace.history.undo());
  expect([...contactCodes.resolve([code])]).toEqual([]);
  valueOf(await workspace.history.redo());
  expect([...contactCodes.resolve([code])]).toEqual([[code, ana]]);
});
