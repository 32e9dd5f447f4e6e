/** Whole numbers that count things, however many. */

/** Every digit up to 10¹⁵, in groups of three: `1,234`. Beyond, the first digits: `1.267·10³⁰`. */
export function formatCount(count: bigint | number): string {
	const text = String(count);
	if (text.length <= 15) return text.replace(/\B(?=(\d{3})+$)/g, ',');
	const power = String(text.length - 1).replace(/\d/g, (digit) =>
		'⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))
	);
	return `${text[0]}.${text.slice(1, 4)}·10${power}`;
}
