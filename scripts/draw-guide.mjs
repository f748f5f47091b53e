// Draws the pictures of the editors' guide from the real thing: node scripts/draw-guide.mjs
// An entry as it is written beside the entry as it is shown, and what a check says of slips. Needs the compiled project and
// a browser; writes .github/guide/.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import sharp from 'sharp'
import {asWritten, besideEachOther, inATerminal} from './draw-guide/sheets.mjs'
import {texts} from './draw-guide/texts.mjs'
import {findBrowser} from './install-browser.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const out = join(project, '.github/guide')
const browser = await chromium.launch({executablePath: (await findBrowser()) ?? undefined, chromiumSandbox: false})
const root = mkdtempSync(join(tmpdir(), 'offprint-guide-'))
mkdirSync(out, {recursive: true})
try {
  for (const [language, text] of Object.entries(texts)) {
    rmSync(root, {recursive: true})
    mkdirSync(join(root, 'content/issues/0082'), {recursive: true})
    cpSync(join(project, 'content/issues/0081/fusionnet.png'), join(root, 'content/issues/0082/model.png'))
    const interface_ = language === 'zh' ? 'zh-Hans' : 'en'
    const settings = `title: ${text.site}\naddress: https://example.org\nlanguage: ${interface_}\n`
    writeFileSync(join(root, 'content/site.yaml'), settings)
    writeFileSync(join(root, 'content/issues/0082.md'), text.issue)
    offprint('build', '--root', root, '--quiet')
    const shown = await screenshotOf(join(root, 'dist/issues/82/index.html'), text.parts)
    await draw(`entry-${language}.png`, besideEachOther(asWritten(text.issue, text.parts), shown, text))

    writeFileSync(join(root, 'content/issues/0082.md'), text.slips(text.issue))
    const report = offprint('check', '--root', root, '--lang', language, '--excerpts')
    await draw(`check-${language}.png`, inATerminal('offprint check', report.replaceAll(root, '')))
  }
} finally {
  rmSync(root, {recursive: true, force: true})
  await browser.close()
}

function offprint(...args) {
  const env = {...process.env, FORCE_COLOR: '1', COLUMNS: '110'}
  const {stdout, stderr} = spawnSync(process.execPath, [join(project, 'lib/cli.js'), ...args], {env, encoding: 'utf8'})
  return (stdout || stderr).trim()
}

/** The entry as readers see it, with the number of each part beside it. */
async function screenshotOf(path, parts) {
  const page = await browser.newPage({viewport: {width: 664, height: 1000}, deviceScaleFactor: 2})
  await page.route('**/*', route => {
    const {pathname} = new URL(route.request().url())
    return route.fulfill({path: join(path, '../../..', pathname.endsWith('/') ? `${pathname}index.html` : pathname)})
  })
  await page.goto('https://example.org/issues/82/')
  const entry = page.locator('article').first()
  await entry.evaluate(
    (article, selectors) => {
      // Room for the numbers.
      document.body.style.paddingInlineStart = '24px'
      article.style.position = 'relative'
      for (const [index, selector] of selectors.entries()) {
        const target = article.querySelector(selector)
        if (target === null) throw new Error(`Nothing on the page is ${selector}`)
        const [own, whole] = [target.getBoundingClientRect(), article.getBoundingClientRect()]
        const mark = document.createElement('b')
        mark.textContent = String(index + 1)
        const isAtTheEdge = own.left - whole.left < 2
        const [left, top] = isAtTheEdge ? [-30, 4] : [-11, -11]
        Object.assign(mark.style, {
          ...{position: 'absolute', left: `${own.left - whole.left + left}px`, top: `${own.top - whole.top + top}px`},
          ...{width: '22px', height: '22px', borderRadius: '50%', background: '#b3261e', color: '#fff', zIndex: '9'},
          ...{font: '600 13px/22px system-ui', textAlign: 'center'}
        })
        article.append(mark)
      }
    },
    parts.map(({shown}) => shown)
  )
  const {x, y, width, height} = await entry.boundingBox()
  const clip = {x: x - 36, y: y - 16, width: width + 52, height: height + 24}
  const picture = await page.screenshot({clip, fullPage: true})
  await page.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

async function draw(name, html) {
  const page = await browser.newPage({viewport: {width: 1200, height: 800}, deviceScaleFactor: 1.5})
  await page.setContent(html)
  const picture = await page.locator('main').screenshot()
  await sharp(picture).png({palette: true, colours: 128, effort: 10}).toFile(join(out, name))
  await page.close()
}
