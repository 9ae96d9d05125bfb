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

describe('what most of an image is', () => {
  const dominant = (
    text: string,
    texts: Readonly<Record<string, string>>,
    sizes: Readonly<Record<string, number>> = {},
  ) => {
    const project = projectOf({ Dockerfile: text, ...texts })
    const files = new Map(project.files)
    for (const [path, size] of Object.entries(sizes)) files.set(path, { presence: 'tracked', size, executable: false })
    const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project: { ...project, files } })
    if (!result.ok) throw new Error(result.error.message)
    return (result.rewrite.dominant ?? []).map(({ what }) => what)
  }
  const python = (from: string, install: string) =>
    `FROM ${from}\nWORKDIR /srv/kiln\n${install}COPY . .\nRUN pip install -r requirements.txt\nCMD ["python3", "main.py"]\n`

  it.each([
    ['torch', 'torch==2.7.1\n', ['torch (requirements.txt:1) with the libraries of CUDA']],
    [
      'torch that another package brings',
      'flask\nsentence-transformers==3.0.0\nopenai-whisper\n',
      ['sentence-transformers (requirements.txt:2), which brings torch with the libraries of CUDA'],
    ],
    [
      'torch by its own name',
      'torchvision==0.22.1\ntorch==2.7.1\n',
      ['torch (requirements.txt:2) with the libraries of CUDA'],
    ],
    [
      'torch without CUDA',
      '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.7.1\n',
      ['torch (requirements.txt:2)'],
    ],
    [
      'a notebook server and its libraries',
      'jupyterlab\npandas\nscipy\nmatplotlib\nflask\nnumpy\n',
      ['the packages jupyterlab, pandas, scipy, matplotlib and 1 more'],
    ],
    ['small packages', 'flask\nrequests\n', []],
  ])('is %s', (_, requirements, told) => {
    const texts = { 'requirements.txt': requirements, 'main.py': '' }
    expect(dominant(python('python:3.11-slim', ''), texts)).toEqual(told)
  })

  it('is none where the base is most of it, and leaves', () => {
    const texts = { 'requirements.txt': 'opencv-python-headless==4.9.0.80\n', 'main.py': 'import cv2\n' }
    expect(dominant(python('python:3.11-bookworm', ''), texts)).toEqual([])
  })

  it('is what the base itself has', () => {
    const texts = { 'requirements.txt': 'torch\nflask\n', 'main.py': '' }
    expect(dominant(python('pytorch/pytorch:2.1.0-cuda12.1-cudnn8-runtime', ''), texts)).toEqual([])
    expect(dominant(python('nvidia/cuda:12.1.1-base-ubuntu22.04', ''), texts)).toEqual([
      'torch (requirements.txt:1) with the libraries of CUDA',
    ])
  })

  it('is a package of the system', () => {
    const install = 'RUN apt-get update && apt-get install -y texlive-full && rm -rf /var/lib/apt/lists/*\n'
    const texts = {
      'requirements.txt': 'flask\n',
      'main.py': 'import subprocess\n\nsubprocess.run(["pdflatex", "a.tex"])\n',
    }
    expect(dominant(python('python:3.11-bookworm', install), texts)).toEqual(['texlive-full with what it depends on'])
  })

  it('is files of the context', () => {
    const texts = { 'requirements.txt': 'flask\n', 'main.py': 'open("prices.csv")\n', 'prices.csv': '' }
    expect(dominant(python('python:3.11-slim', ''), texts, { 'prices.csv': 900_000_000 })).toEqual([
      "the build context's own files (prices.csv is the largest)",
    ])
  })

  it('is a browser', () => {
    const text =
      'FROM node:22-slim\nWORKDIR /shots\nCOPY package.json ./\nRUN npm install --omit=dev\nCOPY . .\nCMD ["node", "main.js"]\n'
    const texts = {
      'package.json': '{"dependencies":{"puppeteer":"^24.0.0"}}',
      'main.js': 'require("puppeteer").launch()\n',
    }
    expect(dominant(text, texts)).toEqual([])
    const chromium = text.replace('COPY package', 'RUN apt-get update && apt-get install -y chromium\nCOPY package')
    expect(dominant(chromium, texts)).toEqual([
      'chromium with what it depends on',
      'the browsers in ~/.cache/puppeteer',
    ])
  })
})
