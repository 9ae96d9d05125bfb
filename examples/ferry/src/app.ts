import path from 'node:path'
import compression from 'compression'
import express from 'express'
import helmet from 'helmet'
import { health } from './routes/health'
import { sailings } from './routes/sailings'
import { timetable } from './routes/timetable'

export function createApp() {
  const app = express()
  app.set('view engine', 'ejs')
  app.set('views', path.join(__dirname, '..', 'views'))
  app.use(helmet())
  app.use(compression())
  app.use('/static', express.static(path.join(__dirname, '..', 'public')))
  app.use(health)
  app.use('/api', sailings)
  app.use(timetable)
  return app
}
