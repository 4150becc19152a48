import { defineHastPlugin, htmlToHast } from "satteri";
import type { HastNode, HastVisitorContext } from "satteri";
import { followingMark } from "./following-mark.ts";
import { renderMath } from "./render-math.ts";

type Node = HastNode & {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  value?: string;
};

/** The xmlns that KaTeX writes on `<math>` comes back as `:xmlns`, which no browser accepts. */
function dropNamespace(node: Node): void {
  if (node.properties) {
    delete node.properties[":xmlns"];
    delete node.properties["xmlns"];
  }
  for (const child of node.children ?? []) dropNamespace(child);
}

function mathNode(tex: string, display: boolean, where: string): HastNode {
  let html: string;
  try {
    html = renderMath(tex, display);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${where}: the formula $${tex}$ is not right. ${reason}`, { cause: error });
  }
  const tree = htmlToHast(html, { fragment: true }) as Node;
  const node = tree.children?.[0];
  if (!node) throw new Error(`${where}: the formula $${tex}$ renders to nothing.`);
  dropNamespace(node);
  if (!display) return node;
  const block = { type: "element", tagName: "div", properties: { className: ["formula"] } };
  return { ...block, children: [node] } as unknown as HastNode;
}

/** The formula with the mark that follows it, which is taken from the text behind it. */
function withMark(formula: HastNode, node: Readonly<HastNode>, context: HastVisitorContext) {
  const siblings = context.parent(node)?.children as Node[] | undefined;
  const next = siblings?.[context.indexOf(node)! + 1];
  if (next?.type !== "text") return formula;
  const mark = followingMark(context.textContent(node), next.value!);
  if (mark === "") return formula;
  context.setProperty(next, "value", next.value!.slice(mark.length));
  const children = [formula, { type: "text", value: mark }];
  const properties = { className: ["with-mark"] };
  return { type: "element", tagName: "span", properties, children } as unknown as HastNode;
}

function classes(node: Readonly<HastNode>): unknown[] {
  const names = (node as Node).properties?.["className"];
  return Array.isArray(names) ? names : [];
}

/**
 * Turns `$…$` and `$$…$$` into KaTeX at build time. Sätteri runs no remark or rehype plugin, so
 * this works on the code elements that its `math` feature leaves in the HTML tree.
 */
export const mathPlugin = defineHastPlugin({
  name: "math",
  element: [
    {
      filter: ["code"],
      visit(node, context) {
        if (!classes(node).includes("math-inline")) return;
        const where = context.fileURL?.pathname ?? "Markdown";
        return withMark(mathNode(context.textContent(node), false, where), node, context);
      },
    },
    {
      filter: ["pre"],
      visit(node, context) {
        const code = (node as Node).children?.[0];
        if (!code || !classes(code).includes("math-display")) return;
        const tex = context.textContent(node).trim();
        return mathNode(tex, true, context.fileURL?.pathname ?? "Markdown");
      },
    },
  ],
});
