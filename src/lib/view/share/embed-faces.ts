/**
 * The faces that texts are set in, written into a picture: whoever opens it sees the same letters, with
 * or without these faces on her machine.
 */
import type { SetText } from './text-style.ts';

/** One `@font-face` of the page. */
interface Face {
	readonly family: string;
	readonly style: string;
	/** The least and the greatest weight that it has. */
	readonly weights: readonly [number, number];
	readonly weight: string;
	readonly range: string;
	readonly covers: (sign: number) => boolean;
	readonly address: string;
}

/** The rules with which a picture has the faces of some texts in itself; a face that does not come is left out. */
export async function embedFaces(texts: readonly SetText[]): Promise<string> {
	const faces = facesOfPage();
	const wanted = new Set(texts.flatMap((text) => facesFor(text, faces)));
	const rules = await Promise.all([...wanted].map(ruleOf));
	return rules.join('\n');
}

/** The faces that a text needs: for each sign the first family that has it. */
function facesFor({ family, weight, style, text }: SetText, faces: readonly Face[]): Face[] {
	let signs = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0);
	const found: Face[] = [];
	for (const name of family.split(',').map(unquoted)) {
		const own = faces.filter((face) => face.family === name);
		const styled = own.filter((face) => face.style === style);
		const fitting = (styled.length > 0 ? styled : own).filter(
			({ weights: [least, most] }) => least <= weight && weight <= most
		);
		for (const face of fitting.length > 0 ? fitting : styled) {
			const left = signs.filter((sign) => !face.covers(sign));
			if (left.length < signs.length) found.push(face);
			signs = left;
		}
	}
	return found;
}

async function ruleOf({ family, style, weight, range, address }: Face): Promise<string> {
	try {
		const response = await fetch(address);
		if (!response.ok) return '';
		const data = await dataUrl(await response.blob());
		const only = range === '' ? '' : `unicode-range:${range};`;
		return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${only}src:url(${data}) format("woff2")}`;
	} catch {
		return '';
	}
}

function dataUrl(file: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
		reader.onerror = () => reject(reader.error ?? new Error('The face could not be read.'));
		reader.readAsDataURL(file);
	});
}

function facesOfPage(): readonly Face[] {
	return [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const of = (property: string) => rule.style.getPropertyValue(property);
			const address = /url\((['"]?)(.*?)\1\)/.exec(of('src'))?.[2];
			if (address === undefined) return [];
			const weight = of('font-weight') || '400';
			return {
				family: unquoted(of('font-family')),
				style: of('font-style') || 'normal',
				weights: weightsOf(weight),
				weight,
				range: of('unicode-range'),
				covers: coverOf(of('unicode-range')),
				address: new URL(address, sheet.href ?? document.baseURI).href
			};
		})
	);
}

function unquoted(family: string): string {
	return family.trim().replace(/^['"]|['"]$/g, '');
}

function weightsOf(weight: string): [number, number] {
	const [least = 400, most = least] = weight
		.split(' ')
		.map((word) => ({ normal: 400, bold: 700 })[word] ?? Number(word));
	return [least, most];
}

/** What a `unicode-range` covers: `U+0-FF, U+131`, also `U+4??`; everything where it is empty. */
function coverOf(range: string): (sign: number) => boolean {
	if (range === '') return () => true;
	const parts = range.split(',').map((part) => {
		const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
		return [parseInt(first.replace(/\?/g, '0'), 16), parseInt(last.replace(/\?/g, 'f'), 16)];
	});
	return (sign) => parts.some(([first = 0, last = 0]) => first <= sign && sign <= last);
}
