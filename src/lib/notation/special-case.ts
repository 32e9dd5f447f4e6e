import type { Trace } from '#lib/autodiff/index.ts';
import type { Language } from './language.ts';
export function specialCase(_trace: Trace, _position: number, _language: Language): string | null {
	return null;
}
