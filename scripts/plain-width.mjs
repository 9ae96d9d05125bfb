// In place of string-width, with which yargs lays its help out: that makes tables of every emoji as it is loaded, and the help is ASCII.
import { stripVTControlCharacters } from 'node:util'

export default (text) => stripVTControlCharacters(text).length
