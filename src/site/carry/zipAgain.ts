/**
 * A zip in which one file is another: to the bytes of one that is made of all its files anew. The library that writes zips
 * (fflate, `textZip.ts`) would pack all of them again; of the format no more is read here than where each file lies.
 */

/** Of the records of a zip as `textZip` writes it: without comment, and small enough for fields of 32 bits. */
const CENTRAL = { mark: 0x02014b50, length: 46, size: 24, nameLength: 28, extraLength: 30, offset: 42 };
const END = { mark: 0x06054b50, length: 22, size: 12, offset: 16 };

type Listed = { name: string; record: Buffer; offset: number; size: number };

/** Files in their order, and where their list begins. */
function listedIn(zip: Buffer): { files: Listed[]; list: number } {
  const end = zip.length - END.length;
  if (zip.readUInt32LE(end) !== END.mark) throw new Error("this is no zip that was written here");
  const list = zip.readUInt32LE(end + END.offset);
  const files: Listed[] = [];
  for (let at = list; at < end;) {
    if (zip.readUInt32LE(at) !== CENTRAL.mark) throw new Error("this is no zip that was written here");
    const [name, extra] = [
      zip.readUInt16LE(at + CENTRAL.nameLength),
      zip.readUInt16LE(at + CENTRAL.extraLength),
    ];
    const record = zip.subarray(at, at + CENTRAL.length + name + extra);
    files.push({
      name: record.toString("utf8", CENTRAL.length, CENTRAL.length + name),
      record,
      offset: record.readUInt32LE(CENTRAL.offset),
      size: record.readUInt32LE(CENTRAL.size),
    });
    at += record.length;
  }
  return { files, list };
}

/** `another` is a zip of one file; `null` where none of its name is in the other. `size`: of all files, unpacked. */
export function zipAgain(whole: Uint8Array, another: Uint8Array): { zip: Uint8Array; size: number } | null {
  const [zip, one] = [whole, another].map((bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  ) as [Buffer, Buffer];
  const { files, list } = listedIn(zip);
  const {
    files: [now],
    list: length,
  } = listedIn(one);
  const at = files.findIndex(({ name }) => name === now!.name);
  if (at < 0) return null;
  const [from, to] = [files[at]!.offset, files[at + 1]?.offset ?? list];
  const longer = length - (to - from);
  const records = files.map(({ record, offset }, place) => {
    const moved = Buffer.from(place === at ? now!.record : record);
    moved.writeUInt32LE(place > at ? offset + longer : offset, CENTRAL.offset);
    return moved;
  });
  const end = Buffer.from(zip.subarray(zip.length - END.length));
  end.writeUInt32LE(
    records.reduce((sum, record) => sum + record.length, 0),
    END.size,
  );
  end.writeUInt32LE(list + longer, END.offset);
  return {
    zip: Buffer.concat([
      zip.subarray(0, from),
      one.subarray(0, length),
      zip.subarray(to, list),
      ...records,
      end,
    ]),
    size: files.reduce((sum, file, place) => sum + (place === at ? now! : file).size, 0),
  };
}
