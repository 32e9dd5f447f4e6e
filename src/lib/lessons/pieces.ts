/**
 * Texts that repeat themselves, written with shared pieces: what stands next to each other often becomes
 * one sign, round after round, until nothing is frequent any more (byte pair encoding, for tags and
 * words). A page puts them together again by replacing each sign with its piece.
 */

/** Some texts in which a sign stands for each piece: the first piece is U+E000, the next U+E001 … */
export interface SharedPieces {
	/** Pieces may hold signs of other pieces. */
	readonly pieces: readonly string[];
	readonly texts: readonly string[];
}

/** The first of the code points that Unicode leaves to everybody’s own use, and how many there are. */
const firstSign = 0xe000;
const signCount = 0x1900;

/** Tags, words, and whatever else stands alone. */
const token = /<[^>]*>|\w+|\W/gsu;

/** A pair must stand in this many places to become a symbol, or nothing is gained by it. */
const fewestPairs = 8;

/** A piece must be this long and be used this often; a shorter or rarer one is written out. */
const shortestPiece = 8;
const fewestUses = 3;

/** A number for two neighbours. */
const most = 2 ** 20;
const pairAt = (symbols: readonly number[], at: number) =>
	(symbols[at] ?? 0) * most + (symbols[at + 1] ?? 0);

/** Writes texts with the pieces that they share. Throws where there are too many for the signs. */
export function sharePieces(texts: readonly string[]): SharedPieces {
	const symbols = new Map<string, number>();
	const parts: (string | readonly [number, number])[] = [];
	const symbolOf = (text: string) => {
		const known = symbols.get(text) ?? parts.length;
		if (known === parts.length) parts.push(text);
		symbols.set(text, known);
		return known;
	};
	let lines = texts.map((text) => (text.match(token) ?? []).map(symbolOf));
	for (let count = countPairs(lines); count.size > 0; count = countPairs(lines)) {
		const joined = new Map<number, number>();
		lines = lines.map((line) =>
			joinPairs(line, count, (pair) => {
				const symbol = joined.get(pair) ?? parts.length;
				if (symbol === parts.length) parts.push([Math.floor(pair / most), pair % most]);
				joined.set(pair, symbol);
				return symbol;
			})
		);
	}
	return write(lines, parts);
}

/** How often each pair stands somewhere, of those that are frequent. */
function countPairs(lines: readonly (readonly number[])[]): Map<number, number> {
	const count = new Map<number, number>();
	for (const line of lines) {
		for (let at = 0; at + 1 < line.length; at++) {
			const pair = pairAt(line, at);
			count.set(pair, (count.get(pair) ?? 0) + 1);
		}
	}
	for (const [pair, times] of count) if (times < fewestPairs) count.delete(pair);
	return count;
}

/** Joins each frequent pair that is more frequent than the one that begins with its second half. */
function joinPairs(
	line: readonly number[],
	count: ReadonlyMap<number, number>,
	join: (pair: number) => number
): number[] {
	const joined: number[] = [];
	const times = (at: number) => (at + 1 < line.length ? (count.get(pairAt(line, at)) ?? 0) : 0);
	for (let at = 0; at < line.length; at++) {
		const [here, next] = [times(at), times(at + 1)];
		const isBest = here > next || (here === next && pairAt(line, at) >= pairAt(line, at + 1));
		joined.push(here > 0 && isBest ? join(pairAt(line, at++)) : (line[at] ?? 0));
	}
	return joined;
}

/** Writes the symbols out: as a sign and its piece where that is shorter, else as what they stand for. */
function write(
	lines: readonly (readonly number[])[],
	parts: readonly (string | readonly [number, number])[]
): SharedPieces {
	const lengths: number[] = [];
	const uses = parts.map(() => 0);
	for (const part of parts) {
		const isToken = typeof part === 'string';
		lengths.push(isToken ? part.length : part.reduce((sum, half) => sum + (lengths[half] ?? 0), 0));
		if (!isToken) for (const half of part) uses[half] = (uses[half] ?? 0) + 1;
	}
	for (const symbol of lines.flat()) uses[symbol] = (uses[symbol] ?? 0) + 1;
	const isPiece = (symbol: number) =>
		(uses[symbol] ?? 0) >= fewestUses && (lengths[symbol] ?? 0) >= shortestPiece;

	const pieces: string[] = [];
	const written: string[] = [];
	// Parts come before what is made of them.
	parts.forEach((part, symbol) => {
		const text = typeof part === 'string' ? part : part.map((half) => written[half]).join('');
		written.push(isPiece(symbol) ? String.fromCharCode(firstSign + pieces.push(text) - 1) : text);
	});
	if (pieces.length > signCount) throw new Error(`There are no signs for ${pieces.length} pieces.`);
	return {
		pieces,
		texts: lines.map((line) => line.map((symbol) => written[symbol]).join(''))
	};
}
