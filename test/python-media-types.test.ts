import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const texts = {
  Dockerfile: `FROM python:3.11-bookworm
WORKDIR /srv/grebe
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .
CMD ["flask", "--app", "grebe", "run"]
`,
  'requirements.txt': 'flask==3.1.0\n',
  'grebe.py': 'from flask import Flask\n\napp = Flask(__name__)\n',
  'static/grebe.woff2': 'wOF2',
}

/** What is assumed of the types of files. */
function assumed(changed: Partial<typeof texts>): readonly string[] {
  const all: Record<string, string> = { ...texts, ...changed }
  const text = all['Dockerfile'] ?? ''
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project: projectOf(all) })
  if (!result.ok) throw new Error(result.error.message)
  return result.rewrite.ledger.assumes.filter((each) => each.includes('mime.types'))
}

describe('types of files that a server in Python tells', () => {
  it('are taken to be those of Python where it hands out a file of another', () => {
    expect(assumed({})).toEqual([
      "nobody needs the type that flask tells of static/grebe.woff2: it is in /etc/mime.types of the full image, and not in Python's own table",
    ])
  })

  it.each<[string, Parameters<typeof assumed>[0]]>([
    ['Python knows them all', { Dockerfile: texts.Dockerfile.replace('COPY . .', 'COPY grebe.py ./') }],
    ['no server is installed', { 'requirements.txt': 'pillow==11.1.0\n', 'grebe.py': 'print(1)\n' }],
    [
      'the table is installed',
      {
        Dockerfile: texts.Dockerfile.replace(
          'WORKDIR',
          'RUN apt-get update && apt-get install -y media-types\nWORKDIR',
        ),
      },
    ],
    ['the base stays', { Dockerfile: texts.Dockerfile.replace('3.11-bookworm', '3.11-slim-bookworm') }],
    [
      'a source asks for them, for which the table is installed',
      { 'grebe.py': `import mimetypes\n${texts['grebe.py']}` },
    ],
  ])('need nothing to be said where %s', (_, changed) => {
    expect(assumed(changed)).toEqual([])
  })
})
