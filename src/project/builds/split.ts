/**
 * A command line as words, as compose splits `command:` and `entrypoint:`: quotes group, a backslash escapes, nothing is
 * expanded. Undefined where a quote is not closed. https://github.com/mattn/go-shellwords
 */
export function splitWords(text: string): string[] | undefined {
  const words: string[] = []
  let word = ''
  let open = false
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '\\' && quote !== "'") {
      word += text[++index] ?? ''
      open = true
    } else if (quote !== '') {
      if (character === quote) quote = ''
      else word += character
    } else if (character === '"' || character === "'") {
      quote = character
      open = true
    } else if (/\s/.test(character)) {
      if (open) words.push(word)
      word = ''
      open = false
    } else {
      word += character
      open = true
    }
  }
  if (quote !== '') return undefined
  if (open) words.push(word)
  return words
}
