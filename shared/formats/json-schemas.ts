import { z } from 'zod';
import { mappingSchema } from '../contract/import-report.ts';
import { explanationSchema, importReportSchema, planVerdictsSchema } from './answers.ts';
import { contactsDocumentSchema } from './contacts-document.ts';
import { journeyLineSchema } from './journey-line.ts';
import { lintDocumentSchema } from './lint-document.ts';
import { backtestSchema, fitOfferSchema, rowsFitSchema } from './model-documents.ts';
import { planFileSchema } from './plan-file.ts';
import { recheckSchema, reviewMergeSchema } from './review-documents.ts';
import { reviewFileSchema } from './review-file.ts';
import { reviewPackageSchema } from './review-package.ts';

const published = {
  backtest: backtestSchema,
  contacts: contactsDocumentSchema,
  explanation: explanationSchema,
  fit: fitOfferSchema,
  'fit-rfm': rowsFitSchema,
  'import-report': importReportSchema,
  'journey-line': journeyLineSchema,
  lint: lintDocumentSchema,
  mapping: mappingSchema.meta({
    title: 'Unhurried column mapping',
    description: 'Name of a column → what it means, for `import contacts --map`.',
  }),
  plan: planFileSchema,
  review: reviewFileSchema,
  'review-package': reviewPackageSchema,
  recheck: recheckSchema,
  'review-merge': reviewMergeSchema,
  verdicts: planVerdictsSchema,
} as const;

/** Name → text of the JSON Schema of every file format, as `docs/schemas/<name>.json` holds it. */
export function printJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(published).map(([name, schema]) => [
      name,
      // What a file may hold is the input; what it becomes in the program is nobody else's business.
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
