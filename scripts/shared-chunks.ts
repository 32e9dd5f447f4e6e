/**
 * A Vite plugin that puts the script of every page that has a stage into one file, and what only lessons
 * need into a second. Compressed as a whole it is about 5 % smaller than in the many small files that a
 * bundler makes of what pages share.
 */
import type { Plugin } from 'vite';

/** Where those files begin; whatever is imported from there follows, but what comes only when wanted. */
const groups = [
	// A file that lists others (Svelte's own, a layer's index) would bring along what no page needs at first.
	{
		name: 'later',
		priority: 3,
		test: /dom\/elements\/bindings\/(?:input|select)\.js$|workbench\/(?:look-at-stack\.svelte|stack-view\.svelte|shared-gradients)\.ts$|autodiff\/stacked-frame\.ts$/,
		includeDependenciesRecursively: false
	},
	{
		name: 'stage',
		priority: 2,
		test: /kit\/src\/runtime\/client\/|src\/routes\/\+layout\.svelte$|view\/stage\/Stage\.svelte$|workbench\.svelte\.ts$|src\/routes\/site\/(?!record-keeper|load-lesson)[\w-]*(?:\.svelte)?\.ts$/
	},
	{ name: 'lesson', priority: 1, test: /src\/routes\/site\/LessonRoute\.svelte$/ }
];

/** Gathers what pages share into a few files. */
export function sharedChunks(): Plugin {
	return {
		name: 'stepgrad:shared-chunks',
		// Svelte's package does not say that its files do nothing by being there; these do not.
		transform: {
			filter: { id: /svelte\/src\/internal\/client\/dom\/elements\/bindings\// },
			handler: (code) => ({ code, map: null, moduleSideEffects: false })
		},
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								preserveEntrySignatures: 'allow-extension',
								output: { codeSplitting: { groups } }
							}
						}
					}
				: {}
	};
}
