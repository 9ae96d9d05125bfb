import { BOTH, C, CXX, RUST, row } from './row.ts'
import type { PythonPackage } from '../types.ts'

/** Numbers, machine learning and geography. */
export const PYTHON_NUMBERS: readonly PythonPackage[] = [
  row('numpy', BOTH, 'works', 'numpy@2.4.2: files; OpenBLAS is in the wheel', { build: CXX }),
  row('scipy', BOTH, 'works', 'scipy@1.17.1: files; documentation, "Building from source": BLAS, LAPACK, gfortran', {
    build: [...CXX, 'gfortran', 'libopenblas-dev', 'liblapack-dev', 'pkg-config'],
    run: ['libopenblas0', 'libgfortran5'],
  }),
  row('pandas', BOTH, 'works', 'pandas@2.3.3: files', { build: CXX }),
  row(
    'matplotlib',
    BOTH,
    'works',
    'matplotlib@3.10.8: files; documentation, "Dependencies": FreeType and Qhull are in the wheel',
    { build: CXX },
  ),
  row('scikit-learn', 'manylinux', 'compiles', 'scikit-learn@1.9.0: files; libgomp is in the wheel', {
    build: CXX,
    run: ['libgomp1'],
  }),
  row('xgboost', 'manylinux', 'compiles', 'xgboost@3.2.0: py3-none-manylinux; documentation, "Installation": libgomp', {
    build: [...CXX, 'cmake'],
    runAlways: ['libgomp1'],
  }),
  row('lightgbm', 'manylinux', 'compiles', 'lightgbm@4.7.0: NEEDED libgomp.so.1, libstdc++, libgcc_s', {
    build: [...CXX, 'cmake'],
    runAlways: ['libgomp1'],
  }),
  row('catboost', 'manylinux', 'fails', 'catboost@1.2.2: files: manylinux2014 alone'),
  row('torch', 'manylinux', 'fails', 'torch@2.7.1: files: manylinux_2_28 alone, no sdist; libgomp is in the wheel', {
    build: [],
    writes: ['~/.cache/torch'],
  }),
  row('torchvision', 'manylinux', 'fails', 'torchvision@0.15.2: files: manylinux alone, no sdist', {
    build: [],
    writes: ['~/.cache/torch'],
  }),
  row(
    'torchaudio',
    'manylinux',
    'fails',
    'torchaudio documentation, "Installing pre-built binaries": with torch; ffmpeg libraries for some back ends',
    { build: [] },
  ),
  row('tensorflow', 'manylinux', 'fails', 'tensorflow@2.13.1: files: manylinux alone, no sdist', { build: [] }),
  row('tensorflow-cpu', 'manylinux', 'fails', 'TensorFlow, "Install with pip": x86_64 and aarch64 with glibc', {
    build: [],
  }),
  row('onnxruntime', 'manylinux', 'fails', 'onnxruntime@1.23.2: files: manylinux alone, no sdist', { build: [] }),
  row('dlib', 'none', 'compiles', 'dlib README, "Compiling dlib Python API": a C++ compiler and cmake', {
    build: [...CXX, 'cmake', 'make'],
    runWhereFound: [
      'libopenblas-dev',
      'liblapack-dev',
      'libx11-dev',
      'libpng-dev',
      'libjpeg-dev',
      'libgif-dev',
      'libsqlite3-dev',
    ],
  }),
  row(
    'ta-lib',
    'manylinux',
    'compiles',
    'ta-lib@0.8.2: holds libta-lib; to 0.6.4 an sdist alone, over TA-Lib as compiled from its sources',
    {
      versions: '>=0.6.5',
    },
  ),
  row(
    'ta-lib',
    'none',
    'compiles',
    'ta-lib-python README, "Dependencies": TA-Lib, which Debian has not: /usr/local or /usr/lib',
    {
      versions: '<0.6.5',
    },
  ),
  row(
    'gdal',
    'none',
    'compiles',
    'GDAL documentation, "Python bindings": an sdist alone, for the very version of libgdal',
    {
      build: [...CXX, 'libgdal-dev'],
      run: ['libgdal-dev'],
    },
  ),
  row('fiona', 'manylinux', 'compiles', 'Fiona README, "Installation": wheels hold GDAL', {
    build: [...CXX, 'libgdal-dev'],
    run: ['libgdal-dev'],
  }),
  row('rasterio', 'manylinux', 'compiles', 'rasterio@1.4.4: NEEDED libexpat.so.1; holds GDAL and PROJ', {
    build: [...CXX, 'libgdal-dev'],
    run: ['libgdal-dev'],
    runAlways: ['libexpat1'],
  }),
  row('pyproj', BOTH, 'works', 'pyproj documentation, "Installation": wheels hold PROJ', {
    build: [...C, 'libproj-dev', 'proj-bin'],
    run: ['libproj-dev'],
  }),
  row('shapely', BOTH, 'works', 'shapely@2.1.2: files; documentation, "Installation": wheels hold GEOS', {
    build: [...C, 'libgeos-dev'],
    run: ['libgeos-dev'],
  }),
  row(
    'rtree',
    BOTH,
    'works',
    "rtree@1.4.1: py3-none wheels hold libspatialindex; from the sdist it loads the system's",
    {
      run: ['libspatialindex-dev'],
    },
  ),
  row('statsmodels', BOTH, 'works', 'statsmodels documentation, "Installing"', { build: C }),
  row('numba', 'manylinux', 'fails', 'Numba documentation, "Installation": LLVM is in llvmlite', { build: CXX }),
  row(
    'llvmlite',
    'manylinux',
    'fails',
    'llvmlite documentation, "Installing": LLVM is in the wheel; an sdist needs its very version',
    { build: [...CXX, 'cmake'] },
  ),
  row('h5py', BOTH, 'compiles', 'h5py documentation, "Installation": HDF5 is in the wheel', {
    build: [...C, 'libhdf5-dev', 'pkg-config'],
    run: ['libhdf5-dev'],
  }),
  row(
    'netcdf4',
    'manylinux',
    'compiles',
    'netcdf4-python documentation, "Quick install": NetCDF and HDF5 are in the wheel',
    { build: [...C, 'libnetcdf-dev', 'libhdf5-dev'], run: ['libnetcdf-dev', 'libhdf5-dev'] },
  ),
  row('tables', 'manylinux', 'compiles', 'PyTables documentation, "Installation": HDF5 is in the wheel', {
    build: [...CXX, 'libhdf5-dev', 'libbz2-dev', 'liblzo2-dev'],
    run: ['libhdf5-dev', 'libbz2-1.0', 'liblzo2-2'],
  }),
  row('hdbscan', 'manylinux', 'compiles', 'hdbscan documentation, "Installation": wheels from 0.8.38 on', { build: C }),
  row('prophet', 'manylinux', 'fails', 'Prophet documentation, "Installation": the model is compiled into the wheel', {
    build: [...CXX, 'make'],
  }),
  row(
    'cvxopt',
    'manylinux',
    'compiles',
    'CVXOPT documentation, "Installation": BLAS and SuiteSparse are in the wheel',
    {
      build: [...C, 'libopenblas-dev', 'liblapack-dev', 'libsuitesparse-dev'],
      run: ['libopenblas0', 'liblapack3', 'libsuitesparse-dev'],
    },
  ),
  row('ortools', 'manylinux', 'fails', 'OR-Tools documentation, "Installing": no sdist', { build: [] }),
  row('gensim', 'manylinux', 'compiles', 'gensim README, "Installation"', { build: CXX }),
  row('annoy', 'none', 'compiles', 'annoy README, "Install": an sdist alone', { build: CXX }),
  row('hnswlib', 'none', 'compiles', 'hnswlib README: an sdist alone; setup.py of 0.8.0 links with -fopenmp', {
    build: CXX,
    run: ['libgomp1'],
  }),
  row('chroma-hnswlib', 'manylinux', 'compiles', 'chroma-hnswlib@0.7.6: files; setup.py links with -fopenmp', {
    build: CXX,
    run: ['libgomp1'],
  }),
  row('nmslib', 'manylinux', 'compiles', 'nmslib@2.1.2: files; setup.py of 2.1.1 links with -fopenmp', {
    build: CXX,
    run: ['libgomp1'],
  }),
  row('lightfm', 'none', 'compiles', 'lightfm@1.17: an sdist alone; setup.py links with -fopenmp', {
    build: C,
    run: ['libgomp1'],
  }),
  row('faiss-cpu', BOTH, 'fails', 'faiss-wheels README: OpenBLAS is in the wheel', {
    build: [...CXX, 'cmake', 'swig'],
  }),
  row('polars', 'pure', 'works', 'polars@1.34.0: files: plain Python over polars-runtime-32', { versions: '>=1.34' }),
  row('polars', 'manylinux', 'compiles', 'polars@1.32.3: files; documentation, "Installation": sdists need Rust', {
    versions: '<1.34',
    build: RUST,
  }),
  row('polars-runtime-32', BOTH, 'works', 'polars-runtime-32@1.43.2: files', { build: RUST }),
  row('safetensors', BOTH, 'works', 'safetensors README: sdists need Rust', { build: RUST }),
  row('jaxlib', 'manylinux', 'fails', 'JAX documentation, "Installation": no sdist', { build: [] }),
  row('tflite-runtime', 'manylinux', 'fails', 'TensorFlow Lite, "Python quickstart": no sdist', { build: [] }),
  row('bitsandbytes', 'manylinux', 'fails', 'bitsandbytes documentation, "Installation"', { build: [] }),
  row('llama-cpp-python', 'none', 'compiles', 'llama-cpp-python README, "Installation": compiles llama.cpp', {
    build: [...CXX, 'cmake', 'make'],
    run: ['libgomp1'],
  }),
  row('ctranslate2', 'manylinux', 'fails', 'CTranslate2 documentation, "Installation": no sdist', { build: [] }),
  row(
    'deepspeed',
    'none',
    'fails',
    'DeepSpeed documentation, "Installation": operators are compiled when they are used, by the compiler that is there',
    { build: [] },
  ),
  row('flash-attn', 'none', 'fails', 'flash-attention README, "Installation": nvcc', {
    build: [...CXX, 'ninja-build'],
  }),
  row('xformers', 'manylinux', 'fails', 'xFormers README, "Installing"', { build: CXX }),
  row('torch-scatter', 'none', 'fails', 'pytorch_scatter README, "Installation": compiled over torch', { build: CXX }),
  row('torch-sparse', 'none', 'fails', 'pytorch_sparse README, "Installation": compiled over torch', { build: CXX }),
  row('pycocotools', 'manylinux', 'compiles', 'pycocotools README', { build: C }),
  row('transformers', 'pure', 'fails', 'Transformers documentation, "Installation", "Cache setup"', {
    writes: ['~/.cache/huggingface'],
  }),
  row('huggingface-hub', 'pure', 'works', 'huggingface_hub documentation, "Environment variables": HF_HOME', {
    writes: ['~/.cache/huggingface'],
  }),
  row('sentence-transformers', 'pure', 'fails', 'Sentence Transformers documentation: models by huggingface_hub', {
    writes: ['~/.cache/huggingface', '~/.cache/torch'],
  }),
  row('stanza', 'pure', 'fails', 'Stanza documentation, "Downloading models"', { writes: ['~/stanza_resources'] }),
  row('keras', 'pure', 'fails', 'Keras documentation: KERAS_HOME', { writes: ['~/.keras'] }),
  row('rdkit', 'manylinux', 'fails', 'rdkit-pypi README: drawing loads libXrender and libXext', {
    build: [],
    runAlways: ['libxrender1', 'libxext6', 'libexpat1'],
  }),
  row('igraph', BOTH, 'works', 'python-igraph documentation, "Installation": the C core is in the wheel', {
    build: [...CXX, 'cmake', 'libxml2-dev'],
    run: ['libxml2-dev'],
  }),
  row(
    'pygraphviz',
    'none',
    'compiles',
    'PyGraphviz documentation, "Install": Graphviz; it starts its programs as well',
    { build: [...C, 'libgraphviz-dev', 'pkg-config'], run: ['libgraphviz-dev'], programs: ['dot'], when: 'some calls' },
  ),
  row('pydot', 'pure', 'works', 'pydot README, "Dependencies": Graphviz', { programs: ['dot'], when: 'always' }),
  row('pydotplus', 'pure', 'works', 'PyDotPlus README: Graphviz', { programs: ['dot'], when: 'always' }),
  row('diagrams', 'pure', 'works', 'diagrams documentation, "Installation": Graphviz', {
    programs: ['dot'],
    when: 'always',
  }),
  row('gmpy2', BOTH, 'works', 'gmpy2 documentation, "Installation": GMP, MPFR and MPC are in the wheel', {
    build: [...C, 'libgmp-dev', 'libmpfr-dev', 'libmpc-dev'],
    run: ['libgmp10', 'libmpfr-dev', 'libmpc-dev'],
  }),
  row('pysam', 'manylinux', 'compiles', 'pysam documentation, "Installation": htslib is in the wheel', {
    build: [...C, 'make', 'zlib1g-dev', 'libbz2-dev', 'liblzma-dev', 'libcurl4-openssl-dev'],
    run: ['libbz2-1.0', 'liblzma-dev', 'libcurl4-openssl-dev'],
  }),
  row('quantlib', 'manylinux', 'fails', 'QuantLib-Python: wheels alone', { build: [] }),
  row('pyogrio', 'manylinux', 'compiles', 'pyogrio documentation, "Installation": GDAL is in the wheel', {
    build: [...CXX, 'libgdal-dev'],
    run: ['libgdal-dev'],
  }),
  row(
    'cartopy',
    'manylinux',
    'compiles',
    'Cartopy documentation, "Installing": GEOS and PROJ are in what it depends on',
    { build: CXX },
  ),
  row('pygeos', 'manylinux', 'compiles', 'PyGEOS documentation, "Installation": GEOS is in the wheel', {
    build: [...C, 'libgeos-dev'],
    run: ['libgeos-dev'],
  }),
  row('h3', BOTH, 'works', 'h3-py documentation, "Installation": the C core is in the wheel', {
    build: [...C, 'cmake'],
  }),
  row('eccodes', 'pure', 'fails', 'eccodes-python README: the library ecCodes, by findlibs', {
    runAlways: ['libeccodes0'],
    unless: ['eccodeslib'],
  }),
  row('cfgrib', 'pure', 'fails', 'cfgrib README, "Installation": over eccodes', {
    runAlways: ['libeccodes0'],
    unless: ['eccodeslib'],
  }),
  row('python-geohash', 'none', 'compiles', 'python-geohash: an sdist alone', { build: CXX }),
]
