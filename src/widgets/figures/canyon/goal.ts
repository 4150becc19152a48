/** A descent has arrived when its loss is this near the lowest. */
export const GOAL = 0.01;
