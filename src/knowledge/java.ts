import { JAVA, JAVA_RECOMMENDED } from './data/java.ts'
import { remember } from './blocks.ts'

/** Where the packages of Java runtimes link their manual pages. */
export const MANUAL_PAGES = '/usr/share/man/man1'

const words = remember((recommended: string) => new Set((recommended === '' ? JAVA() : JAVA_RECOMMENDED()).split(' ')))

/**
 * Whether a Debian package brings a Java runtime: by what it depends on, or, where it is not installed `alone`, by what that
 * recommends. Its configuration makes links in `MANUAL_PAGES`, and stops where that directory is missing, as in every slim image.
 * Source: Debian's package indices; openjdk-17-jre-headless.postinst, `update-alternatives --slave`; Debian bug 863199.
 */
export const bringsJava = (name: string, alone: boolean): boolean =>
  /^openjdk-\d+-(?:jre|jdk)(?:-|$)/.test(name) || words('').has(name) || (!alone && words('recommended').has(name))
