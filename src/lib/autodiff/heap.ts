/** A binary heap: always hands out the item that comes before all others, in O(log n). */
export class Heap<Item> {
	readonly #items: Item[] = [];
	readonly #comesBefore: (a: Item, b: Item) => boolean;

	constructor(comesBefore: (a: Item, b: Item) => boolean) {
		this.#comesBefore = comesBefore;
	}

	/** Adds an item. */
	push(item: Item): void {
		const items = this.#items;
		let place = items.push(item) - 1;
		while (place > 0) {
			const above = (place - 1) >> 1;
			const other = items[above] as Item;
			if (!this.#comesBefore(item, other)) break;
			items[place] = other;
			place = above;
		}
		items[place] = item;
	}

	/** Takes the first item out; undefined when the heap is empty. */
	pop(): Item | undefined {
		const items = this.#items;
		const top = items[0];
		const last = items.pop();
		if (last === undefined || items.length === 0) return top;
		let place = 0;
		for (;;) {
			let below = 2 * place + 1;
			if (below >= items.length) break;
			if (
				below + 1 < items.length &&
				this.#comesBefore(items[below + 1] as Item, items[below] as Item)
			)
				below++;
			if (!this.#comesBefore(items[below] as Item, last)) break;
			items[place] = items[below] as Item;
			place = below;
		}
		items[place] = last;
		return top;
	}
}
