import type {Site} from '../../model/site.js'
import type {Words} from '../words/words.js'

/** Who says that a paper was recommended, and in which words. */
export type Citer = {readonly site: Pick<Site, 'settings'>; readonly words: Pick<Words, 'citing'>}
