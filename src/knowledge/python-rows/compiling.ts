import type { PythonPackage } from '../types.ts'
import { C, row } from './row.ts'

/** A package that starts a compiler when it runs. */
const compiling = (
  name: string,
  wheels: PythonPackage['wheels'],
  source: string,
  build: readonly string[] = [],
): PythonPackage => row(name, wheels, 'fails', source, { build, programs: ['g++'], when: 'always' })

/** What these are for is compiled when the program runs, with the compiler that they find. */
export const PYTHON_COMPILING: readonly PythonPackage[] = [
  compiling(
    'pytensor',
    'manylinux',
    'PyTensor documentation, "Installation": a C compiler, or it is many times slower',
    C,
  ),
  compiling('aesara', 'pure', 'Aesara documentation, "Installing Aesara": g++'),
  compiling('theano', 'none', 'Theano documentation, "Requirements": g++'),
  compiling('theano-pymc', 'none', 'Theano documentation, "Requirements": g++'),
  compiling('pymc', 'pure', 'PyMC documentation, "Installation": it computes with PyTensor'),
  compiling('pymc3', 'pure', 'PyMC3 README, "Dependencies": it computes with Theano'),
  compiling('bambi', 'pure', 'Bambi README: it computes with PyMC'),
  compiling('pystan', 'pure', 'PyStan documentation, "Installation": a C++ compiler', C),
  compiling('httpstan', 'manylinux', 'httpstan documentation, "Installation": a C++ compiler', C),
  compiling('brian2', 'manylinux', 'Brian documentation, "Requirements for C++ code generation"', C),
  compiling('vllm', 'manylinux', 'vLLM documentation, "Troubleshooting": Triton starts a C compiler'),
  compiling('sglang', 'pure', 'SGLang documentation, "Install SGLang": Triton starts a C compiler'),
  compiling('unsloth', 'pure', 'Unsloth documentation, "Requirements": Triton starts a C compiler'),
]
