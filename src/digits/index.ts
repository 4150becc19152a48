export { DIGIT_SIDES, type DigitSide } from "#experiments";
export { compressedDigits, prepareDigits, readDigits } from "./prepare.ts";
export { shrink } from "./shrink.ts";
export { split } from "./split.ts";
