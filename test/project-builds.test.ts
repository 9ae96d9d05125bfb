import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandLine } from '../src/dockerfile/types.ts'
import { buildsOf, type Build, type Tree, type Unread } from '../src/project/builds/index.ts'
import { mayBuild } from '../src/project/builds/kinds.ts'

type Files = Readonly<Record<string, string>>

function treeOf(files: Files): Tree {
  const paths = Object.keys(files)
  return {
    read: (path) => files[path],
    has: (path) => path === '' || path in files || paths.some((file) => file.startsWith(`${path}/`)),
  }
}

const words = (command: CommandLine): string =>
  command.form === 'exec' ? JSON.stringify(command.argv) : `sh ${command.script.text}`

/** `DOCKERFILE in CONTEXT …` and where it is said. */
function brief(build: Build): string {
  const { target, args, openArgs, contexts, images, command, entrypoint, mounts, evidence } = build
  return [
    `${build.dockerfile} in ${build.context || '.'}`,
    ...(target === undefined ? [] : [`target ${target}`]),
    ...Object.entries(args).map(([name, value]) => `${name}=${value}`),
    ...openArgs.map((name) => `${name}=?`),
    ...Object.entries(contexts).map(([name, { kind, value }]) => `${name} from ${kind} ${value}`),
    ...images.map((image) => `as ${image}`),
    ...(entrypoint ? [`entrypoint ${words(entrypoint)}`] : []),
    ...(command ? [`command ${words(command)}`] : []),
    ...(mounts ?? []).map(({ from, to }) => `${from || '.'} at ${to}`),
    `:${evidence.line}`,
  ].join(' ')
}

const told = ({ because, dockerfile, context, evidence }: Unread): string =>
  [
    `?${dockerfile === undefined ? '' : ` ${dockerfile}`}${context === undefined ? '' : ` in ${context || '.'}`}`,
    because,
    `:${evidence.line}`,
  ].join(' ')

/** What the first file says, the others being there. */
function said(files: Files): string[] {
  const [path = '', text = ''] = Object.entries(files)[0] ?? []
  const { builds, unread } = buildsOf(path, text, treeOf(files))
  return [...builds.map(brief), ...unread.map(told)]
}

const lines = (...text: string[]): string => `${text.join('\n')}\n`

interface Case {
  readonly is: string
  readonly files: Files
  readonly says: readonly string[]
}

const compose: readonly Case[] = [
  {
    is: 'a directory, and an object with all its fields',
    files: {
      'deploy/compose.yaml': lines(
        'services:',
        '  orders:',
        '    build: ../services/orders',
        '  billing:',
        '    profiles: [paid]',
        '    image: acme/billing:2',
        '    build:',
        '      context: ..',
        '      dockerfile: services/billing/Dockerfile',
        '      target: run',
        '      args: [A=1, B]',
        '      additional_contexts:',
        '        shared: ../shared',
        '        base: docker-image://acme/base:1',
        '        other: service:orders',
      ),
    },
    says: [
      'services/orders/Dockerfile in services/orders :2',
      'services/billing/Dockerfile in . target run A=1 B=? shared from directory shared base from image acme/base:1 other from target orders as acme/billing:2 :4',
    ],
  },
  {
    is: 'variables with values, defaults and neither',
    files: {
      'compose.yaml': lines(
        'services:',
        '  a: { build: "./${WHERE}" }',
        '  b: { build: "${NOWHERE:-b}" }',
        '  c: { build: { context: "${NOWHERE}", dockerfile: x } }',
        '  d: { build: ., image: "acme/d:${TAG}" }',
        '  e: { build: { context: e, target: "${STAGE}" } }',
        '  f: { build: { context: f, args: { A: "${NOWHERE}", B: "$$x" } } }',
        '  g: { build: "${EMPTY:-g}${WHERE:+/on}${NOWHERE-}" }',
      ),
      '.env': 'export WHERE="here" # why\nEMPTY=\n',
    },
    says: [
      'here/Dockerfile in here :2',
      'b/Dockerfile in b :3',
      'Dockerfile in . as acme/d:* :5',
      'f/Dockerfile in f B=$x A=? :7',
      'g/on/Dockerfile in g/on :8',
      '? $NOWHERE has no value that can be read here :4',
      '? e/Dockerfile in e its target is $STAGE, which has no value that can be read here :6',
    ],
  },
  {
    is: 'merge keys and aliases',
    files: {
      'docker-compose.yml': lines(
        'x-build: &build',
        '  context: .',
        '  dockerfile: docker/app',
        'services:',
        '  web: { build: *build }',
        '  worker:',
        '    build:',
        '      <<: *build',
        '      target: worker',
      ),
    },
    says: ['docker/app in . :5', 'docker/app in . target worker :6'],
  },
  {
    is: 'extends, of the same file and of another, whose paths are its own',
    files: {
      'a/compose.yaml': lines(
        'services:',
        '  one: { extends: { file: ../b/common.yaml, service: base }, command: npm start }',
        '  two: { extends: one, build: { target: two } }',
        '  round: { extends: round, build: r }',
      ),
      'b/common.yaml': 'services: { base: { build: { context: ctx, args: { A: 1 } } } }',
    },
    says: [
      'b/ctx/Dockerfile in b/ctx A=1 command ["npm","start"] :2',
      'b/ctx/Dockerfile in b/ctx target two A=1 command ["npm","start"] :3',
      'a/r/Dockerfile in a/r :4',
    ],
  },
  {
    is: 'an override over its base',
    files: {
      'compose.override.yaml': 'services: { web: { build: { target: dev } }, db: { ports: [1] } }',
      'compose.yaml': 'services: { web: { build: { context: web } }, db: { build: db } }',
    },
    says: ['web/Dockerfile in web target dev :1'],
  },
  {
    is: 'a file that is laid over the one beside it, and a service of its own',
    files: {
      'docker-compose.dev.yml':
        'services: { web: { command: npm run dev }, mail: { image: mail, command: x }, own: { build: own } }',
      'docker-compose.yml': 'services: { web: { build: { context: web } }, mail: { build: mail } }',
    },
    says: ['web/Dockerfile in web command ["npm","run","dev"] :1', 'own/Dockerfile in own :1'],
  },
  {
    is: 'include, of a file by another name and with a directory of its own',
    files: {
      'compose.yaml': 'include: [infra/base.yaml, other/compose.yaml, { path: x/y.yaml, project_directory: z }]',
      'infra/base.yaml': 'services: { a: { build: a } }',
      'other/compose.yaml': 'services: { b: { build: b } }',
      'x/y.yaml': 'services: { c: { build: c } }',
    },
    says: ['infra/a/Dockerfile in infra/a :1', 'z/c/Dockerfile in z/c :1'],
  },
  {
    is: 'commands as they are started',
    files: {
      'compose.yaml': lines(
        'services:',
        '  a: { build: ., command: node "a b" $$HOME }',
        '  b: { build: ., command: [node, x], entrypoint: [] }',
        '  c: { build: ., entrypoint: "run $NOTHING" }',
        '  d: { image: acme/e, command: work }',
        '  e: { image: acme/e, build: e, command: null }',
      ),
    },
    says: [
      'Dockerfile in . command ["node","a b","$HOME"] :2',
      'Dockerfile in . command ["node","x"] :3',
      'Dockerfile in . entrypoint sh run $NOTHING :4',
      'e/Dockerfile in e as acme/e command ["work"] :5',
      'e/Dockerfile in e as acme/e :6',
    ],
  },
  {
    is: 'what is mounted of the repository, and no volume of another kind',
    files: {
      'web/compose.yaml': lines(
        'x-code: &code { build: ., volumes: ["../lib/:/lib/:ro,z", "${PWD}:/code", "data:/data", "/etc/localtime:/etc/localtime"] }',
        'services:',
        '  a: { <<: *code }',
        '  b: { build: ., volumes: ["/cache", "~/x:/x", "../../y:/y", "./${Z}:/z", ".:${AT}"] }',
        '  c: { build: ., volumes: [{ type: bind, source: src, target: /src/ }, { type: volume, source: d, target: /d }] }',
        '  d: { extends: { service: c }, volumes: [".:/"] }',
      ),
    },
    says: [
      'web/Dockerfile in web lib at /lib web at /code :3',
      'web/Dockerfile in web :4',
      'web/Dockerfile in web web/src at /src :5',
      'web/Dockerfile in web web at / web/src at /src :6',
    ],
  },
  {
    is: 'no file at all, a fetched context, and a way out',
    files: {
      'compose.yaml': lines(
        'services:',
        '  a: { build: { context: ., dockerfile_inline: "FROM x" } }',
        '  b: { build: "https://example.test/a.git#main" }',
        '  c: { build: ../c }',
      ),
    },
    says: ['? its context is fetched: https://example.test/a.git#main :3', '? ../c leads out of the repository :4'],
  },
  { is: 'no YAML', files: { 'compose.yaml': 'build: [' }, says: ['? it is not understood as YAML :1'] },
]

const bake: readonly Case[] = [
  {
    is: 'targets, inheritance, a matrix, variables, heredocs and functions',
    files: {
      'docker-bake.hcl': lines(
        '// comment',
        'variable "TAG" { default = "1" }',
        'group "default" { targets = ["api", "web"] }',
        'target "_common" { args = { A = "b" } }',
        'target "api" {',
        '  inherits = ["_common"]',
        '  name = "api-${item.n}"',
        '  matrix = { item = [{ n = "a", d = "x/a" }, { n = "b", d = "x/b" }] }',
        '  context = item.d',
        '  tags = ["acme/${item.n}:${TAG}", notequal("", TAG) ? "a:1" : ""]',
        '  contexts = { base = "target:web" }',
        '}',
        'target "web" {',
        '  dockerfile = "web.Dockerfile" # why',
        '  args = { V = TAG, W = upper("x") }',
        '  target = <<EOT',
        'run',
        'EOT',
        '}',
      ),
      'x/a/Dockerfile': '',
    },
    says: [
      'x/a/Dockerfile in x/a A=b base from target web as acme/a:1 :5',
      'x/b/Dockerfile in x/b A=b base from target web as acme/b:1 :5',
      'web.Dockerfile in . target run V=1 W=? :13',
    ],
  },
  {
    is: 'JSON, called in its own directory as its Dockerfiles say',
    files: {
      'docker/docker-bake.json': lines(
        '{',
        '  "target": {',
        '    "a": { "context": "a", "tags": ["acme/a:${TAG}"] }',
        '  }',
        '}',
      ),
      'docker/a/Dockerfile': '',
    },
    says: ['docker/a/Dockerfile in docker/a as acme/a:* :3'],
  },
  {
    is: 'neither directory',
    files: { 'docker/docker-bake.json': '{"target": {"a": {"context": "a"}}}' },
    says: ['? its Dockerfile is not there :1'],
  },
]

const scripts: readonly Case[] = [
  {
    is: 'options of every kind',
    files: {
      'build.sh': lines(
        '#!/bin/sh',
        'sudo docker build --no-cache --platform linux/amd64 -t acme/a:1 -f a/Dockerfile --target run \\',
        '  --build-arg X=1 --build-arg Y --build-arg "Z=$Z" --build-context shared=./shared a',
        'docker buildx build --push --progress=plain -qt b . && podman build -f Containerfile',
        'docker image build --unheard-of x .',
        'docker build - < Dockerfile',
        'docker build https://example.test/a.git',
        'docker run --rm acme/a:1',
      ),
    },
    says: [
      'a/Dockerfile in a target run X=1 Y=? Z=? shared from directory shared as acme/a:1 :2',
      'Dockerfile in . as b :4',
      'Containerfile in . :4',
      '? the option --unheard-of is not known :5',
      '? its context is read from standard input :6',
      '? its context is fetched: https://example.test/a.git :7',
    ],
  },
  {
    is: 'a loop, a subshell, and its own directory',
    files: {
      'scripts/build.sh': lines(
        '#!/bin/bash',
        'DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"',
        'cd "$DIR"',
        'for name in api web; do',
        '  docker build -t "acme/$name:${TAG:-dev}" -f "services/$name/Dockerfile" .',
        'done',
        '(cd web && docker build .)',
        'docker build $OPTIONS .',
        'docker build $OPTIONS -f a/Dockerfile .',
        'docker build "$WHERE"',
      ),
    },
    says: [
      'services/api/Dockerfile in . as acme/api:dev :5',
      'services/web/Dockerfile in . as acme/web:dev :5',
      'web/Dockerfile in web :7',
      'a/Dockerfile in . :9',
      '? Dockerfile in . $OPTIONS may name another Dockerfile :8',
      '? $WHERE has no value that can be read here :10',
    ],
  },
  {
    is: 'functions, with what they are called with',
    files: {
      'build.sh': lines(
        'run() { echo "+ $*"; "$@"; }',
        'build() {',
        '  local name="$1" dir="services/${2:-$1}"',
        '  shift 2',
        '  docker build -t "acme/$name:$TAG" -f "$dir/Dockerfile" "$@" "$dir"',
        '}',
        'small() { podman build -t "$1" ${2:-web}; }',
        'build api api --target run',
        'build web ""',
        'build $NAME jobs',
        'small acme/a:$TAG; small acme/b web/b',
        'run docker build \\',
        '  -f run/Dockerfile .',
        'main() { nerdctl build -t "$1" main; }',
        'main "$@"',
      ),
    },
    says: [
      'services/api/Dockerfile in services/api target run as acme/api:* :5',
      'services/web/Dockerfile in services/web as acme/web:* :5',
      'web/Containerfile in web as acme/a:* :7',
      'web/b/Containerfile in web/b as acme/b :7',
      'run/Dockerfile in . :12',
      'main/Dockerfile in main :14',
      '? $dir has no value that can be read here :5',
    ],
  },
  {
    is: 'arrays',
    files: {
      'build.sh': lines(
        'services=(api web)',
        'options=(--build-arg A=1)',
        'options+=(-f docker/one.Dockerfile)',
        'for each in "${services[@]}"; do buildah bud -t "$each" "$each"; done',
        'docker buildx build "${options[@]}" .',
        'docker image build "${others[@]}" one',
      ),
    },
    says: [
      'api/Containerfile in api as api :4',
      'web/Containerfile in web as web :4',
      'docker/one.Dockerfile in . A=1 :5',
      '? one/Dockerfile in one ${others[@]} may name another Dockerfile :6',
    ],
  },
  {
    is: 'called where its Dockerfile is: in its own directory',
    files: { 'tools/build.sh': 'docker build -t a .', 'tools/Dockerfile': '' },
    says: ['tools/Dockerfile in tools as a :1'],
  },
  {
    is: 'called where its Dockerfile is: at the root',
    files: { 'tools/build.sh': 'docker build -f api/Dockerfile .', 'api/Dockerfile': '' },
    says: ['api/Dockerfile in . :1'],
  },
  {
    is: 'called in either',
    files: { 'tools/build.sh': 'docker build .', 'tools/Dockerfile': '', Dockerfile: '' },
    says: ['? from where it is called decides: Dockerfile, tools/Dockerfile :1'],
  },
  {
    is: 'a manifest, in its directory',
    files: {
      'apps/api/package.json': lines(
        '{',
        '  "name": "api",',
        '  "scripts": {',
        '    "image": "cd ../.. && docker build -f apps/api/Dockerfile -t api ."',
        '  }',
        '}',
      ),
    },
    says: ['apps/api/Dockerfile in . as api :4'],
  },
  {
    is: 'compose and bake files that it names',
    files: {
      'up.sh': 'docker compose -f base.yaml -f over.yaml build && docker buildx bake -f ci/images.hcl',
      'base.yaml': 'services: { a: { build: a } }',
      'over.yaml': 'services: { a: { build: { target: x } } }',
      'ci/images.hcl': 'target "b" { context = "b" }',
    },
    says: ['a/Dockerfile in a target x :1', 'b/Dockerfile in b :1'],
  },
]

const workflow = (...steps: string[]): string =>
  lines('on: push', 'jobs:', '  build:', '    steps:', ...steps.map((step) => `      ${step}`))

const github: readonly Case[] = [
  {
    is: 'the build action, with and without its inputs',
    files: {
      '.github/workflows/a.yml': workflow(
        '- uses: docker/build-push-action@v6',
        '- uses: docker/build-push-action@v6',
        '  with:',
        '    context: api',
        '    file: api/docker/Dockerfile',
        '    target: run',
        '    build-args: |',
        '      A=1',
        '      B=${{ secrets.B }}',
        '    build-contexts: base=docker-image://acme/base:1',
        '    tags: acme/api:${{ github.sha }},acme/api:1',
        '- uses: docker/build-push-action@v6',
        '  with: { context: "{{defaultContext}}:web", file: x }',
      ),
    },
    says: [
      'Dockerfile in . :5',
      'api/docker/Dockerfile in api target run A=1 B=? base from image acme/base:1 as acme/api:* as acme/api:1 :6',
      'web/x in web :16',
    ],
  },
  {
    is: 'a matrix with include and exclude, env and directories',
    files: {
      '.github/workflows/a.yml': lines(
        'on: push',
        'env: { WHERE: services }',
        'jobs:',
        '  build:',
        '    defaults: { run: { working-directory: "${{ env.WHERE }}" } }',
        '    strategy:',
        '      matrix:',
        '        name: [a, b, c]',
        '        exclude: [{ name: c }]',
        '        include: [{ name: a, file: a.Dockerfile }, { name: d }]',
        '    steps:',
        '      - run: |',
        '          echo ${{ github.sha }}',
        '          docker build -t x:${{ github.sha }} ${{ matrix.name }}',
        '      - uses: docker/build-push-action@v6',
        '        with: { context: "${{ matrix.name }}", file: "${{ matrix.file }}" }',
      ),
    },
    says: [
      'services/a/Dockerfile in services/a as x:* :14',
      'a.Dockerfile in a :15',
      'services/b/Dockerfile in services/b as x:* :14',
      'b/Dockerfile in b :15',
      'services/d/Dockerfile in services/d as x:* :14',
      'd/Dockerfile in d :15',
    ],
  },
  {
    is: 'what nobody here knows',
    files: {
      '.github/workflows/a.yml': lines(
        'on: push',
        'jobs:',
        '  build:',
        '    strategy: { matrix: { name: "${{ fromJSON(needs.a.outputs.b) }}" } }',
        '    steps:',
        '      - uses: docker/build-push-action@v6',
        '        with: { context: ".", file: "${{ matrix.name }}/Dockerfile" }',
        '      - run: docker build ${{ inputs.where }}',
      ),
    },
    says: [
      '? in . ${{matrix.name}} has no value that can be read here :6',
      '? ${{inputs.where}} has no value that can be read here :8',
    ],
  },
  {
    is: 'a workflow and an action of the repository, with what they are given',
    files: {
      '.github/workflows/a.yml': lines(
        'on: push',
        'jobs:',
        '  api: { uses: ./.github/workflows/b.yml, with: { where: api } }',
        '  web: { steps: [{ uses: ./.github/actions/image, with: { where: web } }] }',
      ),
      '.github/workflows/b.yml': lines(
        'on: { workflow_call: { inputs: { where: { type: string }, stage: { default: run } } } }',
        'jobs: { b: { steps: [{ uses: docker/build-push-action@v6, with: { context: "${{ inputs.where }}", target: "${{ inputs.stage }}" } }] } }',
      ),
      '.github/actions/image/action.yml': lines(
        'inputs: { where: {} }',
        'runs:',
        '  using: composite',
        '  steps:',
        '    - run: docker build "${{ inputs.where }}"',
      ),
    },
    says: ['api/Dockerfile in api target run :2', 'web/Dockerfile in web :5'],
  },
  {
    is: 'repositories that are checked out in places',
    files: {
      '.github/workflows/a.yml': workflow(
        '- uses: actions/checkout@v4',
        '  with: { path: src }',
        '- uses: actions/checkout@v4',
        '  with: { repository: acme/other, path: other }',
        '- run: docker build src/api',
        '- run: docker build other/api',
      ),
    },
    says: ['api/Dockerfile in api :9', '? it is built from what is checked out of another repository :10'],
  },
]

const make: readonly Case[] = [
  {
    is: 'assignments, targets, functions of make, and directories',
    files: {
      'services/Makefile': lines(
        'DOCKER := $(shell which docker)',
        'NAME ?= acme',
        'TAG = $(shell git rev-parse HEAD)',
        'FILE = $(CURDIR)/api/Dockerfile',
        '.PHONY: api web',
        'api web: deps',
        '\t@$(DOCKER) build -t $(NAME)/$@:$(TAG) \\',
        '\t  $@',
        'file:',
        '\tcd .. && docker build -f $(FILE) services',
        '\tdocker build $(foreach a,$(B),--build-arg $(a)) -f x .',
        'image-%:',
        '\tdocker build -f $*/Dockerfile .',
      ),
    },
    says: [
      'services/api/Dockerfile in services/api as acme/api:* :7',
      'services/web/Dockerfile in services/web as acme/web:* :7',
      'services/api/Dockerfile in services :10',
      'services/x in services :11',
      '? in services $__make has no value that can be read here :13',
    ],
  },
  {
    is: 'macros, loops and lists',
    files: {
      Makefile: lines(
        'SERVICES := api web',
        'web_FILE = docker/web.Dockerfile',
        'api_FILE =',
        'one = docker build -t acme/$(1):$(TAG) -f $(or $($(1)_FILE),$(2)/Dockerfile) $(2)',
        'define two',
        '\t@echo $(1)',
        '\t@docker build \\',
        '\t  -t $(1) $(subst -,/,$(1))',
        'endef',
        'all: $(SERVICES:%=build-%)',
        'build-api:',
        '\t$(call one,api,services/api)',
        'build-web:',
        '\t$(call one,web,services/web)',
        '\t$(call two,libs-core)',
        'each:',
        '\t$(foreach s,$(SERVICES),docker build -t each $(s) &&) true',
        'nobody:',
        '\t$(foreach s,$(OTHERS),docker build $(s);)',
        '\t$(call three,api)',
      ),
    },
    says: [
      'services/api/Dockerfile in services/api as acme/api:* :12',
      'docker/web.Dockerfile in services/web as acme/web:* :14',
      'libs/core/Dockerfile in libs/core as libs-core :15',
      'api/Dockerfile in api as each :17',
      'web/Dockerfile in web as each :17',
    ],
  },
  {
    is: 'pattern rules, for the targets that are named',
    files: {
      Makefile: lines(
        'SERVICES = api web',
        '.PHONY: all image-phony',
        'all: $(addprefix image-,$(SERVICES)) image-own image-phony image-long-one',
        'image-%:',
        '\tdocker build -t acme/$* -f $*/Dockerfile .',
        'image-long-%: ; docker build long/$*',
        'image-own:',
        '\tdocker build own',
        'push: tools/.built',
        '%/.built: %/Dockerfile',
        '\tdocker build -f $< $(<D)',
        'none/.built:',
        'static-x static-y: static-%: deps',
        '\tdocker build -t $@ $*',
        '$(SERVICES):',
        '\tdocker build -t $(@F) services/$@',
      ),
      'tools/Dockerfile': '',
    },
    says: [
      'api/Dockerfile in . as acme/api :5',
      'web/Dockerfile in . as acme/web :5',
      'long/one/Dockerfile in long/one :6',
      'own/Dockerfile in own :8',
      'tools/Dockerfile in tools :11',
      'x/Dockerfile in x as static-x :14',
      'y/Dockerfile in y as static-y :14',
      'services/api/Dockerfile in services/api as api :16',
      'services/web/Dockerfile in services/web as web :16',
    ],
  },
  {
    is: 'variables of a target, and of a call of make',
    files: {
      Makefile: lines(
        'DIR = .',
        'api: DIR = services/api',
        'job-%: NAME = jobs/$*',
        'api web:',
        '\tdocker build -t $@ $(DIR)',
        'job-a job-b:',
        '\tdocker build $(NAME)',
        'all:',
        '\t$(MAKE) one WHERE=apps/one && $(MAKE) one WHERE=apps/two WHO="$(ME)"',
        '\t$(MAKE) -C other one WHERE=apps/three',
        'one:',
        '\tdocker build -f $(WHERE)/Dockerfile .',
      ),
    },
    says: [
      'services/api/Dockerfile in services/api as api :5',
      'Dockerfile in . as web :5',
      'apps/one/Dockerfile in . :12',
      'apps/two/Dockerfile in . :12',
      '? $__make has no value that can be read here :7',
      '? in . $WHERE has no value that can be read here :12',
    ],
  },
  {
    is: 'a file that is called from the root',
    files: { 'make/Makefile': 'a:\n\tdocker build -f a/Dockerfile .\n', 'a/Dockerfile': '' },
    says: ['a/Dockerfile in . :2'],
  },
  {
    is: 'a justfile',
    files: {
      justfile: lines(
        "name := 'api'",
        'build target="run":',
        '    docker build -f {{ name }}/Dockerfile --target {{ target }} .',
        'script:',
        '    #!/usr/bin/env bash',
        '    cd web',
        '    docker build .',
      ),
    },
    says: ['api/Dockerfile in . target run :3', 'web/Dockerfile in web :7'],
  },
  {
    is: 'a Taskfile',
    files: {
      'ci/Taskfile.yml': lines(
        'vars: { NAME: api }',
        'tasks:',
        '  build:',
        '    dir: ..',
        '    cmds:',
        '      - docker build -f {{.NAME}}/Dockerfile .',
        '      - cmd: docker build {{.CLI_ARGS}}',
      ),
    },
    says: ['api/Dockerfile in . :6', '? $__task has no value that can be read here :7'],
  },
]

const pipelines: readonly Case[] = [
  {
    is: 'GitLab: variables, a matrix, extends, kaniko',
    files: {
      '.gitlab-ci.yml': lines(
        'variables: { WHERE: services }',
        '.build:',
        '  before_script: [cd $WHERE]',
        '  script:',
        '    - docker build -t $CI_REGISTRY_IMAGE/$NAME:$CI_COMMIT_SHA $NAME',
        'all:',
        '  extends: .build',
        '  parallel: { matrix: [{ NAME: [a, b] }] }',
        'kaniko:',
        '  script:',
        '    - /kaniko/executor --context "${CI_PROJECT_DIR}/web" --dockerfile "$CI_PROJECT_DIR/web/Dockerfile" --destination acme/web:1',
      ),
    },
    says: [
      'services/a/Dockerfile in services/a as */a:* :6',
      'services/b/Dockerfile in services/b as */b:* :6',
      'web/Dockerfile in web as acme/web:1 :11',
    ],
  },
  {
    is: 'Azure: the task and a script',
    files: {
      'azure-pipelines.yml': lines(
        'variables: [{ name: where, value: api }]',
        'steps:',
        '  - task: Docker@2',
        '    inputs: { command: build, Dockerfile: $(where)/Dockerfile, repository: acme/api }',
        '  - task: Docker@2',
        "    inputs: { command: buildAndPush, Dockerfile: web/Dockerfile, buildContext: '.' }",
        '  - task: Docker@2',
        "    inputs: { command: build, Dockerfile: '**/Dockerfile' }",
        '  - script: docker build $(Agent.TempDirectory)',
        '    workingDirectory: tools',
        '  - bash: docker build -t x:$(Build.BuildId) .',
        '    workingDirectory: tools',
      ),
    },
    says: [
      'api/Dockerfile in api as acme/api:* :3',
      'web/Dockerfile in . :5',
      'tools/Dockerfile in tools as x:* :11',
      '? which file **/Dockerfile finds cannot be told :7',
      '? $(Agent.TempDirectory) has no value that can be read here :9',
    ],
  },
  {
    is: 'Cloud Build',
    files: {
      'cloudbuild.yaml': lines(
        'steps:',
        "  - name: 'gcr.io/cloud-builders/docker'",
        "    args: ['build', '-t', 'acme/api:$COMMIT_SHA', '-f', 'docker/api', '.']",
        '    dir: services',
      ),
    },
    says: ['services/docker/api in services as acme/api:* :2'],
  },
  {
    is: 'CircleCI',
    files: {
      '.circleci/config.yml': lines(
        'jobs:',
        '  build:',
        '    steps:',
        '      - run: { command: docker build web, working_directory: apps }',
        '      - docker/build: { image: acme/a, path: a, docker-context: a }',
      ),
    },
    says: ['apps/web/Dockerfile in apps/web :4', 'a/Dockerfile in a as acme/a :5'],
  },
  {
    is: 'Jenkins',
    files: {
      Jenkinsfile: lines(
        'pipeline {',
        "  agent { dockerfile { filename 'Dockerfile.build'; dir 'ci' } }",
        '  stages { stage("a") { steps {',
        "    dir('services') {",
        '      script { docker.build("acme/api:${env.BUILD_ID}", "-f api/Dockerfile api") }',
        '      sh "docker build -t web:$TAG web"',
        '    }',
        "    sh '''",
        '      cd tools',
        '      docker build .',
        "    '''",
        '  } } }',
        '}',
      ),
    },
    says: [
      'services/api/Dockerfile in services/api as acme/api:* :5',
      'services/web/Dockerfile in services/web as web:* :6',
      'tools/Dockerfile in tools :10',
      'ci/Dockerfile.build in ci :2',
    ],
  },
]

const tools: readonly Case[] = [
  {
    is: 'Skaffold',
    files: {
      'skaffold.yaml': lines(
        'build:',
        '  artifacts:',
        '    - image: api',
        '      context: services/api',
        '      docker: { dockerfile: docker/Dockerfile, target: run, buildArgs: { A: "{{.A}}" } }',
        '    - image: jar',
        '      jib: {}',
        'profiles:',
        '  - name: debug',
        '    build: { artifacts: [{ image: web, context: web }] }',
      ),
    },
    says: [
      'services/api/docker/Dockerfile in services/api target run A=? as api :3',
      'web/Dockerfile in web as web :10',
    ],
  },
  {
    is: 'Tilt',
    files: {
      'dev/Tiltfile': lines(
        "docker_build('acme/api', '../api',",
        "  dockerfile='../api/dev.Dockerfile', # why",
        "  target='dev', build_args={'A': 'b'})",
        '# docker_build("no", ".")',
        "docker_build(name, 'web')",
        "docker_build('x', where)",
      ),
    },
    says: [
      'api/dev.Dockerfile in api target dev A=b as acme/api :1',
      'dev/web/Dockerfile in dev/web :5',
      '? where has no value that can be read here :6',
    ],
  },
  {
    is: 'Nx',
    files: {
      'apps/api/project.json': lines(
        '{',
        '  "targets": {',
        '    "image": { "executor": "@nx-tools/nx-container:build", "options": { "tags": ["acme/api:1"] } },',
        '    "other": { "executor": "nx:run-commands", "options": { "command": "docker build -f {projectRoot}/x ." } }',
        '  }',
        '}',
      ),
      'apps/api/Dockerfile': '',
    },
    says: ['apps/api/Dockerfile in . as acme/api:1 :3', 'apps/api/x in . :4'],
  },
  {
    is: 'Fly',
    files: { 'api/fly.toml': lines("app = 'a'", '[build]', "  dockerfile = 'docker/x'") },
    says: ['api/docker/x in api :3'],
  },
  {
    is: 'Render',
    files: {
      'render.yaml': lines(
        'services:',
        '  - name: api',
        '    runtime: docker',
        '    dockerfilePath: ./api/Dockerfile',
        '    dockerContext: ./api',
      ),
    },
    says: ['api/Dockerfile in api :2'],
  },
  { is: 'Railway', files: { 'api/railway.json': '{"build": {"dockerfilePath": "x"}}' }, says: ['api/x in api :1'] },
  {
    is: 'Heroku',
    files: { 'heroku.yml': lines('build:', '  docker:', '    web: web/Dockerfile') },
    says: ['web/Dockerfile in web :3'],
  },
  {
    is: 'a development container',
    files: {
      '.devcontainer/devcontainer.json': lines(
        '{',
        '  /* why',
        '  */',
        '  "build": {',
        '    "dockerfile": "Dockerfile", // here',
        '    "context": "..",',
        '  },',
        '}',
      ),
    },
    says: ['.devcontainer/Dockerfile in . :4'],
  },
  {
    is: 'werf',
    files: {
      'werf.yaml': lines('project: a', 'configVersion: 1', '---', 'image: api', 'context: api', 'dockerfile: x'),
    },
    says: ['api/x in api :6'],
  },
  {
    is: 'DevSpace',
    files: {
      'devspace.yaml': lines('images:', '  api:', '    image: acme/api', '    context: api', '    dockerfile: api/x'),
    },
    says: ['api/x in api as acme/api :2'],
  },
  {
    is: 'Garden',
    files: { 'api/garden.yml': lines('kind: Build', 'type: container', 'name: api', 'spec: { dockerfile: x }') },
    says: ['api/x in api :3'],
  },
]

describe.each([
  ['compose', compose],
  ['bake', bake],
  ['shell', scripts],
  ['GitHub', github],
  ['make', make],
  ['a pipeline', pipelines],
  ['a tool', tools],
] as const)('%s says', (_, cases) => {
  it.each(cases)('$is', ({ files, says }) => {
    expect(Object.keys(files).slice(0, 1).every(mayBuild)).toBe(true)
    expect(said(files)).toEqual(says)
  })
})

describe('damaged files', () => {
  const all = [compose, bake, scripts, github, make, pipelines, tools].flat()
  const damages = fc.record({
    example: fc.constantFrom(...all),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.constantFrom(
      '',
      '\0',
      '{',
      '}',
      '[',
      '"',
      "'",
      '$(',
      '${',
      '${{',
      '\n',
      '\t',
      '*a',
      '<<EOT',
      '../',
      '\\',
      ': ',
    ),
  })

  it('never throw, and never lead out of the repository', () => {
    fc.assert(
      fc.property(damages, ({ example, from, length, put }) => {
        const [path = '', text = ''] = Object.entries(example.files)[0] ?? []
        const at = Math.floor(from * text.length)
        const damaged = text.slice(0, at) + put + text.slice(at + length)
        const { builds, unread } = buildsOf(path, damaged, treeOf({ ...example.files, [path]: damaged }))
        for (const { dockerfile, context } of [...builds, ...unread]) {
          expect(dockerfile ?? '').not.toMatch(/^\/|(^|\/)\.\.(\/|$)|\0/)
          expect(context ?? '').not.toMatch(/^\/|(^|\/)\.\.(\/|$)|\0/)
        }
        for (const { evidence } of [...builds, ...unread]) expect(evidence.line).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  const many = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => text(index)).join('')
  it.each([
    [
      'compose.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${many(9, (i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${many(9, () => `*${'abcdefghij'[i]},`)}]\n`)}services: {a: {build: a}}`,
    ],
    ['compose.yaml', `services: {a: {build: "${'${A:-'.repeat(2000)}"}}`],
    ['docker-bake.hcl', `target "a" { x = ${'['.repeat(5000)} }`],
    [
      'docker-bake.hcl',
      `target "a" {\n matrix = {${many(9, (i) => ` m${i} = [${many(20, (j) => `"${j}",`)}]\n`)}}\n name = "a"\n}`,
    ],
    [
      'docker-bake.hcl',
      `${many(30, (i) => `variable "v${i}" { default = "\${v${i + 1}}\${v${i + 1}}" }\n`)}target "a" { context = v0 }`,
    ],
    [
      'Makefile',
      `${many(60, (i) => `V${i} = $(V${i + 1})$(V${i + 1})$(V${i + 1})\n`)}V60 = x\na:\n\tdocker build $(V0)\n`,
    ],
    [
      '.github/workflows/a.yml',
      `jobs: {a: {strategy: {matrix: {${many(8, (i) => `m${i}: [${many(30, (j) => `${j},`)}],`)}}}, steps: [{uses: docker/build-push-action@v6}]}}`,
    ],
    ['a.sh', `docker build ${'$('.repeat(3000)}`],
    ['a.sh', `${many(40, (i) => `A${i + 1}="$A${i}$A${i}"\n`)}docker build $A40`],
    ['Jenkinsfile', `sh "docker build ${'\\'.repeat(50_000)}`],
    ['Tiltfile', 'docker_build('.repeat(5000)],
  ])('%s that is made to take long does not', (path, text) => {
    const start = performance.now()
    const { builds, unread } = buildsOf(path, text, treeOf({ [path]: text }))
    expect(performance.now() - start).toBeLessThan(3000)
    expect(builds.length + unread.length).toBeLessThanOrEqual(5000)
  })
})

describe('mayBuild', () => {
  it.each([
    'README.md',
    'src/index.ts',
    'node_modules/a/package.json',
    'data.json',
    'k8s/deployment.yaml',
    'Dockerfile',
    'composer.yaml',
  ])('leaves %s', (path) => {
    expect(mayBuild(path)).toBe(false)
  })
})
