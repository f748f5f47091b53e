/** What GitHub knows in a workflow; of events and permissions those that a site may need. */
export const keys = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'],
  job: [
    'name',
    'permissions',
    'needs',
    'if',
    'runs-on',
    'environment',
    'concurrency',
    'outputs',
    'env',
    'defaults',
    'steps',
    'timeout-minutes',
    'strategy',
    'continue-on-error',
    'container',
    'services'
  ],
  step: [
    'id',
    'if',
    'name',
    'uses',
    'run',
    'with',
    'env',
    'shell',
    'working-directory',
    'continue-on-error',
    'timeout-minutes'
  ],
  strategy: ['matrix', 'fail-fast', 'max-parallel'],
  concurrency: ['group', 'cancel-in-progress'],
  environment: ['name', 'url']
}
export const events: Readonly<Record<string, readonly string[]>> = {
  push: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'],
  pull_request: ['branches', 'branches-ignore', 'paths', 'paths-ignore', 'types'],
  workflow_dispatch: ['inputs'],
  schedule: [],
  workflow_run: ['workflows', 'types', 'branches', 'branches-ignore']
}
/** Permission → what may be given of it. */
export const scopes: Readonly<Record<string, readonly string[]>> = {
  actions: ['read', 'write', 'none'],
  contents: ['read', 'write', 'none'],
  'id-token': ['write', 'none'],
  issues: ['read', 'write', 'none'],
  pages: ['read', 'write', 'none'],
  'pull-requests': ['read', 'write', 'none']
}
