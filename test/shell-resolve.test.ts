import { describe, expect, it, test } from 'vitest'
import { parseScript } from '../src/shell/parse.ts'
import { resolveScript } from '../src/shell/resolve.ts'
import { brief } from './shell-brief.ts'

const VARIABLES = new Map([
  ['APP', '/srv/app'],
  ['LIST', 'a b'],
  ['GLOB', '*'],
])
const resolve = (text: string, cwd = '/app') => resolveScript(parseScript(text), cwd, (name) => VARIABLES.get(name))
const said = (text: string, cwd?: string): string[] =>
  resolve(text, cwd)
    .flatMap(({ effects }) => effects.map(brief))
    .filter((line) => line !== 'nothing' && !line.startsWith('sets ') && !line.startsWith('directory '))

describe('the working directory', () => {
  test.each<[string, string[]]>([
    ['touch a', ['writes /app/a']],
    ['cd src && touch a', ['writes /app/src/a']],
    ['cd /x/../y/; touch ./a ../b', ['writes /y/a', 'writes /b']],
    ['(cd src && touch a); touch b', ['writes /app/src/a', 'writes /app/b']],
    ['(cd a; touch 1) && (touch 2)', ['writes /app/a/1', 'writes /app/2']],
    ['cd src | touch a; touch b', ['writes /app/a', 'writes /app/b']],
    ['cd src & touch a', ['writes /app/a']],
    ['cd; touch a', ['writes /root/a']],
    ['cd /x && cd - && touch a', ['writes /app/a']],
    ['pushd /x; touch a; popd; touch b', ['writes /x/a', 'writes /app/b']],
    ['{ cd src; }; touch a', ['writes /app/src/a']],
    ['cd src || exit 1; touch a', ['writes /app/src/a']],
    ['cd $APP && touch a', ['writes /srv/app/a']],
    ['cd $NONE && touch a', ['writes ${NONE}/a']],
    ['touch $NONE/a x/$NONE', ['writes ${NONE}/a', 'writes /app/x/${NONE}']],
    ['touch "$(pwd)/a" $PWD/b', ['writes /app/a', 'writes /app/b']],
    ['touch ~/a ~ "~/b" ~node/c', ['writes /root/a', 'writes /root', 'writes /app/~/b', 'writes ~node/c']],
    // Where it cannot be followed, it says so.
    ['cd $(x) && touch a', ['unknown x', 'unknown cd', 'writes ${PWD}/a']],
    ['if x; then cd src; touch a; fi; touch b', ['unknown x', 'writes /app/src/a', 'writes ${PWD}/b']],
    ['[ -d src ] && cd src; touch b', ['writes ${PWD}/b']],
    ['cd a || cd b; touch c', ['writes ${PWD}/c']],
    ['cd */ && touch a', ['writes ${PWD}/a']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('is given with each command', () => {
    expect(resolve('cd src && npm ci').map(({ cwd }) => cwd)).toEqual(['/app', '/app/src'])
    expect(resolve('npm ci', 'relative')[0]?.cwd).toBe('/relative')
  })
})

describe('variables', () => {
  test.each<[string, string[]]>([
    ['A=/x; touch $A/a', ['writes /x/a']],
    ['export A=/x B="$A/y"; touch $B', ['writes ${B}']],
    ['A=/x && B=$A/y && touch "$B"', ['writes /x/y']],
    ['A=/x touch $A', ['writes ${A}']],
    ['A=1; unset A; touch x$A', ['writes /app/x']],
    ['A=$(x); touch $A', ['unknown x', 'writes ${A}']],
    ['if true; then A=/x; fi; touch $A', ['writes ${A}']],
    ['(A=/x; touch $A); touch $A', ['writes /x', 'writes ${A}']],
    ['rm $LIST "$LIST"', ['removes /app/a', 'removes /app/b', 'removes /app/a b']],
    ['rm x$LIST', ['unknown rm']],
    ['rm $GLOB', ['removes /app/*']],
    ['apt-get install $LIST', ['apt install [a b] {}']],
    ['go get x', ['go install [x] {get}', 'writes ${GOPATH} (tree)']],
    ['GOPATH=/go; go get x', ['go install [x] {get}', 'writes /go (tree)']],
    ['. ./env; touch $APP/a', ['program /app/env', 'reads /app/env', 'writes ${APP}/a']],
    ['read APP; touch $APP/a', ['writes ${APP}/a']],
    ['A=a; A=$A$A; A=$A$A; touch $A', ['writes /app/aaaa']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('loops and functions', () => {
  test.each<[string, string[]]>([
    ['for f in a b; do rm $f; done', ['removes /app/a', 'removes /app/b']],
    ['for d in a b; do cd $d; touch x; cd ..; done', ['writes /app/a/x', 'writes /app/b/x']],
    ['for f in $LIST; do rm /x/$f; done', ['removes /x/a', 'removes /x/b']],
    ['for f in *.txt; do rm $f; done', ['removes ${f}']],
    ['for f in $(x); do rm $f; done', ['unknown x', 'removes ${f}']],
    ['while read l; do touch $l; done < list', ['reads /app/list', 'writes ${l}']],
    ['while x; do cd y; touch a; done', ['unknown x', 'writes ${PWD}/y/a']],
    ['f() { touch a; }; cd /x; f', ['writes /x/a']],
    ['f() { touch a; }', []],
    ['f() { cd /y; }; f; touch a', ['writes /y/a']],
    ['f() { rm $1 "$2/x" ${3:-z}; }; f a "b c"', ['removes /app/a', 'removes /app/b c/x', 'removes /app/z']],
    ['f() { rm "$@"; shift; rm $*; }; f a b', ['removes /app/a', 'removes /app/b', 'removes /app/b']],
    ['f() { "$@"; }; f touch a', ['writes /app/a']],
    ['f() { rm "$2"; }; f $(x) a', ['unknown x', 'unknown rm']],
    ['f() { rm "$1"; }; f a$NONE', ['removes /app/a${NONE}']],
    ['f() { local A="$1"; NONE=x; rm a$A; }; A=y; f b; rm $A', ['removes /app/ab', 'removes /app/y']],
    ['f() { local NONE=x; rm "$1"; }; f a$NONE', ['unknown rm']],
    ['f() { while x; do shift; done; rm "$1"; }; f a b', ['unknown x', 'unknown rm']],
    ['set -- a b; for f in "$@"; do rm $f; done', ['removes /app/a', 'removes /app/b']],
    ['rm $1; rm "$@"', ['unknown rm', 'unknown rm']],
    ['a=(x "y z"); a+=(w); rm "${a[@]}"', ['removes /app/x', 'removes /app/y z', 'removes /app/w']],
    ['a=(x); if y; then a+=(z); fi; rm "${a[@]}"', ['unknown y', 'unknown rm']],
    ['declare -A a=([x]=y); rm "${a[@]}"', ['unknown rm']],
    ["f() { sh -c 'rm $1'; }; f a", ['unknown rm']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('stops at what runs for ever', () => {
    const deep = 'for i in 1 2 3 4 5 6 7 8 9; do '.repeat(12) + 'x;' + 'done;'.repeat(12)
    for (const text of [
      'f() { f; f; }; f',
      'f() { f "$@" "$@" "$1$1$1$1"; }; f a',
      `a=(a); ${'a+=("${a[@]}"); '.repeat(200)}x`,
      deep,
      'A=aaaaaaaa;' + 'A=$A$A;'.repeat(200),
      'while x; do cd y; '.repeat(40) + 'done;'.repeat(40),
      'cd aaaa;'.repeat(8000),
    ]) {
      const start = performance.now()
      expect(resolve(text).length).toBeGreaterThan(0)
      expect(performance.now() - start).toBeLessThan(10_000)
    }
    expect(said('f() { f; f; }; f').at(-1)).toBe('unknown sh')
  })
})

describe('shells inside', () => {
  test.each<[string, string[]]>([
    ["sh -c 'cd src && npm ci'; touch a", ['npm ci [] {} in /app/src', 'writes /app/a']],
    ["bash -c 'touch a' > log", ['writes /app/log', 'writes /app/a']],
    ["su node -c 'touch ~/a b'", ['writes ${HOME}/a', 'writes /app/b']],
    ["su - node -c 'touch b'", ['writes ${HOME}/b']],
    ['sudo -u node touch ~/a', ['writes ${HOME}/a']],
    ['sh -c "if"', ['unknown sh']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('names the user', () => {
    expect(resolve("su-exec node npm ci; npm ci; su app -c 'npm ci'").map(({ user }) => user)).toEqual([
      'node',
      undefined,
      'app',
    ])
  })
})

describe('what earlier commands say of later ones', () => {
  const nodesource = [
    'apt update [] {}',
    'apt install [apt-transport-https ca-certificates curl gnupg] {}',
    'writes /etc/apt (tree)',
    'writes /usr/share/keyrings (tree)',
  ]
  test.each<[string, string[]]>([
    [
      'curl -sL https://deb.nodesource.com/setup_10.x | bash -',
      ['network https://deb.nodesource.com/setup_10.x', 'network', ...nodesource],
    ],
    [
      'curl -sL https://deb.nodesource.com/setup_10.x -o n.sh; bash n.sh',
      [
        'network https://deb.nodesource.com/setup_10.x',
        'writes /app/n.sh',
        'reads /app/n.sh',
        'network',
        ...nodesource,
      ],
    ],
    [
      'curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/bin --filename=composer',
      ['network https://getcomposer.org/installer', 'network', 'writes /usr/bin/composer'],
    ],
    ['curl https://example.org/x.sh | sh', ['network https://example.org/x.sh', 'unknown sh']],
    [
      'curl https://deb.nodesource.com.example.org/setup_10.x | sh',
      ['network https://deb.nodesource.com.example.org/setup_10.x', 'unknown sh'],
    ],
    [
      'wget https://x/i.sh && chmod +x i.sh && ./i.sh',
      ['network https://x/i.sh', 'writes /app/i.sh', 'mode +x /app/i.sh', 'reads /app/i.sh', 'unknown /app/i.sh'],
    ],
    ['./i.sh', ['program /app/i.sh', 'reads /app/i.sh']],
    [
      './configure --prefix=/usr --sysconfdir=/etc && make install',
      [
        'program /app/configure --prefix=/usr --sysconfdir=/etc',
        'reads /app/configure',
        'program make install',
        'writes /usr (tree)',
        'writes /etc (tree)',
      ],
    ],
    ['cmake . && make install', ['program cmake .', 'program make install', 'writes /usr/local (tree)']],
    ['make install', ['program make install', 'unknown make']],
    [
      './configure && cd x && make install',
      ['program /app/configure', 'reads /app/configure', 'program make install', 'unknown make'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

it('gives paths that are absolute and normalised', () => {
  expect(said('cp -r ./a/. ../b/ /c/')).toEqual(['copies /app/a/. /b to /c/'])
  expect(said('ln -s ../x bin/')).toEqual(['links /app/bin/x to ../x'])
  expect(said('npm --prefix web ci; yarn')).toEqual([
    'npm ci [] {--prefix web} in /app/web',
    'yarn install [] {} in /app',
  ])
})

it('says unknown of a script with errors', () => {
  expect(said('touch a && (')).toEqual(['unknown sh'])
})
