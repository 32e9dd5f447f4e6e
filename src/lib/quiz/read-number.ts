/**
 * A number as people type it: with a decimal point or comma, any minus, a per cent sign, as a fraction,
 * with full-width digits. What is not clearly one number is not read at all.
 */

const decimal =
	/^([+-]?)(\d+(?:[.,]\d*)?|[.,]\d+)(?:e([+-]?\d+)|\*10(?:\^|\*\*)?\(?([+-]?\d+)\)?)?$/;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that a text means: `−1,25`, `5 %` (0.05), `5/6`, `1.2·10⁻³`; null when it means none. */
export function readNumber(text: string): number | null {
	const plain = toAscii(text);
	if (plain.endsWith('%')) {
		const number = readDecimal(plain.slice(0, -1));
		return number === null ? null : divided(number, 100);
	}
	const [over = '', under, ...rest] = plain.split('/');
	if (rest.length > 0) return null;
	const numerator = readDecimal(over);
	if (under === undefined || numerator === null) return numerator;
	const denominator = readDecimal(under);
	return denominator === null ? null : divided(numerator, denominator);
}

/** One spelling for all signs that mean the same, and no spaces at the ends, around signs or before %. */
function toAscii(text: string): string {
	return text
		.replace(/[⁻⁺⁰¹²³⁴-⁹]+/g, (power) => `^${lower(power)}`)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[−‐‑‒–—﹣]/g, '-')
		.replace(/[·⋅×✕]/g, '*')
		.replace(/÷|∕|⁄/g, '/')
		.replace(/。|、/g, (sign) => (sign === '。' ? '.' : ','))
		.trim()
		.replace(/\s*([-+*/%^()])\s*/g, '$1')
		.replace(/^infinity$|^inf$/, '∞');
}

function lower(power: string): string {
	return power.replace(/./g, (sign) =>
		sign === '⁻' ? '-' : sign === '⁺' ? '+' : String(raised.indexOf(sign))
	);
}

function readDecimal(text: string): number | null {
	if (/^[+-]?∞$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
	const [, sign = '', digits, exponent, power] = decimal.exec(text) ?? [];
	if (digits === undefined) return null;
	const number = Number(`${sign}${digits.replace(',', '.')}e${exponent ?? power ?? '0'}`);
	return Number.isFinite(number) ? number : null;
}

function divided(over: number, under: number): number | null {
	const number = over / under;
	return Number.isFinite(number) ? number : null;
}
