/** How the site is bundled, and where its unit tests are. */
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sharedChunks } from './scripts/shared-chunks.ts';
import { woff2Only } from './scripts/woff2-only.ts';

export default defineConfig({
	plugins: [woff2Only(), sharedChunks(), sveltekit()],
	// A font inlined as data: would break the policy's font-src 'self'.
	build: {
		assetsInlineLimit: 0,
		// What a page needs is named in the page; lists of it for what comes later would weigh on every page.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_file, dependencies) =>
				dependencies.filter((file) => file.endsWith('.css'))
		}
	},
	optimizeDeps: { include: ['elkjs/lib/elk-api.js'] },
	test: {
		include: ['{src,scripts}/**/*.test.ts'],
		// Properties over many random cases take their time on a busy machine.
		testTimeout: 30_000
	}
});
