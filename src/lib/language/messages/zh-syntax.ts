/** Chinese: programs that cannot be read. */
import type { MessagesFor, SyntaxDetails } from './details.ts';
import { constructs, foreignWords, operators } from './zh-python.ts';
import { closing, example, isInvisible, short, shown } from './shown.ts';

/** What is said about the text. */
export const zhSyntax: MessagesFor<SyntaxDetails> = {
	'unknown-character': {
		message: ({ character, point }) =>
			isInvisible(character)
				? `这里有一个看不见的字符（${point}），Python 没有这个字符。`
				: `Python 没有字符${shown(character)}。`,
		hint: ({ character }) =>
			character === '?'
				? '选择写成 a if 条件 else b。'
				: character === '!'
					? '“非”写 not，“不等于”写 !=。'
					: '删掉它；如果是文本，请放在引号里。'
	},
	'look-alike': {
		message: ({ character, point }) =>
			isInvisible(character)
				? `这里有一个看不见的字符（${point}），Python 读不懂。`
				: `字符${shown(character)}（${point}）不是 Python 能读的字符。`,
		hint: ({ instead }) => {
			if (instead === null) return '删掉它；它多半是复制时带来的。';
			if (instead === ' ') return '请改用普通空格。';
			return `请改用键盘上的 ${instead}。`;
		}
	},
	'unclosed-text': {
		message: () => '这段文本没有结束的引号。',
		hint: () => "用开头的那种引号在同一行结束：'文本'。"
	},
	'unclosed-bracket': {
		message: ({ bracket }) => `这个${shown(bracket)}没有关闭。`,
		hint: ({ bracket }) => `在结束处写 ${closing(bracket)}。`
	},
	'unmatched-bracket': {
		message: ({ bracket, open }) =>
			open === null
				? `这个${shown(bracket)}没有对应的开括号。`
				: `这个${shown(bracket)}与前面的${shown(open)}不配对。`,
		hint: ({ bracket, open }) =>
			open === null ? `删掉 ${bracket}，或在前面补上开括号。` : `先写 ${closing(open)}。`
	},
	'mixed-indentation': {
		message: () => '这一行混用了制表符和空格，与上一行不一致。',
		hint: () => '统一用四个空格缩进。'
	},
	'unexpected-indent': {
		message: () => '这一行有缩进，但上面没有开始代码块。',
		hint: () => '把它左移，与上一行对齐。'
	},
	'unmatched-dedent': {
		message: () => '这一行的缩进与上面的任何代码块都不对齐。',
		hint: () => '让它与所属的那一行严格对齐。'
	},
	'missing-block': {
		message: () => '冒号后面必须有缩进的一行。',
		hint: () => '把后面的内容缩进四个空格；什么都不做时写 pass。'
	},
	'missing-colon': {
		message: ({ keyword }) => `${keyword} 这一行的末尾缺少冒号。`,
		hint: ({ keyword }) => `在以 ${keyword} 开头的一行末尾写 :（英文冒号）。`
	},
	'missing-operand': {
		message: ({ operator }) => `${shown(operator)}后面缺少内容。`,
		hint: ({ operator }) => `在 ${operator} 后面写一个数或名字，或删掉它。`
	},
	'missing-value': {
		message: () => '等号后面什么都没有。',
		hint: () => '写出名字代表什么：a = Value(2.0)。'
	},
	'missing-operator': {
		message: ({ left, right }) => `${shown(left)}和${shown(right)}之间没有说明要做什么。`,
		hint: ({ left, right }) => `在两者之间写运算符，例如 ${example(left, right)}。`
	},
	'missing-else': {
		message: () => '这个选择没有说明否则怎样。',
		hint: () => '写上 else 和另一个值：a if 条件 else b。'
	},
	'missing-in': {
		message: () => '这个 for 没有说明要逐个取什么。',
		hint: () => '写 for x in xs: 或 for i in range(3):。'
	},
	'missing-parameters': {
		message: ({ name }) => `函数名${shown(name)}后面必须有括号。`,
		hint: ({ name }) => `写 def ${short(name)}(x): 或 def ${short(name)}():。`
	},
	'missing-comma': {
		message: ({ left, right }) => `${shown(left)}和${shown(right)}之间缺少内容。`,
		hint: () => '在两者之间写逗号或运算符。'
	},
	'two-statements': {
		message: () => '同一行里又开始了一条语句。',
		hint: () => '另起一行，或用 ; 隔开。'
	},
	'single-equals': {
		message: () => '单个 = 是赋值，条件需要比较。',
		hint: () => '判断是否相等写 ==。'
	},
	'stray-keyword': {
		message: ({ keyword }) => `没有与这个 ${keyword} 对应的 if、for 或 while。`,
		hint: ({ keyword }) => `让 ${keyword} 与它的 if 对齐，紧跟在代码块之后。`
	},
	'keyword-as-name': {
		message: ({ keyword }) => `${shown(keyword)}是 Python 的关键字，不能放在这里。`,
		hint: ({ keyword }) => `换一个名字，例如 ${keyword}_。`
	},
	'bad-number': {
		message: ({ text }) => `${shown(text)}不是数。`,
		hint: () => '数写成 3、0.25 或 1e-3。'
	},
	'leading-zero': {
		message: ({ text }) => `数${shown(text)}以零开头。`,
		hint: ({ instead }) => `写 ${instead}。`
	},
	'foreign-word': {
		message: ({ word }) => `Python 没有${shown(word)}这个词。`,
		hint: ({ word }) => foreignWords[word]
	},
	braces: {
		message: () => 'Python 的代码块不用花括号。',
		hint: () => '行末写冒号，并缩进后面的内容。'
	},
	unreadable: {
		message: ({ text }) => `Python 读不懂这里的${shown(text)}。`,
		hint: () => '检查这一行；语句形如 c = a * b。'
	},
	unfinished: {
		message: () => '这一行没有写完。',
		hint: () => '写完它，或删掉已写的部分。'
	},
	'not-assignable': {
		message: ({ text }) => `不能给${shown(text)}赋值。`,
		hint: () => '等号左边写一个名字：c = a * b。'
	},
	'print-statement': {
		message: () => 'print 的内容要放在括号里。',
		hint: () => '写 print(x)。'
	},
	unsupported: {
		message: ({ construct }) => `Stepgrad 的 Python 没有${constructs[construct][0]}。`,
		hint: ({ construct }) => constructs[construct][1]
	},
	'refused-operator': {
		message: ({ operator }) => `Stepgrad 的 Python 没有运算符${shown(operator)}。`,
		hint: ({ operator }) => operators[operator]
	},
	'outside-function': {
		message: () => 'return 不在任何函数里。',
		hint: () => '把它放进 def 里；要显示结果请写 print(…)。'
	},
	'outside-loop': {
		message: ({ keyword }) => `${keyword} 不在任何循环里。`,
		hint: () => '把它放进 for 或 while 里，或去掉它。'
	},
	'positional-after-keyword': {
		message: () => '没有名字的参数跟在有名字的参数后面。',
		hint: () => '先写没有名字的参数：f(a, k=2)。'
	},
	'repeated-argument': {
		message: ({ name }) => `名字${shown(name)}出现了两次。`,
		hint: () => '删掉其中一个，或换一个名字。'
	},
	'default-before': {
		message: ({ name }) => `参数${shown(name)}没有默认值，却在有默认值的参数后面。`,
		hint: ({ name }) => `把 ${short(name)} 移到前面，或也给它默认值。`
	},
	'bad-replacement': {
		message: () => '这个 f-string 的花括号里不是表达式。',
		hint: () => "写 f'{x:.4f}'；要输出花括号本身请写两次：{{。"
	},
	'bad-escape': {
		message: ({ text }) => `${shown(text)}不是反斜杠能写的字符。`,
		hint: () => '如果要写反斜杠本身，请写两个：\\\\。'
	}
};
