export function releaseZip(): {name: string; bytes: Uint8Array<ArrayBuffer>};
