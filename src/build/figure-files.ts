import type {PublishFile} from '../io/publish/file.js'
import type {Picture, Variant} from '../model/site.js'
import {figureBytes} from './figure-bytes.js'
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
  const files = new Map<string, PublishFile>()
  for (const picture of read.site.pictures.values()) {
    for (const variant of variantsOf(picture)) {
      const {path} = variant
      if (files.has(path)) continue
      const body = {size: sizeOf(read, picture, variant) ?? 0, read: () => figureBytes(read, picture, variant)}
      files.set(path, {path, body})
    }
  }
  return [...files.values()]
}

/** The length of a file in bytes; `null` if it has to be made. */
function sizeOf({figures, store}: ReadSite, {source}: Picture, {format, key}: Variant): number | null {
  return format === 'original' ? (figures.originals.get(source)?.size ?? null) : store.size('figure', key)
}
