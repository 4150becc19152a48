import * as v from "valibot";
import { readEvents, type ProgressEvent } from "./event.ts";
import { measureNesting } from "./nesting.ts";
import { envelope, FILE_VERSION, FORMAT, LIMITS } from "./progress-file.ts";

/** A file that cannot be opened, in words for the reader. */
export class BadFile extends Error {
  constructor(words: string) {
    super(words);
    this.name = "BadFile";
  }
}

/** What a file of progress holds. `setAside` is what in it is no event, wherever it stood. */
export interface ProgressFile {
  /** When it was exported. */
  made: Date;
  events: ProgressEvent[];
  setAside: unknown[];
}

/**
 * Opens a file that may come from anywhere. Size, depth and number of values are measured before anything is
 * parsed, the envelope passes a strict schema, and each event the schema of the log. Stores nothing.
 * @throws BadFile (as a rejection), whatever is wrong with it.
 */
export async function openFile(file: {
  size: number;
  text(): Promise<string>;
}): Promise<ProgressFile> {
  if (file.size > LIMITS.bytes) throw tooLarge(file.size);
  let text: string;
  try {
    text = await file.text();
  } catch {
    throw new BadFile("The file could not be read from this device.");
  }
  return parseFile(text);
}

/** As `openFile`, of the text in it. */
export function parseFile(text: string): ProgressFile {
  if (text.length > LIMITS.bytes) throw tooLarge(text.length);
  const { depth, values } = measureNesting(text);
  if (depth > LIMITS.depth)
    throw new BadFile(
      `The file nests ${depth} levels; a file of progress has at most ${LIMITS.depth}.`,
    );
  if (values > LIMITS.values) throw new BadFile("The file holds more than an export can.");
  const value = parse(text);
  if (!isRecord(value) || value["format"] !== FORMAT)
    throw new BadFile("This is no file of progress from Learnable.");
  const { version } = value;
  if (typeof version === "number" && version > FILE_VERSION)
    throw new BadFile(
      `The file is of format ${version}, and this page opens format ${FILE_VERSION}: reload the page, a newer one may be out.`,
    );
  const parsed = v.safeParse(envelope, value);
  if (!parsed.success) throw new BadFile(`In the file, ${fault(parsed.issues[0])}.`);
  const { made, events, setAside = [] } = parsed.output;
  const read = readEvents(events);
  return {
    made: new Date(made),
    events: read.events,
    setAside: [...read.setAside, ...setAside],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new BadFile(
      text.trim() === ""
        ? "The file is empty."
        : "The file is no JSON, or it breaks off before its end.",
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tooLarge(size: number): BadFile {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;
  return new BadFile(
    `The file has ${megabytes(size)}; one of at most ${megabytes(LIMITS.bytes)} can be opened.`,
  );
}

/** The field at fault and what was expected of it. */
function fault(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue)?.slice(0, 40) ?? "a field";
  const expected = issue.expected ?? "something else";
  return expected === "never"
    ? `there is "${field}", which does not belong there`
    : `"${field}" is not what it should be (${expected})`;
}
