/** Chinese: programs that go wrong while they run. */
import type { MessagesFor, RunDetails } from './details.ts';
import { shown } from './shown.ts';
import { expectations, what } from './zh-types.ts';

/** What is said about a run. */
export const zhRun: MessagesFor<RunDetails> = {
	'unknown-module': {
		message: ({ module }) => `这里没有模块${shown(module)}。`,
		hint: ({ module }) =>
			/^(numpy|torch|tensorflow|jax|pandas|matplotlib|micrograd\.nn)/.test(module)
				? '请用 Value、列表和 math 来写；只能导入 micrograd.engine、stepgrad、math 和 random。'
				: '只能导入 micrograd.engine、stepgrad、math 和 random。'
	},
	'unknown-import': {
		message: ({ module, name }) => `模块 ${module} 里没有${shown(name)}。`,
		hint: ({ suggestion }) =>
			suggestion ? `是不是 ${suggestion}？` : '去掉它，或用 def 自己定义。'
	},
	'unknown-name': {
		message: ({ name }) => `这里没有叫${shown(name)}的东西。`,
		hint: ({ name, suggestion, module }) => {
			if (module) return `先写 import ${module}。`;
			if (/^(np|torch|plt|nn)$/.test(name)) return '请用 Value、列表和 math 来写。';
			if (/^nan$/i.test(name)) return "写 float('nan')。";
			if (/^(inf|infinity)$/i.test(name)) return "写 float('inf')。";
			const meant = new Map([
				['true', 'True'],
				['false', 'False'],
				['null', 'None'],
				['none', 'None'],
				['undefined', 'None']
			]).get(name);
			if (meant) return `写 ${meant}。`;
			return suggestion
				? `是不是 ${suggestion}？`
				: '先给它赋值，例如 x = Value(2.0)，或检查拼写。';
		}
	},
	'unbound-local': {
		message: ({ name }) => `函数还没有给${shown(name)}赋值就用到了它。`,
		hint: () => '先赋值，或作为参数传入，或在前面写 global。'
	},
	'unknown-attribute': {
		message: ({ type, name }) => `${what(type)}没有${shown(`.${name}`)}。`,
		hint: ({ type, name, suggestion }) => {
			if (suggestion) return `是不是 .${suggestion}？`;
			if (type === 'Value')
				return 'Value 有 .data、.grad、.backward()、.relu()、.tanh()、.exp()、.log()、.sigmoid()、.sqrt()、.sin() 和 .cos()。';
			if (type === 'list') return '列表有 .append(x)；连接列表用 +，取项用 [i]。';
			if (type === 'int' || type === 'float') {
				return `只有 Value 才有 .${name.slice(0, 20)}：用 x = Value(3.0) 建一个。`;
			}
			if (type === 'str') return "拼接文本请用 f-string：f'{a}, {b:.4f}'。";
			return '去掉它；这里只有 Value、列表和模块才有成员。';
		}
	},
	'not-writable': {
		message: ({ type, name }) => `不能给${what(type)}的${shown(`.${name}`)}赋值。`,
		hint: () => '只能给 Value 的 .data、.grad 和 .label 赋值。'
	},
	'not-callable': {
		message: ({ type }) => `${what(type)}不能调用。`,
		hint: () => '去掉括号；如果要相乘请写 *：2 * (a + b)。'
	},
	'not-iterable': {
		message: ({ type }) => `${what(type)}没有可以逐个取出的项。`,
		hint: () => '请用列表或 range：for i in range(3)。'
	},
	'not-indexable': {
		message: ({ type }) => `${what(type)}不能用 [ ] 取项。`,
		hint: () => '从列表里取项：xs[0]；用 list(…) 可以变成列表。'
	},
	'bad-index': {
		message: ({ type }) => `下标必须是整数，不能是${what(type)}。`,
		hint: ({ type }) => (type === 'tuple' ? '取项中的项写 W[0][1]。' : '写 xs[0]，或 xs[int(i)]。')
	},
	'index-out-of-range': {
		message: ({ index, length }) => `没有第 ${index} 项；一共有 ${length} 项。`,
		hint: ({ length }) =>
			length === 0 ? '先用 append 放入内容。' : `各项从 0 数到 ${length - 1}。`
	},
	'fixed-items': {
		message: ({ type }) => `不能给${what(type)}的项赋值。`,
		hint: () => '请用方括号的列表。'
	},
	'wrong-operands': {
		message: ({ operator, left, right }) =>
			`${operator} 不能放在${what(left)}和${what(right)}之间。`,
		hint: ({ left, right }) => {
			if (left === 'str' || right === 'str') return "把数放进文本请写 f'{x}'。";
			if (left === 'None' || right === 'None')
				return '检查 None 从哪里来：没有 return 的函数得到 None。';
			if ([left, right].some((type) => type === 'list' || type === 'tuple')) {
				return '逐项计算：[a + b for a, b in zip(xs, ys)]。';
			}
			return '两边都用数或 Value。';
		}
	},
	'wrong-operand': {
		message: ({ operator, type }) => `${operator} 不能放在${what(type)}前面。`,
		hint: () => '请用数或 Value。'
	},
	'wrong-argument': {
		message: ({ name, expected, type }) =>
			`${name} 这里需要${expectations[expected]}，不能是${what(type)}。`,
		hint: ({ name, expected, type }) => {
			if (type === 'Value') {
				return name === 'Value'
					? '它已经是 Value，直接用即可。'
					: '在后面写 .data 取出它的数：x.data。';
			}
			return expected === 'text' ? "写在引号里：'w1'。" : `请给它${expectations[expected]}。`;
		}
	},
	'missing-argument': {
		message: ({ name, argument }) => `${name} 缺少参数${shown(argument)}。`,
		hint: ({ name }) => `写在 ${name}(…) 的括号里。`
	},
	'too-many-arguments': {
		message: ({ name, most, given }) => `${name} 有 ${most} 个参数，而不是 ${given} 个。`,
		hint: ({ most }) => (most === 0 ? '括号里不要写内容。' : '删掉多余的。')
	},
	'unknown-argument': {
		message: ({ name, argument }) => `${name} 没有叫${shown(argument)}的参数。`,
		hint: () => '删掉它，或检查拼写。'
	},
	'argument-twice': {
		message: ({ name, argument }) => `${name} 的参数${shown(argument)}给了两次。`,
		hint: () => '删掉其中一个。'
	},
	'unpack-count': {
		message: ({ expected, given }) =>
			`左边有 ${expected} 个名字，右边${given > expected ? '却更多' : `却有 ${given} 项`}。`,
		hint: () => '名字的个数要和项数相同。'
	},
	'zero-division': {
		message: () => '普通的数被零除。',
		hint: () => '检查除数。Value 除以零得到无穷：Value(1.0) / 0。'
	},
	'complex-power': {
		message: () => '负数的这个乘方不是实数。',
		hint: () => '用正的底数或整数指数。'
	},
	'integer-too-large': {
		message: () => '这个整数超过了 9007199254740991，再大就不能逐一计数了。',
		hint: () => '写成带小数点的数，例如 10.0**20。'
	},
	'not-whole': {
		message: ({ type }) => `${type} 不能变成整数。`,
		hint: () => '请用有限的数。'
	},
	'empty-sequence': {
		message: ({ name }) => `${name} 没有可选的项。`,
		hint: () => '至少给它一项。'
	},
	'bad-number-text': {
		message: ({ text }) => `文本${shown(text)}不是数。`,
		hint: () => "引号里写数字，例如 float('0.5')。"
	},
	'bad-format': {
		message: ({ spec, type }) => `格式${shown(spec)}不适合${what(type)}。`,
		hint: () => '四位小数写 .4f，科学记数写 .2e，右对齐写 >8。'
	},
	'format-of-value': {
		message: () => 'Value 本身不能格式化。',
		hint: () => "格式化它的数：f'{x.data:.4f}'。"
	},
	'failed-assertion': {
		message: ({ text }) => (text === '' ? '这里断言的条件不成立。' : `不成立：${shown(text)}。`),
		hint: () => '检查这一行之前的数，或改正条件。'
	},
	internal: {
		message: () => 'Stepgrad 自己在处理这个程序时出了错。',
		hint: () => '减少几行再试，并请报告这个问题。'
	}
};
