import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {variantsOf} from '../../lib/build/figure-files.js'
import {pathsOf} from '../../lib/build/paths.js'
import {readSite} from '../../lib/build/read-site.js'
import {createWatch} from '../../lib/build/watch.js'
import {recipeOf} from '../../lib/figures/recipe-of.js'
import {useOf} from '../../lib/figures/use-of.js'
import {openStore} from '../../lib/io/store.js'

/** Writes down what a cold build of a site would encode: each file with the recipes of all that is made of it. */
export async function planFigures(root, file) {
  const options = {root}
  // An empty store, so that nothing is settled yet.
  const store = openStore(join(root, 'nowhere'))
  const {figures, content} = await readSite(
    options,
    pathsOf(options),
    {...store, put: () => {}, putJson: () => {}},
    createWatch(null)
  )
  const plan = [...figures.planned.values()].map(({original, picture}) => ({
    file: join(root, original.source),
    recipes: variantsOf(picture)
      .filter(({format}) => format === 'webp' || format === 'avif')
      .map(variant => recipeOf(original, variant, useOf(picture, variant), content.settings.figures))
  }))
  writeFileSync(file, JSON.stringify(plan))
}
