export function findBrowser(tell?: (line: string) => void): Promise<string | null>
