/**
 * A Vite plugin that puts all script that every lesson needs into one file. Compressed as a whole it is
 * about 5 % smaller than in the many small files that a bundler makes of what pages share.
 */
import type { Plugin } from 'vite';

/** Where that script begins: SvelteKit's own, the frame of all pages, and a lesson's page. */
const roots =
	/kit\/src\/runtime\/client\/|src\/routes\/\+layout\.svelte$|src\/routes\/site\/LessonRoute\.svelte$/;

/** Gathers the roots and whatever they import; what is imported only when it is wanted stays apart. */
export function lessonChunk(): Plugin {
	return {
		name: 'stepgrad:lesson-chunk',
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								output: { codeSplitting: { groups: [{ name: 'lesson', test: roots }] } }
							}
						}
					}
				: {}
	};
}
