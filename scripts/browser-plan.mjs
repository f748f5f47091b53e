// Where a browser for the tests may be, and how one is had where there is none, and a font. Pure, so that every machine can be
// tested on any.

/**
 * @typedef {object} Machine
 * @property {string} platform As `process.platform`.
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {boolean} root Whether it may install packages.
 * @property {boolean} apt Whether it has `apt-get`.
 * @property {string} own Where playwright-core keeps its own browser, whether it is there or not.
 */

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const linux = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
const macApps = ['Google Chrome', 'Chromium', 'Google Chrome for Testing']

/**
 * Paths to try, in order; most of them do not exist. Who names a browser means that one.
 * @param {Machine} machine
 * @returns {readonly string[]}
 */
export function browserCandidates({platform, env, home, own}) {
  if (env.OFFPRINT_CHROMIUM) return [env.OFFPRINT_CHROMIUM]
  const folders = (env.PATH ?? '').split(':').filter(folder => folder.startsWith('/'))
  const mac = ['/Applications', `${home}/Applications`].flatMap(folder =>
    macApps.map(app => `${folder}/${app}.app/Contents/MacOS/${app}`)
  )
  const usual = platform === 'darwin' ? mac : linux
  const found = folders.flatMap(folder => names.map(name => `${folder.replace(/\/$/, '')}/${name}`))
  return [...new Set([...usual, ...found, own])]
}

/**
 * Ways to get a browser, in order; each is a list of commands. The second helps where the package is a mere stub,
 * as on Ubuntu. Nothing is installed for who names a browser.
 * @param {Machine} machine
 * @returns {readonly (readonly (readonly string[])[])[]}
 */
export function installAttempts({platform, env, root, apt}) {
  if (env.OFFPRINT_CHROMIUM) return []
  const install = ['playwright-core', 'install', '--no-shell', 'chromium']
  if (platform !== 'linux' || !apt || !root) return [[install]]
  return [aptCommands('chromium'), [[...install, '--with-deps']]]
}

/**
 * Ways to get a font that has Han characters: without one, Chinese pages are rows of boxes, narrower than any letter.
 * @param {Machine} machine
 * @returns {readonly (readonly (readonly string[])[])[]}
 */
export function fontAttempts({platform, env, root, apt}) {
  if (env.OFFPRINT_CHROMIUM || platform !== 'linux' || !apt || !root) return []
  return [aptCommands('fonts-noto-cjk'), aptCommands('fonts-droid-fallback')]
}

/** @param {string} name Of a package. */
function aptCommands(name) {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name]
  ]
}

export const fontAdvice =
  'No font here has Han characters, so tests that look at Chinese pages will fail. Install one, such as Noto Sans CJK.'

/**
 * What to do by hand where all else failed.
 * @param {Machine} machine
 */
export function browserAdvice({platform, env, apt}) {
  if (env.OFFPRINT_CHROMIUM) {
    return `Unexpected OFFPRINT_CHROMIUM \`${env.OFFPRINT_CHROMIUM}\`, expected the path of a Chromium or Chrome that starts.`
  }
  const install =
    platform === 'darwin'
      ? 'Install Google Chrome, or run `npx playwright-core install chromium`'
      : apt
        ? 'Run `sudo apt-get install chromium` (Ubuntu: `npx playwright-core install --with-deps chromium`)'
        : 'Install Chromium with the package manager of this system'
  return `No browser for the tests. ${install}; or set OFFPRINT_CHROMIUM to the path of a Chromium or Chrome.`
}
