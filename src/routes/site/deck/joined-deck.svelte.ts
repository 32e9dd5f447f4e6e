/**
 * A deck as a page has it: drawn at its first stop while it is prerendered, and once the page is there
 * joined to the address, to what is said of its steps, and to the other windows of the lecture.
 */
import { makeDeck, readOnly, stopOf, type DeckChannel } from '#lib/deck/index.ts';
import type { Clock } from '#lib/player/index.ts';
import {
	deckScenes,
	Lecture,
	openWindowChannel,
	randomName,
	roomOf,
	type DeckMessages,
	type DeckTypeset,
	type PageLanguage
} from '#lib/view/index.ts';
import { formulasAddress } from '../addresses.ts';
import type { loadDeck } from '../load-deck.server.ts';
import { loadTypeset } from '../load-typeset.ts';

/** What a page of a deck is given. */
export type DeckData = Awaited<ReturnType<typeof loadDeck>> & { readonly texts: DeckMessages };

/** Nobody hears: before the page is there, there is no other window. */
const silent: DeckChannel = { post: () => {}, listen: () => () => {} };
/** And no time passes. */
const still: Clock = { after: () => () => {} };

/** One page's deck and its lecture. */
export class JoinedDeck {
	readonly #data: DeckData;
	readonly #leads: boolean;
	readonly #language: PageLanguage;
	readonly scenes;
	lecture: Lecture;
	typeset = $state.raw<DeckTypeset>(null);
	#search = $state('');
	room = $state('');
	isJoined = $state(false);
	/** What the address asks for in vain. */
	unknown = $state<string | null>(null);
	unknownSlides = $state('');
	#meet: (other: Window) => void = () => {};

	constructor(data: DeckData, leads: boolean, language: PageLanguage) {
		this.#data = data;
		this.#leads = leads;
		this.#language = language;
		this.scenes = deckScenes(data.scenes);
		this.lecture = $state.raw(this.#open(null, 0, '', silent));
	}

	/** Joins the lecture; the returned function leaves it. Call it once the page is there. */
	join(): () => void {
		const channel = openWindowChannel();
		this.#meet = (other) => channel.join(other);
		this.#search = location.search;
		this.room = roomOf(location.hash);
		const only = new URLSearchParams(location.search).get('only');
		const asked = readOnly(only, this.#data.slides.length);
		this.unknownSlides = asked.unknown.join(', ');
		const open = () => {
			const found = stopOf(this.#deck(asked.slides), location.hash);
			this.unknown = found?.unknown ?? null;
			return found?.stop ?? 0;
		};
		this.lecture.close();
		this.lecture = this.#open(asked.slides, open(), this.room, channel);
		this.isJoined = true;
		const follow = () => this.lecture.show(open());
		addEventListener('hashchange', follow);
		void loadTypeset(formulasAddress(this.#language.current, this.#data.slug)).then((typeset) => {
			this.typeset = typeset;
		});
		return () => {
			removeEventListener('hashchange', follow);
			this.lecture.close();
			channel.close();
		};
	}

	/** The query and the fragment with which another window shows the same; empty before the page is there. */
	get way(): string {
		const { deck, stop } = this.lecture;
		if (!this.isJoined) return '';
		return `${this.#search}#${deck.stops[stop]?.address ?? ''}&room=${this.room}`;
	}

	/** Knows of a window that this one has opened. */
	meet(other: Window): void {
		this.#meet(other);
	}

	#deck(only: readonly number[] | null) {
		return makeDeck(
			this.#data.slides,
			this.scenes.map(({ trace }) => trace),
			only,
			this.#data.questions
		);
	}
	#open(only: readonly number[] | null, stop: number, room: string, channel: DeckChannel): Lecture {
		const window = room === '' ? 'page' : randomName();
		return new Lecture({
			deck: this.#deck(only),
			channel,
			room: room || 'page',
			window,
			leads: this.#leads,
			stop,
			...(room === '' ? { clock: still, now: () => 0 } : {})
		});
	}
}
