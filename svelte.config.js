/** How Stepgrad is compiled: every page prerendered, under a policy that allows this site alone. */
import adapter from '@sveltejs/adapter-static';

/**
 * The content security policy: nothing from elsewhere, no script that is not ours. SvelteKit adds
 * the hashes of its own inline scripts, page by page.
 *
 * @type {import('@sveltejs/kit').CspDirectives}
 */
const policy = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	// KaTeX places its boxes by style attributes.
	'style-src-attr': ['unsafe-inline'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	// A drawing that is saved as a picture is a blob.
	'img-src': ['self', 'blob:'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': [
		'svelte-trusted-html',
		'sveltekit-trusted-url',
		'stepgrad-html',
		'stepgrad-worker',
		'stepgrad-offline'
	]
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		csp: { mode: 'hash', directives: policy },
		// A page registers it when it has nothing else to do: src/routes/site/offline.
		serviceWorker: { register: false },
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			// `#step=…` names a step on the stage and `#slide=…` one of a deck; every other fragment is the id
			// of an element.
			handleMissingId({ id, message }) {
				if (!/^(?:step|slide)=/.test(id)) throw new Error(message);
			}
		},
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
