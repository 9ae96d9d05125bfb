import type { Context } from '../../src/types.ts'
import { MANIFEST } from './installs.ts'

/** Whether the build, a script that it may run, or a source reads what version control keeps. */
export function usesGit({ replay, project, facts, ignoreText }: Context): boolean {
  if (replay.stages.some((image) => image.steps.some((step) => step.programs.includes('git')))) return true
  if (facts.needs.some((need) => need.name === 'git')) return true
  // What leaves out a part of it, or takes a part of it back, does so for the sake of the rest.
  if (/^\s*(?:!\s*\/?(?:\*\*\/)?\.git\b(?!hub|ignore)|\/?\.git\/[\w*])/m.test(ignoreText ?? '')) return true
  for (const path of project.files.keys()) {
    if (path.includes('node_modules/')) continue
    // Versions that are read from tags.
    if (/(^|\/)(pyproject\.toml|setup\.(py|cfg))$/.test(path) && VERSIONED.test(project.read(path) ?? '')) return true
    if (/\.(?:[cm]?[jt]sx?|py|sh)$/.test(path) && READ.test(project.read(path) ?? '')) return true
    const manifest = MANIFEST.test(path) ? (project.read(path) ?? '') : ''
    if (COMMAND.test(manifest) || TOOL.test(manifest) || DATES.test(manifest)) return true
    if (DOCUMENTS.test(path) && DATED.test(project.read(path) ?? '')) return true
  }
  return [...project.files.keys()].some(
    (path) =>
      /(^|\/)(next|vite|webpack|nuxt|rollup|vue|astro|svelte)\.config\.[cm]?[jt]s$/.test(path) &&
      /git[ -](rev|describe|log)/.test(project.read(path) ?? ''),
  )
}

/** What a script of a manifest asks git, and tools that do. */
const COMMAND = /[\s"'(]git (rev-parse|describe|log|show|status|config|submodule)|gitversion|simple-git"/

/** A tool whose name tells that it asks git for the state of the source: git-rev-sync, git-revision-webpack-plugin, git-repo-info. */
const TOOL =
  /(?<!no-)\bgit-(?:branch|commit(?!-msg|izen)|describe|hash|head|info|last-commit|repo-info|rev|sha|tag|version)/

/** Generators of documents that date each page by its last commit, whatever they are told. Source: their documentation. */
const DATES = /"(?:nextra|gatsby-transformer-gitinfo|@vuepress\/plugin-git)"/

/** Settings of those that do so where they are asked: Docusaurus, Starlight, VitePress, VuePress. */
const DOCUMENTS = /(?:^|\/)(?:(?:docusaurus|astro)\.config|\.(?:vitepress|vuepress)\/config)\.[cm]?[jt]s$/
/** docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs, starlight.astro.build/reference/configuration, vitepress.dev/reference/default-theme-last-updated. */
const DATED = /\bshowLastUpdate(?:Time|Author)\s*:(?!\s*false)|\blastUpdated\s*:(?!\s*false)/

/** A source that opens the repository's own files: `readFileSync('.git/HEAD')`, `${root}/.git/HEAD`. */
const READ = /(?:^|["'`/])\.git\/(?:HEAD|refs|logs|packed-refs|ORIG_HEAD|index)\b/m

/** Build requirements of Python projects that take a version from git. Source: each one's documentation. */
const VERSIONED =
  /setuptools[-_]scm|setuptools[-_]git|versioneer|hatch-vcs|poetry-dynamic-versioning|dunamai|versioningit|source\s*=\s*["']scm["']|\bpbr\b/
