/** The options of `check` that reach for the web. */
export const externalOptions = {
  external: {type: 'boolean'},
  again: {type: 'boolean'},
  'allow-local': {type: 'boolean'}
} as const
