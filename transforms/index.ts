import type { Transform } from '../src/types.ts'
import { cacheMounts } from './cache-mounts.ts'
import { cleanRun } from './clean-run.ts'
import { dependencyCopy } from './dependency-copy.ts'
import { dockerignore } from './dockerignore.ts'
import { execForm } from './exec-form.ts'
import { focus } from './focus.ts'
import { frozenInstall } from './frozen-install.ts'
import { mergeRun } from './merge-run.ts'
import { multiStage } from './multi-stage.ts'
import { nonRoot } from './non-root.ts'
import { productionEnv } from './production-env.ts'
import { pruneDependencies } from './prune-dependencies.ts'
import { slimBase } from './slim-base.ts'

/** In the order of the work: each sees what those before it made. */
export const transforms: readonly Transform[] = [
  dependencyCopy,
  frozenInstall,
  focus,
  multiStage,
  slimBase,
  pruneDependencies,
  dockerignore,
  cacheMounts,
  cleanRun,
  mergeRun,
  productionEnv,
  nonRoot,
  execForm,
]
