import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageProtection } from '../../main/export/encrypt-page.ts';
import { printReview } from '../../main/export/print-review.ts';
import { planHash } from '../../main/export/read-export-document.ts';
import { aDocument } from '../../main/export/test-document.ts';
import type { ReviewInput } from '../../shared/review/review-input.ts';
import { aPerson, aPlan, aReview, aStep, aTouch } from '../../shared/review/test-review.ts';

/** What names and texts may hold; if any of it ran, `window.ran` would be there. */
export const hostile = [
  `"><script>window.ran=1</script>`,
  `'><img src=x onerror=window.ran=1>`,
  ']]></script><script>window.ran=1</script>',
  '</title></style><svg onload=window.ran=1>',
  '=HYPERLINK("http://example.com","x")',
  'مريم “العربي” \u202Egnissim',
  '👩‍👩‍👧‍👦 & Söhne, «Ærø»',
  'x'.repeat(300),
  '{{first_name}}\r\nBcc: all',
] as const;

/** A review in which whatever a person may have written is hostile. */
export function hostileReview(): ReviewInput {
  const steps = hostile.map((evil, index) =>
    aStep({ id: evil, subject: evil, body: `${evil}\n\n${evil}`, purpose: evil, facts: [evil], offsetDays: index * 7 }),
  );
  const plan = aPlan({ id: hostile[0], name: hostile[2], steps, audience: hostile });
  const touches = hostile.flatMap((evil) =>
    steps.map((step, index) =>
      aTouch(plan, evil, step, index % 3 === 0 ? 'too-fast' : 'blocked', {
        instead: evil,
        override: { reason: evil, by: evil, at: '2026-04-08T10:00:00Z' },
      }),
    ),
  );
  const people = hostile.map((evil) =>
    aPerson(evil, { name: evil, calledName: evil, company: evil, evidence: [evil, 'No touch so far'] }),
  );
  return aReview(plan, touches, people, {
    planHash: planHash(plan),
    planVersion: 4,
    madeBy: hostile[1],
    reviewFor: hostile[3],
    sinceReview: {
      version: 3,
      by: hostile[5],
      at: Date.parse('2026-04-02T10:00:00Z'),
      decision: 'change',
      changes: hostile.map((evil) => ({ says: evil, step: evil, contact: evil })),
    },
  });
}

/** The page of a review as a file; its path. */
export async function writePage(
  folder: string,
  name: string,
  review: ReviewInput,
  protection: PageProtection | null,
): Promise<string> {
  const file = join(folder, name);
  const choices = { events: 'step', told: () => undefined, protection } as const;
  const parts: (string | Uint8Array)[] = [];
  for await (const part of printReview(aDocument(review), choices)) parts.push(part);
  writeFileSync(file, parts.join(''));
  return file;
}
