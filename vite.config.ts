/** How the site is bundled, and where its unit tests are. */
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sharedChunks } from './scripts/shared-chunks.ts';
import { woff2Only } from './scripts/woff2-only.ts';

export default defineConfig({
	plugins: [woff2Only(), sharedChunks(), sveltekit()],
	// A font inlined as data: would break the policy's font-src 'self'.
	build: { assetsInlineLimit: 0 },
	optimizeDeps: { include: ['elkjs/lib/elk-api.js'] },
	test: {
		include: ['{src,scripts}/**/*.test.ts'],
		// Properties over many random cases take their time on a busy machine.
		testTimeout: 30_000
	}
});
