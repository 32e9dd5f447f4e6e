import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

test('the code to embed a stage is one iframe, with every sign of its title escaped', () => {
	expect(embedCode('https://a.example/embed/loss/?theme=dark&x=1#step=L', 'Is 1 < 2 & "so"?')).toBe(
		'<iframe src="https://a.example/embed/loss/?theme=dark&amp;x=1#step=L" title="Is 1 &lt; 2 &amp; &quot;so&quot;?" width="100%" height="640" style="border: 1px solid #ccc; border-radius: 8px" loading="lazy" allow="clipboard-write"></iframe>'
	);
});
