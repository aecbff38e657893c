import { z } from 'zod';
import { isInstant } from '../formats/instant.ts';

/** An instant in ms since 1970; the caller says what time it is, so that every answer can be had again. */
export const instant = z.number().refine(isInstant, 'expected an instant in the years 0 to 9999, in ms since 1970');
