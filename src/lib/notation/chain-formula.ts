import type { Trace } from '#lib/autodiff/index.ts';
import type { Language } from './language.ts';
import type { Formula } from './writer.ts';
export function chainFormula(
	_trace: Trace,
	_position: number,
	_language: Language
): Formula | null {
	return null;
}
