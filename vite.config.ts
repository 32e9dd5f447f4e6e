import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0 },
	optimizeDeps: { include: ['elkjs/lib/elk-api.js'] },
	test: {
		include: ['src/**/*.test.ts']
	}
});
