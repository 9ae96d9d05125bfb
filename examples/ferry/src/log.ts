import pino from 'pino'
import { config } from './config'

export const log = pino({ name: 'ferry', level: config.LOG_LEVEL })
