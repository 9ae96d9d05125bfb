import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const dockerfile = `FROM python:3.11
WORKDIR /srv/kiln
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "main.py"]
`

/** What is advised for a program of these requirements. */
function advised(requirements: string, main: string): string[] {
  const texts = { Dockerfile: dockerfile, 'requirements.txt': requirements, 'main.py': main }
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text: dockerfile }, project: projectOf(texts) })
  if (!result.ok) throw new Error(result.error.message)
  for (const { after } of result.rewrite.files) expect(after).not.toMatch(/pytest|black/)
  return result.rewrite.advice.map(({ change }) => change.because)
}

describe('tools of development among the requirements of a program', () => {
  it('are named with their lines, and stay', () => {
    const [because, ...others] = advised('flask==3.0.0\npytest==8.0.0\nblack\n', 'import flask\n')
    expect(others).toEqual([])
    expect(because).toContain('pytest (requirements.txt:2), black (requirements.txt:3)')
  })

  it('are the program’s own where it imports them', () => {
    expect(advised('pytest==8.0.0\n', 'import pytest\n\npytest.main()\n')).toEqual([])
  })

  it('are none where there are none', () => {
    expect(advised('flask==3.0.0\n', 'import flask\n')).toEqual([])
  })
})
