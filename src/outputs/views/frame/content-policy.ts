/** Nothing from elsewhere, nothing inline: every page keeps to it, whether or not the host sends headers. */
export const contentPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'"
