/**
 * What can be looked for in a text. Words of letters are taken whole, in lower case and without accents.
 * Chinese has no spaces between words: each pair of neighbouring characters is a term, so that any word
 * of two or more is found wherever it stands, without a dictionary.
 */
const run = /\p{Script=Han}+|[\p{L}\p{N}_]+/gu;
const han = /^\p{Script=Han}/u;

/** The terms of a text that is to be found. Single Chinese characters are among them. */
export function termsOf(text: string): string[] {
	return runsOf(text).flatMap((found) =>
		han.test(found) ? [...pairsOf(found), ...new Set(found)] : [found]
	);
}

/** The terms of what somebody looks for: of Chinese words only the pairs, a single character as it is. */
export function queryTermsOf(text: string): string[] {
	return runsOf(text).flatMap((found) => {
		if (!han.test(found)) return [found];
		const pairs = pairsOf(found);
		return pairs.length > 0 ? pairs : [found];
	});
}

/** Whether a term is Chinese: it is to be found exactly, not by how it begins or nearly. */
export function isChinese(term: string): boolean {
	return han.test(term);
}

function runsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.match(run) ?? [];
}

function pairsOf(word: string): string[] {
	const signs = [...word];
	return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
