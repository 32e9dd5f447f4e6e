import { describe, expect, test } from 'vitest';
import { unknownOfEmbed } from './asked-of-embed.ts';

describe('what a course page asks of an embedded stage', () => {
	test.each(['', '?theme=dark', '?hide=legend', '?theme=auto&hide=formula,%20controls', '?hide='])(
		'%s is well',
		(query) => {
			expect(unknownOfEmbed(query)).toEqual([]);
		}
	);

	test('names what it does not have', () => {
		expect(unknownOfEmbed('?hide=legend,buttons&theme=blue&autoplay=1')).toEqual([
			'buttons',
			'theme=blue',
			'autoplay'
		]);
	});

	test('cuts off what is too long to be shown', () => {
		expect(unknownOfEmbed(`?hide=${'x'.repeat(5000)}`)).toEqual(['x'.repeat(80)]);
	});
});
