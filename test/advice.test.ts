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

describe('an image with the compiler of CUDA', () => {
  const advisedOn = (from: string, requirements: string, main: string): string[] => {
    const text = `FROM ${from}\nWORKDIR /srv/kiln\nCOPY . .\nRUN pip install -r requirements.txt\nCMD ["python3", "main.py"]\n`
    const texts = { Dockerfile: text, 'requirements.txt': requirements, 'main.py': main }
    const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project: projectOf(texts) })
    if (!result.ok) throw new Error(result.error.message)
    for (const { path, after } of result.rewrite.files)
      if (path === 'Dockerfile') expect(after.match(/^FROM .*$/gm)).toEqual([`FROM ${from}`])
    return result.rewrite.advice.map(({ change }) => change.title)
  }

  it.each([
    ['nvidia/cuda:12.1.1-cudnn8-devel-ubuntu22.04', ['run on nvidia/cuda:12.1.1-cudnn8-runtime-ubuntu22.04']],
    ['nvcr.io/nvidia/cuda:11.8.0-devel-ubuntu20.04', ['run on nvcr.io/nvidia/cuda:11.8.0-runtime-ubuntu20.04']],
    ['nvidia/cuda:12.8.2-devel-ubuntu24.04', ['run on nvidia/cuda:12.8.2-runtime-ubuntu24.04']],
    // None is published.
    ['nvidia/cuda:12.8.2-cudnn-devel-ubuntu24.04', []],
    ['nvidia/cuda:12.1.0-cudnn8-devel-ubuntu22.04', []],
    ['nvidia/cuda:12.1.1-cudnn8-runtime-ubuntu22.04', []],
    ['registry.example.com/nvidia/cuda:12.1.1-cudnn8-devel-ubuntu22.04', []],
    ['nvidia/cuda:${CUDA:-12.1.1}-devel-ubuntu22.04', []],
    [
      'pytorch/pytorch:2.1.0-cuda12.1-cudnn8-devel',
      ['run on the -runtime image of the same release, if it is published'],
    ],
    ['pytorch/pytorch:2.1.0-cuda12.1-cudnn8-runtime', []],
  ])('%s', (from, titles) => {
    expect(advisedOn(from, 'torch==2.1.0\n', 'import torch\n')).toEqual(titles)
  })

  it.each([
    ['a package that compiles when it runs', 'torch==2.1.0\ndeepspeed==0.14.0\n', 'import deepspeed\n'],
    ['a model that is compiled', 'torch==2.1.0\n', 'import torch\n\nmodel = torch.compile(torch.nn.Linear(1, 1))\n'],
    ['an extension', 'torch==2.1.0\n', 'from torch.utils.cpp_extension import load\n'],
  ])('is used by %s', (_, requirements, main) => {
    expect(advisedOn('nvidia/cuda:12.1.1-devel-ubuntu22.04', requirements, main)).toEqual([])
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
