/** A project with an npm lockfile, and what `npm ci --ignore-scripts` made of it. */
export interface NpmCase {
  readonly name: string
  readonly files: Readonly<Record<string, object>>
  readonly lock: object
  /** By npm major, measured. */
  readonly passes: Readonly<Record<number, boolean>>
  /** Ours, where it is stricter on purpose. */
  readonly ours?: Readonly<Record<number, boolean>>
  readonly args?: readonly string[]
}

type Package = Record<string, unknown>

function lock(root: Package, packages: Record<string, Package>, lockfileVersion = 3): object {
  return {
    name: 'harbour',
    lockfileVersion,
    requires: true,
    packages: { '': { name: 'harbour', ...root }, ...packages },
  }
}

const both = (passes: boolean) => ({ 10: passes, 11: passes })

const number = { 'node_modules/is-number': { version: '6.0.0' } }
const odd = { 'node_modules/is-odd': { version: '3.0.1', dependencies: { 'is-number': '^6.0.0' } }, ...number }
const tokens = { 'node_modules/js-tokens': { version: '4.0.0' } }
const envify = {
  'node_modules/loose-envify': { version: '1.4.0', dependencies: { 'js-tokens': '^3.0.0 || ^4.0.0' } },
  ...tokens,
}
const react18 = { 'node_modules/react': { version: '18.2.0', dependencies: { 'loose-envify': '^1.1.0' } }, ...envify }
const dom17 = {
  'node_modules/react-dom': {
    version: '17.0.2',
    dependencies: { 'loose-envify': '^1.1.0', 'object-assign': '^4.1.1', scheduler: '^0.20.2' },
    peerDependencies: { react: '17.0.2' },
  },
  'node_modules/object-assign': { version: '4.1.1' },
  'node_modules/scheduler': {
    version: '0.20.2',
    dependencies: { 'loose-envify': '^1.1.0', 'object-assign': '^4.1.1' },
  },
}
const wrong = { dependencies: { react: '^18.2.0', 'react-dom': '^17.0.2' } }
const isOdd = { dependencies: { 'is-odd': '^3.0.1' } }
const work = { name: 'harbour', workspaces: ['packages/*'] }
const link = (name: string) => ({ [`node_modules/${name}`]: { resolved: `packages/${name}`, link: true } })

export const npmCases: readonly NpmCase[] = [
  {
    name: 'an optional dependency for Linux is missing',
    files: {
      'package.json': { dependencies: { wharf: 'file:wharf' } },
      'wharf/package.json': { name: 'wharf', version: '1.0.0', optionalDependencies: { 'left-pad': '^1.3.0' } },
    },
    lock: lock(
      { dependencies: { wharf: 'file:wharf' } },
      {
        wharf: { version: '1.0.0', optionalDependencies: { 'left-pad': '^1.3.0' } },
        'node_modules/wharf': { resolved: 'wharf', link: true },
      },
    ),
    passes: both(false),
  },
  {
    name: 'a link to the root itself',
    files: { 'package.json': { dependencies: { harbour: 'file:', 'is-number': '^6.0.0' } } },
    lock: lock(
      { dependencies: { harbour: 'file:', 'is-number': '^6.0.0' } },
      { 'node_modules/harbour': { resolved: '', link: true }, ...number },
    ),
    passes: both(true),
  },
  {
    name: 'a repository as an override',
    files: { 'package.json': { ...isOdd, overrides: { 'is-number': 'github:jonschlinkert/is-number' } } },
    lock: lock(isOdd, {
      ...odd,
      'node_modules/is-number': {
        version: '7.0.0',
        resolved: 'git+ssh://git@github.com/jonschlinkert/is-number.git#98e8ff1da1a89f93d1397a24d7413ed15421c139',
      },
    }),
    passes: both(true),
    ours: both(true),
  },
  { name: 'in step', files: { 'package.json': isOdd }, lock: lock(isOdd, odd), passes: both(true) },
  {
    name: 'lockfileVersion 2 with packages alone',
    files: { 'package.json': isOdd },
    lock: lock(isOdd, odd, 2),
    passes: both(true),
  },
  {
    name: 'a range changed, the locked version satisfies it',
    files: { 'package.json': { dependencies: { 'is-odd': '>=3' } } },
    lock: lock(isOdd, odd),
    passes: both(true),
  },
  {
    name: 'a range changed, the locked version does not satisfy it',
    files: { 'package.json': { dependencies: { 'is-odd': '^2.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'a dependency added',
    files: { 'package.json': { dependencies: { 'is-odd': '^3.0.1', 'left-pad': '^1.3.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'a dev dependency added',
    files: { 'package.json': { ...isOdd, devDependencies: { 'left-pad': '^1.3.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'an optional dependency added',
    files: { 'package.json': { ...isOdd, optionalDependencies: { 'left-pad': '^1.3.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  { name: 'a dependency removed', files: { 'package.json': {} }, lock: lock(isOdd, odd), passes: both(true) },
  {
    name: 'moved to devDependencies',
    files: { 'package.json': { devDependencies: { 'is-odd': '^3.0.1' } } },
    lock: lock(isOdd, odd),
    passes: both(true),
  },
  {
    name: 'added, and in the lockfile for another package already',
    files: { 'package.json': { dependencies: { 'is-odd': '^3.0.1', 'is-number': '^6.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(true),
  },
  {
    name: 'a package of a package is missing',
    files: { 'package.json': isOdd },
    lock: lock(isOdd, { 'node_modules/is-odd': odd['node_modules/is-odd'] }),
    passes: both(false),
  },
  {
    name: 'a package of a package has the wrong version',
    files: { 'package.json': isOdd },
    lock: lock(isOdd, { ...odd, 'node_modules/is-number': { version: '7.0.0' } }),
    passes: both(false),
  },
  {
    name: 'nested where the hoisted one does not fit',
    files: { 'package.json': { dependencies: { 'is-odd': '^3.0.1', 'is-number': '^7.0.0' } } },
    lock: lock(
      { dependencies: { 'is-odd': '^3.0.1', 'is-number': '^7.0.0' } },
      {
        ...odd,
        'node_modules/is-number': { version: '7.0.0' },
        'node_modules/is-odd/node_modules/is-number': { version: '6.0.0' },
      },
    ),
    passes: both(true),
  },
  {
    name: 'a peer conflict, locked with --legacy-peer-deps',
    files: { 'package.json': wrong },
    lock: lock(wrong, { ...react18, ...dom17 }),
    passes: both(false),
  },
  {
    name: 'the same with --legacy-peer-deps',
    files: { 'package.json': wrong },
    lock: lock(wrong, { ...react18, ...dom17 }),
    passes: both(true),
    args: ['--legacy-peer-deps'],
  },
  {
    name: 'a peer that is missing',
    files: { 'package.json': { dependencies: { 'react-dom': '^17.0.2' } } },
    lock: lock({ dependencies: { 'react-dom': '^17.0.2' } }, { ...envify, ...dom17 }),
    passes: both(false),
  },
  {
    name: 'an optional peer that is missing',
    files: { 'package.json': { dependencies: { 'use-sync-external-store': '1.2.0', zustand: '4.3.9' } } },
    lock: lock(
      { dependencies: { 'use-sync-external-store': '1.2.0', zustand: '4.3.9' } },
      {
        ...react18,
        'node_modules/use-sync-external-store': {
          version: '1.2.0',
          peerDependencies: { react: '^16.8.0 || ^17.0.0 || ^18.0.0' },
        },
        'node_modules/zustand': {
          version: '4.3.9',
          dependencies: { 'use-sync-external-store': '1.2.0' },
          peerDependencies: { immer: '>=9.0', react: '>=16.8' },
          peerDependenciesMeta: { immer: { optional: true }, react: { optional: true } },
        },
      },
    ),
    passes: both(true),
  },
  {
    name: 'an optional peer that does not fit',
    files: {
      'package.json': {
        dependencies: { zustand: '4.3.9', immer: '8.0.0', react: '^18.2.0', 'use-sync-external-store': '1.2.0' },
      },
    },
    lock: lock(
      { dependencies: { zustand: '4.3.9', immer: '8.0.0', react: '^18.2.0', 'use-sync-external-store': '1.2.0' } },
      {
        ...react18,
        'node_modules/immer': { version: '8.0.0' },
        'node_modules/use-sync-external-store': {
          version: '1.2.0',
          peerDependencies: { react: '^16.8.0 || ^17.0.0 || ^18.0.0' },
        },
        'node_modules/zustand': {
          version: '4.3.9',
          dependencies: { 'use-sync-external-store': '1.2.0' },
          peerDependencies: { immer: '>=9.0', react: '>=16.8' },
          peerDependenciesMeta: { immer: { optional: true }, react: { optional: true } },
        },
      },
    ),
    passes: { 10: false, 11: true },
    ours: both(false),
  },
  {
    name: 'an optional dependency of a package is missing',
    files: { 'package.json': { dependencies: { chokidar: '3.5.3' } } },
    lock: lock(
      { dependencies: { chokidar: '3.5.3' } },
      { 'node_modules/chokidar': { version: '3.5.3', optionalDependencies: { fsevents: '~2.3.2' } } },
    ),
    passes: { 10: true, 11: false },
    ours: { 10: true, 11: false },
  },
  {
    name: 'an override that is in the lockfile',
    files: { 'package.json': { ...isOdd, overrides: { 'is-number': '7.0.0' } } },
    lock: lock(isOdd, { ...odd, 'node_modules/is-number': { version: '7.0.0' } }),
    passes: both(true),
  },
  {
    name: 'an override that is not in the lockfile',
    files: { 'package.json': { ...isOdd, overrides: { 'is-number': '7.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'an override taken away',
    files: { 'package.json': isOdd },
    lock: lock(isOdd, { ...odd, 'node_modules/is-number': { version: '7.0.0' } }),
    passes: both(false),
  },
  {
    name: 'an override that conflicts with a direct dependency',
    files: { 'package.json': { ...isOdd, overrides: { 'is-odd': '3.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'an override by reference',
    files: {
      'package.json': {
        dependencies: { 'is-odd': '^3.0.1', 'is-number': '^7.0.0' },
        overrides: { 'is-number': '$is-number' },
      },
    },
    lock: lock(
      { dependencies: { 'is-odd': '^3.0.1', 'is-number': '^7.0.0' } },
      { ...odd, 'node_modules/is-number': { version: '7.0.0' } },
    ),
    passes: both(true),
  },
  {
    name: 'an override below a package, in the lockfile',
    files: { 'package.json': { ...isOdd, overrides: { 'is-odd': { 'is-number': '7.0.0' } } } },
    lock: lock(isOdd, { ...odd, 'node_modules/is-number': { version: '7.0.0' } }),
    passes: both(true),
  },
  {
    name: 'an override below another package',
    files: { 'package.json': { ...isOdd, overrides: { 'left-pad': { 'is-number': '7.0.0' } } } },
    lock: lock(isOdd, { ...odd, 'node_modules/is-number': { version: '7.0.0' } }),
    passes: both(false),
  },
  {
    name: 'an override of a range that nothing asks for',
    files: { 'package.json': { ...isOdd, overrides: { 'is-number@^3': '7.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(true),
  },
  {
    name: 'an override of the range that is asked for',
    files: { 'package.json': { ...isOdd, overrides: { 'is-number@^6': '7.0.0' } } },
    lock: lock(isOdd, odd),
    passes: both(false),
  },
  {
    name: 'a tag with an address',
    files: { 'package.json': { dependencies: { 'is-number': 'latest' } } },
    lock: lock(
      { dependencies: { 'is-number': 'latest' } },
      {
        'node_modules/is-number': {
          version: '6.0.0',
          resolved: 'https://registry.example.com/is-number/-/is-number-6.0.0.tgz',
        },
      },
    ),
    passes: both(true),
  },
  {
    name: 'an alias',
    files: { 'package.json': { dependencies: { six: 'npm:is-number@^6.0.0' } } },
    lock: lock(
      { dependencies: { six: 'npm:is-number@^6.0.0' } },
      { 'node_modules/six': { name: 'is-number', version: '6.0.0' } },
    ),
    passes: both(true),
  },
  {
    name: 'an alias whose range changed',
    files: { 'package.json': { dependencies: { six: 'npm:is-number@^7.0.0' } } },
    lock: lock(
      { dependencies: { six: 'npm:is-number@^6.0.0' } },
      { 'node_modules/six': { name: 'is-number', version: '6.0.0' } },
    ),
    passes: both(false),
  },
  {
    name: 'a directory',
    files: {
      'package.json': { dependencies: { quay: 'file:./lib/quay' } },
      'lib/quay/package.json': { name: 'quay', version: '1.0.0', dependencies: { 'is-number': '^6.0.0' } },
    },
    lock: lock(
      { dependencies: { quay: 'file:./lib/quay' } },
      {
        'lib/quay': { name: 'quay', version: '1.0.0', dependencies: { 'is-number': '^6.0.0' } },
        'node_modules/quay': { resolved: 'lib/quay', link: true },
        ...number,
      },
    ),
    passes: both(true),
  },
  {
    name: 'a directory whose manifest changed',
    files: {
      'package.json': { dependencies: { quay: 'file:./lib/quay' } },
      'lib/quay/package.json': { name: 'quay', version: '1.0.0', dependencies: { 'is-number': '^7.0.0' } },
    },
    lock: lock(
      { dependencies: { quay: 'file:./lib/quay' } },
      {
        'lib/quay': { name: 'quay', version: '1.0.0', dependencies: { 'is-number': '^6.0.0' } },
        'node_modules/quay': { resolved: 'lib/quay', link: true },
        ...number,
      },
    ),
    passes: both(false),
  },
  {
    name: 'workspaces in step',
    files: { 'package.json': work, 'packages/crane/package.json': { name: 'crane', version: '1.0.0', ...isOdd } },
    lock: lock(
      { workspaces: ['packages/*'] },
      { 'packages/crane': { version: '1.0.0', ...isOdd }, ...link('crane'), ...odd },
    ),
    passes: both(true),
  },
  {
    name: 'a workspace whose range changed',
    files: {
      'package.json': work,
      'packages/crane/package.json': { name: 'crane', version: '1.0.0', dependencies: { 'is-odd': '^2.0.0' } },
    },
    lock: lock(
      { workspaces: ['packages/*'] },
      { 'packages/crane': { version: '1.0.0', ...isOdd }, ...link('crane'), ...odd },
    ),
    passes: both(false),
  },
  {
    name: 'a workspace whose version changed',
    files: { 'package.json': work, 'packages/crane/package.json': { name: 'crane', version: '2.0.0', ...isOdd } },
    lock: lock(
      { workspaces: ['packages/*'] },
      { 'packages/crane': { version: '1.0.0', ...isOdd }, ...link('crane'), ...odd },
    ),
    passes: both(true),
  },
  {
    name: 'a workspace added',
    files: {
      'package.json': work,
      'packages/crane/package.json': { name: 'crane', version: '1.0.0', ...isOdd },
      'packages/winch/package.json': { name: 'winch', version: '1.0.0' },
    },
    lock: lock(
      { workspaces: ['packages/*'] },
      { 'packages/crane': { version: '1.0.0', ...isOdd }, ...link('crane'), ...odd },
    ),
    passes: both(false),
  },
  {
    name: 'a workspace that asks for another',
    files: {
      'package.json': work,
      'packages/crane/package.json': { name: 'crane', version: '1.0.0', dependencies: { winch: '^1.0.0' } },
      'packages/winch/package.json': { name: 'winch', version: '1.0.0' },
    },
    lock: lock(
      { workspaces: ['packages/*'] },
      {
        'packages/crane': { version: '1.0.0', dependencies: { winch: '^1.0.0' } },
        'packages/winch': { version: '1.0.0' },
        ...link('crane'),
        ...link('winch'),
      },
    ),
    passes: both(true),
  },
  {
    name: 'a protocol of another manager',
    files: { 'package.json': { dependencies: { 'is-odd': 'workspace:*' } } },
    lock: lock({ dependencies: { 'is-odd': 'workspace:*' } }, odd),
    passes: both(false),
  },
  {
    name: 'an address of a tarball',
    files: {
      'package.json': { dependencies: { 'is-number': 'https://registry.example.com/is-number/-/is-number-6.0.0.tgz' } },
    },
    lock: lock(
      { dependencies: { 'is-number': 'https://registry.example.com/is-number/-/is-number-6.0.0.tgz' } },
      {
        'node_modules/is-number': {
          version: '6.0.0',
          resolved: 'https://registry.example.com/is-number/-/is-number-6.0.0.tgz',
        },
      },
    ),
    passes: both(true),
  },
  {
    name: 'lockfileVersion 1 in step',
    files: { 'package.json': isOdd },
    lock: {
      name: 'harbour',
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        'is-odd': { version: '3.0.1', requires: { 'is-number': '^6.0.0' } },
        'is-number': { version: '6.0.0' },
      },
    },
    passes: { 6: true, 10: true, 11: true },
  },
  {
    name: 'lockfileVersion 1, a peer missing',
    files: { 'package.json': { dependencies: { 'react-dom': '^17.0.2' } } },
    lock: {
      name: 'harbour',
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        'react-dom': {
          version: '17.0.2',
          requires: { 'loose-envify': '^1.1.0', 'object-assign': '^4.1.1', scheduler: '^0.20.2' },
        },
        'loose-envify': { version: '1.4.0', requires: { 'js-tokens': '^3.0.0 || ^4.0.0' } },
        'js-tokens': { version: '4.0.0' },
        'object-assign': { version: '4.1.1' },
        scheduler: { version: '0.20.2', requires: { 'loose-envify': '^1.1.0', 'object-assign': '^4.1.1' } },
      },
    },
    passes: { 6: true, 10: true, 11: true },
  },
  {
    name: 'lockfileVersion 1, a peer conflict',
    files: { 'package.json': { dependencies: { 'react-redux': '7.2.0', react: '^18.2.0' } } },
    lock: {
      name: 'harbour',
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        react: { version: '18.2.0', requires: { 'loose-envify': '^1.1.0' } },
        'react-redux': { version: '7.2.0' },
        'loose-envify': { version: '1.4.0', requires: { 'js-tokens': '^3.0.0 || ^4.0.0' } },
        'js-tokens': { version: '4.0.0' },
      },
    },
    passes: { 6: true, 10: true, 11: true },
  },
  {
    name: 'lockfileVersion 1, a package of a package missing',
    files: { 'package.json': isOdd },
    lock: {
      name: 'harbour',
      lockfileVersion: 1,
      requires: true,
      dependencies: { 'is-odd': { version: '3.0.1', requires: { 'is-number': '^6.0.0' } } },
    },
    passes: { 6: false, 10: false, 11: false },
  },
  {
    name: 'a peer conflict far from the root',
    files: {
      'package.json': { dependencies: { crag: 'file:crag', react: '^18.2.0' } },
      'crag/package.json': { name: 'crag', version: '1.0.0', dependencies: { 'react-redux': '7.2.0' } },
    },
    lock: lock(
      { dependencies: { crag: 'file:crag', react: '^18.2.0' } },
      {
        ...react18,
        crag: { version: '1.0.0', dependencies: { 'react-redux': '7.2.0' } },
        'node_modules/crag': { resolved: 'crag', link: true },
        'node_modules/react-redux': { version: '7.2.0', peerDependencies: { react: '^16.8.3' } },
      },
    ),
    passes: { 10: true, 11: true },
    ours: both(false),
  },
  {
    name: 'an unneeded package is missing a dependency',
    files: { 'package.json': { dependencies: {} } },
    lock: lock({}, { 'node_modules/is-odd': odd['node_modules/is-odd'] }),
    passes: both(true),
  },
  {
    name: 'lockfileVersion 1, a range that is not satisfied',
    files: { 'package.json': { dependencies: { 'is-odd': '^2.0.0' } } },
    lock: {
      name: 'harbour',
      lockfileVersion: 1,
      requires: true,
      dependencies: {
        'is-odd': { version: '3.0.1', requires: { 'is-number': '^6.0.0' } },
        'is-number': { version: '6.0.0' },
      },
    },
    passes: { 6: false, 10: false, 11: false },
  },
  {
    name: 'a peer conflict between two packages of a package',
    files: { 'package.json': { dependencies: { 'react-redux': '7.2.0', react: '^18.2.0' } } },
    lock: lock(
      { dependencies: { 'react-redux': '7.2.0', react: '^18.2.0' } },
      { ...react18, 'node_modules/react-redux': { version: '7.2.0', peerDependencies: { react: '^16.8.3' } } },
    ),
    passes: both(false),
  },
]
