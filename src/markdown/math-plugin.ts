import { defineHastPlugin, htmlToHast } from "satteri";
import type { HastNode } from "satteri";
import { renderMath } from "./render-math.ts";

type Node = HastNode & {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
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
        return mathNode(context.textContent(node), false, context.fileURL?.pathname ?? "Markdown");
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
