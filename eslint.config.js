/** What the compiler does not catch: promises nobody waits for, code made from text, long files. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Syntax that the house style refuses, with what to write instead. */
const refused = [
	{
		selector:
			'MemberExpression[property.name=/^(skip|only|fixme|todo)$/][object.name=/^(test|describe|it)$/]',
		message: 'No test is skipped or singled out.'
	},
	{
		selector: 'CallExpression[callee.property.name="waitForTimeout"]',
		message: 'Wait for what must become true, not for time.'
	},
	{
		selector: 'ExportAllDeclaration',
		message: 'List exports one by one.'
	}
];

/** The subset that also runs on SvelteKit 3 (see CONTRIBUTING.md). */
const refusedImports = {
	patterns: [
		{ group: ['$lib', '$lib/*'], message: 'Import #lib/<layer>/index.ts.' },
		{ group: ['$app/stores'], message: 'Use $app/state.' },
		{ group: ['$app/environment'], message: 'Use $app/env.' }
	],
	paths: [
		{ name: '$app/paths', importNames: ['base', 'assets'], message: 'Use resolve() and asset().' }
	]
};

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'playwright-report/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// The compiler finds these, and knows the types.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/unified-signatures': 'off',
			'max-lines': ['error', { max: 200 }],
			'no-console': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-syntax': ['error', ...refused],
			'no-restricted-imports': ['error', refusedImports],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'object-shorthand': 'error',
			'prefer-template': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-const-tags': 'error',
			// State is replaced whole ($state.raw), never changed inside.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// Components receive addresses that the routes have resolved.
		files: ['src/lib/view/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'e2e/**/*.ts'],
		// The service worker has a browser's other global scope: SvelteKit keeps it out of the project.
		ignores: ['**/*.svelte.ts', 'src/service-worker.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error'
		}
	},
	{
		files: ['scripts/**', 'src/lib/commands/**'],
		rules: { 'no-console': 'off' }
	}
);
