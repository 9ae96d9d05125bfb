import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createApp } from '../src/app'

describe('without a database', () => {
  const app = createApp()

  it('is healthy', async () => {
    const response = await request(app).get('/health')
    expect(response.status).toBe(200)
    expect(response.body).toEqual({ status: 'ok', database: 'none' })
  })

  it('shows a page that says so', async () => {
    const response = await request(app).get('/')
    expect(response.status).toBe(503)
    expect(response.text).toContain('not available')
  })

  it('serves the style sheet', async () => {
    expect((await request(app).get('/static/timetable.css')).status).toBe(200)
  })
})
