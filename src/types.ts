import type { Edit } from './dockerfile/edit.ts'
export type { Edit }
