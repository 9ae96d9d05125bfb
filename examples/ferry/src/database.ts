import { Pool } from 'pg'
import { config } from './config'
import { log } from './log'

export interface Sailing {
  id: number
  vessel: string
  from: string
  to: string
  departs: Date
  seats: number
}

export const pool = config.DATABASE_URL
  ? new Pool({ connectionString: config.DATABASE_URL, connectionTimeoutMillis: 2_000 })
  : undefined

pool?.on('error', (error) => log.warn({ error }, 'lost a database connection'))

/** Whether the database answers; `none` where the service was started without one. */
export async function state(): Promise<'up' | 'down' | 'none'> {
  if (!pool) return 'none'
  try {
    await pool.query('select 1')
    return 'up'
  } catch {
    return 'down'
  }
}

/** Sailings that are still to come, soonest first. */
export async function comingSailings(from?: string, to?: string): Promise<Sailing[]> {
  if (!pool) throw new Error('no database is configured')
  const { rows } = await pool.query<Sailing>(
    `select s.id, s.vessel, o.name as "from", d.name as "to", s.departs, s.seats
       from sailings s
       join harbours o on o.id = s.origin
       join harbours d on d.id = s.destination
      where s.departs > now()
        and ($1::text is null or o.name = $1)
        and ($2::text is null or d.name = $2)
      order by s.departs
      limit 50`,
    [from ?? null, to ?? null],
  )
  return rows
}
