/** Told what a run is doing; stages may overlap. */
export type Progress = {
  readonly start: (stage: string) => void
  readonly step: (stage: string, done: number, all: number) => void
  readonly end: (stage: string) => void
}

type Stream = {readonly write: (text: string) => unknown}

/**
 * Shows the stages of a run: on a terminal one line that changes and is gone at the end, elsewhere a line when a stage
 * begins and one for each tenth of a long one, so that a log keeps moving.
 */
export function createProgress({stream, isTTY}: {readonly stream: Stream; readonly isTTY: boolean}): Progress {
  return isTTY ? changingLine(stream) : plainLines(stream)
}

function changingLine(stream: Stream): Progress {
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
    step: (stage, done, all) => {
      running.set(stage, `${done}/${all}`)
      draw()
    },
    end: stage => {
      running.delete(stage)
      draw()
    }
  }
}

const longStage = 50

function plainLines(stream: Stream): Progress {
  return {
    start: stage => void stream.write(`${stage}\n`),
    step: (stage, done, all) => {
      const tenth = (count: number): number => Math.floor((10 * count) / all)
      if (all >= longStage && tenth(done) > tenth(done - 1)) stream.write(`${stage} ${done}/${all}\n`)
    },
    end: () => {}
  }
}
