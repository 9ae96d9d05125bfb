import { describe, expect, it } from 'vitest'
import { compareFileSystems, stillDiffering } from '../src/verify/compare-files.ts'
import { exported, fileSystem, type Given } from './support/file-systems.ts'

const compare = (...given: Parameters<typeof exported>) => {
  const { findings, unstable, accounted, notes } = compareFileSystems(exported(...given))
  return {
    findings: findings.map(({ comparison, what, because }) => `${comparison} ${what}: ${because}`),
    unstable: unstable.map(({ path }) => path),
    accounted: Object.fromEntries(accounted),
    notes,
  }
}

const status = (packages: Record<string, string>): string =>
  Object.entries(packages)
    .map(([name, fields]) => `Package: ${name}\nStatus: install ok installed\nVersion: 1\n${fields}\n`)
    .join('\n')

describe('what differs between two file systems', () => {
  it.each<[string, Given, Given, string[]]>([
    ['nothing', { '/app/a.js': 'a' }, { '/app/a.js': 'a' }, []],
    ['a file that is missing', { '/app/a.js': 'a' }, { '/app': '/' }, ['file /app/a.js: was there, is missing']],
    [
      'a directory that is missing',
      { '/app/public/a': 'a', '/app/public/b/c': 'c' },
      { '/app': '/' },
      ['file /app/public: was a directory of 2 files, is missing'],
    ],
    [
      'an empty directory, into which the program may write',
      { '/app/uploads': '/' },
      { '/app': '/' },
      ['file /app/uploads: was an empty directory, is missing'],
    ],
    [
      'an owner',
      { '/app/a': { uid: 1000, gid: 1000 }, '/app/b': { uid: 1000, gid: 1000 } },
      { '/app/a': {}, '/app/b': {} },
      ['owner /app: belonged to 1000:1000, belongs to 0:0 (2 paths: /app/a, /app/b)'],
    ],
    ['a mode', { '/entry.sh': { mode: 0o755 } }, { '/entry.sh': {} }, ['owner /entry.sh: had mode 755, has 644']],
    ['a kind', { '/app/a': '/' }, { '/app/a': 'x' }, ['file /app/a: was a directory, is a file']],
    [
      'a capability',
      { '/usr/local/bin/node': { capability: 'x' } },
      { '/usr/local/bin/node': {} },
      ['file /usr/local/bin/node: had other file capabilities (setcap)'],
    ],
    ['what the engine makes', { '/etc/hosts': 'a', '/.dockerenv': '' }, { '/etc': '/' }, []],
  ])('%s', (_name, before, after, findings) => {
    expect(compare(before, after).findings).toEqual(findings)
  })

  it('asks for no version of a tool that the ledger names', () => {
    const pip = (version: string, more: Record<string, string>): Given => ({
      '/usr/local/bin/pip': version,
      [`/usr/local/lib/python3.11/site-packages/pip-${version}.dist-info/RECORD`]: [
        '../../../bin/pip,,',
        `pip-${version}.dist-info/RECORD,,`,
        ...Object.keys(more).map((path) => `${path},,`),
      ].join('\n'),
      ...Object.fromEntries(
        Object.entries(more).map(([path, text]) => [`/usr/local/lib/python3.11/site-packages/${path}`, text]),
      ),
    })
    const before = pip('24.0', { 'pip/__init__.py': 'new', 'pip/build/a.py': '' })
    const after = pip('23.1', { 'pip/__init__.py': 'old' })
    const drops = ['build-tool /usr/local/bin/pip']
    expect(compare(before, after, { drops }).findings).toEqual([])
    expect(compare(before, after).findings).not.toEqual([])
    const beside = { '/usr/local/lib/python3.11/site-packages/pip/own.py': 'x' }
    expect(compare({ ...before, ...beside }, after, { drops }).findings).toHaveLength(1)
  })

  it('takes a tool that the ledger names as the base of the rewrite brings it', () => {
    const packages = '/usr/local/lib/python3.11/site-packages'
    const record = (version: string): string => `../../../bin/pip,,\npip/main.py,,\npip-${version}.dist-info/RECORD,,`
    const base = {
      '/usr/local/bin/pip': '-> pip3',
      [`${packages}/pip-23.1.dist-info/RECORD`]: record('23.1'),
      [`${packages}/pip/main.py`]: 'old',
    }
    const before = {
      '/usr/local/bin/pip': { mode: 0o755 },
      [`${packages}/pip-24.0.dist-info/RECORD`]: record('24.0'),
      [`${packages}/pip/main.py`]: { mode: 0o755, text: 'old' },
    }
    const drops = ['build-tool /usr/local/bin/pip']
    expect(compare(before, base, { drops, afterBase: base }).findings).toEqual([])
    expect(compare(before, base, { drops }).findings).toHaveLength(2)
    const ownMode = { ...base, [`${packages}/pip/main.py`]: { mode: 0o600, text: 'old' } }
    expect(compare(before, ownMode, { drops, afterBase: base }).findings).toEqual([
      `owner ${packages}/pip/main.py: had mode 755, has 600`,
    ])
  })

  it('asks for nothing that the base brought', () => {
    expect(compare({ '/usr/bin/gcc': 'x' }, {}, { base: { '/usr/bin/gcc': 'x' } }).findings).toEqual([])
    expect(
      compare({ '/usr/bin/gcc': 'y' }, { '/usr/bin': '/' }, { base: { '/usr/bin/gcc': 'x' } }).findings,
    ).toHaveLength(1)
  })

  it('asks for what both bases bring, where the rewrite takes it away', () => {
    const packages = '/usr/local/lib/python3.11/site-packages'
    const base = { [`${packages}/setuptools/__init__.py`]: 'x', '/usr/bin/gcc': 'x' }
    const afterBase = { [`${packages}/setuptools/__init__.py`]: 'y' }
    expect(compare(base, afterBase, { base, afterBase }).findings).toEqual([])
    expect(compare({ [packages]: '/' }, { [packages]: '/' }, { base, afterBase }).findings).toEqual([])
    expect(compare(base, { [packages]: '/' }, { base, afterBase }).findings).toEqual([
      `file ${packages}/setuptools: was a directory of 1 file, is missing`,
    ])
  })

  it('asks for headers of a Python package where something compiles', () => {
    const header = { '/usr/local/include/python3.11/greenlet/greenlet.h': 'x' }
    expect(compare(header, {}).findings).toEqual([])
    expect(compare(header, {}).accounted).toEqual({ headers: expect.any(Number) as number })
    expect(compare({ ...header, '/usr/bin/gcc': 'x' }, { '/usr/bin/gcc': 'x' }).findings).toHaveLength(1)
  })

  it('takes a drop of the ledger for what it names, and no more', () => {
    const before = { '/app/src/a.ts': 'a', '/app/src/b.ts': 'b', '/app/test/t': 't', '/app/tests/u': 'u' }
    const { findings, accounted } = compare(
      before,
      { '/app': '/' },
      {
        drops: ['compiled-source /app/src/a.ts', 'test /app/test'],
      },
    )
    expect(findings).toEqual([
      'file /app/tests: was a directory of 1 file, is missing',
      'file /app/src/b.ts: was there, is missing',
    ])
    expect(accounted).toEqual({ 'compiled-source': 1, test: 2 })
  })

  it('takes an emptied directory with what was in it', () => {
    expect(
      compare({ '/app/src/x/a.ts': 'a' }, { '/app': '/' }, { drops: ['compiled-source /app/src/x/a.ts'] }).findings,
    ).toEqual([])
  })

  it('lets whole packages of an install leave, and their programs; never a part of one', () => {
    const before = {
      '/app/node_modules/.package-lock.json': '1',
      '/app/node_modules/.bin/tsc': '-> ../typescript/bin/tsc',
      '/app/node_modules/typescript/bin/tsc': 'tsc',
      '/app/node_modules/@types/node/index.d.ts': 'x',
      '/app/node_modules/kept/index.js': 'x',
      '/app/node_modules/kept/data.json': 'x',
    }
    const after = {
      '/app/node_modules/.package-lock.json': '2',
      '/app/node_modules/.bin': '/',
      '/app/node_modules/kept/index.js': 'x',
    }
    const drops = ['dev-dependencies /app/node_modules']
    expect(compare(before, after, { drops }).findings).toEqual([
      'file /app/node_modules/kept/data.json: was there, is missing',
    ])
    expect(compare(before, after).findings).not.toHaveLength(1)
  })

  it('lets another version come to lie where one was, if the original had it elsewhere', () => {
    const at = (version: string) => `{"name":"b","version":"${version}"}`
    const before = {
      '/app/node_modules/b/package.json': at('1'),
      '/app/node_modules/b/old.js': 'old',
      '/app/node_modules/b/index.js': 'one',
      '/app/node_modules/a/node_modules/b/package.json': at('2'),
      '/app/node_modules/.bin/b': '-> ../b/old.js',
      '/app/node_modules/.bin/c': '-> ../c/c.js',
      '/app/node_modules/c/c.js': 'c',
    }
    const after = (version: string) => ({
      '/app/node_modules/b/package.json': at(version),
      '/app/node_modules/b/index.js': 'two',
      '/app/node_modules/a': '/',
      '/app/node_modules/.bin/b': '-> ../b/old.js',
      '/app/node_modules/.bin/c': '-> ../d/c.js',
    })
    const drops = ['dev-dependencies /app/node_modules']
    expect(compare(before, after('2'), { drops })).toMatchObject({ findings: [], unstable: [] })
    expect(compare(before, after('3'), { drops })).toMatchObject({
      findings: ['file /app/node_modules/b/old.js: was there, is missing'],
      unstable: ['/app/node_modules/b/package.json', '/app/node_modules/b/index.js'],
    })
  })

  it('lets links leave with what they lead to', () => {
    const before = {
      '/usr/local/bin/tsc': '-> ../lib/node_modules/typescript/bin/tsc',
      '/usr/local/lib/node_modules/typescript/bin/tsc': 'x',
    }
    const after = { '/usr/local/bin': '/', '/usr/local/lib/node_modules': '/' }
    expect(compare(before, after, { drops: ['build-tool /usr/local/lib/node_modules/typescript'] }).findings).toEqual(
      [],
    )
    expect(compare(before, after).findings).toHaveLength(2)
  })

  it('lets what a package generated in its own directories leave with it', () => {
    const before = {
      '/var/lib/dpkg/status': status({ mime: '', font: '' }),
      '/var/lib/dpkg/info/mime.list': '/usr\n/usr/share\n/usr/share/mime',
      '/var/lib/dpkg/info/font.list': '/usr\n/usr/share\n/usr/share/font',
      '/usr/share/mime/cache': 'x',
      '/usr/share/font/cache': 'x',
      '/usr/share/own': 'x',
    }
    const after = { '/var/lib/dpkg/status': status({ font: '' }), '/usr/share/font': '/' }
    expect(compare(before, after, { drops: ['build-package mime'] }).findings).toEqual([
      'file /usr/share/font/cache: was there, is missing',
      'file /usr/share/own: was there, is missing',
    ])
  })

  it('lets nobody take along what somebody asked for', () => {
    const before = {
      '/var/lib/dpkg/status': status({ dev: 'Depends: lib, tool', lib: '', tool: '' }),
      '/var/lib/dpkg/info/lib.list': '/usr/lib/lib.so',
      '/var/lib/dpkg/info/tool.list': '/usr/bin/tool',
      '/usr/lib/lib.so': 'x',
      '/usr/bin/tool': 'x',
    }
    const after = { '/usr/lib': '/', '/usr/bin': '/', '/var/lib/dpkg': '/' }
    const states = { '/var/lib/apt/extended_states': 'Package: lib\nArchitecture: amd64\nAuto-Installed: 1\n' }
    const drops = ['build-package dev']
    expect(compare(before, after, { drops }).findings).toEqual([])
    expect(compare({ ...before, ...states }, after, { drops }).findings).toEqual([
      'file tool: the package was installed, is missing: /usr/bin/tool',
    ])
  })

  it('lets packages leave that the ledger names, with what only they brought', () => {
    const before = {
      '/bin': '-> usr/bin',
      '/var/lib/dpkg/status': status({
        make: 'Depends: libmake (>= 1)',
        libmake: '',
        curl: 'Depends: libcurl\nRecommends: certs',
        libcurl: '',
        certs: '',
        jq: '',
      }),
      '/var/lib/dpkg/info/make.list': '/bin/make\n/usr/share/doc/make',
      '/var/lib/dpkg/info/libmake:amd64.list': '/usr/lib/libmake.so',
      '/var/lib/dpkg/info/curl.list': '/usr/bin/curl\n/usr/share/doc/curl/README',
      '/var/lib/dpkg/info/certs.list': '/etc/certs.conf',
      '/var/lib/dpkg/info/jq.list': '/usr/bin/jq',
      '/usr/bin/make': 'm',
      '/usr/lib/libmake.so': 'l',
      '/usr/bin/curl': 'c',
      '/usr/bin/jq': 'j',
      '/usr/share/doc/curl/README': 'r',
      '/etc/certs.conf': 'c',
      '/etc/alternatives/m': '-> /usr/bin/make',
      '/usr/bin/m': '-> /etc/alternatives/m',
    }
    const after = {
      '/bin': '-> usr/bin',
      '/var/lib/dpkg/status': status({ curl: 'Depends: libcurl\nRecommends: certs', libcurl: '' }),
      '/usr/bin/curl': 'c',
      '/usr/lib': '/',
      '/usr/share/doc': '/',
      '/etc/alternatives': '/',
    }
    const { findings, accounted } = compare(before, after, { drops: ['build-package make'] })
    expect(findings).toEqual(['file jq: the package was installed, is missing: /usr/bin/jq'])
    expect(accounted).toEqual({
      'build-package': 4,
      'package-documents': 2,
      'package-state': 7,
      'recommended-package': 1,
    })
  })

  it('takes a lockfile that the install wrote for one that only an install reads', () => {
    const before = { '/app/package.json': '{}', '/app/package-lock.json': '{}', '/app/node_modules/a/index.js': 'a' }
    const { ['/app/package-lock.json']: _lock, ...after } = before
    expect(compare(before, after)).toMatchObject({ findings: [], accounted: { 'install-state': 1 } })
    const alone = { '/app/data/yarn.lock': 'kept' }
    expect(compare(alone, { '/app/data': '/' }).findings).toEqual(['file /app/data/yarn.lock: was there, is missing'])
  })

  it('takes what old npm adds to a manifest, and a lockfile that it writes anew, for what the install notes', () => {
    const manifest = (more: object): string =>
      JSON.stringify({ name: 'knots', version: '1.0.0', main: 'a.js', ...more })
    const path = '/app/node_modules/@rope/knots/package.json'
    const written = manifest({
      _resolved: 'https://registry.example.com/knots.tgz',
      author: { name: 'x' },
      scripts: { b: '', a: '' },
      bin: { knots: 'bin/knots.js' },
      man: ['./man/knots.1'],
      dependencies: { hemp: '1', tar: '2' },
      optionalDependencies: { tar: '2' },
    })
    const optional = { dependencies: { hemp: '1' }, optionalDependencies: { tar: '2' } }
    const more = { bin: './bin/knots.js', man: './man/knots.1', ...optional }
    const published = manifest({ scripts: { a: '', b: '' }, author: 'x', ...more })
    const [before, after] = [
      { [path]: written, '/app/package-lock.json': 'new', '/root/.npm/_locks/a': '' },
      { [path]: published, '/app/package-lock.json': 'old', '/root': '/' },
    ]
    expect(compare(before, after)).toMatchObject({ unstable: [], accounted: { 'install-state': 2 } })
    expect(compare(before, { ...after, [path]: manifest({ ...more, main: 'b.js' }) }).unstable).toEqual([path])
    expect(compare(before, { ...after, [path]: manifest({ ...more, bin: 'knots.js' }) }).unstable).toEqual([path])
    expect(compare({ '/app/package.json': written }, { '/app/package.json': published }).unstable).toEqual([
      '/app/package.json',
    ])
  })

  it('takes the notes of a development package for its own', () => {
    const notes = { '/root/.config/configstore/watcher.json': '{}' }
    const before = { ...notes, '/app/node_modules/watcher/package.json': '{ "name": "watcher" }' }
    const drops = ['dev-dependencies /app/node_modules']
    expect(compare(before, { '/app/node_modules': '/' }, { drops }).findings).toEqual([])
    const stays = { '/app/node_modules/watcher/package.json': '{ "name": "watcher" }' }
    expect(compare(before, stays, { drops }).findings).toHaveLength(1)
  })

  it('asks nothing of what lies in a temporary directory but its owner and mode', () => {
    expect(compare({ '/tmp/cache/a': 'one' }, { '/tmp/cache/a': 'another' })).toMatchObject({
      findings: [],
      accounted: { 'build-state': 1 },
    })
  })

  it('takes what package managers keep of downloads, and a version control directory, for what they are', () => {
    const before = { '/root/.npm/_cacache/a': 'a', '/root/.npm/_logs/1': '1', '/app/.git/HEAD': 'h', '/tmp/x/y': 'y' }
    expect(compare(before, { '/root/.npm/_logs/2': '2', '/app': '/', '/tmp': '/' })).toMatchObject({
      findings: [],
      unstable: [],
      accounted: { 'package-cache': 3, 'project-file': 2, 'build-state': 2 },
    })
    const config = { cmd: ['node', '--config', '/tmp/x/y'] }
    expect(compare(before, { '/root/.npm': '/', '/app': '/', '/tmp': '/' }, { config }).findings).toEqual([
      'file /tmp/x: was a directory of 1 file, is missing',
    ])
  })

  it('takes the modes that a checkout gave directories for what they are, unless the Dockerfile sets modes', () => {
    const given = exported(
      { '/app/views': { kind: 'directory', mode: 0o775 }, '/app/x': { mode: 0o664 } },
      { '/app/views': { kind: 'directory', mode: 0o755 }, '/app/x': {} },
    )
    const told = (before: string) => {
      const files = [{ path: 'Dockerfile', before, after: 'FROM b' }]
      const { findings, accounted } = compareFileSystems({ ...given, rewrite: { ...given.rewrite, files } })
      return [findings.map(({ what }) => what), Object.fromEntries(accounted)]
    }
    expect(told('FROM a\nCOPY . .\n')).toEqual([['/app/x'], { checkout: 1 }])
    expect(told('FROM a\nCOPY . .\nRUN chmod 775 views\n')).toEqual([['/app/views', '/app/x'], {}])
  })

  it('asks for no empty directory of caches, but for what lay in it', () => {
    const found = compare({ '/root/.cache': '/', '/home/a/.cache/own/x': 'x' }, { '/root': '/', '/home/a': '/' })
    expect(found).toMatchObject({ findings: ['file /home/a/.cache/own: was a directory of 1 file, is missing'] })
  })

  it('knows the files that the rewrite itself changes', () => {
    const given = exported(
      { '/app/Dockerfile': 'FROM a', '/app/x': '1' },
      { '/app/Dockerfile': 'FROM b AS c', '/app/x': '2' },
    )
    const files = [{ path: 'Dockerfile', before: 'FROM a', after: 'FROM b AS c' }]
    const { unstable, accounted } = compareFileSystems({ ...given, rewrite: { ...given.rewrite, files } })
    expect(unstable.map(({ path }) => path)).toEqual(['/app/x'])
    expect([...accounted]).toEqual([['rewritten', 1]])
  })

  it('compares users by what programs see of them', () => {
    const passwd = (...lines: string[]) => ['root:x:0:0:root:/root:/bin/sh', ...lines, ''].join('\n')
    const before = {
      '/etc/passwd': passwd(
        'full:x:101:101::/:/bin/false',
        'app:x:999:998:,,,:/app:/bin/sh',
        'own:x:5:5::/:/x',
        'bus:x:6:6::/:/x',
      ),
      '/etc/group': 'root:x:0:\nvideo:x:44:app\nusers:x:100:app\n',
      '/etc/shadow': '1',
      '/var/lib/dpkg/status': status({ dbus: '' }),
      '/var/lib/dpkg/info/dbus.postinst': '#!/bin/sh\nadduser --system bus',
      '/var/lib/dpkg/info/dbus.list': '/usr/bin/dbus',
    }
    const after = {
      '/etc/passwd': passwd('other:x:77:77::/:/x', 'app:x:1000:998::/app:/bin/sh'),
      '/etc/group': 'root:x:0:\nvideo:x:44:app,other\nusers:x:100:\n',
      '/etc/shadow': '2',
      '/var/lib/dpkg/info': '/',
    }
    const base = { '/etc/passwd': passwd('full:x:101:101::/:/bin/false'), '/etc/group': 'root:x:0:\nusers:x:100:\n' }
    const { findings, accounted } = compare(before, after, { base, drops: ['build-package dbus'] })
    expect(findings).toEqual([
      'owner the user app: was 999:998, /app, /bin/sh, is 1000:998, /app, /bin/sh',
      'owner the user own: was 5:5, /, /x, is missing',
      'owner the group users: had the members app, has none',
    ])
    expect(accounted.users).toBe(3)
  })

  it('follows a number that a package gives its account in the order of installs', () => {
    const of = (group: number, dockerfile = '') => {
      const installed = {
        '/etc/passwd': `root:x:0:0::/root:/bin/sh\nbus:x:100:${group}::/nonexistent:/usr/sbin/nologin\n`,
        '/etc/group': `root:x:0:\nbus:x:${group}:\n`,
        '/var/lib/dpkg/status': status({ dbus: '' }),
        '/var/lib/dpkg/info/dbus.postinst': 'adduser --system --group bus',
        '/var/lib/dpkg/info/dbus.list': '/usr/bin/dbus\n/usr/lib/dbus/helper',
        '/usr/bin/dbus': 'x',
        '/usr/lib/dbus/helper': { gid: group, mode: 0o4754, text: 'x' },
      }
      return { installed, files: [{ path: 'Dockerfile', before: dockerfile, after: 'FROM b' }] }
    }
    const told = (dockerfile: string) => {
      const { installed, files } = of(102, dockerfile)
      const given = exported(installed, of(101).installed)
      return compareFileSystems({ ...given, rewrite: { ...given.rewrite, files } }).findings.map(({ what }) => what)
    }
    expect(told('FROM a\nRUN apt-get install -y dbus\n')).toEqual([])
    expect(told('FROM a\nRUN apt-get install -y dbus && chown bus /srv\n')).toEqual([
      'the user bus',
      'the group bus',
      '/usr/lib/dbus/helper',
    ])
  })

  it('gives bytes that differ, and names that changed, to a second build', () => {
    const given = exported(
      { '/app/dist/a.js': '1', '/app/dist/b.js': 'b', '/app/dist/main.123.js': 'x', '/app/lost': 'x' },
      { '/app/dist/a.js': '2', '/app/dist/b.js': 'c', '/app/dist/main.456.js': 'x' },
    )
    const { findings, unstable } = compareFileSystems(given)
    expect(findings.map(({ what }) => what)).toEqual(['/app/lost'])
    const again = fileSystem({ '/app/dist/a.js': '3', '/app/dist/b.js': 'b', '/app/dist/main.789.js': 'x' })
    expect(stillDiffering(unstable, again, given).map(({ what }) => what)).toEqual(['/app/dist/b.js'])
  })

  it('tells what is back, and which versions moved', () => {
    const { notes } = compare(
      { '/var/lib/dpkg/status': status({ libc6: '' }) },
      { '/var/lib/dpkg/status': status({ libc6: '' }).replace('Version: 1', 'Version: 2'), '/usr/share/doc/x': 'x' },
      { base: { '/usr/share/doc/x': 'x' } },
    )
    expect(notes).toEqual([
      'packages of the system at another version: libc6 was 1, is 2',
      'removed from the base by the original, and there now: /usr',
    ])
  })
})
