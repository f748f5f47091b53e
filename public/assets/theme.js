// The reader's choice of light or dark. Runs before the first paint, so that no page flashes in the other;
// that is why it is no module. Without it the system decides, and the switch stays hidden.
{
  const key = 'offprint:theme'
  const root = document.documentElement
  const order = ['system', 'light', 'dark']

  const read = () => {
    try {
      const stored = localStorage.getItem(key)
      return order.includes(stored) ? stored : 'system'
    } catch {
      return 'system'
    }
  }

  const write = theme => {
    try {
      if (theme === 'system') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Storage may be closed to us: then the choice holds for this page.
    }
  }

  const show = theme => {
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    // The frame that some browsers colour after the page follows it.
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const {scheme} = meta.dataset
      meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all'
    }
    const button = document.querySelector('.theme')
    if (button === null) return
    button.hidden = false
    button.ariaLabel = button.title = button.dataset[theme]
  }

  // Who comes back is brought to where they were, in pixels: so all is laid out at once (entries.css).
  if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') root.dataset.whole = ''

  show(read())
  document.addEventListener('DOMContentLoaded', () => {
    show(read())
    document.querySelector('.theme')?.addEventListener('click', () => {
      const shown = root.dataset.theme ?? 'system'
      const next = order[(order.indexOf(shown) + 1) % order.length]
      write(next)
      show(next)
    })
  })
  // Another tab of the same site.
  addEventListener('storage', event => {
    if (event.key === key || event.key === null) show(read())
  })
}
