const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** How a function takes its program: a command line, a list or a line, or words one after another. */
export interface Starts {
  /** The argument's index. */
  readonly at: number
  /** `command`: a list, or a line; `line`: a line for the shell; `words`: the program, and its arguments after it; `name`: only looks for it. */
  readonly form: 'command' | 'line' | 'words' | 'name'
}

const starts = (modules: string, names: string, form: Starts['form'], at = 0): [string, Starts][] =>
  words(modules).flatMap((module) => words(names).map((name): [string, Starts] => [`${module}.${name}`, { at, form }]))

/**
 * Functions that start programs. Sources: https://docs.python.org/3/library/subprocess.html, https://docs.python.org/3/library/os.html#process-management,
 * https://docs.python.org/3/library/asyncio-subprocess.html, https://docs.python.org/2/library/commands.html, and the READMEs of the others.
 */
export const STARTS: ReadonlyMap<string, Starts> = new Map<string, Starts>([
  ...starts(
    'subprocess eventlet.green.subprocess gevent.subprocess subprocess32',
    'run call check_call check_output Popen',
    'command',
  ),
  ...starts('subprocess', 'getoutput getstatusoutput', 'line'),
  ...starts('psutil anyio trio', 'Popen run_process open_process', 'command'),
  ...starts('os', 'system popen popen2 popen3 popen4', 'line'),
  ...starts(
    'os',
    'execl execle execlp execlpe execv execve execvp execvpe posix_spawn posix_spawnp startfile',
    'words',
  ),
  ...starts('os', 'spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe', 'words', 1),
  ...starts('pty ptyprocess.PtyProcess ptyprocess.PtyProcessUnicode', 'spawn', 'command'),
  ...starts('popen2', 'popen2 popen3 popen4', 'line'),
  ...starts('commands', 'getoutput getstatusoutput', 'line'),
  ...starts('asyncio asyncio.subprocess', 'create_subprocess_exec', 'words'),
  ...starts('asyncio asyncio.subprocess', 'create_subprocess_shell', 'line'),
  ...starts('pexpect pexpect.popen_spawn', 'spawn spawnu run runu PopenSpawn', 'line'),
  ...starts('tornado.process', 'Subprocess', 'command'),
  ...starts('twisted.internet.utils', 'getProcessOutput getProcessOutputAndValue getProcessValue', 'words'),
  ...starts('twisted.internet.reactor', 'spawnProcess', 'words', 1),
  ...starts(
    'fabric.api fabric.operations invoke delegator envoy sarge plumbum.local',
    'local run capture_stdout',
    'line',
  ),
  ...starts('sh', 'Command', 'name'),
  ...starts('shutil distutils.spawn', 'which find_executable', 'name'),
  ...starts('plumbum.local', 'get', 'name'),
])

/** Methods of any object that start a program where a file imports the module. */
export const START_METHODS: ReadonlyMap<string, readonly [module: string, Starts]> = new Map([
  ['create_subprocess_exec', ['asyncio', { at: 0, form: 'words' }]],
  ['create_subprocess_shell', ['asyncio', { at: 0, form: 'line' }]],
  ['subprocess_exec', ['asyncio', { at: 1, form: 'words' }]],
  ['subprocess_shell', ['asyncio', { at: 1, form: 'line' }]],
  ['run', ['invoke', { at: 0, form: 'line' }]],
  ['sudo', ['invoke', { at: 0, form: 'line' }]],
  ['local', ['fabric', { at: 0, form: 'line' }]],
  ['spawnProcess', ['twisted', { at: 1, form: 'words' }]],
])

/** Functions that load a shared library, by the name of the file or as ctypes looks for it. Source: https://docs.python.org/3/library/ctypes.html, https://cffi.readthedocs.io */
export const LIBRARIES: ReadonlySet<string> = new Set(
  words(
    'ctypes.util.find_library ctypes.CDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.pydll.LoadLibrary ctypes.LibraryLoader numpy.ctypeslib.load_library',
  ),
)

/** Functions that fetch models or data when they run, and keep them in a cache. Sources: their documentation. */
export const DOWNLOADS: ReadonlySet<string> = new Set(
  words(`
    nltk.download nltk.downloader.download spacy.load spacy.cli.download spacy.cli.download.download stanza.download
    whisper.load_model faster_whisper.WhisperModel torch.hub.load torch.hub.load_state_dict_from_url easyocr.Reader
    huggingface_hub.snapshot_download huggingface_hub.hf_hub_download transformers.pipeline
    sentence_transformers.SentenceTransformer sentence_transformers.CrossEncoder datasets.load_dataset
    tensorflow_hub.load tensorflow.keras.utils.get_file keras.utils.get_file gensim.downloader.load tiktoken.get_encoding
    tiktoken.encoding_for_model gdown.download kagglehub.model_download kagglehub.dataset_download paddleocr.PaddleOCR
    insightface.app.FaceAnalysis ultralytics.YOLO playwright.sync_api.sync_playwright webdriver_manager.chrome.ChromeDriverManager
    timm.create_model open_clip.create_model_and_transforms clip.load pooch.retrieve flair.models.SequenceTagger.load
    rembg.new_session argostranslate.package.install_from_path TTS.api.TTS demucs.pretrained.get_model`),
)

/** Methods that fetch a model under its name, whatever they are called on. */
export const DOWNLOAD_METHODS: ReadonlySet<string> = new Set(['from_pretrained', 'load_dataset', 'snapshot_download'])

/** Where a function has a path: the argument's index and, where it may be one, the keyword. */
export interface Takes {
  readonly at: number
  readonly keyword?: string
  /** `reads`; `writes`; `both`: opens what is there, and makes what is not; `mode`: as `open` says; `glob`: a pattern; `asks`: whether it is there. */
  readonly what: 'reads' | 'writes' | 'both' | 'mode' | 'glob' | 'asks'
}

const takes = (names: string, what: Takes['what'], at = 0, keyword?: string): [string, Takes][] =>
  words(names).map((name) => [name, { at, what, ...(keyword === undefined ? {} : { keyword }) }])

/** Functions that take a path. Sources: https://docs.python.org/3/library/, and the documentation of each package. */
export const PATHS: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ...takes(
    'open io.open codecs.open gzip.open bz2.open lzma.open aiofiles.open anyio.open_file smart_open.open file',
    'mode',
  ),
  ...takes('tarfile.open zipfile.ZipFile wave.open shelve.open dbm.open', 'mode'),
  ...takes(
    'os.listdir os.scandir os.walk os.chdir os.open os.readlink linecache.getline fileinput.input runpy.run_path execfile',
    'reads',
  ),
  ...takes('os.stat os.path.exists os.path.isfile os.path.isdir os.path.getsize os.path.getmtime os.access', 'asks'),
  ...takes('glob.glob glob.iglob', 'glob'),
  ...takes(
    'os.mkdir os.makedirs os.remove os.unlink os.rmdir os.removedirs shutil.rmtree os.chmod os.chown os.utime os.mkfifo',
    'writes',
  ),
  ...takes(
    'shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move os.rename os.replace os.link os.symlink',
    'reads',
  ),
  ...takes(
    'sqlite3.connect aiosqlite.connect tinydb.TinyDB duckdb.connect peewee.SqliteDatabase playhouse.sqlite_ext.SqliteExtDatabase',
    'both',
  ),
  ...takes(
    'joblib.load torch.load torch.jit.load numpy.load numpy.loadtxt numpy.genfromtxt numpy.fromfile numpy.memmap',
    'reads',
  ),
  ...takes(
    'pandas.read_csv pandas.read_excel pandas.read_json pandas.read_parquet pandas.read_pickle pandas.read_table pandas.read_feather pandas.read_hdf pandas.ExcelFile polars.read_csv polars.scan_csv polars.read_parquet polars.scan_parquet dask.dataframe.read_csv geopandas.read_file openpyxl.load_workbook xlrd.open_workbook docx.Document pptx.Presentation',
    'reads',
  ),
  ...takes(
    'keras.models.load_model tensorflow.keras.models.load_model tensorflow.saved_model.load onnxruntime.InferenceSession fasttext.load_model safetensors.torch.load_file llama_cpp.Llama vosk.Model',
    'reads',
  ),
  ...takes(
    'cv2.imread cv2.CascadeClassifier cv2.dnn.readNet cv2.dnn.readNetFromCaffe PIL.Image.open PIL.ImageFont.truetype imageio.imread pygame.image.load',
    'reads',
  ),
  ...takes('jinja2.FileSystemLoader', 'reads', 0, 'searchpath'),
  ...takes('mako.lookup.TemplateLookup', 'reads', 0, 'directories'),
  ...takes(
    'starlette.staticfiles.StaticFiles fastapi.staticfiles.StaticFiles starlette.templating.Jinja2Templates fastapi.templating.Jinja2Templates',
    'reads',
    0,
    'directory',
  ),
  ...takes(
    'fastapi.responses.FileResponse starlette.responses.FileResponse flask.send_file sanic.response.file aiohttp.web.FileResponse',
    'reads',
    0,
    'path',
  ),
  ...takes('flask.send_from_directory', 'reads', 0, 'directory'),
  ...takes('whitenoise.WhiteNoise', 'reads', 1, 'root'),
  ...takes('dotenv.load_dotenv dotenv.dotenv_values', 'reads', 0, 'dotenv_path'),
  ...takes('logging.config.fileConfig toml.load runpy.run_path', 'reads'),
  ...takes(
    'logging.FileHandler logging.handlers.RotatingFileHandler logging.handlers.TimedRotatingFileHandler logging.handlers.WatchedFileHandler',
    'writes',
    0,
    'filename',
  ),
  ...takes('logging.basicConfig', 'writes', 9, 'filename'),
  ...takes('joblib.dump torch.save numpy.save numpy.savez numpy.savetxt', 'writes', 1),
  ...takes('cv2.imwrite', 'writes'),
  ...takes('configparser.ConfigParser.read', 'reads'),
])

/** Methods of paths, and of what is known by its method's name alone; their owner is the path. */
export const PATH_METHODS: ReadonlyMap<string, Takes['what']> = new Map([
  ['read_text', 'reads'],
  ['read_bytes', 'reads'],
  ['iterdir', 'reads'],
  ['glob', 'reads'],
  ['rglob', 'reads'],
  ['write_text', 'writes'],
  ['write_bytes', 'writes'],
  ['mkdir', 'writes'],
  ['touch', 'writes'],
])

/** Methods of any object whose first argument is a path. */
export const TAKING_METHODS: ReadonlyMap<string, Takes['what']> = new Map([
  ['to_csv', 'writes'],
  ['to_excel', 'writes'],
  ['to_parquet', 'writes'],
  ['to_pickle', 'writes'],
  ['savefig', 'writes'],
  ['save_weights', 'writes'],
  ['load_weights', 'reads'],
  ['load_state_dict_from_file', 'reads'],
  ['load_model', 'reads'],
  ['add_static', 'reads'],
  ['from_pyfile', 'reads'],
])

/** Keywords and keys whose text is a path or a directory, even where it is a plain word. */
export const PATH_KEYS: ReadonlySet<string> = new Set(
  words(`
    template_folder static_folder templates_dir template_dir template_path static_path static_dir directory searchpath root root_path
    env_file dotenv_path filename file_path filepath path dirname data_dir model_path model_dir config_file config_path DIRS
    directories upload_folder ssl_certfile ssl_keyfile certfile keyfile cafile instance_path`),
)

/** Keywords whose path is written. */
export const WRITTEN_KEYS: ReadonlySet<string> = new Set(['log_file', 'logfile'])

/** Settings of Django, Flask and others that are paths that are read. Sources: https://docs.djangoproject.com/en/5.2/ref/settings/, https://flask.palletsprojects.com/en/stable/config/ */
export const PATH_SETTINGS: ReadonlySet<string> = new Set(
  words(`
    STATICFILES_DIRS TEMPLATE_DIRS TEMPLATES LOCALE_PATHS FIXTURE_DIRS STATIC_ROOT GEOIP_PATH WEBPACK_LOADER STATIC_DIR TEMPLATES_DIR TEMPLATE_DIR
    STATIC_FOLDER TEMPLATE_FOLDER DATA_DIR MODEL_PATH MODEL_DIR CONFIG_PATH`),
)

/** Settings that are written. STATIC_ROOT is written by collectstatic, and read after it. */
export const WRITTEN_SETTINGS: ReadonlySet<string> = new Set(
  words('MEDIA_ROOT STATIC_ROOT UPLOAD_FOLDER UPLOAD_DIR LOG_DIR LOG_FILE FILE_UPLOAD_TEMP_DIR UPLOADED_FILES_DEST'),
)

/** Settings whose strings are modules: Django's and Celery's. */
export const MODULE_SETTINGS: ReadonlySet<string> = new Set(
  words(`
    INSTALLED_APPS MIDDLEWARE MIDDLEWARE_CLASSES ROOT_URLCONF WSGI_APPLICATION ASGI_APPLICATION AUTHENTICATION_BACKENDS EMAIL_BACKEND
    DEFAULT_FILE_STORAGE STATICFILES_STORAGE STATICFILES_FINDERS SESSION_ENGINE SESSION_SERIALIZER MESSAGE_STORAGE TEST_RUNNER
    DATABASE_ROUTERS CELERY_IMPORTS CELERY_INCLUDE imports include TEMPLATE_LOADERS TEMPLATE_CONTEXT_PROCESSORS LOCAL_APPS
    THIRD_PARTY_APPS DJANGO_APPS CELERY_RESULT_BACKEND SOCIAL_AUTH_PIPELINE FILE_UPLOAD_HANDLERS PASSWORD_HASHERS SHARED_APPS TENANT_APPS
    FORM_RENDERER BACKEND ENGINE default_app_config`),
)

/** Functions whose argument is a module's name. */
export const LOADERS: ReadonlyMap<string, number> = new Map([
  ['importlib.import_module', 0],
  ['importlib.__import__', 0],
  ['__import__', 0],
  ['builtins.__import__', 0],
  ['django.utils.module_loading.import_string', 0],
  ['werkzeug.utils.import_string', 0],
  ['runpy.run_module', 0],
  ['imp.load_module', 0],
  ['django.urls.include', 0],
  ['django.conf.urls.include', 0],
  ['uvicorn.run', 0],
  ['pkg_resources.require', 9],
])

/**
 * Drivers of databases and queues that a setting's text names. Sources: https://docs.djangoproject.com/en/5.2/ref/databases/,
 * https://docs.sqlalchemy.org/en/20/dialects/, https://docs.celeryq.dev/projects/kombu/en/stable/userguide/connections.html
 */
export const DRIVERS: readonly (readonly [text: RegExp, modules: string])[] = [
  [/^django\.(?:db|contrib\.gis\.db)\.backends\.(?:postgresql(?:_psycopg2)?|postgis)$/, 'psycopg psycopg2'],
  [/^django\.(?:db|contrib\.gis\.db)\.backends\.mysql$/, 'MySQLdb'],
  [/^django\.(?:db|contrib\.gis\.db)\.backends\.oracle$/, 'oracledb cx_Oracle'],
  [/^django\.contrib\.gis(?:\.|$)/, 'django.contrib.gis'],
  [/^django\.core\.cache\.backends\.memcached\.PyMemcacheCache$/, 'pymemcache'],
  [/^django\.core\.cache\.backends\.memcached\.PyLibMCCache$/, 'pylibmc'],
  [/^django\.core\.cache\.backends\.redis\.RedisCache$/, 'redis'],
  [/^postgres(?:ql)?:\/\//, 'psycopg2 psycopg'],
  [/^(?:postgres(?:ql)?|cockroachdb)\+(\w+):\/\//, ''],
  [/^mysql:\/\//, 'MySQLdb'],
  [/^(?:mysql|mariadb)\+mysqldb:\/\//, 'MySQLdb'],
  [/^(?:mysql|mariadb|oracle|mssql|sqlite)\+(\w+):\/\//, ''],
  [/^oracle:\/\//, 'oracledb cx_Oracle'],
  [/^mssql:\/\//, 'pyodbc'],
  [/^(?:rediss?|sentinel):\/\//, 'redis'],
]
