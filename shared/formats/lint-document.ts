import { z } from 'zod';
import type { CopyFinding } from '../domain/copy.ts';
import { copyCodes } from '../domain/copy-rules.ts';

const place = z.int().min(0);

/** What `lint --json` prints. */
export const lintDocumentSchema: z.ZodType<{ readonly findings: readonly CopyFinding[] }> = z
  .strictObject({
    findings: z
      .array(
        z.strictObject({
          start: place.meta({ description: 'counted in UTF-16 units, without a byte order mark' }),
          end: place.meta({ description: 'the first unit after it' }),
          code: z.enum(copyCodes),
          says: z.string(),
          instead: z.string(),
        }),
      )
      .readonly(),
  })
  .meta({ title: 'Unhurried lint', description: 'What presses, hurries, nags or watches in the text of a message.' });
