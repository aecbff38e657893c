// Runs on the project's own Node: the three parts of the app, at once.
import { build } from 'vite';
import { inRoot } from './paths.mjs';

const parts = ['main', 'preload', 'renderer'];
await Promise.all(parts.map((part) => build({ configFile: inRoot(`vite.${part}.config.ts`), logLevel: 'warn' })));
