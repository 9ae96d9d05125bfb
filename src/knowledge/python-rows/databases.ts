import { BOTH, C, CXX, row } from './row.ts'
import type { PythonPackage } from '../types.ts'

/** Clients of databases and queues. */
export const PYTHON_DATABASES: readonly PythonPackage[] = [
  row(
    'psycopg2',
    'none',
    'compiles',
    'psycopg2@2.9.11: files: an sdist alone; documentation, "Build prerequisites": libpq',
    {
      build: [...C, 'libpq-dev'],
      run: ['libpq-dev'],
    },
  ),
  row('psycopg2-binary', BOTH, 'works', 'psycopg2-binary@2.9.9: holds libpq and what it links to', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row(
    'psycopg',
    'pure',
    'works',
    'psycopg documentation, "Pure Python installation": loads libpq by ctypes unless psycopg-binary or psycopg-c is there',
    {
      runAlways: ['libpq5'],
      unless: ['psycopg-binary', 'psycopg-c'],
    },
  ),
  row('psycopg-binary', BOTH, 'works', 'psycopg documentation, "Binary installation": holds libpq; there is no sdist'),
  row(
    'psycopg-c',
    'none',
    'compiles',
    'psycopg-c@3.3.0: files: an sdist alone; documentation, "Local installation": libpq',
    {
      build: [...C, 'libpq-dev'],
      run: ['libpq-dev'],
    },
  ),
  row('psycopg2cffi', 'none', 'compiles', 'psycopg2cffi README: cffi over libpq', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row('pygresql', 'none', 'compiles', 'PyGreSQL documentation, "Installation": libpq; wheels for Windows alone', {
    build: [...C, 'libpq-dev'],
    run: ['libpq-dev'],
  }),
  row('mysqlclient', 'none', 'compiles', 'mysqlclient@2.2.8: files: an sdist and wheels for Windows; README, "Linux"', {
    build: [...C, 'default-libmysqlclient-dev', 'pkg-config'],
    run: ['default-libmysqlclient-dev'],
  }),
  row('mysql-python', 'none', 'compiles', 'MySQL-python README: libmysqlclient; Python 2 alone', {
    build: [...C, 'default-libmysqlclient-dev'],
    run: ['default-libmysqlclient-dev'],
  }),
  row('mariadb', 'none', 'compiles', 'MariaDB Connector/Python documentation, "Installation": MariaDB Connector/C', {
    build: [...C, 'libmariadb-dev'],
    run: ['libmariadb-dev'],
  }),
  row('asyncpg', BOTH, 'works', 'asyncpg README: the protocol is its own; nothing but libc is linked to'),
  row('pymssql', BOTH, 'works', 'pymssql@2.4.6: NEEDED libz and libc beside what it holds (FreeTDS is linked in)', {
    build: [...C, 'freetds-dev', 'libkrb5-dev', 'libssl-dev'],
    run: ['freetds-dev', 'libkrb5-dev', 'libssl-dev'],
  }),
  row('pyodbc', BOTH, 'compiles', 'pyodbc@5.2.0: NEEDED libodbc.so.2, libstdc++, libgcc_s, which it does not hold', {
    build: [...CXX, 'unixodbc-dev'],
    run: ['unixodbc-dev'],
    runAlways: ['unixodbc-dev'],
  }),
  row('aioodbc', 'pure', 'works', 'aioodbc README: over pyodbc', { runAlways: ['unixodbc-dev'] }),
  row('turbodbc', 'none', 'fails', 'turbodbc documentation, "Getting started": unixODBC, Boost', {
    build: [...CXX, 'unixodbc-dev', 'libboost-all-dev'],
    run: ['unixodbc-dev'],
  }),
  row(
    'cx-oracle',
    'manylinux',
    'fails',
    'cx_Oracle 8 documentation, "Installation": opens Oracle Instant Client, which needs libaio',
    {
      runAlways: ['libaio1t64 | libaio1'],
    },
  ),
  row(
    'oracledb',
    'manylinux',
    'compiles',
    'python-oracledb documentation: thin mode needs no library; thick mode opens Oracle Instant Client',
  ),
  row('ibm-db', 'manylinux', 'fails', 'ibm_db@3.2.7: files: manylinux x86_64; README: it needs libxml2 and PAM', {
    runAlways: ['libxml2'],
  }),
  row('duckdb', 'manylinux', 'compiles', 'duckdb@1.4.4: files; musllinux for x86_64 to 1.3', { build: CXX }),
  row(
    'pysqlite3-binary',
    'manylinux',
    'fails',
    'pysqlite3 README: SQLite is linked into the wheel; there is no sdist',
    { build: [] },
  ),
  row('pysqlite3', 'none', 'compiles', 'pysqlite3 README: an sdist links to the SQLite of the system', {
    build: [...C, 'libsqlite3-dev'],
    run: ['libsqlite3-dev'],
  }),
  row('hiredis', BOTH, 'works', 'hiredis@3.3.1: files; the sources of hiredis are in the sdist'),
  row(
    'pylibmc',
    'manylinux',
    'compiles',
    'pylibmc@1.6.3: holds libmemcached and libsasl2; documentation, "Installation"',
    {
      build: [...C, 'libmemcached-dev', 'zlib1g-dev', 'libsasl2-dev'],
      run: ['libmemcached-dev', 'libsasl2-dev'],
    },
  ),
  row(
    'pymongo',
    'manylinux',
    'compiles',
    'PyMongo documentation, "Installing from source": extensions that it can do without',
    { build: [] },
  ),
  row(
    'confluent-kafka',
    'manylinux',
    'compiles',
    'confluent-kafka@2.16.1: holds librdkafka; its build by Alpine needs librdkafka-dev',
    {
      build: [...C, 'librdkafka-dev'],
      run: ['librdkafka-dev'],
    },
  ),
  row('snowflake-connector-python', 'manylinux', 'compiles', 'snowflake-connector-python@4.5.0: files', { build: CXX }),
  row('sasl', 'none', 'compiles', 'sasl@0.4a1: files: an sdist alone; README: libsasl2', {
    build: [...CXX, 'libsasl2-dev'],
    run: ['libsasl2-dev'],
    runAlways: ['libsasl2-modules'],
  }),
  row('thrift', 'none', 'compiles', 'thrift@0.22.0: files: an sdist alone, and an extension that it can do without', {
    build: [],
  }),
  row(
    'cassandra-driver',
    'manylinux',
    'compiles',
    'cassandra-driver documentation, "Installation": extensions that it can do without; libev for one event loop',
    { build: C, runWhereFound: ['libev-dev'] },
  ),
  row('lmdb', BOTH, 'works', 'py-lmdb documentation, "Installation": LMDB is in the wheel and the sdist', { build: C }),
  row('plyvel', 'manylinux', 'compiles', 'plyvel documentation, "Installation": LevelDB is in the wheel', {
    build: [...CXX, 'libleveldb-dev'],
    run: ['libleveldb-dev'],
  }),
  row('apsw', BOTH, 'works', 'APSW documentation, "Installation": SQLite is in the wheel', { build: C }),
  row('sqlcipher3', 'none', 'compiles', 'sqlcipher3 README: SQLCipher; sqlcipher3-binary holds it', {
    build: [...C, 'libsqlcipher-dev'],
    run: ['libsqlcipher-dev'],
  }),
  row('clickhouse-driver', BOTH, 'works', 'clickhouse-driver documentation, "Installation"', { build: C }),
  row('pyarrow', BOTH, 'fails', 'pyarrow documentation, "Installing": Arrow is in the wheel', {
    build: [...CXX, 'cmake'],
  }),
  row('hdbcli', 'manylinux', 'fails', 'hdbcli: wheels alone, no sdist (SAP HANA client)', { build: [] }),
  row('couchbase', BOTH, 'works', 'couchbase documentation, "Installation": wheels hold the C++ client', {
    build: [...CXX, 'cmake', 'libssl-dev'],
    run: ['libssl-dev'],
  }),
  row('fastavro', BOTH, 'works', 'fastavro README, "Installation"', { build: C }),
  row('zstandard', BOTH, 'works', 'zstandard documentation, "Installation": libzstd is in the wheel and the sdist', {
    build: C,
  }),
  row('lz4', 'manylinux', 'compiles', 'python-lz4 documentation, "Installation": LZ4 is in the wheel and the sdist', {
    build: C,
  }),
  row('python-snappy', 'pure', 'works', 'python-snappy 0.7 README: over cramjam', { versions: '>=0.7' }),
  row('python-snappy', 'none', 'compiles', 'python-snappy 0.6 README, "Dependencies": libsnappy', {
    versions: '<0.7',
    build: [...CXX, 'libsnappy-dev'],
    run: ['libsnappy-dev'],
  }),
  row('python-lzo', 'manylinux', 'compiles', 'python-lzo README: LZO is in the wheel', {
    build: [...C, 'liblzo2-dev'],
    run: ['liblzo2-dev'],
  }),
  row('brotli', BOTH, 'works', 'Brotli README, "Python": its sources are in the sdist', { build: CXX }),
  row('leveldb', 'none', 'compiles', 'leveldb README: its sources are in the sdist', { build: CXX }),
  row('kerberos', 'none', 'compiles', 'ccs-pykerberos README: GSSAPI', {
    build: [...C, 'libkrb5-dev'],
    run: ['libgssapi-krb5-2', 'libkrb5-3'],
  }),
  row('pykerberos', 'none', 'compiles', 'pykerberos README: GSSAPI', {
    build: [...C, 'libkrb5-dev'],
    run: ['libgssapi-krb5-2', 'libkrb5-3'],
  }),
  row('krb5', 'none', 'compiles', 'pykrb5 README, "Requirements": the libraries of Kerberos', {
    build: [...C, 'libkrb5-dev'],
    run: ['libkrb5-3'],
  }),
  row('pysaml2', 'pure', 'works', 'pysaml2 documentation, "Install": the program xmlsec1', {
    programs: ['xmlsec1'],
    when: 'always',
  }),
  row('pysmbc', 'none', 'compiles', 'pysmbc README: libsmbclient', {
    build: [...C, 'libsmbclient-dev', 'pkg-config'],
    run: ['libsmbclient-dev'],
  }),
  row(
    'maxminddb',
    BOTH,
    'works',
    'maxminddb documentation, "Installation": an extension over libmaxminddb that it can do without',
    { build: [], runWhereFound: ['libmaxminddb-dev'] },
  ),
  row('geoip', 'none', 'compiles', 'GeoIP Python README: libGeoIP', {
    build: [...C, 'libgeoip-dev'],
    run: ['libgeoip1'],
  }),
  row('berkeleydb', 'none', 'compiles', 'berkeleydb documentation: libdb', {
    build: [...C, 'libdb-dev'],
    run: ['libdb5.3t64 | libdb5.3'],
  }),
  row('bsddb3', 'none', 'compiles', 'bsddb3 documentation: libdb', {
    build: [...C, 'libdb-dev'],
    run: ['libdb5.3t64 | libdb5.3'],
  }),
  row(
    'django-dbbackup',
    'pure',
    'works',
    'django-dbbackup documentation, "Database settings": the dump program of each database',
    { programs: ['pg_dump', 'pg_restore', 'psql', 'mysqldump', 'mysql'], when: 'some calls' },
  ),
]
