/**
 * Which word of the prose shows its note. A word is a link to the glossary; pointing at it, coming to it
 * by keyboard or tapping it shows its sentence at once, and only a second tap follows the link.
 */
import type { Attachment } from 'svelte/attachments';

/** How long the pointer rests on a word before its note opens, and how long the note outlasts it. */
const patience = 150;

/** The note that is open, if any. */
export class WordNotes {
	/** The link whose note is shown. */
	link = $state.raw<HTMLAnchorElement | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#touches = false;

	/** Watches the words (`a.word`) inside an element. */
	readonly watch: Attachment<HTMLElement> = (element) => {
		const listeners = new AbortController();
		const { signal } = listeners;
		element.addEventListener('pointerover', (event) => this.#point(event), { signal });
		element.addEventListener('pointerleave', () => this.#later(null), { signal });
		element.addEventListener('focusin', ({ target }) => this.#focus(target), { signal });
		// What has the focus may be taken away while the page is being drawn: nothing is set just then.
		element.addEventListener('focusout', () => queueMicrotask(() => this.#show(null)), { signal });
		element.addEventListener('click', (event) => this.#tap(event), { signal });
		const press = (event: PointerEvent) => {
			this.#touches = event.pointerType === 'touch';
			if (!isNote(event.target) && wordAt(event.target) !== this.link) this.#show(null);
		};
		addEventListener('pointerdown', press, { signal });
		addEventListener('keydown', ({ key }) => key === 'Escape' && this.#show(null), { signal });
		return () => {
			listeners.abort();
			this.#show(null);
		};
	};

	#point(event: PointerEvent): void {
		if (event.pointerType === 'touch') return;
		if (isNote(event.target)) clearTimeout(this.#timer);
		else this.#later(wordAt(event.target));
	}

	#focus(target: EventTarget | null): void {
		const word = wordAt(target);
		if (word?.matches(':focus-visible')) this.#show(word);
	}

	#tap(event: MouseEvent): void {
		const word = wordAt(event.target);
		if (!word || !this.#touches || word === this.link) return;
		event.preventDefault();
		this.#show(word);
	}

	#later(word: HTMLAnchorElement | null): void {
		clearTimeout(this.#timer);
		if (word === this.link || (word === null && this.link === document.activeElement)) return;
		this.#timer = setTimeout(() => this.#show(word), patience);
	}

	#show(word: HTMLAnchorElement | null): void {
		clearTimeout(this.#timer);
		// What has the focus may be taken out of the page while it is drawn, when nothing may change.
		if (this.link !== word) this.link = word;
	}
}

function wordAt(target: EventTarget | null): HTMLAnchorElement | null {
	return target instanceof Element ? target.closest<HTMLAnchorElement>('a.word') : null;
}

function isNote(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('.word-note') !== null;
}
