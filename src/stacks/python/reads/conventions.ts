import type { Evidence } from '../../types.ts'
import type { Source } from '../py/source.ts'
import type { Collected } from './collected.ts'

/**
 * Directories beside a file that a framework reads without being told. Sources: https://flask.palletsprojects.com/en/stable/api/#flask.Flask
 * (`template_folder`, `static_folder`, `instance_path`), https://docs.djangoproject.com/en/5.2/ref/templates/api/ (APP_DIRS),
 * https://docs.djangoproject.com/en/5.2/topics/i18n/translation/, https://flask-babel.tkte.ch, https://docs.streamlit.io/develop/api-reference/configuration
 */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['flask', ['templates', 'static', 'instance', 'translations']],
  ['quart', ['templates', 'static']],
  ['django', ['templates', 'static', 'locale', 'fixtures', 'migrations', 'media']],
  ['bottle', ['views']],
  ['streamlit', ['.streamlit', 'pages']],
  ['chainlit', ['.chainlit', 'public', 'chainlit.md']],
  ['alembic', ['versions', 'script.py.mako']],
])

/** The same, in the application's directory. */
const TOP: ReadonlyMap<string, readonly string[]> = new Map([
  ['django', ['templates', 'static', 'locale']],
  ['dotenv', ['.env']],
  ['decouple', ['.env', 'settings.ini']],
  ['environ', ['.env']],
  ['pydantic_settings', ['.env']],
  ['dynaconf', ['settings.toml', 'settings.yaml', 'settings.yml', '.secrets.toml', 'settings.json', '.env']],
  ['alembic', ['alembic.ini', 'alembic', 'migrations']],
  ['flask_migrate', ['migrations']],
  ['streamlit', ['.streamlit']],
  ['chainlit', ['.chainlit', 'public', 'chainlit.md']],
  ['scrapy', ['scrapy.cfg']],
  ['hydra', ['conf', 'config', 'configs']],
  ['aerich', ['migrations', 'pyproject.toml']],
])

export function conventions(
  source: Source,
  file: string,
  collected: Collected,
  evidence: (offset: number) => Evidence,
): void {
  const seen = new Set<string>()
  const directory = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : ''
  for (const { module, token } of source.uses) {
    const [first = ''] = module.split('.', 1)
    if (seen.has(first)) continue
    seen.add(first)
    const [beside = [], top = []] = [BESIDE.get(first), TOP.get(first)]
    if (beside.length + top.length === 0) continue
    const place = evidence(source.tokens.start(token))
    for (const name of beside) collected.conventional(directory + name, place)
    for (const name of top) collected.conventional(name, place)
  }
}
