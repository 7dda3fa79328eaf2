import ts from 'typescript';

/** A TypeScript file by its path from the top level, with forward slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly line: number;
  readonly detail: string;
}

export interface ImportFact {
  readonly line: number;
  readonly specifier: string;
  /** A file named by `new URL(…, import.meta.url)`: a worker, a page, a folder. */
  readonly isUrl: boolean;
}

/** What the rules need to know of one module, read from its syntax tree. */
export interface ModuleFacts {
  readonly path: string;
  readonly lines: number;
  /** The comment in front of the first statement, without marks; null when the file opens with code. */
  readonly openingComment: string | null;
  /** Everything that names another module: import, export from, import(), import types, require(), new URL beside this file. */
  readonly imports: readonly ImportFact[];
  readonly starExports: readonly Finding[];
  readonly forbiddenSyntax: readonly Finding[];
  /** Lines that read `process.env`. */
  readonly environmentReads: readonly number[];
}

export function readModule({ path, text }: SourceText): ModuleFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const imports: ImportFact[] = [];
  const starExports: Finding[] = [];
  const forbiddenSyntax: Finding[] = [];
  const environmentReads: number[] = [];

  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) imports.push({ line: lineOf(node), specifier, isUrl: ts.isNewExpression(node) });
    const forbidden = forbiddenIn(node);
    if (forbidden !== null) forbiddenSyntax.push({ line: lineOf(node), detail: forbidden });
    if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause))) {
      starExports.push({ line: lineOf(node), detail: 'export *' });
    }
    if (ts.isPropertyAccessExpression(node) && node.getText(source).replace(/\s/gu, '') === 'process.env') {
      environmentReads.push(lineOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const [opening] = ts.getLeadingCommentRanges(text, text.startsWith('#!') ? text.indexOf('\n') + 1 : 0) ?? [];
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    openingComment:
      opening === undefined ? null : text.slice(opening.pos, opening.end).replace(/^\/[/*]+|\*\/$|^\s*\* ?/gmu, ''),
    imports,
    starExports,
    forbiddenSyntax,
    environmentReads,
  };
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
    return loads ? literal(node.arguments[0]) : null;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const [target, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? literal(target) : null;
  }
  return null;
}

function forbiddenIn(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isModuleDeclaration(node)) return 'namespace';
  if (ts.isNonNullExpression(node)) return 'non-null assertion';
  if (ts.isExportAssignment(node)) return 'default export';
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default export';
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) return 'default export';
  return null;
}

function literal(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}
