/** Drawings have no size of their own; at this width, in pixels, they fill a large screen. */
export function drawnWidth({width, height}: {readonly width: number; readonly height: number}): number {
  return Math.max(1, Math.floor(width * Math.min(1920 / width, 4096 / height)))
}
