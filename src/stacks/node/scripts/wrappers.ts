import { WRAPPERS, type Wrapper } from '../../commands/wrappers.ts'

/** Programs of npm packages, and those of a system. Sources: their READMEs. */
export const NODE_WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ...WRAPPERS,
  ['cross-env', { assignments: true, package: 'cross-env' }],
  ['dotenv', { valued: ['-e', '-c', '-v', '-p'], reads: ['-e'], reading: ['.env'], package: 'dotenv-cli' }],
  [
    'dotenvx',
    {
      valued: ['-f', '--env-file'],
      reads: ['-f', '--env-file'],
      operands: 1,
      reading: ['.env'],
      package: '@dotenvx/dotenvx',
    },
  ],
  ['dotenv-flow', { valued: ['-p', '--path'], reads: ['-p', '--path'], reading: ['.env'], package: 'dotenv-flow-cli' }],
  [
    'env-cmd',
    {
      valued: ['-f', '--file', '-e', '--environments', '-r', '--rc-file'],
      reads: ['-f', '--file', '-r', '--rc-file'],
      reading: ['.env', '.env-cmdrc', '.env-cmdrc.json', '.env-cmdrc.js'],
      package: 'env-cmd',
    },
  ],
  ['shx', { package: 'shx' }],
  ['c8', { package: 'c8' }],
  ['nyc', { package: 'nyc' }],
  ['newrelic-naming-rules', { package: 'newrelic' }],
])
