/** Names in TeX, apart from what draws them: only formulas need them, and who reads loads no writer. */
import { upright } from './escape.ts';
import { greekCommands } from './greek.ts';
import { runsOfName, type NameRun } from './name.ts';

/** A name in TeX: `w23` → `w_{23}`, `alpha` → `\alpha`, `bias` → `\mathrm{bias}`. */
export function nameTex(name: string): string {
	const [stem, ...subscripts] = runsOfName(name);
	const lower = subscripts.map(runTex).join('');
	return (stem ? runTex(stem) : '') + (lower && `_{${lower}}`);
}

function runTex({ text, style }: NameRun): string {
	if (style === 'italic') return greekCommands.get(text) ?? text;
	return /^[\d,]+$/.test(text) ? text : upright(text);
}
