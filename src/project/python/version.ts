export * from '../../knowledge/python-versions.ts'
