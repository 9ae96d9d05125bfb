/** What a package reads by convention, relative to the working directory, where a source imports it. */
export interface Convention {
  /** Files and directories; `*` matches within a name. */
  readonly reads: readonly string[]
  /** Loads files of the application by their place, so that all of it is read. */
  readonly whole?: true
  readonly source: string
}

const row = (reads: string, source: string): Convention => ({ reads: reads.split(' '), source })
const whole = (source: string): Convention => ({ reads: [], whole: true, source })

const DOTENV = row(
  '.env .env.*',
  'https://github.com/motdotla/dotenv#readme, https://github.com/kerimdzhanov/dotenv-flow#readme',
)

export const CONVENTIONS: ReadonlyMap<string, Convention> = new Map<string, Convention>([
  ['dotenv', DOTENV],
  ['dotenv-flow', DOTENV],
  ['dotenv-safe', DOTENV],
  ['dotenv-defaults', row('.env .env.*', 'https://github.com/mrsteele/dotenv-defaults#readme')],
  ['dotenv-extended', row('.env .env.*', 'https://github.com/keithmorris/node-dotenv-extended#readme')],
  ['@nestjs/config', row('.env', 'https://docs.nestjs.com/techniques/configuration')],
  ['env-cmd', row('.env .env-cmdrc .env-cmdrc.*', 'https://github.com/toddbluhm/env-cmd#readme')],
  ['config', row('config', 'https://github.com/node-config/node-config/wiki/Configuration-Files')],
  ['rc', row('.*rc', 'https://github.com/dominictarr/rc#standards')],
  ['i18n', row('locales', 'https://github.com/mashpie/i18n-node#list-of-all-configuration-options')],
  ['i18next-fs-backend', row('locales', 'https://github.com/i18next/i18next-fs-backend#backend-options')],
  ['i18next-node-fs-backend', row('locales', 'https://github.com/i18next/i18next-node-fs-backend#backend-options')],
  ['next-i18next', row('public/locales next-i18next.config.*', 'https://github.com/i18next/next-i18next#readme')],
  ['next', row('next.config.* public .env .env.*', 'https://nextjs.org/docs/app/api-reference/config/next-config-js')],
  ['nuxt', row('nuxt.config.* static public .env', 'https://nuxt.com/docs/api/configuration/nuxt-config')],
  [
    'express-handlebars',
    row('views', 'https://github.com/express-handlebars/express-handlebars#configuration-and-defaults'),
  ],
  ['hbs', row('views', 'https://github.com/pillarjs/hbs#readme')],
  ['consolidate', row('views', 'https://expressjs.com/en/api.html#app.settings.table')],
  ['koa-views', row('views', 'https://github.com/queckezz/koa-views#readme')],
  ['koa-ejs', row('view views', 'https://github.com/koajs/ejs#readme')],
  ['email-templates', row('emails', 'https://github.com/forwardemail/email-templates#options')],
  ['mjml', row('.mjmlconfig', 'https://github.com/mjmlio/mjml/blob/master/packages/mjml-core/README.md')],
  [
    'sequelize-cli',
    row('.sequelizerc config migrations models seeders', 'https://sequelize.org/docs/v6/other-topics/migrations/'),
  ],
  ['knex', row('knexfile.* migrations seeds', 'https://knexjs.org/guide/migrations.html')],
  ['typeorm', row('ormconfig.*', 'https://github.com/typeorm/typeorm/blob/0.2.45/docs/using-ormconfig.md')],
  [
    '@prisma/client',
    row(
      'prisma/schema.prisma prisma/schema prisma/dev.db',
      'https://www.prisma.io/docs/orm/prisma-schema/overview/location',
    ),
  ],
  ['mikro-orm', row('mikro-orm.config.*', 'https://mikro-orm.io/docs/configuration')],
  [
    'newrelic',
    row(
      'newrelic.js newrelic.cjs',
      'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/installation-configuration/nodejs-agent-configuration/',
    ),
  ],
  [
    'elastic-apm-node',
    row('elastic-apm-node.js', 'https://www.elastic.co/docs/reference/apm/agents/nodejs/configuring-agent'),
  ],
  ['module-alias', row('package.json', 'https://github.com/ilearnio/module-alias#readme')],
  ['app-module-path', row('package.json', 'https://github.com/patrick-steele-idem/app-module-path-node#readme')],
  ['tsconfig-paths', row('tsconfig.json tsconfig.*.json', 'https://github.com/dividab/tsconfig-paths#readme')],
  ['update-notifier', row('package.json', 'https://github.com/yeoman/update-notifier#readme')],
  ['read-pkg-up', row('package.json', 'https://github.com/sindresorhus/read-package-up#readme')],
  ['pkginfo', row('package.json', 'https://github.com/indexzero/node-pkginfo#readme')],
  ['browserslist', row('.browserslistrc package.json', 'https://github.com/browserslist/browserslist#config-file')],
  ['postcss-load-config', row('postcss.config.* .postcssrc*', 'https://github.com/postcss/postcss-load-config#readme')],
  ['@babel/register', row('babel.config.* .babelrc* package.json', 'https://babeljs.io/docs/config-files')],
  ['babel-register', row('.babelrc* package.json', 'https://babeljs.io/docs/babel-register')],
  ['graphql-config', row('.graphqlrc* graphql.config.*', 'https://the-guild.dev/graphql/config/docs/user/usage')],
  ['puppeteer', row('.puppeteerrc* puppeteer.config.*', 'https://pptr.dev/guides/configuration')],
  ['firebase-functions', row('.runtimeconfig.json', 'https://firebase.google.com/docs/functions/config-env')],
  ['@sveltejs/kit', row('static', 'https://svelte.dev/docs/kit/project-structure')],
  ['@strapi/strapi', whole('https://docs.strapi.io/cms/project-structure')],
  ['strapi', whole('https://docs-v3.strapi.io/developer-docs/latest/setup-deployment-guides/file-structure.html')],
  ['sails', whole('https://sailsjs.com/documentation/anatomy')],
  ['egg', whole('https://www.eggjs.org/basics/structure')],
  ['@adonisjs/core', whole('https://docs.adonisjs.com/guides/getting-started/folder-structure')],
  ['@adonisjs/ignitor', whole('https://legacy.adonisjs.com/docs/4.1/folder-structure')],
  ['@adonisjs/fold', whole('https://legacy.adonisjs.com/docs/4.1/ignitor')],
  ['loopback-boot', whole('https://loopback.io/doc/en/lb3/Project-layout-reference.html')],
  ['apostrophe', whole('https://docs.apostrophecms.org/guide/code-organization.html')],
  ['keystone', whole('https://v4.keystonejs.com/getting-started/')],
  ['thinkjs', whole('https://thinkjs.org/en/doc/3.0/create_project.html')],
  ['moleculer-runner', whole('https://moleculer.services/docs/0.14/runner')],
  ['total.js', whole('https://docs.totaljs.com/')],
  ['total4', whole('https://docs.totaljs.com/')],
  ['kraken-js', whole('https://github.com/krakenjs/kraken-js#directory-structure')],
  ['consign', whole('https://github.com/jarradseers/consign#readme')],
  ['express-load', whole('https://github.com/jarradseers/express-load#readme')],
])
