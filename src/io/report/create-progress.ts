import {timeLeft} from './time-left.js'

/** Told what a run is doing; stages may overlap. */
export type Progress = {
  readonly start: (stage: string) => void
  readonly step: (stage: string, done: number, all: number) => void
  readonly end: (stage: string) => void
}

type Stream = {readonly write: (text: string) => unknown}

type Place = {
  readonly stream: Stream
  readonly isTTY: boolean
  /** Milliseconds since whenever. */
  readonly now?: () => number
}

/**
 * Shows the stages of a run, and how long those will take that are counted: on a terminal one line that changes and is
 * gone at the end, elsewhere a line when a stage begins and one for each tenth of a long one, so that a log keeps moving.
 */
export function createProgress({stream, isTTY, now = () => performance.now()}: Place): Progress {
  const begun = new Map<string, number>()
  const {start, step, end} = isTTY ? changingLine(stream) : plainLines(stream)
  return {
    start: stage => {
      begun.set(stage, now())
      start(stage)
    },
    step: (stage, done, all) => {
      const left = timeLeft(done, all, (now() - (begun.get(stage) ?? now())) / 1000)
      step(stage, done, all, left && `, ${left}`)
    },
    end
  }
}

type Lines = Omit<Progress, 'step'> & {
  readonly step: (stage: string, done: number, all: number, left: string) => void
}

function changingLine(stream: Stream): Lines {
  const running = new Map<string, string>()
  const draw = (): void => {
    const stages = [...running].map(([stage, count]) => `${stage} ${count || '…'}`)
    stream.write(`\r\u001b[2K${stages.join('  ')}`)
  }
  return {
    start: stage => {
      running.set(stage, '')
      draw()
    },
    step: (stage, done, all, left) => {
      running.set(stage, `${done}/${all}${left}`)
      draw()
    },
    end: stage => {
      running.delete(stage)
      draw()
    }
  }
}

const longStage = 50

function plainLines(stream: Stream): Lines {
  return {
    start: stage => void stream.write(`${stage}\n`),
    step: (stage, done, all, left) => {
      const tenth = (count: number): number => Math.floor((10 * count) / all)
      if (all >= longStage && tenth(done) > tenth(done - 1)) stream.write(`${stage} ${done}/${all}${left}\n`)
    },
    end: () => {}
  }
}
