import { Router } from 'express'
import { comingSailings, type Sailing } from '../database'
import { log } from '../log'

export const timetable = Router().get('/', async (_request, response) => {
  let sailings: Sailing[] | undefined
  try {
    sailings = await comingSailings()
  } catch (error) {
    log.warn({ error }, 'the sailings could not be read')
  }
  response.status(sailings ? 200 : 503).render('timetable', { sailings })
})
