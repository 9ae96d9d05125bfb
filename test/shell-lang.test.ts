import { describe, expect, test } from 'vitest'
import { effects } from './shell-brief.ts'

describe('Python', () => {
  test.each<[string, string[]]>([
    [
      'pip install --no-cache-dir -r requirements.txt',
      ['pip install [] -r requirements.txt {--no-cache-dir}', 'reads requirements.txt'],
    ],
    ['pip3 install -U pip setuptools==40.0', ['pip install [pip setuptools==40.0] {-U}']],
    ['python3 -m pip install --user -e .', ['pip install [] -e . {--user}', 'reads .']],
    ['pip install .[dev]', ['pip install [.[dev]] {}', 'reads .']],
    ['pip install --target /opt/x y', ['pip install [y] {--target, /opt/x}']],
    ['pip3.8 install x', ['pip install [x] {} by pip3.8']],
    ['pip uninstall -y x', ['pip remove [x] {-y}']],
    ['pip freeze > r.txt', ['writes r.txt']],
    ['pipenv install --system --deploy', ['pipenv install [] {--system, --deploy}', 'reads Pipfile Pipfile.lock']],
    [
      'poetry install --no-dev --no-root',
      ['poetry install [] {--no-dev, --no-root}', 'reads pyproject.toml poetry.lock'],
    ],
    ['poetry config virtualenvs.create false', ['poetry config [virtualenvs.create false] {}']],
    [
      'uv pip install --system -r requirements.txt',
      ['uv install [] -r requirements.txt {--system}', 'reads requirements.txt'],
    ],
    ['uv sync --frozen --no-dev', ['uv sync [] {--frozen, --no-dev}']],
    ['python -m venv /opt/venv', ['venv venv [/opt/venv] {}']],
    ['/opt/venv/bin/pip install x', ['pip install [x] {} by /opt/venv/bin/pip']],
    [
      'python3.9 -m pip install -r a.txt -c b.txt',
      ['pip install [] -r a.txt -c b.txt {} by python3.9', 'reads a.txt b.txt'],
    ],
    ['uv pip install --system x', ['uv install [x] {--system}']],
    [
      'poetry export -f requirements.txt --with dev -o list.txt',
      ['poetry export [] {-f, --with, dev, -o, list.txt}', 'reads pyproject.toml poetry.lock', 'writes list.txt'],
    ],
    ['pipenv requirements > r.txt', ['pipenv export [] {}', 'reads Pipfile Pipfile.lock', 'writes r.txt']],
    ['pipenv lock -r > r.txt', ['pipenv export [] {}', 'reads Pipfile Pipfile.lock', 'writes r.txt']],
    ['pipenv lock', ['reads Pipfile Pipfile.lock', 'writes Pipfile.lock']],
    [
      'uv export --no-dev -o r.txt',
      ['uv export [] {--no-dev, -o, r.txt}', 'reads pyproject.toml uv.lock', 'writes r.txt'],
    ],
    [
      'pip-compile',
      ['network', 'pip export [] -r requirements.in {}', 'reads requirements.in', 'writes requirements.txt'],
    ],
    [
      'pip-compile base/web.in',
      ['network', 'pip export [] -r base/web.in {}', 'reads base/web.in', 'writes base/web.txt'],
    ],
    [
      'pip-compile -q pyproject.toml',
      ['network', 'pip export [] -r pyproject.toml {-q}', 'reads pyproject.toml', 'writes requirements.txt'],
    ],
    ['uv pip compile a.in -o a.txt', ['network', 'uv export [] -r a.in {-o, a.txt}', 'reads a.in', 'writes a.txt']],
    ['poetry run gunicorn app:app', ['poetry run [gunicorn app:app] {}']],
    ['pip install $(cat x)', ['reads x', 'unknown pip']],
    ['python setup.py install', ['setup.py install [.] {}', 'reads setup.py']],
    ['python get-pip.py', ['pip install [pip] {}', 'reads get-pip.py']],
    ['conda install -y -c conda-forge numpy', ['conda install [numpy] {-y, -c conda-forge}']],
    ['conda env create -f environment.yml', ['conda install [] {env, -f environment.yml}', 'reads environment.yml']],
    ['python app.py x', ['program python app.py x', 'reads app.py']],
    [
      'python manage.py collectstatic --noinput',
      ['program python manage.py collectstatic --noinput', 'reads manage.py'],
    ],
    ['python --version', ['nothing']],
    ['python -c "import x"', ['program python -c import x']],
    [`python -c "import nltk; nltk.download('x')"`, ["program python -c import nltk; nltk.download('x')"]],
    [`python -c "import x; x.download('y')"`, ['unknown python']],
    ['python -', ['unknown python']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('Ruby, PHP, Rust, Go', () => {
  test.each<[string, string[]]>([
    ['gem install bundler -v 2.0', ['gem install [bundler] {-v 2.0}']],
    ['bundle install --jobs 4', ['gem install [] {bundle, --jobs 4}', 'reads Gemfile Gemfile.lock']],
    ['bundle exec rake x', ['program bundle exec rake x']],
    [
      'composer install --no-dev',
      ['composer install [] {--no-dev}', 'reads composer.json composer.lock', 'writes vendor (tree)'],
    ],
    [
      'php composer.phar install',
      ['composer install [] {}', 'reads composer.json composer.lock', 'writes vendor (tree)'],
    ],
    [
      `php -r "copy('https://getcomposer.org/installer', 'composer-setup.php');"`,
      ['network https://getcomposer.org/installer', 'writes composer-setup.php'],
    ],
    ['cargo install --path .', ['cargo install [] {--path .}', 'reads .']],
    ['cargo build --release', ['program cargo build --release', 'writes ${CARGO_HOME} (tree)']],
    [
      'go build -o /bin/app ./cmd/app',
      ['program go build -o /bin/app ./cmd/app', 'writes ${GOPATH} (tree)', 'writes /bin/app'],
    ],
    ['go mod download', ['go install [] {mod download}', 'reads go.mod go.sum', 'writes ${GOPATH} (tree)']],
    ['go get -u github.com/x/y', ['go install [github.com/x/y] {get, -u}', 'writes ${GOPATH} (tree)']],
    ['go version', ['nothing']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('compilers and programs', () => {
  test.each<[string, string[]]>([
    ['make -j4', ['program make -j4']],
    ['make install', ['program make install', 'unknown make']],
    [
      'make -C src install PREFIX=/opt/x',
      ['program make -C src install PREFIX=/opt/x', 'writes src (tree)', 'writes /opt/x (tree)'],
    ],
    ['cmake ..', ['program cmake ..']],
    ['cmake --build . --target install', ['program cmake --build . --target install', 'unknown cmake']],
    ['gcc -O2 -o /usr/bin/x x.c', ['program gcc -O2 -o /usr/bin/x x.c', 'writes /usr/bin/x']],
    ['g++-12 --version', ['nothing']],
    ['./configure --prefix=/usr', ['program ./configure --prefix=/usr', 'reads ./configure']],
    ['sh build.sh --x', ['program sh build.sh --x', 'reads build.sh']],
    [
      'bash Miniconda3.sh -b -p /opt/conda',
      ['program bash Miniconda3.sh -b -p /opt/conda', 'reads Miniconda3.sh', 'writes /opt/conda (tree)'],
    ],
    ['bash Miniconda3.sh -b', ['program bash Miniconda3.sh -b', 'reads Miniconda3.sh', 'unknown conda']],
    ['./build.sh a', ['program ./build.sh a', 'reads ./build.sh']],
    ['scripts/x.sh', ['program scripts/x.sh', 'reads scripts/x.sh']],
    ['mvn package -DskipTests', ['program mvn package -DskipTests', 'writes ~/.m2 (tree)']],
    ['./mvnw package', ['program ./mvnw package', 'writes ~/.m2 (tree)', 'reads ./mvnw']],
    ['java -version', ['nothing']],
    ['tsc -p .', ['program tsc -p .']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('Node', () => {
  test.each<[string, string[]]>([
    ['node --version', ['nothing']],
    ['node -e "console.log(1)"', ['program node -e console.log(1)']],
    ['node scripts/build.js --x', ['program node scripts/build.js --x', 'reads scripts/build.js']],
    ['node $(x)', ['unknown x', 'unknown node']],
    ['node_modules/.bin/tsc -p .', ['npx exec <tsc> [] {} -- -p .']],
    ['./node_modules/.bin/webpack --mode production', ['npx exec <webpack> [] {} -- --mode production']],
    ['npm install', ['npm install [] {}']],
    ['npm i --production --silent', ['npm install [] {--production, --silent}']],
    ['npm install -g npm@6 pm2', ['npm global [npm@6 pm2] {-g}']],
    ['npm install --location=global pm2', ['npm global [pm2] {--location=global}']],
    ['npm --prefix ./api install', ['npm install [] {--prefix ./api} in ./api']],
    ['npm ci --omit=dev --registry https://r/', ['npm ci [] {--omit=dev, --registry https://r/}']],
    ['npm clean-install', ['npm ci [] {}']],
    ['npm install express@4', ['npm add [express@4] {}']],
    ['npm install --registry https://r/ express', ['npm add [express] {--registry https://r/}']],
    ['npm install $(x)', ['unknown x', 'unknown npm']],
    ['npm run build -- --prod', ['npm run <build> [] {} -- --prod']],
    ['npm run-script build --if-present', ['npm run <build> [] {--if-present}']],
    ['npm run $(x)', ['unknown x', 'unknown npm']],
    ['npm start', ['npm run <start> [] {}']],
    ['npm t', ['npm run <test> [] {}']],
    ['npm prune --production', ['npm prune [] {--production}']],
    ['npm rebuild bcrypt --build-from-source', ['npm rebuild [bcrypt] {--build-from-source}']],
    ['npm cache clean --force', ['npm cache <clean> [] {--force}']],
    ['npm config set registry https://r/', ['npm config <set> [] {} -- registry https://r/']],
    ['npm config get registry', ['nothing']],
    ['npm set progress=false', ['npm config <set> [] {} -- progress=false']],
    ['npm exec tsc -- -p .', ['npm exec <tsc> [] {} -- -p .']],
    ['npm link', ['npm other <link> [] {}']],
    ['npm version 1.0.0', ['npm other <version> [] {} -- 1.0.0']],
    ['npm pack', ['npm other <pack> [] {}']],
    ['npm -v', ['nothing']],
    ['npm ls', ['nothing']],
    ['npm frobnicate', ['unknown npm']],
    ['npx prisma generate', ['npx exec <prisma> [] {} -- generate']],
    ['npx -y -p typescript tsc -b', ['npx exec <tsc> [typescript] {-y, -p typescript} -- -b']],
    ['npx --yes @angular/cli@12 build', ['npx exec <@angular/cli@12> [] {--yes} -- build']],
    ['yarn', ['yarn install [] {}']],
    ['yarn install --frozen-lockfile --production=true', ['yarn install [] {--frozen-lockfile, --production=true}']],
    ['yarn --cwd web install', ['yarn install [] {--cwd web} in web']],
    ['yarn --pure-lockfile', ['yarn install [] {--pure-lockfile}']],
    ['yarn build --prod', ['yarn run <build> [] {} -- --prod']],
    ['yarn run build', ['yarn run <build> [] {}']],
    ['yarn add x', ['yarn add [x] {}']],
    ['yarn global add serve@1', ['yarn global [serve@1] {}']],
    ['yarn workspaces focus --production @x/api', ['yarn install <focus> [] {--production} -- @x/api']],
    ['yarn workspace @x/api run build', ['yarn run <build> [] {workspace @x/api}']],
    ['yarn workspaces foreach -pt run build', ['yarn run <build> [] {workspaces foreach, -pt}']],
    ['yarn cache clean', ['yarn cache <clean> [] {}']],
    ['yarn config set registry https://x', ['yarn config <set> [] {} -- registry https://x']],
    ['yarn dlx x y', ['yarn exec <x> [] {} -- y']],
    ['yarn --version', ['nothing']],
    ['pnpm install --frozen-lockfile --prod', ['pnpm install [] {--frozen-lockfile, --prod}']],
    ['pnpm i', ['pnpm install [] {}']],
    ['pnpm -r build', ['pnpm run <build> [] {-r}']],
    ['pnpm --filter @x/api... run build', ['pnpm run <build> [] {--filter @x/api...}']],
    ['pnpm --filter @x/api --prod deploy /out', ['pnpm other <deploy> [] {--filter @x/api, --prod} -- /out']],
    ['pnpm add -g turbo', ['pnpm global [turbo] {-g}']],
    ['pnpm dlx x y --z', ['pnpm exec <x> [] {} -- y --z']],
    ['pnpm store prune', ['pnpm cache <store prune> [] {}']],
    ['pnpm exec prisma generate', ['pnpm exec <prisma> [] {} -- generate']],
    ['bun install --frozen-lockfile', ['bun install [] {--frozen-lockfile}']],
    ['bun run build', ['bun run <build> [] {}']],
    ['bunx tsc', ['bun exec <tsc> [] {}']],
    ['bun x tsc', ['bun exec <tsc> [] {}']],
    ['corepack enable', ['corepack enable [] {}']],
    ['corepack enable pnpm', ['corepack enable [pnpm] {}']],
    ['corepack prepare pnpm@8.6.0 --activate', ['corepack install <prepare> [pnpm@8.6.0] {--activate}']],
    ['corepack pnpm install', ['pnpm install [] {}']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})
