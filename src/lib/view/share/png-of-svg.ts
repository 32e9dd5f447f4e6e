/**
 * Draws a picture as pixels. A browser may call an image of SVG loaded before the faces in it are, and then
 * leaves their letters out: so it is drawn anew until it no longer changes.
 */

/** How many pixels one unit of the picture takes: sharp on paper and on dense screens. */
const density = 2;

/** A browser that never comes to rest gets no more tries than this. */
const mostTries = 8;

/** The PNG of an SVG of a size in its own units; throws where it cannot be made. */
export async function pngOf(svg: Blob, width: number, height: number): Promise<Blob> {
	const address = URL.createObjectURL(svg);
	const canvas = document.createElement('canvas');
	canvas.width = width * density;
	canvas.height = height * density;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('There is nothing to draw on.');
	try {
		let before: Uint8ClampedArray | null = null;
		for (let tries = 0; tries < mostTries; tries++) {
			const image = new Image();
			image.src = address;
			await image.decode();
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			if (before && isSame(before, data)) break;
			before = data;
			await new Promise((drawn) => requestAnimationFrame(drawn));
		}
	} finally {
		URL.revokeObjectURL(address);
	}
	return new Promise((resolve, reject) => {
		canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('No PNG was made.'))));
	});
}

function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
