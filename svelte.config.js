/** How Stepgrad is compiled: every page prerendered, under a policy that allows this site alone. */
import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		typescript: {
			// One project for everything that is TypeScript, so that one check covers it.
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../scripts/**/*.ts',
					'../e2e/**/*.ts',
					'../playwright.config.ts'
				]
			})
		}
	}
};
