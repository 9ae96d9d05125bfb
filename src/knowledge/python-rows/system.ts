import { BOTH, C, CXX, GLIB, RUST, row } from './row.ts'
import { CHROME } from '../chrome-libraries.ts'
import type { PythonPackage } from '../types.ts'

/** Security, servers, devices, and programs that are started. */
export const PYTHON_SYSTEM: readonly PythonPackage[] = [
  row(
    'cryptography',
    BOTH,
    'works',
    'cryptography@50.0.0: files; documentation, "Installation": OpenSSL is in the wheel; sdists need Rust (3.4 on)',
    {
      build: [...RUST, 'libssl-dev', 'libffi-dev', 'pkg-config'],
      run: ['libssl-dev', 'libffi-dev'],
    },
  ),
  row('cffi', BOTH, 'works', 'cffi@2.0.0: files; documentation, "Installation": libffi', {
    build: [...C, 'libffi-dev'],
    run: ['libffi-dev'],
  }),
  row('bcrypt', BOTH, 'works', 'bcrypt@5.0.0: files; README, "Installation": sdists need Rust (4.0 on)', {
    build: RUST,
  }),
  row('argon2-cffi-bindings', BOTH, 'works', 'argon2-cffi-bindings@25.1.0: files', { build: [...C, 'libffi-dev'] }),
  row('pynacl', BOTH, 'works', 'pynacl@1.6.2: files; libsodium is compiled from the sources in the sdist', {
    build: [...C, 'make', 'libffi-dev'],
  }),
  row(
    'python-ldap',
    'none',
    'compiles',
    'python-ldap@3.4.7: files: an sdist alone; documentation, "Build prerequisites"',
    {
      build: [...C, 'libldap-dev', 'libsasl2-dev'],
      run: ['libldap-dev', 'libsasl2-dev'],
    },
  ),
  row('pycurl', 'manylinux', 'compiles', 'pycurl@7.49.0: holds libcurl and OpenSSL; wheels from 7.45.3 on', {
    versions: '>=7.45.3',
    build: [...C, 'libcurl4-openssl-dev', 'libssl-dev'],
    run: ['libcurl4-openssl-dev', 'libssl-dev'],
  }),
  row('pycurl', 'none', 'compiles', 'PycURL documentation, "Installation": libcurl with its SSL library', {
    build: [...C, 'libcurl4-openssl-dev', 'libssl-dev'],
    run: ['libcurl4-openssl-dev', 'libssl-dev'],
  }),
  row(
    'gssapi',
    'none',
    'compiles',
    'gssapi@1.11.1: files: an sdist, and wheels for macOS and Windows; README, "Installation"',
    {
      build: [...C, 'libkrb5-dev'],
      run: ['libgssapi-krb5-2'],
    },
  ),
  row('m2crypto', 'none', 'compiles', 'M2Crypto INSTALL: OpenSSL and SWIG', {
    build: [...C, 'libssl-dev', 'swig'],
    run: ['libssl-dev'],
  }),
  row(
    'uwsgi',
    'none',
    'compiles',
    'uwsgi@2.0.19.1: files: an sdist alone; documentation, "Installing uWSGI": libpcre, libxml2, OpenSSL where they are there',
    {
      build: [...C, 'libpcre2-dev', 'libxml2-dev', 'libssl-dev'],
      // libpcre2-8-0 is in every slim image: libselinux1 loads it.
      runWhereFound: ['libpcre3-dev', 'libxml2-dev', 'libssl-dev', 'libcap-dev', 'libjansson-dev', 'uuid-dev'],
    },
  ),
  row('mod-wsgi', 'none', 'compiles', "mod_wsgi README: Apache's headers", {
    build: [...C, 'apache2-dev'],
    runAlways: ['apache2'],
  }),
  row('gevent', BOTH, 'works', 'gevent@25.9.1: files; libev and c-ares are in the wheel and the sdist', {
    build: [...C, 'make', 'libffi-dev'],
  }),
  row('greenlet', BOTH, 'works', 'greenlet@3.3.2: files', { build: CXX }),
  row('grpcio', BOTH, 'works', 'grpcio@1.81.1: files; the core is compiled from the sources in the sdist', {
    build: CXX,
  }),
  row('grpcio-tools', BOTH, 'works', 'grpcio-tools@1.76.0: files', { build: CXX }),
  row('uvloop', BOTH, 'works', 'uvloop@0.22.1: files; libuv is in the wheel and the sdist', {
    build: [...C, 'make', 'autoconf', 'automake', 'libtool'],
  }),
  row('httptools', BOTH, 'works', 'httptools@0.6.4: files'),
  row('gitpython', 'pure', 'works', 'GitPython README, "Requirements": git, when it is imported', {
    programs: ['git'],
    when: 'always',
  }),
  row('graphviz', 'pure', 'works', 'graphviz documentation, "Installation": dot', {
    programs: ['dot'],
    when: 'always',
  }),
  row(
    'selenium',
    'pure',
    'works',
    'Selenium documentation, "Selenium Manager": finds or fetches a browser and its driver into ~/.cache/selenium',
    {
      programs: ['chromedriver', 'chromium'],
      when: 'some calls',
      writes: ['~/.cache/selenium'],
    },
  ),
  row(
    'playwright',
    'manylinux',
    'fails',
    'Playwright for Python, "Browsers": `playwright install` fetches browsers into ~/.cache/ms-playwright',
    {
      build: [],
      runAlways: CHROME,
      writes: ['~/.cache/ms-playwright'],
    },
  ),
  row('pycryptodome', BOTH, 'works', 'PyCryptodome documentation, "Installation": nothing is linked to but libc', {
    build: C,
  }),
  row('pycryptodomex', BOTH, 'works', 'PyCryptodome documentation, "Installation"', { build: C }),
  row('pycrypto', 'none', 'compiles', 'PyCrypto README: GMP where it is there', {
    build: C,
    runWhereFound: ['libgmp-dev'],
  }),
  row('pygit2', BOTH, 'works', 'pygit2 documentation, "Installation": libgit2 is in the wheel', {
    build: [...C, 'libgit2-dev'],
    run: ['libgit2-dev'],
  }),
  row('dbus-python', 'none', 'compiles', 'dbus-python@1.3.2: an sdist alone; INSTALL: libdbus and GLib', {
    build: [...C, 'libdbus-1-dev', 'libglib2.0-dev', 'pkg-config'],
    run: ['libdbus-1-3', GLIB],
  }),
  row('systemd-python', 'none', 'compiles', 'systemd-python README: libsystemd', {
    build: [...C, 'libsystemd-dev', 'pkg-config'],
    run: ['libsystemd0'],
  }),
  row('pycups', 'none', 'compiles', 'pycups README: CUPS', { build: [...C, 'libcups2-dev'], run: ['libcups2-dev'] }),
  row('python-prctl', 'none', 'compiles', 'python-prctl README, "Installing": libcap', {
    build: [...C, 'libcap-dev'],
    run: ['libcap2'],
  }),
  row('pyusb', 'pure', 'fails', 'PyUSB README: libusb by ctypes.util.find_library', { runAlways: ['libusb-1.0-0'] }),
  row('hidapi', BOTH, 'compiles', 'cython-hidapi README: hidapi, libusb and libudev', {
    build: [...C, 'libusb-1.0-0-dev', 'libudev-dev'],
    run: ['libusb-1.0-0', 'libudev1'],
  }),
  row('pybluez', 'none', 'compiles', 'PyBluez documentation, "Install": BlueZ', {
    build: [...C, 'libbluetooth-dev'],
    run: ['libbluetooth3'],
  }),
  row('bluepy', 'none', 'compiles', 'bluepy README, "Installation": its helper is compiled with GLib', {
    build: [...C, 'make', 'pkg-config', 'libglib2.0-dev'],
    run: [GLIB],
  }),
  row('rpi-gpio', 'none', 'compiles', 'RPi.GPIO: an sdist alone', { build: C }),
  row('smbus-cffi', 'none', 'compiles', 'smbus-cffi README: cffi over i2c-dev', { build: [...C, 'libffi-dev'] }),
  row('pyscard', 'none', 'compiles', 'pyscard INSTALL: PC/SC', {
    build: [...C, 'swig', 'libpcsclite-dev'],
    run: ['libpcsclite-dev'],
  }),
  row('psutil', BOTH, 'works', 'psutil INSTALL: wheels; sdists need a compiler', { build: C }),
  row('setproctitle', BOTH, 'works', 'py-setproctitle README: an extension over libc', { build: C }),
  row('easysnmp', 'none', 'compiles', 'Easy SNMP documentation, "Installation": Net-SNMP', {
    build: [...C, 'libsnmp-dev'],
    run: ['libsnmp-dev'],
  }),
  row('pcapy-ng', 'none', 'compiles', 'pcapy-ng README: libpcap', {
    build: [...CXX, 'libpcap-dev'],
    run: ['libpcap-dev'],
  }),
  row('pypcap', 'none', 'compiles', 'pypcap README, "Installation": libpcap', {
    build: [...C, 'libpcap-dev'],
    run: ['libpcap-dev'],
  }),
  row('scapy', 'pure', 'works', 'Scapy documentation, "Installation": libpcap and tcpdump for filters', {
    programs: ['tcpdump'],
    when: 'some calls',
  }),
  row('netfilterqueue', 'none', 'compiles', 'python-netfilterqueue README, "Installation": libnetfilter_queue', {
    build: [...C, 'libnetfilter-queue-dev', 'libnfnetlink-dev'],
    run: ['libnetfilter-queue-dev', 'libnfnetlink-dev'],
  }),
  row('python-nmap', 'pure', 'works', 'python-nmap README: nmap', { programs: ['nmap'], when: 'always' }),
  row('python-iptables', 'none', 'compiles', 'python-iptables README: libiptc, by its own loader', { build: C }),
  row('libvirt-python', 'none', 'compiles', 'libvirt-python README: libvirt', {
    build: [...C, 'libvirt-dev', 'pkg-config'],
    run: ['libvirt-dev'],
  }),
  row('bjoern', 'none', 'compiles', 'bjoern README, "Installation": libev', {
    build: [...C, 'libev-dev'],
    run: ['libev-dev'],
  }),
  row('meinheld', 'none', 'compiles', 'meinheld README: an sdist alone', { build: C }),
  row('japronto', 'manylinux', 'fails', 'japronto README: wheels for CPython 3.6 and older'),
  row('aiohttp', BOTH, 'works', 'aiohttp documentation, "Installation": extensions that it can do without', {
    build: [],
  }),
  row('pyzmq', BOTH, 'works', 'PyZMQ documentation, "Building": libzmq is in the wheel', {
    build: [...CXX, 'libzmq3-dev'],
    run: ['libzmq3-dev'],
  }),
  row('uamqp', 'manylinux', 'fails', 'azure-uamqp-python README: an sdist needs cmake and OpenSSL', {
    build: [...CXX, 'cmake', 'libssl-dev'],
    run: ['libssl-dev'],
  }),
  row('ansible-core', 'pure', 'works', 'Ansible documentation, "Connection methods": ssh, and sshpass for passwords', {
    programs: ['ssh', 'sshpass'],
    when: 'some calls',
  }),
  row('ansible', 'pure', 'works', 'Ansible documentation, "Connection methods": ssh, and sshpass for passwords', {
    programs: ['ssh', 'sshpass'],
    when: 'some calls',
  }),
  row('ansible-runner', 'pure', 'works', 'ansible-runner documentation, "Installing": ansible; ssh', {
    programs: ['ssh'],
    when: 'some calls',
  }),
  row('python-gnupg', 'pure', 'works', 'python-gnupg documentation, "Deployment requirements": gpg', {
    programs: ['gpg'],
    when: 'always',
  }),
  row('python-crontab', 'pure', 'works', "python-crontab README: crontab for a user's table", {
    programs: ['crontab'],
    when: 'some calls',
  }),
  row(
    'cookiecutter',
    'pure',
    'works',
    'cookiecutter documentation, "Installation": git for templates of a repository',
    { programs: ['git'], when: 'some calls' },
  ),
  row('dvc', 'pure', 'works', 'DVC documentation, "Installation": git for most commands', {
    programs: ['git'],
    when: 'some calls',
  }),
  row('dbt-core', 'pure', 'works', 'dbt documentation, "About dbt deps command" and "About dbt debug": git', {
    programs: ['git'],
    when: 'always',
  }),
  row('copier', 'pure', 'works', 'Copier documentation, "Installation": git', { programs: ['git'], when: 'always' }),
  row('commitizen', 'pure', 'works', 'Commitizen documentation, "Requirements": git', {
    programs: ['git'],
    when: 'always',
  }),
  row('mike', 'pure', 'works', 'mike README: commits what it builds with git', { programs: ['git'], when: 'always' }),
  row('setuptools-scm', 'pure', 'works', 'setuptools_scm documentation: git, where a version is made', {
    programs: ['git'],
    when: 'some calls',
  }),
  row('pre-commit', 'pure', 'works', 'pre-commit documentation: git', {
    programs: ['git'],
    when: 'always',
    writes: ['~/.cache/pre-commit'],
  }),
  row(
    'webdriver-manager',
    'pure',
    'fails',
    'webdriver_manager README: fetches a driver into ~/.wdm; a browser of the system',
    { programs: ['chromium'], when: 'some calls', writes: ['~/.wdm'] },
  ),
  row('undetected-chromedriver', 'pure', 'fails', 'undetected-chromedriver README: a Chrome of the system', {
    programs: ['chromium'],
    when: 'always',
    writes: ['~/.local/share/undetected_chromedriver'],
  }),
  row('chromedriver-autoinstaller', 'pure', 'fails', 'chromedriver-autoinstaller README: a Chrome of the system', {
    programs: ['chromium'],
    when: 'always',
  }),
  row(
    'chromedriver-binary',
    'none',
    'fails',
    'chromedriver-binary README: its install fetches chromedriver into the package',
    { build: [], programs: ['chromium'], when: 'always' },
  ),
  row('splinter', 'pure', 'works', 'splinter documentation, "Drivers": a browser and its driver', {
    programs: ['chromium', 'chromedriver'],
    when: 'some calls',
  }),
  row('helium', 'pure', 'works', 'helium README: a browser, by Selenium', {
    programs: ['chromium', 'chromedriver'],
    when: 'some calls',
  }),
  row('pyngrok', 'pure', 'works', 'pyngrok documentation: fetches ngrok into ~/.config/ngrok', {
    writes: ['~/.config/ngrok'],
  }),
  row('netifaces', 'manylinux', 'compiles', 'netifaces@0.11.0: files: to CPython 3.9', { build: C }),
  row('python-hglib', 'pure', 'works', 'python-hglib README: the program hg', { programs: ['hg'], when: 'always' }),
  row('svn', 'pure', 'works', 'svn README: the program svn', { programs: ['svn'], when: 'always' }),
  row('rarfile', 'pure', 'works', 'rarfile documentation, "FAQ": a program for compressed members', {
    programs: ['unrar', 'unar', 'bsdtar', '7z', '7zz'],
    when: 'some calls',
  }),
  row('patool', 'pure', 'works', 'patool README, "Supported archive formats": a program for each', {
    programs: [
      'tar',
      'unzip',
      'zip',
      '7z',
      '7za',
      '7zr',
      '7zz',
      'unrar',
      'bzip2',
      'gzip',
      'xz',
      'zstd',
      'cpio',
      'file',
    ],
    when: 'some calls',
  }),
]
