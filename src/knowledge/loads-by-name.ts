/** A package that loads others by names that are made at run time: no trace of what a program loads sees them. */
export interface LoadsByName {
  /** `driver`: of a database, by the name of its dialect; `any`: what settings or a caller name. */
  readonly what: 'driver' | 'any'
  readonly source: string
}

type Row = readonly [name: string, what: LoadsByName['what'], source: string]

const ROWS: readonly Row[] = [
  ['sequelize', 'driver', 'https://sequelize.org/docs/v6/getting-started/#installing'],
  ['sequelize-typescript', 'driver', 'https://github.com/sequelize/sequelize-typescript#installation'],
  ['typeorm', 'driver', 'https://github.com/typeorm/typeorm#installation'],
  ['@nestjs/typeorm', 'driver', 'https://docs.nestjs.com/techniques/database'],
  ['@nestjs/sequelize', 'driver', 'https://docs.nestjs.com/techniques/database#sequelize-integration'],
  ['knex', 'driver', 'https://knexjs.org/guide/#node-js'],
  ['objection', 'driver', 'https://vincit.github.io/objection.js/guide/installation.html'],
  ['@mikro-orm/core', 'driver', 'https://mikro-orm.io/docs/installation'],
  ['bookshelf', 'driver', 'https://bookshelfjs.org/#installation'],
  ['drizzle-orm', 'driver', 'https://orm.drizzle.team/docs/get-started'],
  ['kysely', 'driver', 'https://kysely.dev/docs/getting-started'],

  ['express', 'any', 'https://expressjs.com/en/api.html#app.engine: a view engine by the ending of its files'],
  ['consolidate', 'any', 'https://github.com/tj/consolidate.js#readme: template engines'],
  ['email-templates', 'any', 'https://github.com/forwardemail/email-templates#readme: template engines'],
  ['mjml', 'any', 'https://github.com/mjmlio/mjml#readme: components that .mjmlconfig names'],
  ['pino', 'any', 'https://github.com/pinojs/pino/blob/main/docs/transports.md: the target of a transport'],
  ['log4js', 'any', 'https://log4js-node.github.io/log4js-node/appenders.html: the type of an appender'],
  ['keyv', 'any', 'https://github.com/jaredwray/keyv/tree/v4.5.4#usage: a store by the scheme of its URI'],
  ['@nestjs/core', 'any', '@nestjs/core@10.4.22 helpers/optional-require.js'],
  ['@babel/core', 'any', 'https://babeljs.io/docs/plugins: plugins and presets'],
  ['eslint', 'any', 'https://eslint.org/docs/latest/use/configure/plugins'],
  ['prettier', 'any', 'https://prettier.io/docs/plugins'],
  ['webpack', 'any', 'https://webpack.js.org/configuration/module/#ruleloader: loaders'],
]

let rows: ReadonlyMap<string, LoadsByName> | undefined

/** Undefined: it is in no row, which does not say that it loads none. */
export function loadsByName(name: string): LoadsByName | undefined {
  rows ??= new Map(ROWS.map(([key, what, source]) => [key, { what, source }]))
  return rows.get(name)
}
