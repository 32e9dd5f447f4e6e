/** 课文打印版的中文文字，随该页面加载。 */
import type { enPrint } from './en-print.ts';

/** The Chinese texts of a printed lesson. */
export const zhPrint: typeof enPrint = {
	print: '打印',
	back: '回到课文',
	graph: (step) => `计算图：${step}`,
	answers: '答案',
	answersNote: '从这里折起来，自己想好了再看。',
	question: (number) => `第 ${number} 题`,
	right: (answer) => `正确答案：${answer}。`
};
