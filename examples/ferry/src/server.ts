import { createApp } from './app'
import { config } from './config'
import { pool } from './database'
import { log } from './log'

const server = createApp().listen(config.PORT, () => log.info({ port: config.PORT }, 'listening'))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'stopping')
    server.close(() => void pool?.end())
  })
}
