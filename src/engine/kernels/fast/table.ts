/**
 * Where the page and the module meet: words of four bytes at the start of the module's memory.
 * Read by TypeScript and by AssemblyScript, so that neither can disagree with the other.
 */
export const LAYERS = 0; // how many layers
export const LOSS = 1; // index into lossNames
export const OPTIMIZER = 2; // index into optimizerKinds
export const BATCH = 3; // examples in a batch, 0 for all
export const COUNT = 4; // examples in the data set
export const INPUT_WIDTH = 5;
export const TARGET_WIDTH = 6;
export const INPUTS = 7; // address of the data set's inputs
export const TARGETS = 8;
export const ORDER = 9; // address of the order of this epoch
export const RANDOM = 10; // four words: the state of the batch order's stream
export const POSITION = 14;
export const EPOCH = 15;
export const X = 16; // address of the batch's inputs, [inputs][examples padded to 4]
export const Y = 17; // address of the batch's targets
export const EXAMPLES = 18; // examples in the batch that x and y hold
export const WHOLE = 19; // 1 while they hold the data set whole
export const PARAMETERS = 20; // addresses of the flat lists
export const GRADS = 21;
export const UPDATES = 22;
export const MEMORY_1 = 23;
export const MEMORY_2 = 24;
export const SEGMENTS = 25; // address and number of the segments that move
export const MOVING = 26;
export const STAGE = 27; // where the last step failed, see stages
export const LOSS_VALUE = 28;
export const CLIP = 29; // 0 none, 1 by norm, 2 by value
export const CLIP_LIMIT = 30;
export const L1 = 31;
export const L2 = 32;
export const FLAGS = 33; // which of l1, l2 and decay there are
export const DECAY = 34;
export const MOMENTUM = 35; // μ, ρ or β₁
export const BETA_2 = 36;
export const EPSILON = 37;
export const POWER_1 = 38; // β₁ᵗ
export const POWER_2 = 39;
export const SCRATCH_1 = 40; // two rooms for predictions, [widest layer][CHUNK]
export const SCRATCH_2 = 41;
export const RIGHT = 42; // right answers counted by an evaluation
export const STRIPES = 44; // four words: its loss so far

/**
 * Address of the layers' table, and its words a layer. Before it, from byte 256, lie the module's
 * constants (scripts/kernel.mjs).
 */
export const LAYER_TABLE = 512;
export const LAYER_WORDS = 32;
export const L_INPUTS = 0;
export const L_UNITS = 1;
export const L_ACTIVATION = 2; // index into activationNames
export const L_NORMALIZATION = 3; // 0 none, 1 over units, 2 over the batch
// Addresses of parameters, 0 where there are none, then those of their gradients.
export const L_WEIGHTS = 4;
export const L_BIASES = 5;
export const L_SCALES = 6;
export const L_SHIFTS = 7;
export const L_WEIGHT_GRADS = 8;
export const L_BIAS_GRADS = 9;
export const L_SCALE_GRADS = 10;
export const L_SHIFT_GRADS = 11;
// Addresses of what a batch leaves, [units][examples padded to 4].
export const L_Z = 12;
export const L_A = 13;
export const L_DELTAS = 14;
export const L_SUMS = 15; // the weighted sums, normalized in place, or z
export const L_SUM_DELTAS = 16; // dL/ds, or the deltas
export const L_ACTIVATED = 17; // f(z), or a
export const L_MASK = 18; // 0 in a layer that drops nothing
export const L_SKIPPED = 19; // dL/da, 0 in a layer that adds nothing
// Addresses of statistics, [units] or [examples padded to 4]; running ones 0 where there are none.
export const L_MEAN = 20;
export const L_VARIANCE = 21;
export const L_INVERSE = 22;
export const L_RUNNING_MEAN = 23;
export const L_RUNNING_VARIANCE = 24;
export const L_DROPPED = 25; // the share
export const L_RANDOM = 26; // address of the state of its stream

/** Words of a segment: from and to as addresses into the gradients, bytes of a row, penalised or not. */
export const SEGMENT_WORDS = 4;

/** Where a step may fail. */
export const FORWARD = 1;
export const IN_LOSS = 2;
export const BACKWARD = 3;
export const UPDATE = 4;

/** Bits of FLAGS. */
export const HAS_L1 = 1;
export const HAS_L2 = 2;
export const HAS_DECAY = 4;
