import {createPlugin} from './remark/create-plugin.js'

export type {OffprintOptions} from './remark/options.js'

/**
 * The rules for issue files as a plugin of remark, for editors with a unified language server and for remark-cli:
 * `plugins: [offprint]` in `.remarkrc.mjs`. Each process that loads it remembers the sites that it looked at.
 */
export default createPlugin()
