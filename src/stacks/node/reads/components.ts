/** The scripts of a file: itself, or those of a Vue or Svelte component, at their own lines. */
export function scriptsOf(file: string, text: string): readonly { name: string; text: string }[] {
  if (!/\.(?:vue|svelte)$/.test(file)) return [{ name: file, text }]
  const found: { name: string; text: string }[] = []
  const opening = /<script\b[^>]{0,300}>/gi
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length
    const end = text.indexOf('</script', start)
    if (end < 0) break
    // The lines before it, so that evidence has the file's own line numbers.
    const before = text.slice(0, start).replace(/[^\n]/g, '')
    found.push({ name: match[0].includes('ts') ? `${file}.ts` : `${file}.js`, text: before + text.slice(start, end) })
    opening.lastIndex = end
  }
  return found
}
