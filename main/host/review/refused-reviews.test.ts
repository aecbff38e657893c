import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorOf, valueOf } from '../../db/testing/temporary-workspace.ts';
import { onPlan, onTouch, type ReviewHost, reviewHost } from '../testing/review-host.ts';

const removal = onTouch('ana@example.com', 'two');

describe('a file that is no answer to what was sent', () => {
  const hash = 'f'.repeat(64);
  const plan = { id: 'plan', name: 'Spring', version: 1, hash };

  it.each<[string, (host: ReviewHost) => string, string]>([
    [
      'for another plan',
      (host) => host.answer([], { plan: { ...plan, id: 'autumn', name: 'Autumn' } }),
      'The pasted text is about the plan Autumn, which was not sent from this workspace.',
    ],
    [
      'for a mark that was never sent',
      (host) => host.answer([], { plan }),
      'The pasted text answers a version of Spring that was not sent from this workspace: its mark is not known here.',
    ],
    [
      'of another version than its mark',
      (host) => host.answer([], { plan: { ...plan, hash: host.planHash, version: 2 } }),
      'The pasted text was changed by hand: its mark belongs to version 1 of Spring.',
    ],
    [
      'with a step the plan never had',
      (host) => host.answer([removal, onTouch('ana@example.com', 'nine')]),
      'The pasted text does not fit version 1 of Spring, which it answers.',
    ],
    [
      'about somebody it was not for',
      (host) => host.answer([removal, onTouch('zoe@example.com', 'one')]),
      'The pasted text does not fit version 1 of Spring, which it answers.',
    ],
    [
      'said after it was saved',
      (host) => host.answer([{ ...removal, at: '2027-05-05T09:00:00Z' }]),
      'The pasted text does not fit version 1 of Spring, which it answers.',
    ],
    ['by nobody', (host) => host.answer([removal], { by: '  ' }), 'The pasted text does not say who answers.'],
    [
      'that ends in the middle',
      (host) => host.answer([removal]).slice(0, -20),
      'The pasted text holds only the beginning of an answer: its end is missing.',
    ],
    [
      'that ends before its first comma, in a mail',
      () => 'Hello Kari,\n{\n  "unhurriedReview": 1',
      'The pasted text holds only the beginning of an answer: its end is missing.',
    ],
    [
      'that was written over by hand',
      (host) => host.answer([removal]).replace('"remove"', 'remove'),
      'The pasted text holds an answer that is not as it was saved.',
    ],
    [
      'with keys nobody knows',
      (host) => host.answer([removal]).replace('"by"', '"of":1,"by"'),
      'The pasted text cannot be read as a review.',
    ],
    ...['\n<!DOCTYPE html><html></html>', '<!-- saved from url=(0014)about:internet -->\n<html lang="en">'].map(
      (text): [string, () => string, string] => [
        `that is the page itself: ${text}`,
        () => text,
        'The pasted text is a page and not the answer to it, which is the file that was saved from the page.',
      ],
    ),
    ['of 100 MB', () => '{'.repeat(100_000_000), 'The pasted text is too long for a review.'],
    ...['hello', '{"unhurriedPlan":1}', '[1, 2]', 'null', '\0\u0001\u0002PK'].map(
      (text): [string, () => string, string] => [
        `that is ${JSON.stringify(text)}`,
        () => text,
        'The pasted text holds no answer: that is the file that was saved from a review page, or the text copied there.',
      ],
    ),
    ['of nothing but blanks', () => ' \n', 'The pasted text is empty.'],
    [
      'of a later version',
      (host) => host.answer([removal]).replace('"unhurriedReview":1', '"unhurriedReview":2'),
      'The pasted text cannot be read as a review.',
    ],
  ])('%s is refused in a sentence, and nothing is changed', async (_, text, says) => {
    const host = await reviewHost();
    const before = valueOf(await host.call('history.state', {}));
    expect(errorOf(await host.merge(host.answer([onPlan()]), text(host)))).toMatchObject({
      code: 'invalid-input',
      says,
    });
    const { planHash, at } = host;
    expect(valueOf(await host.call('reviews.compare', { planHash, at })).rows).toEqual([]);
    expect(valueOf(await host.call('history.state', {}))).toEqual(before);
  });

  it('says where it stops being what was saved, in the lines of the mail it stands in', async () => {
    const host = await reviewHost();
    const file = JSON.stringify(JSON.parse(host.answer([removal])), null, 2).replace('"remove"', 'remove');
    expect(errorOf(await host.merge(`Hello Kari,\n\n${file}\n\nJoost`))).toMatchObject({
      faults: [{ path: 'line 18, column 19', found: 'remove,', says: 'is no JSON' }],
    });
  });

  it('is named with every place that is wrong', async () => {
    const host = await reviewHost();
    const error = errorOf(
      await host.merge(host.answer([removal, onTouch('zoe@example.com', 'one'), onTouch('ana@example.com', 'nine')])),
    );
    expect(error).toMatchObject({
      faults: [
        { path: '$.entries[1].contact', found: 'zoe@example.com', says: 'is nobody the package was for' },
        { path: '$.entries[2].step', found: 'nine', says: 'is no step of what was sent' },
      ],
    });
  });

  it('of 100 MB is refused before it is read; so are folders and files that are not there', async () => {
    const host = await reviewHost();
    const large = host.file('large.json', '{');
    truncateSync(large, 100_000_000);
    const merge = async (path: string) =>
      errorOf(await host.call('reviews.merge', { sources: [{ path }], at: host.at }));
    expect(await merge(large)).toMatchObject({
      says: 'large.json is not a review: it has 100 MB, of at most 25.',
    });
    expect(await merge(host.folder)).toMatchObject({ code: 'invalid-input' });
    expect(await merge(`${host.folder}/none.json`)).toMatchObject({ code: 'storage', kind: 'missing' });
  });
});
