import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** A sandboxed preload has to be one CommonJS file. */
export default defineConfig({
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'chrome130',
    outDir: 'out/preload',
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: { index: fileURLToPath(new URL('./main/preload/index.ts', import.meta.url)) },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
