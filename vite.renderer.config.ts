import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The window's page, and the type faces of what is printed. Nothing is inlined: its content security policy allows files of the app and nothing else. */
export default defineConfig({
  root: here('./renderer'),
  base: './',
  plugins: [react(), tailwind()],
  build: {
    target: 'chrome130',
    outDir: here('./out/renderer'),
    emptyOutDir: true,
    sourcemap: true,
    minify: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: here('./renderer/index.html'), 'print-faces': here('./renderer/styles/print-faces.css') },
    },
  },
});
