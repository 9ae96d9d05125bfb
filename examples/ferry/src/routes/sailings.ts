import { Router } from 'express'
import { z } from 'zod'
import { comingSailings } from '../database'
import { log } from '../log'

const query = z.object({ from: z.string().optional(), to: z.string().optional() })

export const sailings = Router().get('/sailings', async (request, response) => {
  const asked = query.safeParse(request.query)
  if (!asked.success) {
    response.status(400).json({ error: 'from and to are names of harbours' })
    return
  }
  try {
    response.json(await comingSailings(asked.data.from, asked.data.to))
  } catch (error) {
    log.warn({ error }, 'the sailings could not be read')
    response.status(503).json({ error: 'the timetable is not available' })
  }
})
