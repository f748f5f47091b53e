import {message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import {stageWords} from './stage-words.js'
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
  readonly speech: Speech
  /** Milliseconds since whenever. */
  readonly now?: () => number
}

/**
 * Shows the stages of a run, and how long those will take that are counted: on a terminal one line that changes and is
 * gone at the end, elsewhere a line when a stage begins and one for each tenth of a long one, so that a log keeps moving.
 */
export function createProgress({stream, isTTY, speech: {words}, now = () => performance.now()}: Place): Progress {
  const begun = new Map<string, number>()
  const {start, step, end} = isTTY ? changingLine(stream) : plainLines(stream)
  return {
    start: stage => {
      begun.set(stage, now())
      start(words(stageWords(stage)))
    },
    step: (stage, done, all) => {
      const left = timeLeft(done, all, (now() - (begun.get(stage) ?? now())) / 1000)
      const count = left === null ? message`${done}/${all}` : message`${done}/${all}, ${left}`
      step(words(stageWords(stage)), done, all, words(count))
    },
    end: stage => end(words(stageWords(stage)))
  }
}

type Lines = Omit<Progress, 'step'> & {
  readonly step: (stage: string, done: number, all: number, count: string) => void
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
    step: (stage, _done, _all, count) => {
      running.set(stage, count)
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
    step: (stage, done, all, said) => {
      const tenth = (count: number): number => Math.floor((10 * count) / all)
      if (all >= longStage && tenth(done) > tenth(done - 1)) stream.write(`${stage} ${said}\n`)
    },
    end: () => {}
  }
}
