import type { PythonPackage } from './types.ts'

/** What compiling an extension in C or C++ takes beside the headers of Python, which official images hold. */
const C = ['gcc', 'libc6-dev']
const CXX = ['g++', 'libc6-dev']
const RUST = ['gcc', 'libc6-dev', 'rustc', 'cargo']

/** Names differ by suite since Debian's time_t transition (trixie): the first that a suite has. */
const GLIB = 'libglib2.0-0t64 | libglib2.0-0'
const MAGIC = 'libmagic1t64 | libmagic1'

/** What cv2 with its windows links to: libxcb1 and libx11-6 come with libgl1. */
const CV2 = ['libgl1', GLIB]
const OLD_CV2 = [...CV2, 'libsm6', 'libxext6', 'libxrender1']

type Rest = Partial<Omit<PythonPackage, 'name' | 'wheels' | 'alpine' | 'source'>>

function row(
  name: string,
  wheels: PythonPackage['wheels'],
  alpine: PythonPackage['alpine'],
  source: string,
  rest: Rest = {},
): PythonPackage {
  return { name, wheels, build: wheels === 'pure' ? [] : C, run: [], runAlways: [], alpine, source, ...rest }
}

const BOTH = 'manylinux+musllinux'

/**
 * Where a name has several rows, the one for the newest versions comes first. `NAME@VERSION: NEEDED …` is what `readelf -d` says of
 * the files of the manylinux x86_64 wheel for CPython 3.11; `NAME@VERSION: files` is which files the index lists for that version.
 */
export const PYTHON_PACKAGES: readonly PythonPackage[] = [
  // PostgreSQL, MySQL and other databases
  row(
    'psycopg2',
    'none',
    'compiles',
    'psycopg2@2.9.11: files: an sdist alone; documentation, "Build prerequisites": libpq',
    {
      build: [...C, 'libpq-dev'],
      run: ['libpq-dev'],
    },
  ),
  row('psycopg2-binary', BOTH, 'works', 'psycopg2-binary@2.9.9: holds libpq and what it links to', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row(
    'psycopg',
    'pure',
    'works',
    'psycopg documentation, "Pure Python installation": loads libpq by ctypes unless psycopg-binary or psycopg-c is there',
    {
      runAlways: ['libpq5'],
      unless: ['psycopg-binary', 'psycopg-c'],
    },
  ),
  row('psycopg-binary', BOTH, 'works', 'psycopg documentation, "Binary installation": holds libpq; there is no sdist'),
  row(
    'psycopg-c',
    'none',
    'compiles',
    'psycopg-c@3.3.0: files: an sdist alone; documentation, "Local installation": libpq',
    {
      build: [...C, 'libpq-dev'],
      run: ['libpq-dev'],
    },
  ),
  row('psycopg2cffi', 'none', 'compiles', 'psycopg2cffi README: cffi over libpq', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row('pygresql', 'none', 'compiles', 'PyGreSQL documentation, "Installation": libpq; wheels for Windows alone', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row('mysqlclient', 'none', 'compiles', 'mysqlclient@2.2.8: files: an sdist and wheels for Windows; README, "Linux"', {
    build: [...C, 'default-libmysqlclient-dev', 'pkg-config'],
    run: ['default-libmysqlclient-dev'],
  }),
  row('mysql-python', 'none', 'compiles', 'MySQL-python README: libmysqlclient; Python 2 alone', {
    build: [...C, 'default-libmysqlclient-dev'],
    run: ['default-libmysqlclient-dev'],
  }),
  row(
    'mysql-connector-python',
    'manylinux',
    'works',
    'mysql-connector-python@9.6.0: files: manylinux and py2.py3-none-any',
  ),
  row('mariadb', 'none', 'compiles', 'MariaDB Connector/Python documentation, "Installation": MariaDB Connector/C', {
    build: [...C, 'libmariadb-dev'],
    run: ['libmariadb-dev'],
  }),
  row('asyncpg', BOTH, 'works', 'asyncpg README: the protocol is its own; nothing but libc is linked to'),
  row('pymssql', BOTH, 'works', 'pymssql@2.4.6: NEEDED libz and libc beside what it holds (FreeTDS is linked in)', {
    build: [...C, 'freetds-dev', 'libkrb5-dev', 'libssl-dev'],
    run: ['freetds-dev', 'libkrb5-dev', 'libssl-dev'],
  }),
  row('pyodbc', BOTH, 'compiles', 'pyodbc@5.2.0: NEEDED libodbc.so.2, libstdc++, libgcc_s, which it does not hold', {
    build: [...CXX, 'unixodbc-dev'],
    run: ['unixodbc-dev'],
    runAlways: ['unixodbc-dev'],
  }),
  row('aioodbc', 'pure', 'works', 'aioodbc README: over pyodbc', { runAlways: ['unixodbc-dev'] }),
  row('turbodbc', 'none', 'fails', 'turbodbc documentation, "Getting started": unixODBC, Boost', {
    build: [...CXX, 'unixodbc-dev', 'libboost-all-dev'],
    run: ['unixodbc-dev'],
  }),
  row(
    'cx-oracle',
    'manylinux',
    'fails',
    'cx_Oracle 8 documentation, "Installation": opens Oracle Instant Client, which needs libaio',
    {
      runAlways: ['libaio1t64 | libaio1'],
    },
  ),
  row(
    'oracledb',
    'manylinux',
    'compiles',
    'python-oracledb documentation: thin mode needs no library; thick mode opens Oracle Instant Client',
  ),
  row('ibm-db', 'manylinux', 'fails', 'ibm_db@3.2.7: files: manylinux x86_64; README: it needs libxml2 and PAM', {
    runAlways: ['libxml2'],
  }),
  row('duckdb', BOTH, 'works', 'duckdb@1.3.2: files: manylinux and musllinux', { build: CXX }),
  row('pysqlite3-binary', 'manylinux', 'fails', 'pysqlite3 README: SQLite is linked into the wheel; there is no sdist'),
  row('pysqlite3', 'none', 'compiles', 'pysqlite3 README: an sdist links to the SQLite of the system', {
    build: [...C, 'libsqlite3-dev'],
    run: ['libsqlite3-dev'],
  }),
  row('hiredis', BOTH, 'works', 'hiredis@3.3.1: files; the sources of hiredis are in the sdist'),
  row(
    'pylibmc',
    'manylinux',
    'compiles',
    'pylibmc@1.6.3: holds libmemcached and libsasl2; documentation, "Installation"',
    {
      build: [...C, 'libmemcached-dev', 'zlib1g-dev', 'libsasl2-dev'],
      run: ['libmemcached-dev', 'libsasl2-dev'],
    },
  ),
  row('pymongo', BOTH, 'works', 'PyMongo documentation, "Installing from source": its extensions link to libc alone'),
  row(
    'confluent-kafka',
    'manylinux',
    'compiles',
    'confluent-kafka@2.16.1: holds librdkafka; its build by Alpine needs librdkafka-dev',
    {
      build: [...C, 'librdkafka-dev'],
      run: ['librdkafka-dev'],
    },
  ),
  row('snowflake-connector-python', 'manylinux', 'compiles', 'snowflake-connector-python@4.5.0: files', { build: CXX }),
  row('sasl', 'none', 'compiles', 'sasl@0.4a1: files: an sdist alone; README: libsasl2', {
    build: [...CXX, 'libsasl2-dev'],
    run: ['libsasl2-dev'],
    runAlways: ['libsasl2-modules'],
  }),
  row('thrift', 'none', 'compiles', 'thrift@0.22.0: files: an sdist alone, and an extension that it can do without', {
    build: [],
  }),

  // XML, documents and text
  row('lxml', BOTH, 'works', 'lxml@6.1.1: files; documentation, "Installation": libxml2 and libxslt', {
    build: [...C, 'libxml2-dev', 'libxslt1-dev', 'zlib1g-dev'],
    run: ['libxml2-dev', 'libxslt1-dev'],
  }),
  row('xmlsec', BOTH, 'works', 'xmlsec@1.3.17: NEEDED libc alone', {
    versions: '>=1.3.14',
    build: [...C, 'libxml2-dev', 'libxmlsec1-dev', 'libxmlsec1-openssl', 'libltdl-dev', 'pkg-config'],
    run: ['libxml2-dev', 'libxmlsec1-dev'],
  }),
  row(
    'xmlsec',
    'none',
    'compiles',
    'xmlsec@1.3.13: files: no wheel for Linux; README, "Install": libxml2, libxmlsec1',
    {
      build: [...C, 'libxml2-dev', 'libxmlsec1-dev', 'libxmlsec1-openssl', 'pkg-config'],
      run: ['libxml2-dev', 'libxmlsec1-dev'],
    },
  ),
  row('pyicu', 'none', 'compiles', 'pyicu@2.16: files: an sdist alone; README, "Installing PyICU": ICU', {
    build: [...CXX, 'libicu-dev', 'pkg-config'],
    run: ['libicu-dev'],
  }),
  row('python-magic', 'pure', 'works', 'python-magic README, "Installation": libmagic1, by ctypes', {
    runAlways: [MAGIC],
  }),
  row('file-magic', 'pure', 'works', 'file-magic: python/magic.py of file: libmagic by ctypes', { runAlways: [MAGIC] }),
  row('python-libmagic', 'pure', 'works', 'python-libmagic README: libmagic by cffi', { runAlways: [MAGIC] }),
  row(
    'weasyprint',
    'pure',
    'works',
    'WeasyPrint documentation, "First steps": Pango, HarfBuzz and their fonts, by cffi',
    {
      versions: '>=53',
      runAlways: ['libpango-1.0-0', 'libpangoft2-1.0-0', 'libharfbuzz-subset0 | libharfbuzz0b', 'fontconfig'],
    },
  ),
  row('weasyprint', 'pure', 'works', 'WeasyPrint 52.5 documentation, "Installing": cairo, Pango, GDK-PixBuf', {
    versions: '<53',
    runAlways: [
      'libcairo2',
      'libpango-1.0-0',
      'libpangocairo-1.0-0',
      'libgdk-pixbuf-2.0-0',
      'shared-mime-info',
      'fontconfig',
    ],
  }),
  row('cairosvg', 'pure', 'works', 'CairoSVG documentation, "Installation": cairo, through cairocffi', {
    runAlways: ['libcairo2'],
  }),
  row('cairocffi', 'pure', 'works', 'cairocffi@1.7.1 cairocffi/__init__.py:32: dlopen libcairo.so.2', {
    runAlways: ['libcairo2'],
  }),
  row('pangocffi', 'pure', 'works', 'pangocffi README: dlopen of Pango', { runAlways: ['libpango-1.0-0', GLIB] }),
  row('pangocairocffi', 'pure', 'works', 'pangocairocffi README: dlopen of PangoCairo', {
    runAlways: ['libpangocairo-1.0-0', GLIB],
  }),
  row('pycairo', 'none', 'compiles', 'pycairo documentation, "Getting started": cairo; wheels for Windows alone', {
    build: [...C, 'libcairo2-dev', 'pkg-config'],
    run: ['libcairo2'],
  }),
  row(
    'pygobject',
    'none',
    'compiles',
    'PyGObject documentation, "Getting started": GObject introspection, cairo; from 3.51 on girepository-2.0',
    {
      build: [...C, 'libcairo2-dev', 'libgirepository1.0-dev', 'libffi-dev', 'pkg-config'],
      run: ['libgirepository-1.0-1', 'libcairo2', 'libcairo-gobject2'],
    },
  ),
  row('pdftotext', 'none', 'compiles', 'pdftotext README, "OS Dependencies": poppler-cpp', {
    build: [...CXX, 'libpoppler-cpp-dev', 'pkg-config'],
    run: ['libpoppler-cpp-dev'],
  }),
  row('pikepdf', BOTH, 'works', 'pikepdf@10.2.0: files; documentation, "Building from source": qpdf', {
    build: [...CXX, 'libqpdf-dev'],
    run: ['libqpdf-dev'],
  }),
  row('pymupdf', BOTH, 'works', 'pymupdf@1.26.5: files; MuPDF is in the wheel'),
  row('pdf2image', 'pure', 'works', 'pdf2image README: pdftoppm and pdftocairo of poppler-utils', {
    programs: ['pdftoppm', 'pdftocairo', 'pdfinfo'],
    when: 'always',
  }),
  row('pdfkit', 'pure', 'works', 'pdfkit README: wkhtmltopdf', { programs: ['wkhtmltopdf'], when: 'always' }),
  row('imgkit', 'pure', 'works', 'imgkit README: wkhtmltoimage', { programs: ['wkhtmltoimage'], when: 'always' }),
  row('pypandoc', 'pure', 'works', 'pypandoc README: pandoc, unless pypandoc-binary is installed', {
    programs: ['pandoc'],
    when: 'always',
  }),
  row('ocrmypdf', 'pure', 'works', 'OCRmyPDF documentation, "Installing": Tesseract and Ghostscript', {
    programs: ['tesseract', 'gs'],
    when: 'always',
  }),

  // images, sound and video
  row(
    'pillow',
    BOTH,
    'works',
    'pillow@12.3.0: files; documentation, "Building from source": libjpeg and zlib must be there',
    {
      build: [...C, 'libjpeg-dev', 'zlib1g-dev'],
      run: ['libjpeg-dev', 'zlib1g-dev'],
      runWhereFound: [
        'libfreetype-dev',
        'libtiff-dev',
        'libwebp-dev',
        'libopenjp2-7-dev',
        'liblcms2-dev',
        'libxcb1-dev',
      ],
    },
  ),
  row(
    'opencv-python',
    'manylinux',
    'fails',
    'opencv-python@5.0.0.93: NEEDED libGL.so.1 (its Qt), libglib-2.0, libgthread-2.0; libX11, libxcb',
    {
      versions: '>=4.3',
      build: [...CXX, 'cmake'],
      runAlways: CV2,
    },
  ),
  row(
    'opencv-python',
    'manylinux',
    'fails',
    'opencv-python README, before 4.3: its Qt 4 needs libSM, libXext and libXrender as well',
    {
      versions: '<4.3',
      build: [...CXX, 'cmake'],
      runAlways: OLD_CV2,
    },
  ),
  row(
    'opencv-contrib-python',
    'manylinux',
    'fails',
    'opencv-python README, "Which package do I use": opencv-python with the contrib modules',
    {
      build: [...CXX, 'cmake'],
      runAlways: CV2,
    },
  ),
  row(
    'opencv-python-headless',
    'manylinux',
    'fails',
    'opencv-python-headless@4.10.0.84: NEEDED libstdc++, libgcc_s, libz, libc',
    {
      build: [...CXX, 'cmake'],
    },
  ),
  row(
    'opencv-contrib-python-headless',
    'manylinux',
    'fails',
    'opencv-python README: opencv-python-headless with the contrib modules',
    {
      build: [...CXX, 'cmake'],
    },
  ),
  row('wand', 'pure', 'works', 'Wand documentation, "Installation": MagickWand by ctypes', {
    runAlways: ['libmagickwand-dev'],
  }),
  row('pyvips', 'pure', 'works', 'pyvips README: libvips by cffi, unless pyvips-binary is installed', {
    runAlways: ['libvips-dev'],
    unless: ['pyvips-binary'],
  }),
  row('pyzbar', 'pure', 'fails', "pyzbar@0.1.9 zbar_library.py: ctypes.util.find_library('zbar')", {
    runAlways: ['libzbar-dev'],
  }),
  row('pylibdmtx', 'pure', 'fails', "pylibdmtx README: ctypes.util.find_library('dmtx')", {
    runAlways: ['libdmtx-dev'],
  }),
  row('pytesseract', 'pure', 'works', 'pytesseract README, "Installation": tesseract', {
    programs: ['tesseract'],
    when: 'always',
  }),
  row(
    'tesserocr',
    'manylinux',
    'compiles',
    'tesserocr README, "Installation": libtesseract and libleptonica; wheels from 2.7 on hold them',
    {
      build: [...CXX, 'libtesseract-dev', 'libleptonica-dev', 'pkg-config'],
      run: ['libtesseract-dev', 'libleptonica-dev'],
    },
  ),
  row('pydub', 'pure', 'works', 'pydub README, "Dependencies": WAV alone without ffmpeg', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'some calls',
  }),
  row('moviepy', 'pure', 'works', 'MoviePy documentation, "Installation": ffmpeg by imageio-ffmpeg, which brings one', {
    build: [],
  }),
  row(
    'imageio-ffmpeg',
    'manylinux',
    'works',
    'imageio-ffmpeg@0.6.0: py3-none-manylinux: holds ffmpeg; elsewhere it looks for one',
    {
      build: [],
    },
  ),
  row('ffmpeg-python', 'pure', 'works', 'ffmpeg-python README: ffmpeg', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'always',
  }),
  row('openai-whisper', 'none', 'fails', 'whisper README, "Setup": ffmpeg', {
    build: [],
    programs: ['ffmpeg'],
    when: 'always',
    writes: ['~/.cache/whisper'],
  }),
  row('yt-dlp', 'pure', 'works', 'yt-dlp README, "Dependencies": ffmpeg and ffprobe for merging and conversion', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'some calls',
  }),
  row('soundfile', 'manylinux', 'compiles', 'soundfile@0.14.0: holds libsndfile', {
    versions: '>=0.11',
    build: [],
    runAlways: [],
  }),
  row('soundfile', 'pure', 'works', 'soundfile@0.10.3.post1: files: py2.py3-none-any for Linux: libsndfile by cffi', {
    versions: '<0.11',
    runAlways: ['libsndfile1'],
  }),
  row(
    'librosa',
    'pure',
    'compiles',
    'librosa documentation, "Installation": soundfile; audioread uses ffmpeg for what soundfile cannot read',
    {
      programs: ['ffmpeg'],
      when: 'some calls',
    },
  ),
  row('pyaudio', 'none', 'compiles', 'PyAudio documentation, "Installation": PortAudio; wheels for Windows alone', {
    build: [...C, 'portaudio19-dev'],
    run: ['libportaudio2'],
  }),
  row('sounddevice', 'pure', 'works', 'sounddevice documentation, "Installation": PortAudio by cffi', {
    runAlways: ['libportaudio2'],
  }),

  // numbers and machine learning
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
  row('face-recognition', 'pure', 'compiles', 'face_recognition README, "Installation": over dlib'),
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

  // geography
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

  // security and authentication
  row(
    'cryptography',
    BOTH,
    'works',
    'cryptography@50.0.0: files; documentation, "Installation": OpenSSL is in the wheel; sdists need Rust (3.4 on)',
    {
      build: [...RUST, 'libssl-dev', 'libffi-dev', 'pkg-config'],
      run: ['libssl-dev', 'libffi-dev'],
    },
  ),
  row('cffi', BOTH, 'works', 'cffi@2.0.0: files; documentation, "Installation": libffi', {
    build: [...C, 'libffi-dev'],
    run: ['libffi-dev'],
  }),
  row('bcrypt', BOTH, 'works', 'bcrypt@5.0.0: files; README, "Installation": sdists need Rust (4.0 on)', {
    build: RUST,
  }),
  row('argon2-cffi-bindings', BOTH, 'works', 'argon2-cffi-bindings@25.1.0: files', { build: [...C, 'libffi-dev'] }),
  row('pynacl', BOTH, 'works', 'pynacl@1.6.2: files; libsodium is compiled from the sources in the sdist', {
    build: [...C, 'make', 'libffi-dev'],
  }),
  row(
    'python-ldap',
    'none',
    'compiles',
    'python-ldap@3.4.7: files: an sdist alone; documentation, "Build prerequisites"',
    {
      build: [...C, 'libldap-dev', 'libsasl2-dev'],
      run: ['libldap-dev', 'libsasl2-dev'],
    },
  ),
  row('pycurl', 'manylinux', 'compiles', 'pycurl@7.49.0: holds libcurl and OpenSSL; wheels from 7.45.3 on', {
    versions: '>=7.45.3',
    build: [...C, 'libcurl4-openssl-dev', 'libssl-dev'],
    run: ['libcurl4-openssl-dev', 'libssl-dev'],
  }),
  row('pycurl', 'none', 'compiles', 'PycURL documentation, "Installation": libcurl with its SSL library', {
    build: [...C, 'libcurl4-openssl-dev', 'libssl-dev'],
    run: ['libcurl4-openssl-dev', 'libssl-dev'],
  }),
  row(
    'gssapi',
    'none',
    'compiles',
    'gssapi@1.11.1: files: an sdist, and wheels for macOS and Windows; README, "Installation"',
    {
      build: [...C, 'libkrb5-dev'],
      run: ['libgssapi-krb5-2'],
    },
  ),
  row('m2crypto', 'none', 'compiles', 'M2Crypto INSTALL: OpenSSL and SWIG', {
    build: [...C, 'libssl-dev', 'swig'],
    run: ['libssl-dev'],
  }),

  // servers and networks
  row(
    'uwsgi',
    'none',
    'compiles',
    'uwsgi@2.0.19.1: files: an sdist alone; documentation, "Installing uWSGI": libpcre, libxml2, OpenSSL where they are there',
    {
      build: [...C, 'libpcre2-dev', 'libxml2-dev', 'libssl-dev'],
      runWhereFound: [
        'libpcre2-dev',
        'libpcre3-dev',
        'libxml2-dev',
        'libssl-dev',
        'libcap-dev',
        'libjansson-dev',
        'uuid-dev',
      ],
    },
  ),
  row('mod-wsgi', 'none', 'compiles', "mod_wsgi README: Apache's headers", {
    build: [...C, 'apache2-dev'],
    runAlways: ['apache2'],
  }),
  row('gevent', BOTH, 'works', 'gevent@25.9.1: files; libev and c-ares are in the wheel and the sdist', {
    build: [...C, 'make', 'libffi-dev'],
  }),
  row('greenlet', BOTH, 'works', 'greenlet@3.3.2: files', { build: CXX }),
  row('grpcio', BOTH, 'works', 'grpcio@1.81.1: files; the core is compiled from the sources in the sdist', {
    build: CXX,
  }),
  row('grpcio-tools', BOTH, 'works', 'grpcio-tools@1.76.0: files', { build: CXX }),
  row('uvloop', BOTH, 'works', 'uvloop@0.22.1: files; libuv is in the wheel and the sdist', {
    build: [...C, 'make', 'autoconf', 'automake', 'libtool'],
  }),
  row('httptools', BOTH, 'works', 'httptools@0.6.4: files'),

  // programs that are started
  row('gitpython', 'pure', 'works', 'GitPython README, "Requirements": git, when it is imported', {
    programs: ['git'],
    when: 'always',
  }),
  row('graphviz', 'pure', 'works', 'graphviz documentation, "Installation": dot', {
    programs: ['dot'],
    when: 'always',
  }),
  row(
    'selenium',
    'manylinux',
    'fails',
    'Selenium documentation, "Selenium Manager": finds or fetches a browser and its driver into ~/.cache/selenium',
    {
      build: [],
      programs: ['chromedriver', 'chromium'],
      when: 'some calls',
      writes: ['~/.cache/selenium'],
    },
  ),
  row(
    'playwright',
    'manylinux',
    'fails',
    'Playwright for Python, "Browsers": `playwright install` fetches browsers into ~/.cache/ms-playwright',
    {
      build: [],
      writes: ['~/.cache/ms-playwright'],
    },
  ),
]

/** Every Debian package that a row names, for scripts/knowledge/debian.ts. */
export function pythonSystemPackages(): readonly string[] {
  return PYTHON_PACKAGES.flatMap((each) => [...each.build, ...each.run, ...each.runAlways]).flatMap((name) =>
    name.split(' | '),
  )
}
