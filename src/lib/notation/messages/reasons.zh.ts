/** Why an edge passes on what it passes on, in Chinese: continues "传到 z 的梯度，…". */
import type { Reasons } from './reasons.en.ts';

/** Chinese reasons. */
export const reasons: Reasons = {
	add: () => '经过加法原样传下去',
	subtract: ({ index }) => (index === 0 ? '经过减法原样传下去' : '因为它是减数，所以变号'),
	multiply: ({ node, other }) => `乘以 ${node} 在前向传播时遇到的 ${other}`,
	divide: ({ index, other }) => (index === 0 ? `除以 ${other}` : '乘以商对除数的斜率'),
	negate: () => '经过负号，所以变号',
	power: ({ index }) => (index === 0 ? '乘以幂对底数的斜率' : '乘以幂对指数的斜率'),
	exp: () => '乘以指数函数的值，它的斜率就是它自己',
	log: ({ node }) => `除以 ${node}：对数在 0 附近很陡`,
	sqrt: () => '乘以平方根的斜率，在 0 附近很陡',
	sin: () => '乘以正弦的斜率，也就是余弦',
	cos: () => '乘以余弦的斜率，也就是负的正弦',
	tanh: () => '乘以双曲正切的斜率，两端的斜率趋于 0',
	sigmoid: () => '乘以 sigmoid 的斜率，两端的斜率趋于 0',
	relu: ({ slope }) => (slope === 0 ? '被关闭的 ReLU 挡住' : '经过打开的 ReLU 原样传下去'),
	abs: ({ node }) => `乘以 ${node} 的符号`,
	max: ({ slope, other }) => choice(slope, `${other} 更大`),
	min: ({ slope, other }) => choice(slope, `${other} 更小`)
};

function choice(slope: number, isOther: string): string {
	if (slope === 0) return `因为 ${isOther}，所以不传到这里`;
	return slope === 1 ? '全部传给被选中的一个' : '两个数相等，各得一半';
}
