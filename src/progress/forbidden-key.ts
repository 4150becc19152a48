const FORBIDDEN = new Set(["__proto__", "prototype", "constructor"]);

/** Whether plain data hold, at any depth that an event can have, a key that could reach a prototype. */
export function hasForbiddenKey(value: unknown, depth = 8): boolean {
  if (typeof value !== "object" || value === null || depth === 0) return false;
  if (Array.isArray(value)) return value.some((inner) => hasForbiddenKey(inner, depth - 1));
  return Object.entries(value).some(
    ([key, inner]) => FORBIDDEN.has(key) || hasForbiddenKey(inner, depth - 1),
  );
}
