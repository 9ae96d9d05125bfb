/** What builds and runs images: one after another, since each looks whether the engine is left as it was. */
import './engines/examples.ts'
import './engines/engine.ts'
import './engines/verify.ts'
