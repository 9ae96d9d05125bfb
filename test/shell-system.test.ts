import { describe, expect, test } from 'vitest'
import { effects } from './shell-brief.ts'

describe('system packages', () => {
  test.each<[string, string[]]>([
    ['apt-get update', ['apt update [] {}']],
    [
      'apt-get install -y --no-install-recommends curl libpq-dev=11.* $PKGS',
      ['apt install [curl libpq-dev=11.* ${PKGS}] {-y, --no-install-recommends}'],
    ],
    [
      'apt-get -y -o Dpkg::Options::="--force-confold" install curl -t buster-backports',
      ['apt install [curl] {-y, -o Dpkg::Options::=--force-confold, -t buster-backports}'],
    ],
    ['apt-get purge -y --auto-remove gcc', ['apt remove [gcc] {purge, -y, --auto-remove}']],
    ['apt-get autoremove -y', ['apt remove [] {autoremove, -y}']],
    ['apt-get install -y $(cat pkgs)', ['reads pkgs', 'apt install [] {-y}']],
    ['apt-get install linux-headers-$(uname -r)', ['apt install [linux-headers-$(uname -r)] {}']],
    ['apt-get clean', ['apt clean [] {}']],
    ['apt-get -s install curl', ['nothing']],
    ['apt list --upgradable', ['nothing']],
    ['apt-get install -y ./foo.deb', ['apt install [./foo.deb] {-y}', 'reads ./foo.deb']],
    ['apt-get frobnicate', ['unknown apt-get']],
    ['aptitude install -y git', ['apt install [git] {-y}']],
    [
      'apk add --no-cache --virtual .build-deps gcc musl-dev',
      ['apk install [gcc musl-dev] {--no-cache, --virtual .build-deps} as .build-deps'],
    ],
    ['apk --no-cache --update add git', ['apk install [git] {--no-cache, --update}']],
    ['apk add -U --repository http://x/testing y', ['apk install [y] {-U, --repository http://x/testing}']],
    ['apk add -t .deps gcc', ['apk install [gcc] {-t .deps} as .deps']],
    ['apk del .build-deps', ['apk remove [.build-deps] {}']],
    ['apk info -e git', ['nothing']],
    ['yum install -y gcc && yum clean all', ['yum install [gcc] {-y}', 'yum clean [] {}']],
    ['dnf -y --setopt=install_weak_deps=False install x', ['yum install [x] {-y, --setopt=install_weak_deps=False}']],
    ['microdnf update', ['yum upgrade [] {}']],
    ['yum list installed', ['nothing']],
    ['zypper --non-interactive in gcc', ['yum install [gcc] {in, --non-interactive}']],
    ['rpm -Uvh https://x/y.rpm', ['yum install [https://x/y.rpm] {-Uvh}']],
    ['rpm -q curl', ['nothing']],
    ['dpkg -i /tmp/x.deb', ['apt install [/tmp/x.deb] {dpkg, -i}', 'reads /tmp/x.deb']],
    ['dpkg -l', ['nothing']],
    ['dpkg --add-architecture i386', ['writes /var/lib/dpkg/arch']],
    ['apt-key add key.gpg', ['writes /etc/apt/trusted.gpg', 'writes /etc/apt/trusted.gpg.d (tree)']],
    [
      'apt-key adv --keyserver x --recv-keys y',
      ['network', 'writes /etc/apt/trusted.gpg', 'writes /etc/apt/trusted.gpg.d (tree)'],
    ],
    [
      'add-apt-repository ppa:x/y',
      [
        'network',
        'writes /etc/apt/sources.list',
        'writes /etc/apt/sources.list.d (tree)',
        'writes /etc/apt/trusted.gpg.d (tree)',
        'writes /var/lib/apt/lists (tree)',
      ],
    ],
    ['apt-mark hold x', ['writes /var/lib/apt/extended_states', 'writes /var/lib/dpkg/status']],
    ['apt-mark showmanual', ['nothing']],
    ['xargs -a pkgs apt-get install -y', ['apt install [] {-y}']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('users and groups', () => {
  test.each<[string, string[]]>([
    [
      'useradd -m -u 1000 -g app -G sudo,docker -s /bin/bash -d /home/x app',
      [
        'user app uid 1000 gid app home /home/x',
        'group sudo member app',
        'group docker member app',
        'writes /home/x (directory)',
      ],
    ],
    ['useradd -r -u 1001 nodejs', ['user nodejs uid 1001 (system)']],
    ['adduser -D -H -u 1000 -G app -h /app app', ['user app uid 1000 gid app home /app']],
    [
      'adduser --disabled-password --gecos "" --uid 1000 --home /app app',
      ['user app uid 1000 home /app', 'group app', 'writes /app (directory)'],
    ],
    ['adduser --system --group --no-create-home app', ['user app (system)', 'group app']],
    ['adduser -S app -G app', ['user app gid app (system)']],
    ['adduser -g "a person" -D app', ['user app', 'group app', 'writes /home/app (directory)']],
    ['adduser app sudo', ['group sudo member app']],
    ['adduser -m -u 1 app', ['user app uid 1', 'writes /home/app (directory)']],
    ['addgroup -g 1000 -S app', ['group app gid 1000']],
    ['addgroup --system --gid 1001 nodejs', ['group nodejs gid 1001']],
    ['addgroup app docker', ['group docker member app']],
    ['groupadd -r -g 999 app', ['group app gid 999']],
    ['usermod -aG docker app', ['group docker member app']],
    ['usermod -u 1000 www-data', ['user www-data uid 1000']],
    ['userdel -r node', ['writes /etc/passwd', 'writes /etc/shadow', 'writes /etc/group', 'removes /home/node']],
    ['groupmod -g 1 x', ['group x gid 1']],
    ['gpasswd -a app docker', ['group docker member app']],
    ['useradd $(x)', ['unknown x', 'unknown useradd']],
    ['echo root:x | chpasswd', ['writes /etc/shadow']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('wrappers', () => {
  test.each<[string, string[]]>([
    ['su node -c "npm ci"', ['npm ci [] {}']],
    ['su-exec node npm ci', ['npm ci [] {}']],
    ['gosu node npm ci', ['npm ci [] {}']],
    ['sudo -u node -H npm ci', ['npm ci [] {}']],
    ['sudo apt-get update', ['apt update [] {}']],
    ['time npm ci', ['npm ci [] {}']],
    ['nice -n 5 npm ci', ['npm ci [] {}']],
    ['nohup node x.js &', ['program node x.js', 'reads x.js']],
    ['exec node x.js', ['program node x.js', 'reads x.js']],
    ['env A=1 npm ci', ['npm ci [] {}']],
    ['env -u X npm ci', ['npm ci [] {}']],
    ['env', ['nothing']],
    ['command -v npm', ['nothing']],
    ['command npm ci', ['npm ci [] {}']],
    ['dumb-init -- node x.js', ['program node x.js', 'reads x.js']],
    ['tini -- npm ci', ['npm ci [] {}']],
    ['timeout 10 npm ci', ['npm ci [] {}']],
    ['NODE_ENV=production npm ci', ['npm ci [] {}']],
    ["sh -c 'npm ci > log'", ['npm ci [] {}', 'writes log']],
    ['bash -c "cd /x && npm ci && touch a" ', ['npm ci [] {} in /x', 'writes /x/a']],
    ['sh -c "$(curl https://x)"', ['network https://x', 'unknown sh']],
    ['sudo -l', ['unknown sudo']],
    ['eval "npm ci"', ['npm ci [] {}']],
    ['eval $(x)', ['unknown x', 'unknown eval']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('derived state and services', () => {
  test.each<[string, string[]]>([
    ['update-ca-certificates', ['derived update-ca-certificates']],
    ['ldconfig', ['derived ldconfig']],
    ['ldconfig -p', ['nothing']],
    ['locale-gen en_US.UTF-8', ['derived locale-gen']],
    ['localedef -i en_US -f UTF-8 en_US.UTF-8', ['derived locale-gen']],
    ['fc-cache -fv', ['derived fc-cache']],
    ['update-alternatives --install /usr/bin/python python /usr/bin/python3 1', ['derived update-alternatives']],
    ['update-alternatives --display python', ['nothing']],
    ['setcap cap_net_bind_service=+ep /usr/bin/node', ['derived setcap']],
    ['dpkg-reconfigure -f noninteractive tzdata', ['derived dpkg-reconfigure']],
    ['systemctl enable x', ['writes /etc/systemd/system (tree)']],
    ['systemctl start x', ['unknown systemctl']],
    ['service mysql start', ['unknown service']],
    [
      'docker-php-ext-install pdo',
      [
        'writes /usr/local/lib/php/extensions (tree)',
        'writes /usr/local/include/php/ext (tree)',
        'writes /usr/local/etc/php/conf.d (tree)',
        'writes /usr/src/php (tree)',
      ],
    ],
    ['openssl req -x509 -keyout k.pem -out c.pem', ['writes c.pem', 'writes k.pem']],
    ['gpg --batch --keyserver x --recv-keys y', ['network', 'writes ~/.gnupg (tree)']],
    ['ssh-keyscan github.com >> ~/.ssh/known_hosts', ['network', 'writes ~/.ssh/known_hosts']],
    ['nvm install 10', ['network', 'writes ${NVM_DIR} (tree)', 'sets PATH']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('what is not known', () => {
  test.each<[string, string[]]>([
    ['frobnicate x', ['unknown frobnicate']],
    ['/usr/bin/frobnicate', ['unknown frobnicate']],
    ['frobnicate --version', ['nothing']],
    ['$CMD x', ['unknown $CMD']],
    ['$(x) y', ['unknown x', 'unknown $(x)']],
    ['pip${V} install x', ['unknown pip${V}']],
    ['frobnicate < in > out 2> /dev/null', ['unknown frobnicate', 'reads in', 'writes out']],
    ['__proto__ x', ['unknown __proto__']],
    ['constructor', ['unknown constructor']],
    ['toString a', ['unknown toString']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})
