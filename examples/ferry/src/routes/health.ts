import { Router } from 'express'
import { state } from '../database'

export const health = Router().get('/health', async (_request, response) => {
  response.json({ status: 'ok', database: await state() })
})
