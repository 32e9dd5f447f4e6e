import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('a table lines up, and compares each row with the first', () => {
	const table = tableOf('Go to work', [
		{ name: 'on foot', milliseconds: 1234.5 },
		{ name: 'by bicycle', milliseconds: 30 }
	]);
	expect(table).toBe(
		['Go to work', '  on foot     1235 ms  1.00 ×', '  by bicycle  30.0 ms  41.1 ×'].join('\n')
	);
});
