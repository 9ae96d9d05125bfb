/**
 * Packages that develop a program, and that no other package loads while it runs: test runners, linters, compilers, bundlers,
 * and their plugins, by name and by the naming rules of their families. Each stands in its tool's own installation page under
 * `--save-dev`.
 */
const TOOLS = new RegExp(
  `^(${[
    '@types/.+',
    '(@typescript-eslint/.+|(@.+/)?eslint(-.+)?|@eslint/.+|tslint(-.+)?|stylelint(-.+)?|prettier(-.+)?|standard|xo|jshint)',
    '(typescript|ts-(node|node-dev|loader|jest|mocha|patch)|tsc-(watch|alias)|tsconfig-.+|tsup|tsx)',
    '(@babel/.+|babel-.+|@swc/.+|esbuild(-.+)?|(@rollup/|@?rollup-?).*|@vitejs/.+|vite(st)?(-.+)?|parcel(-.+)?|browserify|uglify-js|terser)',
    '(webpack(-.+)?|.+-(webpack-plugin|loader))',
    '(@jest/.+|jest(-.+)?|mocha(-.+)?|chai(-.+)?|sinon(-.+)?|jasmine(-.+)?|karma(-.+)?|ava|tap|tape|nyc|c8|istanbul|cypress(-.+)?|supertest|nock|proxyquire|rewire|coveralls|codecov|should)',
    '(gulp(-.+)?|grunt(-.+)?|husky|lint-staged|pre-commit|@commitlint/.+|commitizen|cz-.+|conventional-.+|(@semantic-release/.+|semantic-release|standard-version|release-it))',
    '(nodemon|cross-env|concurrently|npm-run-all|rimraf|del-cli|copyfiles|cpx|mkdirp|shx|npm-check(-updates)?|typedoc|jsdoc|apidoc|@nestjs/(cli|schematics|testing)|@angular/(cli|compiler-cli)|@angular-devkit/.+)',
  ].join('|')})$`,
)

export function isDevelopmentTool(name: string): boolean {
  return TOOLS.test(name)
}
