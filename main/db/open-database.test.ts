import { expect, it } from 'vitest';
import { chooseBinding } from './open-database.ts';
import { errorOf, valueOf } from './testing/temporary-workspace.ts';

it('the stock build of SQLite is used from Node-API 10 on, whatever else is named', () => {
  expect(valueOf(chooseBinding({ napi: '10', node: '24.0.0' }, undefined))).toEqual({});
  expect(valueOf(chooseBinding({ napi: '11', node: '26.0.0' }, '/some/sqlite.node'))).toEqual({});
});

it('below, the build that is named is used, and without one the database is refused with a sentence', () => {
  expect(valueOf(chooseBinding({ napi: '9', node: '20.18.1' }, '/some/sqlite.node'))).toEqual({
    nativeBinding: '/some/sqlite.node',
  });
  for (const binding of [undefined, '']) {
    expect(errorOf(chooseBinding({ napi: '9', node: '20.18.1' }, binding))).toMatchObject({
      code: 'blocked',
      says: expect.stringContaining('Node 20.18.1'),
    });
  }
  expect(errorOf(chooseBinding({ node: '18.0.0' }, undefined)).code).toBe('blocked');
});
