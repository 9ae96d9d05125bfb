import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import request from 'supertest'
import { createApp } from '../src/app'

describe('without a database', () => {
  const app = createApp()

  it('is healthy', async () => {
    const response = await request(app).get('/health')
    assert.equal(response.status, 200)
    assert.deepEqual(response.body, { status: 'ok', database: 'none' })
  })

  it('shows a page that says so', async () => {
    const response = await request(app).get('/')
    assert.equal(response.status, 503)
    assert.match(response.text, /not available/)
  })

  it('serves the style sheet', async () => {
    assert.equal((await request(app).get('/static/timetable.css')).status, 200)
  })
})
