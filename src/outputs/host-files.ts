import type {File, Site} from '../model/site.js'
import {contentPolicy} from './views/frame/content-policy.js'

/**
 * What hosts want to be told: `.nojekyll` makes GitHub Pages serve the files as they are,
 * `_headers` is read by Netlify and Cloudflare Pages.
 */
export function hostFiles({settings: {base}}: Site): readonly File[] {
  return [
    {path: '.nojekyll', body: ''},
    {path: '_headers', body: headers(base)}
  ]
}

/** Assets carry a hash of their content, so they never change under one name. */
function headers(base: string): string {
  return `${base}*
  Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}
