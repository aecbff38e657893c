import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const rooms = ['*', '{bench,docs,e2e,main,renderer,scripts,shared}/**/*'];
const files = globSync(rooms, { cwd: root }).map((path) => path.replaceAll('\\', '/'));

/** What is true now; the changelog and the pages it is made of tell what was. */
const documents = files.filter(
  (path) => /^(README|CONTRIBUTING|(docs|bench)\/.*)\.md$/.test(path) && !path.includes('/changes/'),
);

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test.for(documents)('%s names only files that there are', (path) => {
  const text = read(path);
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to = '']) => to);
  const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx|mjs|css|sql|md|yml))`/g)].map(
    ([, name = '']) => name,
  );
  const missing = [
    ...links.filter((to) => !existsSync(join(root, dirname(path), to))),
    ...named.filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`))),
  ];
  expect(missing).toEqual([]);
});

test('a decision that a story enforces quotes a story that there is', () => {
  const stories = files
    .filter((path) => path.startsWith('e2e/stories/'))
    .map(read)
    .join('\n');
  const quoted = documents
    .filter((path) => path.startsWith('docs/decisions/'))
    .flatMap((path) =>
      [...read(path).matchAll(/\bstory "([^"]+)"/g)].map(([, title = '']) => title.replaceAll(/\s+/g, ' ')),
    );
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((title) => !stories.includes(title))).toEqual([]);
});
