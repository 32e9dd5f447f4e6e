import { describe, expect, test } from 'vitest';
import { complaint, squareLesson } from './cases/square.ts';

function html(text: string): string {
	const [block] = squareLesson(text).lesson.blocks;
	return block?.kind === 'prose' ? block.html : '';
}

describe('a reference in prose', () => {
	test('becomes the number of the run, tied to its node', () => {
		expect(html(':grad[w]')).toBe(
			'<p><span class="term grad" data-term data-node="0">2.25</span></p>'
		);
		expect(html(':value[x]')).toBe(
			'<p><span class="term value" data-term data-node="1">0.75</span></p>'
		);
	});

	test('becomes the local derivative of an edge', () => {
		expect(html(':local[w]')).toBe(
			'<p><span class="term local" data-term data-edge="0">0.75</span></p>'
		);
		expect(html(':local[x->a]')).toContain('data-edge="1">2</span>');
	});

	test('is written short, fixed, exact, in per cent or as a name', () => {
		expect(html(':value[L]{as=fixed}')).toContain('>2.2500<');
		expect(html(':value[L]{as=short}')).toContain('>2.25<');
		expect(html(':value[L]{as=exact}')).toContain('>2.25<');
		expect(html(':value[x]{as=percent}')).toContain('>75\u00a0%<');
		expect(html(':grad[w]{as=name}')).toContain('>∂<i>L</i>/∂<i>w</i><');
		expect(html(':name[x]')).toContain('><i>x</i><');
	});

	test('may ask what would be, and then is not tied to the picture', () => {
		expect(html(':value[L]{when="w=4, x=0.5"}')).toBe('<p><span class="term value">4</span></p>');
		expect(html(':grad[w]{when="w=−1"}')).toContain('>−1.125<');
	});
});

describe('a number in prose', () => {
	test('is one of the run, rounded and up to its sign', () => {
		expect(complaint('It is 2.25 or −2.250, 1.50 and 0.75.')).toBe('nothing');
	});

	test('else stops the build where it stands', () => {
		expect(complaint('It is\nabout 2.26 now.')).toBe(
			'12:7: The run has no number that rounds to 2.26. Refer to one (:value[p], :grad[w23]), or write :number[2.26] if it is given, not computed.'
		);
		expect(complaint('Look: `2.26`.')).toContain('no number that rounds to 2.26');
		expect(complaint('So $2.26$.')).toContain('no number that rounds to 2.26');
	});

	test('is given freely inside :number and where it has one decimal or none', () => {
		expect(html(':number[2.26]')).toBe('<p>2.26</p>');
		expect(complaint('After 12 of 20.5 hours, 5 %, 1,000 times, version 1.2.3.')).toBe('nothing');
	});
});

describe('prose', () => {
	test('sets Chinese in bold also where a term or a full stop stands beside it', () => {
		expect(html('这叫**:name[x]**。它是**值**，对。').match(/<strong>/g)).toHaveLength(2);
	});

	test('typesets formulas, with MathML for those who listen', () => {
		expect(html('So $a^2$.')).toMatch(
			/^<p>So <span class="katex"><span class="katex-mathml"><math/
		);
		expect(html('$$\na^2\n$$')).toMatch(/^<span class="katex-display">/);
	});

	test('leads to other lessons and to other sites', () => {
		expect(html('[cube](../04-cube/)')).toBe('<p><a href="../cube/">cube</a></p>');
		expect(html('[there](https://example.org/)')).toBe(
			'<p><a href="https://example.org/">there</a></p>'
		);
	});
});
