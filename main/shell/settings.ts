import { z } from 'zod';
import { type JsonFile, openJsonFile } from './json-file.ts';

const boundsSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Bounds = z.infer<typeof boundsSchema>;

const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const settingsSchema = z.object({
  theme: z.enum(themes).default('system'),
  singleKeys: z.boolean().default(true),
  window: z.object({ bounds: boundsSchema, maximized: z.boolean() }).nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the program remembers of its own look. */
export function openSettings(path: string): JsonFile<Settings> {
  return openJsonFile(path, settingsSchema, { theme: 'system', singleKeys: true, window: null });
}
