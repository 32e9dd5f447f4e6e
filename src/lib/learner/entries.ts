/**
 * Records by names that somebody else chose: an exercise may be called `constructor` or `__proto__`.
 * An object without a prototype holds nothing but what was put in.
 */

/** A table by name, without a prototype. */
export type Entries<T> = Readonly<Record<string, T>>;

/** A table with nothing in it. */
export function emptyEntries<T>(): Entries<T> {
	return Object.freeze(Object.create(null) as Record<string, T>);
}

/** The table with one entry set. */
export function withEntry<T>(entries: Entries<T>, name: string, entry: T): Entries<T> {
	const copy = Object.create(null) as Record<string, T>;
	return Object.freeze(Object.assign(copy, entries, { [name]: entry }));
}

/**
 * The union of two tables; where both have an entry, `join` decides. Gives `a` itself when `b` adds
 * nothing to it.
 */
export function joinEntries<T>(a: Entries<T>, b: Entries<T>, join: (a: T, b: T) => T): Entries<T> {
	let joined = a;
	for (const [name, entry] of Object.entries(b)) {
		const known = a[name];
		const result = known === undefined ? entry : join(known, entry);
		if (result !== known) joined = withEntry(joined, name, result);
	}
	return joined;
}
