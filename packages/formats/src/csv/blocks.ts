/** Bytes of every block but the last. */
export const block_bytes = 256 * 1024

/**
 * Cuts and joins the chunks of a stream into blocks of about 256 KB, so that neither one-byte chunks nor one chunk with
 * the whole file change the cost of reading.
 */
export async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let waiting_bytes = 0
  for await (const chunk of bytes) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    while (waiting_bytes + rest.length >= block_bytes) {
      const needed = block_bytes - waiting_bytes
      waiting.push(rest.subarray(0, needed))
      yield waiting.length === 1 ? rest.subarray(0, needed) : Buffer.concat(waiting)
      waiting = []
      waiting_bytes = 0
      rest = rest.subarray(needed)
    }
    if (rest.length > 0) {
      // The producer may reuse its chunk once we ask for the next one.
      waiting.push(Buffer.from(rest))
      waiting_bytes += rest.length
    }
  }
  if (waiting_bytes > 0) yield Buffer.concat(waiting)
}
