import { isKnown, options, parseArgs, type Word } from '../../commands/words.ts'
import { gate, IDLE, script, type PythonCommand } from './types.ts'

/** Commands that only look. Source: https://docs.djangoproject.com/en/stable/ref/django-admin/ */
const LOOKS = options(
  'help version showmigrations sqlmigrate sqlflush sqlsequencereset diffsettings inspectdb dumpdata show_urls',
)
/** Commands whose failure is what they are run for. */
const GATES = options('check test validate_templates')

/** A command of manage.py or django-admin. What it writes is decided by settings: STATIC_ROOT, DATABASES, LOCALE_PATHS. */
export function djangoCommand(args: readonly Word[]): PythonCommand | undefined {
  const { operands, options: given } = parseArgs(args, options('--settings --pythonpath --verbosity -v'))
  const [verb] = operands
  if (!verb) return given.size > 0 ? IDLE : undefined
  if (!isKnown(verb) || /\$\{/.test(verb.value)) return undefined
  const { value } = verb
  if (LOOKS.has(value)) return IDLE
  if (GATES.has(value) || (value === 'makemigrations' && given.has('--check'))) return gate()
  // `echo … | manage.py shell` runs what it is given.
  if (value === 'runserver' || value === 'testserver') return undefined
  if (value === 'compilemessages') return script({ programs: ['msgfmt'] })
  if (value === 'makemessages') return script({ programs: ['xgettext', 'msgmerge', 'msguniq'] })
  return script()
}
