import { bringsJava, MANUAL_PAGES } from '../knowledge/java.ts'
import type { Image, InstalledPackage } from './types.ts'

/** The first package that a line of an image installs, and that stops where no line before has made the directory of manual pages. */
export function needsManualPages({ packages, files }: Image): InstalledPackage | undefined {
  const made = files.get(MANUAL_PAGES)?.line
  return [...packages.values()]
    .filter(({ name, manager, alone }) => manager === 'apt' && bringsJava(name, alone))
    .find(({ line }) => made === undefined || made > line)
}

/** What is installed on a slim image, and stops. */
export function missingManualPages(now: Image): string[] {
  const found = needsManualPages(now)
  return found
    ? [
        `line ${found.line} installs ${found.name}, and with it Java, which links manual pages in ${MANUAL_PAGES}: ${now.reference} lacks it`,
      ]
    : []
}
