import {
  isTensor,
  map,
  matmul,
  scalar,
  sumOfRows,
  transposed,
  zip,
  type Tensor,
} from "./tensor.ts";

/** What a name stands for while a text is run: a tensor, a text, a list, a library, a function. */
export type Value = any; // eslint-disable-line @typescript-eslint/no-explicit-any
export type Names = Record<string, Value>;
/** A function of a library: positional arguments, then those given by name. */
export type Callable = (given: Value[], named: Names) => Value;

/**
 * Runs the little of Python that the texts are written in: assignments, loops over a range, functions,
 * arithmetic on arrays, calls. Libraries are what `names` holds. Whatever else throws.
 */
export function runPython(text: string, names: Names): Names {
  runBlock(linesOf(text), names);
  return names;
}

interface Line {
  indent: number;
  text: string;
}

/** Lines without comments; those inside brackets are joined to the one that opened them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let open = 0;
  for (const raw of text.split("\n")) {
    const bare = raw.replace(/#.*$/, "").trimEnd();
    if (bare.trim() === "") continue;
    if (open > 0) lines[lines.length - 1].text += ` ${bare.trim()}`;
    else lines.push({ indent: bare.length - bare.trimStart().length, text: bare.trim() });
    open += (bare.match(/[([]/g) ?? []).length - (bare.match(/[)\]]/g) ?? []).length;
  }
  return lines;
}

function runBlock(lines: Line[], names: Names): Value {
  for (let at = 0; at < lines.length; at++) {
    const { indent, text } = lines[at];
    let end = at + 1;
    while (end < lines.length && lines[end].indent > indent) end++;
    const inner = lines.slice(at + 1, end);
    const loop = /^for (\w+) in range\((\d+)\):$/.exec(text);
    const definition = /^def (\w+)\(([\w, ]*)\):$/.exec(text);
    if (/^(import|from) /.test(text)) continue;
    if (loop) {
      for (let step = 0; step < Number(loop[2]); step++) {
        names[loop[1]] = scalar(step);
        runBlock(inner, names);
      }
    } else if (definition) {
      const parameters = definition[2].split(", ");
      names[definition[1]] = (given: Value[]) =>
        runBlock(
          inner,
          Object.assign(
            Object.create(names),
            Object.fromEntries(parameters.map((name, k) => [name, given[k]])),
          ),
        );
    } else if (text.startsWith("return ")) return evaluate(text.slice(7), names);
    else runStatement(text, names);
    at = end - 1;
  }
}

function runStatement(text: string, names: Names): void {
  const [, target, sign, source] = /^([\w, ()]+?) (-?)= (.*)$/.exec(text) ?? [];
  if (target === undefined) evaluate(text, names);
  else if (sign === "-")
    names[target] = zip(names[target], asTensor(evaluate(source, names)), (a, b) => a - b);
  else
    assign(
      evaluate(target, new Proxy({}, { get: (_, name) => ({ name }), has: () => true })),
      evaluate(source, names),
      names,
    );
}

function assign(target: Value, value: Value, names: Names): void {
  if (!Array.isArray(target)) names[target.name] = value;
  else {
    if (target.length !== value.length) throw new Error("unpacked into another number of names");
    target.forEach((one, k) => assign(one, value[k], names));
  }
}

const asTensor = (value: Value): Tensor => (typeof value === "number" ? scalar(value) : value);

/** Evaluates an expression, or several with commas between them as a list. */
function evaluate(text: string, names: Names): Value {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e-?\d+)?|\w+|"[^"]*"|\*\*|[-+*/@>()[\],.=]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];
  const take = (expected?: string) => {
    if (expected !== undefined && tokens[at] !== expected)
      throw new Error(`found ${tokens[at]} for ${expected} in: ${text}`);
    return tokens[at++];
  };
  const binary =
    (below: () => Value, operators: Record<string, (a: Value, b: Value) => Value>) => () => {
      let left = below();
      while (peek() !== undefined && Object.hasOwn(operators, peek())) {
        const operator = operators[take()];
        left = operator(left, below());
      }
      return left;
    };
  const each = (of: (a: number, b: number) => number) => (a: Value, b: Value) =>
    zip(asTensor(a), asTensor(b), of);
  const items = (close: string): Value[] => {
    const list: Value[] = [];
    while (peek() !== close) {
      list.push(comparison());
      if (peek() !== close) take(",");
    }
    take(close);
    return list;
  };
  const atom = (): Value => {
    const token = take();
    if (token === "(") {
      const comma = tokens
        .slice(at, closing(at))
        .some((one, k, all) => one === "," && depth(all, k) === 0);
      const list = items(")");
      return comma ? list : list[0];
    }
    if (token === "[") return items("]");
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return scalar(Number(token));
    if (token === "True" || token === "False") return token === "True";
    if (!(token in names)) throw new Error(`${token} is not defined, in: ${text}`);
    return names[token];
  };
  const closing = (from: number) => {
    let open = 1;
    let end = from;
    for (; open > 0; end++)
      open += ["(", "["].includes(tokens[end]) ? 1 : [")", "]"].includes(tokens[end]) ? -1 : 0;
    return end - 1;
  };
  const depth = (all: string[], until: number) =>
    all
      .slice(0, until)
      .reduce(
        (d, one) => d + (["(", "["].includes(one) ? 1 : [")", "]"].includes(one) ? -1 : 0),
        0,
      );
  const call = (of: Callable): Value => {
    const given: Value[] = [];
    const named: Names = {};
    while (peek() !== ")") {
      if (tokens[at + 1] === "=") {
        const name = take();
        take("=");
        named[name] = comparison();
      } else given.push(comparison());
      if (peek() !== ")") take(",");
    }
    take(")");
    return of(given, named);
  };
  const postfix = (): Value => {
    let value = atom();
    for (;;) {
      if (peek() === ".") {
        take();
        value = attribute(value, take());
      } else if (peek() === "(") {
        take();
        value = call(value);
      } else if (peek() === "[") {
        take();
        const index = comparison() as Tensor;
        take("]");
        value = value[index.data[0]];
      } else return value;
    }
  };
  const power = (): Value => {
    const base = postfix();
    if (peek() !== "**") return base;
    take();
    return each((a, b) => a ** b)(base, unary());
  };
  const unary = (): Value => {
    if (peek() !== "-") return power();
    take();
    return map(asTensor(unary()), (value) => -value);
  };
  const product = binary(unary, {
    "*": each((a, b) => a * b),
    "/": each((a, b) => a / b),
    "@": (a, b) => matmul(a, b),
  });
  const sum = binary(product, { "+": each((a, b) => a + b), "-": each((a, b) => a - b) });
  const comparison = binary(sum, { ">": each((a, b) => Number(a > b)) });
  const first = comparison();
  if (peek() === undefined) return first;
  const list = [first];
  while (peek() === ",") {
    take();
    if (peek() !== undefined) list.push(comparison());
  }
  if (peek() !== undefined) throw new Error(`cannot read ${peek()} in: ${text}`);
  return list;
}

function attribute(value: Value, name: string): Value {
  if (!isTensor(value)) {
    if (value === null || value === undefined || !(name in value)) throw new Error(`no ${name}`);
    return typeof value[name] === "function" ? value[name].bind(value) : value[name];
  }
  if (name === "T") return transposed(value);
  if (name === "size") return scalar(value.data.length);
  if (name === "sum")
    return (_: Value[], { axis }: Names) => {
      if (axis.data[0] !== 0) throw new Error("sums over the rows alone");
      return sumOfRows(value);
    };
  throw new Error(`an array has no ${name}`);
}
