import {type Message, message} from '../../model/message.js'

/**
 * How long a stage will still take, if it goes on as it did: `about 40 s left`. `null` while too little of it was seen to
 * tell, or so little is left that nobody wants to know.
 *
 * @param elapsed Seconds since the stage began.
 */
export function timeLeft(done: number, all: number, elapsed: number): Message | null {
  if (elapsed < 2 || done < all / 50) return null
  const seconds = (elapsed * (all - done)) / done
  if (seconds < 3) return null
  if (seconds < 90) return message`about ${Math.max(5, 5 * Math.round(seconds / 5))} s left`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? message`about ${minutes} min left` : message`about ${Math.round(minutes / 60)} h left`
}
