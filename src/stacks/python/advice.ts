import { parseImageReference } from '../../dockerfile/image-reference.ts'
import type { Facts, Image } from '../../image/types.ts'
import { cudaRuntime } from '../../knowledge/cuda-images.ts'
import type { Project } from '../../project/types.ts'
import type { Application } from './program.ts'

/** Packages that are of use with CUDA alone, or whose build for it is another one: their own pages on PyPI. */
const FOR_CUDA =
  /^(?:nvidia-.*|cupy.*|tensorrt.*|bitsandbytes|flash-attn|xformers|deepspeed|vllm|triton|apex|pycuda|onnxruntime-gpu|faiss-gpu.*)$/

/** Text that asks for CUDA, or for another index of torch. https://pytorch.org/get-started/locally/ */
const ASKS = /cuda|gpu|nvidia|whl\/|\+cpu|pytorch\.org/i
const READ = /\.(?:py|pyx|ipynb|sh|ya?ml|toml|cfg|ini|txt|in|lock|json|env)$|(?:^|\/)(?:Pipfile|Makefile|Procfile)$/

/**
 * Packages that compile when they run, with CUDA's compiler, its headers or the system's. Sources: "Installation" of CuPy, PyCUDA, Numba
 * ("CUDA"), JAX ("NVIDIA GPU") and PyTensor; DeepSpeed, "JIT pre-compile"; Triton and what is written in it start a C compiler.
 */
const COMPILES_LATE =
  /^(?:triton|deepspeed|cupy.*|pycuda|numba|jax|jaxlib|vllm|sglang|flashinfer.*|unsloth|pytensor|theano|pymc|tensorflow(?:-gpu)?)$/

/** Text that has something compiled: https://docs.pytorch.org/docs/stable/cpp_extension.html, torch.compile, CuPy's raw kernels. */
const COMPILING =
  /nvcc|CUDA_HOME|torch\.compile\b|cpp_extension|load_inline|\btriton\b|Raw(?:Kernel|Module)|SourceModule|pyximport/

const WEIGHTS = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|keras|pb|tflite|gguf|ggml|caffemodel|weights)$/
/** Bytes of weights from which it is worth a word. */
const MANY = 100_000_000

/** What makes an image of a model large, and is for a person to decide. */
export function modelAdvice(application: Application, image: Image, project: Project): NonNullable<Facts['advice']> {
  return [...cudaAdvice(application, image), ...torchAdvice(application, image), ...weightsAdvice(image, project)]
}

/** Which image has the libraries of a `devel` one alone, where nothing that is seen compiles when it runs. */
function* cudaAdvice({ installed, files }: Application, image: Image): Iterable<{ title: string; because: string }> {
  const reference = parseImageReference(image.reference)
  const runtime = cudaRuntime(reference)
  const isTorch = reference.name === 'pytorch/pytorch' && /-devel$/.test(reference.tag ?? '')
  if ((runtime === undefined && !isTorch) || reference.variable || reference.digest !== undefined) return
  // A shell to work in, or packages that are not seen.
  if ((!image.start.cmd && !image.start.entrypoint) || installed.unseen !== undefined) return
  if ([...installed.packages.keys()].some((name) => COMPILES_LATE.test(name))) return
  if (image.steps.some(({ environment }) => COMPILING.test(environment))) return
  for (const path of files.paths()) if (READ.test(path) && COMPILING.test(files.read(path) ?? '')) return
  const unused = `CUDA's compiler, headers and static libraries, gigabytes that nothing seen here uses when it runs; where an install compiles with them, that is for a build stage`
  if (runtime !== undefined)
    yield {
      title: `run on ${reference.text.slice(0, reference.text.lastIndexOf(':'))}:${runtime}`,
      because: `${image.reference} is that image with ${unused}`,
    }
  // Which tags are published is not in a table; each release is built as both: .github/workflows/docker-release.yml of pytorch/pytorch.
  else
    yield {
      title: 'run on the -runtime image of the same release, if it is published',
      because: `${image.reference} adds ${unused}`,
    }
}

function* torchAdvice({ installed, files }: Application, image: Image): Iterable<{ title: string; because: string }> {
  const torch = installed.packages.get('torch')
  if (!torch || torch.source !== undefined || image.base?.name !== 'python' || image.base.libc !== 'glibc') return
  if ([...installed.packages.keys()].some((name) => FOR_CUDA.test(name))) return
  if (image.steps.some(({ text, environment }) => ASKS.test(text) || ASKS.test(environment))) return
  for (const path of files.paths()) if (READ.test(path) && ASKS.test(files.read(path) ?? '')) return
  const { file, line } = torch.evidence
  yield {
    title: 'install torch from the index for CPUs',
    because: `torch${file === '' ? '' : ` (${file}:${line})`} brings gigabytes of CUDA's libraries, and nothing that is seen asks for CUDA: https://pytorch.org/get-started/locally/ names the index of builds without them`,
  }
}

function* weightsAdvice({ files }: Image, project: Project): Iterable<{ title: string; because: string }> {
  const found = [...files.values()].flatMap(({ origin }) => {
    const size =
      origin.type === 'context' && WEIGHTS.test(origin.path) ? project.files.get(origin.path)?.size : undefined
    return origin.type === 'context' && size !== undefined ? [{ path: origin.path, size }] : []
  })
  const total = found.reduce((sum, { size }) => sum + size, 0)
  const [largest] = found.sort((a, b) => b.size - a.size)
  if (!largest || total < MANY) return
  const more = found.length > 1 ? ` and ${found.length - 1} more` : ''
  yield {
    title: 'keep weights out of the image',
    because: `${largest.path}${more}: ${Math.round(total / 1e6)} MB of weights, which a volume, or a download at the start, would keep out of every build and pull`,
  }
}
