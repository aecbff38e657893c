import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The shell and the data process: two entries, every pure dependency bundled, so that only SQLite has to be shipped. */
export default defineConfig({
  ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    // Node 20.18 is the oldest runtime the app is tested in; the shipped Electron is newer.
    target: 'node20.18',
    outDir: 'out/main',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { index: here('./main/index.ts'), 'host-entry': here('./main/host-entry.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
