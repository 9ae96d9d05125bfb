import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pool } from './database'
import { log } from './log'

const folder = path.join(__dirname, '..', 'migrations')

/** Runs the migrations that the database has not seen, each in a transaction. */
async function migrate(): Promise<void> {
  if (!pool) throw new Error('set DATABASE_URL to migrate')
  const client = await pool.connect()
  try {
    await client.query('create table if not exists migrations (name text primary key)')
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const seen = new Set(rows.map(({ name }) => name))
    for (const name of (await readdir(folder)).sort()) {
      if (seen.has(name)) continue
      await client.query('begin')
      await client.query(await readFile(path.join(folder, name), 'utf8'))
      await client.query('insert into migrations (name) values ($1)', [name])
      await client.query('commit')
      log.info({ name }, 'migrated')
    }
  } finally {
    client.release()
    await pool.end()
  }
}

migrate().catch((error: unknown) => {
  log.error({ error }, 'the migration failed')
  process.exitCode = 1
})
