import {spawnSync} from 'node:child_process'
import {parseDocument} from 'yaml'
import {parseExpression} from './expression.js'
import {events, keys, scopes} from './workflow-keys.js'

type Data = Readonly<Record<string, unknown>>

/** What GitHub would refuse in a workflow, or would silently take for nothing; empty if it is sound. */
export function workflowFaults(source: string): readonly string[] {
  const document = parseDocument(source, {version: '1.2', strict: true, uniqueKeys: true})
  const faults = [...document.errors, ...document.warnings].map(({message}) => message)
  if (faults.length > 0) return faults
  const say = (fault: string) => void faults.push(fault)
  const workflow = record(document.toJS(), 'the workflow', say)
  only(workflow, keys.workflow, 'the workflow', say)
  checkEvents(workflow.on, say)
  checkPermissions(workflow.permissions, 'the workflow', say)
  checkConcurrency(workflow.concurrency, 'the workflow', say)
  const jobs = record(workflow.jobs, 'jobs', say)
  if (Object.keys(jobs).length === 0) say('No jobs')
  for (const [id, job] of Object.entries(jobs)) checkJob(id, record(job, `job ${id}`, say), jobs, say)
  checkExpressions({...workflow, jobs: {}}, 'the workflow', {}, [], say)
  return faults
}

type Say = (fault: string) => void

function checkEvents(on: unknown, say: Say): void {
  const named =
    typeof on === 'string'
      ? {[on]: null}
      : Array.isArray(on)
        ? Object.fromEntries(on.map(name => [name, null]))
        : record(on, 'on', say)
  if (Object.keys(named).length === 0) say('No events')
  for (const [event, filter] of Object.entries(named)) {
    const allowed = events[event]
    if (!allowed) say(`Unknown event ${event}`)
    else if (filter !== null && event !== 'schedule') only(record(filter, event, say), allowed, `event ${event}`, say)
  }
}

function checkPermissions(given: unknown, where: string, say: Say): void {
  if (given === undefined || given === 'read-all') return
  for (const [scope, access] of Object.entries(record(given, `permissions of ${where}`, say))) {
    if (!scopes[scope]?.includes(String(access))) say(`Unknown permission ${scope}: ${access} in ${where}`)
  }
}

function checkConcurrency(given: unknown, where: string, say: Say): void {
  if (given === undefined || typeof given === 'string') return
  only(record(given, `concurrency of ${where}`, say), keys.concurrency, `concurrency of ${where}`, say)
}

function checkJob(id: string, job: Data, jobs: Data, say: Say): void {
  const where = `job ${id}`
  if (!/^[A-Za-z_][\w-]*$/.test(id)) say(`Unexpected name of ${where}`)
  only(job, keys.job, where, say)
  if (!job['runs-on']) say(`No runs-on in ${where}`)
  checkPermissions(job.permissions, where, say)
  checkConcurrency(job.concurrency, where, say)
  const needs = [job.needs ?? []].flat().map(String)
  for (const need of needs) if (!jobs[need] || need === id) say(`Unknown need ${need} in ${where}`)
  const strategy = record(job.strategy ?? {}, `strategy of ${where}`, say)
  only(strategy, keys.strategy, `strategy of ${where}`, say)
  if (typeof job.environment === 'object') only(record(job.environment, where, say), keys.environment, where, say)
  const steps = Array.isArray(job.steps)
    ? job.steps.map((step, index) => record(step, `step ${index + 1} of ${where}`, say))
    : []
  if (steps.length === 0) say(`No steps in ${where}`)
  for (const [index, step] of steps.entries()) checkStep(step, `step ${index + 1} of ${where}`, say)
  const known = {
    needs,
    steps: steps.flatMap(({id}) => (id ? [String(id)] : [])),
    matrix: matrixKeys(record(strategy.matrix ?? {}, where, say))
  }
  const upstream = needs.flatMap(need => outputsOf(need, jobs))
  checkExpressions(job, where, known, upstream, say)
}

function checkStep(step: Data, where: string, say: Say): void {
  only(step, keys.step, where, say)
  if ((step.uses === undefined) === (step.run === undefined)) say(`Expected either uses or run in ${where}`)
  if (step.uses !== undefined && !/^[\w.-]+\/[\w./-]+@(v\d+|[0-9a-f]{40})$/.test(String(step.uses))) {
    say(`Unexpected ${step.uses} in ${where}, expected an action at a major version or a commit`)
  }
  if (step.with !== undefined && step.run !== undefined) say(`Unexpected with beside run in ${where}`)
  if (step.run === undefined) return
  const script = String(step.run)
  // A value put into a script as text is code there, whoever wrote it; through `env` it stays a value.
  if (script.includes('${{')) say(`Unexpected expression in the script of ${where}, expected it in env`)
  const {status, stderr} = spawnSync('bash', ['-n'], {input: script, encoding: 'utf8'})
  if (status !== 0) say(`${where}: ${stderr.trim()}`)
}

/** Every `${{ }}` and every `if` below `data` is an expression that parses and asks for what exists. */
function checkExpressions(
  data: unknown,
  where: string,
  known: Readonly<Record<string, readonly string[]>>,
  outputs: readonly string[],
  say: Say
): void {
  for (const text of expressions(data, say)) {
    try {
      for (const [context = '', name = '', ...rest] of parseExpression(text)) {
        const names = known[context]
        if (names && !names.includes(name)) say(`Unknown ${context}.${name} in ${where}`)
        else if (['needs', 'steps', 'matrix'].includes(context) && !names) say(`Unexpected ${context} in ${where}`)
        if (context === 'needs' && rest[0] === 'outputs' && !outputs.includes(`${name}.${rest[1]}`))
          say(`Unknown output ${name}.${rest[1]} in ${where}`)
      }
    } catch (error) {
      say(`${where}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

function expressions(data: unknown, say: Say): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(item => expressions(item, say))
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([key, value]) =>
      key === 'if' && typeof value === 'string' && !value.includes('${{') ? [value] : expressions(value, say)
    )
  }
  if (typeof data !== 'string') return []
  const found = [...data.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, text = '']) => text)
  if (data.split('${{').length - 1 !== found.length) say(`Unbalanced \${{ }} in ${data}`)
  return found
}

function outputsOf(job: string, jobs: Data): readonly string[] {
  const outputs = (jobs[job] as Data | undefined)?.outputs ?? {}
  return Object.keys(outputs).map(name => `${job}.${name}`)
}

function matrixKeys(matrix: Data): readonly string[] {
  const included = [matrix.include ?? []].flat().flatMap(row => Object.keys(row as Data))
  return [...Object.keys(matrix), ...included]
}

function only(data: Data, allowed: readonly string[], where: string, say: Say): void {
  for (const key of Object.keys(data)) if (!allowed.includes(key)) say(`Unknown key ${key} in ${where}`)
}

function record(data: unknown, where: string, say: Say): Data {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Data
  say(`Expected keys and values in ${where}`)
  return {}
}
