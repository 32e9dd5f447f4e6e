/** Every text of the interface in English. Its shape is the contract for all other languages. */
import type { Phase } from '#lib/autodiff/index.ts';
import type { StepWords } from '../lesson/step-words.ts';
import { enStage } from './en-stage.ts';

/** The English interface. */
export const en = {
	...enStage,
	languageName: 'English',
	site: {
		name: 'Stepgrad',
		claim: 'Watch a neural network think and learn, one operation at a time.',
		navigation: 'Pages',
		menu: 'Menu of pages',
		search: 'Search',
		searchKey: 'Search ( / )',
		pages: { lessons: 'Lessons', glossary: 'Glossary', record: 'Your record' },
		toGraph: 'Skip to the graph',
		toText: 'Skip to the lesson',
		otherLanguage: '中文',
		otherLanguageLabel: '中文 – read this page in Chinese',
		theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
		textInOtherLanguage: '',
		memoryOnly:
			'Your answers are kept only until you close this page: the browser lends no storage.',
		readOnly:
			'Your answers were written by a newer version of Stepgrad. They are shown, not changed. Reload to get that version.',
		dismiss: 'Close this notice'
	},
	phase: { forward: 'Forward', backward: 'Backward', update: 'Update' } satisfies Record<
		Phase,
		string
	>,
	lesson: {
		next: 'Next lesson',
		previous: 'Lesson before',
		otherLessons: 'Other lessons',
		onPaper: 'This lesson on paper',
		slides: 'This lesson as slides',
		course: (finished: number, all: number) => `${finished} of ${all} lessons finished`,
		number: (number: number, title: string) => `Lesson ${number} · ${title}`,
		goal: 'After this lesson',
		minutes: (minutes: number) => `${minutes} minutes`,
		showStep: ({ pass, phase, node, part }: StepWords) =>
			`Show this step: ${[pass && `pass ${pass}`, phase, node, part && `part ${part}`].filter(Boolean).join(', ')}`,
		predict: 'Before you look',
		check: 'Check',
		fillInGraph: 'Fill in on the graph',
		showMe: 'Show me',
		covered: 'What follows would give the answer away. Answer first, or choose “show me”.',
		youSaid: (answer: string) => `You said: ${answer}.`,
		itWas: (answer: string) => `It was: ${answer}.`,
		shown: 'You chose to be shown.',
		right: 'Right.',
		notRight: 'Not this time.',
		answer: 'Answer',
		recall: 'Do you remember?',
		exercise: 'Exercise',
		inGlossary: 'In the glossary',
		gradientOf: (name: string) => `Gradient of ${name}`,
		hint: (index: number, count: number) => `Hint ${index} of ${count}`,
		solution: 'Solution',
		allRight: 'All of them are right.',
		notANumber: 'That is not a number that I can read. Write for example −1.25.',
		/** By what was asked for. */
		tryAgain: {
			value: 'Not yet. Go along the edges that lead there and compute it step by step.',
			grad: 'Not yet. Take the gradient that arrives, times the local derivative of the edge.',
			local: 'Not yet. Look only at this step: how fast does its result change?',
			number: 'Not yet. Read the question once more.'
		},
		whatIf: 'What if …?',
		program: 'The program'
	},
	home: {
		title: 'Will student A pass?',
		facts: [
			{ number: '21', text: 'lectures attended' },
			{ number: '90', text: 'hours of homework' },
			{ number: '7', text: 'lost connections' }
		],
		story: 'The network says 5 %. The student passed. Who is to blame, and by how much?',
		begin: 'Begin with the first lesson',
		/** Goes to the very step. */
		resume: (title: string) => `Go on where you were: ${title}`,
		toStory: 'Straight to backpropagation',
		lessons: 'Lessons',
		checkLine: (minutes: number) => `Final check · ${minutes} minutes`,
		lessonLine: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
		standing: {
			new: () => 'Not begun',
			begun: (done: number, all: number) => `Begun: ${done} of ${all} done`,
			finished: () => 'Finished'
		},
		lastRead: (date: string) => ` · last read ${date}`,
		graphTitle: 'This is the network, computing and learning from its mistake'
	},
	notFound: {
		title: 'There is nothing at this address',
		text: 'The page may have moved, or a letter of the address got lost.',
		toLesson: 'The lesson on backpropagation',
		toHome: 'The start page'
	}
};

/** The texts that every language of the interface has. */
export type Messages = typeof en;
