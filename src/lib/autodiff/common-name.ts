/** What several things are called together: what their names have in common. */

/**
 * The name that all share, else the beginning and the end that all share: `x_A1` and `x_B1` are `x_1`,
 * `data[0]` and `data[1]` are `data`. Null where that leaves nothing that begins with a letter.
 */
export function commonName(names: readonly (string | null)[]): string | null {
	const [first = null, ...others] = names;
	if (first === null || others.length === 0) return first;
	let start = first.length;
	let end = first.length;
	for (const other of others) {
		if (other === null) return null;
		start = Math.min(start, other.length);
		while (!other.startsWith(first.slice(0, start))) start--;
		end = Math.min(end, other.length - start, first.length - start);
		while (!other.endsWith(first.slice(first.length - end))) end--;
	}
	end = Math.min(end, ...names.map((name) => (name?.length ?? 0) - start));
	const joined = first.slice(0, start) + first.slice(first.length - Math.max(end, 0));
	const clean = joined
		.replace('[]', '')
		.replace(/[[({][^\])}]*$/, '')
		.replace(/_+/g, '_')
		.replace(/^_|_$/g, '');
	return /^\p{L}/u.test(clean) ? clean : null;
}
