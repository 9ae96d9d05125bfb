import { WRAPPERS, type Wrapper } from '../../commands/wrappers.ts'

/** Programs that start a Python program which their arguments hold, and those of a system. Sources: their documentation. */
export const PYTHON_WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ...WRAPPERS,
  ['ddtrace-run', { package: 'ddtrace' }],
  ['newrelic-admin', { operands: 1, package: 'newrelic' }],
  [
    'opentelemetry-instrument',
    {
      valued: [
        '--traces_exporter',
        '--metrics_exporter',
        '--logs_exporter',
        '--service_name',
        '--exporter_otlp_endpoint',
      ],
      package: 'opentelemetry-instrumentation',
    },
  ],
  [
    'dotenv',
    {
      valued: ['-f', '--file', '-q'],
      reads: ['-f', '--file'],
      reading: ['.env'],
      operands: 1,
      package: 'python-dotenv',
    },
  ],
  ['envdir', { operands: 1, package: 'envdir' }],
  ['py-spy', { dashes: true, package: 'py-spy' }],
  ['runuser', { valued: ['-u', '--user', '-g', '--group'] }],
  ['s6-setuidgid', { operands: 1 }],
  ['s6-envdir', { operands: 1 }],
  ['with-contenv', {}],
  ['unbuffer', {}],
  ['numactl', {}],
  ['flock', { valued: ['-w', '-E', '--timeout'], operands: 1 }],
  ['scl', { dashes: true }],
  ['wait-for-it.py', { dashes: true }],
])
