/** Pieces of programs in sentences. */

/** Quotes a piece of the program in a sentence, shortened where it is long. */
export function shown(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
}

/** Whether a reader cannot see a character: a space, a control character, a character without width. */
export function isInvisible(character: string): boolean {
	return /^[\s\p{C}]*$/u.test(character);
}

/** A bound as it is written: 200000 → 200,000. */
export function counted(number: number): string {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A piece of the program without quotes, shortened where it is long. */
export function short(text: string): string {
	return shown(text).slice(1, -1);
}

/** The bracket that closes another. */
export function closing(bracket: string): string {
	return bracket === '(' ? ')' : bracket === '[' ? ']' : '}';
}

/** Two values with an operator between, for a hint; what is no name or number gives way to letters. */
export function example(left: string, right: string): string {
	const isPlain = [left, right].every((text) => /^[\p{L}\d_.]+$/u.test(text));
	return isPlain ? `${short(left)} * ${short(right)}` : 'a * b';
}
