/**
 * What can be looked for in a text. Words of letters are taken whole, in lower case and without accents.
 * Chinese has no spaces between words: each pair of neighbouring characters is a term, so that any word
 * of two or more is found wherever it stands, without a dictionary.
 */
const run = /\p{Script=Han}+|[\p{L}\p{N}_]+/gu;
const han = /^\p{Script=Han}/u;

/** The terms of a text, or of what somebody looks for: a Chinese character alone is a term of its own. */
export function termsOf(text: string): string[] {
	return runsOf(text).flatMap((found) => {
		if (!han.test(found)) return [found];
		const pairs = pairsOf(found);
		return pairs.length > 0 ? pairs : [found];
	});
}

/** Whether a term is Chinese: it is to be found exactly, not nearly. */
export function isChinese(term: string): boolean {
	return han.test(term);
}

/** Whether a term may go on: a word of letters, or a single Chinese character, which begins some pair. */
export function mayGoOn(term: string): boolean {
	return !isChinese(term) || term.length === 1;
}

function runsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.match(run) ?? [];
}

function pairsOf(word: string): string[] {
	const signs = [...word];
	return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
