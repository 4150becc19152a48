/** Tries at a drill, or a step of a worked example, before it is shown as worked. */
export const TRIES = 2;
