import type {Room} from './open-inside.js'

/**
 * The same memory for one file after the other, which holds each until the next is read: thousands of figures would fill
 * more than is tidied in time.
 */
export function oneRoom(): Room {
  let room = new Uint8Array()
  return size => {
    if (room.length < size) room = Buffer.allocUnsafeSlow(size)
    return room.subarray(0, size)
  }
}
