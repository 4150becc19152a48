import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Claim } from "../../src/experiments/index.ts";
import type { Lesson } from "./lesson.ts";
import { Sources } from "./sources.ts";

/** What runs a seed: everything that decides what comes out is reached from here or from the claim. */
const CERTIFY = "src/experiments/certify.ts";
const RUN = ["runSeed", "runLimitSeed"];

/** What a claim may say otherwise without coming out otherwise. */
const WORDS = ["sentence", "source", "unit"];

/** The keys of rows: one `Sources` reads every file once. */
export class Keys {
  private readonly sources: Sources;
  private readonly kernels: string;
  /** What prepares the digits, which no claim reaches: they come as bytes. */
  private readonly digits: string;
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
    this.sources = new Sources(root);
    this.digits = this.text(globSync("src/digits/**/*.ts", { cwd: root }).sort());
    this.kernels = this.text(globSync("src/engine/kernels/fast/**/*.ts", { cwd: root }).sort());
  }

  /**
   * A hash of all that the row of a claim depends on: the code that its definition and the certifying
   * reach, declaration by declaration, comments left out; its experiments as data; and the
   * files of the fast kernel, which is handed in, and, where it trains on digits, of what prepares
   * them. The words of a claim are no part of it.
   */
  of({ folder, experiments }: Lesson, claim: Claim): string {
    const file = join(folder, "claims.ts");
    const definition = definitionOf(this.sources.tree(file), claim.id);
    const certify = this.sources
      .tree(CERTIFY)
      .statements.filter(
        (statement) =>
          ts.isFunctionDeclaration(statement) && RUN.includes(statement.name?.text ?? ""),
      );
    const reached = this.sources.reached([
      { file, nodes: definition },
      { file: CERTIFY, nodes: certify },
    ]);
    const trained = [...claim.experiments, ...(claim.limit?.experiments ?? [])];
    const hash = createHash("sha256").update(this.kernels);
    if (trained.some((name) => experiments[name]?.data?.set === "digits")) hash.update(this.digits);
    for (const node of definition) hash.update(this.sources.textOf(node));
    for (const text of reached) hash.update(text);
    hash.update(JSON.stringify(trained.map((name) => [name, experiments[name]])));
    return hash.digest("hex").slice(0, 16);
  }

  private text(files: string[]): string {
    return files.map((file) => file + readFileSync(join(this.root, file), "utf8")).join("\n");
  }
}

/** What defines a claim in its file, its words left out; the whole list when it is not found by its id. */
function definitionOf(tree: ts.SourceFile, id: string): ts.Node[] {
  const list = tree.statements.find(ts.isExportAssignment)!.expression;
  if (!ts.isArrayLiteralExpression(list)) return [list];
  for (const element of list.elements) {
    const fields = ts.isCallExpression(element) ? element.arguments[0] : element;
    if (!ts.isObjectLiteralExpression(fields)) continue;
    if (fields.properties.some((field) => isNamed(field, "id") && idOf(field) === id))
      return withoutWords(fields);
  }
  return [list];
}

function withoutWords(fields: ts.ObjectLiteralExpression): ts.Node[] {
  return fields.properties.flatMap((field): ts.Node[] => {
    if (WORDS.some((word) => isNamed(field, word))) return [];
    return isNamed(field, "limit") &&
      ts.isPropertyAssignment(field) &&
      ts.isObjectLiteralExpression(field.initializer)
      ? withoutWords(field.initializer)
      : [field];
  });
}

function isNamed(field: ts.ObjectLiteralElementLike, name: string): boolean {
  return field.name !== undefined && ts.isIdentifier(field.name) && field.name.text === name;
}

function idOf(field: ts.ObjectLiteralElementLike): string | null {
  return ts.isPropertyAssignment(field) && ts.isStringLiteral(field.initializer)
    ? field.initializer.text
    : null;
}
