import { dirname, join } from 'node:path/posix';
import { type Declaration, type ModuleItem, parseSync } from '@swc/core';

const everything = '*';

/**
 * What a file exports and no other imports: functions, constants and classes, as "path: name". Types are left out, for
 * they name what a function takes. `sources` are texts by path; paths have forward slashes.
 */
export function unusedExports(sources: ReadonlyMap<string, string>): readonly string[] {
  const exported: { readonly path: string; readonly name: string }[] = [];
  const imported = new Set<string>();
  for (const [path, source] of sources) {
    const addUse = (from: string, name: string) => imported.add(`${join(dirname(path), from)}: ${name}`);
    const { body } = parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x') });
    for (const item of body) {
      for (const name of namesOf(item)) exported.push({ path, name });
      for (const { from, name } of usesOf(item)) addUse(from, name);
    }
    for (const [, from = ''] of source.matchAll(/\bimport\('([^']+)'\)/g)) addUse(from, everything);
  }
  return exported
    .filter(({ path, name }) => !imported.has(`${path}: ${name}`) && !imported.has(`${path}: ${everything}`))
    .map(({ path, name }) => `${path}: ${name}`);
}

function namesOf(item: ModuleItem): readonly string[] {
  if (item.type === 'ExportDeclaration') return declaredBy(item.declaration);
  if (item.type !== 'ExportNamedDeclaration' || item.typeOnly) return [];
  return item.specifiers.flatMap((each) =>
    each.type === 'ExportSpecifier' && !each.isTypeOnly ? [(each.exported ?? each.orig).value] : [],
  );
}

function declaredBy(declaration: Declaration): readonly string[] {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
    return [declaration.identifier.value];
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.value] : []));
}

function usesOf(item: ModuleItem): readonly { readonly from: string; readonly name: string }[] {
  if (item.type === 'ExportAllDeclaration') return [{ from: item.source.value, name: everything }];
  if (item.type === 'ImportDeclaration') {
    const from = item.source.value;
    return item.specifiers.map((each) => {
      if (each.type === 'ImportNamespaceSpecifier') return { from, name: everything };
      if (each.type === 'ImportDefaultSpecifier') return { from, name: 'default' };
      return { from, name: (each.imported ?? each.local).value };
    });
  }
  if (item.type !== 'ExportNamedDeclaration' || !item.source) return [];
  const from = item.source.value;
  return item.specifiers.map((each) => ({
    from,
    name: each.type === 'ExportSpecifier' ? each.orig.value : everything,
  }));
}
