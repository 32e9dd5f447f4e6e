/** Finds the name that was probably meant: the nearest one, if it is near enough. */

/** The known name with the fewest changed, missing, added or swapped letters; null where none is near. */
export function suggestionFor(name: string, known: Iterable<string>): string | null {
	const longest = 30;
	if (name.length > longest) return null;
	const near = name.length <= 3 ? 1 : 2;
	let best: string | null = null;
	let least = near + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) > near || candidate.startsWith('__')) continue;
		const same = candidate.toLowerCase() === name.toLowerCase();
		const distance = same ? 0.5 : distanceBetween(name, candidate);
		if (distance < least && distance < Math.max(name.length, 2)) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}

/** Letters to change (Damerau and Levenshtein, with swaps of neighbours). */
function distanceBetween(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			least = Math.min(least, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwap) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
			row.push(least);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
