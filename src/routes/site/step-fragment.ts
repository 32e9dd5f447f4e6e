/**
 * How an address names a step: the fragment `#step=backward.w23`, written and read. A link may ask for a
 * nudge as well: `#step=backward.w23&wiggle=w23&by=0.01`.
 */

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
	const [step = ''] = fragment.slice(prefix.length).split('&');
	const text = step.slice(0, longest);
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The leaf that a fragment asks to nudge, by its key, and how far; null when it asks for no nudge. */
export function nudgeOf(fragment: string): { readonly leaf: string; readonly by: number } | null {
	const asked = new URLSearchParams(fragment.slice(1, 3 * longest));
	const leaf = asked.get('wiggle');
	const by = Number(asked.get('by'));
	return leaf !== null && Number.isFinite(by) && by !== 0 ? { leaf, by } : null;
}
