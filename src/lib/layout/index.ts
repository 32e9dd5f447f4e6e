/** Layout: from a graph to the places of its nodes and edges. */
export { activeNodesOf, withOperands } from './active-nodes.ts';
export {
	followNodes,
	panCamera,
	wholeDrawing,
	zoomCamera,
	type Camera,
	type ScreenSize
} from './camera.ts';
export { layOut } from './lay-out.ts';
export { layOutDrawings, layOutStack } from './lay-out-drawings.ts';
export type { Box, CarryRoute, Layout, Point, Route } from './layout.ts';
export { placeField, placeFieldNote } from './place-field.ts';
export { placeNote } from './place-note.ts';
export { pointAlong, routePath } from './route.ts';
export { walk, type Direction } from './walk.ts';
