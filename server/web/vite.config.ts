import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Notes on other people's packages: marks for a renderer on a server, and comments that the bundler does not use. */
const QUIET = ['MODULE_LEVEL_DIRECTIVE', 'INVALID_ANNOTATION'];

/** Builds the console beside the compiled service, which serves it under this address. */
export default defineConfig({
  root: join(import.meta.dirname, 'console'),
  base: '/assets/console/',
  build: {
    outDir: join(import.meta.dirname, '..', '..', 'dist', 'server', 'web', 'console'),
    emptyOutDir: true,
    target: 'es2022',
    assetsDir: '.',
    // Styles and pictures inside a script or a style sheet would want a weaker content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      onwarn: (warning, warn) => QUIET.includes(warning.code ?? '') || warn(warning),
      output: {
        manualChunks: (id) =>
          id.includes('/node_modules/') && /\/(react|react-dom|scheduler)\//.test(id) ? 'react' : null,
      },
    },
  },
});
