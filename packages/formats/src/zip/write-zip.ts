import { createDeflateRaw, crc32 } from 'node:zlib'
import { Readable } from 'node:stream'

/** A file of an archive; its bytes are asked for once, when its turn comes. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What the directory at the end of the archive says of a file. */
interface Written {
  readonly path: Buffer
  readonly offset: number
  readonly crc: number
  readonly packed_bytes: number
  readonly bytes: number
}

/** Beyond this the sizes need ZIP64, which not every spreadsheet reads. */
const bytes_maximum = 0xffff_ffff

/**
 * Writes a ZIP archive as a stream (PKWARE APPNOTE 6.3.10): sizes and checksums follow each file in a data descriptor, so
 * nothing is held but the directory.
 */
export async function* writeZip(entries: AsyncIterable<ZipEntry>, modified_at: Date): AsyncGenerator<Buffer> {
  const time = dosTime(modified_at)
  const directory: Written[] = []
  let offset = 0
  for await (const { path, bytes } of entries) {
    const name = Buffer.from(path)
    const header = localHeader(name, time)
    yield header
    const packed = new Packed()
    yield* packed.through(bytes)
    const descriptor = packed.descriptor()
    yield descriptor
    directory.push({ path: name, offset, crc: packed.crc, packed_bytes: packed.packed_bytes, bytes: packed.bytes })
    offset += header.length + packed.packed_bytes + descriptor.length
    if (offset > bytes_maximum || packed.bytes > bytes_maximum) throw new Error('The archive passes 4 GiB')
  }
  const records = directory.map((written) => directoryRecord(written, time))
  yield* records
  yield directoryEnd(
    directory.length,
    records.reduce((sum, { length }) => sum + length, 0),
    offset,
  )
}

/** Compresses, counts and sums one file. */
class Packed {
  crc = 0
  bytes = 0
  packed_bytes = 0

  async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const compressed = Readable.from(this.#counted(source), { objectMode: false }).compose(createDeflateRaw())
    for await (const chunk of compressed) {
      const piece = Buffer.from(chunk)
      this.packed_bytes += piece.length
      yield piece
    }
  }

  async *#counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.crc = crc32(chunk, this.crc)
      this.bytes += chunk.byteLength
      yield chunk
    }
  }

  descriptor(): Buffer {
    return little([4, 0x08074b50], [4, this.crc], [4, this.packed_bytes], [4, this.bytes])
  }
}

/** Bit 3: sizes come in a descriptor; bit 11: names are UTF-8. */
const flags = 0x0808
const deflated = 8
const version = 20

const localHeader = (name: Buffer, time: number): Buffer =>
  Buffer.concat([
    little(
      [4, 0x04034b50],
      [2, version],
      [2, flags],
      [2, deflated],
      [4, time],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ),
    name,
  ])

const directoryRecord = ({ path, offset, crc, packed_bytes, bytes }: Written, time: number): Buffer =>
  Buffer.concat([
    little(
      [4, 0x02014b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, deflated],
      [4, time],
      [4, crc],
      [4, packed_bytes],
      [4, bytes],
      [2, path.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ),
    path,
  ])

const directoryEnd = (files: number, directory_bytes: number, offset: number): Buffer =>
  little([4, 0x06054b50], [2, 0], [2, 0], [2, files], [2, files], [4, directory_bytes], [4, offset], [2, 0])

/** Whole numbers, each in so many bytes, the lowest first. */
const little = (...fields: readonly (readonly [2 | 4, number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let position = 0
  for (const [bytes, value] of fields) position = buffer.writeUIntLE(value, position, bytes)
  return buffer
}

/** Date in the upper half, time in the lower, in steps of two seconds, as UTC. */
const dosTime = (at: Date): number =>
  (((at.getUTCFullYear() - 1980) << 25) |
    ((at.getUTCMonth() + 1) << 21) |
    (at.getUTCDate() << 16) |
    (at.getUTCHours() << 11) |
    (at.getUTCMinutes() << 5) |
    (at.getUTCSeconds() >> 1)) >>>
  0
