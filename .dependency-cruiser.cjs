/**
 * The layer table of docs/architecture.md as rules. A layer imports only the layers named for it,
 * enters them through index.ts (components by file), and touches only the packages named for it.
 */

/**
 * @typedef {object} Layer
 * @property {string[]} imports layers that it may import
 * @property {string[]} [types] layers of which it may import types only
 * @property {Record<string, string>} [packages] npm packages (patterns) → files that may touch them
 */

const anyFile = '';
const markdown =
	'unified|vfile|vfile-message|yaml|hastscript|(remark|rehype|mdast|hast|unist|micromark)-.+|@types/(mdast|hast|unist)';

/** @type {Record<string, Layer>} */
const layers = {
	autodiff: { imports: [] },
	language: { imports: ['autodiff'], packages: { '@lezer/(python|common)': anyFile } },
	notation: { imports: ['autodiff'] },
	training: { imports: ['autodiff'] },
	layout: { imports: ['autodiff'], packages: { elkjs: 'engine\\.ts$' } },
	player: { imports: ['autodiff'], packages: { svelte: '\\.svelte\\.ts$' } },
	quiz: { imports: ['autodiff', 'notation'] },
	lessons: {
		imports: ['autodiff', 'language', 'notation', 'training', 'quiz'],
		packages: { [markdown]: anyFile, katex: 'typeset\\.ts$' }
	},
	// What an instructor shows: pure, so that both windows, print and tests have the same slides.
	deck: { imports: ['autodiff', 'notation', 'player', 'layout'], types: ['lessons'] },
	learner: { imports: [], types: ['lessons'], packages: { 'valibot|idb': anyFile } },
	search: {
		imports: ['notation'],
		types: ['lessons'],
		packages: { minisearch: anyFile }
	},
	workbench: {
		imports: ['autodiff', 'language', 'notation', 'training', 'layout', 'player'],
		packages: { svelte: anyFile }
	},
	view: {
		imports: [
			'autodiff',
			'language',
			'notation',
			'training',
			'layout',
			'player',
			'quiz',
			'lessons',
			'deck',
			'learner',
			'search',
			'workbench'
		],
		packages: { svelte: anyFile, katex: 'Formula\\.svelte$', 'd3-(scale|shape)': 'figures/[^/]+$' }
	}
};
layers.commands = { imports: Object.keys(layers), packages: { '.+': anyFile } };

const tests = '\\.test\\.ts$';
const file = (/** @type {string} */ name) => `^src/lib/${name}/`;
const oneOf = (/** @type {string[]} */ names) => `^src/lib/(${names.join('|')})/`;
const package_ = (/** @type {string} */ names) => `(^|/)node_modules/(${names})(/|$)`;

/** Rules of one layer: the layers it may import, and its packages file by file. */
function rulesOf([name, layer]) {
	const { imports, types = [], packages = {} } = layer;
	const rules = [
		{
			name: `${name}-layer`,
			comment: `${name} may import: ${imports.join(', ') || 'no other layer'}.`,
			severity: 'error',
			from: { path: file(name) },
			to: { path: '^(src|scripts|e2e)/', pathNot: oneOf([name, ...imports, ...types]) }
		},
		{
			name: `${name}-packages`,
			comment: `${name} may touch: ${Object.keys(packages).join(', ') || 'no package'}.`,
			severity: 'error',
			from: { path: file(name), pathNot: tests },
			to: {
				path: 'node_modules/',
				pathNot: Object.keys(packages).map(package_)
			}
		}
	];
	if (types.length > 0) {
		rules.push({
			name: `${name}-types`,
			comment: `${name} may import only types of: ${types.join(', ')}.`,
			severity: 'error',
			from: { path: file(name), pathNot: tests },
			to: { path: oneOf(types), dependencyTypesNot: ['type-only'] }
		});
	}
	for (const [names, files] of Object.entries(packages)) {
		if (files === anyFile) continue;
		rules.push({
			name: `${name}-${names}`,
			comment: `In ${name}, ${names} is touched in one kind of file only (its types anywhere).`,
			severity: 'error',
			from: { path: file(name), pathNot: [files, tests] },
			to: { path: package_(names), dependencyTypesNot: ['type-only'] }
		});
	}
	return rules;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...Object.entries(layers).flatMap(rulesOf),
		{
			name: 'known-layer',
			comment: 'Every folder of src/lib is a layer of the table.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: oneOf(Object.keys(layers)) },
			to: {}
		},
		{
			name: 'front-door',
			comment: 'Layers enter each other through index.ts; components are imported by file.',
			severity: 'error',
			from: { path: '^src/lib/([^/]+)/' },
			to: {
				path: '^src/lib/[^/]+/',
				pathNot: ['^src/lib/$1/', '^src/lib/[^/]+/index\\.ts$', '\\.(svelte|css)$']
			}
		},
		{
			name: 'front-door-from-outside',
			comment: 'Pages, scripts and end-to-end tests use the same doors.',
			severity: 'error',
			from: { pathNot: '^src/lib/' },
			to: {
				path: '^src/lib/[^/]+/',
				pathNot: ['^src/lib/[^/]+/index\\.ts$', '\\.(svelte|css)$']
			}
		},
		{
			name: 'no-commands-in-pages',
			comment: 'Pages do not use what the terminal offers.',
			severity: 'error',
			from: { path: '^src/', pathNot: file('commands') },
			to: { path: file('commands') }
		},
		{
			name: 'kit-in-routes',
			comment: '$app and $env belong to the routes; other layers receive what they need.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^[$](app|env|service-worker)(/|$)' }
		},
		{
			name: 'no-node-in-pages',
			comment: 'What reaches a page runs without Node; lessons are read while building.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: ['^src/lib/(lessons|commands)/', tests] },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'no-cycles',
			comment: 'Nothing imports itself through others; a component may draw itself inside itself.',
			severity: 'error',
			from: { path: '^((src|scripts|e2e)/.+)$' },
			to: { circular: true, pathNot: '^$1$' }
		},
		{
			name: 'resolvable',
			comment: 'Every import leads to a file.',
			severity: 'error',
			from: { path: '^(src|scripts|e2e)/' },
			to: { couldNotResolve: true, pathNot: ['^[$](app|env|service-worker)(/|$)', '^[.]/[$]types'] }
		},
		{
			name: 'tests-are-leaves',
			comment: 'Nothing imports a test.',
			severity: 'error',
			from: {},
			to: { path: ['\\.(test|spec)\\.ts$'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(\\.svelte-kit|build)/' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts']
		}
	}
};
