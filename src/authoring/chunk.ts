/** Lines of a file to be. Of the guarded ones, each must be read as words. */
export type Chunk = {readonly text: string; readonly guarded: boolean}
