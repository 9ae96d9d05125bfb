/** Packages whose requirements, as their pages on PyPI list them, bring torch. */
const NEEDS_TORCH = new Set(
  `accelerate bertopic coqui-tts demucs detoxify docling easyocr fastai flair lightning open-clip-torch openai-whisper peft
  pytorch-lightning sentence-transformers simpletransformers stanza timm torchaudio torchmetrics torchvision tts ultralytics
  ultralytics-thop vllm whisperx xformers`.split(/\s+/),
)

/**
 * torch with the libraries of CUDA, as PyPI has it for Linux on x86_64: 3.9 GB of wheels (drose.io/blog/5gb-docker-image-for-a-7mb-model), 4.5
 * to 5 GB in an image (the measurements of pull requests that leave them out: mtrnix/metronix-memory#39, future-agi/future-agi#2789).
 */
const TORCH = { cuda: 5000, before2: 2000, cpu: 700 } as const

/** What a large package of Python adds to an image, and what that is. */
export interface PythonBulk {
  readonly megabytes: number
  /** The package that it is by. */
  readonly brings?: string
  readonly cuda?: true
}

/** `cpu`: builds without CUDA are asked for. Undefined for a package that is not among the large ones. */
export function pythonBulk(name: string, version: string | undefined, cpu: boolean): PythonBulk | undefined {
  const torch = name === 'torch'
  if (torch || NEEDS_TORCH.has(name)) {
    const brings = torch ? {} : { brings: 'torch' }
    if (cpu || (torch && version?.includes('+cpu') === true)) return { ...brings, megabytes: TORCH.cpu }
    return {
      ...brings,
      megabytes: torch && version?.startsWith('1.') === true ? TORCH.before2 : TORCH.cuda,
      cuda: true,
    }
  }
  const megabytes = MEGABYTES.get(name)
  return megabytes === undefined ? undefined : { megabytes }
}

/**
 * tensorflow, tensorflow-cpu: wheels of 590 and 214 MB (optuna/optuna-examples#260), unpacked, with what they need. The others: what `du` says
 * of an install for CPython 3.11 on x86_64, of each with what nothing else here needs.
 */
const MEGABYTES: ReadonlyMap<string, number> = new Map([
  ['tensorflow', 1900],
  ['tensorflow-gpu', 1900],
  ['tensorflow-cpu', 1000],
  ['xgboost', 700],
  ['jupyterlab', 170],
  ['notebook', 170],
  ['pyarrow', 170],
  ['opencv-python', 150],
  ['opencv-python-headless', 150],
  ['opencv-contrib-python', 150],
  ['scipy', 140],
  ['pandas', 80],
  ['numpy', 70],
  ['matplotlib', 70],
  ['onnxruntime', 70],
  ['scikit-learn', 50],
])
