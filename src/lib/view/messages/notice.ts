/** The texts about changed numbers on the stage, in every language; loaded with the notice of them. */
import type { Language } from '#lib/notation/index.ts';

/** What is said of changed numbers. */
interface NoticeTexts {
	readonly edited: (names: string) => string;
	readonly chosen: string;
	readonly discardEdits: string;
	readonly restoreEdits: string;
}

/** By language. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = {
	en: {
		edited: (names: string) => `Changed: ${names}. The text speaks of the original numbers.`,
		chosen: 'This program chooses its way by its numbers. Shown is the way that was recorded.',
		discardEdits: 'Back to the original',
		restoreEdits: 'Undo: bring my numbers back'
	},
	zh: {
		edited: (names) => `已改动：${names}。课文讲的是原来的数。`,
		chosen: '这个程序会根据数值选择走哪条路；这里仍然走录制时的那条。',
		discardEdits: '恢复原来的数',
		restoreEdits: '撤销：找回我的数'
	}
};
