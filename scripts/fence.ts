import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

const anyTest = '\\.test\\.tsx?$';
const rooms = '^(shared|main|renderer|e2e|bench|scripts)/';
const freeRooms = '^(e2e|bench|scripts)/';

/** A room and the only rooms it may import from. Tests beside the code may reach further. */
function onlyImports(name: string, room: string, allowed: readonly string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: anyTest },
    to: { path: rooms, pathNot: `^(${[room, ...allowed].join('|')})/` },
  };
}

function onlyWithin(name: string, packageName: string, allowed: string): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: rooms, pathNot: [allowed, freeRooms] },
    to: { path: `(^|/)node_modules/${packageName}/` },
  };
}

/** Every rule is a sentence; scripts/fence.test.ts has seen each of them fail. */
export const rules: readonly IForbiddenRuleType[] = [
  {
    name: 'shared imports only itself, zod, temporal-polyfill and @stdlib',
    severity: 'error',
    from: { path: '^shared/', pathNot: anyTest },
    to: { pathNot: ['^shared/', '(^|/)node_modules/(zod|temporal-polyfill|@stdlib)/'] },
  },
  onlyImports('db imports only shared', 'main/db', ['shared']),
  onlyImports('import imports only db and shared', 'main/import', ['main/db', 'shared']),
  onlyImports('export imports only db and shared', 'main/export', ['main/db', 'shared']),
  onlyImports('backup imports only db and shared', 'main/backup', ['main/db', 'shared']),
  onlyImports('host imports only db, import, export, backup and shared', 'main/host', [
    'main/(db|import|export|backup)',
    'shared',
  ]),
  onlyImports('cli imports only host and shared', 'main/cli', ['main/host', 'shared']),
  onlyImports('shell imports only shared', 'main/shell', ['shared']),
  onlyImports('preload imports only shared', 'main/preload', ['shared']),
  onlyImports('the window imports only shared', 'renderer', ['shared']),
  {
    name: 'the entries of main import only shell, host, cli and shared',
    severity: 'error',
    from: { path: '^main/[^/]+$', pathNot: anyTest },
    to: { path: rooms, pathNot: '^(main/(shell|host|cli)|shared)/' },
  },
  {
    name: 'the window imports nothing of Node',
    severity: 'error',
    from: { path: '^renderer/', pathNot: anyTest },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'nothing imports e2e, bench or scripts',
    severity: 'error',
    from: { path: rooms, pathNot: freeRooms },
    to: { path: freeRooms },
  },
  {
    name: 'nothing imports a test',
    severity: 'error',
    from: {},
    to: { path: anyTest },
  },
  onlyWithin(
    'only the shell, the preload and the entry import electron',
    'electron',
    '^main/(shell/|preload/|index\\.ts$)',
  ),
  onlyWithin('only db imports better-sqlite3', 'better-sqlite3', '^main/db/'),
  {
    name: 'features meet through their index',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/' },
    to: {
      path: '^renderer/features/[^/]+/',
      pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/index\\.tsx?$'],
    },
  },
  {
    name: 'a feature is entered through its index',
    severity: 'error',
    from: { path: '^renderer/', pathNot: '^renderer/features/' },
    to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/[^/]+/index\\.tsx?$' },
  },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** dependency-cruiser reads TypeScript through swc here: without it, it would read nothing and say that all is well. */
export const fence: IConfiguration = {
  forbidden: [...rules],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};

export const cruisedRooms = ['shared', 'main', 'renderer', 'e2e', 'bench', 'scripts'];
