import { BOTH, C, CXX, GLIB, MAGIC, RUST, row } from './row.ts'
import { CHROME } from '../chrome-libraries.ts'
import type { PythonPackage } from '../types.ts'

/** Markup, documents and text. */
export const PYTHON_DOCUMENTS: readonly PythonPackage[] = [
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
    'PyGObject documentation, "Getting started" and "3.51.0": girepository-2.0, cairo',
    {
      versions: '>=3.51',
      build: [...C, 'libcairo2-dev', 'libgirepository-2.0-dev', 'libffi-dev', 'pkg-config'],
      run: ['libgirepository-2.0-0 | libgirepository-1.0-1', 'libcairo2', 'libcairo-gobject2'],
    },
  ),
  row('pygobject', 'none', 'compiles', 'PyGObject documentation, "Getting started": GObject introspection, cairo', {
    versions: '<3.51',
    build: [...C, 'libcairo2-dev', 'libgirepository1.0-dev', 'libffi-dev', 'pkg-config'],
    run: ['libgirepository-1.0-1', 'libcairo2', 'libcairo-gobject2'],
  }),
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
  row('pyyaml', BOTH, 'works', 'PyYAML README: LibYAML is in the wheel; without it the plain loader is used', {
    build: [],
    runWhereFound: ['libyaml-dev'],
  }),
  row('ruamel-yaml-clib', BOTH, 'works', 'ruamel.yaml.clib: its sources are in the sdist', { build: C }),
  row('markupsafe', BOTH, 'works', 'MarkupSafe documentation, "Installation": an extension that it can do without', {
    build: [],
  }),
  row('regex', BOTH, 'works', 'regex@2026.7.19: files', { build: C }),
  row('orjson', BOTH, 'works', 'orjson README, "Packaging": sdists need Rust', { build: RUST }),
  row('ujson', BOTH, 'works', 'ujson README: its sources are in the sdist', { build: CXX }),
  row('msgpack', BOTH, 'works', 'msgpack-python README, "Install": an extension that it can do without', { build: [] }),
  row('rapidfuzz', BOTH, 'works', 'RapidFuzz README, "Installation"', { build: [...CXX, 'cmake'] }),
  row('levenshtein', BOTH, 'works', 'Levenshtein README, "Installation"', { build: [...CXX, 'cmake'] }),
  row('python-levenshtein', 'pure', 'works', 'python-Levenshtein 0.13 README: a name for Levenshtein', {
    versions: '>=0.13',
  }),
  row('python-levenshtein', 'none', 'compiles', 'python-Levenshtein 0.12.2: an sdist alone', {
    versions: '<0.13',
    build: C,
  }),
  row('pydantic-core', BOTH, 'works', 'pydantic-core README: sdists need Rust', { build: RUST }),
  row('rpds-py', BOTH, 'works', 'rpds.py README: sdists need Rust', { build: RUST }),
  row('tokenizers', BOTH, 'works', 'tokenizers README, "Installation": sdists need Rust', { build: RUST }),
  row('tiktoken', BOTH, 'works', 'tiktoken README: sdists need Rust', { build: RUST }),
  row('sentencepiece', 'manylinux', 'compiles', 'sentencepiece README, "Python module": an sdist needs cmake', {
    build: [...CXX, 'cmake', 'make', 'pkg-config'],
  }),
  row('spacy', BOTH, 'works', 'spaCy documentation, "Install": models are packages of the site directory', {
    build: CXX,
  }),
  row('nltk', 'pure', 'works', 'NLTK documentation, "Installing NLTK Data"', { writes: ['~/nltk_data'] }),
  row(
    'mecab-python3',
    'manylinux',
    'compiles',
    'mecab-python3 README: MeCab is in the wheel; a dictionary is a package of its own',
    { build: [...CXX, 'libmecab-dev'], run: ['libmecab-dev'] },
  ),
  row('fasttext', 'none', 'compiles', 'fasttext@0.9.3: files: an sdist alone', { build: CXX }),
  row('pycld2', 'none', 'compiles', 'pycld2 README: its sources are in the sdist', { build: CXX }),
  row('cchardet', 'manylinux', 'compiles', 'cchardet 2.1.7: wheels to CPython 3.9', { build: CXX }),
  row('pyenchant', 'pure', 'fails', 'PyEnchant documentation, "Installation": ctypes.util.find_library finds Enchant', {
    runAlways: ['libenchant-2-dev'],
  }),
  row('hunspell', 'none', 'compiles', 'pyhunspell README, "Dependencies": libhunspell', {
    build: [...CXX, 'libhunspell-dev'],
    run: ['libhunspell-dev'],
  }),
  row(
    'html5-parser',
    'none',
    'compiles',
    'html5-parser documentation, "Installation": libxml2, and lxml of the same libxml2',
    { build: [...C, 'libxml2-dev', 'libxslt1-dev', 'pkg-config'], run: ['libxml2-dev', 'libxslt1-dev'] },
  ),
  row('selectolax', BOTH, 'works', 'selectolax README, "Installation"', { build: C }),
  row(
    'camelot-py',
    'pure',
    'works',
    'camelot documentation, "Installation of dependencies": Ghostscript for the lattice flavour, to 1.0',
    { programs: ['gs'], when: 'some calls' },
  ),
  row('tabula-py', 'pure', 'works', 'tabula-py documentation, "Getting started": java', {
    programs: ['java'],
    when: 'always',
  }),
  row('tika', 'pure', 'works', 'tika-python README: java starts the server, whose jar is fetched', {
    programs: ['java'],
    when: 'always',
  }),
  row(
    'pyspark',
    'none',
    'works',
    'PySpark documentation, "Dependencies": java; an sdist alone, of plain Python and jars',
    { build: [], programs: ['java'], when: 'always' },
  ),
  row('language-tool-python', 'pure', 'works', 'language_tool_python README: java; the server is fetched', {
    programs: ['java'],
    when: 'always',
    writes: ['~/.cache/language_tool_python'],
  }),
  row('jpype1', BOTH, 'compiles', 'JPype documentation, "Installation": opens the libjvm of a JRE', { build: CXX }),
  row('textract', 'pure', 'works', 'textract documentation, "Installation": a program for each format', {
    programs: ['antiword', 'pdftotext', 'tesseract', 'unrtf', 'sox'],
    when: 'some calls',
  }),
  row(
    'unstructured',
    'pure',
    'works',
    'unstructured documentation, "Full installation": libmagic, poppler, Tesseract, LibreOffice for some formats',
    { programs: ['pdftoppm', 'tesseract', 'soffice', 'pandoc'], when: 'some calls' },
  ),
  row('pypdfium2', BOTH, 'works', 'pypdfium2 README, "Install": PDFium is in the wheel', { build: [] }),
  row('ghostscript', 'pure', 'fails', 'python-ghostscript README: libgs, by ctypes.util.find_library', {
    runAlways: ['libgs-dev'],
  }),
  row('pypandoc-binary', 'manylinux', 'works', 'pypandoc README: holds pandoc', { build: [] }),
  row('pyppeteer', 'pure', 'fails', 'pyppeteer README: fetches Chromium into ~/.local/share/pyppeteer when it starts', {
    runAlways: CHROME,
    writes: ['~/.local/share/pyppeteer'],
  }),
  row('kaleido', 'manylinux', 'fails', 'Kaleido 0.2 README: holds Chromium, which loads these', {
    versions: '<1',
    build: [],
    runAlways: ['libnss3', 'libexpat1', 'fontconfig'],
  }),
  row('treepoem', 'pure', 'works', 'treepoem README: Ghostscript', { programs: ['gs'], when: 'always' }),
  row('pylatex', 'pure', 'works', 'PyLaTeX documentation, "Installation": latexmk or pdflatex for a PDF', {
    programs: ['pdflatex'],
    when: 'some calls',
  }),
  row('nbconvert', 'pure', 'works', 'nbconvert documentation, "Install": pandoc and XeLaTeX for some formats', {
    programs: ['pandoc', 'xelatex'],
    when: 'some calls',
  }),
  row('html2image', 'pure', 'works', 'html2image README: a Chrome of the system', {
    programs: ['chromium'],
    when: 'always',
  }),
  row('pyexiftool', 'pure', 'works', 'PyExifTool documentation, "Installation": exiftool', {
    programs: ['exiftool'],
    when: 'always',
  }),
]
