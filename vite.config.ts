import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { viteDev } from './src/proxy/vite-dev.ts'
import { vitePrecompress } from './src/proxy/vite-precompress.ts'

export default defineConfig({
  resolve: {
    alias: {
      // What TanStack Table has for React 17 is in React itself by now.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  css: {
    modules: {
      // Names to be read in the browser's tools: no two sheets have the same one
      // (tests/architecture.test.ts).
      generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
    },
  },
  plugins: [react(), vitePrecompress(), viteDev()],
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
          // What the first rows need comes in one file: it compresses better than ten, and sooner.
          output: {
            codeSplitting: {
              groups: [
                { name: 'page', tags: ['$initial'], priority: 2 },
                { name: 'arrangement', test: /src\/app\/arrangement\.ts$/, priority: 1 },
                { name: 'after-rows', test: /src\/app\/after-rows\.ts$/ },
              ],
            },
          },
        },
      },
    },
    // One file, with lazy chunks beside it: an installed package has no dependencies.
    server: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        target: 'node20.19',
        copyPublicDir: false,
        rolldownOptions: {
          input: { cli: 'src/proxy/cli.ts' },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
          },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment)
      }
    },
  },
  test: {
    // Tests leave nothing behind them: one world for many files takes a third of the time.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/app/**', 'tests/bench/**'],
          // For machines that are busy with something else as well.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.tsx'],
          setupFiles: ['tests/app/setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
