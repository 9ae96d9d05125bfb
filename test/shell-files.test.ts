import { describe, expect, test } from 'vitest'
import { effects } from './shell-brief.ts'

describe('files', () => {
  test.each<[string, string[]]>([
    ['mkdir -p a /b/c', ['writes a (directory)', 'writes /b/c (directory)']],
    ['mkdir -m 700 ~/.ssh', ['writes ~/.ssh (directory)', 'mode 700 ~/.ssh']],
    ['mkdir -p {a,b}', ['unknown mkdir']],
    ['touch a', ['writes a']],
    ['chown -R node:node /app .', ['owner node:node /app (all)', 'owner node:node . (all)']],
    ['chown $(id -u) x', ['owner $(id -u) x']],
    ['chown node', ['unknown chown']],
    ['chmod +x a.sh && chmod -R 755 /app', ['mode +x a.sh', 'mode 755 /app (all)']],
    ['chmod -x a', ['mode -x a']],
    ['chgrp -R 0 /x', ['owner :0 /x (all)']],
    ['ln -s /a/b /usr/bin/b', ['links /usr/bin/b to /a/b']],
    ['ln -sf /a/b', ['links b to /a/b']],
    ['ln -snf /usr/share/zoneinfo/$TZ /etc/localtime', ['links /etc/localtime to /usr/share/zoneinfo/${TZ}']],
    ['ln -s /a /b /dir/', ['links /dir/a to /a', 'links /dir/b to /b']],
    ['ln a b', ['copies a to b']],
    ['cp -r a b /c/', ['copies a b to /c/']],
    ['cp -R dist/* /var/www', ['copies dist/* to /var/www']],
    ['cp -t /x a b', ['copies a b to /x/']],
    ['cp a', ['unknown cp']],
    ['cp $(which node) /x', ['writes /x (tree)', 'unknown cp']],
    ['mv a b', ['moves a to b']],
    [
      'rm -rf /var/lib/apt/lists/* "a*" "~/b" ~/.npm',
      ['removes /var/lib/apt/lists/*', 'removes a\\*', 'removes ./~/b', 'removes ~/.npm'],
    ],
    ['rm -f $(ls)', ['unknown rm']],
    ['rm -rf $(pip cache dir)', ['pip cache [purge] {}']],
    ['rm -rf "`pip3 cache dir`" a', ['removes a', 'pip cache [purge] {}']],
    ['rmdir x', ['removes x']],
    ['install -d -m 0755 -o node /x', ['writes /x (directory)', 'mode 0755 /x', 'owner node /x']],
    ['install -m 755 a /usr/bin/', ['copies a to /usr/bin/', 'mode 755 /usr/bin/a']],
    ['rsync -a --exclude .git ./ /dst/', ['copies ./ to /dst/']],
    ['rsync -a host:x /dst', ['network', 'writes /dst (tree)']],
    ['dd if=/dev/zero of=/x bs=1', ['writes /x']],
    ['mktemp -d', ['writes /tmp/tmp.* (directory)']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('find and xargs', () => {
  test.each<[string, string[]]>([
    ["find . -name '*.pyc' -delete", ['removes **/*.pyc']],
    ['find /usr -type d -name test -exec rm -rf {} +', ['removes /usr/**/test']],
    [
      "find /usr \\( -name '*.md' -o -name '*.txt' \\) -exec rm -f '{}' \\;",
      ['removes /usr/**/*.md', 'removes /usr/**/*.txt'],
    ],
    ['find . -type f ! -name x -delete', ['writes . (tree)']],
    ["find / -name '*.so' -exec strip {} \\;", ['program strip /**/*.so']],
    ["find /app -name '*.sh' -exec chmod +x {} \\;", ['mode +x /app/**/*.sh']],
    ['find /a -mtime +1 -exec rm {} \\;', ['writes /a (tree)']],
    ['find . -name x', ['nothing']],
    ['find $(x) -delete', ['unknown x', 'unknown find']],
    ['find . -frobnicate -delete', ['unknown find']],
    [`find . -name '*.txt' -exec sh -c 'rm "$1"' _ {} \\;`, ['unknown rm']],
    ["find . -name '*.js' | xargs rm", ['unknown rm']],
    ['cat r | xargs -n 1 pip install', ['reads r', 'unknown pip']],
    ['ls | xargs -I{} echo {}', ['nothing']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('text', () => {
  test.each<[string, string[]]>([
    ["sed -i 's/a/b/' f g", ['reads f g', 'writes f', 'writes g']],
    ['sed -i.bak -e s/a/b/ f', ['reads f', 'writes f', 'writes f.bak']],
    ['sed -ie s/a/b/ f', ['reads f', 'writes f', 'writes fe']],
    ["sed 's/a/b/' f > g", ['reads f', 'writes g']],
    ["sed -n -i -E '/x/p' f", ['reads f', 'writes f']],
    ['sed -i s/a/b/ $(x)', ['unknown x', 'unknown sed']],
    ["awk '{print $1}' f", ['reads f']],
    [`awk '{print > "out"}' f`, ['unknown awk']],
    ['grep -q x f', ['reads f']],
    ['cat a b > c', ['reads a b', 'writes c']],
    ['cat <<EOF > /etc/x', ['writes /etc/x']],
    ['cat <<EOF >> /etc/x\nhello\nEOF', ['writes /etc/x']],
    ['echo hi', ['nothing']],
    ['echo hi > /dev/null 2>&1', ['nothing']],
    ['echo x >> .npmrc', ['writes .npmrc']],
    ['echo a | tee -a /etc/b', ['writes /etc/b']],
    ['printf x > "a b"', ['writes a b']],
    ['sort -o b a', ['reads a', 'writes b']],
    ['head -n 1 f', ['reads f']],
    ['patch -p1 < x.diff', ['writes . (tree)', 'reads x.diff']],
    ['jq .version package.json', ['reads package.json']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('the shell itself', () => {
  test.each<[string, string[]]>([
    ['cd /app', ['directory /app']],
    ['cd', ['directory ~']],
    ['cd -', ['directory -']],
    ['cd $(x)', ['unknown x', 'unknown cd']],
    ['pushd /a && popd', ['directory /a', 'directory -']],
    ['export A=1 B=$C', ['sets A', 'sets B']],
    ['X=1', ['sets X']],
    ['read A B', ['sets A', 'sets B']],
    ['set -e', ['nothing']],
    ['source venv/bin/activate', ['reads venv/bin/activate']],
    ['. ./env.sh', ['program ./env.sh', 'reads ./env.sh']],
    ['test -f x', ['nothing']],
    ['[ -f x ]', ['nothing']],
    ['[[ -f x ]]', ['nothing']],
    ['sleep 1; date; ls; pwd; which node; id; uname -a; true; false; :; exit 0', ['nothing']],
    ['{ a=1; } > x', ['writes x', 'sets a']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('archives', () => {
  test.each<[string, string[]]>([
    ['tar xzf a.tgz -C /opt --strip-components=1', ['reads a.tgz', 'writes /opt (tree)']],
    ['tar -xzf a.tgz', ['reads a.tgz', 'writes . (tree)']],
    ['tar -C /usr/local/bin -xzf k.tgz dockerize', ['reads k.tgz', 'writes /usr/local/bin/dockerize (tree)']],
    ['tar xf a.tgz --strip-components 1 -C /usr/bin x/kubectl', ['reads a.tgz', 'writes /usr/bin/kubectl (tree)']],
    ['tar czf out.tgz dir', ['reads dir', 'writes out.tgz']],
    ['tar tf a.tgz', ['reads a.tgz']],
    ['tar -xJ -C /x', ['writes /x (tree)']],
    ['tar -xzf a.tgz -C $(x)', ['unknown x', 'unknown tar']],
    ['unzip -q a.zip -d /opt', ['reads a.zip', 'writes /opt (tree)']],
    ['unzip -l a.zip', ['reads a.zip']],
    ['gunzip a.gz', ['reads a.gz', 'writes a', 'removes a.gz']],
    ['gzip -d a.sql.gz', ['reads a.sql.gz', 'writes a.sql', 'removes a.sql.gz']],
    ['gunzip -c a.gz > a', ['reads a.gz', 'writes a']],
    ['xz -dk a.xz', ['reads a.xz', 'writes a']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})

describe('fetching', () => {
  test.each<[string, string[]]>([
    ['curl -fsSL https://x/a.tgz -o /tmp/a.tgz', ['network https://x/a.tgz', 'writes /tmp/a.tgz']],
    ['curl -sSLO https://x/a/b.tgz?x=1', ['network https://x/a/b.tgz?x=1', 'writes b.tgz']],
    ['curl -fsSLo a https://x/a', ['network https://x/a', 'writes a']],
    ['curl -fsS https://x/health', ['network https://x/health']],
    ['curl https://x | bash', ['network https://x', 'unknown bash']],
    ['curl -L https://x/$(uname -m) > f', ['network', 'writes f']],
    ['curl -O https://x/$(uname -m)', ['network', 'unknown curl']],
    ['curl -LO https://x/v${V}/a-${V}.tgz', ['network https://x/v${V}/a-${V}.tgz', 'writes a-${V}.tgz']],
    ['wget https://x/a.tgz', ['network https://x/a.tgz', 'writes a.tgz']],
    ['wget -qO- https://x | sh', ['network https://x', 'unknown sh']],
    ['wget -q -O /tmp/x https://x', ['network https://x', 'writes /tmp/x']],
    ['wget -P /tmp https://x/a.zip', ['network https://x/a.zip', 'writes /tmp/a.zip']],
    ['wget -nv --no-check-certificate -O a.b https://x', ['network https://x', 'writes a.b']],
    ['wget --header "A: b" https://x/c', ['network https://x/c', 'writes c']],
    ['git clone --depth 1 -b v1 https://github.com/a/b.git', ['network https://github.com/a/b.git', 'writes b (tree)']],
    ['git clone https://github.com/a/b /src/b', ['network https://github.com/a/b', 'writes /src/b (tree)']],
    ['git clone git@github.com:a/b.git', ['network git@github.com:a/b.git', 'writes b (tree)']],
    ['git -C /x checkout v2', ['writes /x (tree)']],
    ['git config --global url."https://".insteadOf git://', ['writes ~/.gitconfig']],
    ['git config user.name x', ['writes .git/config']],
    ['git rev-parse HEAD > version', ['reads .git', 'writes version']],
    ['git submodule update --init --recursive', ['network', 'writes . (tree)']],
    ['git frobnicate', ['unknown git']],
  ])('%s', (text, expected) => {
    expect(effects(text)).toEqual(expected)
  })
})
