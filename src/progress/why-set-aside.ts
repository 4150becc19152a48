import * as v from "valibot";
import { eventSchema, isNewer } from "./event.ts";

const KINDS: ReadonlySet<unknown> = new Set(
  eventSchema.options.map((option) => option.entries.kind.literal),
);

/** Why a value was set aside, as the end of "set aside, since it …". */
export function whySetAside(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is no event";
  if (isNewer(value)) return "comes from a newer version of this site";
  const { kind } = value as { kind?: unknown };
  if (typeof kind !== "string") return "is no event";
  if (!KINDS.has(kind)) return "is of a kind unknown here";
  const parsed = v.safeParse(eventSchema, value);
  const path = parsed.success ? null : v.getDotPath(parsed.issues[0]);
  return path !== null && /^[a-z]+(\.[a-z]+)?$/i.test(path) && path.length < 40
    ? `has a wrong “${path}”`
    : "has a wrong field";
}
