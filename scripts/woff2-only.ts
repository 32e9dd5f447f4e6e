/**
 * A Vite plugin that leaves woff and ttf files out of the site. KaTeX's style sheet names each font
 * three times; every browser that can show Stepgrad reads woff2, the smallest.
 */
import type { Plugin } from 'vite';

/** A further source of a font face that follows its woff2 source. */
const olderSource = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\((["'])(?:woff|truetype)\1\)/g;

/** Drops the sources of older formats from every style sheet before its files are gathered. */
export function woff2Only(): Plugin {
	return {
		name: 'stepgrad:woff2-only',
		enforce: 'pre',
		transform: {
			filter: { id: /\.css(?:$|\?)/ },
			handler: (code) => dropOlderSources(code)
		}
	};
}

/** The style sheet without its woff and ttf sources. */
export function dropOlderSources(css: string): string {
	return css.replace(olderSource, '');
}
