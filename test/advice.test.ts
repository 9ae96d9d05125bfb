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

describe('torch with the libraries of CUDA', () => {
  it('is named where nothing asks for CUDA', () => {
    const [because, ...others] = advised('torch==2.7.1\nflask==3.0.0\n', 'import torch\nimport flask\n')
    expect(others).toEqual([])
    expect(because).toContain('torch (requirements.txt:1)')
  })

  it.each([
    [
      'a source that chooses a device',
      'torch==2.7.1\n',
      'import torch\n\ndevice = "cuda" if torch.cuda.is_available() else "cpu"\n',
    ],
    ['an index of its own', '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.7.1\n', 'import torch\n'],
    ['a build for CPUs', 'torch==2.7.1+cpu\n', 'import torch\n'],
    ['a package for CUDA alone', 'torch==2.7.1\nbitsandbytes\n', 'import torch\n'],
  ])('is as it is meant: %s', (_, requirements, main) => {
    expect(advised(requirements, main)).toEqual([])
  })
})

describe('weights in the image', () => {
  it('are named where they are many', () => {
    const texts = {
      Dockerfile: dockerfile,
      'requirements.txt': 'onnxruntime==1.20.0\n',
      'main.py': '',
      'kiln.onnx': '',
    }
    const project = projectOf(texts)
    const files = new Map(project.files)
    for (const [size, told] of [
      [250_000_000, 1],
      [4_000_000, 0],
    ] as const) {
      files.set('kiln.onnx', { presence: 'tracked', size, executable: false })
      const result = rewrite({ dockerfile: { path: 'Dockerfile', text: dockerfile }, project: { ...project, files } })
      if (!result.ok) throw new Error(result.error.message)
      const because = result.rewrite.advice.map(({ change }) => change.because)
      expect(because).toHaveLength(told)
      if (told) expect(because[0]).toContain('kiln.onnx: 250 MB of weights')
    }
  })
})
