import { describe, expect, it } from 'vitest'
import { parseImageReference } from '../src/dockerfile/image-reference.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { pieces, print } from '../src/dockerfile/print.ts'
import type { Dockerfile, Instruction, Keyword } from '../src/dockerfile/types.ts'

/** The view that a keyword has; several share COPY's, ENV's and so on. */
type OfKind<K extends Keyword, I = Instruction> = I extends { readonly kind: infer J }
  ? K extends J
    ? I
    : never
  : never

function read(text: string): Dockerfile {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.dockerfile
}

/** The last instruction of a kind in `FROM x` and `text`. */
function only<K extends Keyword>(kind: K, text: string): OfKind<K> {
  const found = read(`FROM x\n${text}`).instructions.filter((instruction) => instruction.kind === kind)
  return found.at(-1) as OfKind<K>
}

describe('what cannot be read', () => {
  it.each([
    ['', 1, 1, 'holds no instruction'],
    ['# a\n\n', 1, 1, 'holds no instruction'],
    ['ARG A=1\n', 2, 1, 'no FROM'],
    ['ARG A\nRUN ls\nFROM x\n', 2, 1, 'RUN stands before the first FROM'],
    ['FROM x\n  RUNN ls\n', 2, 3, 'unknown instruction RUNN'],
    ['FROM\n', 1, 1, 'names no image'],
    ['FROM x as\n', 1, 8, 'FROM takes an image'],
    ['FROM x # base\n', 1, 8, 'FROM takes an image'],
    ['FROM x AS a-b AS c\n', 1, 8, 'FROM takes an image'],
    ['FROM x AS -a\n', 1, 11, '-a is no name for a stage'],
    ['FROM x\nCOPY a\n', 2, 1, 'COPY needs a source and a destination'],
    ['FROM x\nCOPY --from=a --owner=b c d\n', 2, 15, 'COPY has no flag --owner'],
    ['FROM x\nCOPY --link=maybe c d\n', 2, 6, '--link is true or false'],
    ['FROM x\nCOPY a \\\n  "b\n', 3, 3, 'a double quote is not closed'],
    ['FROM x\nCOPY a <<EOF\nEOF\n', 2, 8, 'cannot take a heredoc as its destination'],
    ['FROM x\nRUN ls\nRUN <<A <<B\nA\n', 3, 1, 'the heredoc <<B is not closed'],
    ['FROM x\nENV a=1 \\\n  b\n', 3, 3, 'not of the form name=value'],
    ['FROM x\nENV =1\n', 2, 5, 'a value without a name'],
    ["FROM x\nLABEL a it's\n", 2, 9, 'a single quote is not closed'],
    ['FROM x\nWORKDIR ${A\n', 2, 9, 'no closing }'],
    ['FROM x\nCMD ["a", null]\n', 2, 5, 'must hold strings only'],
    ['FROM x\nVOLUME [""]\n', 2, 1, 'VOLUME names no directory'],
    ['FROM x\nHEALTHCHECK --interval=5 CMD a\n', 2, 1, '--interval is a duration'],
    ['FROM x\nHEALTHCHECK --retries=few CMD a\n', 2, 1, '--retries is a number'],
    ['FROM x\nHEALTHCHECK NONE a\n', 2, 18, 'NONE takes no arguments'],
    ['FROM x\nONBUILD FROM y\n', 2, 9, 'ONBUILD cannot hold FROM'],
    ['FROM caf\uFFFD\n', 1, 9, 'not UTF-8'],
    [`FROM x\nRUN ${'a'.repeat(65_532)}\n`, 2, 1, 'longer than the 65,535 bytes'],
  ])('%j', (text, line, column, message) => {
    const parsed = parseDockerfile(text)
    expect(parsed).toMatchObject({ ok: false, error: { line, column } })
    expect(parsed.ok ? '' : parsed.error.message).toContain(message)
  })

  it('says what may be meant', () => {
    const hint = (text: string) => {
      const parsed = parseDockerfile(text)
      return parsed.ok ? undefined : parsed.error.hint
    }
    expect(hint('FROM x\nCPOY a b\n')).toBe('Is COPY meant?')
    expect(hint('FROM x\nRUN a &&\n  b -c\n')).toContain('the line above must end with a continuation')
    expect(hint('FROM x # a\n')).toContain('line of its own')
    expect(hint('FROM x\nCOPY --form=a b c\n')).toContain('--from, --chown')
    expect(hint('FROM x\nENV A\n')).toContain('ENV A=')
  })

  it.each([
    'FROM {{ base }}\n',
    'FROM node:{{version}}\n',
    'FROM <%= base %>\n',
    'FROM x\nCOPY {{ app }} /app\n',
    'FROM x\nENV A={{ a }}\n',
    'FROM x\n{{#if a}}\nRUN a\n{{/if}}\n',
    'FROM x\n{% if a %}\nRUN a\n{% endif %}\n',
  ])('refuses template text where it breaks an instruction: %j', (text) => {
    const parsed = parseDockerfile(text)
    expect(parsed.ok ? undefined : parsed.error.hint).toContain('render the template first')
  })

  it.each([
    "FROM x\nRUN docker inspect --format '{{ .Id }}' a\n",
    'FROM x\nRUN echo {{ a }}\n',
    'FROM x\nENV PROMPT="{{ a }}"\n',
    'FROM x\nCOPY {{cookiecutter.slug}} /app\n',
  ])('takes template text that is an ordinary word: %j', (text) => {
    expect(parseDockerfile(text).ok).toBe(true)
  })

  it('takes a line of 65,535 bytes', () => {
    expect(parseDockerfile(`FROM x\nRUN ${'a'.repeat(65_531)}\n`).ok).toBe(true)
    expect(parseDockerfile(`FROM x\nRUN ${'é'.repeat(32_766)}\n`).ok).toBe(false)
  })
})

describe('image references', () => {
  it.each([
    ['node', { name: 'node' }],
    ['node:22-slim', { name: 'node', tag: '22-slim' }],
    ['library/node', { name: 'library/node' }],
    ['owner/app:1', { name: 'owner/app', tag: '1' }],
    ['localhost/x', { registry: 'localhost', name: 'x' }],
    ['localhost:5000/x:1', { registry: 'localhost:5000', name: 'x', tag: '1' }],
    ['host:5000/a/b', { registry: 'host:5000', name: 'a/b' }],
    ['ghcr.io/a/b:c@sha256:0f', { registry: 'ghcr.io', name: 'a/b', tag: 'c', digest: 'sha256:0f' }],
    ['a@sha256:0f', { name: 'a', digest: 'sha256:0f' }],
    ['node:${TAG:-20/x}', { name: 'node', tag: '${TAG:-20/x}', variable: true }],
    ['${REGISTRY}/node:$V', { name: '${REGISTRY}/node', tag: '$V', variable: true }],
    ['${ID}.dkr.ecr.aws/x', { registry: '${ID}.dkr.ecr.aws', name: 'x', variable: true }],
    ['${A:-node:20}', { name: '${A:-node:20}', variable: true }],
  ])('%s', (text, expected) => {
    expect(parseImageReference(text)).toEqual({ text, variable: false, ...expected })
  })
})

describe('views of instructions', () => {
  it('reads FROM with its platform, image and alias', () => {
    const { stages } = read('ARG V\nFROM --platform=$BUILDPLATFORM node:$V AS Build\nRUN a\nFROM build\nUSER u\n')
    expect(stages).toMatchObject([
      {
        index: 0,
        alias: 'build',
        from: { platform: '$BUILDPLATFORM', alias: { raw: 'Build' }, image: { name: 'node' } },
      },
      { index: 1, from: { image: { name: 'build', variable: false } } },
    ])
    expect(stages.map(({ instructions }) => instructions.map(({ kind }) => kind))).toEqual([['RUN'], ['USER']])
    expect(stages[1]).not.toHaveProperty('alias')
    expect(read('ARG V\nFROM x\n').instructions.map(({ stage }) => stage)).toEqual([-1, 0])
  })

  it('reads the script of a RUN, and its flags as written', () => {
    const run = only('RUN', 'RUN --mount=type=secret,id="a b" \\\n  --network=none make \\\n  # note\n  all\n')
    expect(run.command).toMatchObject({ form: 'shell', script: { text: 'make   all' } })
    expect(run.mounts).toEqual(['--mount=type=secret,id="a b"', '--network=none'])
    expect(run.flags.map(({ value }) => value)).toEqual(['type=secret,id=a b', 'none'])
    expect(run.comments).toHaveLength(1)
    expect(only('RUN', 'RUN ["make", "all"]\n').command).toEqual({ form: 'exec', argv: ['make', 'all'] })
  })

  it.each([
    ['RUN <<EOF\nset -e\nmake\nEOF\n', 'set -e\nmake\n', undefined],
    ['RUN <<-EOF\n\tset -e\n\t\tmake\n\tEOF\n', 'set -e\nmake\n', undefined],
    ['RUN << EOF\n#!/usr/bin/env python3\nprint()\nEOF\n', '#!/usr/bin/env python3\nprint()\n', '/usr/bin/env python3'],
    ["RUN cat <<'A' \\\n  >x && cat <<B\n$a\nA\nb\nB\n", "cat <<'A'   >x && cat <<B\n$a\nA\nb\nB", undefined],
    ['RUN <<EOF python3\nprint()\nEOF\n', '<<EOF python3\nprint()\nEOF', undefined],
  ])('gives the shell of %j what BuildKit gives it', (text, script, interpreter) => {
    const run = only('RUN', text)
    if (run.command.form !== 'shell') throw new Error('not the shell form')
    expect(run.command.script.text).toBe(script)
    expect(run.command.interpreter).toBe(interpreter)
    const make = script.indexOf('print')
    if (make >= 0) expect(`FROM x\n${text}`.startsWith('print', run.command.script.at(make))).toBe(true)
  })

  it('reads COPY and ADD', () => {
    const flags = '--from=build --chown=a:b --chmod=755 --link --parents --exclude=*.md --exclude=x'
    expect(only('COPY', `COPY ${flags} a "b\\"c" /dest/\n`)).toMatchObject({
      sources: [{ raw: 'a' }, { raw: '"b\\"c"', value: 'b"c' }],
      destination: { value: '/dest/' },
      ...{ from: 'build', chown: 'a:b', chmod: '755', link: true, parents: true, exclude: ['*.md', 'x'] },
    })
    const json = only('COPY', 'COPY --link=false ["a b", "$X", "/d/"]\n')
    expect(json).toMatchObject({ json: true, sources: [{ value: 'a b' }, { raw: '$X' }], destination: { raw: '/d/' } })
    expect(json).not.toHaveProperty('link')
    const heredoc = only('ADD', 'ADD a <<b.txt /d/\nbody\nb.txt\n')
    expect(heredoc.sources.map(({ value }) => value)).toEqual(['a'])
    expect(heredoc.heredocs).toMatchObject([{ delimiter: 'b.txt', body: 'body\n', expand: true }])
  })

  it('reads ENV, LABEL and ARG', () => {
    expect(only('ENV', 'ENV a=1 b="x $y" \\\n  c=\'$z\'\n').pairs).toMatchObject([
      { key: 'a', value: '1', raw: '1' },
      { key: 'b', value: 'x $y', raw: '"x $y"' },
      { key: 'c', value: '$z', raw: "'$z'" },
    ])
    expect(only('ENV', 'ENV a b  c=d\n').pairs).toMatchObject([{ key: 'a', value: 'b  c=d' }])
    expect(only('LABEL', 'LABEL "a.b"="c"\n').pairs).toMatchObject([{ key: 'a.b', value: 'c' }])
    const arg = only('ARG', 'ARG a b= c="d e"\n')
    expect(arg.declared.map(({ name, value }) => [name, value])).toEqual([
      ['a', undefined],
      ['b', ''],
      ['c', 'd e'],
    ])
  })

  it('reads the rest', () => {
    expect(only('USER', 'USER "app"\n').value.value).toBe('app')
    expect(only('WORKDIR', 'workdir /a b\n')).toMatchObject({ written: 'workdir', value: { value: '/a b' } })
    expect(only('MAINTAINER', "MAINTAINER O'Hara\n").value.value).toBe("O'Hara")
    expect(only('EXPOSE', 'EXPOSE 80 53/udp\n').values).toEqual(['80', '53/udp'])
    expect(only('VOLUME', 'VOLUME ["/a b", "/c"]\n').values).toEqual(['/a b', '/c'])
    expect(only('VOLUME', 'VOLUME /a /c\n').values).toEqual(['/a', '/c'])
    expect(only('SHELL', 'SHELL ["/bin/bash", "-c"]\n').values).toEqual(['/bin/bash', '-c'])
    expect(only('ONBUILD', 'ONBUILD run ls\n').inner).toBe('RUN')
    expect(only('HEALTHCHECK', 'HEALTHCHECK none\n')).not.toHaveProperty('command')
    expect(only('HEALTHCHECK', 'HEALTHCHECK --timeout=1m30s CMD a | b\n').command).toMatchObject({
      script: { text: 'a | b' },
    })
    expect(only('CMD', 'CMD ["a",]\n').command.form).toBe('shell')
    expect(only('ENTRYPOINT', 'ENTRYPOINT []\n').command).toEqual({ form: 'exec', argv: [] })
  })
})

describe('the cross-check of where instructions end', () => {
  it.each([
    'RUN a \\ \n  # c \\\n\n  b\nUSER u\n',
    'RUN a \\\n  # c\n',
    'RUN\\\n  # c\n  a\nUSER u\n',
    'COPY a \\\r\n# c\r\n b\r\n# d\r\nUSER u \\\r\n',
    // What dockerfile-ast is known to misread is not held against the file.
    'RUN echo "<<EOF" \\\n  # c\n  b\nUSER u\n',
    'RUN a \\\n  # c\n  "b\rc"\nUSER u\n',
    'ENV A \\\n  # c\n  C:\\\\\nUSER u\n',
  ])('takes %j', (text) => {
    expect(parseDockerfile(`FROM x\n${text}`).ok).toBe(true)
  })

  it('takes the backtick', () => {
    expect(parseDockerfile('# escape=`\nFROM x\nRUN a `\n  # c `\n  b\nUSER u\n').ok).toBe(true)
  })

  it('refuses an instruction that begins with an escape alone', () => {
    expect(parseDockerfile('FROM x\n\\ \n# c\nUSER u\n')).toMatchObject({
      ok: false,
      error: { line: 2, message: 'the USER instruction begins with a continuation and no keyword' },
    })
  })
})

describe('the file as a whole', () => {
  const text =
    '\uFEFF# syntax=docker/dockerfile:1\r\n# note\r\n\r\nFROM x\r\n  # indented\r\nRUN a \\\r\n  # inside\r\n  b\r\n\r\n# end'

  it('keeps directives, comments and line ends apart', () => {
    const dockerfile = read(text)
    expect(dockerfile.eol).toBe('\r\n')
    expect(dockerfile.directives).toMatchObject([{ name: 'syntax', value: 'docker/dockerfile:1' }])
    expect(dockerfile.comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# note',
      '# indented',
      '# end',
    ])
    const inside = dockerfile.instructions[1]?.comments ?? []
    expect(inside.map(({ start, end }) => text.slice(start, end))).toEqual(['# inside'])
    expect(read('FROM x\n').eol).toBe('\n')
  })

  it('prints what it read, in pieces', () => {
    const dockerfile = read(text)
    expect(print(dockerfile)).toBe(text)
    const spaces = pieces(dockerfile).filter(({ kind }) => kind === 'space')
    expect(spaces.every(({ range }) => text.slice(range.start, range.end).trim() === '')).toBe(true)
  })

  it('takes syntax below a shebang, and no escape', () => {
    const dockerfile = read('#!/usr/bin/env docker\n# syntax=a\n# escape=`\nFROM x\nRUN a \\\n  b\n')
    expect(dockerfile.directives.map(({ name }) => name)).toEqual(['syntax', 'escape'])
    expect(dockerfile.escape).toBe('\\')
    expect(dockerfile.instructions).toHaveLength(2)
  })

  it('marks an instruction on whose continuation the file ends', () => {
    expect(read('FROM x\nRUN a \\\n').instructions[1]?.open).toBe(true)
    expect(read('FROM x\nRUN a \\\n  b\n').instructions[1]).not.toHaveProperty('open')
  })

  it('is not confused by names of the prototype', () => {
    expect(only('ENV', 'ENV __proto__=1 constructor=2\n').pairs.map(({ key }) => key)).toEqual([
      '__proto__',
      'constructor',
    ])
    expect(parseDockerfile('FROM x\nCOPY --constructor=a b c\n').ok).toBe(false)
    expect(parseDockerfile('FROM x\n__proto__ a\n').ok).toBe(false)
  })
})
