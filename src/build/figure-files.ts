import type {PublishFile} from '../io/publish/file.js'
import type {Picture, Variant} from '../model/site.js'
import {figureStore} from './figure-store.js'
import type {ReadSite} from './read-site.js'

/** Every file that is published of a picture. */
export function variantsOf({variants, stills, full}: Picture): readonly Variant[] {
  return [...variants, ...stills, full]
}

/** Where the figures of a site will be, whether or not they are encoded yet. */
export function figurePaths(pictures: ReadSite['figures']['pictures']): string[] {
  return [...new Set([...pictures.values()].flatMap(picture => variantsOf(picture).map(({path}) => path)))]
}

/** The figures of a site, to be read when they are needed. */
export function figureFiles(read: ReadSite): PublishFile[] {
  const kept = figureStore(read)
  const files = new Map<string, PublishFile>()
  for (const picture of read.site.pictures.values()) {
    for (const variant of variantsOf(picture)) {
      const {path} = variant
      if (files.has(path)) continue
      const body = {size: kept.size(picture, variant) ?? 0, read: () => kept.bytes(picture, variant)}
      files.set(path, {path, body})
    }
  }
  return [...files.values()]
}
