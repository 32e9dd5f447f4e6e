/** Chinese: Python and other languages beyond Stepgrad's own. */
import type { Construct, ForeignWord, RefusedOperator } from './details.ts';

/** Constructs: what they are called, and what to write instead. */
export const constructs: Readonly<Record<Construct, readonly [what: string, hint: string]>> = {
	async: ['async 和 await', '去掉这个词：这里的一切都按顺序执行。'],
	bytes: ['字节串', "去掉 b，写成 '…'。"],
	class: ['类（class）', '用 def 写一个函数；把权重放在列表里，作为参数传递。'],
	complex: ['复数', '写一个实数，例如 2.0。'],
	decorator: ['装饰器', '去掉带 @ 的一行，直接调用函数。'],
	del: ['del', '去掉它；名字可以直接指向别的东西。'],
	dictionary: ['字典', '用列表，或给每一项单独起名字。'],
	ellipsis: ['...', '什么都不做时写 pass。'],
	'import-star': ['import *', '写出需要的名字：from math import exp, pi。'],
	match: ['match', '用 if、elif 和 else。'],
	raise: ['raise', '写 assert 条件，或去掉它。'],
	set: ['花括号写的集合', '用方括号写成列表：[1, 2]。'],
	star: ['名字前的星号', '把每个参数或名字写出来。'],
	try: ['try', '去掉 try：出错时会指出位置。'],
	type: ['类型别名', '去掉这一行：不需要类型。'],
	walrus: [':=', '单独写一行，用 = 赋值。'],
	with: ['with', '去掉这一行，把里面的代码左移一级。'],
	yield: ['yield', '把各项收集到列表里再 return。']
};

/** What to write instead of an operator. */
export const operators: Readonly<Record<RefusedOperator, string>> = {
	'//': '除法写 a / b，取整写 int(a / b)，注释用 #。',
	'%': "求余写 a - b * int(a / b)；格式化用 f-string，例如 f'{x:.2f}'。",
	'@': '把求和写出来：sum(w * x for w, x in zip(ws, xs))。',
	'^': '乘方写 **：a**2。',
	'&': '条件之间写 and。',
	'|': '条件之间写 or。',
	'~': '条件前写 not，数前写 -。',
	'<<': '写 a * 2**n。',
	'>>': '写 a / 2**n。',
	'<>': '“不等于”写 !=。',
	'&&': '写 and。',
	'||': '写 or。',
	'++': '加一写 a += 1。',
	'--': '减一写 a -= 1。',
	'->': '成员用点：a.data。',
	'/*': '注释前写 #。'
};

/** What to write instead of a word of another language. */
export const foreignWords: Readonly<Record<ForeignWord, string>> = {
	let: '去掉 let，直接写 x = 3。',
	var: '去掉 var，直接写 x = 3。',
	const: '去掉 const，直接写 x = 3。',
	new: '去掉 new，写 Value(3)。',
	function: '写 def 名字(x): ，并缩进后面的内容。'
};
