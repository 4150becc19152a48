export { type Library, libraries, shapeIn, textOf } from "./libraries.ts";
