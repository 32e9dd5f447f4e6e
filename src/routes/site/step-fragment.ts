/** How an address names a step: the fragment `#step=backward.w23`, written and read. */

const prefix = '#step=';

/** No step has a longer name: what else a link may carry is cut off before it is read or shown. */
const longest = 200;

/** What `encodeURIComponent` escapes although a fragment may have it (RFC 3986, 3.5), as in `x3=0:forward.p`. */
const allowed = /%(?:2C|3A|3D)/g;

/** The fragment that names a step; what a URL could misread is escaped. */
export function stepFragment(step: string): string {
	return prefix + encodeURIComponent(step).replace(allowed, decodeURIComponent);
}

/** The step that a fragment names, or null; what cannot be decoded is taken as it is. */
export function stepOf(fragment: string): string | null {
	if (!fragment.startsWith(prefix)) return null;
	const text = fragment.slice(prefix.length, prefix.length + longest);
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
