import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Where a name comes from: a declaration of a file, "*" for all that the file exports. */
interface Origin {
  file: string;
  name: string;
}

/** A source file as declarations; types are none. */
interface Source {
  tree: ts.SourceFile;
  /** The statement that declares a name of the top level. */
  declared: Map<string, ts.Statement>;
  imported: Map<string, Origin>;
  /** What is exported under a name, here or from elsewhere. */
  exported: Map<string, Origin>;
  /** Files of which everything is exported again. */
  stars: string[];
  /** Statements that do something when the file is loaded. */
  effects: ts.Statement[];
}

/**
 * The declarations of the project as a graph: which of them a piece of code reaches by name. A name
 * that stands for something else in an inner scope is followed too, so that the answer may be too
 * long and is never too short.
 */
export class Sources {
  private readonly sources = new Map<string, Source>();
  private readonly texts = new Map<ts.Node, string>();
  private readonly printer = ts.createPrinter({ removeComments: true });
  private readonly root: string;
  private readonly aliases: Record<string, string>;

  constructor(root: string) {
    this.root = root;
    this.aliases = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports;
  }

  /** The tree of a file, named from the root. */
  tree(file: string): ts.SourceFile {
    return this.source(file).tree;
  }

  /** The text of every declaration that code in a file reaches, in the order of their names. */
  reached(starts: { file: string; nodes: readonly ts.Node[] }[]): string[] {
    const texts = new Map<string, string>();
    const waiting = starts.flatMap(({ file, nodes }) => this.namesIn(file, nodes));
    for (let origin = waiting.pop(); origin; origin = waiting.pop()) {
      const { file, name } = origin;
      const key = `${file}#${name}`;
      if (texts.has(key)) continue;
      const { declared, effects } = this.source(file);
      const statement = declared.get(name);
      const nodes = [...effects, ...(statement ? [statement] : [])];
      texts.set(key, nodes.map((node) => this.textOf(node)).join("\n"));
      waiting.push(...this.namesIn(file, nodes));
      if (!statement) waiting.push(...this.origins(file, name));
    }
    return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => `${key}\n${text}`);
  }

  /** The text of a piece of code without its comments. */
  textOf(node: ts.Node): string {
    const known = this.texts.get(node);
    if (known !== undefined) return known;
    const text = this.printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
    this.texts.set(node, text);
    return text;
  }

  /** Where what a file exports under a name comes from; "*" stands for all of it. */
  private origins(file: string, name: string): Origin[] {
    const { exported, stars } = this.source(file);
    if (name === "*")
      return [...exported.values(), ...stars.map((star) => ({ file: star, name: "*" }))];
    const origin =
      exported.get(name) ?? stars.map((star) => this.exportOf(star, name)).find(Boolean);
    if (!origin)
      throw new Error(`${file}: "${name}" is imported from it, and it exports no such name.`);
    return [origin];
  }

  private exportOf(file: string, name: string): Origin | undefined {
    const { exported, stars } = this.source(file);
    return exported.get(name) ?? stars.map((star) => this.exportOf(star, name)).find(Boolean);
  }

  /** Where the names that code in a file uses come from, as far as that is no inner matter. */
  private namesIn(file: string, nodes: readonly ts.Node[]): Origin[] {
    const { declared, imported } = this.source(file);
    const origins: Origin[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
        const origin = imported.get(node.expression.text);
        if (origin?.name === "*") return void origins.push({ ...origin, name: node.name.text });
      }
      if (ts.isIdentifier(node)) {
        const origin = imported.get(node.text);
        if (origin) origins.push(origin);
        else if (declared.has(node.text)) origins.push({ file, name: node.text });
      }
      ts.forEachChild(node, visit);
    };
    nodes.forEach(visit);
    return origins;
  }

  private source(file: string): Source {
    const known = this.sources.get(file);
    if (known) return known;
    const text = readFileSync(join(this.root, file), "utf8");
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
    const source: Source = {
      tree,
      declared: new Map(),
      imported: new Map(),
      exported: new Map(),
      stars: [],
      effects: [],
    };
    this.sources.set(file, source);
    for (const statement of tree.statements) this.enter(file, source, statement);
    return source;
  }

  private enter(file: string, source: Source, statement: ts.Statement): void {
    if (ts.isImportDeclaration(statement)) return this.enterImport(file, source, statement);
    if (ts.isExportDeclaration(statement)) return this.enterExport(file, source, statement);
    if (ts.isExportAssignment(statement)) return void source.declared.set("default", statement);
    const names = namesOf(statement);
    for (const name of names) source.declared.set(name, statement);
    if (ts.canHaveModifiers(statement) && hasExport(statement))
      for (const name of names) source.exported.set(name, { file, name });
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    if (names.length === 0 && !isType) source.effects.push(statement);
  }

  private enterImport(file: string, { imported }: Source, statement: ts.ImportDeclaration): void {
    const { name, namedBindings, phaseModifier } = statement.importClause ?? {};
    if (phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    const from = this.resolve(file, statement.moduleSpecifier);
    if (name) imported.set(name.text, { file: from, name: "default" });
    if (!namedBindings) return;
    if (ts.isNamespaceImport(namedBindings))
      imported.set(namedBindings.name.text, { file: from, name: "*" });
    else
      for (const { name: local, propertyName, isTypeOnly } of namedBindings.elements)
        if (!isTypeOnly)
          imported.set(local.text, { file: from, name: (propertyName ?? local).text });
  }

  private enterExport(file: string, source: Source, statement: ts.ExportDeclaration): void {
    const { exportClause, moduleSpecifier, isTypeOnly } = statement;
    if (isTypeOnly) return;
    const from = moduleSpecifier && this.resolve(file, moduleSpecifier);
    if (!exportClause) source.stars.push(from!);
    else if (ts.isNamespaceExport(exportClause))
      source.exported.set(exportClause.name.text, { file: from!, name: "*" });
    else
      for (const { name, propertyName, isTypeOnly: isType } of exportClause.elements) {
        if (isType) continue;
        const inner = (propertyName ?? name).text;
        const origin = from ? { file: from, name: inner } : source.imported.get(inner);
        source.exported.set(name.text, origin ?? { file, name: inner });
      }
  }

  /** A file of ours, named from the root. What comes from elsewhere is no part of a run. */
  private resolve(file: string, specifier: ts.Expression): string {
    const { text } = specifier as ts.StringLiteral;
    if (Object.hasOwn(this.aliases, text)) return join(this.aliases[text]);
    if (text.startsWith(".")) return join(dirname(file), text);
    throw new Error(`${file}: imports "${text}"; what a claim runs may only import files of ours.`);
  }
}

function hasExport(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The names that a statement declares. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  const names: string[] = [];
  const visit = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) visit(element.name);
  };
  for (const { name } of statement.declarationList.declarations) visit(name);
  return names;
}
