/** What the dialog for sharing a step says in English; loaded with it. */

/** The English texts of sharing. */
export const enShare = {
	title: 'Share this step',
	close: 'Close',
	copy: 'Copy',
	link: 'Copy link',
	embed: 'Copy embed code',
	latex: 'Copy LaTeX',
	edited: 'The numbers that you changed are in the picture and in the formula, not in the links.',
	picture: 'As a picture',
	theme: 'Theme of the picture',
	light: 'Light',
	dark: 'Dark',
	words: 'With formula and sentence',
	save: { svg: 'Save as SVG', png: 'Save as PNG' },
	making: 'The picture is being made …',
	saved: 'Saved.',
	notSaved: 'The browser could not make this picture. Try the other kind.'
};

/** The texts that every language of sharing has. */
export type ShareMessages = typeof enShare;
