import type { Evidence, Named } from '../../types.ts'

/** What Python start commands come to, resolved through managers, `sh -c`, entry scripts, supervisors and the like. */
export interface PythonStart {
  /** Programs found on PATH that are no distribution's: `python`, `sh`, `nginx`, `curl`, a `supervisord` of the system. */
  readonly programs: readonly Named[]
  /** Distributions, by normalised name, whose console scripts or modules are started or named: `gunicorn`, `gevent`. */
  readonly packages: readonly Named[]
  /** Files of the application that are run, imported first, or read by name, relative to its directory. */
  readonly entries: readonly Named[]
  /** Files of the image outside the application's directory that the interpreter runs, by their absolute paths. */
  readonly outside: readonly Named[]
  /** Modules that are named to be imported: `app.main`, `mysite.settings`. */
  readonly modules: readonly Named[]
  /** Tools that are needed when the container runs, since they start the program: `poetry`, `pipenv`, `uv`; in `programs` too. */
  readonly managers: readonly Named[]
  /** Scripts of Pipfile or pyproject.toml that run. */
  readonly scripts: readonly string[]
  /** Set where the start installs or downloads: `pip install`, `uv run` without `--no-sync`, `playwright install`. */
  readonly installs?: Evidence
  /** Set where the start has uv look whether all is installed: `uv run`, `uv sync`. */
  readonly syncs?: Evidence
  /** Set where the start writes below the application's directory, or may: migrations, collected or compiled files. */
  readonly writesAtStart?: Evidence
  /** Set where what starts is a tool of development: `pytest`, `manage.py test`. */
  readonly development?: Evidence
  /** Set where the program finds packages by the site directories themselves: uwsgi, mod_wsgi, `python -m site`. */
  readonly site?: Evidence
  /** Set where a person at a prompt or in a notebook says what runs. */
  readonly interactive?: Evidence
  /** What could not be told: `unfollowed`, and modules and settings that are not among the application's files. */
  readonly unknown: readonly Evidence[]
  /** Commands of which it is not known what they start. */
  readonly unfollowed: readonly Evidence[]
}

export interface PythonStartOptions {
  /** The application's absolute directory in the image, so that `/app/run.py` is one of its files. */
  readonly directory?: string
  /** The text of a file of the image outside the application's directory, by its absolute path. */
  readonly readOutside?: (path: string) => string | undefined
  /** Files of the image outside the application's directory that `readOutside` may give, for globs in configurations. */
  readonly outside?: Iterable<string>
  /** ENV of the image. */
  readonly environment?: ReadonlyMap<string, string>
  /** What a console script of the project itself calls: `module:function`, or a module alone. */
  readonly console?: (program: string) => string | undefined
  /** Whether `uv sync` with these options, in a directory of the application, would find all installed. */
  readonly synced?: (options: readonly string[], directory: string) => boolean
  /** Whether a distribution is installed, by normalised name. Without it, nothing is known of them. */
  readonly installed?: (distribution: string) => boolean
}
