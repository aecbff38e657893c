import { expect, it } from 'vitest';
import { sayTooLittle } from './method-hints.ts';

const single = { method: 'single-opt-in', channel: 'email' } as const;

it('says where an unconfirmed opt-in is too little, with how many it concerns where that is known', () => {
  expect(sayTooLittle(single, { people: 131 })).toBe(
    'In Germany an opt-in counts once it is confirmed: mail to people there stays blocked.',
  );
  expect(sayTooLittle(single, { people: 131, needConfirming: 29 })).toContain('mail to 29 of these people');
  expect(sayTooLittle(single, { people: 1, needConfirming: 1 })).toContain('mail to this person');
});

it('says nothing where it is enough', () => {
  expect(sayTooLittle(single, { people: 131, needConfirming: 0 })).toBeNull();
  expect(sayTooLittle({ ...single, channel: 'phone' }, { people: 131 })).toBeNull();
  expect(sayTooLittle({ ...single, method: 'double-opt-in' }, { people: 131 })).toBeNull();
  expect(sayTooLittle({ ...single, method: null }, { people: 131 })).toBeNull();
});
